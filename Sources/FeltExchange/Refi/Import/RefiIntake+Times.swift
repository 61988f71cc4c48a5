import FeltModel
import FeltRefi

/// When things were made, and by whom.
extension RefiIntake {
    /// The time of a moment of the file, as the study writes it.
    func time(_ moment: RefiDateTime?) -> String? {
        guard let moment else { return nil }
        // What was coded together has one time.
        if let lastTime, lastTime.moment == moment { return lastTime.text }
        let text = Timestamp.text(moment.seconds * 1_000)
        lastTime = (moment, text)
        return text
    }

    /// The same of a thing of which a file of this program may have the thousandths of the second beside the project.
    func time(_ moment: RefiDateTime?, _ kind: RefiGUIDs.Kind, _ guid: RefiGUID) -> String? {
        guard let moment, let parts = thousandths[kind]?[guid] else { return time(moment) }
        return Timestamp.text(moment.seconds * 1_000 + parts)
    }

    /// Who did something; whoever imports, where the file does not say.
    func author(_ user: RefiGUID?) -> ResearcherID {
        if let user, let id = researchers[user] { return id }
        answer.report.add(.noAuthor)
        return acting
    }

    /// Counts a time that the file has otherwise for what is here. Files have seconds.
    func noteTime(_ time: String?, of here: String) {
        if let time, time.prefix(19) != here.prefix(19) { answer.report.add(.otherTimes) }
    }

    /// Counts an author that the file has otherwise for what is here.
    func noteAuthor(_ user: RefiGUID?, of here: ResearcherID) {
        if let user, let other = researchers[user], other != here { answer.report.add(.otherAuthors) }
    }

    /// Reads the thousandths of seconds that lie beside a project of this program.
    func readThousandths() {
        guard let found = beside.fitting?.thousandths else { return }
        var codings: [RefiGUID] = []
        codings.reserveCapacity((found["coding"]?.utf8.count ?? 0) / 3)
        document.eachCoding { if facetValues[$0.code] == nil { codings.append($0.guid) } }
        thousandths[.coding] = found["coding"].flatMap { Thousandths.Table($0, of: codings) }
        thousandths[.memo] = found["memo"].flatMap { Thousandths.Table($0, of: document.notes.map(\.guid)) }
    }
}
