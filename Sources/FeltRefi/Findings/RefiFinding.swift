public import FeltModel

/// One thing that was found in somebody's REFI-QDA file: what rule it breaks, where, and what the reader made of it.
///
/// It holds ids, numbers and the words of the schema, never what people wrote. So it can be sent to the maker of the program.
public struct RefiFinding: Hashable, Sendable {
    /// What the reader did about it.
    public enum Outcome: String, Hashable, Sendable {
        /// What the file says was read as it stands.
        case kept
        /// It was read as something else than it says.
        case repaired
        /// It was left out.
        case dropped
    }

    public let rule: RefiRule
    /// The element's name, such as `PlainTextSelection`; `container` for the ZIP file; the table in another program's own file.
    public let element: String
    /// The GUID of the element, or of the nearest around it that has one; nil where none has.
    public let guid: RefiGUID?
    /// The line in the project or codebook file, from 1, where the element's tag ends; nil for the container; the row's id in a table.
    public let line: Int?
    /// The attribute or child that it is about, where there is one. Names that the schema does not know are cut to forty plain characters.
    public let attribute: String?
    /// What a reference leads to.
    public let target: RefiGUID?
    /// The same where it is no GUID.
    public let reference: String?
    /// What should stand there, in the schema's words or as a number.
    public let expected: String?
    public let outcome: Outcome

    init(
        _ rule: RefiRule, _ place: RefiPlace, attribute: String? = nil, target: RefiGUID? = nil, expected: String? = nil, _ outcome: Outcome = .kept
    ) {
        self.rule = rule
        element = place.element
        guid = place.guid
        line = place.line
        self.attribute = attribute
        self.target = target
        reference = nil
        self.expected = expected
        self.outcome = outcome
    }

    /// What is wrong with a row of a table.
    package init(
        _ rule: RefiRule, table: String, row: Int?, column: String?, reference: String?, expected: String?, _ outcome: Outcome
    ) {
        self.rule = rule
        (element, line, guid, target) = (table, row, nil, nil)
        attribute = column
        self.reference = reference.map { RefiPlace.shown($0) }
        self.expected = expected
        self.outcome = outcome
    }

    /// How much it matters (`docs/decisions/0007`): an error is against the standard or loses data, a warning would be read as something else
    /// than its writer thinks, advice is what other programs trip over.
    public var severity: Fault.Severity { rule.severity }

    /// What is wrong, in a plain sentence, with where it should be where that is known.
    public func sentence(in language: Language) -> String { [rule(in: language), remedy(in: language)].compactMap(\.self).joined(separator: " ") }

    /// Where the words stand that a selection is named by; nil where they stand nowhere or at several places, and for other rules.
    public func remedy(in language: Language) -> String? {
        guard rule == .quoteDiffers, let expected else { return nil }
        return language == .en ? "The words stand at character \(expected), and only there." : "Ordene står ved tegn \(expected), og bare der."
    }

    /// The rules of which each attribute, and each form that it should have, is a fault of its own; the schema has few of either.
    private static let ofAttributes: Set<RefiRule> = [.badValue, .badContent, .missingAttribute, .missingElement, .wrongOrder]

    /// Findings that are one fault, in the order of the first of each; none is empty.
    public static func alike(_ findings: [RefiFinding]) -> [[RefiFinding]] {
        var order: [[String?]] = []
        var places: [[String?]: [RefiFinding]] = [:]
        for finding in findings {
            let key = [finding.rule.rawValue] + (ofAttributes.contains(finding.rule) ? [finding.attribute, finding.expected] : [])
            if places[key] == nil { order.append(key) }
            places[key, default: []].append(finding)
        }
        return order.compactMap { places[$0] }
    }

    /// What is wrong, in one sentence that holds for all like it.
    ///
    /// - Parameter isMany: whether it stands for several, which may lead to other things.
    public func rule(in language: Language, isMany: Bool = false) -> String {
        var text = language == .en ? rule.english : rule.norwegian
        let wanted = expected.map { RefiExpected.words($0, of: rule, in: language) }
        for (mark, value) in [("{e}", element), ("{a}", attribute ?? "?"), ("{x}", wanted ?? "?"), ("{t}", (target?.text ?? reference ?? "?") + (isMany ? language == .en ? " (the first)" : " (den første)" : ""))] {
            text = text.replacing(mark, with: value)
        }
        return text
    }

    /// `rule element GUID attribute -> target (line n): outcome`, for tests and logs.
    public var text: String {
        let details = [attribute, target.map { "-> \($0)" }, expected.map { "[\($0)]" }, line.map { "(line \($0))" }]
        let parts = [rule.rawValue, element, guid?.text] + details
        return parts.compactMap { $0 }.joined(separator: " ") + ": \(outcome)"
    }
}

/// Where in a file something stands.
struct RefiPlace: Hashable, Sendable {
    var element: String
    var guid: RefiGUID?
    var line: Int?

    static let container = RefiPlace(element: "container", guid: nil, line: nil)

    /// A name out of the file, fit to be shown.
    static func shown(_ name: String) -> String {
        let plain = name.unicodeScalars.prefix(40).map { scalar in
            let isPlain = scalar.isASCII && scalar.properties.isAlphabetic || 48...57 ~= scalar.value || "-_.:".unicodeScalars.contains(scalar)
            return isPlain ? scalar : "?"
        }
        return String(String.UnicodeScalarView(plain))
    }
}
