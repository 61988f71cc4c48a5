import FeltContainers
import FeltModel
import FeltRefi
import FeltText
import Foundation

/// Pictures, sounds and films, and what is coded in them.
///
/// They become what a REFI-QDA project has for them. Areas of the pages of a PDF do not: QualCoder counts them from the upper left, REFI-QDA from
/// the lower left, and its tables do not say how high a page is.
extension QualCoderReader {
    /// How `mediapath` begins, for a file in the project's folder and for one that lies elsewhere.
    private static let forms: [(kind: RefiDocument.Source.Kind, folder: String, inside: String, linked: String)] = [
        (.picture, "images", "/images/", "images:"), (.audio, "audio", "/audio/", "audio:"), (.video, "video", "/video/", "video:"),
    ]

    /// The picture, sound or film that a row of the table `source` is; nil where it is none.
    mutating func mediaSource(_ row: SQLiteRow, _ id: Int, _ values: [RefiVariableValue]) -> RefiDocument.Source? {
        guard let path = row.words("mediapath").map(PeerProject.line), let form = Self.forms.first(where: { path.hasPrefix($0.inside) || path.hasPrefix($0.linked) })
        else { return nil }
        var source = RefiDocument.Source(
            kind: form.kind, guid: guid("source", row, "id"), name: project.name(row.words("name"), orElse: "source", "source", id), description: row.words("memo"), stamp: stamp(row),
            file: mediaFile(path, form.kind, folder: form.folder, isLinked: path.hasPrefix(form.linked)), values: values)
        if form.kind == .picture {
            source.areas = areas(of: id)
        } else {
            source.spans = spans(of: id)
        }
        return source
    }

    /// The file, where it lies in the project's folder. Of one that lies elsewhere only the path of a sound or film is kept, as REFI-QDA has it.
    private func mediaFile(_ path: String, _ kind: RefiDocument.Source.Kind, folder name: String, isLinked: Bool) -> RefiDocument.File? {
        if isLinked {
            let other = String(path[(path.index(after: path.firstIndex(of: ":") ?? path.startIndex))...])
            return kind == .picture ? .init(named: "", at: nil) : .init(outside: "absolute://" + other)
        }
        // Names that lead to another folder are no names.
        let file = String(path.dropFirst(name.utf8.count + 2))
        guard !file.contains("/"), file != "..", file != ".", !file.isEmpty, !file.utf8.contains(0) else { return .init(named: "", at: nil) }
        return .init(named: file, at: PeerFile.regular(file, in: folder + "/" + name))
    }

    // MARK: What is coded in them

    private mutating func areas(of source: Int) -> [RefiDocument.Area] {
        var result: [RefiDocument.Area] = []
        for row in areaRows.removeValue(forKey: source) ?? [] {
            let number = row.int("imid") ?? row.number
            guard let x = Self.whole(row, "x1"), let y = Self.whole(row, "y1"), let width = Self.whole(row, "width"), let height = Self.whole(row, "height") else {
                project.find(.badValue, "code_image", number, column: "x1, y1, width, height", expected: "number", .dropped)
                continue
            }
            guard let (guid, memo, stamp, coding) = mark(row, number, "code_image", "imid") else { continue }
            result.append(.init(guid: guid, description: memo, first: (x, y), second: (x + width, y + height), stamp: stamp, coding: coding))
        }
        return result
    }

    private mutating func spans(of source: Int) -> [RefiDocument.Span] {
        var result: [RefiDocument.Span] = []
        for row in spanRows.removeValue(forKey: source) ?? [] {
            let number = row.int("avid") ?? row.number
            guard let begin = Self.whole(row, "pos0"), let end = Self.whole(row, "pos1") else {
                project.find(.badValue, "code_av", number, column: "pos0, pos1", expected: "number", .dropped)
                continue
            }
            guard let (guid, memo, stamp, coding) = mark(row, number, "code_av", "avid") else { continue }
            if end < begin { project.find(.spanReversed, "code_av", number, .repaired) }
            result.append(.init(guid: guid, description: memo, begin: min(begin, end), end: max(begin, end), stamp: stamp, coding: coding))
        }
        return result
    }

    /// What a coding of an area or stretch has besides its place.
    private mutating func mark(
        _ row: SQLiteRow, _ number: Int, _ table: String, _ column: String
    ) -> (guid: RefiGUID, memo: String?, stamp: RefiDocument.Stamp, coding: RefiDocument.Coding)? {
        guard let code = row.int("cid").flatMap({ codeGUIDs[$0] }) else {
            project.find(.unknownCode, table, number, reference: row.text("cid").map(PeerProject.line), .dropped)
            return nil
        }
        if row.int("important") == 1 { project.leaveOut(.importantMarks) }
        let stamp = stamp(row)
        let coding = RefiDocument.Coding(guid: guid("\(table)-coding", row, column), code: code, stamp: stamp)
        return (guid(table, row, column), row.words("memo"), stamp, coding)
    }

    /// A place in pixels or milliseconds. QualCoder has decimals in some; a number that no picture or film has is none.
    private static func whole(_ row: SQLiteRow, _ column: String) -> Int? {
        let number = row.int(column) ?? row.text(column).flatMap { Double($0) }.flatMap { abs($0) < 1e12 ? Int($0) : nil }
        return number.flatMap { $0.magnitude < 1 << 40 ? $0 : nil }
    }

    /// What is coded in sources that are no picture, sound or film, or are not there.
    mutating func settleMedia(known: Set<Int>) {
        for (rest, table, column, what) in [(areaRows, "code_image", "imid", RefiLeftOut.areaCodings), (spanRows, "code_av", "avid", .spanCodings)] {
            for (source, rows) in rest.sorted(by: { $0.key < $1.key }) {
                if known.contains(source) { project.leaveOut(what, rows.count) } else {
                    for row in rows { project.find(.unknownSource, table, row.int(column) ?? row.number, reference: String(source), .dropped) }
                }
            }
        }
    }
}
