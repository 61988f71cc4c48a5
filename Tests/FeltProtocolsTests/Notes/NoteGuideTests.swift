import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Foundation
import Testing

/// The guide; nil when the tests run away from their sources.
private let guideText = PackageFolder.root().flatMap { try? String(contentsOf: $0.appending(path: "docs/notes.md"), encoding: .utf8) }

@Suite("The guide to notes", .enabled(if: guideText != nil, "needs docs/notes.md beside the sources"))
struct NoteGuideTests {
    private func guide() throws -> String { try #require(guideText) }

    /// The examples, each as it would stand in a file.
    private func examples() throws -> [String] {
        try guide().components(separatedBy: "```markdown\n").dropFirst().map { String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex)) }
    }

    @Test("its example is read as it says")
    func example() throws {
        let note = NoteReader.read(try #require(try examples().first))
        #expect(note.faultList == [])
        #expect(note.head.map(\.key) == ["title", "kind", "date", "researcher", "voices"])
        #expect(
            note.marks.map { "\($0.summary): \(note.text[$0.range])" } == [
                "culture.openness: Vi satt på møterommet. Døra sto åpen hele tida.", "culture.risk valence=barrier strength=2: Vi turte ikke spørre leverandørene",
                "process.needs: Nattevaktene skrev lista, og innkjøper satt bare og hørte", "culture.learning: Nattevaktene skrev lista, og innkjøper satt bare og hørte",
                "culture.user by=jon: innkjøper satt bare og hørte", "ecosystem.municipalities: - ringe kommunen som prøvde i fjor",
            ])
        #expect(note.passages.compactMap(\.voice).map { note.text[$0] } == ["INT", "INF", "Kari", "Kari", "Kari"])
        #expect(note.passages.compactMap(\.time).map { note.text[$0] } == ["14:05"])
    }

    @Test("its example of pieces is one coding")
    func pieces() throws {
        let note = NoteReader.read(try #require(try examples().last))
        #expect(note.faultList == [] && note.codes == ["culture.risk"])
        #expect(note.marked == "Hun sa det ⟦slik: vi prøver først.\n\nSå regner vi etterpå.⟧ Det var alt.\n")
    }

    @Test("every code in it is one of the codebook that comes with the product")
    func codes() throws {
        let codebook = try String(contentsOf: #require(PackageFolder.root()).appending(path: "templates/frameworks/ioa-context.yaml"), encoding: .utf8)
        let codes = try examples().flatMap { NoteReader.read($0).marks.map(\.code) }
        #expect(codes.count > 5)
        for code in codes { #expect(codebook.contains("- id: \(code)\n"), "\(code)") }
    }

    @Test("it tells what each fault means, and no fault that there is not")
    func faults() throws {
        let found = Set(
            (NoteFaultsTests.samples.map(\.source) + HeadFaultsTests.sources).flatMap { NoteReader.read($0).faults.map(\.code) })
        let guide = try guide()
        for code in found { #expect(guide.contains("\n| `\(code)` |"), "\(code)") }
        let told = guide.split(separator: "\n").compactMap { $0.hasPrefix("| `mark-") || $0.hasPrefix("| `head-") ? $0.split(separator: "`")[1] : nil }
        // A field's type and its twin are found by the envelope, not by the reader.
        #expect(told.count == 9 && told.allSatisfy { found.contains(String($0)) || $0 == "head-type" })
    }

    @Test("it tells what each finding of a check and of the envelope means")
    func findings() throws {
        let root = try #require(PackageFolder.root())
        let files = [
            "Check/NoteCheck.swift", "Check/NoteCheck+Protocol.swift", "Check/NoteCheck+Text.swift", "Envelope/EnvelopeReader.swift",
        ].map { root.appending(path: "Sources/FeltProtocols/" + $0) } + [root.appending(path: "Sources/FeltExchange/Intake/NoteIntake.swift")]
        let guide = try guide()
        var count = 0
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            // A code is the first text in quotes of a call that finds or refuses something.
            for call in text.matches(of: #/(?:find|fault|refuse)\([^"]*?"([a-z]+(?:-[a-z]+)+)"/#) {
                count += 1
                #expect(guide.contains("`\(call.output.1)`"), "\(call.output.1)")
            }
        }
        #expect(count > 40)
    }
}
