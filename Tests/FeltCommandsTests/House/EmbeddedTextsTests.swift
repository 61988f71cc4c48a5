import FeltTestSupport
import Foundation
import Testing

@Suite("Embedded texts")
struct EmbeddedTextsTests {
    @Test(
        "What the program carries is what stands in templates/ and protocols/",
        arguments: [
            ("templates/frameworks", "Sources/FeltFramework/Shipped/FrameworkTexts.swift"), ("protocols", "Sources/FeltProtocols/Protocols/ProtocolTexts.swift"),
            ("templates/forms", "Sources/FeltProtocols/Forms/FormTexts.swift"), ("templates/demo", "Sources/FeltExchange/Demo/DemoTexts.swift"),
            ("templates/stages", "Sources/FeltFramework/Stages/StageTexts.swift"),
        ])
    func embeddedTextsAreInStep(folder: String, file: String) throws {
        let root = try #require(PackageFolder.root())
        let swift = try String(contentsOf: root.appending(path: file), encoding: .utf8)
        let templates = root.appending(path: folder)
        let paths = try #require(FileManager.default.enumerator(atPath: templates.path)).compactMap { $0 as? String }
            .filter { !($0.split(separator: "/").last ?? "").hasPrefix(".") && $0.contains(".") }
        #expect(!paths.isEmpty)
        for path in paths {
            let text = try String(contentsOf: templates.appending(path: path), encoding: .utf8)
            #expect(swift.contains("\"\(path)\",\n            ####\"\"\"\n\(text)\n\"\"\"####"), "\(path): run make embed")
        }
        #expect(swift.components(separatedBy: "####\"\"\"\n").count - 1 == paths.count, "\(file) carries files that are gone: run make embed")
    }
}
