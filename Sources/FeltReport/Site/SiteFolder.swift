import FeltExchange
public import FeltModel
import FoundationEssentials

/// A folder that a site is written into. It holds a list of the files that are the site's own, so that others are never written over.
public struct SiteFolder {
    private let path: String

    /// The list of the site's files, each with the sum of its bytes.
    static let listName = "felt-report.txt"
    private static let heading = "# Files of a report by felt. Others in this folder are left alone."
    /// The line of the list that says whom the site is for.
    private static let audienceLine = "# For: "

    public init(_ path: String) { self.path = path }

    private func place(_ name: String) -> String { path + "/" + name }

    /// Refuses a folder that holds files of another origin in the place of the site's, or that cannot be written to.
    ///
    /// Without `force` any file there that no earlier site wrote, or that was changed since, stops it where the new site has one of its name; so
    /// does a page of an earlier site that the new one does not have and that somebody changed; and a folder with files but without a list is no
    /// site's. Nor does a site take the place of one for others: whoever has the folder would read what is not for them.
    ///
    /// - Parameters:
    ///   - site: nil before the site is made: then only the folder itself is looked at.
    ///   - audience: whom it is for.
    /// - Throws: `folder-not-ours`, `site-for-others`, `page-left`, `file-unwritable`, `file-is-directory`.
    public func check(for site: ReportSite?, _ audience: ReportAudience, force: Bool) throws {
        let manager = FileManager.default
        var isFolder = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return try checkParent() }
        guard isFolder else { throw FeltError("file-unwritable", "\(path) is a file, not a folder.", hint: "Name a folder for the site.") }
        guard manager.isWritableFile(atPath: path) else { throw FeltError("file-unwritable", "\(path) cannot be written to.", hint: "Check the rights of the folder.") }
        // What no file can be written over, such as a folder with the name of a page: told before the first page is there.
        for name in (site?.files.map(\.name) ?? []) + [Self.listName] {
            var isFolder = false
            if manager.fileExists(atPath: place(name), isDirectory: &isFolder), isFolder {
                throw FeltError("folder-not-ours", "\(place(name)) is a folder, and a page is to stand there.", hint: "Move it elsewhere, or choose another folder.", context: ["file": name])
            }
            try ExportFile.check(place(name), overwrite: true)
        }
        guard !force else { return }
        let known = list()
        let present = try manager.contentsOfDirectory(atPath: path).filter { $0 != Self.listName }.sorted()
        if known == nil, let foreign = present.first(where: { !$0.hasPrefix(".") }) {
            throw FeltError(
                "folder-not-ours", "\(path) holds files that are no report, such as \(foreign).",
                hint: "Choose an empty folder. With --force the site is written among them; a file with the name of a page is lost.")
        }
        if let there = self.audience, there != audience {
            let names: [ReportAudience: String] = [.partners: "partners", .team: "the team"]
            throw FeltError(
                "site-for-others", "\(path) holds a site for \(names[there] ?? there.rawValue), and this one is for \(names[audience] ?? audience.rawValue).",
                hint: "Choose another folder. With --force it takes the place of the site that is there.", context: ["file": path])
        }
        guard let site, let known else { return }
        let names = Set(site.files.map(\.name))
        for name in present where names.contains(name) {
            guard let sum = sum(of: name), known[name]?.contains(sum) != true else { continue }
            throw FeltError(
                "folder-not-ours", "\(path)/\(name) is not as felt wrote it.",
                hint: "Move what you changed elsewhere, or write over it with --force.", context: ["file": name])
        }
        if let name = changed(known, except: names).first {
            throw FeltError(
                "page-left", "\(path)/\(name) is a page of an earlier report that somebody has changed. It may tell what this report does not.",
                hint: "Take it away, or choose another folder. With --force it is left there.", context: ["file": name])
        }
    }

    private func checkParent() throws {
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        guard FileManager.default.isWritableFile(atPath: path.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent) else {
            throw FeltError("file-unwritable", "The folder of \(path) is not there, or cannot be written to.", hint: "Make it first, or choose another place.")
        }
    }

    /// Writes the site, and takes away the pages of an earlier one that it no longer has.
    ///
    /// All pages are on the disk under other names before the first gets its own, so that one that cannot be written leaves the folder as it was.
    /// While they get their names, the list holds the sums of the old and the new pages: whenever it ends, all of them are felt's.
    ///
    /// - Parameter recording: done when all pages wait for their names; what it throws leaves the folder as it was.
    /// - Returns: the names of those that are left because somebody changed them: they may tell what the site no longer does.
    /// - Throws: what `check` with `force` throws, and what writing files and `recording` throw.
    @discardableResult
    public func write(_ site: ReportSite, recording: () throws -> Void = {}) throws -> [String] {
        let manager = FileManager.default
        let isNew = !manager.fileExists(atPath: path)
        if isNew { try make() }
        var isDone = false
        defer { if isNew, !isDone { removeIfEmpty() } }
        try check(for: site, site.audience, force: true)
        let before = list() ?? [:]
        let names = Set(site.files.map(\.name))
        let left = changed(before, except: names)
        let held = HeldFiles()
        defer { held.discard() }
        for (name, bytes) in site.files { try ExportFile.write(bytes, to: place(name), overwrite: true, held: held) }
        // A page that is left stays in the list, so that it is told again the next time.
        var now = before.filter { left.contains($0.key) }
        for (name, bytes) in site.files { now[name] = [Self.sum(bytes)] }
        let order = site.files.map(\.name) + left
        try ExportFile.write(Self.text(now, order, site.audience), to: place(Self.listName), overwrite: true, held: held)
        try recording()
        let both = before.merging(now) { $0.union($1) }
        try ExportFile.write(Self.text(both, order + before.keys.filter { !order.contains($0) }.sorted(), site.audience), to: place(Self.listName), overwrite: true)
        try held.release()
        isDone = true
        for name in before.keys where !names.contains(name) && !left.contains(name) { try? manager.removeItem(atPath: place(name)) }
        return left
    }

    private func make() throws {
        do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) } catch {
            throw FeltError("file-unwritable", "The folder \(path) cannot be made.", hint: "Check the rights of the folder it is to lie in, or choose another place.", cause: error)
        }
    }

    /// Takes the folder away that was made for a site of which nothing came.
    private func removeIfEmpty() {
        let manager = FileManager.default
        if let present = try? manager.contentsOfDirectory(atPath: path), present.allSatisfy({ $0 == Self.listName }) { try? manager.removeItem(atPath: path) }
    }

    /// The pages of an earlier site that are not as felt wrote them, and that are not among some names.
    private func changed(_ known: [String: Set<String>], except names: Set<String>) -> [String] {
        known.filter { name, sums in !names.contains(name) && sum(of: name).map { !sums.contains($0) } ?? false }.keys.sorted()
    }

    /// The files of the site that is there, with their sums: two of a page, where writing was broken off. Nil where there is no list.
    private func list() -> [String: Set<String>]? {
        guard let bytes = FileManager.default.contents(atPath: place(Self.listName)), let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.heading)
        else { return nil }
        var result: [String: Set<String>] = [:]
        for line in text.split(separator: "\n").dropFirst() where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", maxSplits: 1)
            // A list that somebody wrote may name files elsewhere.
            if parts.count == 2, !parts[1].contains("/"), !parts[1].contains("\\") { result[String(parts[1]), default: []].insert(String(parts[0])) }
        }
        return result
    }

    /// Whom the site is for that is there; nil where there is none. One that does not say so is the team's where it has pages of theirs.
    private var audience: ReportAudience? {
        guard let known = list(), !known.isEmpty else { return nil }
        let bytes = FileManager.default.contents(atPath: place(Self.listName)) ?? Data()
        let said = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(Self.audienceLine) }
        if let said { return ReportAudience(rawValue: String(said.dropFirst(Self.audienceLine.count))) }
        return ReportKind.allCases.contains { $0.isForTeam && known["\($0.rawValue).html"] != nil } ? .team : .partners
    }

    /// The language of the site that is there, as its first page says it; nil where there is none.
    public var language: Language? {
        guard list()?["index.html"] != nil, let page = FileManager.default.contents(atPath: place("index.html")) else { return nil }
        let start = String(decoding: page.prefix(200), as: UTF8.self)
        return [Language.nb, .en].first { start.contains("<html lang=\"\($0.rawValue)\"") }
    }

    private static func text(_ sums: [String: Set<String>], _ order: [String], _ audience: ReportAudience) -> [UInt8] {
        let lines = order.flatMap { name in (sums[name] ?? []).sorted().map { "\($0) \(name)\n" } }
        return Array(("\(heading)\n\(audienceLine)\(audience.rawValue)\n" + lines.joined()).utf8)
    }

    /// The sum of a file of the folder; nil where there is none.
    private func sum(of name: String) -> String? { FileManager.default.contents(atPath: place(name)).map { Self.sum(Array($0)) } }

    /// FNV-1a of 64 bits: tells a changed file from an unchanged one, and is no protection against anybody.
    private static func sum(_ bytes: [UInt8]) -> String {
        String(bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }
}
