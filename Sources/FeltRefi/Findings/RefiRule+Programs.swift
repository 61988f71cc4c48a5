public import FeltModel

extension RefiRule {
    /// The programs that are known to write it, in the words of those who saw it; empty where none is known.
    public func programs(in language: Language) -> String {
        switch (self, language) {
        case (.projectName, _): "ATLAS.ti 26"
        case (.sourcesFolder, _): "NVivo Windows 12"
        case (.byteOrderMark, _): "QualCoder"
        case (.wrongNamespace, _): "NVivo Mac 12 (codebook:1:0), ATLAS.ti 23–26 (codebook:0:4), Transana (project:0:10)"
        case (.wrongOrder, .en): "Magnolia before 1.6, QualCoder (PDFSelection after Representation), Transana (NoteRef before SyncPoint)"
        case (.wrongOrder, _): "Magnolia før 1.6, QualCoder (PDFSelection etter Representation), Transana (NoteRef før SyncPoint)"
        case (.emptyContainer, _): "Taguette 1.4–1.5.2 (Sets), QualCoder (Users, Sources)"
        case (.duplicateGUID, .en): "ATLAS.ti (exports), programs that copy objects"
        case (.duplicateGUID, _): "ATLAS.ti (eksporter), programmer som kopierer objekter"
        case (.dualQuotation, .en): "ATLAS.ti 8.4 and later"
        case (.dualQuotation, _): "ATLAS.ti fra og med 8.4"
        case (.caseCode, _), (.codingToCase, _), (.positionsInUTF16, _), (.positionsInDialect, _): "NVivo"
        case (.unknownSource, _): "QualCoder (Case)"
        case (.unknownUser, _): "QualCoder (creatingUserGUID)"
        case (.codingOnFolder, .en): "NVivo (aggregated nodes)"
        case (.codingOnFolder, _): "NVivo (aggregerte noder)"
        case (.barePath, .en): "qc before its fix of issue 71"
        case (.barePath, _): "qc før feil 71 ble rettet"
        case (.homePath, _), (.rangeEmpty, _): "ATLAS.ti"
        case (.noText, .en): "MAXQDA and others without text of a PDF"
        case (.noText, _): "MAXQDA og andre, uten teksten i en PDF"
        case (.textNotUTF8, .en): "ATLAS.ti (transcripts in Windows-1252)"
        case (.textNotUTF8, _): "ATLAS.ti (transkripsjoner i Windows-1252)"
        case (.textChanged, _): "NVivo Windows (byte order mark, CRLF), QualCoder (byte order mark), ATLAS.ti (CRLF)"
        case (.positionsUnsure, .en): "ATLAS.ti and MAXQDA behind emoji: nobody has measured"
        case (.positionsUnsure, _): "ATLAS.ti og MAXQDA bak emojier: ingen har målt det"
        case (.annotationInNote, _): "Quirkos, QualCoder"
        case (.noDates, _): "MAXQDA"
        case (.noZone, _): "Transana"
        case (.nodesWrapper, _): "NVivo Mac 12"
        default: ""
        }
    }
}
