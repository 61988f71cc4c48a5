import FeltModel
import FeltStore
import FeltTestSupport
import Foundation
import Testing

/// A project that left this study, and comes back from somebody who took something out of it.
@Suite("A project that comes back")
struct ReturnedProjectTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add(
                "samtale.md",
                "---\nkind: interview\ncase: case1\n---\n\nINF: [Vi ventet]{.culture.risk} lenge, og [hun sa nei]{.culture.leadership flag=third-party} til slutt. [Så gikk det]{.culture.openness}.\n\nPERSONLIG: [Trøtt]{.culture.learning}.\n",
                "--accept-warnings")
            try bench.add("møte.md", "---\nkind: interview\ncase: case2\n---\n\n[Et møte]{.culture.risk}.\n", "--accept-warnings")
            try body(bench)
        }
    }

    /// Lets a colleague take a file in, do something and write it again.
    private static func colleague(_ bench: FeltBench, _ file: String, as other: String, including: String = "all", _ work: (FeltBench) throws -> Void) throws {
        bench.studyName = "kollega-\(other)"
        #expect(bench.felt("init", bench.studyName, "--framework", "none", "--researcher", "ida").code == 0)
        #expect(bench.felt("import", "qdpx", "../\(file).qdpx").code == 0)
        try work(bench)
        #expect(bench.felt("export", "qdpx", "--output", "../\(other).qdpx", "--include", including).code == 0)
        bench.studyName = "studie"
    }

    private static func untag(_ bench: FeltBench, _ quote: String) throws {
        let row = try #require(try bench.felt("list", "codings", "--format", "csv").rows().first { $0["quote"] == quote })
        #expect(bench.felt("untag", try #require(row["coding"])).code == 0)
    }

    @Test("tells the codings that were deleted there, and removes them where asked; what stayed and what is newer is not told")
    func deleted() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            try Self.colleague(bench, "ut", as: "inn") { try Self.untag($0, "Så gikk det") }
            let text = bench.raw("samtale")
            let start = try text.unicodeScalars.distance(from: text.startIndex, to: #require(text.range(of: "lenge")).lowerBound)
            try bench.tag("samtale", "culture.user", "\(start)..\(start + 5)", "ida")
            let before = try bench.codings()
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.notes.contains("Gone from the file: 1 coding; they stay; --remove-gone removes codings, facet values, memos, unused codes, values and kept parts."), "\(told.errors)")
            try #expect(bench.codings() == before)
            let norwegian = bench.felt("import", "qdpx", "../inn.qdpx", "-n", "--remove-gone", "--lang", "nb")
            #expect(norwegian.notes.contains("Borte fra filen: 1 koding; vil fjerne 1 koding."), "\(norwegian.errors)")
            try #expect(bench.codings() == before)
            let done = bench.felt("import", "qdpx", "../inn.qdpx", "--remove-gone")
            #expect(done.notes.contains("Gone from the file: 1 coding; removed 1 coding."), "\(done.errors)")
            #expect(bench.felt("history").output.contains("import qdpx: 1 coding removed"))
            try #expect(bench.codings() == before.filter { !$0.contains("«Så gikk det»") })
            #expect(!bench.felt("import", "qdpx", "../inn.qdpx", "--remove-gone").errors.contains("Gone"))
            #expect(bench.felt(try #require(done.undo)).code == 0)
            try #expect(bench.codings() == before)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("says so where nobody can tell whether a coding was in the file: of two exports only one had it")
    func unsure() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../alt.qdpx", "--include", "all").code == 0)
            let before = try bench.codings()
            for file in ["ut", "alt"] {
                let back = bench.felt("import", "qdpx", "../\(file).qdpx", "--remove-gone")
                #expect(!back.errors.contains("Gone from") && back.notes.contains { $0.contains("nothing new") }, "\(back.errors)")
            }
            try Self.colleague(bench, "alt", as: "inn") {
                try Self.untag($0, "hun sa nei")
                try Self.untag($0, "Vi ventet")
            }
            let told = bench.felt("import", "qdpx", "../inn.qdpx", "--remove-gone")
            #expect(told.notes.contains("Gone from the file: 1 coding; removed 1 coding.") && told.notes.contains { $0.hasPrefix("  gone-unsure: 1.") }, "\(told.errors)")
            try #expect(bench.codings() == before.filter { !$0.contains("«Vi ventet»") })
        }
    }

    @Test("tells what lost its words because the text was changed there, and what to do")
    func words() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all").code == 0)
            try Self.colleague(bench, "ut", as: "inn") { other in
                try other.write("ny.md", other.raw("møte").replacing("Et møte", with: "Noe helt annet"))
                #expect(other.felt("revise", "møte", "../ny.md", "--accept-warnings").code == 0)
            }
            let told = bench.felt("import", "qdpx", "../inn.qdpx", "-n")
            #expect(told.notes.contains("Codings in texts that were changed: 1 lost."), "\(told.errors)")
            #expect(told.notes.contains { $0.hasPrefix("Lost ones have no place in the text: felt list unanchored, then felt place") })
            #expect(told.notes.contains { $0.hasPrefix("  coding ") && $0.hasSuffix(" in møte") })
            #expect(told.notes.contains("Would be changed:") && told.notes.contains("  source møte: text"))
            #expect(bench.felt("import", "qdpx", "../inn.qdpx", "-n", "--strict").code == 1)
            #expect(try bench.felt("import", "qdpx", "../inn.qdpx", "-n", "--format", "json", "--quiet").json()["revised"].list.map { $0["fate"].text } == ["lost"])
        }
    }

    @Test("tells a facet value that was taken off a coding there, and takes it off where asked; one that it was given here since stays")
    func facets() throws {
        try Self.run { bench in
            func setFacets(_ bench: FeltBench, _ source: String, _ values: [String]) throws {
                try bench.fill { draft, reader in
                    let id = try #require(try reader.sources().first { $0.slug.text == source }).id
                    let coding = try #require(try reader.codings(.init(source: id)).first)
                    let facets = try reader.facets().facets
                    try draft.setFacets(values.compactMap { name in facets.lazy.flatMap(\.values).first { $0.slug.text == name }?.id }, of: coding.id)
                }
            }
            try setFacets(bench, "møte", ["third-party"])
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all").code == 0)
            try Self.colleague(bench, "ut", as: "inn") { try setFacets($0, "møte", []) }
            try setFacets(bench, "møte", ["third-party", "barrier"])
            let before = try bench.codings()
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("Gone from the file: 1 facet value; they stay;") } && told.notes.contains { $0.hasPrefix("  facet value flag:third-party ") }, "\(told.errors)")
            try #expect(bench.codings() == before)
            let done = bench.felt("import", "qdpx", "../inn.qdpx", "--remove-gone")
            #expect(done.notes.contains("Gone from the file: 1 facet value; removed 1 facet value."), "\(done.errors)")
            let meeting = try bench.codings().filter { $0.contains("møte culture") }
            #expect(meeting.count == 1 && meeting[0].contains("barrier") && !meeting[0].contains("third-party"), "\(meeting)")
            #expect(bench.felt("history").output.contains("import qdpx: 1 coding changed, 1 facet value removed"))
        }
    }

    @Test("goes by what was kept back when it left, whatever is kept back today")
    func thenAndNow() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            // The flag goes: today the words would leave.
            let row = try #require(try bench.felt("list", "codings", "--format", "csv").rows().first { $0["quote"] == "hun sa nei" })
            try bench.fill { draft, reader in
                let coding = try #require(try reader.codings().first { $0.id.raw == row["coding"] })
                try draft.change(coding, code: coding.code, researcher: coding.researcher, facets: [])
            }
            let before = try bench.codings()
            try #expect(bench.felt("export", "csv").rows().contains { $0["quote"] == "hun sa nei" })
            let back = bench.felt("import", "qdpx", "../ut.qdpx", "--remove-gone")
            #expect(back.code == 0 && !back.errors.contains("Gone from"), "\(back.errors)")
            try #expect(bench.codings() == before)
        }
    }

    @Test("a source that is not in the file is told, and it and its codings stay")
    func source() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            try Self.colleague(bench, "ut", as: "inn", including: "personal") { other in
                try other.fill { draft, reader in
                    let source = try #require(try reader.sources().first { $0.slug.text == "møte" })
                    try draft.put(EntityRow(entity: "note", id: source.id.raw, fields: ["embargo": .token("2090-01-01"), "sourceId": .thing(entity: "source", id: source.id.raw)]))
                }
            }
            let before = try bench.everything()
            let told = bench.felt("import", "qdpx", "../inn.qdpx", "--remove-gone")
            #expect(told.notes.contains("Gone from the file: 1 source; none was removed."), "\(told.errors)")
            try #expect(bench.everything() == before)
        }
    }

    @Test("a project of others that holds our codes alone says nothing of our codings")
    func foreign() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            #expect(bench.felt("export", "qdc", "--output", "../bok.qdc").code == 0)
            bench.studyName = "annen"
            #expect(bench.felt("init", "annen", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdc", "../bok.qdc").code == 0)
            try bench.add("deres.md", "---\nkind: interview\n---\n\n[Deres ord]{.culture.risk}.\n", "--accept-warnings")
            #expect(bench.felt("export", "qdpx", "--output", "../deres.qdpx").code == 0)
            bench.studyName = "studie"
            let answer = bench.felt("import", "qdpx", "../deres.qdpx", "--remove-gone")
            #expect(answer.code == 0 && !answer.errors.contains("Gone") && !answer.errors.contains("gone-unsure"), "\(answer.errors)")
        }
    }

    @Test("names those who took part and have withdrawn still, where a list of them came back without them")
    func participants() throws {
        try Self.run { bench in
            for name in ["P01", "P02"] { bench.felt("participant", "new", name, "--actor", "behovshaver", "--case", "case1", "--date", "2025-02-01") }
            try bench.add("ord.txt", "P01: Vi ventet lenge på svar.\n\nP02: Vi fikk det til slutt.\n")
            try bench.fill { draft, reader in
                let source = try #require(try reader.sources().first { $0.slug.text == "ord" })
                _ = try draft.setAttributes([.init(name: "participants", value: "P01; P02"), .init(name: "rolle", value: "leder")], of: source.id)
            }
            bench.felt("participant", "status", "P01", "withdrawn", "--date", "2025-05-01")
            let before = bench.felt("export", "json", "--include", "all", "--quiet").output
            for program in ["refi", "nvivo", "atlas", "maxqda", "qualcoder", "quirkos"] {
                let out = bench.felt("export", "qdpx", "--output", "../\(program).qdpx", "--for", program)
                #expect(out.notes.contains { $0.hasPrefix("  withheld-names: 1.") }, "\(out.errors)")
                #expect(try !String(decoding: bench.bytes("\(program).qdpx"), as: UTF8.self).contains("P01"))
                let back = bench.felt("import", "qdpx", "../\(program).qdpx", "--remove-gone")
                #expect(back.notes.contains { $0.contains("nothing new") }, "\(program): \(back.errors)")
            }
            #expect(bench.felt("export", "json", "--include", "all", "--quiet").output == before)
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../refi.qdpx").code == 0)
            let rows = try bench.felt("export", "tables", "--table", "attributes", "--include", "all").rows()
            #expect(rows.contains { $0["name"] == "participants" && $0["value"] == "P02" } && !rows.contains { $0["value"]?.contains("P01") ?? false }, "\(rows)")
        }
    }
}
