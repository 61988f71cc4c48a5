/// Which lines of a text are shown, and where they stand.
struct ShownLines {
    /// From the start of the first line to the end of the last, without its newline.
    let bytes: Range<Int>
    /// Numbers from 1.
    let firstNumber: Int
    let lastNumber: Int

    /// Finds the lines in one pass; nil when there are none.
    init?(_ text: [UInt8], _ lines: ClosedRange<Int>?) {
        let first = max(1, lines?.lowerBound ?? 1)
        let last = lines?.upperBound ?? .max
        if text.isEmpty || last < first { return nil }
        // A newline at the very end closes the last line and starts no other.
        let end = text.last == 0x0A ? text.count - 1 : text.count
        var number = 1
        var start: Int? = first == 1 ? 0 : nil
        for index in 0..<end where text[index] == 0x0A {
            if number == last {
                guard let start else { return nil }
                self.bytes = start..<index
                firstNumber = first
                lastNumber = last
                return
            }
            number += 1
            if number == first { start = index + 1 }
        }
        guard let start else { return nil }
        bytes = start..<end
        firstNumber = first
        lastNumber = number
    }
}
