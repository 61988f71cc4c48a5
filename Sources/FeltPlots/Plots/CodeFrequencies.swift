public import FeltModel

/// How often each code is used, as bars.
public struct CodeFrequencies: Plot {
    /// A code and its counts.
    public struct Bar: Hashable, Sendable {
        public var label: String
        /// How far below its parents the code lies: 0 for a code at the top.
        public var depth: Int
        /// As many as there are series; missing ones are 0.
        public var counts: [Int]

        public init(label: String, depth: Int = 0, counts: [Int]) {
            self.label = label
            self.depth = depth
            self.counts = counts
        }
    }

    /// How several series of one code stand.
    public enum Arrangement: Hashable, Sendable {
        /// One behind the other: parts of a whole, as the cases are.
        case stacked
        /// One below the other: different measures, as segments and sources are. At most the first three are shown.
        case beside
    }

    public enum Order: Hashable, Sendable {
        /// As they were given: that of the codebook.
        case given
        /// The largest first; of equal ones the first given.
        case size
    }

    public var title: String
    public var measure: String
    /// The names of the series. Of more than seven, the seventh and later ones are shown as one.
    public var series: [String]
    public var bars: [Bar]
    public var arrangement: Arrangement
    public var order: Order

    public init(title: String, measure: String, series: [String], bars: [Bar], arrangement: Arrangement = .stacked, order: Order = .given) {
        self.title = title
        self.measure = measure
        self.series = series
        self.bars = bars
        self.arrangement = arrangement
        self.order = order
    }

    /// Draws a bar a code, in two blocks where one has no room; where two have none, those with the most. Complexity: O(codes), and a sort.
    public func svg(_ size: PlotSize, _ language: Language) -> String {
        var sheet = Sheet(size, language, title: title, below: measure)
        let names = arrangement == .beside ? Array(series.prefix(Self.mostMeasures)) : Self.merged(names: series, other: sheet.words("Andre", "Others"))
        let all = bars.map { arrangement == .beside ? Self.padded($0, to: max(1, names.count)) : Self.merged($0, to: max(1, names.count)) }
        guard !all.isEmpty else {
            let end = sheet.nothing()
            return sheet.svg(end: end, description: sheet.words("Ingen koder å vise.", "No codes to show."))
        }
        let sizes = all.map { arrangement == .stacked ? $0.counts.reduce(0, &+) : $0.counts.first ?? 0 }
        var top = sheet.field.y
        if names.count > 1 { top = sheet.legend(names.enumerated().map { (fill: PartFill($0), name: $1) }, "", y: top) + size.small * 0.5 }
        let least = size.small * (arrangement == .beside && names.count > 1 ? 1.5 : 1.22)
        let room = max(1, Int((sheet.field.bottom - top) / least))
        // Long numbers behind the bars leave half a width too little for the bars.
        let longest = all.map { bar in bar.counts.reduce(0) { $0 + TextWidth.of("\($1) · ", size.small) } }.max() ?? 0
        let blocks = all.count > room && (arrangement == .stacked || longest < sheet.field.width * 0.15) ? 2 : 1
        let kept = Strongest.places(of: sizes, most: room * blocks)
        let ordered = order == .given ? kept : kept.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        if kept.count < all.count {
            sheet.note(
                sheet.words("Viser \(kept.count) av \(all.count) koder, de med flest.", "Shows \(kept.count) of \(all.count) codes, those with the most."))
        }
        sheet.note(sheet.words("Hyppighet er ikke det samme som betydning.", "Frequency is not importance."))
        let each = (ordered.count + blocks - 1) / blocks
        let rows = FrequencyRows(
            bars: ordered.map { all[$0] }, series: names, isStacked: arrangement == .stacked, isTree: order == .given, rowsEach: each,
            height: min(size.text * 2, (sheet.field.bottom - top) / Double(each)))
        let end = rows.draw(top: top, blocks: blocks, &sheet)
        return sheet.svg(end: end, description: description(all, sizes, sheet))
    }

    private func description(_ all: [Bar], _ sizes: [Int], _ sheet: Sheet) -> String {
        let largest = sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) } ?? 0
        let unused = sizes.count { $0 == 0 }
        return sheet.words(
            "Søyler for \(all.count) koder. Flest: \(all[largest].label), \(sizes[largest]). Uten forekomster: \(unused).",
            "Bars for \(all.count) codes. Most: \(all[largest].label), \(sizes[largest]). Not used: \(unused).")
    }

    private static let mostMeasures = 3

    private static func padded(_ bar: Bar, to count: Int) -> Bar {
        var bar = bar
        bar.counts = Array((bar.counts.map { max(0, $0) } + Array(repeating: 0, count: count)).prefix(count))
        return bar
    }

    private static func merged(names: [String], other: String) -> [String] {
        names.count <= PartFill.count ? names : names.prefix(PartFill.count - 1) + [other]
    }

    private static func merged(_ bar: Bar, to count: Int) -> Bar {
        var bar = bar
        let counts = bar.counts.map { max(0, $0) } + Array(repeating: 0, count: max(0, count - bar.counts.count))
        bar.counts = counts.prefix(count - 1) + [counts.dropFirst(count - 1).reduce(0, &+)]
        return bar
    }
}
