import FeltModel
import FeltRefi
import FeltStore

/// Variables and cases.
extension RefiIntake {
    func takeVariables() throws {
        // What is kept as it came, such as a picture, keeps its values, and their variables are kept with it.
        let carried = document.sources.flatMap { ($0.text?.text == nil ? [] : $0.values) + ($0.text?.values ?? []) }
        let values = document.cases.flatMap(\.values) + carried + document.notes.flatMap(\.values)
        let used = Set(values.filter { $0.value != .missing }.map(\.variable))
        let facts = Set(RefiVariables.sourceFacts + RefiVariables.caseFacts)
        var taken: Set<String> = []
        for variable in document.variables {
            let key = find(.variable, variable.guid) ?? (isOurs && isOwnName(variable.name) ? variable.name : nil)
            if let key, facts.contains(key) {
                variables[variable.guid] = .fact(key)
                try met(.variable, key, variable.guid)
                continue
            }
            guard used.contains(variable.guid) || find(.variable, variable.guid) != nil else {
                matter.keep(RefiElement(variable))
                answer.report.add(.unusedVariables)
                continue
            }
            let (name, isOwn) = attributeName(key, variable.name, &taken)
            variables[variable.guid] = .attribute(name, isOwn: isOwn)
            let written = isOwn ? RefiVariables.ownName(name) : RefiVariables.headName(name)
            if let old = guids.identity(.variable, written), old.project == project, old.role ?? RefiVariable.Kind.text.rawValue != variable.kind.rawValue {
                answer[.part].changed += 1
                answer.changed.append(.init(thing: .part, name: "Variable \(variable.guid)", aspects: [.part("typeOfVariable")]))
                answer.standing["Variable \(variable.guid)"] = variable.name
            }
            try met(.variable, written, variable.guid, role: variable.kind == .text ? nil : variable.kind.rawValue)
            matter.keep(
                rest: RefiElement("Variable", [("name", variable.name == written ? nil : variable.name)], children: RefiElement.description(variable.description)),
                of: variable.guid)
        }
    }

    /// Whether a variable of a file of this program is called as the study had it: what such a study took in from elsewhere is called as it was there.
    private func isOwnName(_ name: String) -> Bool {
        guard let sidecar = beside.fitting else { return true }
        let known = attributesBeside ?? Set(sidecar.rows.compactMap { $0.entity == "attribute" ? $0.fields["name"]?.token : nil })
        attributesBeside = known
        return known.contains(RefiVariables.meaning(of: name).name) || RefiVariables.sourceFacts.contains(name) || RefiVariables.caseFacts.contains(name) || !isTaken(name, known)
    }

    /// Whether a name is what an attribute that can be typed was made of.
    private func isTaken(_ name: String, _ known: Set<String>) -> Bool { known.contains(Slug.make(from: name).text) }

    /// The name of a variable as an attribute, and whether it is one of the researchers' own naming rather than a field of a head.
    private func attributeName(_ key: String?, _ name: String, _ taken: inout Set<String>) -> (String, isOwn: Bool) {
        if let key {
            let meaning = RefiVariables.meaning(of: key)
            if taken.insert(key).inserted { return (meaning.name, meaning.isOwn) }
        }
        return (slug(name, &taken).text, true)
    }

    func takeCases() throws {
        let all = try reader.cases()
        let attributes = try reader.caseAttributes()
        var taken = Set(all.map(\.slug.text))
        var used = Set(document.cases.compactMap { find(.caseStudy, $0.guid) })
        for unit in document.cases {
            if unit.name?.unlessBlank == nil, unit.sources.count == 1, unit.selections.isEmpty {
                // It only holds what is said of the source.
                valuesOfSource[unit.sources[0], default: []] += unit.values
                answer.report.add(.documentVariables)
                continue
            }
            let facts = facts(unit.values)
            let name = unit.name?.unlessBlank ?? "case"
            let short = facts["case"].flatMap { Slug($0) } ?? Slug(name) ?? Slug.make(from: name)
            let known = find(.caseStudy, unit.guid).flatMap { id in all.first { $0.id.raw == id } }
            func isNamesake(_ other: CaseStudy) -> Bool { other.title.text(in: language) ?? other.slug.text == name || other.slug == short }
            let same = known ?? all.first { !used.contains($0.id.raw) && isNamesake($0) }
            let id: CaseID
            if let same {
                id = same.id
                used.insert(id.raw)
                try change(same, attributes[id] ?? [], to: unit, facts, isKnown: known != nil)
            } else {
                let slug = slug(short.text, &taken)
                id = try draft.addCase(
                    slug: slug, title: localised(slug.text == name ? nil : name), municipality: facts["municipality"], ioaKind: facts["ioa-kind"],
                    procedure: facts["procedure"], stage: facts["stage"])
                // The history that it is of is not in such a file; without the state the case would seem to go on.
                if let state = facts[RefiVariables.stateFact].flatMap({ CaseState(rawValue: $0) }), state != .active {
                    try draft.put(EntityRow(entity: "caseStudy", id: id.raw, fields: ["state": .token(state.rawValue)]))
                }
                for given in self.attributes(unit.values) { try draft.setAttribute(given.name, given.value, of: id) }
                count(.caseStudy, \.new)
            }
            try met(.caseStudy, id.raw, unit.guid)
            cases[unit.guid] = id
            for source in unit.sources { casesOfSource[source, default: []].append(id) }
        }
    }

