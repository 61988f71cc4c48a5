import FeltTestSupport
import Testing

@Suite("What an export says that it does not carry")
struct ExportLossTests {
    private static func kinds(_ answer: FeltBench.Answer) -> Set<String> {
        Set(answer.notes.filter { $0.hasPrefix("  ") }.compactMap { $0.dropFirst(2).split(separator: ":").first.map(String.init) })
    }

    @Test("is told of csv, xlsx and the tables, for what the study has")
    func forms() throws {
        try FeltBench.run { bench in
            bench.studyName = "demo"
            #expect(bench.felt("demo", "demo").code == 0)
            let csv = Self.kinds(bench.felt("export", "csv", "--output", "../ut.csv", "--researcher", "ida"))
            #expect(csv.isSuperset(of: ["texts", "code-fields", "facet-rules", "register", "course", "chart", "attributes", "journal", "case-fields", "outcomes"]), "\(csv)")
            let xlsx = Self.kinds(bench.felt("export", "xlsx", "--output", "../ut.xlsx", "--researcher", "ida"))
            #expect(xlsx.isSuperset(of: ["texts", "facet-rules", "course", "chart", "attributes", "journal", "attendance"]), "\(xlsx)")
            #expect(xlsx.isDisjoint(with: ["code-fields", "register", "unused-codes"]), "\(xlsx)")
            let tables = Self.kinds(bench.felt("export", "tables", "--output", "../tabeller", "--researcher", "ida"))
            #expect(tables.isSuperset(of: ["journal", "facet-rules"]) && tables.isDisjoint(with: ["chart", "course", "register", "texts"]), "\(tables)")
        }
    }

    @Test("is told of layers, questions and the study's own fields for every program that felt is not to read it again from", arguments: ["nvivo", "quirkos"])
    func programs(program: String) throws {
        try FeltBench.run { bench in
            bench.studyName = "demo"
            #expect(bench.felt("demo", "demo").code == 0)
            let parts: Set = ["passage-layers", "passage-questions", "study-fields"]
            let other = Self.kinds(bench.felt("export", "qdpx", "--output", "../\(program).qdpx", "--for", program, "--researcher", "ida"))
            #expect(other.isSuperset(of: parts), "\(other)")
            let ours = Self.kinds(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--researcher", "ida"))
            #expect(ours.isDisjoint(with: parts), "\(ours)")
        }
    }

    @Test("is not told of what the study has none of")
    func empty() throws {
        try FeltBench.runInStudy { bench in
            let csv = Self.kinds(bench.felt("export", "csv", "--output", "../ut.csv"))
            #expect(csv.isDisjoint(with: ["texts", "register", "course", "chart", "attributes", "outcomes", "memos", "settled", "former-texts", "kept-parts"]), "\(csv)")
        }
    }

    @Test("comes with a first line in the same language, which this copy of the study may be set to")
    func firstLine() throws {
        try FeltBench.runWithInterview { bench in
            let forms = ["csv": "3 kodinger", "xlsx": "arbeidsboken", "json": "studien", "qdpx": "prosjektet", "qdc": "kodeboken"]
            for (form, what) in forms.sorted(by: { $0.key < $1.key }) {
                let answer = bench.felt("export", form, "../a.\(form)", "--lang", "nb")
                #expect(answer.notes.first?.hasPrefix("Skrev ") == true && answer.notes.first?.hasSuffix(" til ../a.\(form).") == true, "\(answer.notes)")
                #expect(form == "csv" || answer.notes.first?.contains(what) == true)
            }
            bench.felt("config", "lang", "nb")
            #expect(bench.felt("export", "qdc", "../b.qdc").notes.prefix(2) == ["Skrev kodeboken til ../b.qdc.", "Dette tar qdc ikke med, eller bare delvis:"])
            #expect(bench.felt("import", "qdc", "../b.qdc").notes.first == "Tok ikke inn noe nytt.")
            #expect(bench.felt("export", "qdc", "../c.qdc", "--lang", "en").notes.first == "Wrote the codebook to ../c.qdc.")
            bench.felt("config", "lang", "--unset")
            #expect(bench.felt("export", "qdc", "../d.qdc").notes.first == "Wrote the codebook to ../d.qdc.")
        }
    }

    @Test("is told in Norwegian where that is asked for", arguments: ["csv", "xlsx", "tables", "json", "qdpx", "qdc"])
    func norwegian(form: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", "---\nkind: interview\ncase: case1\n---\n\n[Ord]{.culture.risk} her.\n\nPERSONLIG: [Trøtt]{.culture.risk}.\n", "--accept-warnings")
            let english = bench.felt("export", form, "--output", "../en-\(form)")
            let answer = bench.felt("export", form, "--output", "../nb-\(form)", "--lang", "nb")
            #expect(answer.code == 0 && answer.notes.contains("Dette tar \(form) ikke med, eller bare delvis:"), "\(answer.errors)")
            if form != "qdc" {
                #expect(answer.notes.contains("Holdt tilbake:") && english.notes.contains("Kept back:"))
                #expect(answer.notes.contains { $0.hasPrefix("  withheld-personal: 1. Personlige avsnitt i notater holdes tilbake.") }, "\(answer.notes)")
            }
            let (nb, en) = (answer.notes.filter { $0.hasPrefix("  ") }, english.notes.filter { $0.hasPrefix("  ") })
            #expect(Self.kinds(answer) == Self.kinds(english) && Set(nb).isDisjoint(with: en), "\(Set(nb).intersection(en))")
        }
    }
}
