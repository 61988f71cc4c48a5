import Testing

@Suite("The faults of a note")
struct AddNoteFaultsTests {
    @Test("are told together, each with file, line, column and what to write instead")
    func all() throws {
        try FeltBench.runInStudy { bench in
            try bench.write(
                "feil.md", """
                    ---
                    kind: prat
                    case: cas1
                    date: 2025-02-30
                    language: norsk
                    researcher: idaa
                    ---
                    Åja, [dette]{.culture.rsk valens=barrier by=john} og [dette]{.culture.risk valence=barier}.
                    """)
            bench.expectUnchanged {
                let answer = bench.felt("add", "../feil.md")
                #expect(answer.code == 1)
                #expect(answer.output == "")
                #expect(
                    answer.errors == """
                        ../feil.md:2:7: error: There is no kind of source called 'prat'.
                        hint: The kinds are interview, observation, workshop, contact-summary, diary, incident, decision, document, cycle, memo, transcript, survey.
                        ../feil.md:3:7: error: There is no case 'cas1' in the study.
                        hint: Did you mean case1? See: felt list cases
                        ../feil.md:4:7: warning: 'date' is not a day that exists. [date-invalid]
                        hint: Write year, month and day of a day that exists, as in 2026-02-11.
                        ../feil.md:5:11: error: The language 'norsk' is not known.
                        hint: Write nb, nn or en.
                        ../feil.md:6:13: error: There is no researcher 'idaa' in the study.
                        hint: Did you mean ida? See: felt list researchers
                        ../feil.md:8:14: error: There is no code 'culture.rsk' in the study.
                        hint: Did you mean culture.risk, culture.user? See: felt list codes
                        ../feil.md:8:14: error: There is no facet 'valens' in the study.
                        hint: Did you mean valence?
                        ../feil.md:8:14: error: There is no researcher 'john' in the study.
                        hint: Did you mean jon? See: felt list researchers
                        ../feil.md:8:62: error: The facet 'valence' has no value 'barier'.
                        hint: Did you mean barrier?
                        error: 8 faults, 1 warning; nothing was changed.

                        """)
            }
        }
    }

    @Test("of a head that cannot be read come with the line in the file", arguments: [
        ("---\ntitle: [a\nkind: x\n---\nHei.", "../a.md:3:5: error: The YAML cannot be read"),
        ("---\ntitle: a\n  kind: b\n---\nHei.", "../a.md:3:7: error: The YAML cannot be read"),
        ("---\ntitle: a\nHei der.", "../a.md:1:1: error: The head begins with --- and never ends."),
        ("---\n- a\n- b\n---\nHei.", "../a.md:2:1: error: The head is not made of fields."),
    ])
    func head(text: String, start: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.md", text)
            bench.expectUnchanged {
                let answer = bench.felt("add", "../a.md")
                #expect(answer.code == 1)
                #expect(answer.errors.hasPrefix(start), "\(answer.errors)")
                #expect(answer.notes.contains { $0.hasPrefix("hint: ") })
                #expect(answer.notes.last == "error: 1 fault; nothing was changed.")
            }
        }
    }

    @Test("of marks come with the place of the mark", arguments: [
        ("Hei.\n\nDu]{.culture.risk} der.", "3:3: warning: This mark closes words that no '[' opens."),
        ("Hei []{.culture.risk}.", "1:5: warning: This mark has no words."),
        ("Hei [du]{valence=barrier}.", "1:9: warning: This mark names no code."),
        ("Hei {.culture.risk} du.", "1:5: warning: This mark follows no words"),
        ("Å 👍 [du]{.ukjent}.", "1:10: error: There is no code 'ukjent' in the study."),
    ])
    func marks(text: String, start: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.md", text)
            bench.expectUnchanged {
                let answer = bench.felt("add", "../a.md")
                #expect(answer.code == 1)
                #expect(answer.errors.hasPrefix("../a.md:" + start), "\(answer.errors)")
            }
        }
    }

    @Test("of several notes stand file by file")
    func severalFiles() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.md", "Hei.\n\n[en]{.ukjent} [to]{.ukjent}")
            try bench.write("b.md", "[en]{.ukjent}\n\nHei.\n\nOg [to]{.ukjent}")
            let places = bench.felt("add", "../b.md", "../a.md").notes.compactMap { $0.firstMatch(of: #/^(\S+:\d+:\d+): error/#).map { String($0.1) } }
            #expect(places == ["../a.md:3:6", "../a.md:3:20", "../b.md:1:6", "../b.md:5:9"])
        }
    }

    @Test("come as JSON when the answer would")
    func json() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.md", "[en]{.culture.rsk}")
            let answer = bench.felt("add", "../a.md", "--format", "json")
            #expect(answer.output == "")
            let error = try answer.jsonError()["error"]
            #expect(error["code"].text == "faults")
            #expect(error["message"].text == "1 fault; nothing was changed.")
            #expect(error["details"].list.map(\.text) == ["../a.md:1:6: There is no code 'culture.rsk' in the study. [code-unknown]; Did you mean culture.risk, culture.user? See: felt list codes"])
        }
    }

    @Test("do not come from a code named by its last part, an upper-case value, or a dot too many")
    func lenient() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", "[en]{.risk valence=Barrier} og [to]{.openness}")
            try #expect(bench.codings() == ["0..2 a culture.risk ida valence=barrier «en»", "6..8 a culture.openness ida «to»"])
        }
    }
}
