import FeltReport
import FeltStore

extension ReportRun {
    /// What is asked for where a report tells of the study's protocols and the program, or is longer in some forms than on a page.
    static func request(_ kind: ReportKind, _ options: ReportOptions, _ project: ProjectOptions) throws -> ReportRequest {
        var request = ReportRequest(kind)
        let study = try project.open()
        request.protocols = try StudyFolder(study.folder).protocols()
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
}
