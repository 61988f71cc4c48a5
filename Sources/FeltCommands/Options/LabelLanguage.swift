import FeltModel
import FeltStore

extension StudyReader {
    /// The language of labels: the one asked for, else the one this copy of the study is set to, else the study's.
    func labelLanguage(_ given: Language?) throws -> Language {
        if let given { return given }
        if let setting = try localSetting("lang").flatMap({ Language(rawValue: $0) }) { return setting }
        return try study().language
    }
}
