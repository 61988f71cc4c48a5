import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("The table of passages")
struct PassageTableTests {
    /// A passage with its words, as the slow read of one source gives it.
    private struct Shown: Hashable {
        let source: Int
        let passage: Passage
        let voice: String?
    }

    private func shown(_ table: PassageTable) -> [Shown] {
        table.rows.map { row in
            let kind: Passage.Kind = switch row.kind {
            case .heading: .heading(level: Int(row.level))
            case .paragraph: .paragraph
            case .turn: .turn
            }
            var passage = Passage(kind: kind, range: row.range, turn: row.turn < 0 ? nil : Int(row.turn))
            passage.layer = row.layer
            passage.role = row.role
            passage.isRecalled = row.isRecalled
            passage.question = row.question < 0 ? nil : table.questions[Int(row.question)]
            return Shown(source: Int(row.source), passage: passage, voice: row.voice < 0 ? nil : table.voices[Int(row.voice)])
        }
    }

    private func expected(_ reader: StudyReader, _ wanted: [SourceID]?) throws -> [Shown] {
        try reader.sources().enumerated().flatMap { place, source -> [Shown] in
            guard wanted?.contains(source.id) != false else { return [] }
            let text = try reader.text(of: source.id)
            return try reader.passages(of: source.id).map { passage in
                var bare = passage
                bare.voice = nil
                bare.time = nil
                return Shown(source: place, passage: bare, voice: passage.voice.map { text[$0] })
            }
        }
    }

    @Test("its rows are the passages of the sources, in order", arguments: Seeds.some(16))
    func rows(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            var history = RandomHistory(study, seed: seed)
            try history.run(40)
            try study.read { reader in
                let sources = try reader.sources().map(\.id)
                for wanted in [nil, [], Array(sources.prefix(1)), sources.dropFirst() + sources.suffix(1) + [SourceID("fremmed")]] as [[SourceID]?] {
                    let table = try reader.passageTable(of: wanted)
                    #expect(shown(table) == (try expected(reader, wanted)), "seed \(seed)")
                    #expect(sources.indices.flatMap { Array(table.rows(of: $0)) } == Array(table.rows.indices), "seed \(seed)")
                    #expect(table.voices == Set(table.voices).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
                    let bare = try reader.passageTable(of: wanted, words: false)
                    #expect(bare.rows.map(\.range) == table.rows.map(\.range) && bare.rows.map(\.turn) == table.rows.map(\.turn))
                    #expect(bare.rows.allSatisfy { $0.voice == -1 && $0.question == -1 } && bare.voices.isEmpty)
                }
            }
        }
    }

    @Test("what a passage cannot be is told as damage", arguments: [
        "sourceId = 'borte'", "kind = 'dikt'", "layer = 'dikt'", "role = 'dikt'", "endByte = 3000000000", "startByte = 900, endByte = 4",
    ])
    func damage(change: String) throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE passage SET \(change) WHERE ordinal = 0")
            let error = #expect(throws: FeltError.self) { try small.study.read { try $0.passageTable() } }
            #expect(error?.code == "study-damaged")
        }
    }
}
