public import FeltModel
import GRDB

extension Draft {
    /// Settles something for the whole study; nil takes it away. The same value again changes nothing.
    ///
    /// - Parameter value: as `StudySetting.read` gives it.
    public func set(_ setting: StudySetting, to value: String?, over old: String?) throws {
        guard value != old else { return }
        switch (old, value) {
        case (nil, let value?): try create(EntityCatalogue.setting, setting.rawValue, ["value": .token(value)])
        case (_?, let value?): try update(EntityCatalogue.setting, setting.rawValue, ["value": .token(value)])
        case (_, nil): try remove(EntityCatalogue.setting, setting.rawValue)
        }
    }
}

extension StudyReader {
    /// What the study has settled; empty where it has settled nothing.
    public func settings() throws -> [StudySetting: String] {
        var result: [StudySetting: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, value FROM setting") {
            if let setting = StudySetting(rawValue: row[0]) { result[setting] = row[1] }
        }
        return result
    }
}
