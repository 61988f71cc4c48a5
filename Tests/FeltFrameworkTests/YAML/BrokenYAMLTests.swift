import FeltFramework
import FeltModel
import Testing

@Suite("Codebooks that are not the YAML they should be")
struct BrokenYAMLTests {
    private static func bomb(levels: Int, of width: Int) -> String {
        var text = "l0: &l0 [x]\n"
        for level in 1...levels { text += "l\(level): &l\(level) [\(Array(repeating: "*l\(level - 1)", count: width).joined(separator: ", "))]\n" }
        return text
    }

    private static let notYAML: [BrokenCodebook] = [
        .init("an empty file", file: "", ["1:1 codebook-empty"], saying: "Write id, version and codes."),
        .init("blank lines and comments", file: "\n# ingenting\n\n", ["1:1 codebook-empty"]),
        .init("a byte order mark alone", file: "\u{FEFF}", ["1:1 codebook-empty"]),
        .init("Latin-1", bytes: Array("id: pr".utf8) + [0xF8] + Array("ve\n".utf8), ["1:1 encoding"], saying: "Save it as UTF-8."),
        .init("UTF-16", bytes: [0xFF, 0xFE, 0x69, 0x00], ["1:1 encoding"]),
        .init("a quote that is never closed", "title: \"Kodebok\n", ["5:1 yaml-syntax"]),
        .init("a bracket that is never closed", "codes: [\n", ["5:1 yaml-syntax"]),
        .init("a tab as indentation", "codes:\n\t- {id: a, label: A}\n", ["5:1 yaml-syntax"]),
        .init("a line that stands too far left", "codes:\n    - id: a\n   label: A\n", ["6:4 yaml-syntax"]),
        .init("an alias of nothing", "title: *tittel\n", ["4:8 yaml-syntax"]),
        .init("two documents", "---\nid: b\n", ["4:1 yaml-syntax"]),
        .init("a control character", "title: \"æ\u{1}\"\n", ["4:10 yaml-syntax"], saying: "Take that character out."),
        .init("a NUL", "title:\n  nb: a\0b\n", ["5:8 yaml-syntax"]),
        .init("a key twice", "codes:\n  - id: a\n    label: A\n    label: B\n", ["6:5 yaml-key-twice"], saying: "Take one of them out."),
    ]

    private static let tooLarge: [BrokenCodebook] = [
        .init("33 lists in each other", "title: " + String(repeating: "[", count: 33) + String(repeating: "]", count: 33) + "\n", ["4:39 yaml-too-large"]),
        .init("900 lists in each other", "title: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900) + "\n", ["4:39 yaml-too-large"]),
        .init("a hundred thousand open brackets", "title: " + String(repeating: "[", count: 100_000), ["4:9 yaml-too-large"]),
        .init("a hundred thousand dashes", "title:\n" + String(repeating: "- ", count: 100_000) + "\n", ["5:1999 yaml-too-large"]),
        .init("a bomb of aliases", file: bomb(levels: 9, of: 10), ["1:5 yaml-too-large"], saying: "without anchors and aliases"),
        .init("a bomb of aliases, tall and thin", file: bomb(levels: 28, of: 2), ["1:5 yaml-too-large"]),
    ]

    private static let wrongTypes: [BrokenCodebook] = [
        .init("a text for a codebook", file: "hei\n", ["1:1 yaml-type"], saying: "Here should be a codebook, but there is text."),
        .init("a list for a codebook", file: "- id: a\n", ["1:1 yaml-type"], saying: "there is a list"),
        .init("nothing for a codebook", file: "~\n", ["1:1 yaml-type"], saying: "there is nothing"),
        .init("a list for the id", file: "id: [a]\nversion: \"1\"\n", ["1:1 key-missing", "1:5 yaml-type"], saying: "Here should be text, but there is a list."),
        .init("no id and no version", file: "codes: []\n", ["1:1 key-missing", "1:1 key-missing"], saying: "A codebook has no 'version'."),
        .init("an empty id and version", file: "id: ''\nversion:\n", ["1:1 key-missing", "1:1 key-missing"]),
        .init("a mapping for the codes", "codes: {a: b}\n", ["4:8 yaml-type"], saying: "Here should be a list, but there is a mapping."),
        .init("a text for a code", "codes: [a]\n", ["4:9 yaml-type"], saying: "Here should be a code, but there is text."),
        .init("a list for a label", "codes:\n  - {id: a, label: [A]}\n", ["5:20 label-missing", "5:20 yaml-type"]),
        .init("a mapping for a grounding", "codes:\n  - {id: a, label: A, grounding: {a: b}}\n", ["5:34 yaml-type"]),
        .init("a list within a label", "title: {nb: [a], en: b}\n", ["4:13 yaml-type"]),
        .init("a text for exclusions", "codes:\n  - {id: a, label: A, exclude: b}\n", ["5:32 yaml-type"]),
        .init("an unknown key", "code: []\n", ["4:1 key-unknown"], saying: "Did you mean codes?"),
        .init("an unknown key like none", "xyzzy: 1\n", ["4:1 key-unknown"], saying: "The keys are codes, facets, id"),
        .init("a third language, behind letters of several bytes", "title: {nb: \"æøå 👍🏽\", sv: x}\n", ["4:23 key-unknown"]),
        .init("a key that is a list", "? [a]\n: b\n", ["4:3 key-unknown"]),
    ]

    @Test("what is no YAML is told with its place", arguments: notYAML)
    func syntax(_ codebook: BrokenCodebook) {
        codebook.check()
    }

    @Test("what nests or repeats itself beyond measure is refused, and soon", arguments: tooLarge)
    func size(_ codebook: BrokenCodebook) {
        codebook.check()
    }

    @Test("keys and types are told with their place", arguments: wrongTypes)
    func types(_ codebook: BrokenCodebook) {
        codebook.check()
    }

    @Test("no fault holds more of the file than the name that is wrong")
    func privacy() {
        let list = #expect(throws: FaultList.self) { try CodebookReader.read(Array("id: a\ntitle: \"hemmelig \u{1} sak\"\n".utf8), file: "f") }
        let other = #expect(throws: FaultList.self) { try CodebookReader.read(Array("id: hemmelig\n  title: sak\n".utf8), file: "f") }
        for fault in (list?.faults ?? []) + (other?.faults ?? []) { #expect(!fault.text.contains("hemmelig")) }
    }
}
