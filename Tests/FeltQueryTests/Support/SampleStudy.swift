import FeltModel
import FeltStore
import FeltTestSupport
import FeltText
import Foundation

/// A small study as plain values: what a test queries, and what the reference evaluator reads.
struct SampleStudy {
    struct Source {
        var slug: String
        var text: String
        var kind = "interview"
        var caseSlug: String?
        var date: String?
        var language = Language.nb
        var attributes: [Attribute] = []
    }

    struct Coding {
        /// The place of the source in `sources`.
        var source: Int
        var bytes: Range<Int>
        var code: String
        var researcher = "ida"
        /// As `valence:barrier`.
        var facets: [String] = []
    }

    var sources: [Source] = []
    /// Tests call them by their number, from 1.
    var codings: [Coding] = []
    /// Each parent before its children.
    var codes = ["culture", "culture.risk", "culture.openness", "process", "process.needs", "process.needs.hidden", "process.dialogue"]
    var facets: [(name: String, values: [String])] = [("valence", ["barrier", "driver", "mixed"]), ("strength", ["1", "2"])]
    var researchers = ["ida", "jon", "kari"]
    var cases: [(slug: String, municipality: String?)] = [("case1", "Fjellvik"), ("case2", "Nordre Elv"), ("case3", "Fjellvik"), ("case4", nil)]

    /// Adds a source whose codings are marked in its text, one for each mark in the order of the opening markers.
    ///
    /// A coding is written as code, researcher and facets with blanks between: `culture.risk jon valence:barrier`.
    mutating func add(_ slug: String, _ marked: String, _ codings: String..., change: (inout Source) -> Void = { _ in }) {
        let text = MarkedText(marked)
        precondition(text.ranges.count == codings.count, "each mark needs a coding")
        var source = Source(slug: slug, text: text.string)
        change(&source)
        sources.append(source)
        for (range, coding) in zip(text.ranges, codings) {
            let words = coding.split(separator: " ").map(String.init)
            self.codings.append(
                Coding(
                    source: sources.count - 1, bytes: range.bytes, code: words[0], researcher: words.count > 1 ? words[1] : "ida",
                    facets: Array(words.dropFirst(2))))
        }
    }

    /// The passages of a text: its lines, with the label that begins one, in capitals before a colon.
    static func passages(of text: String) -> [(bytes: Range<Int>, voice: Range<Int>?)] {
        var result: [(bytes: Range<Int>, voice: Range<Int>?)] = []
        var start = 0
        for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            let end = start + line.count
            let label = line.split(separator: UInt8(ascii: ":"), maxSplits: 1).first.map { Array($0) } ?? []
            let isCapitals = String(decoding: label, as: UTF8.self).allSatisfy { $0.isUppercase || $0.isNumber || $0 == " " }
            let isLabel = isCapitals && label.count < line.count && label.count < 10
            if !line.isEmpty { result.append((start..<end, isLabel && !label.isEmpty ? start..<start + label.count : nil)) }
            start = end + 1
        }
        return result
    }

    /// Runs `body` with the study on disk.
    func open<Result>(_ body: (OpenStudy) throws -> Result) throws -> Result {
        try withTemporaryFolder { folder in
            var numbers: [CodingID: Int] = [:]
            let study = try Study.create(at: folder.path) { try write(to: $0, &numbers) }
            defer { try? study.close() }
            return try body(OpenStudy(study: study, sample: self, numbers: numbers))
        }
    }

    private func write(to study: Study, _ numbers: inout [CodingID: Int]) throws {
        let people = researchers.indices.map { ResearcherID("researcher\($0)") }
        _ = try study.write("init", by: people[0]) { draft, reader in
            try draft.createStudy(title: LocalisedText(nb: "Prøve"), notice: nil, framework: nil, frameworkVersion: nil, language: .nb)
            for (id, name) in zip(people, researchers) { try draft.addResearcher(id: id, slug: slug(name), name: nil, institution: nil) }
            var caseIDs: [String: CaseID] = [:]
            for record in cases { caseIDs[record.slug] = try draft.addCase(slug: slug(record.slug), municipality: record.municipality) }
            for (position, facet) in facets.enumerated() {
                let none = LocalisedText()
                try draft.addFacet(slug: slug(facet.name), label: none, rule: none, note: none, position: position, values: facet.values.map { (slug($0), none) })
            }
            var codeIDs: [String: CodeID] = [:]
            for (position, path) in codes.enumerated() {
                let parts = path.split(separator: ".").map(String.init)
                let code = Code(
                    id: draft.makeCodeID(), parent: codeIDs[parts.dropLast().joined(separator: ".")], slug: slug(parts[parts.count - 1]),
                    origin: .framework, position: position)
                codeIDs[path] = code.id
                try draft.add(code)
            }
            let texts = sources.map { StoredText(trusted: Array($0.text.utf8)) }
            let sourceIDs = try zip(sources, texts).map { try add($0, $1, caseIDs, to: draft) }
            let set = try reader.facets()
            for (number, coding) in codings.enumerated() {
                let values = try coding.facets.map { try set.value(typed: String($0.split(separator: ":")[1]), ofFacet: String($0.split(separator: ":")[0])).id }
                guard let code = codeIDs[coding.code], let researcher = researchers.firstIndex(of: coding.researcher) else { preconditionFailure("\(coding)") }
                let id = try draft.addCoding(
                    source: sourceIDs[coding.source], range: TextRange(coding.bytes), in: texts[coding.source], code: code,
                    researcher: people[researcher], facets: values)
                numbers[id] = number + 1
            }
            return ((), line: "a sample")
        }
    }

    private func add(_ source: Source, _ text: StoredText, _ cases: [String: CaseID], to draft: Draft) throws -> SourceID {
        let passages = Self.passages(of: source.text).map { bytes, voice in
            Passage(kind: voice == nil ? .paragraph : .turn, range: TextRange(bytes), voice: voice.map { TextRange($0) })
        }
        var new = NewSource(slug: slug(source.slug), kind: source.kind, language: source.language, text: text, normalisation: "", passages: passages)
        new.caseID = source.caseSlug.flatMap { cases[$0] }
        new.date = source.date
        new.attributes = source.attributes
        return try draft.add(new)
    }

    private func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("'\(text)' is no slug") }
        return slug
    }
}
