public import FeltModel

/// Alphas on characters for codes grouped into domains, in the manner of the family that ATLAS.ti offers. The definitions are our own (FORMULAS
/// section 6): ATLAS.ti does not publish its arithmetic, so no number here is to be called ATLAS.ti's.
public struct CharacterAlphaFamily: Hashable, Sendable {
    /// A group of codes, by their places; inside a domain a coder should give a stretch one code only.
    public struct Domain: Hashable, Sendable {
        /// Its name in the results.
        public var name: String
        /// Places of codes.
        public var codes: [Int]

        /// Creates a domain.
        public init(name: String, codes: [Int]) { (self.name, self.codes) = (name, codes) }
    }

    /// For each code, marked or not, over all text; and for each domain, whether any of its codes was given.
    public let binaryCode, binaryDomain: [Coefficient]
    /// For each domain, which of its codes, where two coders or more gave one.
    public let withinDomain: [Coefficient]
    /// Which domains, where two coders or more gave one; a coder may give several.
    public let acrossDomains: Coefficient

    /// Computes the family.
    ///
    /// - Throws: `agreement-place-unknown` for a code outside the data, `agreement-duplicate` for two domains of one name.
    /// - Complexity: the sweep over the spans, times the squares of the codes that lie on one stretch.
    public init(_ data: AgreementData, domains: [Domain]) throws(FeltError) {
        try AgreementCheck.distinct(domains.map(\.name), "domain")
        for (place, domain) in domains.enumerated() {
            guard domain.codes.allSatisfy(data.codes.indices.contains) else {
                throw FeltError(
                    "agreement-place-unknown", "The code of domain \(place + 1) is not in the list.", hint: "Name it among the codes.",
                    context: ["entry": "\(place + 1)"]
                )
            }
        }
        binaryCode = data.codes.indices.map { CharacterAgreement.counts(data, codes: [$0]).all.krippendorffAlpha }
        binaryDomain = domains.map { CharacterAgreement.counts(data, codes: $0.codes).all.krippendorffAlpha }
        withinDomain = domains.map { domain in LabelCoincidences(data, labels: domain.codes.map { [$0] }).alpha }
        acrossDomains = LabelCoincidences(data, labels: domains.map(\.codes)).alpha
    }
}

/// How often labels meet on characters, where a coder may have several labels and one without any is missing.
private struct LabelCoincidences {
    private let labels: Int
    private let coders: Int
    private let characters: Int
    /// By number of raters, then label by label: the sum over characters and ordered pairs of coders of one having the one, the other the other.
    private var sums: [Int]

    init(_ data: AgreementData, labels groups: [[Int]]) {
        labels = groups.count
        coders = data.coders.count
        characters = data.documents.reduce(0) { $0 + $1.length }
        sums = Array(repeating: 0, count: (coders + 1) * labels * labels)
        let covers = groups.map { Coverage(data, codes: $0) }
        let parts = covers.map { $0.byDocument(data.documents.count) }
        var active = [Bool](repeating: false, count: coders * labels)
        for document in data.documents.indices {
            var events: [(position: Int, coder: Int, label: Int, opens: Bool)] = []
            for label in groups.indices {
                for run in covers[label].runs[parts[label][document]] {
                    events.append((run.start, run.coder, label, true))
                    events.append((run.end, run.coder, label, false))
                }
            }
            events.sort { $0.position < $1.position }
            var position = 0
            for event in events {
                if event.position > position { add(active, width: event.position - position) }
                position = event.position
                active[event.coder * labels + event.label] = event.opens
            }
        }
    }

    private mutating func add(_ active: [Bool], width: Int) {
        let sets = (0..<coders).map { coder in (0..<labels).filter { active[coder * labels + $0] } }.filter { !$0.isEmpty }
        guard sets.count > 1 else { return }
        for (place, one) in sets.enumerated() {
            for other in sets.indices where other != place {
                for first in one {
                    for second in sets[other] { sums[(sets.count * labels + first) * labels + second] += width }
                }
            }
        }
    }

    var alpha: Coefficient {
        guard coders > 1 else { return .undefined(.fewerThanTwoCoders) }
        guard characters > 0 else { return .undefined(.noUnits) }
        // o_kl: each number of raters is divided by that number less one, and only then added.
        var coincidences = [Double](repeating: 0, count: labels * labels)
        for raters in 2..<(coders + 1) {
            for place in coincidences.indices { coincidences[place] += Double(sums[raters * labels * labels + place]) / Double(raters - 1) }
        }
        let totals = (0..<labels).map { label in (0..<labels).reduce(0.0) { $0 + coincidences[label * labels + $1] } }
        let total = totals.reduce(0, +)
        guard total > 0 else { return .undefined(.noPairableUnits) }
        guard totals.count(where: { $0 > 0 }) > 1 else { return .undefined(.noVariation) }
        let apart = coincidences.indices.reduce(0.0) { $1 / labels == $1 % labels ? $0 : $0 + coincidences[$1] }
        return .defined(1 - (total - 1) * apart / (total * total - totals.reduce(0) { $0 + $1 * $1 }))
    }
}
