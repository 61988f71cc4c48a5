import FeltIngest
public import FeltModel
import FeltProtocols
public import FeltStore

/// Looks documents over without taking them in.
public enum NoteLook {
    /// What was found in a file.
    public struct Result: Sendable {
        public let file: String
        /// By line and column.
        public let findings: [Fault]
        public let silenced: [(finding: Fault, reason: String)]
    }

    /// Looks documents over in a study, whose names they use. A text that is in the study already is looked at like any other.
    ///
    /// - Parameter acting: whoever wrote what names no researcher; nil for the first one.
    public static func all(_ documents: [SourceIntake.Document], _ reader: StudyReader, _ world: SourceIntake.World, by acting: Researcher?) throws -> [Result] {
        guard let acting = try acting ?? reader.researchers().first else { return try alone(documents, world) }
        var given = SourceIntake.Given()
        given.takesTwins = true
        let builder = try SourceBuilder(reader, acting: acting, given: given, world: world)
        let built = documents.map { ($0, builder.build($0)) }
        return built.map { document, built in result(document.file, builder.check(built, document)) }
    }

    /// Looks documents over by themselves.
    public static func alone(_ documents: [SourceIntake.Document], _ world: SourceIntake.World) throws -> [Result] {
        documents.map { document in
            let content = document.content
            guard let note = content.note else { return result(document.file, .init(findings: FaultList(content.faults + content.warnings).faults, silenced: [])) }
            let envelope = NoteEnvelope(note.head)
            var extra: [Fault] = []
            let kind = envelope.kind.flatMap { field in IntakeNames.attempt(field.line, field.column, &extra) { try KindName.read(field.value) } } ?? "document"
            var surroundings = NoteCheck.Surroundings()
            surroundings.today = world.today
            return result(
                document.file, NoteCheck.check(note, envelope: envelope, kind: kind, library: world.library, surroundings: surroundings, extra: extra))
        }
    }

    private static func result(_ file: String, _ check: NoteCheck.Result) -> Result {
        Result(file: file, findings: check.findings.map { $0.in(file) }, silenced: check.silenced.map { ($0.finding.in(file), $0.reason) })
    }
}
