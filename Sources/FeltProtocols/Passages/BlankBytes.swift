extension UInt8 {
    /// Whether the byte is blank space within a line: a blank, a tab, or the form feed and vertical tab that old files hold.
    var isBlank: Bool { self == 32 || self == 9 || self == 11 || self == 12 }

    /// Whether the byte is blank space or ends a line.
    var isBlankOrNewline: Bool { self == 10 || isBlank }
}
