public import FeltModel

/// The protocols a study can use: those that come with the program, and its own, which win over them.
public struct ProtocolLibrary: Sendable {
    /// A protocol and where it comes from.
    public struct Entry: Hashable, Sendable {
        public let fieldProtocol: FieldProtocol
        /// The name of its file, as the caller gave it.
        public let file: String
        /// Whether it is the study's own.
        public let isOwn: Bool
        /// The text it was read from.
        public let text: String
    }

    /// By kind, in the order of `FieldProtocol.Kind`, then id.
    public let entries: [Entry]
    /// What is wrong with the study's own protocols, by file and line. Those that have faults are not among `entries`, nor are shipped ones that
    /// they stand in place of.
    public let faults: [Fault]
    /// The ids that faulty protocols of the study stand for.
    private let faultyFiles: [Slug: String]
    /// Every protocol without faults, also shipped ones that the study's own hide: the study's own first.
    private let all: [Slug: [FieldProtocol]]

    /// Reads the study's own protocols and joins them to the shipped ones.
    ///
    /// - Parameters:
    ///   - own: the study's own files.
    ///   - codes: the paths of the study's codes, for checking its own protocols; nil leaves them unchecked. Shipped protocols are not held to
    ///     them, since a study may have another framework.
    public init(own: [(file: String, text: String)] = [], codes: Set<String>? = nil) {
        var found: [Slug: Entry] = [:]
        var faults: [Fault] = []
        var faulty: [Slug: String] = [:]
        for (file, text) in own.sorted(by: { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }) {
            let (read, problems) = ProtocolReader.reading(text, file: file, codes: codes)
            faults += FaultList(problems).faults
            guard let read, problems.isEmpty else {
                for id in [read?.id, Self.id(ofFile: file)].compactMap({ $0 }) where faulty[id] == nil { faulty[id] = file }
                continue
            }
            if let first = found[read.id] {
                faults.append(
                    Fault(
                        file: file, line: 1, column: 1, code: "protocol-twice", message: "The protocol '\(read.id)' stands in \(first.file) too.",
                        hint: "Give one of them another id."))
                continue
            }
            found[read.id] = Entry(fieldProtocol: read, file: file, isOwn: true, text: text)
        }
        all = Dictionary(grouping: (Array(found.values) + Self.shipped).map(\.fieldProtocol), by: \.id)
        for entry in Self.shipped where found[entry.fieldProtocol.id] == nil && faulty[entry.fieldProtocol.id] == nil {
            found[entry.fieldProtocol.id] = entry
        }
        entries = found.values.sorted { ($0.fieldProtocol.kind.order, $0.fieldProtocol.id) < ($1.fieldProtocol.kind.order, $1.fieldProtocol.id) }
        self.faults = faults
        // A good file of the study may have an id that another, faulty file is only named after.
        faultyFiles = faulty.filter { found[$0.key]?.isOwn != true }
    }

    /// The protocols that come with the program; nothing is wrong with them.
    public static let shipped: [Entry] = ProtocolTexts.texts.compactMap { file, text in
        ProtocolReader.reading(text, file: file, codes: nil).found.map { Entry(fieldProtocol: $0, file: file, isOwn: false, text: text) }
    }

    /// The protocol of an id; nil when there is none without faults.
    public subscript(id: Slug) -> FieldProtocol? { entries.first { $0.fieldProtocol.id == id }?.fieldProtocol }

    /// The id that a person means, `intervju-innkjøper` being the same as `intervju-innkjoper`; nil when there is none such.
    public func id(typed: String) -> Slug? {
        let lowered = LatinComposition.compose(typed).lowercased()
        if let exact = Slug(lowered), faultyFiles[exact] != nil { return nil }
        if let exact = Slug(lowered), all[exact] != nil { return exact }
        let wanted = Self.folded(lowered)
        return all.keys.filter { Self.folded($0.text) == wanted }.min()
    }

    /// The file of the study that stands for an id and has faults; nil where there is none.
    func faultyFile(_ typed: String) -> String? { Slug(typed.lowercased()).flatMap { faultyFiles[$0] } }

    /// With the letters that ids of shipped protocols are written with in place of æ, ø and å.
    private static func folded(_ text: String) -> String {
        text.replacing("æ", with: "ae").replacing("ø", with: "o").replacing("å", with: "a")
    }

    /// The protocol that a person means by an id.
    ///
    /// - Throws: `protocol-unknown` with the nearest ids; `protocol-faulty` with the faults, where the study's own cannot be read.
    public func find(_ typed: String) throws -> Entry {
        let slug = id(typed: typed) ?? Slug(typed.lowercased())
        if let found = entries.first(where: { $0.fieldProtocol.id == slug }) { return found }
        if let slug, let file = faultyFiles[slug] {
            throw FeltError(
                "protocol-faulty", "The protocol '\(slug)' of the study has faults.", hint: "Mend \(file), then run: felt protocol check",
                context: ["file": file], details: faults.filter { $0.file == file }.map(\.text))
        }
        let near = NearNames.nearest(to: typed, among: entries.map(\.fieldProtocol.id.text))
        throw FeltError(
            "protocol-unknown", "There is no protocol '\(typed)'.",
            hint: near.isEmpty ? "See: felt protocol list" : "Did you mean \(near.joined(separator: ", "))? See: felt protocol list",
            context: ["near": near.joined(separator: " ")])
    }

    /// The protocol of an id in one version, shipped or the study's own; one that the study's own hides is found too. Nil when there is none.
    public func fieldProtocol(_ id: Slug, version: String) -> FieldProtocol? { all[id]?.first { $0.version == version } }

    /// Whether there is a protocol with this id and version; see `fieldProtocol(_:version:)`.
    public func hasVersion(_ id: Slug, _ version: String) -> Bool { fieldProtocol(id, version: version) != nil }

    /// Every version of an id, the highest first; empty where there is no such protocol.
    public func versions(of id: Slug) -> [String] {
        Set((all[id] ?? []).map(\.version)).sorted { left, right in
            let (leftParts, rightParts) = (Self.parts(left), Self.parts(right))
            return leftParts == rightParts ? left > right : rightParts.lexicographicallyPrecedes(leftParts)
        }
    }

    private static func parts(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? Int.max } }

    /// The id that a file is named after; nil where it cannot be one.
    private static func id(ofFile file: String) -> Slug? {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return Slug(name.split(separator: ".").first.map(String.init) ?? name)
    }
}

extension FieldProtocol.Kind {
    /// The place among the kinds.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
