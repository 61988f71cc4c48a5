public import FeltModel

/// The head of a note, read field by field: what it says of itself.
///
/// Names of cases, researchers and participants are as typed; whoever knows the study resolves them.
public struct NoteEnvelope: Sendable {
    /// A value with the place where it stands in the file, from 1; the column in code points.
    public struct Placed<Value: Sendable>: Sendable {
        public let value: Value
        public let line: Int
        public let column: Int
    }

    /// A file that the note names.
    public struct AttachmentField: Sendable {
        public let path: String
        public let deleteBy: String?
        public let line: Int
        public let column: Int
    }

    /// A finding that the writer has silenced, with the reason.
    public struct Silence: Sendable {
        public let code: String
        public let reason: String?
        public let line: Int
        public let column: Int
    }

    /// A field under a name of the writer's own.
    public struct OwnField: Sendable {
        public let name: String
        public let text: String
        public let line: Int
        public let column: Int
    }

    public internal(set) var title: Placed<String>?
    public internal(set) var kind: Placed<String>?
    public internal(set) var caseName: Placed<String>?
    public internal(set) var language: Placed<String>?
    public internal(set) var date: Placed<String>?
    /// Who wrote the note, the first being whose codings are without `by`.
    public internal(set) var researchers: [Placed<String>] = []
    public internal(set) var participants: [Placed<String>] = []
    public internal(set) var attachments: [AttachmentField] = []
    /// Protocol, stage, times, classification and so on.
    public internal(set) var record = NoteRecord()
    public internal(set) var silences: [Silence] = []
    /// Fields that are none of the envelope's, and those of the envelope whose value cannot be used.
    public internal(set) var ownFields: [OwnField] = []
    /// The fields of the envelope that the head names, also those it leaves empty.
    public internal(set) var named: Set<String> = []
    /// Whether the note is a log that has not been ended.
    public internal(set) var isOpenLog = false
    /// What is wrong with fields of the envelope.
    public internal(set) var faults: [Fault] = []
    /// Where the fields of the envelope stand, by their name.
    var places: [String: (line: Int, column: Int)] = [:]

    /// The same without what is wrong with fields that somebody has settled otherwise; such a value is not kept as it was written either.
    public func overruling(_ fields: Set<String>) -> NoteEnvelope {
        var result = self
        for field in fields {
            guard let place = places[field] else { continue }
            result.faults.removeAll { ($0.line, $0.column) == place }
            result.ownFields.removeAll { ($0.line, $0.column) == place }
        }
        return result
    }

    /// Where a field of `record` stands; the top of the file for one that is not there.
    public func place(of field: String) -> (line: Int, column: Int) { places[field] ?? (1, 1) }
}
