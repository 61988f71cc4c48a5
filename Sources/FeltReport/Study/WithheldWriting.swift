/// Why partners do not read what a researcher wrote of a case, for telling the researcher.
package enum WithheldWriting: CaseIterable {
    /// It says words that are flagged as not to be told.
    case flagged
    /// It quotes somebody, or names somebody in the register.
    case quotes
    /// It has what looks like the name of a person or a company.
    case names
    /// It has six words in a row of a source.
    case repeats

    /// In a few words, which repeat nothing of the text.
    package var reason: String {
        switch self {
        case .flagged: "it says words that are flagged"
        case .quotes: "it quotes or names a participant"
        case .names: "it seems to name a person or a company"
        case .repeats: "it repeats words of a source"
        }
    }
}
