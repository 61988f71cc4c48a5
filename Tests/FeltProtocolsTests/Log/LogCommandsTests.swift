import FeltModel
import FeltText
import Testing

@testable import FeltProtocols

@Suite("Commands of a log")
struct LogCommandsTests {
    @Test("A voice stands before lines until the next; a line's own voice wins")
    func voice() {
        let bench = LogBench(participants: ["P01", "P07"])
        #expect(bench.type("/voice P07") == ["Stemme: P07."])
        bench.type("Vi turte ikke.")
        bench.type("[13:50] Før.")
        bench.type("INT: Hvorfor?")
        #expect(bench.type("/stemme p09") == ["Stemme: P09.", "Obs: P09 er ikke blant deltakerne (P01, P07)."])
        bench.type("Nei.")
        #expect(bench.type("/stemme Kari").count == 1)
        #expect(bench.session.voice == "P09")
        #expect(bench.type("/voice") == ["Ingen stemme."])
        bench.type("Stille.")
        #expect(bench.body == "\n[14:02] P07: Vi turte ikke.\n\n[13:50] P07: Før.\n\n[14:04] INT: Hvorfor?\n\n[14:06] P09: Nei.\n\n[14:09] Stille.\n")
        let voices = bench.note.passages.map { passage in passage.voice.map { bench.note.text[$0] } }
        #expect(voices == ["P07", "P07", "INT", "P09", "P09"] || voices == ["P07", "P07", "INT", "P09", nil])
    }

