extension RefiOutput {
    /// Reports names that programs take for keys and that stand more than once; makes those of codes unique if asked to.
    mutating func reportNames(_ project: inout RefiProject) {
        switch options.codeNames {
        case .keep:
            losses.add(
                "repeated-code-names", count: project.repeatedCodeNames,
                "Codes share a name; QualCoder merges them and loses codings. felt export qdpx --for qualcoder gives each a name of its own.",
                nb: "Koder har samme navn; QualCoder slår dem sammen og mister kodinger. felt export qdpx --for qualcoder gir hver sitt navn.")
        case .unique:
            losses.add(
                "renamed-codes", count: project.uniqueCodeNames(),
                "Codes that shared a name got the name of the code above in brackets, or a number.",
                nb: "Koder med samme navn har fått navnet på overkoden i parentes, eller et tall.")
        }
        losses.add(
            "repeated-source-names", count: repeats(project.sources.map(\.name)),
            "Sources share a name; some programs rename them.",
            nb: "Kilder har samme navn; noen programmer gir dem nye.")
        losses.add(
            "repeated-case-names", count: repeats(project.cases.compactMap(\.name)),
            "Cases share a name; some programs merge them.",
            nb: "Case har samme navn; noen programmer slår dem sammen.")
        losses.add(
            "repeated-variable-names", count: repeats(project.variables.map(\.name)),
            "Variables share a name; some programs merge them.",
            nb: "Variabler har samme navn; noen programmer slår dem sammen.")
        losses.add(
            "repeated-note-names", count: repeats(project.notes.map(\.name)),
            "Memos share a name; some programs keep one of them only.",
            nb: "Memoer har samme navn; noen programmer beholder bare ett av dem.")
    }

    /// How many of `names` another one equals.
    private func repeats(_ names: [String]) -> Int {
        Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    }
}
