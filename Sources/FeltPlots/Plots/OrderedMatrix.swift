public import FeltModel

/// A matrix of co-occurrence, code by code, ordered so that codes that go together stand together.
public struct OrderedMatrix: Plot {
    public var title: String
    public var codes: CodePairs

    public init(title: String, codes: CodePairs) {
        self.title = title
        self.codes = codes
    }

    /// Draws the codes that meet others; where there is no room for all, those that meet others most often. The order is that of average
    /// linkage by likeness, and a note in the picture says so.
    public func svg(_ size: PlotSize, _ language: Language) -> String {
        var sheet = Sheet(size, language, title: title, below: "")
        let pairs = codes.strongest
        var meetings = Array(repeating: 0, count: codes.labels.count)
        for pair in pairs {
            meetings[pair.first] &+= pair.count
            meetings[pair.second] &+= pair.count
        }
        let meeting = meetings.indices.filter { meetings[$0] > 0 }
        guard let strongest = pairs.first else {
            let end = sheet.nothing()
            return sheet.svg(end: end, description: sheet.words("Ingen koder forekommer sammen.", "No codes occur together."))
        }
        let longest = meeting.map { TextWidth.of(PlotText.clean(codes.labels[$0]), size.small) }.max() ?? 0
        let room = Grid.room(
            sheet, rows: meeting.count, columns: meeting.count, largest: strongest.count, total: nil, longestColumn: longest, mostBlocks: 1)
        let kept = Strongest.places(of: meeting.map { meetings[$0] }, most: min(room.rows, room.columns)).map { meeting[$0] }
        let place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        var likeness = Array(repeating: Array(repeating: 0.0, count: kept.count), count: kept.count)
        var counts = kept.indices.map { row in kept.indices.map { $0 == row ? nil : 0 as Int? } }
        for pair in pairs {
            guard let first = place[pair.first], let second = place[pair.second] else { continue }
            (likeness[first][second], likeness[second][first]) = (pair.likeness, pair.likeness)
            (counts[first][second], counts[second][first]) = (pair.count, pair.count)
        }
        let order = Seriation.order(likeness)
        let labels = order.map { codes.labels[kept[$0]] }
        var grid = Grid(rows: labels, columns: labels, cells: order.map { row in order.map { counts[row][$0] } })
        grid.showsZeros = false
        let end = grid.draw(&sheet, measure: sheet.words("Par av kodinger som \(codes.meeting(.nb))", "Pairs of codings that \(codes.meeting(.en))"))
        sheet.note(
            sheet.words(
                "Rekkefølge: koder med likest forekomst (Jaccard) står sammen, ved gjennomsnittlig kobling.",
                "Order: codes that share most (Jaccard) stand together, by average linkage."))
        if kept.count < meeting.count {
            sheet.note(
                sheet.words(
                    "Viser \(kept.count) av \(meeting.count) koder, de som oftest møter andre.",
                    "Shows \(kept.count) of \(meeting.count) codes, those that meet others most often."))
        }
        if meeting.count < codes.labels.count {
            let alone = codes.labels.count - meeting.count
            let often = codes.least > 1 ? (nb: " så ofte som \(codes.least) ganger", en: " as often as \(codes.least) times") : (nb: "", en: "")
            sheet.note(
                sheet.words("\(alone) koder møter ingen\(often.nb).", alone == 1 ? "1 code meets no other\(often.en)." : "\(alone) codes meet no other\(often.en)."))
        }
        let names = "\(codes.labels[strongest.first]) – \(codes.labels[strongest.second])"
        return sheet.svg(
            end: end,
            description: sheet.words(
                "Ordnet matrise over \(kept.count) koder som forekommer sammen. Oftest: \(names), \(strongest.count) par.",
                "Ordered matrix of \(kept.count) codes that occur together. Most often: \(names), \(strongest.count) pairs."))
    }
}
