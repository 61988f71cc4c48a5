import FeltModel
import FeltProtocols
import Foundation

/// Which file a log is written to: one that is named, one that was left open, or a new one.
struct LogPlace {
    /// The file's path, whole.
    let path: String
    /// The path as the person would type it.
    let shown: String
    let isThere: Bool

    private init(_ shown: String, _ context: CommandContext) {
        self.shown = shown
        path = context.path(shown)
        isThere = FileManager.default.fileExists(atPath: path)
    }

    /// A file that the person named, with or without `.md`.
    static func named(_ name: String, _ context: CommandContext) -> LogPlace {
        LogPlace(name.hasSuffix(".md") ? name : name + ".md", context)
    }

    /// The file where nobody named one: the log left open under the day's name, or the first such name that is free.
    ///
    /// - Parameter stem: what names of the day begin with, as in `observasjon-2026-11-24`.
    /// - Throws: `log-several` when more than one log is open here; `log-missing` when one must be and none is.
    static func found(stem: String, mustBeOpen: Bool, _ context: CommandContext) throws -> (place: LogPlace, others: [String]) {
        let open = unfinished(in: context.workingDirectory)
        if open.count > 1 {
            throw FeltError(
                "log-several", "There are \(open.count) unfinished logs here.", hint: "Name the one to go on with, as in felt log \(stemmed(open[0])), or a new one.", details: open)
        }
        if mustBeOpen {
            guard let name = open.first else { throw FeltError("log-missing", "There is no unfinished log in this folder.", hint: "Begin one: felt log") }
            return (LogPlace(name, context), [])
        }
        for number in 1...10_000 {
            let place = LogPlace(stem + (number > 1 ? "-\(number)" : "") + ".md", context)
            if !place.isThere || open.contains(place.shown) { return (place, open.filter { $0 != place.shown }) }
        }
        throw FeltError("log-names-used-up", "All names from \(stem) on are taken.", hint: "Name the log: felt log NAME")
    }

    /// The name without its ending, as it may be typed.
    static func stemmed(_ name: String) -> String { name.hasSuffix(".md") ? String(name.dropLast(3)) : name }

    /// The logs in a folder that have not been ended, by name. Cost: the first 64 KB of each note.
    private static func unfinished(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted().filter { name in
            guard let file = FileHandle(forReadingAtPath: folder + "/" + name) else { return false }
            defer { try? file.close() }
            return ((try? file.read(upToCount: 65_536)) ?? nil).map { LogSession.isUnfinished([UInt8]($0)) } ?? false
        }
    }
}

extension LogPlace {
    /// The path of a photo as the note has it, from the note's folder; nil where there is no such file.
    static func photo(_ typed: String, note: String, _ context: CommandContext) -> String? {
        var path = typed
        if path.hasPrefix("file://"), let plain = URL(string: path)?.path { path = plain }
        if path.hasPrefix("~/"), let home = context.environment["HOME"] { path = home + path.dropFirst() }
        let file = URL(fileURLWithPath: context.path(path)).standardizedFileURL.path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
        let here = URL(fileURLWithPath: note).standardizedFileURL.deletingLastPathComponent().path.split(separator: "/")
        let there = file.split(separator: "/")
        let common = zip(here, there).prefix { $0 == $1 }.count
        return (here.dropFirst(common).map { _ in ".." } + there.dropFirst(common).map(String.init)).joined(separator: "/")
    }

    /// What a kind is called in the names of files.
    static func word(forKind kind: String, in language: Language) -> String {
        guard language != .en else { return kind }
        let words = ["intervju", "observasjon", "verksted", "kontaktark", "dagbok", "hendelse", "beslutning", "dokument", "syklus", "notat", "transkripsjon", "spørreundersøkelse"]
        return words.first { (try? KindName.read($0)) == kind } ?? kind
    }
}
