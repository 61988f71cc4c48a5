/// Single references: what they lead to decides what stays.
extension RefiReferencePass {
    mutating func kept(
        _ targets: [RefiGUID], _ kind: RefiGUIDRegister.Kind, _ rule: RefiRule, _ place: RefiPlace
    ) -> [RefiGUID] {
        targets.filter { target in
            if !guids.kinds(of: target).isDisjoint(with: kind) { return true }
            findings.append(RefiFinding(rule, place, target: target, .dropped))
            return false
        }
    }

    mutating func known(
        _ target: RefiGUID?, _ kind: RefiGUIDRegister.Kind, _ rule: RefiRule, _ attribute: String, _ place: RefiPlace
    ) -> RefiGUID? {
        guard let target else { return nil }
        if !guids.kinds(of: target).isDisjoint(with: kind) { return target }
        findings.append(RefiFinding(rule, place, attribute: attribute, target: target, .dropped))
        return nil
    }

    mutating func kept(
        _ codings: [RefiDocument.Coding], _ place: RefiPlace, passage: RefiGUID? = nil, source: RefiGUID? = nil
    ) -> [RefiDocument.Coding] {
        var result: [RefiDocument.Coding] = []
        for var coding in codings {
            let own = RefiPlace(element: "Coding", guid: coding.guid, line: coding.line)
            coding.creator = settled(coding.creator, "creatingUser", own)
            coding.notes = kept(coding.notes, .note, .unknownNote, own)
            let kinds = guids.kinds(of: coding.code)
            if kinds.contains(.caseUnit), passage != nil || source != nil {
                findings.append(RefiFinding(.codingToCase, own, target: coding.code, .repaired))
                if let passage { casePassages[coding.code, default: []].append(passage) }
                if let source { caseSources[coding.code, default: []].append(source) }
                // A code of its own stands for the case, so that the coding is kept beside the membership.
                if !kinds.contains(.code) {
                    guids.remove(coding.guid)
                    continue
                }
            } else if !kinds.contains(.code) {
                findings.append(RefiFinding(.unknownCode, own, target: coding.code, .dropped))
                guids.remove(coding.guid)
                continue
            } else if folders.contains(coding.code) {
                findings.append(RefiFinding(.codingOnFolder, own, target: coding.code))
            }
            result.append(coding)
        }
        return result
    }

    mutating func kept(_ values: [RefiVariableValue], _ place: RefiPlace) -> [RefiVariableValue] {
        var seen: Swift.Set<RefiGUID> = []
        return values.filter { value in
            guard let kind = variables[value.variable] else {
                findings.append(RefiFinding(.unknownVariable, place, target: value.variable, .dropped))
                return false
            }
            if let own = value.value.kind, own != kind {
                findings.append(RefiFinding(.valueOfWrongKind, place, target: value.variable, expected: kind.rawValue))
            }
            if seen.insert(value.variable).inserted { return true }
            findings.append(RefiFinding(.secondValue, place, target: value.variable, .dropped))
            return false
        }
    }

    mutating func settled(_ stamp: RefiDocument.Stamp, _ place: RefiPlace, of suffix: String = "") -> RefiDocument.Stamp {
        var stamp = stamp
        stamp.creator = settled(stamp.creator, "creatingUser" + suffix, place)
        stamp.modifier = settled(stamp.modifier, "modifyingUser" + suffix, place)
        return stamp
    }

    /// Somebody who is only referred to becomes a user of the document; what is no user at all is left out.
    mutating func settled(_ user: RefiGUID?, _ attribute: String, _ place: RefiPlace) -> RefiGUID? {
        guard let user, !guids.kinds(of: user).contains(.user) else { return user }
        let isOther = guids.kinds(of: user) != []
        findings.append(RefiFinding(.unknownUser, place, attribute: attribute, target: user, isOther ? .dropped : .repaired))
        if isOther { return nil }
        if isStranger.insert(user).inserted { strangers.append(user) }
        return user
    }
}
