import ArgumentParser
import FeltModel
import FeltRefi

/// What goes with REFI-QDA files alone.
struct RefiImportOptions: ParsableArguments {
    /// What positions count, as people type it.
    enum Positions: String, CaseIterable, ExpressibleByArgument {
        case codePoints = "code-points"
        case utf16 = "utf-16"
        case codePointsOneLineEnd = "code-points-crlf1"
        case utf16OneLineEnd = "utf-16-crlf1"

        var counting: RefiPositions.Counting {
            RefiPositions.Counting(
                unit: self == .utf16 || self == .utf16OneLineEnd ? .utf16 : .codePoints, countsCarriageReturns: self == .codePoints || self == .utf16)
        }
    }

    @Option(help: ArgumentHelp("What positions count, where felt does not find it out: code-points, utf-16; with -crlf1 a line end counts once.", valueName: "unit"))
    var positions: Positions?

    @Flag(help: "Remove codings, facet values, memos, unused codes, values and kept parts that came before and are gone from the file.")
    var removeGone = false

    @Flag(help: "People of the file who have only a short name in common with somebody of the study are others.")
    var peopleApart = false

    @Flag(help: "Take nothing in when anything would not come in as it stands.")
    var strict = false

    @Option(help: ArgumentHelp("Which project of a Taguette database that holds several, by name or number.", valueName: "name"))
    var fromProject: String?

    @Option(help: "The language of what is told: nb or en; unless given that of felt config lang, else en.")
    var lang: Language?

    var isSet: Bool { positions != nil || removeGone || peopleApart || strict }
}
