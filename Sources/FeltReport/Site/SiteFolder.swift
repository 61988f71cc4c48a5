import FeltExchange
import FeltModel
import FoundationEssentials

/// A folder that a site is written into. It holds a list of the files that are the site's own, so that others are never written over.
public struct SiteFolder {
    private let path: String

    /// The list of the site's files, each with the sum of its bytes.
    static let listName = "felt-report.txt"
    private static let heading = "# Files of a report by felt. Others in this folder are left alone."

    public init(_ path: String) { self.path = path }

    /// Refuses a folder that holds files of another origin in the place of the site's, or that cannot be written to.
    ///
    /// Without `force` any file there that no earlier site wrote, or that was changed since, stops it where the new site has one of its name; and
    /// a folder with files but without a list is no site's.
    ///
    /// - Throws: `folder-not-ours`, `file-unwritable`.
    public func check(for site: ReportSite?, force: Bool) throws {
        let manager = FileManager.default
        var isFolder = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
            let parent = path.split(separator: "/").dropLast().joined(separator: "/")
            guard manager.isWritableFile(atPath: path.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent) else {
                throw FeltError("file-unwritable", "The folder of \(path) is not there, or cannot be written to.", hint: "Make it first, or choose another place.")
            }
            return
        }
        guard isFolder else { throw FeltError("file-unwritable", "\(path) is a file, not a folder.", hint: "Name a folder for the site.") }
        guard manager.isWritableFile(atPath: path) else { throw FeltError("file-unwritable", "\(path) cannot be written to.", hint: "Check the rights of the folder.") }
        guard !force else { return }
        let known = try list()
        let present = try manager.contentsOfDirectory(atPath: path).filter { $0 != Self.listName }.sorted()
        if known == nil, let foreign = present.first(where: { !$0.hasPrefix(".") }) {
            throw FeltError(
                "folder-not-ours", "\(path) holds files that are no report, such as \(foreign).",
                hint: "Choose an empty folder. With --force the site is written among them; a file with the name of a page is lost.")
        }
        guard let site, let known else { return }
        let names = Set(site.files.map(\.name))
        for name in present where names.contains(name) {
            guard let bytes = manager.contents(atPath: path + "/" + name) else { continue }
            if known[name] != Self.sum(Array(bytes)) {
                throw FeltError(
                    "folder-not-ours", "\(path)/\(name) is not as felt wrote it.", hint: "Move what you changed elsewhere, or write over it with --force.", context: ["file": name])
            }
        }
    }

    /// Writes the site, and takes away the pages of an earlier one that it no longer has.
    ///
    /// - Returns: the names of those that are left because somebody changed them: they may tell what the site no longer does.
    /// - Throws: what writing files throws.
    @discardableResult
    public func write(_ site: ReportSite) throws -> [String] {
        let manager = FileManager.default
        if !manager.fileExists(atPath: path) { try manager.createDirectory(atPath: path, withIntermediateDirectories: false) }
        let before = try list() ?? [:]
        var lines = [Self.heading]
        for (name, bytes) in site.files {
            try ExportFile.write(bytes, to: path + "/" + name, overwrite: true)
            lines.append("\(Self.sum(bytes)) \(name)")
        }
        let names = Set(site.files.map(\.name))
        var left: [String] = []
        for (name, sum) in before.sorted(by: { $0.key < $1.key }) where !names.contains(name) {
            guard let bytes = manager.contents(atPath: path + "/" + name) else { continue }
            // One that somebody has changed since is theirs.
            if Self.sum(Array(bytes)) == sum {
                try? manager.removeItem(atPath: path + "/" + name)
            } else {
                left.append(name)
                // It stays in the list, so that it is told again the next time.
                lines.append("\(sum) \(name)")
            }
        }
        try ExportFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path + "/" + Self.listName, overwrite: true)
        return left
    }

    /// The files of the site that is there, with their sums; nil where there is no list.
    private func list() throws -> [String: String]? {
        guard let bytes = FileManager.default.contents(atPath: path + "/" + Self.listName), let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.heading)
        else { return nil }
        var result: [String: String] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let parts = line.split(separator: " ", maxSplits: 1)
            // A list that somebody wrote may name files elsewhere.
            if parts.count == 2, !parts[1].contains("/"), !parts[1].contains("\\") { result[String(parts[1])] = String(parts[0]) }
        }
        return result
    }

    /// FNV-1a of 64 bits: tells a changed file from an unchanged one, and is no protection against anybody.
    private static func sum(_ bytes: [UInt8]) -> String {
        String(bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }
}
