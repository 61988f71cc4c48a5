import ArgumentParser
import FeltModel
import FeltReport

/// What every report understands.
struct ReportOptions: ParsableArguments {
    enum Form: String, CaseIterable, ExpressibleByArgument { case html, md, docx, xlsx }

    @Option(name: .customLong("lang"), help: ArgumentHelp("The language of the report: nb or en.", valueName: "lang"))
    var language: Language?

    @Option(name: .shortAndLong, help: ArgumentHelp("html, md, docx or xlsx; else what the file's name says, else md.", valueName: "format"))
    var format: Form?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file; nothing or - for the screen, for md and html.", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Option(name: .customLong("for"), help: ArgumentHelp("partners: sums only, nothing that points to few people; team: for the researchers. Usual: case and progress for partners, others for the team.", valueName: "whom"))
    var audience: ReportAudience?

    @Option(help: ArgumentHelp("The day the report is made for; the study as it was at its end. Today unless given.", valueName: "yyyy-mm-dd"))
    var asOf: String?

    @Option(help: ArgumentHelp("Mark what changed since the end of this day.", valueName: "yyyy-mm-dd"))
    var since: String?

    /// The form that was asked for, or that the file's name says.
    ///
    /// Throws a usage error where a file is needed.
    func form() throws -> Form {
        let ending = output.flatMap { $0.split(separator: ".").last.map { $0.lowercased() } }
        // A name without a known ending says nothing; one of another kind of file says something that would not be so.
        if format == nil, let output, output != "-", let ending, output.split(separator: "/").last?.contains(".") ?? false, !["md", "txt", "htm"].contains(ending), Form(rawValue: ending) == nil {
            throw ValidationError("There is no report as .\(ending). The forms are html, md, docx and xlsx; a page of html can be printed to PDF. Or say which: --format.")
        }
        if let format, output != "-", let said = ending.flatMap({ $0 == "htm" ? .html : Form(rawValue: $0) }), said != format, let output {
            throw ValidationError("The name \(output) says \(said.rawValue), and --format says \(format.rawValue). Change one of the two.")
        }
        let form = format ?? ending.flatMap { $0 == "htm" ? .html : Form(rawValue: $0) } ?? .md
        if [.docx, .xlsx].contains(form), output == nil || output == "-" { throw ValidationError("\(form.rawValue) needs --output FILE.") }
        return form
    }
}
