import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore

/// What a file does not say any more of things that it has: values of variables, and which case a source is in.
///
/// It is told, and stays unless what is gone is asked to go. What was said here after the file was made cannot be missing in it, and is not told.
extension RefiIntake {
    /// Settles what is said of a source and is not in the file.
    ///
    /// - Parameters:
    ///   - hasTitle: whether the file says its title, or has no place for it.
    ///   - given: the names under which the file says something of it.
    ///   - facts: what it says under the study's own names.
    ///   - isInCase: whether the file has it in a case.
    func settleValues(of source: Source, hasTitle: Bool, given: Set<String>, _ facts: [String: String], isInCase: Bool) throws {
        guard canMiss("source", source.id.raw), !olderTexts.contains(source.id) else { return }
        // An embargo that is over does not leave, and who took part may be held back.
        let left = try (allAttributes[source.id] ?? []).filter(leaves).map(\.name)
        let gone = Set(left).subtracting(given)
        let slug = source.slug.text
        // Who took part stands in the register, which no file takes from.
        for name in gone.sorted() { goValue(name, of: slug, stays: name == Self.participantsName) }
        var new = source
        if source.title != nil, !hasTitle {
            tellGone("\(slug): title", removes: true)
            new.title = nil
        }
        // Every export says these of what began here; what came from elsewhere comes without.
        if guids.identity(.source, source.id.raw)?.role == nil { for name in ["kind", "language"] where facts[name] == nil { goValue(name, of: slug, stays: true) } }
        if source.date != nil, facts["date"] == nil, goValue("date", of: slug) { new.date = nil }
        if let caseID = source.caseID, !isInCase, touched[.caseStudy]?.contains(caseID.raw) ?? false {
            tellGone("\(slug): case", removes: true)
            new.caseID = nil
        }
        guard removesGone else { return }
        try removeValues(gone.filter { isSpoken($0) && $0 != Self.participantsName }, of: source.id)
        if new != source { try draft.change(source, to: new) }
    }

    /// Whether what is said of a source is in every file that has the source.
    private func leaves(_ attribute: Attribute) throws -> Bool {
        guard let value = attribute.value, !value.isEmpty else { return false }
        // That of an event is in no file once the event has come, since it would begin anew; nothing in the file says when it was written.
        if attribute.name == Self.embargoName, !Timestamp.isDay(value) { return false }
        return try !ParticipantList.isOne(attribute.name) || ParticipantList(value).without(usualHiddenNames()) != nil
    }

    private func removeValues(_ names: Set<String>, of source: SourceID) throws {
        guard !names.isEmpty else { return }
        let own = try reader.ownAttributesBySource()[source] ?? []
        _ = try draft.setAttributes(own.filter { !names.contains($0.name) }, of: source)
        if let old = try reader.noteRecord(of: source) {
            let new = NoteRecord().keeping(old, except: names)
            if new != old { _ = try draft.setNote(new, of: source) }
        }
    }

    /// Settles what is said of a case and is not in the file.
    ///
    /// - Parameter attributes: what it had before the file came.
    func settleValues(of unit: CaseStudy, _ attributes: [Attribute], given: Set<String>, _ facts: [String: String]) throws {
        guard canMiss("caseStudy", unit.id.raw) else { return }
        let slug = unit.slug.text
        var new = unit
        for attribute in attributes where attribute.value != nil && !given.contains(attribute.name) {
            if goValue(attribute.name, of: slug), removesGone { try draft.setAttribute(attribute.name, nil, of: unit.id) }
        }
        for (name, field) in [("municipality", \CaseStudy.municipality), ("ioa-kind", \.ioaKind), ("procedure", \.procedure)]
        where unit[keyPath: field] != nil && facts[name] == nil && goValue(name, of: slug) { new[keyPath: field] = nil }
        // Where it stands goes with a day in its course, and stays.
        if unit.stage != nil, facts["stage"] == nil { goValue("stage", of: slug, stays: true) }
        if unit.state != .active, facts[RefiVariables.stateFact] == nil { goValue(RefiVariables.stateFact, of: slug, stays: true) }
        if removesGone, new != unit { try draft.change(unit, to: new) }
    }

    /// Whether what is said of a thing here was in the file when it left, as far as that can be known.
    private func canMiss(_ entity: String, _ id: String) -> Bool { document.kind == .project && base.clock != nil && !isTouched(entity, id) }

    /// Tells a value that is gone, and gives whether it may go. A variable that the file does not have at all is told once, and its values stay: not
    /// every program knows variables.
    @discardableResult
    private func goValue(_ name: String, of slug: String, stays: Bool = false) -> Bool {
        guard isSpoken(name) else {
            if goneVariables.insert(name).inserted { tellGone(name, removes: false) }
            return false
        }
        tellGone("\(slug): \(name)", removes: !stays)
        return !stays
    }

    func tellGone(_ name: String, removes: Bool) {
        answer[.value].gone += 1
        answer.gone.append((.value, name))
        if removesGone, removes { answer[.value].removed += 1 }
    }

    /// Whether the file has a variable of a name.
    private func isSpoken(_ name: String) -> Bool {
        if let spokenNames { return spokenNames.contains(name) }
        let names = Set(
            variables.values.map { variable in
                switch variable {
                case .fact(let name), .attribute(let name, _): name
                }
            })
        spokenNames = names
        return names.contains(name)
    }

    /// Where a case stands, as the file says it: that is taken in where the study has no course of it, since each step of a course has a day.
    func settleStage(of old: CaseStudy, _ facts: [String: String], in new: inout CaseStudy) throws {
        let stage = facts["stage"] ?? old.stage
        let state = facts[RefiVariables.stateFact].flatMap { CaseState(rawValue: $0) } ?? old.state
        if let typed = facts[RefiVariables.stateFact], CaseState(rawValue: typed) == nil { refuse(.value, "\(old.slug): \(RefiVariables.stateFact)", .unusableValues) }
        guard stage != old.stage || state != old.state else { return }
        if isTouched("caseStudy", old.id.raw) { return noteNewer(.caseStudy, old.slug.text, [.field(.stage)]) }
        let isCourse = try reader.stageHistories()[old.id]?.isEmpty == false
        if stage != old.stage, !isCourse, state == old.state { new.stage = stage } else { refuse(.caseStudy, old.slug.text, .stages) }
    }
}
