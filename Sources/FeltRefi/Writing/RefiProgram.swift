/// The programs that read REFI-QDA and want it a little different.
///
/// What each does was measured or read in its own files and sources where that was possible, or reported by others; where nobody knows, the
/// standard is followed.
public enum RefiProgram: String, Hashable, Sendable, CaseIterable {
    /// What the standard says, for any program.
    case refi
    /// Counts UTF-16 units, against the standard.
    case nvivo
    case atlas
    /// Moves codings to the left in texts with bare line feeds, and takes texts with CR LF whose breaks count once (reported in 2020).
    case maxqda
    /// Takes the name of a code for its key, merges codes of one name and loses codings.
    case qualcoder
    /// Reads the variables of a source from a case without a name that has only that source.
    case quirkos

    /// How to write for it.
    public var options: RefiOptions {
        switch self {
        case .nvivo: RefiOptions(positionUnit: .utf16)
        case .qualcoder: RefiOptions(codeNames: .unique)
        case .maxqda: RefiOptions(lineEnds: .crlf)
        case .quirkos: RefiOptions(sourceValues: .unnamedCases)
        case .refi, .atlas: RefiOptions()
        }
    }

    /// What stands behind the name of the program that wrote, so that whoever reads the file knows what its positions count.
    public var originSuffix: String { self == .refi ? "" : " for \(rawValue)" }
}
