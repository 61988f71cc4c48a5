public import FeltModel

/// What became of the things in a file that do not come in as they stand: a loss report for the way in.
///
/// REFI-QDA 1.5, section 7, asks importers, too, to tell their users in detail. Entries hold counts and general words, never words of the file.
public struct RefiImportReport: Hashable, Sendable {
    /// What became of a thing.
    public enum Fate: String, Hashable, Sendable, CaseIterable {
        /// It is in the study as something near to it.
        case approximated
        /// It is nowhere in the study.
        case leftOut = "left-out"
        /// The study has no room for it, keeps it, and an export writes it out again.
        case kept

        /// Whether `--strict` stops at it.
        public var isLoss: Bool { self != .kept }

        /// The heading in a language.
        public func heading(in language: Language) -> String {
            switch (self, language) {
            case (.approximated, .en): "Taken in as something near to it:"
            case (.leftOut, .en): "Left out:"
            case (.kept, .en): "Kept, and written out again by felt export qdpx:"
            case (.approximated, _): "Tatt inn som noe som ligner:"
            case (.leftOut, _): "Utelatt:"
            case (.kept, _): "Beholdt, og skrevet ut igjen av felt export qdpx:"
            }
        }
    }

    /// The counts by kind; kinds that did not come up are missing.
    public private(set) var counts: [RefiImportNote: Int] = [:]

    /// Creates an empty report.
    public init() {}

    mutating func add(_ note: RefiImportNote, _ count: Int = 1) { if count > 0 { counts[note, default: 0] += count } }

    /// What met a fate, in a fixed order.
    public func notes(_ fate: Fate) -> [(note: RefiImportNote, count: Int)] {
        RefiImportNote.allCases.filter { $0.fate == fate }.compactMap { note in counts[note].map { (note, $0) } }
    }

    /// Whether nothing was lost.
    public var isLossless: Bool { !counts.keys.contains { $0.fate.isLoss } }
}

/// The kinds of thing that do not come in as they stand.
public enum RefiImportNote: String, Hashable, Sendable, CaseIterable {
    case descriptions
    case passageMemos = "passage-memos"
    case codedMemos = "coded-memos"
    case documentVariables = "document-variables"
    case transcripts
    case strayFacets = "stray-facets"
    case noAuthor = "no-author"
    case dualPassages = "dual-passages"
    case caseCodes = "case-codes"
    case editedDescriptions = "edited-descriptions"
    case wrapper = "nodes-wrapper"
    case memoValues = "memo-values"
    case secondValues = "second-values"
    case files
    case repairs
    case withheldEdits = "withheld-edits"
    case withheldWords = "withheld-words"
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

    /// What becomes of it.
    public var fate: RefiImportReport.Fate {
        switch self {
        case .descriptions, .passageMemos, .codedMemos, .documentVariables, .transcripts, .strayFacets, .noAuthor, .dualPassages, .caseCodes, .editedDescriptions:
            .approximated
        case .wrapper, .memoValues, .secondValues, .files, .repairs, .mediaSources, .areaCodings, .spanCodings, .originals, .formatting, .importantMarks, .drawings, .references,
            .furtherCategories, .withheldEdits, .deletedRows, .furtherPlaces, .columns: .leftOut
        default: .kept
        }
    }

    /// What it is and what became of it, in one sentence.
    public func sentence(in language: Language) -> String { language == .en ? english : norwegian }