    @Test("Layers are named in either language, and a voice rests in the writer's own")
    func layer() {
        let bench = LogBench()
        #expect(bench.type("/lag tolkning") == ["Lag: tolkning."])
        bench.type("De er usikre.")
        bench.type("METODE: jeg satt bakerst")
        #expect(bench.type("/layer Personal") == ["Lag: personlig."])
        #expect(bench.type("/voice P07") == ["Stemme: P07.", "P07 hviler så lenge: ordene er dine egne."])
        bench.type("Jeg er sliten.")
        #expect(bench.type("/lag sitat") == ["Lag: sitat."])
        bench.type("vi turte ikke {.culture.risk}")
        #expect(bench.type("/lag") == ["Lag: beskrivelse."])
        bench.type("hun ler")
        #expect(bench.type("/lag tull").count == 1)
        #expect(bench.body == """

            [14:02] TOLKNING: De er usikre.

            [14:03] METODE: jeg satt bakerst

            [14:06] PERSONLIG: Jeg er sliten.

            [14:08] P07: «vi turte ikke» {.culture.risk}

            [14:10] P07: hun ler

            """)
        #expect(bench.note.faults.isEmpty)
        let english = LogBench(.en)
        #expect(english.type("/lag tolkning") == ["Layer: interpretive."])
        english.type("They are unsure.")
        #expect(english.body == "\n[14:02] INTERPRETATION: They are unsure.\n")
    }

    @Test("A code goes behind the last paragraph, on its line")
    func code() {
        let bench = LogBench()
        #expect(bench.type("/code culture.risk") == ["Det er ikke noe avsnitt å kode ennå."])
        bench.type("Vi turte ikke.")
        #expect(bench.type("/kode culture.risk valence=barrier") == ["Kodet: culture.risk."])
        #expect(bench.type("/code .process.needs memo=\"Se også i går\"") == ["Kodet: process.needs."])
        #expect(bench.type("/code culture.risk valence=barrier") == ["Avsnittet har den koden alt."])
        bench.type("Neste.")
        #expect(bench.body == "\n[14:02] Vi turte ikke. {.culture.risk valence=barrier} {.process.needs memo=\"Se også i går\"}\n\n[14:06] Neste.\n")
        #expect(bench.note.codes == ["culture.risk valence=barrier", "process.needs memo=Se også i går"])
        for wrong in ["/code valence=barrier", "/code a part=1", "/code \"", "/code a=", "/code }", "/code x y{", "/code"] {
            #expect(bench.type(wrong).count == 1, "\(wrong)")
        }
        #expect(bench.body.hasSuffix("[14:06] Neste.\n"))
    }

    @Test("Codes and facets are checked where they are known, with near names")
    func checked() {
        let bench = LogBench(codes: ["culture.risk", "culture.openness", "process.needs", "structure.risk"])
        bench.type("Vi turte ikke.")
        let before = bench.file
        #expect(bench.type("/code cultur.risk")[0].contains("Mente du culture.risk?"))
        #expect(bench.type("/code risk") == ["Flere koder slutter på 'risk': culture.risk, structure.risk. Ingenting er kodet."])
        #expect(bench.type("/code culture.risk valens=barrier")[0].contains("valence"))
        #expect(bench.type("/code culture.risk valence=barier")[0].contains("barrier"))
        #expect(bench.file == before)
        #expect(bench.type("/code needs valence=Barrier") == ["Kodet: process.needs."])
        #expect(bench.note.codes == ["process.needs valence=barrier"])
    }

    @Test("A photo that is there is a line, and stands in the head when the log is ended")
    func photo() {
        let bench = LogBench(photos: ["foto/1.jpg", "mitt bilde (1).png", "a[1].jpg"])
        #expect(bench.type("/foto foto/2.jpg") == ["Det finnes ikke noe bilde foto/2.jpg; ingenting er skrevet."])
        bench.type("/foto foto/1.jpg")
        bench.type("/photo 'mitt bilde (1).png'")
        bench.type(#"/photo mitt\ bilde\ \(1\).png"#)
        bench.type("/photo a[1].jpg")
        #expect(bench.type("/kode culture.risk") == ["Kodet: culture.risk."])
        #expect(bench.body.hasPrefix("\n[14:02] ![foto](foto/1.jpg)\n\n[14:03] ![foto](<mitt bilde (1).png>)\n"))
        bench.type("/foto foto/1.jpg")
        bench.type("/angre")
        let last = bench.type(Array("/slutt".utf8))
        #expect(last.isEnd)
        #expect(bench.note.head.first { $0.key == "attachments" }?.items == ["foto/1.jpg", "mitt bilde (1).png", "a[1].jpg"])
        #expect(bench.head.contains("start: 14:00\nend: 14:09\n") && !bench.head.contains("log:"))
        #expect(bench.note.faults.isEmpty)
    }

    @Test("Photos go into the field attachments as people have written it", arguments: [
        ("attachments: [a.jpg]", ["a.jpg", "b, c.jpg"]), ("attachments:\n  - {path: a.jpg, delete: 2027-01-01}", ["path: a.jpg, delete: 2027-01-01", "b, c.jpg"]),
        ("attachments:\n- a.jpg", ["a.jpg", "b, c.jpg"]), ("attachments: []", ["b, c.jpg"]), ("attachments:", ["b, c.jpg"]), ("attachments: [b, c.jpg]", ["b", "c.jpg", "b, c.jpg"]),
        ("Attachments:\n  - path: a.jpg\n    delete: 2027-01-01\nplace: x", ["path: a.jpg, delete: 2027-01-01", "b, c.jpg"]),
    ])
    func attachments(_ field: String, _ items: [String]) throws {
        var head = LogHeadText(Array("---\nstart: 14:00\n\(field)\n---\n\nord\n".utf8))!
        let isAdded = head.addAttachments(["b, c.jpg"])
        #expect(isAdded)
        let note = NoteReader.read(String(decoding: head.text, as: UTF8.self))
        #expect(note.faults.isEmpty && note.head.first { $0.key.lowercased() == "attachments" }?.items == items)
        let once = head.text
        let isAddedAgain = head.addAttachments(["b, c.jpg"])
        #expect(isAddedAgain && head.text == once)
    }

    @Test("A field attachments of another form is left alone and told of")
    func oddAttachments() {
        var head = LogHeadText(Array("---\nattachments: a.jpg\n---\n".utf8))!
        let isAdded = head.addAttachments(["b.jpg"])
        #expect(!isAdded)
    }

    @Test("A mark of something to come back to")
    func mark() {
        let bench = LogBench()
        bench.type("/merk spør om lista")
        bench.type("/mark")
        #expect(bench.body == "\n[14:01] ★ spør om lista\n\n[14:02] ★\n")
    }

    @Test("Undo takes back lines and codes to the beginning, byte for byte")
    func undo() {
        let bench = LogBench()
        var states = [bench.file]
        for line in ["en", "/kode a.b", "to ]{.x}", "/kode c", "/kode d", "/merk tre"] {
            bench.type(line)
            states.append(bench.file)
        }
        #expect(bench.type("/undo") == ["Tok tilbake linja fra 14:06. 2 igjen."])
        #expect(bench.type("/angre") == ["Tok tilbake koden."])
        #expect(bench.file == states[4])
        for state in states[..<4].reversed() {
            bench.type("/angre")
            #expect(bench.file == state)
        }
        #expect(bench.type("/angre") == ["Det er ikke mer å ta tilbake."])
    }

    @Test("An unknown command writes nothing and names the nearest")
    func unknown() {
        let bench = LogBench()
        let before = bench.file
        #expect(bench.type("/voise P07")[0].contains("Mente du /voice"))
        #expect(bench.type("/etc/hosts")[0].hasPrefix("Det finnes ingen kommando /etc/hosts."))
        #expect(bench.type("/")[0].contains("Det finnes ingen kommando /."))
        #expect(bench.type("/slutt i morgen")[0].hasPrefix("'i morgen' er ikke noe klokkeslett"))
        #expect(bench.file == before)
    }

    @Test("Help fits a terminal and names every command in its language", arguments: [Language.nb, .en])
    func help(_ language: Language) {
        let bench = LogBench(language)
        let lines = bench.type(language == .en ? "/help" : "/hjelp")
        #expect(lines.count == LogVerb.allCases.count + 1)
        for verb in LogVerb.allCases { #expect(lines.contains { $0.hasPrefix("  " + verb.name(in: language)) }) }
        for line in lines { #expect(line.count <= 100) }
    }

    @Test("No name means two things")
    func names() {
        let names = LogVerb.allCases.flatMap(\.names)
        #expect(Set(names).count == names.count)
        let layers = LogLayer.allCases.flatMap(\.names)
        #expect(Set(layers).count == layers.count)
    }

    @Test("The end may be given, and the time asked for")
    func end() {
        let bench = LogBench(.en)
        bench.type("One.")
        #expect(bench.type("/time") == ["It is 14:02; started 14:00, 1 paragraph."])
        #expect(bench.type("/end 14:55") == ["The log was ended at 14:55 with 1 paragraph."])
        #expect(bench.head.contains("\nend: 14:55\n"))
    }
}
