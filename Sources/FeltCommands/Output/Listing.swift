import FeltModel
import FeltTerminal
import FeltText

/// The forms a list can be printed in.
enum ListFormat: String, CaseIterable, Sendable {
    case table, csv, tsv, json, ndjson
}

/// A list as a command gives it, before it is printed in one of the forms.
struct Listing {
    /// One value of a row.
    enum Cell {
        case text(String)
        case number(Int)
        case list([String])
        case none

        /// The cell in a table or CSV: lists joined by `;`, nothing where there is none.
        var plain: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            case .list(let items): items.joined(separator: ";")
            case .none: ""
            }
        }

        /// The cell in a CSV: as `plain`, with a comma for the point of a decimal number where the locale has it so.
        func plain(_ column: Column, _ locale: CSVLocale) -> String {
            guard column.isNumber, locale == .nb, case .text(let text) = self, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }) else { return plain }
            return text.replacing(".", with: ",")
        }

        static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }
    }

    struct Column {
        /// The name in CSV and JSON.
        let name: String
        /// The heading in a table; nil keeps the column out of tables.
        let heading: String?
        let isNumber: Bool
        /// Whether its cells may be cut in a table that is too wide. Names that people type are not.
        let isFlexible: Bool

        init(_ name: String, heading: String? = nil, isNumber: Bool = false, inTable: Bool = true, isFlexible: Bool? = nil) {
            self.name = name
            self.heading = inTable ? heading ?? name : nil
            self.isNumber = isNumber
            self.isFlexible = isFlexible ?? Self.longNames.contains(name)
        }

        private static let longNames: Set<String> = [
            "quote", "definition", "title", "label", "text", "line", "message", "ids", "mend", "fields", "before", "value", "normalisation", "nb", "en",
            "oldQuote", "newQuote", "words", "owner", "reason", "path", "hint",
            "codes", "facets", "meaning", "procedure", "kind", "municipality",
        ]
    }

    /// What the list holds, in the plural: the name of the array in JSON.
    let name: String
    let columns: [Column]
    var rows: [[Cell]] = []
    /// How a cell of a table looks where colour is allowed, by the places of its row and column; nil for plain.
    var style: ((_ row: Int, _ column: Int) -> Style)?
}
