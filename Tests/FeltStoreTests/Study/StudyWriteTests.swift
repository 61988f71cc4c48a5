import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Synchronization
import Testing

@Suite("Writing an entry")
struct StudyWriteTests {
    private struct Refusal: Error {}

    @Test("gives the result and the entry, which hangs on the one before")
    func entry() throws {
        try TrialStudy.with { study in
            let (result, entry) = try study.write("case", by: TrialStudy.founder) { draft, _ in
                (try draft.addCase(slug: TrialStudy.slug("a")), line: "case a")
            }
            let stored = try study.read { try $0.entries() }
            #expect(stored.first == entry)
            #expect(try study.read { try $0.cases().map(\.id) } == [result])
            #expect(entry?.action == "case" && entry?.line == "case a" && entry?.researcher == TrialStudy.founder)
            #expect(entry?.previousDigest == stored[1].digest && entry?.id.sequence == 2 && entry?.id.replica == stored[1].id.replica)
            #expect(stored[1].previousDigest == EntryDigest.zero)
            #expect(entry?.changeCount == 1 && entry?.undoOf == nil)
        }
    }

    @Test("reads within it see what it has done")
    func readsWithin() throws {
        try TrialStudy.with { study in
            let counts = try study.act { draft, reader in
                let before = try reader.cases().count
                try draft.addCase(slug: TrialStudy.slug("a"))
                return [before, try reader.cases().count]
            }
            #expect(counts == [0, 1])
        }
    }

    @Test("takes everything back when the body fails, after any number of changes", arguments: [0, 1, 300])
    func failing(count: Int) throws {
        try SmallStudy.with { small in
            let before = try TableDump(small.study)
            #expect(throws: Refusal.self) {
                try small.study.act { draft, _ in
                    for number in 0..<count { try draft.addMemo("Notat \(number)", on: .study, by: TrialStudy.founder) }
                    try draft.add(SmallStudy.newSource("annen"))
                    throw Refusal()
                }
            }
            try expectUntouched(small, before)
        }
    }

    @Test("takes everything back when it is cancelled, at once, in the middle or at the very end", arguments: [(0, 2_000), (3, 2_000), (1, 10)])
    func cancelled(asked: Int, memos: Int) throws {
        let questions = Mutex(-1)
        var options = TrialStudy.options()
        // Cancelled from a question on, once the study has been laid out.
        options.isCancelled = {
            questions.withLock { count in
                guard count >= 0 else { return false }
                count += 1
                return count > asked
            }
        }
        try TrialStudy.with(options) { study in
            let small = try SmallStudy(study)
            let before = try TableDump(study)
            questions.withLock { $0 = 0 }
            #expect(throws: CancellationError.self) {
                try study.act { draft, _ in
                    for number in 0..<memos { try draft.addMemo("Notat \(number)", on: .study, by: TrialStudy.founder) }
                }
            }
            #expect(questions.withLock { $0 } == asked + 1)
            questions.withLock { $0 = -1 }
            try expectUntouched(small, before)
        }
    }

    private func expectUntouched(_ small: SmallStudy, _ before: TableDump) throws {
        #expect(try TableDump(small.study) == before)
        #expect(try small.study.examine().findings == [])
        #expect(try small.study.value("SELECT count(*) FROM entry", as: Int.self) == 6)
        try small.study.act { draft, _ in try draft.add(SmallStudy.newSource("annen")) }
        #expect(try small.study.value("SELECT max(sequence) FROM entry", as: Int.self) == 7)
    }

    @Test("an entry without changes is not written")
    func empty() throws {
        try SmallStudy.with { small in
            let (result, entry) = try small.study.write("nothing", by: TrialStudy.founder) { draft, reader in
                // What does not differ is no change.
                if let code = try reader.codes()[small.risk] { try draft.change(code, to: code) }
                return (7, line: "nothing")
            }
            #expect(result == 7)
            #expect(entry == nil)
            #expect(try small.study.value("SELECT count(*) FROM entry", as: Int.self) == 6)
        }
    }

    @Test("the line is one line, and still what was digested", arguments: ["a\nb", "a\r\nb", "a\u{2028}b", "a\u{0}b", "a\tb\u{85}c", "a\u{1B}[2Jb"])
    func line(text: String) throws {
        try TrialStudy.with { study in
            _ = try study.write("case", by: TrialStudy.founder) { draft, _ in (try draft.addCase(slug: TrialStudy.slug("a")), line: text) }
            let line = try study.read { try $0.entries(limit: 1) }[0].line
            #expect(line.hasPrefix("a ") && line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
            #expect(try study.examine().findings == [])
        }
    }

    @Test("a NUL in a text is refused, since it would cut the text off", arguments: [true, false])
    func nul(isWord: Bool) throws {
        try SmallStudy.with { small in
            let error = #expect(throws: FeltError.self) {
                try small.study.act { draft, _ in
                    if isWord {
                        try draft.addMemo("a\0b", on: .study, by: TrialStudy.founder)
                    } else {
                        var source = SmallStudy.newSource("annen")
                        source.attributes = [Attribute(name: "a\0b", value: nil)]
                        try draft.add(source)
                    }
                }
            }
            #expect(error?.code == "text-invalid")
        }
    }

    @Test("a range outside the text or inside a character is refused", arguments: [(0, 0), (23, 24), (3, 1_000), (1_000, 1_001)])
    func ranges(start: Int, end: Int) throws {
        try SmallStudy.with { small in
            let text = SmallStudy.text.text
            let error = #expect(throws: FeltError.self) {
                try small.study.act { draft, _ in
                    try draft.addCoding(source: small.source, range: .init(start..<end), in: text, code: small.risk, researcher: TrialStudy.founder)
                }
            }
            #expect(error?.code == "range-invalid")
            let passage = #expect(throws: FeltError.self) {
                try small.study.act { draft, _ in
                    var source = SmallStudy.newSource("annen")
                    source.passages = [.init(kind: .turn, range: .init(0..<4), voice: .init(start..<end))]
                    try draft.add(source)
                }
            }
            #expect(passage?.code == "range-invalid")
        }
    }

    @Test("a copy that has lost its tag refuses to write under another", arguments: ["DELETE FROM local", "UPDATE local SET value = 'x y'"])
    func tag(sql: String) throws {
        try TrialStudy.with { study in
            try study.damage(sql)
            let error = #expect(throws: FeltError.self) { try study.act { draft, _ in try draft.addCase(slug: TrialStudy.slug("a")) } }
            #expect(error?.code == "study-damaged")
        }
    }
}
