import FeltModel
import FeltRefi
import FeltStore

/// Names that codes only have in files for QualCoder, which wants each name once, and the order in which codes stand.
extension RefiIntake {
    /// The names of the codes of the study in a file that an export wrote for QualCoder, in the order of the file's codes; nil for other files.
    func ownNames() -> [String]? {
        isOurs && document.origin.hasSuffix(RefiProgram.qualcoder.originSuffix) ? document.namesBeforeUnique : nil
    }

    /// Whether a name in a file is one that this program made of a code's own, as `Tillit (Kultur)`, also where another program has written it since.
    func isUniqueForm(of name: String, _ code: RefiDocument.Code) -> Bool {
        guard code.name.hasPrefix(name + " ") else { return false }
        // Such names are made where several codes would have one.
        guard document.codes.contains(where: { $0.guid != code.guid && ($0.name == name || $0.name.hasPrefix(name + " (") || $0.name.hasPrefix(name + " ")) }) else { return false }
        let rest = code.name.dropFirst(name.count + 1)
        guard let parent = code.parent.map({ document.codes[$0].name }) else {
            return Int(rest) != nil && document.codes.contains { $0.parent == nil && $0.name == name }
        }
        guard rest.hasPrefix("("), let close = rest.lastIndex(of: ")") else { return false }
        let inner = rest[rest.index(after: rest.startIndex)..<close]
        let number = rest[rest.index(after: close)...]
        // The code above may have got a bracket itself.
        return (parent == inner || parent.hasPrefix("\(inner) (")) && (number.isEmpty || Int(number.dropFirst()) != nil)
    }

    /// Tells that a code has no description in the file any more; once, where no code has one: not every program knows descriptions.
    func tellGoneDescription(of code: Code) {
        guard !isTouched("code", code.id.raw), !code.definition.isEmpty || !code.include.isEmpty || !code.exclude.isEmpty || !code.indicator.isEmpty else { return }
        if document.codes.contains(where: { !notCodes.contains($0.guid) && $0.description?.unlessBlank != nil }) {
            tellGone("\(export.path(of: code)): description", removes: false)
        } else if goneVariables.insert("description").inserted {
            tellGone("description", removes: false)
        }
    }

    /// The same of a colour.
    func tellGoneColour(of code: Code) {
        guard code.colour != nil, !isTouched("code", code.id.raw) else { return }
        if document.codes.contains(where: { $0.colour != nil }) {
            tellGone("\(export.path(of: code)): colour", removes: false)
        } else if goneVariables.insert("colour").inserted {
            tellGone("colour", removes: false)
        }
    }

    /// The code of the study that a name made so means, where every GUID is another one.
    func namesake(_ code: RefiDocument.Code, under parent: CodeID?, _ tree: CodesAtHand) -> Code? {
        guard parent != nil, let bracket = code.name.ranges(of: " (").last else { return nil }
        let name = String(code.name[..<bracket.lowerBound])
        guard isUniqueForm(of: name, code) else { return nil }
        return tree.unclaimed(name, under: parent)
    }

    /// Counts the codes of which the codes below stand in another order in the file, unless they were put in another one here since it was made.
    func noteOrder(_ tree: CodesAtHand) throws {
        let places = Dictionary(uniqueKeysWithValues: try reader.codes().codes.enumerated().map { ($1.id, $0) })
        var last: [CodeID?: Int] = [:]
        var others: Set<CodeID?> = []
        for code in document.codes where !notCodes.contains(code.guid) {
            guard let id = find(.code, code.guid).map({ CodeID($0) }), let old = tree[id], let place = places[id]
            else { continue }
            if isTouched("code", id.raw) || old.parent?.raw != code.parent.flatMap({ find(.code, document.codes[$0].guid) }) { continue }
            if let before = last[old.parent], before > place { others.insert(old.parent) }
            last[old.parent] = place
        }
        answer.report.add(.codeOrder, others.count)
    }
}
