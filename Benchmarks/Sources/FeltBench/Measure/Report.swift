/// Prints measurements as a table, for reading or for the documentation.
struct Report {
    /// How tables are printed.
    enum Format: String {
        case text
        case markdown = "md"
    }

    /// Facts that stand under the table, a line each.
    var notes: [String] = []
    private var rows: [[String]] = []
    private static let heading = ["work", "felt ms (min–max)", "floor ms", "ratio", "CPU ms felt / floor", "CPU ratio", "peak MB", "bar", "met"]
    /// The columns with numbers, which are set flush right.
    private static let numbers: Set<Int> = [1, 2, 3, 4, 5, 6]

    /// Adds a work. `first` is the same work at the first scale, for a bar that is a multiple of it.
    mutating func add(_ measurement: Measurement, first: Measurement? = nil) {
        let (felt, floor) = (measurement.felt, measurement.floor)
        let verdict = measurement.work.bar.isMet(felt, floor: floor, first: first?.felt)
        let busy = floor.map { "\(Self.plain(felt.processorMedian)) / \(Self.plain($0.processorMedian))" }
        rows.append([
            measurement.work.name, "\(Self.plain(felt.median)) (\(Self.plain(felt.smallest))–\(Self.plain(felt.largest)))",
            floor.map { Self.plain($0.median) } ?? "–", floor.map { Self.decimal(felt.median / $0.median) } ?? "–",
            busy ?? Self.plain(felt.processorMedian), floor.map { Self.decimal(felt.processorMedian / $0.processorMedian) } ?? "–",
            Self.plain(felt.peakMegabytes), measurement.work.bar.text, verdict.map { $0 ? "yes" : "no" } ?? "–",
        ])
    }

    func text(_ format: Format) -> String {
        let widths = Self.heading.indices.map { column in ([Self.heading] + rows).map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { column, cell -> String in
                let room = String(repeating: " ", count: widths[column] - cell.count)
                return Self.numbers.contains(column) ? room + cell : cell + room
            }
            return format == .markdown ? "| " + padded.joined(separator: " | ") + " |" : padded.joined(separator: "  ")
        }
        let rule = widths.enumerated().map { column, width -> String in
            let dashes = String(repeating: "-", count: max(1, width - 1))
            return format == .text ? dashes + "-" : Self.numbers.contains(column) ? dashes + ":" : dashes + "-"
        }
        let lines = [line(Self.heading), line(rule)] + rows.map(line)
        let list = notes.map { format == .markdown ? "- " + $0 : $0 }
        return (lines + [""] + list).map { $0.reversed().drop { $0 == " " }.reversed() }.map { String($0) }.joined(separator: "\n") + "\n"
    }

    /// A number with as many decimals as it is worth: 0.62, 4.1, 380.
    static func plain(_ number: Double) -> String { number < 10 && number != number.rounded() ? decimal(number) : String(Int(number.rounded())) }

    /// A number with one decimal, below 1 with two.
    static func decimal(_ number: Double) -> String {
        let factor = number < 1 ? 100 : 10
        let scaled = Int((number * Double(factor)).rounded())
        let rest = String(scaled % factor)
        return "\(scaled / factor).\(factor == 100 && rest.utf8.count < 2 ? "0" : "")\(rest)"
    }
}
