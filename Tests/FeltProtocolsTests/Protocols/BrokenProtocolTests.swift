import FeltModel
import FeltProtocols
import FeltTestSupport
import Testing

@Suite("Protocols with faults")
struct BrokenProtocolTests {
    private static let heads: [BrokenProtocol] = [
        .init("nothing", file: "", ["1:1 protocol-empty"]),
        .init("a text", file: "hei\n", ["1:1 yaml-type"], saying: "Here should be a protocol, but there is text."),
        .init("a list", file: "- id: a\n", ["1:1 yaml-type"]),
        .init("an empty mapping", file: "{}\n", Array(repeating: "1:1 key-missing", count: 4), saying: "A protocol has no 'title'."),
        .init("empty values", file: "id:\nversion: ''\nkind: ~\ntitle: {}\n", Array(repeating: "1:1 key-missing", count: 4)),
        .init("lists for values", file: "id: [a]\nversion: [1]\nkind: [a]\ntitle: [a]\n", ["1:5 yaml-type", "2:10 yaml-type", "3:7 yaml-type", "4:8 yaml-type"]),
        .init("an id of several words", file: "id: Mitt Intervju\nversion: 1.0\nkind: interview\ntitle: A\n", ["1:5 protocol-id"], saying: "mitt-intervju"),
        .init("versions of other forms", file: "id: a\nversion: v1.0\nkind: interview\ntitle: A\n", ["2:10 protocol-version"], saying: "\"1.0\""),
        .init("a version that ends in a dot", file: "id: a\nversion: '1.'\nkind: interview\ntitle: A\n", ["2:10 protocol-version"]),
        .init("a kind in Norwegian", file: "id: a\nversion: 1.0\nkind: intervju\ntitle: A\n", ["3:7 protocol-kind"], saying: "Did you mean interview?"),
        .init("a kind with a slip", file: "id: a\nversion: 1.0\nkind: workshp\ntitle: A\n", ["3:7 protocol-kind"], saying: "Did you mean workshop?"),
        .init("a kind that has no protocols", file: "id: a\nversion: 1.0\nkind: transcript\ntitle: A\n", ["3:7 protocol-kind"], saying: "Write one of interview"),
        .init("a title in no language", file: "id: a\nversion: 1.0\nkind: interview\ntitle: {nb: '', en: }\n", ["4:8 text-missing"]),
        .init("a title in a third language", file: "id: a\nversion: 1.0\nkind: interview\ntitle: {nb: A, sv: B}\n", ["4:16 key-unknown"]),
    ]

    private static let values: [BrokenProtocol] = [
        .init("an unknown key", "sectons: []\n", ["5:1 key-unknown"], saying: "Did you mean sections?"),
        .init("a text for sections", "sections: a\n", ["5:11 yaml-type"]),
        .init("a text for a section", "sections: [a]\n", ["5:12 yaml-type"], saying: "Here should be a section"),
        .init("a text for actors", "actors: need-owner\n", ["5:9 yaml-type"]),
        .init("a mapping among actors", "actors: [a, {b: c}, ~]\n", ["5:13 yaml-type", "5:21 yaml-type"]),
        .init("minutes in words", "minutes: en time\n", ["5:10 number"], saying: "minutes: 60"),
        .init("minutes below nought, and a follow-up of none", "minutes: -5\nfollow_up_days: 0\n", ["5:10 number", "6:17 number"]),
        .init("minutes beyond all numbers", "minutes: 99999999999999999999\n", ["5:10 number"]),
        .init("a classification with a slip", "classification: confidental\n", ["5:17 word-unknown"], saying: "Did you mean confidential?"),
        .init("itself afterwards", "after: [kontaktark, prøve]\n", ["5:21 after-itself"]),
        .init("something afterwards that is no id", "after: [Kontakt Ark]\n", ["5:9 protocol-id"]),
        .init("items of lists in no language", "before: [{nb: }, ~, [a]]\nnever_record: ['']\n", ["5:10 text-missing", "5:18 text-missing", "5:21 yaml-type", "6:16 text-missing"]),
        .init("fields", "fields: [{id: a b}, {id: x}, {id: x}, {hint: y}, {id: y, requird: true}]\n", ["5:15 part-id", "5:35 id-twice", "5:39 key-missing", "5:58 key-unknown"]),
        .init("a pilot of text", "pilot: ja\n", ["5:8 yaml-type"]),
        .init("a pilot with an unknown key", "pilot: {dato: }\n", ["5:9 key-unknown"], saying: "Did you mean date?"),
        .init("sections", "sections:\n  - {id: a, purpose: temas, grouping: mixd, minutes: x}\n  - {id: a}\n  - title: B\n", ["6:22 word-unknown", "6:39 word-unknown", "6:54 number", "7:10 id-twice", "8:5 key-missing"]),
        .init("a question twice, in two sections", "sections:\n  - {id: a, questions: [{id: q.1, text: A}]}\n  - {id: b, questions: [{id: q.1, text: B}]}\n", ["7:30 id-twice"], saying: "two questions with the id 'q.1'"),
    ]

