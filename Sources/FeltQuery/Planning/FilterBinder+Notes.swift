import FeltAnalysis
import FeltModel
import FeltStore

// Filters on stages, layers, questions and memos.

extension FilterBinder {
    /// The sources whose day falls into a stage of their case.
    mutating func during(_ value: String, _ names: FilterNames) throws -> Filter {
        let histories = try lists.histories()
        let stages = Set(histories.values.joined().compactMap(\.stage))
        let found = try names.pick(value, among: stages.map { ($0, $0) }, "stage of a case")
        return place { source in
            guard let day = source.date, let history = source.caseID.flatMap({ histories[$0] }) else { return false }
            return history.last { $0.date <= day }?.stage.map(found.contains) ?? false
        }
    }

    mutating func layer(_ value: String, _ names: FilterNames) throws -> SegmentList {
        let found = try names.pick(value, among: NoteLayer.allCases.map { ($0.rawValue, $0) }, "layer")
        return Self.segments(try lists.passages()) { $0.layer.map(found.contains) ?? false }
    }

    mutating func question(_ value: String, _ names: FilterNames) throws -> SegmentList {
        let table = try lists.passages()
        let found = try names.pick(value, among: table.questions.enumerated().map { ($1, Int32($0)) }, "question of a protocol")
        return Self.segments(table) { found.contains($0.question) }
    }

    /// The codings that have the words in a memo; `*` for any memo.
    mutating func memos(_ value: String, _ names: FilterNames) throws -> Set<CodingID> {
        guard value != "*" else { return try lists.reader.codings(withMemo: nil) }
        do {
            // Words of a filter stand beside each other, as in quotes; a sign before or behind them means what it means there.
            var words = value[...]
            let isExact = words.hasPrefix("=")
            if isExact { words = words.dropFirst() }
            let isBeginning = words.hasSuffix("*")
            if isBeginning { words = words.dropLast() }
            let plain = words.filter { $0 != "\"" }
            return try lists.reader.codings(withMemo: SearchPattern((isExact ? "=" : "") + "\"\(plain)\"" + (isBeginning ? "*" : "")))
        } catch let error as FeltError where error.code.hasPrefix("search-") {
            throw QueryError.make(error.code, at: names.position, in: expression, error.message, hint: error.hint)
        }
    }
}
