import FeltFramework
import FeltModel

/// Reads protocols from YAML and checks them.
public enum ProtocolReader {
    /// Reads a protocol.
    ///
    /// Checked: the YAML itself; known keys of the right type; id, version, kind and title; unique ids of sections, questions and fields; texts
    /// in at least one language; words from fixed lists; codes that exist. What `after` names is not looked up here.
    ///
    /// - Parameters:
    ///   - file: the name for faults.
    ///   - codes: the paths of the study's codes; nil lets any code pass.
    /// - Throws: `FaultList` with every fault, each with line and column.
    public static func read(_ text: String, file: String, codes: Set<String>?) throws -> FieldProtocol {
        let (found, faults) = reading(text, file: file, codes: codes)
        guard let found, faults.isEmpty else { throw FaultList(faults) }
        return found
    }

    /// What could be read in spite of faults, and these; there is at least one where there is no protocol.
    static func reading(_ text: String, file: String, codes: Set<String>?) -> (found: FieldProtocol?, faults: [Fault]) {
        do {
            guard let root = try YAMLValue.read(text, file: file) else {
                let hint = "Write id, version, kind, title and sections."
                return (nil, [Fault(file: file, line: 1, column: 1, code: "protocol-empty", message: "The protocol is empty.", hint: hint)])
            }
            var reading = ProtocolReading(file: file, codes: codes)
            let found = reading.fieldProtocol(root)
            return (found, reading.faults)
        } catch let list as FaultList {
            return (nil, list.faults)
        } catch {
            return (nil, [Fault(file: file, line: 1, column: 1, code: "yaml-syntax", message: "The YAML cannot be read.")])
        }
    }
}