    private var english: String {
        switch self {
        case .descriptions: "Descriptions of passages, sources and cases are memos on them."
        case .passageMemos: "Memos on passages are memos on the first code there, or on the source."
        case .codedMemos: "Memos with codes in them are sources of the kind memo."
        case .documentVariables: "Nameless cases with one source are attributes of that source."
        case .transcripts: "Transcripts of sounds and films are sources of their own; times of passages stay with the sound or film."
        case .strayFacets: "Facet values that fit several codings are on the first of them."
        case .noAuthor: "Things without an author or a time have you and now."
        case .dualPassages: "Areas of a PDF that are passages of its text as well are coded as passages; the area stays with the PDF."
        case .caseCodes: "Codes that stand for cases are codes beside the cases; an export gives them different GUIDs."
        case .editedDescriptions: "Descriptions of codes were changed elsewhere and are read as definitions where they have no label."
        case .wrapper: "The code that NVivo puts around all others is left out; those below it stand at the top."
        case .memoValues: "Variables of memos have no place."
        case .secondValues: "Second values of one variable for one source are left out."
        case .files: "Files that are named and cannot be read are not there."
        case .repairs: "Faults of the file were mended or passed over; each is listed."
        case .withheldEdits: "Texts in which an export kept words back, and that were changed elsewhere too, stay as they are here; what was coded in them elsewhere is not taken in."
        case .withheldWords: "Texts in which an export kept words back keep them here; […] is not taken for a change."
        case .projectNames: "The name of the project is kept; the study has its own, in exports, too."
        case .wholeSources: "Codes on whole sources are codings of all their words, and are codes on sources again in an export."
        case .folders: "Codes that are not for coding are codes like others here."
        case .annotations: "Passages without a code are kept with their source."
        case .emptyPassages: "Places without words are kept with their source."
        case .secondCases: "A source belongs to one case here; that it belongs to further ones is kept."
        case .casePassages: "Passages that belong to a case are kept with the case."
        case .caseCodeRefs: "Codes that belong to a case are kept with the case."
        case .missingValues: "Variables without a value are kept."
        case .unusedVariables: "Variables that no text and no case has a value for are kept."
        case .pictures: "Pictures are kept with all that is marked in them; the words of a picture are a source."
        case .pdfs: "PDFs are kept with the areas marked in them; the words of a PDF are a source."
        case .sounds: "Sounds are kept with all that is marked in them."
        case .films: "Films are kept with all that is marked in them."
        case .areas: "Areas of pictures and pages are kept, with their codes."
        case .spans: "Stretches of sounds and films are kept, with their codes."
        case .emptyTexts: "Texts without words are kept."
        case .emptyMemos: "Memos without words are kept."
        case .sharedMemos: "A memo is on one thing here; that it is on others, too, is kept."
        case .links: "Links are kept."
        case .sets: "Sets are kept."
        case .graphs: "Networks are kept."
        case .keptFiles: "Files of pictures, PDFs, sounds, films and formatted texts are kept."
        case .mediaSources: "Documents without words, and pictures, sounds and films of which nothing says where they are, are left out."
        case .areaCodings: "Codings of areas of the pages of PDFs, or of pictures without a source, are left out."
        case .spanCodings: "Codings of stretches of what is neither sound nor film are left out."
        case .originals: "The files that texts were made from stay where they are; their words are here."
        case .formatting: "Headings, lists, links and type in texts are left out; their words are here."
        case .importantMarks: "That a coding is marked as important has no place."
        case .drawings: "Networks, saved questions and filters are left out."
        case .references: "Bibliographic references are left out."
        case .furtherCategories: "A code is in one category here; the further ones are left out."
        case .deletedRows: "What is deleted in the program and still in its file is left out."
        case .furtherPlaces: "A code is at one place in the tree here; the further ones are left out."
        case .columns: "Columns of the table that say something else are left out."
        }
    }

