import FeltModel
import FeltRefi
import FeltStore

/// What was done here after a file was made. A file brings what was done elsewhere; what it only still says, since it is older, undoes nothing.
extension RefiIntake {
    /// Whether a coding or memo was here, and was removed by somebody, ever: a colleague who never took that in may send it again and again.
    ///
    /// What imports of the project removed was gone elsewhere, and may come back. Cost: one read of the removals, once, where the file has anything new.
    func isRemoved(_ guid: RefiGUID) throws -> Bool {
        if let removedGUIDs { return removedGUIDs.contains(guid) }
        // A file of which nothing is known is taken at its word.
        let removed = base.clock == nil ? TouchedThings() : try reader.removedThings(besidesImportsOf: base.noted)
        var gone = removed["coding"].union(removed["memo"]).filter { codings[CodingID($0)] == nil && memos[MemoID($0)] == nil }
        gone.subtract(try reader.unanchoredCodings().map(\.id.raw))
        let came = guids.identities.filter { gone.contains($0.entityID) }.compactMap { RefiGUID($0.guid) }
        let all = Set(came).union(removed["coding"].intersection(gone).map { guids.made(.coding, $0) }).union(removed["memo"].intersection(gone).map { guids.made(.memo, $0) })
        removedGUIDs = all
        return all.contains(guid)
    }

    /// The sources and cases whose attributes or notes were changed.
    static func owners(of touched: TouchedThings, _ reader: StudyReader) throws -> Set<String> {
        var owners: Set<String> = []
        for entity in ["attribute", "note"] where !touched[entity].isEmpty {
            for row in try reader.rows(of: entity) where touched.contains(entity, row.id) {
                for case .thing(_, let id) in row.fields.values { owners.insert(id) }
            }
        }
        return owners
    }

    /// The sources that got another text.
    static func revised(_ touched: TouchedThings, _ reader: StudyReader) throws -> Set<SourceID> {
        guard !touched["revision"].isEmpty else { return [] }
        return Set(try reader.rows(of: "revision").filter { touched.contains("revision", $0.id) }.compactMap { row in
            if case .thing(_, let id)? = row.fields["sourceId"] { SourceID(id) } else { nil }
        })
    }

    /// Whether a thing, or what is said of it, was changed here since the file was made; all of it where a later file of the same study came already.
    func isTouched(_ entity: String, _ id: String) -> Bool { base.isOutrun || touchedSince.contains(entity, id) || touchedOwners.contains(id) }

    /// Whether what a file says otherwise of a thing is passed over, because it was changed here since; then that is told.
    func keepsNewer(_ thing: RefiImportAnswer.Thing, _ entity: String, _ id: String, named name: String, _ aspects: [ChangedAspect]) -> Bool {
        guard isTouched(entity, id) else { return false }
        count(thing, \.same)
        noteNewer(thing, name, aspects)
        return true
    }

    /// Tells what a file says otherwise and what cannot be taken in.
    func refuse(_ thing: RefiImportAnswer.Thing, _ name: String, _ note: RefiImportNote) {
        answer.untaken.append((thing, name))
        answer.report.add(note)
    }

    /// - Parameter aspects: what of the thing the file has otherwise; none for one that was removed here.
    func noteNewer(_ thing: RefiImportAnswer.Thing, _ name: String, _ aspects: [ChangedAspect]) {
        answer.keptNewer.append(.init(thing: thing, name: name, aspects: aspects))
        answer.report.add(.newerHere)
    }
}
