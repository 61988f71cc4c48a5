extension RefiOutput {
    /// Reports names that programs take for keys and that stand more than once; makes those of codes unique if asked to.
    mutating func reportNames(_ project: inout RefiProject) {
        switch options.codeNames {
        case .keep:
            losses.add(
                "repeated-code-names", count: project.repeatedCodeNames,
                "Codes share a name; QualCoder merges them and loses codings. felt export qdpx --for qualcoder gives each a name of its own.")
        case .unique:
            losses.add(
                "renamed-codes", count: project.uniqueCodeNames(),
                "Codes that shared a name got the name of the code above in brackets, or a number.")
        }
        losses.add("repeated-source-names", count: repeats(project.sources.map(\.name)), "Sources share a name; some programs rename them.")
        losses.add("repeated-case-names", count: repeats(project.cases.compactMap(\.name)), "Cases share a name; some programs merge them.")
        losses.add("repeated-variable-names", count: repeats(project.variables.map(\.name)), "Variables share a name; some programs merge them.")
        losses.add("repeated-note-names", count: repeats(project.notes.map(\.name)), "Memos share a name; some programs keep one of them only.")
    }

    /// How many of `names` another one equals.
    private func repeats(_ names: [String]) -> Int {
        Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    }
}
