/// Times within a recording, in milliseconds.
enum CueTime {
    /// Four figures of hours would fill a label that the field notes do not know.
    private static let hourLimit = 1000

    /// Reads a time at the start of some bytes: `01:02`, `1:02:03`, with a fraction behind `.` or `,` or without.
    ///
    /// - Returns: the time, and how many bytes it has; nil where no time stands, or minutes or seconds run above 59. Where there are no hours,
    ///   there may be up to 999 minutes.
    static func read(_ bytes: ArraySlice<UInt8>) -> (milliseconds: Int, length: Int, parts: Int)? {
        var parts: [Int] = []
        var place = bytes.startIndex
        while parts.count < 3 {
            let start = place
            var number = 0
            while place < bytes.endIndex, (48...57).contains(bytes[place]), place - start < 4 {
                number = number * 10 + Int(bytes[place] - 48)
                place += 1
            }
            guard (parts.isEmpty ? 1...3 : 2...2).contains(place - start) else { return nil }
            parts.append(number)
            guard parts.count < 3, place < bytes.endIndex, bytes[place] == UInt8(ascii: ":") else { break }
            place += 1
        }
        guard parts.count >= 2 else { return nil }
        var fraction = 0
        if place + 1 < bytes.endIndex, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ","), (48...57).contains(bytes[place + 1]) {
            place += 1
            var unit = 100
            while place < bytes.endIndex, (48...57).contains(bytes[place]) {
                fraction += Int(bytes[place] - 48) * unit
                unit /= 10
                place += 1
            }
        }
        // Not a part of something longer, such as 1:02:03:04.
        if place < bytes.endIndex, bytes[place] == UInt8(ascii: ":") || (48...57).contains(bytes[place]) { return nil }
        guard parts[parts.count - 1] < 60, parts.count == 2 || parts[1] < 60, parts[0] < hourLimit else { return nil }
        let seconds = parts.reduce(0) { $0 * 60 + $1 }
        return (seconds * 1000 + fraction, place - bytes.startIndex, parts.count)
    }

    /// A time as `00:14:05`; what is left of a second is cut off.
    static func text(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }
}
