import FeltModel

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Which editor a person writes in.
enum EditorChoice {
    /// Editors that are taken where nobody says which, the easier one first.
    private static let known = ["nano", "vi"]

    /// The command: `VISUAL`, else `EDITOR`, else the first known editor that is installed.
    ///
    /// Throws `editor-missing` where there is none.
    static func command(_ context: CommandContext) throws -> String {
        for name in ["VISUAL", "EDITOR"] {
            if let set = context.environment[name], set.contains(where: { !$0.isWhitespace }) { return set }
        }
        let folders = (context.environment["PATH"] ?? "").split(separator: ":")
        for name in known where folders.contains(where: { access("\($0)/\(name)", X_OK) == 0 }) { return name }
        throw FeltError(
            "editor-missing", "No editor is set, and neither nano nor vi is installed.",
            hint: "Say which one: export EDITOR=nano. Or give the text: --text \"…\", --text @FILE.")
    }
}
