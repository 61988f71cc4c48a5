import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("Taking an entry back")
struct UndoTests {
    private func addCases(_ study: Study, _ names: String...) throws {
        for name in names { _ = try study.write("case", by: TrialStudy.founder) { draft, _ in (try draft.addCase(slug: TrialStudy.slug(name)), line: "case \(name)") } }
    }

    private func cases(_ study: Study) throws -> [String] { try study.read { try $0.cases().map(\.slug.text) } }

    private func code(_ study: Study, undoing id: EntryID?) throws -> FeltError? {
        let before = try TableDump(study)
        let error = #expect(throws: FeltError.self) { try study.undo(id, by: TrialStudy.founder) }
        #expect(try TableDump(study) == before)
        return error
    }

    private func entry(_ study: Study, _ sequence: Int) throws -> EntryID {
        EntryID(replica: try study.read { try $0.localSetting("replica") } ?? "", sequence: sequence)
    }

    @Test("without a name, goes back from the newest that stands; undoing an undo goes forward again")
    func backAndForth() throws {
        try TrialStudy.with { study in
            try addCases(study, "a", "b", "c")
            let first = try study.undo(nil, by: TrialStudy.founder)
            #expect(first.undone.line == "case c")
            #expect(first.entry?.undoOf == first.undone.id && first.entry?.action == "undo")
            #expect(first.entry?.line == "undo \(first.undone.id): case c")
            #expect(try study.undo(nil, by: TrialStudy.founder).undone.line == "case b")
            #expect(try cases(study) == ["a"])
            _ = try study.undo(first.entry?.id, by: TrialStudy.founder)
            #expect(try cases(study) == ["a", "c"])
            // The entry that was brought back is the newest that stands, through the entry that brought it back.
            #expect(try study.undo(nil, by: TrialStudy.founder).undone.action == "undo")
            #expect(try cases(study) == ["a"])
        }
    }

    @Test("an entry that was undone and brought back can be undone again by its own name, any number of times")
    func again() throws {
        try TrialStudy.with { study in
            try addCases(study, "a")
            let id = try entry(study, 2)
            for _ in 0..<3 {
                let undo = try study.undo(id, by: TrialStudy.founder).entry
                #expect(try cases(study) == [])
                _ = try study.undo(undo?.id, by: TrialStudy.founder)
                #expect(try cases(study) == ["a"])
            }
            #expect(try study.examine().findings == [])
        }
    }

    @Test("what has been undone says by whom, and how to bring it back")
    func already() throws {
        try TrialStudy.with { study in
            try addCases(study, "a")
            _ = try study.undo(nil, by: TrialStudy.founder)
            let error = try code(study, undoing: entry(study, 2))
            #expect(error?.code == "undo-already")
            #expect(try error?.hint?.contains("felt undo \(entry(study, 3))") == true)
        }
    }

    @Test("the beginning of the study cannot be undone, by name or without")
    func beginning() throws {
        try TrialStudy.with { study in
            let (unnamed, named) = (try code(study, undoing: nil), try code(study, undoing: entry(study, 1)))
            #expect(unnamed?.code == "undo-nothing")
            #expect(named?.code == "undo-first")
        }
    }

    @Test("an entry that is not there is told with the nearest that are")
    func unknown() throws {
        try TrialStudy.with { study in
            try addCases(study, "a")
            let near = try entry(study, 3)
            let error = try code(study, undoing: near)
            #expect(error?.code == "entry-unknown")
            #expect(try error?.hint?.contains(entry(study, 2).description) == true)
            #expect(try code(study, undoing: EntryID(replica: "zzzzzz", sequence: 900_000))?.hint == "See: felt history")
        }
    }

