import FeltContainers
import FeltModel
import FeltRefi
import FeltText

/// A project of another program on its way to a ``RefiDocument``.
///
/// GUIDs are made of the program, the project and the thing's own id and birth there, so that a later import of the same project finds the
/// same things, and two copies of a project that grew apart do not take each other's things for their own.
struct PeerProject {
    var document: RefiDocument
    private(set) var findings: [RefiFinding] = []
    private(set) var leftOut: [RefiLeftOut: Int] = [:]
    private let namespace: RefiGUID
    private let digest: GUIDs.Digest
    private var used: Set<RefiGUID> = []
    private var users: [String: RefiGUID] = [:]

    /// - Parameters:
    ///   - version: what the file says of the program and its tables.
    ///   - identity: what tells the project from others of the program.
    init(_ program: String, kind: RefiDocument.Kind = .project, version: String, identity: String, digest: @escaping GUIDs.Digest) {
        document = RefiDocument(kind: kind, namespace: "")
        document.origin = version.isEmpty ? program : "\(program) \(Self.shown(version))"
        self.digest = digest
        namespace = GUIDs.namespace(study: "\(program)\n\(identity)", digest: digest)
    }

    /// What was read.
    var reading: RefiReading { RefiReading(document: document, findings: findings, leftOut: leftOut) }

    mutating func leaveOut(_ what: RefiLeftOut, _ count: Int = 1) { if count > 0 { leftOut[what, default: 0] += count } }

    mutating func find(
        _ rule: RefiRule, _ table: String, _ row: Int, column: String? = nil, reference: String? = nil, expected: String? = nil, _ outcome: RefiFinding.Outcome
    ) {
        findings.append(RefiFinding(rule, table: table, row: row, column: column, reference: reference, expected: expected, outcome))
    }

    /// The id in a row; nil, and told, where it is no number or one of `taken`.
    mutating func id(_ row: SQLiteRow, _ column: String, of table: String, besides taken: (Int) -> Bool = { _ in false }) -> Int? {
        guard let id = row.int(column) else {
            find(.badValue, table, row.number, column: column, expected: "number", .dropped)
            return nil
        }
        guard !taken(id) else {
            find(.repeatedElement, table, row.number, column: column, .dropped)
            return nil
        }
        return id
    }

    /// The GUID of a thing; every call gives another, so that a file which has an id twice has two things.
    mutating func guid(_ kind: String, _ parts: String?...) -> RefiGUID {
        let id = parts.map { $0 ?? "" }.joined(separator: "\u{1F}")
        var guid = GUIDs.make(in: namespace, kind: kind, id: id, digest: digest)
        var number = 2
        while !used.insert(guid).inserted {
            guid = GUIDs.make(in: namespace, kind: kind, id: "\(id)\u{1E}\(number)", digest: digest)
            number += 1
        }
        return guid
    }

    // MARK: People and times

    /// The user of a name, who is added when it comes up for the first time; nil for no name.
    mutating func user(_ name: String?) -> RefiGUID? {
        guard let name = name.map(Self.line), !name.isEmpty else { return nil }
        if let guid = users[name] { return guid }
        let guid = guid("user", name)
        users[name] = guid
        document.users.append(.init(guid: guid, name: name))
        return guid
    }

    mutating func stamp(_ owner: String?, _ date: String?) -> RefiDocument.Stamp {
        var stamp = RefiDocument.Stamp()
        stamp.creator = user(owner)
        stamp.created = date.flatMap(PeerTime.read)
        return stamp
    }

    // MARK: Memos

    /// Adds a memo and gives its GUID; nil where there are no words.
    mutating func note(_ words: String?, name: String? = nil, _ stamp: RefiDocument.Stamp, _ table: String, _ row: Int, _ parts: String?...) -> RefiGUID? {
        guard let words, !words.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return nil }
        guard let text = try? TextNormaliser.normalise(Array(words.utf8), allowingControls: true).text else {
            find(.textUnreadable, table, row, .dropped)
            return nil
        }
        let guid = guid("memo", table, parts.map { $0 ?? "" }.joined(separator: "\u{1F}"))
        let title = name.map(Self.line).flatMap { $0.isEmpty ? nil : $0 }
        document.notes.append(.init(guid: guid, name: title, stamp: stamp, text: text))
        return guid
    }

    /// Adds a memo on a thing that REFI-QDA has no place for memos on.
    mutating func linkedNote(_ words: String?, on target: RefiGUID, _ stamp: RefiDocument.Stamp, _ table: String, _ row: Int, _ part: String) {
        guard let note = note(words, stamp, table, row, part) else { return }
        let link = guid("link", table, part)
        document.links.append(.init(guid: link, from: note, to: target))
    }

    // MARK: Names

    /// A name on one line, without control characters and white space around it, of at most 500 characters.
    static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(2_000) {
            let isControl = scalar.value < 32 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
            scalars.append(isControl ? " " : scalar)
        }
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        if scalars.count > 500 { scalars = String.UnicodeScalarView(scalars.prefix(499)) + ["…"] }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars)
    }

    /// The same, with something to see where nothing is left.
    static func seen(_ text: String) -> String {
        let line = line(text)
        return line.isEmpty ? "?" : line
    }

    /// A name that every thing has.
    mutating func name(_ text: String?, orElse other: String, _ table: String, _ row: Int) -> String {
        let name = text.map(Self.line) ?? ""
        guard name.isEmpty else { return name }
        find(.emptyName, table, row, .repaired)
        return "\(other) \(row)"
    }

    /// What a file says of its version, fit to be shown.
    private static func shown(_ text: String) -> String { String(line(text).prefix(60)) }
}
