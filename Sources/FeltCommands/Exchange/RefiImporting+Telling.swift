import FeltExchange
import FeltModel
import FeltRefi
import FeltStore
import FeltTerminal

/// What an import tells people.
extension RefiImporting {
    func tell(_ answer: RefiImportAnswer, _ entry: Entry?) throws {
        try project.note(firstLine(answer), entry: entry, in: language)
        if answer.isNothingNew, entry != nil {
            // Names, links, sets, areas: nothing that a researcher works with here, but what goes out again.
            try project.note(
                isEnglish ? "What is kept of the file for exports was brought up to date." : "Det som er beholdt av filen for eksporter, er oppdatert.")
        }
        if !answer.changed.isEmpty {
            try project.note(language == .en ? isTrial ? "Would be changed:" : "Changed:" : isTrial ? "Vil bli endret:" : "Endret:")
            for line in answer.named(answer.changed, language) { try project.note(line) }
        }
        if !answer.keptNewer.isEmpty {
            try project.note(
                language == .en
                    ? "Changed or removed here, which whoever made the file did not know of, and \(isTrial ? "would stay" : "stays") as it is here:"
                    : "Endret eller fjernet her uten at den som laget filen, visste om det, og \(isTrial ? "ville bli" : "blir") som det er her:")
            for line in answer.named(answer.keptNewer, language) { try project.note(line) }
        }
        if !answer.untaken.isEmpty {
            try project.note(isEnglish ? "Otherwise in the file, and \(isTrial ? "would not be" : "not") taken in:" : "Annerledes i filen, og \(isTrial ? "ville ikke bli" : "ikke") tatt inn:")
            for line in answer.named(answer.untaken, language) { try project.note(line) }
        }
        let same = answer.sum(in: language) { $0.same }
        if !same.isEmpty { try project.note(isEnglish ? "As they were: \(same)." : "Som de var: \(same).") }
        for line in GoneWords(answer, isTrial: isTrial, removes: refi.removeGone, language).lines { try project.note(line) }
        for double in answer.doubles {
            let come = isEnglish ? isTrial ? "would come" : "came" : isTrial ? "ville kommet" : "kom"
            try project.note(
                isEnglish
                    ? "A source with the name \(double.name) was there already with another text; this one \(come) in as \(double.source)."
                    : "En kilde med navnet \(double.name) var der allerede med en annen tekst; denne \(come) inn som \(double.source).")
        }
        for double in answer.codeDoubles.prefix(20) {
            try project.note(
                isEnglish
                    ? "Another code has the short name \(double.path) here; this one \(isTrial ? "would be" : "is") \(double.name)."
                    : "En annen kode heter \(double.path) her; denne \(isTrial ? "ville hete" : "heter") \(double.name).")
        }
        for line in RevisedWords(answer, language).lines { try project.note(line) }
        if !form.isCodebook, form != .codings {
            let origin = answer.origin.isEmpty
                ? isEnglish ? "The file does not say what wrote it" : "Filen sier ikke hva som skrev den" : isEnglish ? "Written by \(answer.origin)" : "Skrevet av \(answer.origin)"
            try project.note("\(([origin] + answer.readings.map(counting)).joined(separator: "; ")).")
        }
        switch answer.rest {
        case .none: break
        case .passedOver:
            let names = names(Set(answer.besideLeft.keys))
            let what = names.isEmpty ? "" : isEnglish ? " Other or new there: \(names)." : " Annerledes eller nytt der: \(names)."
            try project.note(
                isEnglish ? "What the file holds for felt alone was passed over: the study has sources of this project already.\(what)"
                    : "Det filen har bare for felt, er hoppet over: studien har allerede kilder fra dette prosjektet.\(what)")
        case .restored(let missing): try project.note(restored(missing, answer.restored))
        }
        if !answer.columnsLeft.isEmpty {
            try project.note("\(isEnglish ? "Columns that were not read" : "Kolonner som ikke er lest"): \(answer.columnsLeft.joined(separator: ", ")).")
        }
        for fate in RefiImportReport.Fate.allCases {
            let notes = answer.report.notes(fate)
            guard !notes.isEmpty else { continue }
            try project.note(fate.heading(in: language))
            for (note, count) in notes { try project.note("  \(note.rawValue): \(count). \(note.sentence(in: language))") }
        }
        try tellFindings(answer)
    }

    private var isEnglish: Bool { language == .en }

