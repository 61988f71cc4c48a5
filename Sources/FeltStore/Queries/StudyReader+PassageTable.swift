public import FeltModel
import GRDB

extension StudyReader {
    /// The passages of all sources, or of some.
    ///
    /// - Parameters:
    ///   - wanted: the sources whose passages are wanted; nil for all. One that the study does not have has no passages.
    ///   - words: whether voices and questions are wanted; without them every row has -1 for both, and the read is faster.
    /// - Throws: `study-damaged` where a passage names what is not known.
    /// - Complexity: one indexed read for each source, or one pass over all passages; then a sort of what is nearly sorted. About 0.3 µs a
    ///   passage.
    public func passageTable(of wanted: [SourceID]? = nil, words: Bool = true) throws -> PassageTable {
        // Not the whole records: a table of a few sources is asked for often.
        let sources = try sourceIDs()
        let (voices, questions) = (try NameNumbers(), try NameNumbers())
        var flat = FlatRows(
            [
                .name(try NameNumbers(sources)), .number, .number, .name(try NameNumbers(["heading", "paragraph", "turn"])), .number, .number,
                .name(try NameNumbers(NoteLayer.allCases.map(\.rawValue))), .name(try NameNumbers(PassageRole.allCases.map(\.rawValue))), .number,
            ] + (words ? [.name(voices), .name(questions)] : []))
        let columns = "SELECT sourceId, startByte, endByte, kind, level, turn, layer, role, recalled\(words ? ", voice, question" : "") FROM passage"
        if let wanted {
            let statement = try database.cachedStatement(sql: columns + " WHERE sourceId = ?")
            for source in Set(wanted).sorted() {
                statement.arguments = [source.raw]
                try flat.read(statement)
            }
        } else {
            try flat.read(database.cachedStatement(sql: columns))
        }
        let (voiceOrder, questionOrder) = (Order(voices), Order(questions))
        let sorted = try PassageSort.sorted(flat, sources: sources.count, voices: voiceOrder.place, questions: questionOrder.place)
        return PassageTable(voices: voiceOrder.names, questions: questionOrder.names, rows: sorted.rows, firstRows: sorted.firstRows)
    }

    /// The ids of all sources, by slug.
    private func sourceIDs() throws -> [String] {
        // As `sources()`, which leaves out what has no readable slug.
        try Row.fetchAll(database, sql: "SELECT id, slug FROM source ORDER BY slug, id").compactMap { Slug($0[1]) == nil ? nil : $0[0] }
    }
}

/// Names sorted, and where each went.
private struct Order {
    let names: [String]
    let place: [Int32]

    init(_ numbers: NameNumbers) {
        let all = numbers.all
        let order = all.indices.sorted { all[$0].utf8.lexicographicallyPrecedes(all[$1].utf8) }
        var place = [Int32](repeating: 0, count: all.count)
        for (new, old) in order.enumerated() { place[old] = Int32(new) }
        self.names = order.map { all[$0] }
        self.place = place
    }
}

/// Puts the rows of a passage table into their order.
private enum PassageSort {
    static func sorted(
        _ flat: borrowing FlatRows, sources: Int, voices: [Int32], questions: [Int32]
    ) throws -> (rows: [PassageTable.Row], firstRows: [Int32]) {
        let (values, width) = (flat.values, flat.width)
        var places = [Int](repeating: 0, count: sources + 1)
        for base in stride(from: 0, to: values.count, by: width) {
            guard (0..<sources).contains(Int(values[base])) else { throw unknown }
            places[Int(values[base]) + 1] += 1
        }
        for source in 0..<sources { places[source + 1] += places[source] }
        let firstRows = places.map { Int32(truncatingIfNeeded: $0) }
        var failed = false
        let rows = [PassageTable.Row](unsafeUninitializedCapacity: places[sources]) { rows, count in
            for base in stride(from: 0, to: values.count, by: width) {
                guard let row = row(values, base, width, voices, questions) else {
                    failed = true
                    return
                }
                rows.initializeElement(at: places[Int(row.source)], to: row)
                places[Int(row.source)] += 1
            }
            count = Int(firstRows[sources])
            for source in 0..<sources {
                var slice = UnsafeMutableBufferPointer(rebasing: rows[Int(firstRows[source])..<Int(firstRows[source + 1])])
                slice.sort { ($0.start, $0.end) < ($1.start, $1.end) }
            }
        }
        guard !failed else { throw unknown }
        return (rows, firstRows)
    }

    private static func row(
        _ values: UnsafeBufferPointer<Int32>, _ base: Int, _ width: Int, _ voices: [Int32], _ questions: [Int32]
    ) -> PassageTable.Row? {
        let (start, end) = (values[base + 1], values[base + 2])
        let (layer, role) = (Int(values[base + 6]), Int(values[base + 7]))
        guard start >= 0, start <= end, let kind = UInt8(exactly: values[base + 3]).flatMap(PassageTable.Kind.init(rawValue:)),
            layer < NoteLayer.allCases.count, role < PassageRole.allCases.count
        else { return nil }
        func place(_ offset: Int, _ order: [Int32]) -> Int32 {
            guard width > offset, values[base + offset] >= 0 else { return -1 }
            return order[Int(values[base + offset])]
        }
        return PassageTable.Row(
            source: values[base], start: start, end: end, kind: kind, level: UInt8(clamping: max(values[base + 4], 0)), turn: values[base + 5], voice: place(9, voices),
            question: place(10, questions), layer: layer < 0 ? nil : NoteLayer.allCases[layer], role: role < 0 ? nil : PassageRole.allCases[role],
            isRecalled: values[base + 8] == 1)
    }

    private static var unknown: FeltError { FlatRows.damage("A passage is of a source or a kind that is not known.") }
}
