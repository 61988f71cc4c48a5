import FeltPeers
import FeltRefi
import FeltTestSupport
import FeltText
import Foundation

/// Reads files of other programs and shows what came of them.
struct PeerBench {
    let folder: URL

    static func run(_ body: (PeerBench) throws -> Void) throws { try withTemporaryFolder { try body(PeerBench(folder: $0)) } }

    func path(_ name: String) -> URL { folder.appending(path: name) }

    /// Reads a project, and sees that nothing was put beside it and that it is as it was.
    func read(_ program: PeerProgram, _ name: String, project: String? = nil) throws -> RefiReading {
        let before = try state()
        defer { if (try? state()) != before { fatalError("the folder of the peer was changed") } }
        return try PeerReader.read(program, path(name).path, project: project, digest: Self.digest, sha1: Self.digest)
    }

    private func state() throws -> [String: Data] {
        var state: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) { state[name] = (try? Data(contentsOf: path(name))) ?? Data() }
        return state
    }

    /// A digest of twenty bytes that is good enough for tests.
    static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for seed in 0..<5 {
            var hash: UInt32 = 2_166_136_261 &+ UInt32(seed) &* 97
            for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
            hash ^= hash >> 15
            hash = hash &* 0x85EB_CA6B
            for shift in [24, 16, 8, 0] { result.append(UInt8(truncatingIfNeeded: hash >> UInt32(shift))) }
        }
        return result
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

extension RefiReading {
    /// Every coding, as `source|code|coder|words`, sorted.
    var codings: [String] {
        let names = Dictionary(uniqueKeysWithValues: document.codes.map { ($0.guid, $0.name) })
        let users = Dictionary(uniqueKeysWithValues: document.users.map { ($0.guid, $0.name ?? "?") })
        return document.sources.flatMap { source in
            (source.text?.selections ?? []).flatMap { selection in
                selection.codings.map { coding in
                    let words = source.text?.text.map { $0[selection.range] } ?? "?"
                    return "\(source.name ?? "?")|\(names[coding.code] ?? "?")|\(coding.creator.flatMap { users[$0] } ?? "-")|\(words)"
                }
            }
        }.sorted()
    }

    /// Every code, as its path with what cannot be coded in brackets.
    var tree: [String] {
        document.codes.map { code in
            var names = [code.isCodable ? code.name : "[\(code.name)]"]
            var parent = code.parent
            while let place = parent {
                names.insert(document.codes[place].name, at: 0)
                parent = document.codes[place].parent
            }
            return names.joined(separator: "/")
        }
    }

    /// Every finding, as `rule table row outcome`.
    var faults: [String] { findings.map { "\($0.rule.rawValue) \($0.element) \($0.line ?? -1) \($0.outcome)" } }

    /// The words of a memo by the GUID.
    func memo(_ guid: RefiGUID) -> String? { document.notes.first { $0.guid == guid }?.text?.string }

    /// Every GUID of a thing.
    var guids: [RefiGUID] {
        document.users.map(\.guid) + document.codes.map(\.guid) + document.cases.map(\.guid) + document.variables.map(\.guid) + document.notes.map(\.guid) + document.links.map(\.guid)
            + document.sources.flatMap { [$0.guid] + ($0.text?.selections ?? []).flatMap { [$0.guid] + $0.codings.map(\.guid) } }
    }
}

/// A coding of the small project that all programs hold.
struct Truth: Decodable {
    let source: String
    let code: String
    let coder: String
    let text: String
    let start_utf8: Int

    static func codings() throws -> [Truth] { try JSONDecoder().decode([Truth].self, from: Data(SharedFolder.bytes("peers/small/truth_codings.json"))) }

    static let isThere = SharedFolder.holds("peers/small/truth_codings.json")
}
