import FeltModel
import FeltStore
import FeltTestSupport
import Foundation
import Testing

/// Work on both sides of a file, and what a note keeps from others on the way.
@Suite("Projects there and back")
struct TwoWayTests {
    /// The study `p` of kari, with one text and one code.
    private func begin(_ bench: FeltBench, _ text: String, code: String = "tema") throws {
        bench.studyName = "p"
        #expect(bench.felt("init", "p", "--framework", "none", "--researcher", "kari").code == 0)
        try bench.add("kort.txt", text)
        #expect(bench.felt("code", "add", code).code == 0)
    }

    /// A study of bo, which takes in a file of hers.
    private func hand(_ file: String, to study: String, _ bench: FeltBench) {
        bench.studyName = study
        #expect(bench.felt("init", study, "--framework", "none", "--researcher", "bo").code == 0)
        #expect(bench.felt("import", "qdpx", "../\(file)").code == 0)
    }

    @Test("a note that is confidential is so where the file comes in, also without what lies beside the project", arguments: ["refi", "nvivo", "qualcoder"])
    func classification(program: String) throws {
        try FeltBench.runInStudy { bench in
            let note = "---\nkind: interview\nclassification: confidential\n---\n\n## Svar\n\n[Dette er bare mellom oss]{.culture.risk}.\n"
            try bench.add("fortrolig.md", note, "--accept-warnings")
            #expect(bench.felt("export", "qdpx", "--for", program, "--no-sidecar", "--include", "all", "--output", "../ut.qdpx").code == 0)
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "bo").code == 0)
            let told = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("  classifications: 1.") }, "\(told.notes)")
            #expect(bench.felt("quotes", "--for", "partners").output.contains("mellom oss") == false)
            #expect(bench.felt("quotes").output.contains("mellom oss"))
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").notes.first?.hasPrefix("Imported nothing new.") == true)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("what a note says in its head it says where the file comes in, also without what lies beside the project")
    func noteHead() throws {
        try FeltBench.runInStudy { bench in
            let head = "kind: observation\nstage: S2\nstatus: reviewed\nstart: 09:00\nend: 10:30\nmedium: Teams\nplace: Rådhuset\nobserved: 2026-02-11 09:00\nvær: snø"
            try bench.add("møte.md", "---\n\(head)\n---\n\n## Notater\n\n[De ventet på oss]{.culture.risk}.\n", "--accept-warnings")
            #expect(bench.felt("export", "qdpx", "--no-sidecar", "--output", "../ut.qdpx").code == 0)
            let before = bench.felt("export", "tables", "--table", "attributes").output
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "bo").code == 0)
            let told = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("  note-heads: 1.") }, "\(told.notes)")
            #expect(bench.felt("export", "tables", "--table", "attributes").output == before)
            // In the head, and not among what is the study's own.
            let record = try Study.open(at: bench.study.path).read { reader in try reader.noteRecord(of: try #require(reader.sources().first?.id)) }
            // What is said otherwise there is said so here, too, unless it was changed here since.
            try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx") { xml in xml = xml.replacing("<TextValue>reviewed</TextValue>", with: "<TextValue>locked</TextValue>") }
            let changed = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(changed.notes.contains("  source møte: status"), "\(changed.errors)")
            #expect(try Study.open(at: bench.study.path).read { reader in try reader.noteRecord(of: try #require(reader.sources().first?.id)) }?.status == .locked)
            #expect(bench.felt("undo").code == 0)
            #expect(record?.status == .reviewed && record?.stage == "S2" && record?.end == "10:30" && record?.place == "Rådhuset")
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").notes.first?.hasPrefix("Imported nothing new.") == true)
        }
    }

    @Test("a coding that was moved here stays where it was put, though the file has a new text and the coding elsewhere; strict stops")
    func movedHere() throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi må. Vi må.\nSlutt.\n")
            #expect(bench.felt("tag", "kort", "tema", "--quote", "Vi må", "--occurrence", "2").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../1.qdpx").code == 0)
            hand("1.qdpx", to: "q", bench)
            let id = try #require(bench.felt("list", "codings", "--format", "csv").rows().first?["coding"])
            #expect(bench.felt("place", id, "--quote", "Slutt").code == 0)
            bench.studyName = "p"
            try bench.write("ny.txt", "Ny linje.\nVi må. Vi må.\nSlutt.\n")
            #expect(bench.felt("revise", "kort", "../ny.txt").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../2.qdpx").code == 0)
            bench.studyName = "q"
            #expect(bench.felt("import", "qdpx", "../2.qdpx", "--strict").code == 1)
            let told = bench.felt("import", "qdpx", "../2.qdpx")
            #expect(told.code == 0 && told.notes.contains { $0.hasPrefix("  newer-here: 1.") }, "\(told.notes)")
            try #expect(bench.codings().map { $0.contains("«Slutt»") } == [true])
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("a code that got another short name there has it here, too, unless it was renamed here since")
    func renamedCode() throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi må. Vi må.\n", code: "laering")
            #expect(bench.felt("tag", "kort", "laering", "--quote", "Vi må", "--occurrence", "2").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../1.qdpx").code == 0)
            for study in ["q", "r"] { hand("1.qdpx", to: study, bench) }
            #expect(bench.felt("code", "edit", "laering", "--name", "eget").code == 0)
            bench.studyName = "p"
            #expect(bench.felt("code", "edit", "laering", "--name", "læring").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../2.qdpx").code == 0)
            for (study, name) in [("q", "læring"), ("r", "eget")] {
                bench.studyName = study
                #expect(bench.felt("import", "qdpx", "../2.qdpx").code == 0)
                try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["code"] } == [name], "\(study)")
                #expect(bench.felt("doctor").code == 0)
            }
        }
    }

    @Test("places that the file calls by other words stop a strict import")
    func shifted() throws {
        try FeltBench.run { bench in
            try begin(bench, "Alle kom sent på møtet, og ingen sa noe om det.\nEtterpå lo vi lenge av hele saken.\n")
            #expect(bench.felt("tag", "kort", "tema", "--quote", "sent på møtet").code == 0)
            #expect(bench.felt("tag", "kort", "tema", "--quote", "lo vi lenge").code == 0)
            #expect(bench.felt("export", "qdpx", "--no-sidecar", "--output", "../ut.qdpx").code == 0)
            try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx") { xml in
                // The second passage stands three characters further than its words.
                let start = try #require(xml.ranges(of: "startPosition=\"").last)
                let digits = xml[start.upperBound...].prefix { $0 != "\"" }
                let number = try #require(Int(digits))
                xml.replaceSubrange(digits.startIndex..<digits.endIndex, with: String(number + 3))
            }
            bench.studyName = "q"
            #expect(bench.felt("init", "q", "--framework", "none", "--researcher", "bo").code == 0)
            let strict = bench.felt("import", "qdpx", "../inn.qdpx", "--strict")
            #expect(strict.code == 1 && strict.errors.contains("unsure-places: "), "\(strict.errors)")
            #expect(bench.felt("import", "qdpx", "../ut.qdpx", "--strict").code == 0)
        }
    }

    @Test("words that were kept back stay here, also where somebody took their marks away; that the text was changed is told")
    func marksTakenAway() throws {
        try FeltBench.runInStudy { bench in
            try bench.add(
                "samtale.md", "---\nkind: interview\n---\n\n[Vi ventet]{.culture.risk} lenge, og [hun sa nei]{.culture.leadership flag=third-party} til slutt.\n\nPERSONLIG: Jeg ble trøtt.\n", "--accept-warnings")
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            let before = bench.felt("show", "samtale", "--raw").output
            for replacement in ["...", ""] {
                try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx", projectFile: { _ in }) { $0.replacing("[…]", with: replacement) }
                let strict = bench.felt("import", "qdpx", "../inn.qdpx", "--strict")
                #expect(strict.code == 1 && strict.errors.contains("withheld-edits"), "\(strict.errors)")
                let told = bench.felt("import", "qdpx", "../inn.qdpx", "--remove-gone")
                #expect(told.notes.contains { $0.hasPrefix("  withheld-edits: 1.") } && !told.errors.contains("Gone"), "\(told.errors)")
                #expect(bench.felt("show", "samtale", "--raw").output == before)
            }
        }
    }

    @Test("a code keeps its short name at home where a colleague has another one of that name", arguments: [true, false])
    func twins(hasText: Bool) throws {
        try FeltBench.run { bench in
            if hasText { try begin(bench, "Vi ventet lenge på svar.") } else {
                bench.studyName = "p"
                #expect(bench.felt("init", "p", "--framework", "none", "--researcher", "kari").code == 0)
            }
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            hand("ut.qdpx", to: "b", bench)
            for study in ["p", "b"] {
                bench.studyName = study
                #expect(bench.felt("code", "add", "ny", "--label", "Ny \(study)").code == 0)
            }
            func pass(_ from: String, _ to: String) throws {
                bench.studyName = from
                #expect(bench.felt("export", "qdpx", "--force", "--output", "../ut.qdpx").code == 0)
                bench.studyName = to
                #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
                #expect(bench.felt("doctor").code == 0)
            }
            for _ in 0..<2 {
                try pass("b", "p")
                try pass("p", "b")
            }
            for study in ["p", "b"] {
                bench.studyName = study
                let other = study == "p" ? "b" : "p"
                let codes = bench.felt("list", "codes", "--format", "csv").output.split(separator: "\n").map { $0.split(separator: ",").prefix(2).joined(separator: "=") }
                #expect(codes.contains("ny=Ny \(study)") && codes.contains("ny-2=Ny \(other)"), "\(study): \(codes)")
            }
        }
    }

    @Test("a coding that was taken away does not come back from a colleague who still has it, however often")
    func takenAway() throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi ventet lenge på svar, og så kom det et svar til slutt.")
            try bench.tag("kort", "tema", "0..9", "kari")
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            hand("ut.qdpx", to: "b", bench)
            let coding = try #require(bench.felt("list", "codings", "--format", "csv").output.split(separator: "\n").last?.split(separator: ",").first)
            #expect(bench.felt("untag", String(coding)).code == 0)
            for _ in 0..<2 {
                for (from, to) in [("b", "p"), ("p", "b")] {
                    bench.studyName = from
                    #expect(bench.felt("export", "qdpx", "--force", "--output", "../ut.qdpx").code == 0)
                    bench.studyName = to
                    let told = bench.felt("import", "qdpx", "../ut.qdpx")
                    try #expect(bench.codings().count == (to == "p" ? 1 : 0), "\(told.notes)")
                    if to == "b" { #expect(told.notes.contains { $0.hasPrefix("  newer-here: 1.") }, "\(told.notes)") }
                }
            }
            // Taken back, it is there again.
            bench.studyName = "b"
            let entry = try #require(bench.felt("history", "--format", "csv").output.split(separator: "\n").first { $0.contains("untag") }?.split(separator: ",").first)
            #expect(bench.felt("undo", String(entry)).code == 0)
            try #expect(bench.codings().count == 1)
        }
    }

    @Test("what was done here stays where two colleagues have the study from a third, though nothing ever left here")
    func third() throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi ventet lenge på svar, og så kom det et svar til slutt.")
            try bench.tag("kort", "tema", "0..9", "kari")
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            hand("ut.qdpx", to: "b", bench)
            #expect(bench.felt("export", "qdpx", "--output", "../b.qdpx").code == 0)
            hand("ut.qdpx", to: "c", bench)
            let coding = try #require(bench.felt("list", "codings", "--format", "csv").output.split(separator: "\n").last?.split(separator: ",").first)
            #expect(bench.felt("untag", String(coding)).code == 0 && bench.felt("code", "edit", "tema", "--definition", "Vår").code == 0)
            let told = bench.felt("import", "qdpx", "../b.qdpx")
            try #expect(bench.codings().isEmpty, "\(told.notes)")
            #expect(bench.felt("code", "show", "tema").output.contains("Vår") && told.notes.contains { $0.hasPrefix("  newer-here: 2.") }, "\(told.notes)")
        }
    }

    @Test("what two changed in one code each keeps, until one of them settles it by hand")
    func twoChanges() throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi ventet lenge på svar.")
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            hand("ut.qdpx", to: "b", bench)
            #expect(bench.felt("code", "edit", "tema", "--label", "Etikett i b").code == 0)
            bench.studyName = "p"
            #expect(bench.felt("code", "edit", "tema", "--definition", "Definisjon i p").code == 0)
            for (from, to) in [("b", "p"), ("p", "b"), ("b", "p")] {
                bench.studyName = from
                #expect(bench.felt("export", "qdpx", "--force", "--output", "../ut.qdpx").code == 0)
                bench.studyName = to
                let told = bench.felt("import", "qdpx", "../ut.qdpx")
                #expect(told.notes.contains { $0.hasPrefix("  code tema: ") && $0.hasSuffix("description") }, "\(told.notes)")
                let shown = bench.felt("code", "show", "tema").output
                #expect(shown.contains("Definisjon i p") == (to == "p") && shown.contains("Etikett i b") == (to == "b"), "\(to): \(shown)")
            }
        }
    }

    @Test("who took part by a list that came from elsewhere is known by the register here, and their words stay when they have withdrawn", arguments: ["nvivo", "qualcoder"])
    func participants(program: String) throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi ventet lenge på svar.")
            try bench.add("n.md", "---\nkind: interview\nparticipants: [P02]\n---\n\nHun sa at det gikk bra.\n", "--accept-warnings")
            #expect(bench.felt("export", "qdpx", "--for", program, "--output", "../ut.qdpx").code == 0)
            bench.studyName = "b"
            #expect(bench.felt("init", "b", "--cases", "1", "--researcher", "bo").code == 0)
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
            #expect(bench.felt("export", "json").output.contains("gikk bra"))
            let new = bench.felt("participant", "new", "P02", "--actor", "behovshaver", "--case", "case1", "--date", "2025-01-05")
            #expect(new.code == 0, "\(new.errors)")
            #expect(bench.felt("participant", "status", "P02", "withdrawn", "--date", "2025-02-05").code == 0)
            #expect(!bench.felt("export", "json").output.contains("gikk bra"))
        }
    }

    @Test("what one colleague brought is not undone, nor told to be gone, by a file that another made before")
    func twoColleagues() throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi ventet lenge på svar, og så kom det et svar til slutt.")
            #expect(bench.felt("code", "edit", "tema", "--definition", "Først").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            for (name, work) in [("en", ["code", "edit", "tema", "--definition", "Kollegas"]), ("to", ["code", "add", "annet"])] {
                hand("ut.qdpx", to: name, bench)
                #expect(bench.felt(work).code == 0)
                try bench.tag("kort", "tema", name == "en" ? "0..9" : "10..15", "bo")
                #expect(bench.felt("export", "qdpx", "--output", "../\(name).qdpx").code == 0)
            }
            bench.studyName = "p"
            #expect(bench.felt("import", "qdpx", "../en.qdpx").code == 0)
            let second = bench.felt("import", "qdpx", "../to.qdpx", "--remove-gone")
            #expect(!second.errors.contains("Gone") && second.notes.contains("  code tema: description"), "\(second.errors)")
            #expect(bench.felt("code", "show", "tema").output.contains("Kollegas"))
            try #expect(bench.codings().count == 2)
            #expect(bench.felt("import", "qdpx", "../en.qdpx", "--remove-gone").errors.contains("Gone") == false)
            try #expect(bench.codings().count == 2)
        }
    }

    @Test("a word that was kept back and stands elsewhere, too, stays, and so do words beside a mark that the file lacks")
    func wordsBesideMarks() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("samtale.md", "---\nkind: interview\n---\n\nDet var bare [Per]{.culture.risk flag=third-party} som sa nei til oss. Men Per kom.\n", "--accept-warnings")
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            let before = bench.felt("show", "samtale", "--raw").output
            for (from, to, note) in [("[…]", "noen", "withheld-edits"), ("[…] som sa nei", "[…] nei", "withheld-more")] {
                try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx", projectFile: { _ in }) { $0.replacing(from, with: to) }
                #expect(bench.felt("import", "qdpx", "../inn.qdpx", "--strict").code == 1)
                let told = bench.felt("import", "qdpx", "../inn.qdpx")
                #expect(told.notes.contains { $0.hasPrefix("  \(note): 1.") }, "\(told.errors)")
                #expect(bench.felt("show", "samtale", "--raw").output == before)
            }
        }
    }

    @Test("a file that is older than one that came in already takes nothing away; nor does a colleague's who had a file for another program")
    func older() throws {
        try FeltBench.run { bench in
            try begin(bench, "Vi ventet lenge på svar, og så kom det et svar til slutt.")
            #expect(bench.felt("export", "qdpx", "--for", "nvivo", "--output", "../ut.qdpx").code == 0)
            for name in ["en", "to"] {
                hand("ut.qdpx", to: name, bench)
                #expect(bench.felt("export", "qdpx", "--output", "../\(name)-før.qdpx").code == 0)
                try bench.tag("kort", "tema", name == "en" ? "0..9" : "10..15", "bo")
                #expect(bench.felt("export", "qdpx", "--output", "../\(name).qdpx").code == 0)
            }
            bench.studyName = "p"
            for file in ["en", "to", "en-før", "to", "en"] {
                let answer = bench.felt("import", "qdpx", "../\(file).qdpx", "--remove-gone")
                #expect(answer.code == 0 && !answer.errors.contains("Gone"), "\(file): \(answer.errors)")
            }
            try #expect(bench.codings().count == 2)
        }
    }

    @Test("the example study's own export brings nothing, and nothing is gone from it", arguments: [[], ["--for", "quirkos"], ["--include", "all"], ["--for", "qualcoder", "--include", "all"]])
    func example(options: [String]) throws {
        try PageTraces.runInExample { bench in
            #expect(bench.felt(["export", "qdpx", "--output", "../ut.qdpx"] + options).code == 0)
            let before = bench.journal
            let answer = bench.felt("import", "qdpx", "../ut.qdpx", "--remove-gone")
            #expect(answer.notes.first == "Imported nothing new." && !answer.errors.contains("Gone") && !answer.errors.contains("Otherwise"), "\(answer.errors)")
            #expect(bench.journal == before)
        }
    }
}
