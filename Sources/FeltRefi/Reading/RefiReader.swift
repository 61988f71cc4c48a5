import FeltContainers
public import FeltModel

/// What a file of another program was read as.
public struct RefiReading {
    /// Everything that the file holds, mended.
    public let document: RefiDocument
    /// What was wrong, doubtful or worth knowing, in the order in which it came up: container, file, texts, references.
    public let findings: [RefiFinding]
    /// The container, to take files out of; nil for a `.qde` or `.qdc` that lay alone.
    public let container: RefiContainer?
    /// The digest of a container's project file, where the reader was given a way to make one.
    public let projectDigest: String?
    /// What was passed over of another program's own file, and how often; empty for a REFI-QDA file.
    public let leftOut: [RefiLeftOut: Int]

    init(document: RefiDocument, findings: [RefiFinding], container: RefiContainer?, projectDigest: String?) {
        (self.document, self.findings, self.container, self.projectDigest, leftOut) = (document, findings, container, projectDigest, [:])
    }

    /// What was made of another program's own file.
    package init(document: RefiDocument, findings: [RefiFinding], leftOut: [RefiLeftOut: Int]) {
        (self.document, self.findings, container, projectDigest, self.leftOut) = (document, findings, nil, nil, leftOut)
    }

    /// How often each rule was broken.
    public var counts: [RefiRule: Int] { findings.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 } }
}

/// Reads `.qdpx`, `.qde` and `.qdc` files of any program.
///
/// Where programs are known to leave the standard, the file is read as they meant it; everything that is mended or left out is a finding. What
/// is damaged, or reaches for something else (a DOCTYPE, entities), is refused. Positions are turned into byte ranges of the clean texts, after
/// the way of counting is found out for each text (``RefiPositions``).
public struct RefiReader: Sendable {
    /// How positions count; nil finds it out for each text.
    public var counting: RefiPositions.Counting?
    /// How many bytes the project file and the texts of a container may unpack to, all together.
    public var limit: Int
    /// Makes a digest of a container's project file, which would have to be unpacked once more for it; nil for none.
    public var digest: (@Sendable ([UInt8]) -> String)?
    /// Whether the words of texts and the names of passages stay in the document. Without them a file can be judged in half the memory.
    var keepsWords = true

    /// Creates a reader.
    public init(counting: RefiPositions.Counting? = nil, limit: Int = 512 << 20) {
        self.counting = counting
        self.limit = limit
    }

    /// Reads a container that lies on the disk. What is not needed of it stays there: sound, video, pictures, PDFs.
    ///
    /// - Throws: `archive-unreadable` for what is no container or damaged, `archive-too-large`, `refi-no-project`, `refi-several-projects`,
    ///   `xml-unreadable`, `refi-not-refi`.
    /// - Complexity: linear in the project file and the texts, which are held in memory.
    public func read(containerAt path: String) throws(FeltError) -> RefiReading {
        try read(RefiContainer(try ZipReader(path: path, limit: limit)))
    }

    /// Reads the bytes of a file: a container when they begin as one, otherwise a project or codebook file that lies alone. Throws the same.
    public func read(_ bytes: [UInt8]) throws(FeltError) -> RefiReading {
        if bytes.starts(with: [0x50, 0x4B]) { return try read(RefiContainer(try ZipReader(bytes, limit: limit))) }
        return try readAlone(bytes)
    }

    /// Reads a container that is open. Throws the same.
    public func read(_ container: RefiContainer) throws(FeltError) -> RefiReading {
        var projectDigest: String?
        let (document, findings) = try read(container: container) { () throws(FeltError) in
            let file = try container.projectFile()
            projectDigest = digest?(file)
            return try Self.scanned(file, part: "the project file")
        }
        return RefiReading(document: document, findings: findings, container: container, projectDigest: projectDigest)
    }

    private func readAlone(_ bytes: [UInt8]) throws(FeltError) -> RefiReading {
        let (document, findings) = try read(container: nil) { () throws(FeltError) in try Self.scanned(bytes, part: "the file") }
        return RefiReading(document: document, findings: findings, container: nil, projectDigest: nil)
    }

    /// One step after the other, each of which takes over what the one before has made: a document that two of them held would be copied as soon as
    /// one changes it, and the file is gone before the texts come.
    func read(container: RefiContainer?, scan: () throws(FeltError) -> RefiScanned) throws(FeltError) -> RefiScanned {
        var (document, findings) = try scan()
        findings = (container?.findings ?? []) + findings
        var texts = RefiTextPass(document, container: container, forced: counting, keepsWords: keepsWords)
        document = RefiDocument(kind: .project, namespace: "")
        try texts.run()
        findings += texts.findings
        document = texts.document
        texts.document = RefiDocument(kind: .project, namespace: "")
        var references = RefiReferencePass(document)
        document = RefiDocument(kind: .project, namespace: "")
        references.run()
        return (references.document, findings + references.findings)
    }

    /// What the project file alone says. Throws `xml-unreadable` and `refi-not-refi`.
    ///
    /// - Parameter part: what to call the file in errors.
    static func scanned(_ bytes: [UInt8], part: String) throws(FeltError) -> RefiScanned {
        let file = RefiFileBytes(bytes, element: "Project")
        var scan = RefiScan(part: part)
        let builder = try scan.read(file.bytes)
        return (builder.document, file.findings + builder.findings)
    }

    /// One whose document is not wanted, but what is wrong with it: a verdict holds no words, so that none need stay.
    static func judging(limit: Int) -> RefiReader {
        var reader = RefiReader(limit: limit)
        reader.keepsWords = false
        return reader
    }
}

/// What was made of a file, before and after its texts are read.
typealias RefiScanned = (document: RefiDocument, findings: [RefiFinding])
