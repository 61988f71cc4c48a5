import FeltContainers
import FeltModel

/// The files of a workbook that its sheets refer to: which sheets there are, the texts they share, the formats of their cells.
struct WorkbookParts {
    struct SheetEntry {
        let name: String
        let isHidden: Bool
        let path: String
    }

    private(set) var sheets: [SheetEntry] = []
    private(set) var countsFrom1904 = false
    private(set) var sharedTexts: [String] = []
    /// What each cell style makes of a number.
    private(set) var dates: [CellDate?] = []

    /// Reads the parts. Throws `workbook-unreadable`, and the errors of the container and its files.
    init(_ container: ZipReader) throws(FeltError) {
        let start = try Self.relations(container, of: "").first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
        guard let bytes = try container.bytes(of: start) else { throw Self.noWorkbook() }
        let relations = try Self.relations(container, of: start)
        try readSheets(XMLPull(bytes, part: start), relations)
        if let path = relations.first(where: { $0.type == "sharedStrings" })?.target, let bytes = try container.bytes(of: path) {
            try readTexts(XMLPull(bytes, part: path))
        }
        if let path = relations.first(where: { $0.type == "styles" })?.target, let bytes = try container.bytes(of: path) {
            try readStyles(XMLPull(bytes, part: path))
        }
    }

    static func noWorkbook() -> FeltError {
        FeltError("workbook-unreadable", "The file is no workbook.", hint: "Save it as .xlsx from the program that made it, or as CSV.")
    }

    private typealias Relation = (id: String, type: String, target: String)

    /// What a part of the container refers to; empty where it refers to nothing. Targets are paths from the container's root.
    private static func relations(_ container: ZipReader, of path: String) throws(FeltError) -> [Relation] {
        let folders = path.split(separator: "/").dropLast()
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let place = (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
        guard let bytes = try container.bytes(of: place) else { return [] }
        let xml = try XMLPull(bytes, part: place)
        var result: [Relation] = []
        while let piece = try xml.next() {
            guard piece == .opening("Relationship"), let target = xml.attribute("Target"), xml.attribute("TargetMode") != "External" else { continue }
            var steps = target.hasPrefix("/") ? [] : Array(folders)
            for step in target.split(separator: "/") {
                if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
            }
            result.append((xml.attribute("Id") ?? "", xml.attribute("Type")?.split(separator: "/").last.map(String.init) ?? "", steps.joined(separator: "/")))
        }
        return result
    }

    private mutating func readSheets(_ xml: XMLPull, _ relations: [Relation]) throws(FeltError) {
        var isWorkbook = false
        while let piece = try xml.next() {
            switch piece {
            case .opening("workbook"): isWorkbook = true
            case .opening("workbookPr"): countsFrom1904 = ["1", "true"].contains(xml.attribute("date1904"))
            case .opening("sheet"):
                // Sheets that are charts or macros have no cells.
                guard let id = xml.attribute("id"), let relation = relations.first(where: { $0.id == id }), relation.type == "worksheet" else { continue }
                sheets.append(SheetEntry(name: xml.attribute("name") ?? "", isHidden: xml.attribute("state").map { $0 != "visible" } ?? false, path: relation.target))
            default: continue
            }
        }
        guard isWorkbook, !sheets.isEmpty else { throw Self.noWorkbook() }
    }

    private mutating func readTexts(_ xml: XMLPull) throws(FeltError) {
        while let piece = try xml.next() {
            guard piece == .opening("si") else { continue }
            sharedTexts.append(try CellText.read(xml, until: "si"))
        }
    }

    private mutating func readStyles(_ xml: XMLPull) throws(FeltError) {
        var codes: [Int: String] = [:]
        var isInCells = false
        while let piece = try xml.next() {
            switch piece {
            case .opening("numFmt"):
                if let number = xml.attribute("numFmtId").flatMap({ Int($0) }) { codes[number] = xml.attribute("formatCode") }
            case .opening("cellXfs"): isInCells = true
            case .closing("cellXfs"): isInCells = false
            case .opening("xf") where isInCells:
                let number = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
                dates.append(CellDate.of(format: number, code: codes[number]))
            default: continue
            }
        }
    }
}
