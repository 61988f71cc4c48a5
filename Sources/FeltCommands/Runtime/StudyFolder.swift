import FeltIngest
import FeltModel
import FeltProtocols
import FeltReport
import Foundation

/// The files that a study has beside its database: protocols and templates of its own, which win over those of the program.
struct StudyFolder {
    let path: String?

    /// - Parameter path: the study's folder; nil outside a study.
    init(_ path: String?) { self.path = path }

    /// The protocols, the study's own among them. Throws what reading a file throws.
    func protocols(codes: Set<String>? = nil) throws -> ProtocolLibrary {
        ProtocolLibrary(own: try texts(in: "protocols", endings: [".yaml", ".yml"]), codes: codes)
    }

    /// The templates of note forms. Throws `form-template` for one of the study's own that cannot be used.
    func forms() throws -> FormTemplates { try FormTemplates(own: try texts(in: "templates/forms", endings: [".md"])) }

    /// Where a study keeps templates of reports of its own, below its folder.
    static let reportFolder = "templates/reports"

    /// The templates of reports. Throws `report-template` for one of the study's own that cannot be used.
    func reports() throws -> ReportTemplates { try ReportTemplates(own: try texts(in: Self.reportFolder, endings: [".md", ".yaml", ".css"], isStrict: true)) }

    /// The text of one file of the study's folder; nil where there is none.
    func text(_ name: String) throws -> (file: String, text: String)? {
        guard let path, FileManager.default.fileExists(atPath: path + "/" + name) else { return nil }
        return (name, try Self.text(path + "/" + name))
    }

    /// - Parameter isStrict: whether what is no file, and what leads out of the study's folder, is refused; else it is passed over or followed.
    private func texts(in folder: String, endings: [String], isStrict: Bool = false) throws -> [(file: String, text: String)] {
        guard let path, let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder) else { return [] }
        func isFile(_ name: String) -> Bool {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(path)/\(folder)/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
        }
        let wanted = names.filter { name in !name.hasPrefix(".") && endings.contains { name.hasSuffix($0) } }.sorted()
        if isStrict { for name in wanted { try Self.check("\(folder)/\(name)", in: path) } }
        return try wanted.filter(isFile)
            .map { (folder + "/" + $0, try Self.text(path + "/" + folder + "/" + $0)) }
    }

    /// Refuses what is no file, a link that leads nowhere, and one that leads out of the study: what lies elsewhere would get into reports unseen.
    ///
    /// Throws `template-unusable`.
    private static func check(_ file: String, in folder: String) throws {
        var isFolder: ObjCBool = false
        let place = "\(folder)/\(file)"
        guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
            throw FeltError("template-unusable", "\(file) is a link that leads nowhere.", hint: "Take it away, and copy the template: felt report copy", context: ["file": file])
        }
        guard !isFolder.boolValue else {
            throw FeltError("template-unusable", "\(file) is a folder, and a template is a file.", hint: "Give the folder another name.", context: ["file": file])
        }
        let (root, real) = (URL(filePath: folder).resolvingSymlinksInPath().path, URL(filePath: place).resolvingSymlinksInPath().path)
        guard real.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
            throw FeltError("template-unusable", "\(file) is a link that leads out of the study's folder.", hint: "Put a copy of the file there.", context: ["file": file])
        }
    }

    /// A text file in UTF-8. Throws the errors of `FileBytes`, and `file-binary`.
    static func text(_ path: String) throws -> String {
        guard let text = String(validating: try FileBytes.read(path), as: UTF8.self) else {
            throw FeltError("file-binary", "\(path) is not text in UTF-8.", hint: "Open it in an editor and save it as UTF-8.")
        }
        return text
    }
}