    @Test("what has been changed since names the entry in the way, and is not undone by halves")
    func changedSince() throws {
        try TrialStudy.with { study in
            try addCases(study, "a")
            try study.act("edit") { draft, reader in
                let old = try reader.cases()[0]
                var new = old
                new.stage = "S3"
                try draft.change(old, to: new)
                try draft.addCase(slug: TrialStudy.slug("b"))
            }
            try study.act("edit") { draft, reader in
                let old = try reader.cases()[0]
                var new = old
                new.stage = "S4"
                try draft.change(old, to: new)
            }
            let error = try code(study, undoing: entry(study, 3))
            #expect(error?.code == "undo-changed-since")
            #expect(try error?.context["entry"] == entry(study, 4).description)
            #expect(try error?.hint == "Undo \(entry(study, 4)) first: felt undo \(entry(study, 4)). See: felt history")
            _ = try study.undo(entry(study, 4), by: TrialStudy.founder)
            _ = try study.undo(entry(study, 3), by: TrialStudy.founder)
            #expect(try cases(study) == ["a"])
        }
    }

    @Test("what is used by something newer is not undone")
    func stillUsed() throws {
        try SmallStudy.with { small in
            let error = try code(small.study, undoing: entry(small.study, 2))
            #expect(error?.code == "undo-changed-since")
            #expect(error?.context["kind"] == "still-used")
        }
    }

    @Test("words that an entry replaced come back")
    func words() throws {
        try SmallStudy.with { small in
            func label() throws -> String? { try small.study.read { try $0.codes()[small.risk]?.label.nb } }
            func set(_ labels: String?...) throws {
                try small.study.act { draft, reader in
                    for label in labels {
                        guard let old = try reader.codes()[small.risk] else { return }
                        var new = old
                        new.label.nb = label
                        try draft.change(old, to: new)
                    }
                }
            }
            // Twice in one entry, too.
            try set("Fare")
            try set("Våge", "Våget", nil, "Vågemot")
            try set(nil)
            var seen: [String?] = [try label()]
            for _ in 0..<3 {
                _ = try small.study.undo(nil, by: TrialStudy.founder)
                seen.append(try label())
            }
            #expect(seen == [nil, "Vågemot", "Fare", "Risiko"])
            #expect(try small.study.examine().findings == [])
        }
    }

    @Test("each change in the journal tells what truly stood before it")
    func before() throws {
        try SmallStudy.with { small in
            try small.study.act { draft, reader in
                for label in ["Fare", "Våge"] {
                    guard let old = try reader.codes()[small.risk] else { return }
                    var new = old
                    new.label.nb = label
                    try draft.change(old, to: new)
                }
            }
            let (second, seventh) = try (entry(small.study, 2), entry(small.study, 7))
            let changes = try small.study.read { try $0.changes(of: seventh) }
            #expect(changes[1].before["labelNb"] == changes[0].fields["labelNb"])
            let first = try small.study.read { try $0.changes(of: second) }
            #expect(changes[0].before["labelNb"] == first[1].fields["labelNb"])
        }
    }

    @Test("a source goes with its passages, and is found by search again when it is brought back")
    func source() throws {
        try SmallStudy.with { small in
            func hits() throws -> Int { try small.study.read { try $0.hits(of: SearchPattern("markedet")) }.count }
            _ = try small.study.undo(nil, by: TrialStudy.founder)
            #expect(try hits() == 1)
            let undo = try small.study.undo(nil, by: TrialStudy.founder).entry
            #expect(try hits() == 0)
            #expect(try small.study.read { try $0.passages(of: small.source) }.isEmpty)
            _ = try small.study.undo(undo?.id, by: TrialStudy.founder)
            #expect(try hits() == 1)
            #expect(try small.study.read { try $0.passages(of: small.source) } == SmallStudy.newSource().passages)
            #expect(try small.study.examine().findings == [])
        }
    }

    @Test("a journal whose undos were tampered with is read without a crash", arguments: ["''", "' '", "'aaaaaa-1 bbbbbb-2'", "id"])
    func tampered(value: String) throws {
        try TrialStudy.with { study in
            try addCases(study, "a", "b")
            try study.damage("UPDATE entry SET undoOf = \(value) WHERE sequence = 2")
            #expect(try study.undo(nil, by: TrialStudy.founder).undone.action == "case")
        }
    }
}
