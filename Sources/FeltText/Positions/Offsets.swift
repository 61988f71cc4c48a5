/// A place in a text, counted in UTF-8 bytes from 0. The only unit in which places are stored.
public struct ByteOffset: Hashable, Comparable, Sendable {
    public let value: Int

    public init(_ value: Int) { self.value = value }
    public static func < (left: ByteOffset, right: ByteOffset) -> Bool { left.value < right.value }
}

/// A place in a text, counted in Unicode code points (scalars) from 0, as REFI-QDA and R count.
public struct ScalarOffset: Hashable, Comparable, Sendable {
    public let value: Int

    public init(_ value: Int) { self.value = value }
    public static func < (left: ScalarOffset, right: ScalarOffset) -> Bool { left.value < right.value }
}

/// A place in a text, counted in UTF-16 units from 0, as NVivo counts.
public struct UTF16Offset: Hashable, Comparable, Sendable {
    public let value: Int

    public init(_ value: Int) { self.value = value }
    public static func < (left: UTF16Offset, right: UTF16Offset) -> Bool { left.value < right.value }
}

/// A place in a text as editors show it: line and column from 1, the column in code points.
public struct LinePosition: Hashable, Comparable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: LinePosition, right: LinePosition) -> Bool { (left.line, left.column) < (right.line, right.column) }
}
