import FeltModel
import FeltQuery
import FeltReport
import FeltStore

extension ReportRun {
    /// What is asked for where a report tells of the study's protocols and the program, or is longer in some forms than on a page.
    static func request(_ kind: ReportKind, _ options: ReportOptions, _ project: ProjectOptions) throws -> ReportRequest {
        var request = ReportRequest(kind)
        let study = try project.open()
        request.protocols = try StudyFolder(study.folder).protocols()
        // Of an earlier day, only what may be quoted today: also on the site.
        if kind == .quotes || kind == .study, options.asOf != nil || options.since != nil { request.quotes.only = try study.read(quotable) }
        try study.close()
        request.program = "felt \(FeltProgram.version)"
        request.use =
            switch try options.form() {
            case .html, .docx: .page
            case .md: .text
            case .xlsx: .workbook
            }
        return request
    }

    /// The codings that may be quoted as the study is now.
    private static func quotable(_ reader: StudyReader) throws -> Set<CodingID> {
        let kept = Set(try reader.quotes(QuoteRequest()).kept.map(\.coding))
        return Set(try reader.codings().map(\.id)).subtracting(kept)
    }
}
