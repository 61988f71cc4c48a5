import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTerminal

/// What an export tells at its end.
extension ExportCommand {
    /// Stays in every form, so that it says nothing of this one.
    private static let always: Set<String> = ["journal", "exports"]

    private static func isKeptBack(_ entry: LossReport.Entry) -> Bool { entry.kind.hasPrefix("withheld-") }

    /// The list for people: what was kept back, then what the form could not carry.
    func tell(_ losses: LossReport, _ language: Language) throws {
        let kept = losses.entries.filter(Self.isKeptBack)
        let lost = losses.entries.filter { !Self.isKeptBack($0) }
        let titles = language == .en ? ["Kept back:", "Not carried as it is by \(form.rawValue):"] : ["Holdt tilbake:", "Dette tar \(form.rawValue) ikke med, eller bare delvis:"]
        for (title, entries) in zip(titles, [kept, lost]) where !entries.isEmpty {
            try project.note(title)
            for entry in entries { try project.note("  \(entry.kind): \(entry.count). \(entry.sentence(in: language))") }
        }
    }

    /// Stops a strict export that does not take all of the study along. Throws `export-loss`.
    func refuse(_ losses: LossReport, _ language: Language) throws {
        let entries = losses.entries.filter { !Self.always.contains($0.kind) }
        guard !entries.isEmpty else { return }
        throw FeltError(
            "export-loss", "Some of the study would not go along as it stands; nothing was written.",
            hint: "Leave out --strict to export all the same\(ways(around: entries)).", context: ["losses": String(entries.count)],
            details: entries.map { "\($0.kind): \($0.count). \($0.sentence(in: language))" })
    }

    /// How fewer things would be lost; nothing that was tried already.
    private func ways(around entries: [LossReport.Entry]) -> String {
        let isOpen = include?.kinds.count == Withholding.allCases.count
        let kept = entries.contains(where: Self.isKeptBack) && !isOpen ? ["--include all takes along what is kept back"] : []
        let carried = form != .qdpx && !entries.allSatisfy(Self.isKeptBack) ? ["felt export qdpx has room for more"] : []
        let plain = form == .qdpx && !isForFelt ? ["a qdpx for felt itself carries nearly all: without --for and --no-sidecar"] : []
        return (kept + carried + plain).map { "; \($0)" }.joined()
    }

    /// The same for programs.
    func json(_ result: Result, _ entry: Entry?, _ language: Language) -> JSONText {
        .object([
            ("codings", .int(result.codings)), ("entry", .string(orNull: entry?.id.description)), ("form", .string(form.rawValue)),
            (
                "losses",
                .array(
                    result.losses.entries.map { loss in
                        .object([
                            ("count", .int(loss.count)), ("fate", .string(Self.isKeptBack(loss) ? "kept-back" : "not-carried")), ("kind", .string(loss.kind)),
                            ("sentence", .string(loss.sentence(in: language))),
                        ])
                    })
            ), ("output", .string(orNull: output)), ("program", .string(orNull: program?.rawValue)), ("sources", .int(result.sources)),
        ])
    }
}