    private static let questions: [BrokenProtocol] = [
        .init("a question of text", question: "hei", ["8:9 yaml-type"]),
        .init("a question without anything", question: "{}", ["8:9 key-missing", "8:9 key-missing"]),
        .init("a text in no language", question: "{id: q, text: {nb: }}", ["8:23 text-missing"], saying: "'q'"),
        .init("an id with other signs", question: "{id: q_1, text: A}", ["8:14 part-id"], saying: "- and ."),
        .init("an id that begins with a dot", question: "{id: .q, text: A}", ["8:14 part-id"]),
        .init("a kind", question: "{id: q, text: A, kind: mian}", ["8:32 word-unknown"], saying: "Did you mean main?"),
        .init("a truth", question: "{id: q, text: A, required: kanskje}", ["8:36 truth"], saying: "required: true"),
        .init("a code with a slip", question: "{id: q, text: A, codes: [culture, culture.risc]}", ["8:43 code-unknown"], saying: "Did you mean culture.risk?"),
        .init("a code that cannot be one", question: "{id: q, text: A, codes: [Culture!]}", ["8:34 code-id"]),
        .init("probes of nothing", question: "{id: q, text: A, probes: [B, {nb: }]}", ["8:38 text-missing"]),
    ]

    @Test("what is wrong in the head is told where it stands", arguments: heads)
    func headFaults(_ sample: BrokenProtocol) { sample.check() }

    @Test("what is wrong below the head is told where it stands", arguments: values)
    func value(_ sample: BrokenProtocol) { sample.check() }

    @Test("what is wrong with a question is told where it stands", arguments: questions)
    func question(_ sample: BrokenProtocol) { sample.check() }

    @Test("every fault of a file is told at once, in its order")
    func several() {
        BrokenProtocol(
            "several", file: "version: 1,0\nkind: interview\nminutes: x\nsections:\n  - questions: [{id: q, text: A, codes: [culture.risc]}]\n",
            ["1:1 key-missing", "1:1 key-missing", "1:10 protocol-version", "3:10 number", "5:5 key-missing", "5:42 code-unknown"]
        ).check()
    }

    @Test("codes are let pass where no framework is given")
    func unchecked() throws {
        let text = "id: a\nversion: 1.0\nkind: interview\ntitle: A\nsections: [{id: s, questions: [{id: q, text: A, codes: [any.thing]}]}]\n"
        #expect(try ProtocolReader.read(text, file: "", codes: nil).questions.map(\.codes) == [[CodePath("any.thing")].compactMap { $0 }])
    }

    @Test("broken, endless and random YAML gives faults and never more", arguments: Seeds.some(20))
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var bombs = ["a: &a [*a]\n", String(repeating: "[", count: 50_000), "l: &l [x]\nm: &m [*l,*l,*l]\nn: [*m,*m]\n", "id: \u{0}", "\u{FEFF}", "---\n---\n"]
        for entry in ProtocolLibrary.shipped {
            var bytes = Array(entry.text.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert("-:[]{}\"'\n #&*!|>%@,".utf8.randomElement(using: &generator) ?? 0, at: place)
                default: bytes.replaceSubrange(place..<min(place + 9, bytes.count), with: [])
                }
            }
            bombs.append(String(decoding: bytes, as: UTF8.self))
        }
        for text in bombs {
            do {
                _ = try ProtocolReader.read(text, file: "f", codes: ["culture"])
            } catch let list as FaultList {
                #expect(!list.faults.isEmpty && list.faults.allSatisfy { $0.line > 0 && $0.column > 0 }, "seed \(seed)")
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
    }
}
