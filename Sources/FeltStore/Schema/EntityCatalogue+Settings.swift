/// What holds for the whole study and every copy of it, unlike `local`, which is of one copy.
extension EntityCatalogue {
    /// The id of a row is the name of the setting, so that two copies that set the same thing speak of one row.
    static let setting = EntityTable(name: "setting", fields: [.token("value"), .createdAt])

    static let settings = [setting]
}
