import FeltAnalysis
import FeltIngest
import FeltModel
import FeltStore
import FeltTestSupport
import FeltText
import Testing

@testable import FeltExchange

@Suite("Revising a coded text")
struct RevisionIntakeTests {
    private static func document(_ text: String) throws -> SourceIntake.Document {
        .init(file: "ny.md", content: try DocumentReader().read(Array(text.utf8), named: "ny.md"))
    }

    private static func revise(_ study: SmallStudy, _ name: String, _ text: String) throws -> RevisionIntake.Result {
        try study.write { draft, reader in
            try RevisionIntake.revise(
                try reader.source(typed: name), with: try document(text), acting: study.ida, acceptsWarnings: true, world: .init(), in: draft, reader)
        }
    }

    /// All stretches of four code points.
    private static func runs(_ text: String) -> Set<String> {
        let scalars = Array(text.unicodeScalars)
        return Set(scalars.indices.dropLast(3).map { place in String(String.UnicodeScalarView(scalars[place..<place + 4])) })
    }

    private static func quotes(_ study: SmallStudy, _ name: String) throws -> [String] {
        try study.study.read { reader in
            let source = try reader.source(typed: name)
            let text = try reader.text(of: source.id)
            return try reader.codings(.init(source: source.id)).map { String(text[$0.range]) }
        }
    }

    /// A paragraph of words, some odd ones among them.
    private static func paragraph(_ random: inout SeededGenerator) -> String {
        let odd = ["👨‍👩‍👧‍👦", "e\u{301}n", "på", "«og»", "er", "漢字", "ikke,"]
        let words = (0..<Int.random(in: 12...30, using: &random)).map { _ -> String in
            if Int.random(in: 0..<9, using: &random) == 0 { return odd.randomElement(using: &random) ?? "x" }
            return (0..<Int.random(in: 2...4, using: &random)).map { _ in
                (["l", "n", "sk", "m", "v", "st", "g"].randomElement(using: &random) ?? "") + (["a", "e", "ø", "å", "æ"].randomElement(using: &random) ?? "")
            }.joined()
        }
        return words.joined(separator: " ") + "."
    }

