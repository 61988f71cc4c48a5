public import ArgumentParser
import FeltExchange
import FeltModel
public import FeltPlots
import FeltStore

extension PlotSize: ExpressibleByArgument {}

/// The picture that a command draws beside its answer.
///
/// A command asks `check` before its work, so that a file in the way is told at once, and hands its picture to `write` when it has answered.
struct PlotOptions: ParsableArguments {
    @Option(name: .customLong("plot"), help: ArgumentHelp("Also draw it as a picture, in this SVG file.", valueName: "file"))
    var file: String?

    @Option(name: .customLong("plot-size"), help: ArgumentHelp("page (170 mm wide) or slide (1280 × 720); page unless given.", valueName: "size"))
    var size: PlotSize?

    @Flag(help: "Write over a picture that is there.")
    var force = false

    func validate() throws {
        if file == nil, size != nil || force { throw ValidationError("--plot-size and --force go with --plot FILE.") }
        if let file, let ending = file.split(separator: ".").dropFirst().last, Self.otherPictures.contains(ending.lowercased()) {
            throw ValidationError("--plot draws SVG, which Word, browsers and Inkscape open; name the file with .svg, not .\(ending).")
        }
        if file == "-" || file == "" { throw ValidationError("--plot needs the name of a file; the answer itself goes to standard output.") }
    }

    /// Endings that promise something else than SVG.
    private static let otherPictures: Set = ["png", "jpg", "jpeg", "gif", "tif", "tiff", "webp", "bmp", "pdf", "emf", "eps", "html", "docx", "pptx", "xlsx", "csv"]

    /// Says that there is no picture, where one is wanted and the answer is empty.
    func skip(_ project: ProjectOptions) throws {
        if let file { try project.note("Nothing to draw; \(file) was not written.") }
    }

    /// Throws what `ExportFile.check` throws where the picture could not be written; does nothing without `--plot`.
    func check(_ project: ProjectOptions) throws {
        guard let file else { return }
        try ExportFile.check(project.context.path(file), overwrite: force)
    }

    /// Draws the picture where one is wanted, and says on standard error what was written.
    func write(_ plot: @autoclosure () throws -> any Plot, _ language: Language, _ project: ProjectOptions) throws {
        guard let file else { return }
        let text = try plot().svg(size ?? .page, language)
        try ExportFile.write(Array(text.utf8), to: project.context.path(file), overwrite: force)
        try project.note("Drew it in \(file).")
    }
}
