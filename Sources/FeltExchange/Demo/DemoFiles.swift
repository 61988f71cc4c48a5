import FeltIngest
import FeltModel
import FeltStore

/// Reads the files of the example the way `felt add` reads those of a researcher.
enum DemoFiles {
    /// The name that a file's source gets.
    static func slug(of path: String) -> Slug { Slug.make(from: stem(path)) }

    private static func stem(_ path: String) -> String { FileBytes.name(path).split(separator: ".").dropLast().joined(separator: ".") }

    /// The notes, then each file without a head.
    static func batches(_ paths: [String], _ texts: [String: String], given: [DemoFounding.GivenFile]) throws -> [DemoStudy.Batch] {
        let apart = Dictionary(uniqueKeysWithValues: given.map { ("notes/" + $0.file, $0) })
        let notes = try paths.filter { apart[$0] == nil }.flatMap { try documents($0, texts[$0] ?? "") }
        return try [.init(documents: notes, given: .init())] + given.map { file in
            let path = "notes/" + file.file
            guard let text = texts[path] else { throw FeltError("demo-damaged", "The example study lacks \(path).") }
            var given = SourceIntake.Given()
            (given.caseName, given.date, given.title) = (file.caseName, file.date, file.title)
            return .init(documents: try documents(path, text), given: given)
        }
    }

    private static func documents(_ path: String, _ text: String) throws -> [SourceIntake.Document] {
        let bytes = Array(text.utf8)
        guard SurveyReader.reads(path) else { return [.init(file: path, content: try DocumentReader().read(bytes, named: FileBytes.name(path)))] }
        let survey = try SurveyReader.read(bytes, fileName: path)
        guard survey.faults.isEmpty else { throw FaultList(survey.faults.map { $0.in(path) }) }
        return survey.respondents.enumerated().map { place, respondent in
            .init(
                file: "\(path) (\(respondent.id))", content: IngestedDocument(respondent, of: survey, isFirst: place == 0),
                name: Slug.make(from: stem(path) + "-" + respondent.id).text)
        }
    }

    /// What the notes of the example may rest on: the shipped protocols, and the files that lie beside them. It knows no day of today, so
    /// that the example is the same whenever it is made.
    static func world(_ texts: [String: String]) -> SourceIntake.World {
        var world = SourceIntake.World()
        let files = texts.mapValues { Array($0.utf8) }
        world.attachment = { document, path in
            let folder = document.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            return files[folder + "/" + path].map { (digest: hex(StudyDigest.sha256($0)), byteCount: $0.count) }
        }
        return world
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
