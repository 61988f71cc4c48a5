import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import GRDB
import Testing

@Suite("Words and structure")
struct WordsApartTests {
    /// Makes one text after another that is nowhere else.
    private struct Markers {
        private(set) var all: [String] = []

        mutating func next() -> String {
            all.append("Merkeord\(all.count)å")
            return all[all.count - 1]
        }

        mutating func label() -> LocalisedText { LocalisedText(nb: next(), en: next()) }
    }

    /// An entry of every kind with words in every field that has them, changed twice, removed, undone and brought back.
    private func live(_ study: Study, _ markers: inout Markers) throws {
        var marks = markers
        defer { markers = marks }
        try study.act("all") { draft, reader in
            let researcher = try draft.addResearcher(slug: TrialStudy.slug("per"), name: marks.next(), institution: marks.next())
            let caseID = try draft.addCase(
                slug: TrialStudy.slug("trd"), title: marks.label(), municipality: marks.next(), ioaKind: marks.next(), procedure: marks.next(), stage: "S2")
            let code = draft.makeCodeID()
            try draft.add(
                Code(
                    id: code, slug: TrialStudy.slug("risk"), label: marks.label(), definition: marks.label(), include: marks.label(), exclude: marks.label(),
                    indicator: marks.label(), grounding: marks.next(), origin: .inductive, position: 0))
            try draft.addFacet(
                slug: TrialStudy.slug("valence"), label: marks.label(), rule: marks.label(), note: marks.label(), position: 0,
                values: [(TrialStudy.slug("barrier"), marks.label())])
            let voice = marks.next()
            let time = marks.next()
            let text = StoredText(trusted: Array("\(voice) \(time) \(marks.next())".utf8))
            let cut = voice.utf8.count
            var source = NewSource(
                slug: TrialStudy.slug("intervju"), kind: "interview", language: .nb, text: text, normalisation: "utf-8",
                passages: [Passage(kind: .turn, range: text.wholeRange, voice: TextRange(0..<cut), time: TextRange(cut + 1..<cut + 1 + time.utf8.count), turn: 1)])
            source.title = marks.next()
            source.fileName = marks.next()
            source.original = Array(marks.next().utf8)
            source.attributes = [Attribute(name: "rolle", value: marks.next())]
            source.researcher = researcher
            source.caseID = caseID
            let id = try draft.add(source)
            let coding = try draft.addCoding(source: id, range: text.wholeRange, in: text, code: code, researcher: researcher)
            for subject in [.coding(coding), .source(id), .code(code), .caseStudy(caseID), .study] as [Draft.MemoSubject] {
                try draft.addMemo(marks.next(), on: subject, by: researcher)
            }
        }
        try study.act("edit") { draft, reader in
            let code = try reader.codes().codes[0]
            var newCode = code
            (newCode.label, newCode.definition, newCode.include) = (marks.label(), marks.label(), marks.label())
            (newCode.exclude, newCode.indicator) = (marks.label(), marks.label())
            try draft.change(code, to: newCode)
            let caseStudy = try reader.cases()[0]
            var newCase = caseStudy
            (newCase.title, newCase.municipality, newCase.ioaKind, newCase.procedure) = (marks.label(), marks.next(), marks.next(), marks.next())
            try draft.change(caseStudy, to: newCase)
            let researcher = try reader.researchers()[0]
            var newResearcher = researcher
            (newResearcher.name, newResearcher.institution) = (marks.next(), marks.next())
            try draft.change(researcher, to: newResearcher)
        }
        try study.act("untag") { draft, reader in try draft.removeCoding(try reader.codings()[0].id) }
        for _ in 0..<3 { _ = try study.undo(nil, by: TrialStudy.founder) }
        let newest = try study.read { try $0.entries(limit: 3).map(\.id) }
        for undo in newest { _ = try study.undo(undo, by: TrialStudy.founder) }
    }

    @Test("live apart: no entry and no change holds a word of anybody's, and the words are all in the content table")
    func apart() throws {
        try TrialStudy.with { study in
            var markers = Markers()
            try live(study, &markers)
            let (journal, content) = try study.queue.read { database in
                let rows = try Row.fetchAll(database, sql: "SELECT * FROM entry") + Row.fetchAll(database, sql: "SELECT * FROM change")
                let texts = try String.fetchAll(database, sql: "SELECT CAST(bytes AS TEXT) FROM content")
                return (rows.map(\.debugDescription).joined(separator: "\n"), texts.joined(separator: "\n"))
            }
            #expect(markers.all.count > 50)
            #expect(!journal.contains("Merkeord"), "\(journal.split(separator: "\n").first { $0.contains("Merkeord") } ?? "")")
            #expect(journal.contains("textId") && journal.contains("labelNb"))
            for marker in markers.all { #expect(content.contains(marker), "\(marker)") }
            #expect(try study.examine().findings == [])
        }
    }

    @Test("the words that now stand are in the tables for anybody to read")
    func inTables() throws {
        try TrialStudy.with { study in
            var markers = Markers()
            try live(study, &markers)
            let tables = try TableDump(study).rows.joined(separator: "\n")
            let (codes, memos) = try study.read { (try $0.codes().codes, try $0.memos()) }
            #expect(codes[0].label.nb?.hasPrefix("Merkeord") == true && codes[0].indicator.en?.hasPrefix("Merkeord") == true)
            #expect(memos.count == 4 && memos.allSatisfy { $0.text?.hasPrefix("Merkeord") == true })
            for word in [codes[0].label.nb, codes[0].grounding, memos[0].text] { #expect(tables.contains(word ?? "-")) }
        }
    }

    @Test("the journal's digests do not give the words away: equal words have different digests")
    func salted() throws {
        try TrialStudy.with { study in
            try study.act { draft, _ in for _ in 0..<2 { try draft.addMemo("ja", on: .study, by: TrialStudy.founder) } }
            let changes = try study.read { try $0.changes(of: $0.entries(limit: 1)[0].id) }
            guard case .content(let first) = changes[0].fields["text"], case .content(let second) = changes[1].fields["text"] else {
                Issue.record("the text is not a reference")
                return
            }
            #expect(first.id != second.id && first.digest != second.digest)
            let digests = [first, second].map(\.digest)
            #expect(!digests.contains(EntryDigest.contentDigest(salt: [], bytes: Array("ja".utf8))))
            #expect(try study.value("SELECT min(length(salt)) FROM content", as: Int.self) == 16)
        }
    }
}
