import FeltFramework
import FeltModel
import Testing

/// A codebook with something wrong in it, and the faults that a reading should tell.
struct BrokenCodebook: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Each as `line:column code`, in the order of the file.
    let faults: [String]
    /// What one of the hints or messages should say.
    let saying: String?

    var testDescription: String { name }

    /// A whole file.
    init(_ name: String, file: String, _ faults: [String], saying: String? = nil) {
        self.init(name, bytes: Array(file.utf8), faults, saying: saying)
    }

    /// A file of any bytes.
    init(_ name: String, bytes: [UInt8], _ faults: [String], saying: String? = nil) {
        self.name = name
        self.bytes = bytes
        self.faults = faults
        self.saying = saying
    }

    /// A file that begins with a good head of three lines, so that `lines` begin on line 4.
    init(_ name: String, _ lines: String, _ faults: [String], saying: String? = nil) {
        self.init(name, file: "# Kodebok æøå\nid: prøve\nversion: \"1\"\n" + lines, faults, saying: saying)
    }

    /// Reads the file and compares.
    func check() {
        let list = #expect(throws: FaultList.self) { try CodebookReader.read(bytes, file: "bok.yaml") }
        #expect(list?.faults.map { "\($0.line):\($0.column) \($0.code)" } == faults)
        for fault in list?.faults ?? [] {
            #expect(fault.file == "bok.yaml")
            #expect(fault.message.hasSuffix("."), "one sentence: \(fault.message)")
        }
        if let saying {
            let told = (list?.faults ?? []).map { "\($0.message) \($0.hint ?? "")" }
            #expect(told.contains { $0.contains(saying) }, "none of \(told) says '\(saying)'")
        }
    }
}
