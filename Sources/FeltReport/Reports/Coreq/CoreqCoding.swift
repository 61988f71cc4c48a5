import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore

/// How the material was coded and what it yielded: items 22, 24–27 and 29.
struct CoreqCoding {
    private let talks: CoreqTalks
    private let program: String
    private let codings: [Coding]
    private let tree: CodeTree
    private var study: ReportStudy { talks.study }
    private var words: ReportWords { talks.words }

    init(_ talks: CoreqTalks, _ program: String) throws {
        self.talks = talks
        self.program = program
        codings = try talks.study.codings()
        tree = try talks.study.codes()
    }

    func items() throws -> [CoreqItem] { [try saturation(), coders, codebook, origins, software, try quotes()] }

    /// As `felt saturation` reckons it, with what leaves the study.
    private func saturation() throws -> CoreqItem {
        var found: [SourceID: Set<Int>] = [:]
        for coding in codings { if let place = tree.order(of: coding.code) { found[coding.source, default: []].insert(place) } }
        let coded = talks.interviews.filter { found[$0.id] != nil }.sorted { ($0.date ?? "~", $0.slug, $0.id) < ($1.date ?? "~", $1.slug, $1.id) }
        guard !coded.isEmpty, study.mayTell(talks.people(in: coded).count) else { return CoreqItem(number: 22, inPlace: try inPlace) }
        let saturation = Saturation(coded.map { (found[$0.id] ?? []).sorted() })
        let rule = saturation.rule
        // That it cannot be told yet would say how few interviews there are.
        if study.audience == .partners, case .cannotTell = saturation.verdict { return CoreqItem(number: 22, inPlace: words["not-shown"]) }
        let sentence =
            switch saturation.verdict {
            // After how many interviews, and how many there are, would tell partners what one of them brought.
            case .reached where study.audience == .partners: words["coreq-saturation-is"]
            case .reached(let after): words("coreq-saturation-reached", ["result": "\(after)+\(rule.run)"])
            case .notReached: words["coreq-saturation-not"]
            case .cannotTell(.tooFew(let have, let need)): words("coreq-saturation-few", ["have": String(have), "need": String(need)])
            case .cannotTell(.emptyBase): words["coreq-saturation-empty"]
            }
        let terms = words("coreq-saturation-rule", ["base": String(rule.base), "run": String(rule.run), "threshold": String(rule.threshold)])
        // What it says is not told where it says nothing.
        var caveat = [CoreqItem.Answer(words["coreq-saturation-limit"], nil, on: "limit")]
        if case .cannotTell = saturation.verdict { caveat = [] }
        // To partners it is always said, or it would tell of a withdrawal.
        let isCut = study.audience == .partners || study.allSources.contains { $0.kind == "interview" && !study.released.gate.countsWhole($0.id) }
        let cut = isCut ? [CoreqItem.Answer(words["coreq-saturation-cut"], nil, on: "cut")] : []
        return CoreqItem(number: 22, answers: [.init("\(sentence) \(terms)", "felt saturation \(study.countedOnly)", on: CoreqItem.whole)] + caveat + cut)
    }

    /// What partners are told where there are codings in interviews and none may count.
    private var inPlace: String? {
        get throws {
            guard study.audience == .partners else { return nil }
            let interviews = Set(study.allSources.filter { $0.kind == "interview" }.map(\.id))
            let every = try study.reader.codings().filter { interviews.contains($0.source) }
            return every.isEmpty ? nil : study.inPlace(of: try study.partnerCounts().isHeldBack(every) ? .heldBack : .tooFew)
        }
    }

    private var coders: CoreqItem {
        guard !codings.isEmpty else { return CoreqItem(number: 24) }
        let bySource = Dictionary(grouping: codings, by: \.source).mapValues { Set($0.map(\.researcher)).count }
        func number(_ isCounted: (Source) -> Bool) -> ToldNumber { study.number(of: study.allSources.filter(isCounted), isExact: false) }
        let coders = words("coreq-coders", ["coders": words.count(Set(codings.map(\.researcher)).count, "coreq-coders-count")])
        let double = words("coreq-double", [
            "double": study.told(number { bySource[$0.id] ?? 0 > 1 }),
            "sources": study.told(number { bySource[$0.id] != nil }, "coreq-coded-sources"),
        ])
        let command = "felt list codings \(study.countedOnly)"
        return CoreqItem(number: 24, answers: [.init(coders, command, on: "coders"), .init(double, command, on: "double")])
    }

    private var codebook: CoreqItem {
        guard !tree.codes.isEmpty else { return CoreqItem(number: 25) }
        let used = Set(codings.map(\.code)).count
        let tops = tree.allPaths.count { $0.slugs.count == 1 }
        let sentence = words("coreq-codebook", ["codes": words.count(tree.codes.count, "coreq-codes"), "tops": String(tops), "used": study.told(used)])
        return CoreqItem(number: 25, answers: [.init(sentence, "felt list codes \(study.countedOnly)")], isOpen: false)
    }

    private var origins: CoreqItem {
        guard !tree.codes.isEmpty else { return CoreqItem(number: 26) }
        func count(_ origin: Code.Origin) -> String { String(tree.codes.count { $0.origin == origin }) }
        var sentence = words("coreq-origins", ["framework": count(.framework), "inductive": count(.inductive), "imported": count(.imported)])
        if let name = study.record.framework {
            sentence += " " + words("coreq-framework", ["framework": [name, study.record.frameworkVersion].compactMap(\.self).joined(separator: " ")])
        }
        return CoreqItem(number: 26, answers: [.init(sentence, study.audience == .team ? "felt code list --format csv" : "felt list codes --for partners --format csv")])
    }

    private var software: CoreqItem { CoreqItem(number: 27, answers: [.init(words("coreq-software", ["program": program]), "felt --version")], isOpen: false) }

    /// Words that were flagged to be quoted, of people who may be quoted.
    private func quotes() throws -> CoreqItem {
        var answers: [CoreqItem.Answer] = []
        if let flag = try study.facets()["flag"]?.values.first(where: { $0.slug.text == "quote" }) {
            let flagged = codings.filter { $0.facets.contains(flag.id) }
            if !flagged.isEmpty, study.mayTell(try study.people(in: flagged)) {
                var request = QuoteRequest()
                request.conditions = ["flag:quote"]
                // A quote that loses some of its words is none.
                let leaving = try Set(flagged.map(\.id)).intersection(study.released.countedWhole())
                let free = try study.reader.quotes(request).quotes.count { leaving.contains($0.coding) }
                answers.append(.init(words("coreq-quotes", ["quotes": study.told(free, "coreq-quotes-count")]), "felt quotes --flagged" + (study.audience == .team ? "" : " --count") + " \(study.countedOnly)"))
            }
        }
        let people = try study.countable()
        if !people.isEmpty {
            let numbers = try [true, false, nil].map { answer in study.told(try study.number(of: people.filter { $0.scopes[.quoting] == answer })) }
            answers.append(.init(words("coreq-quoting", ["yes": numbers[0], "no": numbers[1], "unset": numbers[2]]), CoreqTalks.register))
        }
        return CoreqItem(number: 29, answers: answers)
    }
}
