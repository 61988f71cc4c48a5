import FeltContainers
import FeltFramework
import FeltModel
import FeltRefi
import Foundation

/// Memos, which qc keeps as Markdown files that nothing in the database knows of.
extension QCReader {
    /// Reads `2026-01-02-10-30_coder_title.md` and the like. A memo of qc is about no text and no code; it is one on the project.
    mutating func readMemos(_ settings: YAMLValue?) throws {
        let folder = settings?["memos_dir"]?.text ?? "memos"
        guard !folder.hasPrefix("/"), !folder.split(separator: "/").contains("..") else { return }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: self.folder + "/" + folder)) ?? []
        let coders = Set(try (file.rows(of: "coder").map { $0.words("name") } + file.rows(of: "coded_line").map { $0.words("coder_id") }).compactMap { $0 })
        for (number, name) in names.filter({ $0.hasSuffix(".md") && !$0.hasPrefix(".") }).sorted().enumerated() {
            guard let text = text(at: folder + "/" + name) else { continue }
            let (coder, time) = Self.head(name, coders)
            let heading = text.split(separator: "\n", maxSplits: 1).first.map(String.init)?.drop(while: { $0 == "#" || $0 == " " })
            let title = heading.map { PeerProject.line(String($0)) } ?? ""
            let stamp = project.stamp(coder, time)
            if let note = project.note(text, name: title.isEmpty ? name : title, stamp, "memos", number + 1, name) { project.document.projectNotes.append(note) }
        }
    }

    /// Who wrote a memo, and when, by the name of its file. A coder's name may have a `_` too, so that the longest that is known is taken.
    static func head(_ name: String, _ coders: Set<String>) -> (coder: String?, time: String?) {
        let stem = name.dropLast(3)
        guard let end = stem.firstIndex(of: "_") else { return (nil, nil) }
        let parts = stem[..<end].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 5, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return (nil, nil) }
        let rest = stem[stem.index(after: end)...]
        let known = coders.filter { rest == $0 || rest.hasPrefix($0 + "_") }.max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        let coder = known ?? rest.split(separator: "_").first.map(String.init)
        return (coder, "\(parts[0])-\(parts[1])-\(parts[2]) \(parts[3]):\(parts[4]):00")
    }
}
