import FeltModel
import FeltTestSupport
import Testing

@testable import FeltPlots

/// A drawn picture, read strictly as XML: a reader of what these pictures use, so that no parser is needed here.
struct Picture {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// What stands in it, entities replaced, without its children.
        var text = ""
        let parent: String?
    }

    private(set) var elements: [Element] = []

    /// Throws where the text is not well-formed: an open or unknown tag, an attribute twice, a bare sign, a control character.
    init(_ svg: String) throws {
        var rest = Substring(svg)
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        try #require(rest.hasPrefix(head))
        let isClean = svg.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F && $0.value & 0xFFFE != 0xFFFE) }
        try #require(isClean)
        rest = rest.dropFirst(head.count)
        var open: [Int] = []
        while let start = rest.firstIndex(of: "<") {
            let text = try Self.unescaped(rest[..<start])
            if let last = open.last { elements[last].text += text } else {
                let isBlank = text.allSatisfy(\.isWhitespace)
                try #require(isBlank)
            }
            let end = try #require(rest[start...].firstIndex(of: ">"))
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                let last = open.popLast()
                let closed = try #require(last)
                try #require(elements[closed].name == tag.dropFirst())
                continue
            }
            let element = try Self.element(tag.hasSuffix("/") ? tag.dropLast() : tag, parent: open.last.map { elements[$0].name })
            if !tag.hasSuffix("/") { open.append(elements.count) }
            elements.append(element)
        }
        try #require(open.isEmpty)
        let isBlank = rest.allSatisfy(\.isWhitespace)
        try #require(isBlank)
    }

    var title: String { elements.first { $0.name == "title" && $0.parent == "svg" }?.text ?? "" }
    var description: String { elements.first { $0.name == "desc" }?.text ?? "" }
    var texts: [String] { elements.filter { $0.name == "text" }.map(\.text) }
    var titles: [String] { elements.filter { $0.name == "title" && $0.parent != "svg" }.map(\.text) }

    private static func element(_ tag: Substring, parent: String?) throws -> Element {
        let name = tag.prefix { $0 != " " }
        try #require(["svg", "title", "desc", "rect", "line", "circle", "polyline", "polygon", "text"].contains(String(name)), "\(name)")
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count).drop { $0 == " " }
        while !rest.isEmpty {
            let key = rest.prefix { $0 != "=" }
            rest = rest.dropFirst(key.count)
            let isQuoted = rest.hasPrefix("=\"")
            try #require(isQuoted)
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            rest = rest.dropFirst(2 + value.count)
            try #require(rest.first == "\"" && !value.contains("<"))
            rest = rest.dropFirst().drop { $0 == " " }
            let before = attributes.updateValue(try unescaped(value), forKey: String(key))
            try #require(before == nil)
        }
        return Element(name: String(name), attributes: attributes, parent: parent)
    }

    private static func unescaped(_ text: Substring) throws -> String {
        var result = ""
        var rest = text
        while let sign = rest.firstIndex(of: "&") {
            result += rest[..<sign]
            let end = try #require(rest[sign...].firstIndex(of: ";"))
            result += try #require(["&amp": "&", "&lt": "<", "&gt": ">", "&quot": "\""][String(rest[sign..<end])])
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}

/// Pictures with values drawn by chance.
struct RandomPlots {
    private var generator: SeededGenerator
    private static let words = [
        "ledelsesforankring", "Leverandørenes forståelse av behovet", "åpenhet", "risikovilje", "culture.risk.aversion", "Økonomi & tid", "<b>", "",
        "\u{1B}[31mrød\u{0}", "家族の話", "👩‍👩‍👧‍👦 familie", "et \"sitat\"", "samarbeid-på-tvers-av-avdelinger", "S2", "א\u{202E}ב", String(repeating: "langt ", count: 60),
    ]

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func word() -> String { Self.words[number(0...Self.words.count - 1)] }
    mutating func words(_ most: Int) -> [String] { (0..<number(0...most)).map { _ in word() } }

    mutating func date() -> String? {
        number(0...9) == 0 ? ["", "2025", "2025-02-30", "ukjent"][number(0...3)] : Timestamp.day("2024-01-01", plus: number(0...number(1...4) * 400))
    }

    mutating func pairs(_ most: Int) -> CodePairs {
        let labels = words(most)
        let sizes = labels.map { _ in number(0...300) }
        let pairs = (0..<(labels.isEmpty ? 0 : number(0...labels.count * 4))).map { _ in
            CodePairs.Pair(first: number(-1...labels.count), second: number(-1...labels.count), count: number(-2...90), likeness: Double(number(-10...110)) / 100)
        }
        return CodePairs(labels: labels, sizes: sizes, pairs: pairs)
    }

    mutating func heatMap(_ most: Int) -> HeatMap {
        let (rows, columns) = (words(most), words(most / 3))
        let counts = rows.map { _ in columns.map { _ in number(-1...number(0...2) * 700) } }
        let totals = HeatMap.Totals(rows: rows.map { _ in number(0...99_999) }, columns: columns.map { _ in number(0...99_999) }, all: number(0...9_999_999))
        return HeatMap(title: word(), measure: word(), rows: rows, columns: columns, counts: counts, totals: number(0...1) == 0 ? nil : totals)
    }

    mutating func timelines(_ most: Int) -> [CaseTimeline] {
        (0..<number(0...most)).map { _ in
            var row = CaseTimeline(label: word())
            for _ in 0..<number(0...9) {
                row.stages.append(.init(name: "S\(number(0...8))", label: word(), state: CaseState.allCases[number(0...3)], from: date() ?? "", to: date()))
                row.milestones.append(.init(label: word(), planned: date(), reached: date()))
                row.periods.append(.init(label: word(), from: date() ?? "", to: date() ?? "", count: number(-1...300)))
            }
            for _ in 0..<number(0...60) { row.events.append(.init(label: word(), kind: ["intervju", "møte", "<x>"][number(0...2)], date: date() ?? "")) }
            return row
        }
    }

    /// One of each kind.
    mutating func all(_ most: Int) -> [any Plot] {
        let series = words(9)
        let bars = words(most).map { label in CodeFrequencies.Bar(label: label, depth: number(-1...9), counts: series.map { _ in number(-1...400) }) }
        let steps = words(most).map { SaturationCurve.Step(label: $0, new: number(-1...30)) }
        return [
            heatMap(most), OrderedMatrix(title: word(), codes: pairs(most)), CodeNetwork(title: word(), codes: pairs(most)),
            CodeFrequencies(
                title: word(), measure: word(), series: series, bars: bars, arrangement: number(0...1) == 0 ? .stacked : .beside, order: number(0...1) == 0 ? .given : .size),
            SaturationCurve(title: word(), steps: steps, base: number(-1...8), run: number(-1...4), threshold: 5, reached: number(0...1) == 0 ? nil : number(-1...most)),
            Timeline(title: word(), cases: timelines(5), today: "2026-01-10"), StageBars(title: word(), cases: timelines(12), today: "2026-01-10"),
        ]
    }
}
