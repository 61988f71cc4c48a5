/// A turn of a text: where it stands, and where the label of its voice or its time stands, in half-open UTF-8 byte ranges.
struct Turn {
    var range: Range<Int>
    var voice: Range<Int>?
    var time: Range<Int>?
}

extension Turn {
    /// The turns of a text of the workload, which are apart by an empty line and begin with `LABEL: ` or `[09:15] `.
    static func turns(in bytes: UnsafeBufferPointer<UInt8>) -> [Turn] {
        var turns: [Turn] = []
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            if end > start {
                var turn = Turn(range: start..<end)
                if bytes[start] == UInt8(ascii: "["), end - start > 6 {
                    turn.time = start + 1..<start + 6
                } else if let colon = bytes[start..<min(end, start + 8)].firstIndex(of: UInt8(ascii: ":")) {
                    turn.voice = start..<colon
                }
                turns.append(turn)
            }
            start = end + 1
        }
        return turns
    }

    /// The turns as the journal keeps them: `t:14-80v14-17#1 t:82-120v82-85#2`.
    static func token(_ turns: [Turn]) -> String {
        var token = ""
        for (place, turn) in turns.enumerated() {
            if place > 0 { token += " " }
            token += "t:\(turn.range.lowerBound)-\(turn.range.upperBound)"
            if let voice = turn.voice { token += "v\(voice.lowerBound)-\(voice.upperBound)" }
            if let time = turn.time { token += "m\(time.lowerBound)-\(time.upperBound)" }
            token += "#\(place + 1)"
        }
        return token
    }

    /// The turns of a token.
    static func turns(ofToken token: UnsafeBufferPointer<UInt8>) -> [Turn] {
        var turns: [Turn] = []
        var numbers: [Int] = []
        var letter = UInt8(ascii: "t")
        func close(_ turn: inout Turn?) {
            if numbers.count == 2 {
                let range = numbers[0]..<numbers[1]
                switch letter {
                case UInt8(ascii: "v"): turn?.voice = range
                case UInt8(ascii: "m"): turn?.time = range
                default: turn = Turn(range: range)
                }
            }
            numbers.removeAll(keepingCapacity: true)
        }
        var turn: Turn?
        for byte in token {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if numbers.isEmpty { numbers.append(0) }
                numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 48)
            case UInt8(ascii: "-"): numbers.append(0)
            case UInt8(ascii: ":"): break
            default:
                close(&turn)
                letter = byte
                if byte == UInt8(ascii: " "), let done = turn { turns.append(done) }
            }
        }
        close(&turn)
        return turn.map { turns + [$0] } ?? turns
    }
}

extension Turn {
    /// Binds a turn to the parameters of a statement that inserts a passage; kind and entry, 3 and 9, are the same for all.
    static func bind(_ turn: Turn, _ place: Int, of sourceID: String, _ text: UnsafeBufferPointer<UInt8>, to statement: Statement) {
        statement.bind(1, sourceID)
        statement.bind(2, place)
        statement.bind(4, turn.range.lowerBound)
        statement.bind(5, turn.range.upperBound)
        for (parameter, range) in [(Int32(6), turn.voice), (7, turn.time)] {
            if let range { statement.bind(parameter, text: UnsafeBufferPointer(rebasing: text[range])) } else { statement.bindNothing(parameter) }
        }
        statement.bind(8, place + 1)
    }
}
