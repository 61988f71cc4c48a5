public import FeltContainers
import FeltText

/// Writes a whole project of REFI-QDA 1.0 (`.qdpx`): a ZIP with `project.qde` and a flat folder `sources`.
///
/// Texts and memos lie in `sources/<GUID>.txt`, in the order of the project. The same project always gives the same bytes.
public struct QdpxWriter: Sendable {
    public var options: RefiOptions

    /// Creates a writer.
    public init(options: RefiOptions = RefiOptions()) { self.options = options }

    /// The bytes of the container, and what it could not carry.
    ///
    /// `extras` come last, at the names they give; other programs pass over files they do not know.
    /// Throws as ``RefiWriter/bytes(_:)`` does, and `archive-unwritable`. Cost: linear; most of it is deflate.
    public func bytes(_ project: RefiProject, extras: [ZipWriter.Entry] = []) throws -> (bytes: [UInt8], losses: LossReport) {
        var (archive, _, losses) = try archive(project)
        for extra in extras { archive.add(extra.name, extra.bytes) }
        return (try archive.bytes(), losses)
    }

    /// The container, to be completed and written, with the bytes of its project file. Throws as ``bytes(_:extras:)`` does.
    ///
    /// - Parameter press: what has pressed some of the texts already; each must be one that the project has.
    public func archive(_ project: RefiProject, _ press: QdpxPress? = nil) throws -> (archive: ZipWriter, projectFile: [UInt8], losses: LossReport) {
        let (qde, losses) = try RefiWriter(options: options).bytes(project)
        var archive = ZipWriter()
        archive.add("project.qde", qde)
        let pressed = try press?.finish() ?? [:]
        for (guid, text) in project.sources.map({ ($0.guid, $0.text) }) + project.notes.map({ ($0.guid, $0.text) }) {
            if let file = pressed[guid] { archive.add(file) } else { archive.add(Self.name(guid), lines(text)) }
        }
        return (archive, qde, losses)
    }

    /// Where a text lies.
    static func name(_ guid: RefiGUID) -> String { "sources/\(guid).txt" }

    /// The bytes of a text with its lines ended as the options say; stored text has line feeds alone.
    func lines(_ text: StoredText) -> [UInt8] {
        guard options.lineEnds == .crlf, text.utf8.contains(10) else { return text.utf8 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 40)
        for byte in text.utf8 {
            if byte == 10 { bytes.append(13) }
            bytes.append(byte)
        }
        return bytes
    }
}
