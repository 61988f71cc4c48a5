import FeltModel
import FeltRefi
import FeltStore

/// Codes of the study that a file has codes of the same name for.
extension RefiIntake {
    /// A code that is only called the same keeps what it has; what it lacks it gets. Where the file has another description or colour, that is told, now and
    /// whenever the file comes again.
    func fill(_ old: Code, from code: RefiDocument.Code) throws {
        let (new, isOther) = filled(old, from: code)
        if new == old { count(.code, \.same) } else {
            try draft.change(old, to: new)
            countKnown(.code, export.path(of: old), [ChangedAspect](old, new))
        }
        if isOther { refuse(.code, export.path(of: old), .codesHere) }
        try met(.code, old.id.raw, code.guid, role: isOther || !isOurs ? RefiExport.hereRole : nil)
    }

    /// The code with what it lacks, and whether the file has something else where it lacks nothing.
    func filled(_ old: Code, from code: RefiDocument.Code) -> (code: Code, isOther: Bool) {
        var new = old
        var isOther = code.colour != nil && old.colour != nil && code.colour != old.colour.flatMap { RefiColour($0) }
        if old.colour == nil { new.colour = code.colour?.description }
        guard let description = code.description?.unlessBlank else { return (new, isOther) }
        if old.definition.isEmpty, old.include.isEmpty, old.exclude.isEmpty, old.indicator.isEmpty {
            var read = old
            if describe(&read, description) != nil {
                (new.definition, new.include, new.exclude, new.indicator) = (read.definition, read.include, read.exclude, read.indicator)
            } else {
                new.definition = localised(description)
            }
        } else {
            var read = old
            let isSame = description == old.definition.text(in: language) || description == export.description(of: old)
            if !isSame {
                let isRead = describe(&read, description) != nil
                isOther = isOther || !isRead || (read.definition, read.include) != (old.definition, old.include) || (read.exclude, read.indicator) != (old.exclude, old.indicator)
            }
        }
        return (new, isOther)
    }
}
