import FeltModel
import FeltText
import Testing

@testable import FeltRefi

@Suite("Selections that end behind their text")
struct RefiPastEndTests {
    private static let text = "Vi ventet\npå noen. Så kom de, endelig, og da var det for sent for oss alle."

    private func read(_ end: Int, name: String, origin: String = "Annet 2") throws -> RefiReading {
        let coding = "<Coding guid=\"\(RefiEverything.guid("70"))\"><CodeRef targetGUID=\"\(RefiEverything.guid("02"))\"/></Coding>"
        let selection = "<PlainTextSelection guid=\"\(RefiEverything.guid("60"))\" name=\"\(name)\" startPosition=\"3\" endPosition=\"\(end)\">\(coding)</PlainTextSelection>"
        let project = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"\(origin)\"><CodeBook><Codes><Code guid=\"\(RefiEverything.guid("02"))\" name=\"A\" isCodable=\"true\"/></Codes></CodeBook>"
            + "<Sources><TextSource guid=\"\(RefiEverything.guid("20"))\" name=\"t\"><PlainTextContent>\(Self.text)</PlainTextContent>\(selection)</TextSource></Sources></Project>"
        return try RefiReader().read(Array(project.utf8))
    }

    @Test("end where their names do, else they are left out and each coding is told; a lost line break makes no difference")
    func ends() throws {
        let length = Self.text.utf8.count
        let named = try read(999_999, name: "ventet på noen")
        #expect(named.document.sources[0].text?.selections.map { named.document.sources[0].text?.text?[$0.range] } == ["ventet\npå noen"])
        #expect(!named.findings.contains { $0.rule == .rangeEndUnknown || $0.rule == .quoteDiffers } && named.findings.contains { $0.rule == .rangePastEnd })
        for name in ["", "ventet på…", "andre ord", "3,999999"] {
            let open = try read(999_999, name: name)
            #expect(open.document.sources[0].text?.selections.isEmpty == true && open.document.sources[0].text?.openSelections.count == 1)
            let told = open.findings.filter { $0.rule == .rangeEndUnknown }
            #expect(told.map(\.guid?.text) == [RefiEverything.guid("70")] && told.map(\.outcome) == [.dropped] && told[0].sentence(in: .en).contains("3–999999"), "\(name)")
        }
        let characters = Self.text.unicodeScalars.count
        #expect(try read(characters + 2, name: "").document.sources[0].text?.selections.map(\.range.bytes) == [3..<length])
        #expect(try read(characters + 3, name: "").document.sources[0].text?.selections.isEmpty == true)
    }

    @Test("have names that may be cut without a sign, but for those of this program")
    func longNames() throws {
        let name = "ventet på noen. Så kom de, endelig, og da var det"
        #expect(try read(999, name: name).document.sources[0].text?.selections.isEmpty == true)
        let own = try #require(try read(999, name: name, origin: "Feltlogg 1.0").document.sources[0].text)
        #expect(own.selections.map { own.text?[$0.range] } == [name.replacing("ventet ", with: "ventet\n")])
    }
}
