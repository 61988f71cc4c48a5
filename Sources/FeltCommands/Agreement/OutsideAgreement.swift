import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltIngest
import FeltModel
import FeltTerminal

/// Measures a file of another program.
struct OutsideAgreement {
    enum File {
        case ratings(String, categories: [String]?)
        case spans(String)
        case continua(String)
    }

    let file: File
    /// As typed; nil for those that are usual.
    let coefficients: String?
    let bootstrap: Bootstrap?
    let words: AgreementWords
    let project: ProjectOptions
    let format: AnswerFormatOptions<AnswerFormat>

    /// A program is told of each coefficient why it has no value; a person is told at once that there is nobody to agree with.
    var isForProgram: Bool { format.format == .json }

    func run() throws {
        switch file {
        case .ratings(let path, let categories):
            try ratings(RatingsFile.read(bytes(path), categories: categories, allowsNothingToCompare: isForProgram))
        case .spans(let path): try spans(SpansFile(bytes(path), allowsNothingToCompare: isForProgram))
        case .continua(let path):
            if bootstrap != nil { throw ValidationError("--bootstrap is of sources or rows; a continuum has neither.") }
            if coefficients != nil { throw ValidationError("--continua gives all its coefficients; leave out --coefficient.") }
            try continua(UnitizingAgreement(ContinuaFile.read(bytes(path), allowsNothingToCompare: isForProgram)))
        }
    }

    func bytes(_ path: String) throws -> [UInt8] {
        let context = try project.context
        return path == "-" ? context.readInput() : try FileBytes.read(context.path(path))
    }

    func write(_ tree: AgreementNode) throws { try project.context.output.write(tree.json()) }

    /// Full in lists for programs, three digits for people.
    func text(_ values: [Double]) -> String {
        if format.format == .table || format.format == .md || format.format == .html { return values.map { words.number($0) }.joined(separator: " – ") }
        return values.map { format.locale == .nb ? "\($0)".replacing(".", with: ",") : "\($0)" }.joined(separator: ";")
    }

    func print(_ listing: Listing, _ foot: [String]) throws {
        let context = try project.context
        let lines = foot + [AgreementFoot.limit(words)]
        if let page = ListingPage(format.format) {
            let title = words.pick("Samsvar mellom kodere", "Agreement between coders")
            return try context.output.write(page.text(listing, title: title, language: words.language, foot: lines))
        }
        try ListingPrinter(project, format.list).print(listing)
        guard format.format == .table else { return try lines.forEach(project.note) }
        if !listing.rows.isEmpty { try context.output.writeLine() }
        for line in lines.flatMap({ Paragraphs.lines($0, width: context.columns ?? 100) }) { try context.output.writeLine(line) }
    }
}
