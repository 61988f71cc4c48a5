/// What the files of other programs leave behind: the names they have for things, and what a study has no room for.
extension EntityCatalogue {
    /// The GUID that a thing came with. The thing may be gone since; then the row says nothing.
    static let identity = EntityTable(
        name: "identity",
        fields: [
            .token("entity"), .token("entityId"), .token("guid"), .optionalToken("ownerGuid"), .optionalToken("role"), .token("project"), .createdAt,
        ])

    /// A part of a project that the study has no room for, written out again as it came. Its words are content.
    static let foreignMatter = EntityTable(
        name: "foreignMatter",
        fields: [
            .token("element"), .optionalToken("guid"), .optionalToken("ownerGuid"), .integer("position"), .optionalToken("textId"), .token("project"), .text("xml"),
            .createdAt,
        ])

    /// A file that came in a project and is none of the study's texts. One that is small is content, others lie in a folder beside the study.
    static let keptFile = EntityTable(
        name: "keptFile",
        fields: [.text("path"), .token("digest"), .integer("byteCount"), .content("contentId"), .token("project"), .createdAt])

    static let exchange = [identity, foreignMatter, keptFile]
}
