public import FeltModel

/// The rules that files of REFI-QDA are held to, by the name that stands in reports and never changes its meaning.
public enum RefiRule: String, Hashable, Sendable, CaseIterable {
    case unsafeEntryName = "unsafe-entry-name"
    case entryIsLink = "entry-is-link"
    case entryTwice = "entry-twice"
    case entryTooLarge = "entry-too-large"
    case entryEncrypted = "entry-encrypted"
    case projectInFolder = "project-in-folder"
    case projectName = "project-name"
    case sourcesFolder = "sources-folder"
    case byteOrderMark = "byte-order-mark"
    case controlCharacter = "control-character"
    case wrongNamespace = "wrong-namespace"
    case unknownElement = "unknown-element"
    case unknownAttribute = "unknown-attribute"
    case wrongOrder = "wrong-order"
    case repeatedElement = "repeated-element"
    case missingElement = "missing-element"
    case emptyContainer = "empty-container"
    case missingAttribute = "missing-attribute"
    case badValue = "bad-value"
    case badContent = "bad-content"
    case strayText = "stray-text"
    case duplicateGUID = "duplicate-guid"
    case dualQuotation = "dual-quotation"
    case caseCode = "case-code"
    case codingToCase = "coding-to-case"
    case unknownCode = "unknown-code"
    case unknownSource = "unknown-source"
    case unknownSelection = "unknown-selection"
    case unknownNote = "unknown-note"
    case unknownVariable = "unknown-variable"
    case unknownUser = "unknown-user"
    case unknownObject = "unknown-object"
    case unknownVertex = "unknown-vertex"
    case unknownSyncPoint = "unknown-sync-point"
    case linkWithoutEnd = "link-without-end"
    case codingOnFolder = "coding-on-folder"
    case valueOfWrongKind = "value-of-wrong-kind"
    case secondValue = "second-value"
    case emptyName = "empty-name"
    case repeatedName = "repeated-name"
    case barePath = "bare-path"
    case pathMissing = "path-missing"
    case pathOtherName = "path-other-name"
    case pathOutside = "path-outside"
    case mediaOutside = "media-outside"
    case homePath = "home-path"
    case noText = "no-text"
    case twoTexts = "two-texts"
    case richTextIsPlain = "rich-text-is-plain"
    case textNotUTF8 = "text-not-utf8"
    case textUnreadable = "text-unreadable"
    case textChanged = "text-changed"
    case nulCharacters = "nul-characters"
    case positionsInUTF16 = "positions-in-utf16"
    case positionsInDialect = "positions-in-dialect"
    case positionsUnsure = "positions-unsure"
    case positionsAgainstOrigin = "positions-against-origin"
    case rangePastEnd = "range-past-end"
    case rangeEndUnknown = "range-end-unknown"
    case rangeReversed = "range-reversed"
    case rangeNegative = "range-negative"
    case rangeInsideCharacter = "range-inside-character"
    case rangeEmpty = "range-empty"
    case rangeUnreadable = "range-unreadable"
    case rangeWithoutText = "range-without-text"
    case quoteDiffers = "quote-differs"
    case spanReversed = "span-reversed"
    case syncPointWithoutTime = "sync-point-without-time"
    case annotationInNote = "annotation-in-note"
    case noDates = "no-dates"
    case noZone = "no-zone"
    case nodesWrapper = "nodes-wrapper"

    /// How much a breach matters.
    public var severity: Fault.Severity {
        switch self {
        case .unsafeEntryName, .entryIsLink, .entryTwice, .projectInFolder, .caseCode, .codingToCase, .linkWithoutEnd, .codingOnFolder,
            .secondValue, .emptyName, .nulCharacters, .pathOtherName, .richTextIsPlain, .positionsUnsure, .positionsAgainstOrigin, .quoteDiffers,
            .syncPointWithoutTime, .annotationInNote: .warning
        case .projectName, .sourcesFolder, .byteOrderMark, .repeatedName, .mediaOutside, .homePath, .textChanged, .positionsInDialect, .rangeEmpty,
            .noDates, .noZone, .nodesWrapper: .advice
        default: .error
        }
    }
}
