import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("Search in a study")
struct SearchQueryTests {
    /// A study with sources in which each line is a passage.
    private func with(_ sources: [(slug: String, language: Language, marked: MarkedText)], _ body: (Study, [SourceID]) throws -> Void) throws {
        try TrialStudy.with { study in
            let ids = try sources.map { slug, language, marked in
                try study.act { draft, _ in
                    try draft.add(
                        NewSource(
                            slug: TrialStudy.slug(slug), kind: "diary", language: language, text: marked.text, normalisation: "utf-8", passages: Self.lines(of: marked.text)))
                }
            }
            try body(study, ids)
        }
    }

    private static func lines(of text: StoredText) -> [Passage] {
        var start = 0
        return text.utf8.split(separator: 10, omittingEmptySubsequences: false).compactMap { line in
            defer { start += line.count + 1 }
            return line.isEmpty ? nil : Passage(kind: .paragraph, range: TextRange(start..<start + line.count))
        }
    }

    private func marked(_ hits: [StudyReader.SearchHit], _ id: SourceID, in text: StoredText) -> String {
        MarkedText.marking(hits.filter { $0.source == id }.map(\.range).sorted(), in: text)
    }

    @Test("hits are the very words in the source's text, in the language of the source", arguments: [
        ("anskaffelse", "Før 👩‍👩‍👧 ⟦anskaffelsen⟧\n\nkom en annen ⟦anskaffelse⟧.\nSå intet.", "The anskaffelsen was a procurement."),
        ("procurement", "Procuring er ikke norsk.", "All ⟦procurements⟧ began\nwith one ⟦procurement⟧ «⟦Procurement⟧»."),
        ("\"ikke norsk\"", "Et ord er ⟦ikke norsk⟧, ikke\nnorsk.", "It is ⟦ikke norsk⟧ either."),
        ("=procurements", "Et ⟦procurements⟧ her", "All ⟦procurements⟧ and one procurement."),
        ("på", "⟦på⟧ og ⟦pa\u{30A}⟧ og pa", "⟦På⟧"),
    ])
    func hits(typed: String, norwegian: String, english: String) throws {
        let texts = [MarkedText(norwegian), MarkedText(english)]
        try with([("norsk", .nb, texts[0]), ("english", .en, texts[1])]) { study, ids in
            let hits = try study.read { try $0.hits(of: SearchPattern(typed)) }
            for (index, text) in texts.enumerated() {
                #expect(marked(hits, ids[index], in: text.text) == MarkedText.marking(text.ranges, in: text.text))
            }
            #expect(hits.map(\.rank) == hits.map(\.rank).sorted())
        }
    }

    @Test("the better passage comes first, its hits by position, and the ranks tell passages apart")
    func ranks() throws {
        let text = MarkedText("risiko og mye annet som drukner ordet i mange andre ord som står her\nrisiko risiko\nintet")
        try with([("a", .nb, text)]) { study, _ in
            let hits = try study.read { try $0.hits(of: SearchPattern("risiko")) }
            #expect(hits.map(\.rank) == [0, 0, 1])
            #expect(hits[0].range < hits[1].range && hits[2].range.start.value == 0)
        }
    }

    @Test("of passages that are equally good the order is the same in every run")
    func ties() throws {
        try with((0..<6).map { ("s\($0)", $0 % 2 == 0 ? .nb : .en, MarkedText("tillit\ntillit")) }) { study, _ in
            let hits = try study.read { try $0.hits(of: SearchPattern("tillit")) }
            #expect(hits.count == 12)
            // Equal within a language; a passage before another by source and place.
            for (one, next) in zip(hits, hits.dropFirst()) where one.source == next.source { #expect(one.range < next.range) }
            try study.rebuildTables()
            #expect(try study.read { try $0.hits(of: SearchPattern("tillit")) } == hits)
        }
    }

    @Test("a source follows its language from one index to the other, and Nynorsk is searched as Norwegian")
    func languages() throws {
        try with([("a", .nb, MarkedText("anskaffelsene"))]) { study, ids in
            for (language, isFound) in [(Language.en, false), (.nn, true), (.nb, true), (.en, false), (.nb, true)] {
                try study.act { draft, _ in try draft.update(EntityCatalogue.source, ids[0].raw, ["language": .token(language.rawValue)]) }
                #expect(try study.read { try $0.hits(of: SearchPattern("anskaffelse")) }.count == (isFound ? 1 : 0), "\(language)")
                #expect(try study.examine().findings == [])
            }
        }
    }

    @Test("a voice is found by its label, letter case and composition apart", arguments: ["Åse", "åse", "ÅSE", "A\u{30A}se"])
    func voices(label: String) throws {
        try TrialStudy.with { study in
            let marked = MarkedText("⟦⟦Åse⟧: ja⟧\n⟦⟦Per⟧: nei⟧\n⟦⟦A\u{30A}SE⟧: jo⟧")
            let ranges = marked.ranges
            try study.act { draft, _ in
                try draft.add(
                    NewSource(
                        slug: TrialStudy.slug("a"), kind: "interview", language: .nb, text: marked.text, normalisation: "utf-8",
                        passages: [0, 2, 4].map { Passage(kind: .turn, range: ranges[$0], voice: ranges[$0 + 1], turn: $0) }))
            }
            let found = try study.read { try $0.passages(ofVoice: label) }.map(\.range).sorted()
            #expect(found == [ranges[0], ranges[4]])
            #expect(try study.read { try $0.passages(ofVoice: "Ås") }.isEmpty)
        }
    }
}
