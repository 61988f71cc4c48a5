import FeltContainers
import FeltModel
import Foundation

/// Finds and opens the database of a project.
enum PeerFile {
    /// The path of the database: `path` itself, or the file in the folder at `path` that has one of the names or, failing that, the ending.
    static func database(at path: String, names: [String], ending: String) throws(FeltError) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return path }
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !$0.hasPrefix(".") }
        if let name = names.first(where: files.contains) { return path + "/" + name }
        let fitting = files.filter { $0.hasSuffix(ending) }
        guard fitting.count == 1 else {
            throw FeltError(
                "peer-no-project", "The folder holds \(fitting.isEmpty ? "no" : "several") \(ending) file\(fitting.isEmpty ? "" : "s").",
                hint: "Name the project's file itself, or the folder that holds \(names.first ?? "it").")
        }
        return path + "/" + fitting[0]
    }

    /// The folder that a file lies in.
    static func folder(of path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count < 2 ? "." : parts.count == 2 && parts[0].isEmpty ? "/" : parts.dropLast().joined(separator: "/")
    }

    /// The path of a plain file in a folder; nil where there is none. Nothing that leads elsewhere is followed.
    static func regular(_ name: String, in folder: String) -> String? {
        func kind(_ path: String) -> FileAttributeType? { (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType }
        guard kind(folder) == .typeDirectory, kind(folder + "/" + name) == .typeRegular else { return nil }
        return folder + "/" + name
    }

    /// The name of a file without its folder and ending, or of the folder where the file has a fixed name.
    static func stem(_ path: String, fixed: [String] = []) -> String {
        var parts = path.split(separator: "/").map(String.init)
        if let last = parts.last, fixed.contains(last), parts.count > 1 { parts.removeLast() }
        let name = parts.last ?? path
        return name.lastIndex(of: ".").map { $0 == name.startIndex ? name : String(name[..<$0]) } ?? name
    }

    /// What to do about a file that is another program's, or nobody's.
    static func hint(_ file: SQLiteFile, besides program: PeerProgram, _ other: String) -> String {
        let marks: [(PeerProgram, String)] = [(.qualcoder, "code_text"), (.taguette, "highlights"), (.rqda, "freecode"), (.qc, "coded_line")]
        if let (found, _) = marks.first(where: { $0.0 != program && file.tables[$0.1] != nil }) {
            return "It looks like a project of \(found.title): felt import \(found.rawValue) …"
        }
        return other
    }
}
