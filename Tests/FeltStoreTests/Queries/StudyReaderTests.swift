import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("What a study tells of itself")
struct StudyReaderTests {
    @Test("its own record is what it was founded with")
    func record() throws {
        try withTemporaryFolder { folder in
            let study = try Study.create(at: folder.path, options: TrialStudy.options()) { study in
                try study.act("init") { draft, _ in
                    try draft.createStudy(
                        title: LocalisedText(nb: "Innovative anskaffelser", en: nil), notice: "Oppdiktet.", framework: "ioa-context", frameworkVersion: "1",
                        language: .nn)
                }
            }
            let record = try study.read { try $0.study() }
            #expect(record.title == LocalisedText(nb: "Innovative anskaffelser") && record.notice == "Oppdiktet.")
            #expect(record.framework == "ioa-context" && record.frameworkVersion == "1" && record.language == .nn)
            #expect(record.createdAt == "2026-03-01T09:00:01.000Z")
            try study.damage("DELETE FROM study")
            let error = #expect(throws: FeltError.self) { try study.read { try $0.study() } }
            #expect(error?.code == "study-damaged")
            try study.close()
        }
    }

    @Test("names are read in the order of their bytes, whatever order they came in")
    func order() throws {
        try TrialStudy.with { study in
            let names = ["ås", "a", "ær", "z", "b-2", "b-10", "øl"]
            let sorted = ["a", "b-10", "b-2", "z", "ås", "ær", "øl"]
            try study.act { draft, _ in
                for name in names {
                    try draft.addCase(slug: TrialStudy.slug(name))
                    try draft.addResearcher(slug: TrialStudy.slug(name), name: nil, institution: nil)
                    try draft.add(SmallStudy.newSource(name))
                }
            }
            let (cases, researchers, sources) = try study.read {
                (try $0.cases().map(\.slug.text), try $0.researchers().map(\.slug.text), try $0.sources().map(\.slug.text))
            }
            #expect(cases == sorted)
            #expect(researchers.filter { $0 != "kari" } == sorted)
            #expect(sources == sorted)
        }
    }

    @Test("facets and their values are read in the codebook's order")
    func facets() throws {
        try TrialStudy.with { study in
            try study.act { draft, _ in
                for (position, name) in [(2, "a"), (0, "c"), (1, "b")] {
                    try draft.addFacet(
                        slug: TrialStudy.slug(name), label: LocalisedText(nb: name), rule: LocalisedText(), note: LocalisedText(en: "note"), position: position,
                        values: ["z", "y", "x"].map { (TrialStudy.slug($0), LocalisedText(en: $0)) })
                }
            }
            let facets = try study.read { try $0.facets() }.facets
            #expect(facets.map(\.slug.text) == ["c", "b", "a"])
            #expect(facets.allSatisfy { $0.values.map(\.slug.text) == ["z", "y", "x"] && $0.note.en == "note" })
        }
    }

    @Test("a source is read as it was added, with its passages and attributes in their order")
    func source() throws {
        try SmallStudy.with { small in
            var new = SmallStudy.newSource("annen")
            new.attributes = [Attribute(name: "z", value: "1"), Attribute(name: "a", value: nil), Attribute(name: "z", value: "2")]
            new.caseID = small.caseID
            new.researcher = TrialStudy.founder
            new.converter = "pandoc 3"
            new.fileName = "annen å.docx"
            let added = new
            let id = try small.study.act { draft, _ in try draft.add(added) }
            let (source, text, passages, attributes, all) = try small.study.read {
                (try $0.source(id), try $0.text(of: id), try $0.passages(of: id), try $0.attributes(of: id), try $0.attributesBySource())
            }
            #expect(source?.slug.text == "annen" && source?.title == new.title && source?.caseID == small.caseID && source?.kind == "interview")
            #expect(source?.date == "2026-02-11" && source?.language == .nb && source?.byteCount == new.text.utf8.count && source?.fileName == "annen å.docx")
            #expect(source?.converter == "pandoc 3" && source?.normalisation == "utf-8" && source?.researcher == TrialStudy.founder)
            #expect(text == new.text && passages == new.passages && attributes == new.attributes)
            #expect(all[id] == new.attributes && all[small.source] == SmallStudy.newSource().attributes && all.count == 2)
            #expect(try small.study.read { try $0.source(SourceID("nothere")) } == nil)
        }
    }

    @Test("a source of no bytes and words of no letters are read as such, not as none")
    func empty() throws {
        try TrialStudy.with { study in
            let id = try study.act { draft, _ in
                var source = NewSource(slug: TrialStudy.slug("tom"), kind: "diary", language: .en, text: StoredText(trusted: []), normalisation: "utf-8", passages: [])
                source.title = ""
                source.original = []
                return try draft.add(source)
            }
            let (source, text) = try study.read { (try $0.source(id), try $0.text(of: id)) }
            #expect(source?.title == "" && source?.fileName == nil && text.utf8 == [])
            #expect(try study.examine().findings == [])
        }
    }

    @Test("entries are read from the newest back, as many as are asked for, with their changes")
    func entries() throws {
        try SmallStudy.with { small in
            let (all, three, none) = try small.study.read { (try $0.entries(), try $0.entries(limit: 3), try $0.entries(limit: 0)) }
            #expect(all.map(\.action) == ["tag", "add", "facet", "case", "code", "init"])
            #expect(three == Array(all.prefix(3)) && none == [])
            let (entry, changes, unknown) = try small.study.read {
                (try $0.entry(all[1].id), try $0.changes(of: all[1].id), try $0.entry(EntryID(replica: "zzzzzz", sequence: 1)))
            }
            #expect(entry == all[1] && unknown == nil)
            #expect(changes.map(\.entity) == ["source", "structure", "attribute"] && changes.map(\.ordinal) == [1, 2, 3] && all[1].changeCount == 3)
        }
    }

    @Test("counts tell how many there are of each")
    func counts() throws {
        try SmallStudy.with { small in
            let counts = try small.study.read { try $0.counts() }.map { "\($0.name) \($0.count)" }
            #expect(counts == ["sources 1", "codings 2", "codes 2", "cases 1", "researchers 1", "memos 1", "entries 6"])
        }
    }
}
