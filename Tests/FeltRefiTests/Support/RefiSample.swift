import FeltText

@testable import FeltRefi

/// A small sound project in which every sort of object and of reference occurs.
enum RefiSample {
    static let ada = guid(0x01), bo = guid(0x02)
    static let themes = guid(0x11), trust = guid(0x12), doubt = guid(0x13)
    static let variables = RefiVariable.Kind.allCases.enumerated().map { guid(0x20 + UInt64($0.offset)) }
    static let anna = guid(0x31), nameless = guid(0x32)
    static let interview = guid(0x41), fieldnote = guid(0x42)
    static let warm = guid(0x51), annotated = guid(0x52)
    static let first = guid(0x61), second = guid(0x62), whole = guid(0x63)
    static let memo = guid(0x71), aside = guid(0x72)
    static let link = guid(0x81), set = guid(0x91)
    /// The GUID of nothing.
    static let nobody = guid(0xFF)

    static func guid(_ number: UInt64) -> RefiGUID { RefiGUID(high: 0xAB, low: number) }
    static let founded = stamp(ada, "2026-01-02T03:04:05Z")
    static let changed = stamp(bo, "2026-02-03T04:05:06Z")
    static let talk = MarkedPassages("Ada: it ⟦felt warm⟧\nBo: ⟦second⟧ line\n")

    static func stamp(_ user: RefiGUID, _ time: String) -> RefiStamp { RefiStamp(user, RefiDateTime(time)!) }

    static var project: RefiProject {
        RefiProject(
            name: "Study", origin: "Feltlogg 0.1", description: "About it", created: founded, modified: changed,
            users: [RefiUser(guid: ada, name: "Ada", id: "AL"), RefiUser(guid: bo, name: "Bo")],
            codes: [
                RefiCode(
                    guid: themes, name: "Themes", isCodable: false, colour: RefiColour("#0A1B2C"), description: "All", notes: [memo],
                    children: [RefiCode(guid: trust, name: "Trust", description: "Said so"), RefiCode(guid: doubt, name: "Doubt")])
            ],
            variables: zip(variables, RefiVariable.Kind.allCases).map {
                RefiVariable(guid: $0, name: "v-\($1.rawValue)", kind: $1, description: $1 == .text ? "Free" : nil)
            },
            cases: [
                RefiCase(
                    guid: anna, name: "Anna", description: "A person", codes: [trust], values: values, sources: [interview],
                    selections: [annotated, warm]),
                RefiCase(guid: nameless, name: nil, sources: [fieldnote]),
            ],
            sources: [
                RefiTextSource(
                    guid: interview, name: "interview-1", description: "At home", text: talk.text, created: founded, modified: changed,
                    selections: [selection, RefiSelection(guid: annotated, range: talk.ranges[1], created: founded)],
                    codings: [RefiCoding(guid: whole, code: doubt, created: changed)], notes: [memo], values: values),
                RefiTextSource(guid: fieldnote, name: "note-1", text: StoredText(trusted: []), created: changed),
            ],
            notes: [
                RefiNote(
                    guid: memo, name: "Memo", description: "Early", text: StoredText(trusted: Array("Think.\n".utf8)), created: founded,
                    modified: changed),
                RefiNote(guid: aside, name: "Aside", text: StoredText(trusted: []), created: changed),
            ],
            links: [
                RefiLink(guid: link, name: "causes", direction: .bidirectional, colour: RefiColour("#FFF"), origin: trust, target: warm, notes: [aside])
            ],
            sets: [RefiSet(guid: set, name: "Group", description: "Both", codes: [trust, themes], sources: [fieldnote], notes: [aside])],
            projectNotes: [memo, aside])
    }

    private static let selection = RefiSelection(
        guid: warm, range: talk.ranges[0], description: "Warmth", created: founded, modified: changed,
        codings: [
            RefiCoding(guid: first, code: trust, created: founded, notes: [aside]), RefiCoding(guid: second, code: doubt, created: changed),
        ], notes: [memo])

    /// One value of each kind.
    static let values: [RefiVariableValue] = zip(
        variables,
        [.text("a & b"), .boolean(true), .integer(-7), .float(1.5), .date(RefiDate("2026-01-02")!), .dateTime(RefiDateTime("2026-01-02T03:04:05Z")!)]
    ).map { RefiVariableValue(variable: $0, value: $1) }
}