    /// As in `Imported 3 sources; changed 1 code.`
    private func firstLine(_ answer: RefiImportAnswer) -> String {
        let new = answer.sum(in: language) { $0.new }
        let changed = answer.sum(in: language) { $0.changed }
        let start = isEnglish ? isTrial ? "Would import" : "Imported" : isTrial ? "Ville tatt inn" : "Tok inn"
        let nothing = isEnglish ? "\(start) nothing new" : isTrial ? "Ville ikke tatt inn noe nytt" : "Tok ikke inn noe nytt"
        let verb = isEnglish ? isTrial ? "would change" : "changed" : isTrial ? "ville endret" : "endret"
        let end = isTrial ? isEnglish ? "; nothing was changed" : "; ingenting er endret" : ""
        let removed = answer.sum(in: language) { $0.removed }
        let gone = isEnglish ? isTrial ? "would remove" : "removed" : isTrial ? "ville fjernet" : "fjernet"
        return "\(new.isEmpty ? nothing : "\(start) \(new)")\(changed.isEmpty ? "" : "; \(verb) \(changed)")\(removed.isEmpty ? "" : "; \(gone) \(removed)")\(end)."
    }

    /// What came back from beside the project, as far as it has a name: most files have only some of it.
    private func restored(_ missing: Int, _ tables: Set<String>) -> String {
        let there = names(tables)
        let names = there.isEmpty ? "" : ": " + there
        let start = isEnglish ? "Restored what the file holds for felt alone\(names)" : "Gjenopprettet det filen har bare for felt\(names)"
        if missing == 0 { return start + "." }
        return isEnglish
            ? "\(start); but for \(missing.counted("thing")) that refer to what did not come." : "\(start); bortsett fra \(missing) ting som viser til noe som ikke kom."
    }

    /// What tables hold, in words.
    private func names(_ tables: Set<String>) -> String {
        let sorts: [(tables: Set<String>, en: String, nb: String)] = [
            (["passage"], "layers and voices", "lag og stemmer"), (["note"], "notes' heads", "hodene til notater"),
            (["participant", "participantStatus", "organisation", "sourceParticipant"], "the register", "registeret"),
            (["stageEntry", "milestone", "cycle", "formulation"], "the course of cases", "forløpet i casene"), (["outcome"], "actions and decisions", "tiltak og beslutninger"),
            (["revision"], "former texts", "tidligere tekster"), (["settlement"], "what coders settled", "det kodere er blitt enige om"),
            (["attachment"], "attachments", "vedlegg"), (["setting"], "settings", "innstillinger"), (["summary", "rating"], "the framework chart", "rammeverkskartet"), (["savedQuery"], "saved queries", "lagrede spørringer"),
        ]
        return sorts.filter { !$0.tables.isDisjoint(with: tables) }.map { isEnglish ? $0.en : $0.nb }.joined(separator: ", ")
    }

    /// What positions in some texts count, for people who do not count characters; `--format json` has it for those who do.
    private func counting(_ reading: RefiImportAnswer.Reading) -> String {
        let count = reading.texts
        let texts = isEnglish ? "positions in \(count.counted("text"))" : "posisjonene i \(count) tekst\(count == 1 ? "" : "er")"
        if reading.evidence == .noDifference {
            return isEnglish
                ? "\(texts) give the same words however characters are counted"
                : "\(texts) gir de samme ordene uansett hvordan tegn telles"
        }
        let words = "\(isEnglish ? "count" : "teller") \(reading.counting.words(in: language))"
        return "\(texts) \(words) (\(sureness(reading.confidence)): \(grounds(reading.evidence)))"
    }

    private func sureness(_ confidence: RefiPositions.Confidence) -> String {
        if isEnglish { return confidence.rawValue }
        switch confidence {
        case .certain: return "sikkert"
        case .likely: return "trolig"
        case .guess: return "gjettet"
        }
    }

    /// Why positions were taken to count what they count.
    private func grounds(_ evidence: RefiPositions.Evidence) -> String {
        switch evidence {
        case .forced: isEnglish ? "as asked" : "som bedt om"
        case .noDifference: isEnglish ? "any way of counting gives the same words" : "alle måter å telle på gir de samme ordene"
        case .words: isEnglish ? "the words fit" : "ordene passer"
        case .otherTexts: isEnglish ? "as in the other texts" : "som i de andre tekstene"
        case .origin: isEnglish ? "as the program is known to count" : "slik programmet pleier å telle"
        case .standard: isEnglish ? "as the standard says" : "slik standarden sier"
        case .againstNames:
            isEnglish ? "the names of selections are words that stand elsewhere, or nowhere; look at the codings"
                : "utsnittene har navn etter ord som står et annet sted, eller ingen steder; se på kodingene"
        }
    }

    /// Each rule once: a program errs the same way a thousand times.
    private func tellFindings(_ answer: RefiImportAnswer) throws {
        guard !answer.findings.isEmpty else { return }
        let (whole, alt) = form == .qdpx || form == .qdc ? ("felt check has", "felt check har") : ("--format json has", "--format json har")
        try project.note(
            isEnglish
                ? "Faults and doubts in the file (\(whole) all of it):"
                : "Feil og tvil i filen (\(alt) alt):")
        for line in answer.findingLines(in: language, showsRows: namesRows) { try project.note("  \(line)") }
    }
}
