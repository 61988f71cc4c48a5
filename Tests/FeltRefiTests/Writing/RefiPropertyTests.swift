import FeltText
import FeltTestSupport
import Testing

@testable import FeltRefi

/// Two hundred projects of any shape. A failure names the seed; `RandomProject.make(seed:)` makes the project again.
@Suite("RefiWriter, for any sound project")
struct RefiPropertyTests {
    private static let seeds = UInt64(0)..<200

    private func options(_ seed: UInt64) -> RefiOptions {
        RefiOptions(
            positionUnit: seed % 2 == 0 ? .codePoints : .utf16, selectionNameLimit: [nil, 1, 5, 60][Int(seed / 2 % 4)],
            codeNames: seed % 3 == 0 ? .unique : .keep)
    }

    @Test("the check has nothing against it")
    func sound() {
        for seed in Self.seeds { #expect(RefiCheck.findings(in: RandomProject.make(seed: seed)) == [], "seed \(seed)") }
    }

    @Test("the project file obeys the official schema", .enabled(if: RefiSchemas.areThere, RefiSchemas.need))
    func valid() throws {
        let folder = try ExportFolder()
        let files = try Self.seeds.map { seed in
            try folder.put("seed-\(seed).qde", try RefiWriter(options: options(seed)).bytes(RandomProject.make(seed: seed)).bytes)
        }
        #expect(try RefiSchemas.faults(of: files, schema: "Project-1.0.xsd") == "")
    }

    @Test("the codebook obeys the official schema", .enabled(if: RefiSchemas.areThere, RefiSchemas.need))
    func validCodebook() throws {
        let folder = try ExportFolder()
        let files = try Self.seeds.compactMap { seed in
            let project = RandomProject.make(seed: seed)
            if project.codes.isEmpty { return nil as String? }
            let bytes = try QdcWriter(options: options(seed)).bytes(codes: project.codes, sets: project.sets, origin: "o").bytes
            return try folder.put("seed-\(seed).qdc", bytes)
        }
        #expect(files.count > 100)
        #expect(try RefiSchemas.faults(of: files, schema: "Codebook-1.0.xsd") == "")
    }

    @Test("every GUID stands once and every reference leads to something of the right sort")
    func references() throws {
        for seed in Self.seeds {
            let root = try RefiXML.read(try RefiWriter(options: options(seed)).bytes(RandomProject.make(seed: seed)).bytes)
            #expect(RefiReferences.faults(in: root) == [], "seed \(seed)")
        }
    }

    @Test("every passage names the words it was made of")
    func passages() throws {
        for seed in Self.seeds {
            let project = RandomProject.make(seed: seed)
            let root = try RefiXML.read(try RefiWriter(options: options(seed)).bytes(project).bytes)
            let elements = root.all("PlainTextSelection")
            let selections = project.sources.flatMap { source in source.selections.map { (source.text, $0) } }
            #expect(elements.map { $0["guid"] } == selections.map { $1.guid.text }, "seed \(seed)")
            for (element, (text, selection)) in zip(elements, selections) {
                let start = try #require(element["startPosition"].flatMap { Int($0) }), end = try #require(element["endPosition"].flatMap { Int($0) })
                let isUTF16 = options(seed).positionUnit == .utf16
                let count = isUTF16 ? text.string.utf16.count : text.string.unicodeScalars.count
                try #require(0 <= start && start <= end && end <= count, "seed \(seed)")
                let words = isUTF16
                    ? String(decoding: Array(text.string.utf16)[start..<end], as: UTF16.self)
                    : String(String.UnicodeScalarView(Array(text.string.unicodeScalars)[start..<end]))
                #expect(Array(words.utf8) == Array(text.utf8[selection.range.bytes]), "seed \(seed)")
            }
        }
    }
}
