/// The programs that read REFI-QDA and want it a little different.
///
/// What each does was measured or read in its own files and sources where that was possible; for ATLAS.ti and MAXQDA the standard is
/// followed, since nobody has measured what they count behind an emoji.
public enum RefiProgram: String, Hashable, Sendable, CaseIterable {
    /// Counts UTF-16 units, against the standard.
    case nvivo
    case atlas
    case maxqda
    /// Takes the name of a code for its key, merges codes of one name and loses codings.
    case qualcoder

    /// How to write for it.
    public var options: RefiOptions {
        switch self {
        case .nvivo: RefiOptions(positionUnit: .utf16)
        case .qualcoder: RefiOptions(codeNames: .unique)
        case .atlas, .maxqda: RefiOptions()
        }
    }
}
