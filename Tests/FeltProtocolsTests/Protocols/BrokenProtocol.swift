import FeltModel
import FeltProtocols
import Testing

/// A protocol with something wrong in it, and the faults that a reading should tell.
struct BrokenProtocol: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Each as `line:column code`, in the order of the file.
    let faults: [String]
    /// What one of the hints or messages should say.
    let saying: String?
    var codes: Set<String>? = ["culture", "culture.risk", "process.needs"]

    var testDescription: String { name }

    /// A whole file.
    init(_ name: String, file: String, _ faults: [String], saying: String? = nil) {
        self.name = name
        text = file
        self.faults = faults
        self.saying = saying
    }

    /// A file that begins with a good head of four lines, so that `lines` begin on line 5.
    init(_ name: String, _ lines: String, _ faults: [String], saying: String? = nil) {
        self.init(name, file: "id: prøve\nversion: \"1.0\"\nkind: interview\ntitle: {nb: Prøve æøå, en: Trial}\n" + lines, faults, saying: saying)
    }

    /// A protocol with one question, whose keys stand from line 7 and column 9 on.
    init(_ name: String, question: String, _ faults: [String], saying: String? = nil) {
        self.init(name, "sections:\n  - id: a\n    questions:\n      - \(question)\n", faults, saying: saying)
    }

    /// Reads the file and compares.
    func check() {
        let list = #expect(throws: FaultList.self) { try ProtocolReader.read(text, file: "prøve.yaml", codes: codes) }
        #expect(list?.faults.map { "\($0.line):\($0.column) \($0.code)" } == faults)
        for fault in list?.faults ?? [] {
            #expect(fault.file == "prøve.yaml")
            #expect(fault.message.hasSuffix("."), "one sentence: \(fault.message)")
        }
        if let saying {
            let told = (list?.faults ?? []).map { "\($0.message) \($0.hint ?? "")" }
            #expect(told.contains { $0.contains(saying) }, "none of \(told) says '\(saying)'")
        }
    }
}
