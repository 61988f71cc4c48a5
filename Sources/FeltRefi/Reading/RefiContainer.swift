public import FeltContainers
public import FeltModel

/// The ZIP file of a project, with its files by the paths that the project file uses.
///
/// Files are read one at a time and only when asked for. Entries that no reader should touch (names that leave the folder, links, what needs a
/// password, what is larger than the format allows) are listed and never read.
public final class RefiContainer {
    /// One file of the container.
    public struct Entry: Hashable, Sendable {
        public let name: String
        /// How many bytes it says it unpacks to; nil where it does not say.
        public let size: UInt64?
        /// Whether it may be read.
        public let isUsable: Bool
    }

    /// The most that one file may unpack to (section 8.5 of the standard).
    public static let sizeLimit = 2_147_483_647

    /// The files, in the order of the container's directory.
    public let entries: [Entry]
    let findings: [RefiFinding]
    /// The place of the project file.
    private let project: Int
    private let zip: ZipReader
    private let names: [String: Int]
    private let foldedNames: [String: Int]
    /// The folder that the project file lies in, with its `/`; empty at the top.
    private let base: String
    /// How many bytes ``stream(_:to:)`` has given.
    private var streamed = 0
    /// The most that it gives in all: half a gigabyte and two hundred times what the container holds. Films and sounds hardly shrink in it, so that more is
    /// no project.
    private var streamLimit: Int { (512 << 20) + 200 * zip.byteCount }
    /// What was unpacked before it is asked for, by its place.
    private var ahead: [Int: [UInt8]] = [:]

    /// Looks through the directory of a container for its project file.
    ///
    /// Throws `refi-no-project`, `refi-several-projects`, and `archive-unreadable` for one whose files lie over one another.
    public init(_ zip: ZipReader) throws(FeltError) {
        self.zip = zip
        guard !zip.overlaps else {
            throw FeltError(
                "archive-unreadable", "The files of the container take more of it than it has: they lie over one another.",
                hint: "No program writes such a file; export the project anew.")
        }
        var survey = ContainerSurvey(zip.entries)
        entries = survey.entries
        names = survey.names
        foldedNames = survey.foldedNames
        project = try survey.projectFile()
        let name = survey.entries[project].name
        let base = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[...$0]) } ?? ""
        self.base = base
        if !base.isEmpty { survey.findings.append(RefiFinding(.projectInFolder, .container)) }
        if name.dropFirst(base.count) != "project.qde" { survey.findings.append(RefiFinding(.projectName, .container)) }
        let others = survey.entries.contains { $0.name.hasPrefix(base) && Self.isOtherSources($0.name.dropFirst(base.count)) }
        if others { survey.findings.append(RefiFinding(.sourcesFolder, .container)) }
        findings = survey.findings
    }

    /// The bytes of the project file. Throws as ``bytes(of:)`` does.
    public func projectFile() throws(FeltError) -> [UInt8] { try zip.bytes(at: project) }

    /// Whether the project file is these bytes. Throws as ``bytes(of:)`` does.
    func projectFile(is bytes: [UInt8]) throws(FeltError) -> Bool { try zip.holds(bytes, at: project) }

    /// What a file holds. `entry` is a place in ``entries``.
    ///
    /// Throws `archive-unreadable` for what is damaged and what is not usable, `archive-too-large` beyond the limit that the container was
    /// opened with.
    public func bytes(of entry: Int) throws(FeltError) -> [UInt8] {
        guard entries.indices.contains(entry), entries[entry].isUsable else { throw Self.unusable(entry) }
        if let bytes = ahead.removeValue(forKey: entry) { return bytes }
        return try zip.bytes(at: entry)
    }

    /// Unpacks texts before they are asked for, as many as come to so many bytes: for a moment in which there is nothing else to do. What is wrong with
    /// one is told when it is asked for.
    func unpackAhead(atMost limit: Int) {
        var left = limit
        for (place, entry) in entries.enumerated() where entry.isUsable && entry.name.hasSuffix(".txt") {
            guard let size = entry.size.flatMap({ Int(exactly: $0) }), size <= left else { return }
            left -= size
            ahead[place] = try? zip.bytes(at: place)
        }
    }

    /// Hands what a file holds to `sink`, in pieces of at most 64 KB, so that memory does not follow its size. Returns how many bytes came.
    ///
    /// Throws `archive-unreadable`, `archive-too-large` beyond ``sizeLimit``, and what `sink` throws; `sink` has then had a beginning.
    @discardableResult
    public func stream(_ entry: Int, to sink: (UnsafeRawBufferPointer) throws -> Void) throws -> Int {
        guard entries.indices.contains(entry), entries[entry].isUsable else { throw Self.unusable(entry) }
        return try zip.stream(entry, limit: Self.sizeLimit) { piece in
            streamed += piece.count
            guard streamed <= streamLimit else {
                throw FeltError(
                    "archive-too-large", "The files of the container unpack to more than two hundred times what it holds.",
                    hint: "Export the project anew in the program that made it.")
            }
            try sink(piece)
        }
    }

    /// What a path of the project file leads to.
    enum Target {
        /// An entry; `isExact` tells whether the names are the same, letter by letter.
        case entry(Int, isExact: Bool)
        case missing
        case outside
    }

    /// Finds the file of a path; `isBare` tells that it lacks the `internal://` of section 8.3.
    func find(_ path: String) -> (target: Target, isBare: Bool) {
        let internalMark = "internal://"
        if !path.hasPrefix(internalMark), path.contains("://") { return (.outside, false) }
        let isBare = !path.hasPrefix(internalMark)
        var name = isBare ? path : String(path.dropFirst(internalMark.count))
        name = String(name.drop { $0 == "/" })
        for candidate in [name, Self.decoded(name)] {
            for folder in ["sources/", "Sources/", ""] {
                if let entry = names[base + folder + candidate] { return (.entry(entry, isExact: candidate == name), isBare) }
            }
        }
        for candidate in [name, Self.decoded(name)] {
            for folder in ["sources/", ""] {
                if let entry = foldedNames[(base + folder + candidate).lowercased()] { return (.entry(entry, isExact: false), isBare) }
            }
        }
        return (.missing, isBare)
    }

    private static func isOtherSources(_ name: Substring) -> Bool {
        name.lowercased().hasPrefix("sources/") && !name.hasPrefix("sources/")
    }

    /// A name without percent signs for bytes, as web addresses have them.
    private static func decoded(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "%")) else { return name }
        let bytes = Array(name.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func unusable(_ entry: Int) -> FeltError {
        FeltError(
            "archive-unreadable", "File \(entry + 1) of the container cannot be read.", hint: "Save the project anew from the program that made it.",
            context: ["entry": String(entry + 1)])
    }
}

