import FeltModel
import FeltStore

extension StudyReader {
    /// The language of labels: the one asked for, else the one this copy of the study is set to, else the study's.
    func labelLanguage(_ given: Language?) throws -> Language {
        if let given { return given }
        if let setting = try localSetting("lang").flatMap({ Language(rawValue: $0) }) { return setting }
        return try study().language
    }

    /// The language of what exports and imports tell: the one asked for, else the one this copy of the study is set to, else English, as all notes.
    func tellingLanguage(_ given: Language?) throws -> Language { try given ?? localSetting("lang").flatMap { Language(rawValue: $0) } ?? .en }
}
