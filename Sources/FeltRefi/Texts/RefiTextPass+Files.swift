import FeltModel
import FeltText

/// Where the words come from.
extension RefiTextPass {
    mutating func settleMedia(_ index: Int) {
        guard let file = document.sources[index].file else { return }
        let source = document.sources[index]
        let place = RefiPlace(element: source.kind.rawValue, guid: source.guid, line: source.line)
        document.sources[index].file = settled(file, "path", place, mayBeOutside: source.kind == .audio || source.kind == .video)
    }

    mutating func settled(_ file: RefiDocument.File, _ attribute: String, _ place: RefiPlace, mayBeOutside: Bool) -> RefiDocument.File {
        var file = file
        let found = container?.find(file.path) ?? (.missing, false)
        if found.isBare { findings.append(RefiFinding(.barePath, place, attribute: attribute, .repaired)) }
        switch found.target {
        case .entry(let entry, let isExact):
            file.entry = entry
            if !isExact { findings.append(RefiFinding(.pathOtherName, place, attribute: attribute, .repaired)) }
        case .missing: findings.append(RefiFinding(.pathMissing, place, attribute: attribute, .dropped))
        case .outside:
            file.isOutside = true
            findings.append(RefiFinding(mayBeOutside ? .mediaOutside : .pathOutside, place, attribute: attribute, mayBeOutside ? .kept : .dropped))
            if file.path.hasPrefix("absolute:") { findings.append(RefiFinding(.homePath, place, attribute: attribute)) }
        }
        return file
    }

    /// The words of a text; nil where there are none to be read.
    mutating func load(_ slot: Slot) throws(FeltError) -> RefiTextFile? {
        let place = place(of: slot)
        var (rich, plain, content) = parts(of: slot)
        if let file = rich {
            if file.path.lowercased().hasSuffix(".txt") { findings.append(RefiFinding(.richTextIsPlain, place, attribute: "richTextPath")) }
            rich = settled(file, "richTextPath", place, mayBeOutside: false)
        }
        if let file = plain { plain = settled(file, "plainTextPath", place, mayBeOutside: false) }
        setFiles(of: slot, rich, plain)
        if content != nil, plain != nil { findings.append(RefiFinding(.twoTexts, place)) }
        var bytes = content?.utf8
        if let entry = plain?.entry, let container {
            do { bytes = try container.bytes(of: entry) } catch {
                guard error.code == "archive-unreadable" else { throw error }
                findings.append(RefiFinding(.textUnreadable, place, .dropped))
                return nil
            }
        } else if plain != nil, content == nil {
            return nil
        }
        guard let bytes else {
            findings.append(RefiFinding(.noText, place))
            return nil
        }
        guard let file = try? RefiTextFile(bytes) else {
            findings.append(RefiFinding(.textUnreadable, place, .dropped))
            return nil
        }
        if file.record.encoding != .utf8 { findings.append(RefiFinding(.textNotUTF8, place, expected: file.record.encoding.rawValue, .repaired)) }
        if !file.record.isUnchanged { findings.append(RefiFinding(.textChanged, place, expected: file.record.token, .repaired)) }
        if file.record.nulCharacters > 0 {
            findings.append(RefiFinding(.nulCharacters, place, expected: String(file.record.nulCharacters), .repaired))
        }
        return file
    }
}