/// One look through a container's directory.
private struct ContainerSurvey {
    private(set) var entries: [RefiContainer.Entry] = []
    private(set) var names: [String: Int] = [:]
    private(set) var foldedNames: [String: Int] = [:]
    var findings: [RefiFinding] = []
    private var projects: [Int] = []

    init(_ listed: [ZipReader.Entry]) {
        for (index, entry) in listed.enumerated() {
            let problem = Self.problem(entry) ?? (names[entry.name] == nil ? nil : .entryTwice)
            entries.append(RefiContainer.Entry(name: entry.name, size: entry.size, isUsable: problem == nil))
            if let problem {
                findings.append(RefiFinding(problem, .container, expected: String(index + 1), .dropped))
                continue
            }
            names[entry.name] = index
            foldedNames[entry.name.lowercased(), default: index] = min(index, foldedNames[entry.name.lowercased()] ?? index)
            // What macOS packs beside the files is none of them.
            let isShadow = entry.name.hasPrefix("__MACOSX/") || (entry.name.split(separator: "/").last?.hasPrefix("._") ?? false)
            if entry.name.lowercased().hasSuffix(".qde"), !isShadow { projects.append(index) }
        }
    }

    func projectFile() throws(FeltError) -> Int {
        guard let first = projects.first else {
            let tooLarge = entries.contains { $0.name.lowercased().hasSuffix(".qde") && ($0.size ?? 0) > UInt64(RefiContainer.sizeLimit) }
            guard !tooLarge else {
                throw FeltError(
                    "archive-too-large", "The project file (.qde) of the container is larger than the 2 GB that REFI-QDA allows.",
                    hint: "Export the project anew in the program that made it, in parts if need be.")
            }
            let holds = { (name: String) in self.entries.contains { $0.name == name } }
            let hint = holds("word/document.xml") ? "This is a Word document. As a source of the study: felt add FILE."
                : holds("xl/workbook.xml") ? "This is a workbook. Save the sheet as CSV; codings come in with felt import codings, a codebook with felt import codebook." : nil
            throw FeltError(
                "refi-no-project", "The container holds no project file (.qde) that can be read.",
                hint: hint ?? "Export the project anew, as REFI-QDA project (.qdpx).", context: ["entries": String(entries.count)])
        }
        guard projects.count == 1 else {
            throw FeltError(
                "refi-several-projects", "The container holds \(projects.count) project files (.qde), where one belongs.",
                hint: "Take out all but the one that is meant.", context: ["entries": projects.map { String($0 + 1) }.joined(separator: " ")])
        }
        return first
    }

    private static func problem(_ entry: ZipReader.Entry) -> RefiRule? {
        // A folder has a name that ends in a slash; it is harmless, and nobody reads it.
        let name = entry.name.hasSuffix("/") ? String(entry.name.dropLast()) : entry.name
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if name.utf8.contains(UInt8(ascii: "\\")) || parts.contains(where: { $0.isEmpty || $0.elementsEqual("..".utf8) }) { return .unsafeEntryName }
        if parts.first.map({ $0.count == 2 && $0.last == UInt8(ascii: ":") }) ?? false { return .unsafeEntryName }
        if entry.isLink { return .entryIsLink }
        if entry.isEncrypted { return .entryEncrypted }
        if let size = entry.size, size > UInt64(RefiContainer.sizeLimit) { return .entryTooLarge }
        return nil
    }
}
