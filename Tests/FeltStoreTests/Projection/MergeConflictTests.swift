import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import GRDB
import Testing

@Suite("Two copies that changed the same thing")
struct MergeConflictTests {
    private typealias Act = (Draft, StudyReader, SmallStudy) throws -> Void

    /// Copy `a` acts first and copy `b` after it, neither knowing of the other. Then they exchange.
    private func merge(_ a: Act, _ b: Act, check: ([Study], SmallStudy) throws -> Void) throws {
        var made: SmallStudy?
        try StudyCopies.with(2, steps: [1_000, 1_500]) { made = try SmallStudy($0) } _: { copies in
            guard let small = made else { return }
            try copies.studies[0].act("first") { try a($0, $1, small) }
            try copies.studies[1].act("second") { try b($0, $1, small) }
            var random = SeededGenerator(seed: 1)
            try copies.exchange(using: &random)
            #expect(try TableDump(copies.studies[0]) == TableDump(copies.studies[1]))
            try check(copies.studies, small)
        }
    }

    private func conflicts(_ study: Study) throws -> [String] {
        try study.queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT kind || ' ' || entity || ' by ' || substr(entryId, 1, 6) || ' over ' || COALESCE(substr(otherEntryId, 1, 6), '-')
                    FROM conflict ORDER BY 1
                    """)
        }
    }

    private func setLabel(_ label: String) -> Act {
        { draft, reader, small in
            guard let old = try reader.codes()[small.risk] else { return }
            var new = old
            new.label.nb = label
            try draft.change(old, to: new)
        }
    }

    private func move(_ code: @escaping (SmallStudy) -> CodeID, under parent: @escaping (SmallStudy) -> CodeID?, label: String? = nil) -> Act {
        { draft, reader, small in
            guard let old = try reader.codes()[code(small)] else { return }
            var new = old
            new.parent = parent(small)
            if let label { new.label.nb = label }
            try draft.change(old, to: new)
        }
    }

    @Test("an edit over an edit: the later stands, and the conflict names both")
    func edits() throws {
        try merge(setLabel("først"), setLabel("sist")) { studies, small in
            let label = try studies[0].read { try $0.codes()[small.risk]?.label.nb }
            #expect(label == "sist")
            #expect(try conflicts(studies[0]) == ["concurrent code by bbbbbb over aaaaaa"])
        }
    }

    @Test("a coding with a code that was removed before it is kept in the journal and waits")
    func codingOfRemoved() throws {
        try merge({ draft, reader, small in
            for coding in try reader.codings() { try draft.removeCoding(coding.id) }
            try draft.removeCode(small.risk)
        }, { draft, _, small in
            try draft.addCoding(source: small.source, range: TextRange(0..<4), in: SmallStudy.text.text, code: small.risk, researcher: TrialStudy.founder)
        }) { studies, _ in
            let found = try conflicts(studies[0])
            #expect(found == ["missing-reference coding by bbbbbb over -"])
            #expect(try studies[0].read { try $0.codings() }.isEmpty)
        }
    }

    @Test("a code that another has coded with meanwhile stays")
    func removalOfUsed() throws {
        try merge({ draft, _, small in
            try draft.addCoding(source: small.source, range: TextRange(0..<4), in: SmallStudy.text.text, code: small.risk, researcher: TrialStudy.founder)
        }, { draft, reader, small in
            for coding in try reader.codings() { try draft.removeCoding(coding.id) }
            try draft.removeCode(small.risk)
        }) { studies, small in
            let found = try conflicts(studies[0])
            #expect(found == ["still-used code by bbbbbb over -"])
            #expect(try studies[0].read { try $0.codings().map(\.code) } == [small.risk])
        }
    }

    @Test("an edit of what was removed is not applied; a removal of what was edited is not either", arguments: [true, false])
    func removalAndEdit(isRemovedFirst: Bool) throws {
        let remove: Act = { draft, _, small in try draft.removeCoding(small.second) }
        let edit: Act = { draft, _, small in try draft.update(EntityCatalogue.coding, small.second.raw, ["facets": .null]) }
        try merge(isRemovedFirst ? remove : edit, isRemovedFirst ? edit : remove) { studies, small in
            let found = try conflicts(studies[0])
            #expect(found == [isRemovedFirst ? "missing coding by bbbbbb over -" : "concurrent-removal coding by bbbbbb over aaaaaa"])
            #expect(try studies[0].read { try $0.codings().count } == (isRemovedFirst ? 1 : 2))
        }
    }

    @Test("two removals of one thing: the second finds it gone")
    func removals() throws {
        let remove: Act = { draft, _, small in try draft.removeCoding(small.second) }
        try merge(remove, remove) { studies, _ in
            let found = try conflicts(studies[0])
            #expect(found == ["missing coding by bbbbbb over -"])
        }
    }

    @Test("of two moves that would hang codes under each other the later is not applied, and a later edit knows what truly stood")
    func editAfterRejected() throws {
        var made: SmallStudy?
        var other: CodeID?
        try StudyCopies.with(2, steps: [1_000, 1_500]) { study in
            made = try SmallStudy(study)
            other = try study.act { draft, _ in
                let id = draft.makeCodeID()
                try draft.add(Code(id: id, slug: TrialStudy.slug("other"), label: LocalisedText(nb: "Annen"), origin: .inductive, position: 9))
                return id
            }
        } _: { copies in
            guard let small = made, let other else { return }
            try copies.studies[0].act { try self.move({ _ in other }, under: \.culture)($0, $1, small) }
            // Hangs culture under what hangs under culture, with a new label, which falls with the move.
            try copies.studies[1].act { try self.move(\.culture, under: { _ in other }, label: "Forkastet")($0, $1, small) }
            var random = SeededGenerator(seed: 1)
            try copies.exchange(using: &random)
            let study = copies.studies[0]
            #expect(try conflicts(study).map { $0.prefix(23) } == ["ring code by bbbbbb ove"])
            #expect(try study.read { try $0.codes()[small.culture]?.label.nb } == "Kultur")
            let before = try TableDump(study)
            try study.act { draft, reader in
                guard let old = try reader.codes()[small.culture] else { return }
                var new = old
                new.label.nb = "Ny"
                try draft.change(old, to: new)
            }
            _ = try study.undo(nil, by: TrialStudy.founder)
            let after = try TableDump(study)
            #expect(before == after, "\(before.difference(from: after))")
        }
    }

    @Test("a coding with a facet that was taken back before it waits, whole")
    func facetTakenBack() throws {
        var made: SmallStudy?
        try StudyCopies.with(2, steps: [1_000, 1_500]) { study in
            made = try SmallStudy(study)
            try study.act("remove") { draft, _ in try draft.removeCoding(made!.second) }
        } _: { copies in
            guard let small = made else { return }
            let facetEntry = try copies.studies[0].read { try $0.entries().first { $0.action == "facet" } }
            _ = try copies.studies[0].undo(facetEntry?.id, by: TrialStudy.founder)
            try copies.studies[1].act { draft, _ in
                try draft.addCoding(
                    source: small.source, range: TextRange(0..<4), in: SmallStudy.text.text, code: small.risk, researcher: TrialStudy.founder, facets: [small.facet])
            }
            var random = SeededGenerator(seed: 1)
            try copies.exchange(using: &random)
            #expect(try conflicts(copies.studies[0]) == ["missing-reference coding by bbbbbb over -"])
            #expect(try copies.studies[0].read { try $0.codings().map(\.id) } == [small.coding])
        }
    }
}
