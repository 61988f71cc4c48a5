import FeltExchange
import FeltIngest
import FeltModel

/// Reads what is to be added, before anything is written, so that all faults come at once.
struct AddedFiles {
    let context: CommandContext
    let surveys: SurveyOptions
    let name: String?
    /// Tells the person something that is no fault.
    let say: (String) throws -> Void

    /// Every document of the files; a survey is one a respondent. Throws `FaultList` for tables with faults, else the first error, with the
    /// others beside it.
    func read(_ files: [String], step: (Int) -> Void) throws -> [SourceIntake.Document] {
        let reader = DocumentReader(isCancelled: context.isCancelled)
        var documents: [SourceIntake.Document] = []
        var errors: [FeltError] = []
        var faults: [Fault] = []
        for (index, file) in files.enumerated() {
            step(index + 1)
            do {
                if SurveyReader.reads(file) {
                    documents += try survey(file, &faults)
                } else {
                    documents.append(.init(file: file, content: try reader.read(contentsOf: context.path(file))))
                }
            } catch let error as FeltError {
                errors.append(error)
            }
        }
        if !faults.isEmpty {
            // Files that cannot be read at all stand among them.
            throw FaultList(faults + errors.map { Fault(file: "-", line: 1, column: 1, code: $0.code, message: $0.message, hint: $0.hint) })
        }
        guard let first = errors.first else { return documents }
        if errors.count == 1 { throw first }
        throw FeltError(
            first.code, "\(errors.count) of \(files.count) files cannot be taken in; nothing was added.",
            hint: Set(errors.map(\.code)).count == 1 ? first.hint : "Try them one at a time; each then says what to do.", details: errors.map(\.message))
    }

    private func survey(_ file: String, _ faults: inout [Fault]) throws -> [SourceIntake.Document] {
        let path = context.path(file)
        let survey = try SurveyReader.read(try FileBytes.read(path), fileName: path, options: surveys)
        faults += survey.faults.map { $0.in(file) }
        if !survey.personal.isEmpty { try say("Left out of \(file), since they tell who somebody is: \(survey.personal.map(\.heading).joined(separator: ", ")).") }
        let stem = name ?? survey.fileName.split(separator: ".").dropLast().joined(separator: ".")
        return survey.respondents.enumerated().map { place, respondent in
            // An id that could be a name becomes no name of a source: that would stand in the journal.
            let pseudonym = Pseudonym(respondent.id)
            return .init(
                file: file, content: IngestedDocument(respondent, of: survey, isFirst: place == 0),
                name: Slug.make(from: "\(stem)-\(pseudonym?.text ?? "r\(place + 1)")").text, participant: pseudonym?.text)
        }
    }
}