    private func change(_ old: CaseStudy, _ had: [Attribute], to unit: RefiDocument.Case, _ facts: [String: String], isKnown: Bool) throws {
        var new = old
        if isKnown, let name = unit.name?.unlessBlank, name != old.title.text(in: language)?.unlessBlank ?? old.slug.text {
            if language == .en { new.title.en = name } else { new.title.nb = name }
        }
        if isKnown, let short = facts["case"], short != old.slug.text { refuse(.value, "\(old.slug): case", .unusableValues) }
        if let value = facts["municipality"] { new.municipality = value }
        if let value = facts["ioa-kind"] { new.ioaKind = value }
        if let value = facts["procedure"] { new.procedure = value }
        if isKnown { try settleStage(of: old, facts, in: &new) }
        let said = attributes(unit.values)
        let given = said.filter { value in had.first { $0.name == value.name }?.value != value.value }
        if isKnown { try settleValues(of: new, had, given: Set(said.map(\.name)), facts) }
        if new == old, given.isEmpty { return count(.caseStudy, \.same) }
        let aspects = [ChangedAspect](old, new) + given.map { .value($0.name) }
        if keepsNewer(.caseStudy, "caseStudy", old.id.raw, named: old.slug.text, aspects) { return }
        for value in given { try draft.setAttribute(value.name, value.value, of: old.id) }
        try draft.change(old, to: new)
        countKnown(.caseStudy, old.slug.text, aspects)
    }

    /// What is said of a thing in the study's own facts.
    func facts(_ values: [RefiVariableValue]) -> [String: String] {
        var facts: [String: String] = [:]
        for value in values { if case .fact(let name) = variables[value.variable], let text = value.value.text { facts[name] = text } }
        return facts
    }

    /// What is said of it besides, under names that can be typed.
    func attributes(_ values: [RefiVariableValue]) -> [GivenValue] {
        var seen: Set<RefiGUID> = []
        return values.compactMap { value in
            guard case .attribute(let name, let isOwn) = variables[value.variable], let text = value.value.text else { return nil }
            // A source may have a value of its own and another by a nameless case.
            guard seen.insert(value.variable).inserted else {
                answer.report.add(.secondValues)
                return nil
            }
            return GivenValue(name: name, value: text, isOwn: isOwn)
        }
    }

    /// What a file says of a thing under a name.
    struct GivenValue {
        let name: String
        let value: String
        /// Whether the name is of the researchers' own giving, though a note's head has a field of it.
        let isOwn: Bool
    }

    /// The values that are missing, as they are kept.
    func missing(_ values: [RefiVariableValue]) -> [RefiElement] {
        let missing = values.filter { $0.value == .missing }.map { RefiElement($0) }
        answer.report.add(.missingValues, missing.count)
        return missing
    }

    /// Keeps what the study has no room for, once sources and passages are taken in.
    func finishCases() throws {
        for unit in document.cases {
            guard let id = cases[unit.guid] else { continue }
            // Where a code has the GUID of the case, the case has another in exports.
            let guid = document.codes.contains { $0.guid == unit.guid } ? guids.made(.caseStudy, id.raw) : unit.guid
            if let description = unit.description, !description.isEmpty { try describe(guid, description, on: .caseStudy(id), by: nil, at: nil) }
            // One that is here and cannot be read in the file is where it was.
            let others = unit.sources.filter { caseOfSource[$0] != id && (caseOfSource[$0] != nil || find(.source, $0).flatMap { studySources[SourceID($0)] }?.caseID != id) }
            // A source whose text is missing is in no case here, and is told as missing.
            answer.report.add(.secondCases, others.count { caseOfSource[$0] != nil })
            answer.report.add(.casePassages, unit.selections.count)
            answer.report.add(.caseCodeRefs, unit.codes.count)
            let references = unit.codes.map { RefiElement.reference("CodeRef", $0) } + missing(unit.values) + others.map { RefiElement.reference("SourceRef", $0) }
                + unit.selections.map { RefiElement.reference("SelectionRef", $0) }
            matter.keep(rest: RefiElement("Case", children: references), of: guid)
        }
    }
}