    /// Takes words out, puts others in, takes paragraphs out and moves them.
    private static func edited(_ text: [String], _ random: inout SeededGenerator) -> [String] {
        var paragraphs = text
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let place = Int.random(in: 0..<paragraphs.count, using: &random)
            var words = paragraphs[place].split(separator: " ").map(String.init)
            switch Int.random(in: 0..<5, using: &random) {
            case 0 where paragraphs.count > 2: paragraphs.remove(at: place)
            case 1: paragraphs.insert(paragraphs.remove(at: place), at: Int.random(in: 0..<paragraphs.count, using: &random))
            case 2:
                let first = Int.random(in: 0..<words.count, using: &random)
                words.removeSubrange(first..<min(words.count, first + Int.random(in: 1...6, using: &random)))
                paragraphs[place] = words.isEmpty ? "NYTT." : words.joined(separator: " ")
            default:
                words.insert("NYTT 😀 ORD", at: Int.random(in: 0...words.count, using: &random))
                paragraphs[place] = words.joined(separator: " ")
            }
        }
        return paragraphs
    }

    @Test("fifty codings: none is lost without a word, what moved is byte for byte what it was, and undo brings all back", arguments: Seeds.some(30))
    func fifty(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let paragraphs = (0..<12).map { _ in Self.paragraph(&random) }
        let old = paragraphs.joined(separator: "\n\n")
        let new = Self.edited(paragraphs, &random).joined(separator: "\n\n")
        try SmallStudy.run { study in
            _ = try study.write { draft, reader in
                try SourceIntake(reader, acting: study.ida, given: .init()).take([.init(file: "n.md", content: try DocumentReader().read(Array(old.utf8), named: "n.md"))], into: draft)
            }
            let source = try study.study.read { try $0.source(typed: "n") }
            let text = try study.study.read { try $0.text(of: source.id) }
            let codings: [CodingID] = try study.write { draft, reader in
                let code = try reader.codes().code(typed: "prosess").id
                return try (0..<50).map { _ in
                    var (one, other) = (Int.random(in: 0...text.utf8.count, using: &random), Int.random(in: 0...80, using: &random))
                    other = min(text.utf8.count, one + other + 1)
                    one = min(one, text.utf8.count - 1)
                    while !text.isScalarBoundary(ByteOffset(one)) { one -= 1 }
                    while !text.isScalarBoundary(ByteOffset(other)) { other += 1 }
                    return try draft.addCoding(source: source.id, range: TextRange(one..<other), in: text, code: code, researcher: study.ida.id)
                }
            }
            let before = try Dictionary(uniqueKeysWithValues: study.study.read { try $0.codings(.init(source: source.id)) }.map { ($0.id, $0) })
            let result = try Self.revise(study, "n", new)
            #expect(Set(result.outcomes.map(\.id)) == Set(codings), "every coding is told of, seed \(seed)")
            try study.study.read { reader in
                let revised = try reader.text(of: source.id)
                let standing = try Dictionary(uniqueKeysWithValues: reader.codings(.init(source: source.id)).map { ($0.id, $0.range) })
                let lost = Dictionary(uniqueKeysWithValues: try reader.unanchoredCodings().map { ($0.id, $0) })
                #expect(standing.count + lost.count == 50, "seed \(seed)")
                for outcome in result.outcomes {
                    let quote = String(text[outcome.old])
                    switch outcome.carried {
                    case .unchanged, .moved: #expect(standing[outcome.id].map { String(revised[$0]) } == quote, "seed \(seed)")
                    case .edited(let range, let kept), .cut(let range, let kept):
                        #expect(standing[outcome.id] == range, "seed \(seed)")
                        // Something of the words stands in the new place, letter for letter.
                        let shared = Self.runs(quote).intersection(Self.runs(String(revised[range])))
                        #expect(kept > 0 && (!shared.isEmpty || kept < 8), "seed \(seed): \(kept)")
                    case .lost:
                        let former = lost[outcome.id].map { String(text[$0.formerRange]) }
                        // When the text stayed the same there is no revision, and nothing can be lost.
                        #expect(former == quote && result.isSame == false, "seed \(seed)")
                        #expect(lost[outcome.id]?.code == before[outcome.id]?.code, "seed \(seed)")
                    }
                }
                if !result.isSame { try #expect(reader.text(of: source.id, revision: 1) == text, "the old text is kept, seed \(seed)") }
            }
            try #expect(study.study.examine().findings.isEmpty, "seed \(seed)")
            guard !result.isSame else { return }
            _ = try study.study.undo(nil, by: study.ida.id)
            try #expect(study.study.read { try $0.text(of: source.id) } == text, "seed \(seed)")
            let after = try Dictionary(uniqueKeysWithValues: study.study.read { try $0.codings(.init(source: source.id)) }.map { ($0.id, $0) })
            #expect(after == before, "seed \(seed)")
            try #expect(study.study.examine().findings.isEmpty, "seed \(seed)")
        }
    }

    @Test("a lost coding keeps its memo and facets, is listed with its words, and can be placed again or taken away")
    func placing() throws {
        try SmallStudy.run { study in
            let old = "Første avsnitt.\n\nVi turte ikke spørre leverandørene om det.\n\nSlutt."
            let id = try study.add("n", old)
            let text = try study.study.read { try $0.text(of: id) }
            let coding: CodingID = try study.write { draft, reader in
                let value = try reader.facets().value(typed: "hemmer", ofFacet: "retning").id
                let coding = try draft.addCoding(source: id, range: TextRange(17..<59), in: text, code: try reader.codes().code(typed: "mot").id, researcher: study.ida.id, facets: [value])
                try draft.addMemo("Husk denne", on: .coding(coding), by: study.ida.id)
                return coding
            }
            let result = try Self.revise(study, "n", "Første avsnitt.\n\nNoe helt annet står her nå.\n\nSlutt.")
            #expect(result.count(.lost) == 1)
            try study.study.read { reader in
                let lost = try reader.unanchoredCodings()
                #expect(lost.map(\.id) == [coding] && lost[0].facets.count == 1)
                try #expect(reader.formerText(of: lost[0]) == text)
                try #expect(reader.codingCounts().isEmpty && (try reader.memos(on: coding)).map(\.text) == ["Husk denne"])
                try #expect(reader.coding(typed: coding.raw).id == coding)
            }
            let new = try study.study.read { try $0.text(of: id) }
            try study.write { draft, _ in try draft.place(coding, of: id, at: TextRange(0..<7), in: new) }
            #expect(try Self.quotes(study, "n") == ["Første"] && (try study.study.read { try $0.unanchoredCodings() }).isEmpty)
            try study.write { draft, _ in try draft.removeCoding(coding) }
            try #expect(study.study.examine().findings.isEmpty)
        }
    }

    @Test("codes written in the new file are added where they are new, its passages and actions replace the old, and search follows")
    func markedFile() throws {
        try SmallStudy.run { study in
            _ = try study.write { draft, reader in
                let text = "---\nkind: workshop\n---\n\n## Tiltak\n\nTILTAK: ringe kommunen (hvem: leder)\n\n[Vi turte ikke]{.mot}."
                return try SourceIntake(reader, acting: study.ida, given: .init()).take([.init(file: "n.md", content: try DocumentReader().read(Array(text.utf8), named: "n.md"))], into: draft)
            }
            let result = try Self.revise(study, "n", "## Tiltak\n\nTILTAK: ringe nabokommunen (hvem: leder, når: 2026-04-01)\n\n[Vi turte ikke]{.mot} da. [Nå tør vi]{.prosess}.")
            #expect(result.added == 1 && result.count(.moved) == 1)
            #expect(try Self.quotes(study, "n") == ["Vi turte ikke", "Nå tør vi"])
            try study.study.read { reader in
                let outcomes = try reader.outcomes()
                #expect(outcomes.count == 1 && outcomes[0].due == "2026-04-01")
                try #expect(reader.hits(of: SearchPattern("nabokommunen")).count == 1 && reader.hits(of: SearchPattern("\"ringe kommunen\"")).isEmpty)
                try #expect(reader.source(typed: "n").revision == 2 && reader.revisions(of: outcomes[0].source).count == 1)
            }
            #expect(try Self.revise(study, "n", "## Tiltak\n\nTILTAK: ringe nabokommunen (hvem: leder, når: 2026-04-01)\n\n[Vi turte ikke]{.mot} da. [Nå tør vi]{.prosess}.").isSame)
            try #expect(study.study.examine().findings.isEmpty)
        }
    }

    @Test("a text that comes back brings its codings back, whatever else was coded meanwhile")
    func comesBack() throws {
        try SmallStudy.run { study in
            let old = "Første avsnitt.\n\nVi turte ikke spørre leverandørene om det.\n\nSlutt."
            let id = try study.add("n", old)
            let text = try study.study.read { try $0.text(of: id) }
            let coding: CodingID = try study.write { draft, reader in
                try draft.addCoding(source: id, range: TextRange(17..<59), in: text, code: try reader.codes().code(typed: "mot").id, researcher: study.ida.id)
            }
            #expect(try Self.revise(study, "n", "Første avsnitt.\n\nNoe helt annet.\n\nSlutt.").count(.lost) == 1)
            let result = try Self.revise(study, "n", old)
            #expect(result.found == 1 && result.outcomes.isEmpty)
            try study.study.read { reader in
                try #expect(reader.codings(.init(source: id)).map(\.id) == [coding])
                try #expect(reader.unanchoredCodings().isEmpty)
            }
            try #expect(study.study.examine().findings.isEmpty)
        }
    }

    @Test("what the new head does not name stays, what it leaves empty goes, and passages follow a head alone")
    func heads() throws {
        try SmallStudy.run { study in
            let body = "\n\nKari: Ja.\n"
            _ = try study.write { draft, reader in
                let text = "---\nkind: interview\ncase: case1\ndate: 2026-03-01\nplace: Rådhuset\nclassification: internal\nrole: leder\n---" + body
                return try SourceIntake(reader, acting: study.ida, given: .init()).take([.init(file: "n.md", content: try DocumentReader().read(Array(text.utf8), named: "n.md"))], into: draft)
            }
            let result = try Self.revise(study, "n", "---\ncase: case2\nplace:\nvoices: [Kari]\n---" + body)
            #expect(result.isSame)
            #expect(result.retold == ["case", "envelope", "fields of its own", "voices, questions and layers"])
            try study.study.read { reader in
                let source = try reader.source(typed: "n")
                #expect(source.kind == "interview" && source.date == "2026-03-01")
                let note = try reader.noteRecord(of: source.id)
                #expect(note?.place == nil && note?.classification == .internal)
                try #expect(reader.passages(of: source.id).map { $0.voice != nil } == [true])
            }
            let findings = try study.study.examine().findings
            #expect(findings.isEmpty, "\(findings)")
        }
    }
}
