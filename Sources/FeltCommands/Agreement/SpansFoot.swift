import FeltAnalysis

/// What must stand by figures on spans of a file.
struct SpansFoot {
    let data: AgreementData
    let report: AgreementReport
    let bootstrap: Bootstrap?

    var lines: [String] {
        let words = report.words
        let count = data.documents.count
        let texts = words.count(count, ("dokument", "dokumenter"), ("document", "documents"))
        var lines = [
            words.pick(
                "Enhet: \(report.table.unitCount) tegn, i den enheten filen teller i, i \(texts).",
                "Unit: \(report.table.unitCount) characters, in the unit that the file counts in, in \(texts)."),
            report.measures.map { "\(words.heading($0)): \(words.meaning($0))" }.joined(separator: "; ") + ".",
        ]
        lines += report.undefined
        let missing = data.coders.indices.compactMap { coder -> String? in
            let coded = data.documents.indices.count { data.isCoded($0, by: coder) }
            return coded == count ? nil : "\(data.coders[coder]) \(coded)"
        }
        let coders = data.coders.joined(separator: ", ")
        lines.append(
            missing.isEmpty
                ? words.pick("Kodere: \(coders); alle kodet alt.", "Coders: \(coders); all coded everything.")
                : words.pick(
                    "Kodere: \(coders). Kodet færre enn alle: \(missing.joined(separator: ", ")).",
                    "Coders: \(coders). Coded fewer than all: \(missing.joined(separator: ", "))."))
        if let bootstrap {
            let fewest = BootstrapSummary.fewestUnits
            lines.append(
                count < fewest
                    ? words.pick("Ingen intervaller: færre enn \(fewest) dokumenter.", "No intervals: fewer than \(fewest) documents.")
                    : words.pick(
                        "I klammer: de midterste 95 % av \(bootstrap.replicateCount) trekninger av dokumentene (frø \(bootstrap.seed)).",
                        "In brackets: the middle 95 % of \(bootstrap.replicateCount) draws of the documents (seed \(bootstrap.seed))."))
        }
        return lines
    }
}
