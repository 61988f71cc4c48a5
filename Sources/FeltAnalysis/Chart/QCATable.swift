import FeltModel

/// Cases by conditions and an outcome, calibrated, as the R package QCA reads them.
///
/// Names of columns are short, in upper case and ASCII, since some functions of the package take lower case for negation. Source: Duşa's R
/// package QCA, `truthTable` and `calibrate`.
public struct QCATable: Hashable, Sendable {
    /// A condition, or the outcome.
    public struct Column: Hashable, Sendable {
        public let name: String
        /// The code that it was made from.
        public let path: String
        /// One for each case; nil where the case has no rating.
        public let memberships: [Double?]
    }

    /// What becomes of a membership of exactly 0.5, with which a case fits no row of a truth table.
    public enum HalfRule: String, CaseIterable, Sendable {
        case keep
        /// Just into the set, 0.501.
        case into = "in"
        /// Just out of it, 0.499.
        case out
    }

    /// As given.
    public let cases: [String]
    /// The conditions in the order given, the outcome last where there is one.
    public let columns: [Column]

    /// Calibrates ratings.
    ///
    /// - Parameters:
    ///   - ratings: a code's path and its rating in each case, nil where it has none; the outcome last.
    ///   - half: what to do with exactly 0.5; nil to refuse it.
    /// - Throws: `qca-half` with the cases that stand on the point between in and out.
    public init(cases: [String], ratings: [(path: String, weights: [RatingWeight?])], calibration: Calibration, half: HalfRule?) throws {
        self.cases = cases
        var names: Set<String> = []
        var halves: [String] = []
        columns = ratings.map { path, weights in
            let name = Self.name(for: path, taken: &names)
            let memberships = weights.enumerated().map { place, weight -> Double? in
                guard let weight else { return nil }
                let membership = calibration.membership(of: weight.mean)
                // A raw value is no membership, and has no point between.
                guard calibration != .raw, Calibration.isHalf(membership) else { return membership }
                switch half {
                case .keep: return 0.5
                case .into: return 0.501
                case .out: return 0.499
                case nil:
                    halves.append("\(cases[place]) in \(path)")
                    return membership
                }
            }
            return Column(name: name, path: path, memberships: memberships)
        }
        guard halves.isEmpty else {
            let shown = halves.prefix(8).joined(separator: ", ") + (halves.count > 8 ? " and \(halves.count - 8) more" : "")
            throw FeltError(
                "qca-half", "Neither in nor out of the set, at exactly 0.5: \(shown).",
                hint: "Decide: other --thresholds, other ratings, or --half in, out or keep for all of them.")
        }
    }

    /// Where there are more combinations of conditions than cases, why that says little; nil where there are not.
    public static func diversityWarning(conditions: Int, cases: Int) -> String? {
        guard conditions < 63, cases < 1 << conditions else { return conditions < 63 ? nil : "Far more combinations of conditions than cases." }
        return "\(conditions) conditions make \(1 << conditions) combinations, and there are \(cases) cases: most rows of the truth table will be empty, and nearly any result fits."
    }

    private static func name(for path: String, taken: inout Set<String>) -> String {
        let last = path.split(separator: ".").last.map(String.init) ?? path
        var name = ""
        for scalar in last.uppercased().unicodeScalars {
            switch scalar {
            case "Æ", "Ä": name += "AE"
            case "Ø", "Ö": name += "OE"
            case "Å": name += "AA"
            case "A"..."Z", "0"..."9": name.unicodeScalars.append(scalar)
            default: break
            }
        }
        if name.first?.isNumber ?? true { name = "C" + name }
        let base = String(name.prefix(12))
        var unique = base
        var number = 2
        while !taken.insert(unique).inserted {
            unique = base + String(number)
            number += 1
        }
        return unique
    }
}
