public import FeltModel

/// The kinds of thing that do not come in as they stand.
public enum RefiImportNote: String, Hashable, Sendable, CaseIterable {
    case descriptions
    case passageMemos = "passage-memos"
    case codedMemos = "coded-memos"
    case documentVariables = "document-variables"
    case transcripts
    case strayFacets = "stray-facets"
    case noAuthor = "no-author"
    case noTime = "no-time"
    case dualPassages = "dual-passages"
    case caseCodes = "case-codes"
    case editedDescriptions = "edited-descriptions"
    case lostWords = "lost-words"
    case wrapper = "nodes-wrapper"
    case memoValues = "memo-values"
    case secondValues = "second-values"
    case files
    case repairs
    case passedOver = "passed-over"
    case withheldEdits = "withheld-edits"
    case olderPassages = "older-passages"
    case withheldWords = "withheld-words"
    case olderTexts = "older-texts"
    case besideUnreadable = "beside-unreadable"
    case besideOfAnother = "beside-of-another"
    case besidePassedOver = "beside-passed-over"
    case missingTexts = "missing-texts"
    case facetPassages = "facet-passages"
    case flagsUnheld = "flags-unheld"
    case undone
    case olderFile = "older-file"
    case newerHere = "newer-here"
    case namesakes
    case sameShortNames = "same-short-names"
    case elsewhere
    case namelessPeople = "nameless-people"
    case goneUnsure = "gone-unsure"
    case goneOfStudy = "gone-of-study"
    case projectNames = "project-names"
    case wholeSources = "whole-sources"
    case folders
    case annotations
    case emptyPassages = "empty-passages"
    case secondCases = "second-cases"
    case casePassages = "case-passages"
    case caseCodeRefs = "case-code-references"
    case missingValues = "missing-values"
    case unusedVariables = "unused-variables"
    case pictures, pdfs, sounds, films
    case areas, spans
    case emptyTexts = "empty-texts"
    case emptyMemos = "empty-memos"
    case sharedMemos = "shared-memos"
    case links, sets, graphs
    case keptFiles = "kept-files"
    case embargoes
    case classifications
    case noteHeads = "note-heads"
    case unsurePlaces = "unsure-places"
    case uncheckedPlaces = "unchecked-places"
    // Of other programs' own files, by the names of `RefiLeftOut`.
    case mediaSources = "media-sources"
    case areaCodings = "area-codings"
    case spanCodings = "span-codings"
    case originals, formatting
    case importantMarks = "important-marks"
    case drawings, references
    case furtherCategories = "further-categories"
    case deletedRows = "deleted-rows"
    case furtherPlaces = "further-places"
    case columns
    case facetsHere = "facets-here"

    // What a later file says otherwise of things that are here, and that is not taken in.
    case stages
    case otherTimes = "other-times"
    case otherAuthors = "other-authors"
    case codeOrder = "code-order"
    case otherPlaces = "other-places"
    case unusableValues = "unusable-values"
    case codesHere = "codes-here"
    case facetNames = "facet-names"
    case withheldMore = "withheld-more"
    case codesInMemos = "codes-in-memos"

    /// What becomes of it.
    public var fate: RefiImportReport.Fate {
        switch self {
        case .descriptions, .passageMemos, .codedMemos, .documentVariables, .transcripts, .strayFacets, .noAuthor, .noTime, .dualPassages, .caseCodes, .editedDescriptions, .lostWords,
            .namesakes, .sameShortNames, .namelessPeople, .elsewhere, .unsurePlaces, .uncheckedPlaces:
            .approximated
        case .repairs: .mended
        case .withheldWords, .olderTexts, .goneUnsure, .goneOfStudy, .olderFile, .facetsHere: .unchanged
        case .wrapper, .memoValues, .secondValues, .files, .passedOver, .mediaSources, .areaCodings,
            .spanCodings, .originals, .formatting, .importantMarks, .drawings, .references,
            .furtherCategories, .missingTexts, .newerHere, .besideUnreadable, .besideOfAnother, .besidePassedOver, .withheldEdits, .olderPassages, .deletedRows, .furtherPlaces, .columns,
            .stages, .otherTimes, .otherAuthors, .codeOrder, .otherPlaces, .unusableValues, .codesHere, .facetNames, .withheldMore, .codesInMemos, .flagsUnheld, .undone:
            .leftOut
        default: .kept
        }
    }

    /// What it is and what became of it, in one sentence.
    public func sentence(in language: Language) -> String { language == .en ? english : norwegian }
}
