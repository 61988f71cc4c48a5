import FeltModel
import FeltText
import Foundation
import Testing

@testable import FeltProtocols

/// A log with its file in memory, where every edit is done as it comes.
final class LogBench {
    var session: LogSession
    var file: [UInt8]
    var minutes = 14 * 60

    init(_ language: Language = .nb, participants: [String] = [], codes: [String]? = nil, photos: Set<String> = []) {
        let setting = Self.setting(language, participants, codes, photos)
        session = LogSession(Self.head(language), setting: setting)
        file = session.text
    }

    init(resuming bytes: [UInt8], reopens: Bool = false) throws {
        let resumed = try LogSession.resume(bytes, file: "logg.md", setting: Self.setting(.nb, [], nil, []), reopens: reopens)
        session = resumed.session
        file = resumed.reply.edit?.applied(to: bytes) ?? bytes
        #expect(file == session.text)
    }

    static func setting(_ language: Language, _ participants: [String], _ codes: [String]?, _ photos: Set<String>) -> LogSession.Setting {
        var setting = LogSession.Setting(language: language)
        setting.participants = participants
        setting.codes = codes.map(tree)
        if codes != nil {
            let values = ["barrier", "driver"].map { Facet.Value(id: FeltModel.FacetValueID("v-\($0)"), slug: Slug.make(from: $0), label: LocalisedText()) }
            setting.facets = FacetSet([Facet(id: "f", slug: Slug.make(from: "valence"), label: LocalisedText(), rule: LocalisedText(), note: LocalisedText(), values: values)])
        }
        setting.photo = { photos.contains($0) ? $0 : nil }
        return setting
    }

    /// A tree of two levels.
    private static func tree(_ paths: [String]) -> CodeTree {
        let parts = paths.map { $0.split(separator: ".").map(String.init) }
        let tops = Set(parts.map { $0[0] }).sorted()
        let parents = tops.enumerated().map { Code(id: CodeID("c-\($1)"), slug: Slug.make(from: $1), origin: .framework, position: $0) }
        let children = parts.enumerated().filter { $1.count > 1 }.map { place, path in
            Code(id: CodeID("c-\(path.joined())"), parent: CodeID("c-\(path[0])"), slug: Slug.make(from: path[1]), origin: .framework, position: place)
        }
        return CodeTree(parents + children)
    }

    static func head(_ language: Language) -> LogHead {
        LogHead(title: "Prøve", kind: "observation", date: "2026-11-24", start: LogTime(hour: 14, minute: 0)!, language: language)
    }

    /// Types a line a minute after the one before; gives the answers.
    @discardableResult
    func type(_ line: String) -> [String] { type(Array(line.utf8)).answers }

    @discardableResult
    func type(_ line: [UInt8]) -> LogReply {
        minutes += 1
        let reply = session.take(line, at: LogTime(hour: minutes / 60 % 24, minute: minutes % 60)!)
        if let edit = reply.edit { file = edit.applied(to: file) }
        #expect(file == session.text)
        return reply
    }

    /// What stands below the head.
    var body: String {
        let text = String(decoding: file, as: UTF8.self)
        return String(text[text.range(of: "\n---\n")!.upperBound...])
    }

    var head: String {
        let text = String(decoding: file, as: UTF8.self)
        return String(text[..<text.range(of: "\n---\n")!.upperBound])
    }

    var note: Note { NoteReader.read(StoredText(trusted: file)) }
}
