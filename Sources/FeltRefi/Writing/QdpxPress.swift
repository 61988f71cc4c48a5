import FeltContainers

/// Presses the texts of a project on another core, while the project that they belong to is still being put together.
public final class QdpxPress: Sendable {
    private let writer: QdpxWriter
    private let core = SecondCore<(guid: RefiGUID, file: Result<PressedFile, any Error>)>(waiting: .max)

    /// Begins with none. `options` are those of the writer that the texts are for.
    public init(options: RefiOptions) { writer = QdpxWriter(options: options) }

    /// Hands over the text of a source, and comes back at once.
    public func add(_ source: RefiTextSource) {
        let (guid, text, writer) = (source.guid, source.text, writer)
        core.add { (guid, Result { try PressedFile(QdpxWriter.name(guid), writer.lines(text)) }) }
    }

    /// The texts that were handed over, pressed, by their sources. Waits for them. Throws `archive-unwritable`.
    func finish() throws -> [RefiGUID: PressedFile] {
        var files: [RefiGUID: PressedFile] = [:]
        for (guid, file) in core.finish() { files[guid] = try file.get() }
        return files
    }
}