    private var norwegian: String {
        switch self {
        case .descriptions: "Beskrivelser av utsnitt, kilder og case er notater til dem."
        case .passageMemos: "Notater til utsnitt er notater til den første koden der, eller til kilden."
        case .codedMemos: "Notater med koder i er kilder av typen notat."
        case .documentVariables: "Case uten navn med én kilde er egenskaper ved kilden."
        case .transcripts: "Transkripsjoner av lyd og film er egne kilder; tidene til utsnitt blir hos lyden eller filmen."
        case .strayFacets: "Fasettverdier som passer til flere kodinger, står på den første av dem."
        case .noAuthor: "Det som er uten forfatter eller tid, har fått deg og nå."
        case .dualPassages: "Områder i en PDF som også er utsnitt av teksten, er kodet som utsnitt; området blir hos PDF-en."
        case .caseCodes: "Koder som står for case, er koder ved siden av casene; en eksport gir dem ulike GUID-er."
        case .editedDescriptions: "Beskrivelser av koder er endret et annet sted og lest som definisjoner der de mangler merkelapp."
        case .wrapper: "Koden som NVivo legger rundt alle andre, er utelatt; de under den står øverst."
        case .memoValues: "Variabler til notater har ingen plass."
        case .secondValues: "Andre verdier av én variabel for én kilde er utelatt."
        case .files: "Filer som er nevnt og ikke kan leses, er borte."
        case .repairs: "Feil i filen er rettet eller hoppet over; hver av dem er nevnt."
        case .withheldEdits: "Tekster der en eksport holdt ord tilbake, og som også er endret et annet sted, blir som de er her; det som ble kodet i dem der, tas ikke inn."
        case .withheldWords: "Tekster der en eksport holdt ord tilbake, har ordene sine her; […] regnes ikke som en endring."
        case .projectNames: "Navnet på prosjektet er beholdt; studien har sitt eget, også i eksporter."
        case .wholeSources: "Koder på hele kilder er kodinger av alle ordene, og blir koder på kilder igjen i en eksport."
        case .folders: "Koder som ikke er til å kode med, er koder som andre her."
        case .annotations: "Utsnitt uten kode er beholdt hos kilden."
        case .emptyPassages: "Steder uten ord er beholdt hos kilden."
        case .secondCases: "En kilde hører til ett case her; at den hører til flere, er beholdt."
        case .casePassages: "Utsnitt som hører til et case, er beholdt hos caset."
        case .caseCodeRefs: "Koder som hører til et case, er beholdt hos caset."
        case .missingValues: "Variabler uten verdi er beholdt."
        case .unusedVariables: "Variabler som ingen tekst og ingen sak har verdi for, er beholdt."
        case .pictures: "Bilder er beholdt med alt som er merket i dem; ordene til et bilde er en kilde."
        case .pdfs: "PDF-er er beholdt med områdene som er merket i dem; ordene i en PDF er en kilde."
        case .sounds: "Lydopptak er beholdt med alt som er merket i dem."
        case .films: "Filmer er beholdt med alt som er merket i dem."
        case .areas: "Områder i bilder og på sider er beholdt, med kodene sine."
        case .spans: "Strekk av lyd og film er beholdt, med kodene sine."
        case .emptyTexts: "Tekster uten ord er beholdt."
        case .emptyMemos: "Notater uten ord er beholdt."
        case .sharedMemos: "Et notat hører til én ting her; at det hører til flere, er beholdt."
        case .links: "Lenker er beholdt."
        case .sets: "Mengder er beholdt."
        case .graphs: "Nettverk er beholdt."
        case .keptFiles: "Filer til bilder, PDF-er, lyd, film og formatert tekst er beholdt."
        case .mediaSources: "Dokumenter uten ord, og bilder, lyd og film som ingenting sier hvor er, er utelatt."
        case .areaCodings: "Kodinger av områder på sidene i PDF-er, eller i bilder uten kilde, er utelatt."
        case .spanCodings: "Kodinger av strekk av noe som verken er lyd eller film, er utelatt."
        case .originals: "Filene som tekstene er laget av, blir der de er; ordene er her."
        case .formatting: "Overskrifter, lister, lenker og skrift i tekster er utelatt; ordene er her."
        case .importantMarks: "At en koding er merket som viktig, har ingen plass."
        case .drawings: "Nettverk, lagrede spørsmål og filtre er utelatt."
        case .references: "Litteraturhenvisninger er utelatt."
        case .furtherCategories: "En kode er i én kategori her; de andre er utelatt."
        case .deletedRows: "Det som er slettet i programmet og fortsatt er i filen, er utelatt."
        case .furtherPlaces: "En kode står ett sted i treet her; de andre stedene er utelatt."
        case .columns: "Kolonner i tabellen som sier noe annet, er utelatt."
        }
    }
}
