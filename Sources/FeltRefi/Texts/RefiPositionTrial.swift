import FeltText

/// A text with the positions that were written for it.
struct RefiPositionSample {
    let file: RefiTextFile
    let bounds: [RefiDocument.Bounds]
    let names: [String?]

    init(_ file: RefiTextFile, bounds: [RefiDocument.Bounds], names: [String?]) {
        self.file = file
        self.bounds = bounds
        self.names = names
    }

    /// Where the positions lie under a way of counting, two for each passage.
    func places(_ counting: RefiPositions.Counting) -> [RefiTextFile.Place] {
        file.places(of: bounds.flatMap { [$0.start, $0.end] }, counting: counting)
    }

    /// The ranges under a way of counting; nil for those that it puts outside the text or inside a character.
    func ranges(_ counting: RefiPositions.Counting) -> [TextRange?] { ranges(at: places(counting)).map { $0.problems.isEmpty ? $0.range : nil } }

    func ranges(at places: [RefiTextFile.Place]) -> [RefiRange] {
        bounds.indices.map { RefiRange(places[$0 * 2], places[$0 * 2 + 1], length: file.clean.utf8.count) }
    }
}

/// What every way of counting makes of one text: all that is wanted of its words, so that they need not stay in memory until the other texts of
/// the file have been looked at.
struct RefiPositionTrial {
    /// What in a text makes ways of counting differ.
    struct Marks {
        var hasAstral: Bool
        var hasCarriageReturns: Bool
        var hasByteOrderMark: Bool

        /// A way of counting with what makes no difference in this text set to what the standard says.
        func reduced(_ counting: RefiPositions.Counting) -> RefiPositions.Counting {
            RefiPositions.Counting(
                unit: hasAstral ? counting.unit : .codePoints,
                countsCarriageReturns: hasCarriageReturns ? counting.countsCarriageReturns : true,
                countsByteOrderMark: hasByteOrderMark && counting.countsByteOrderMark)
        }
    }

    /// What is known of a passage that ends behind its text.
    enum PastEnd: Hashable {
        /// By no more than a line break that the text may have lost: it ends with the text.
        case little
        /// Its name says its words, which end there; how long the name is, in bytes.
        case named(end: Int, length: Int)
        case unknown

        /// How far behind is little.
        static let most = 2
    }

    /// What one way of counting makes of it.
    struct Outcome {
        /// Where the positions lie, two for each passage.
        let places: RefiPlaces
        let score: RefiCountingScore
        let selections: Int
        /// The passages whose names do not say their words.
        let misnamed: [Int]
        var elsewhere: Elsewhere
        let pastEnds: [Int: PastEnd]
        /// The same for all ways that give the same ranges.
        let likeness: Int
    }

    /// How many names do not say the words of their passages, but others of the text.
    struct Elsewhere {
        /// How many names were looked for.
        var searched = 0
        var count = 0
        /// How many of those are too long to stand there by chance.
        var long = 0

        /// In bytes.
        static let longName = 12
    }

    let marks: Marks
    /// The places of names' words that stand at one place only, in code points from 0, by passage.
    private(set) var onlyPlaces: [Int: Int] = [:]
    /// How many passages there are, and how long the clean text is, in bytes.
    let count: Int
    let length: Int
    /// The encoding of the file, and what was cleaned.
    let encoding: String
    private var outcomes: [RefiPositions.Counting: Outcome] = [:]

    /// Cost: at most eight passes over the text, mostly one.
    init(_ sample: RefiPositionSample) {
        let file = sample.file
        marks = Marks(hasAstral: file.hasAstral, hasCarriageReturns: file.hasCarriageReturns, hasByteOrderMark: file.hasByteOrderMark)
        count = sample.bounds.count
        length = file.clean.utf8.count
        encoding = file.record.token
        var kinds: [[TextRange?]] = []
        var names = SaidNames(sample)
        var tried: [(counting: RefiPositions.Counting, found: [RefiRange], misnamed: [Int])] = []
        for counting in RefiPositions.Counting.all where marks.reduced(counting) == counting {
            let places = sample.places(counting)
            let found = sample.ranges(at: places)
            let ranges = found.map { $0.problems.isEmpty ? $0.range : nil }
            let kind = kinds.firstIndex(of: ranges) ?? kinds.count
            if kind == kinds.count { kinds.append(ranges) }
            let says = names.say(found)
            let pastEnds = Self.pastEnds(sample, found, counting)
            let misnamed = says.indices.filter { index in
                says[index] == false && pastEnds[index] ?? .little == .little && Self.isComparable(sample.names[index]) && !Self.isBeginning(sample, index, found[index])
            }
            tried.append((counting, found, misnamed))
            outcomes[counting] = Outcome(
                places: RefiPlaces(places), score: RefiCountingScore(ranges, says: says, in: file.clean), selections: ranges.count, misnamed: misnamed,
                elsewhere: Elsewhere(), pastEnds: pastEnds, likeness: kind)
        }
        // Where one way of counting fits every name, what the names say under the others is of no interest; looking for words is dear.
        if tried.allSatisfy({ !$0.misnamed.isEmpty }) { lookElsewhere(tried, sample) }
    }

    /// Looks in the text for the words of names that differ, under each way of counting.
    private mutating func lookElsewhere(_ tried: [(counting: RefiPositions.Counting, found: [RefiRange], misnamed: [Int])], _ sample: RefiPositionSample) {
        let text = sample.file.clean
        var words = RefiNamedWords(text, names: sample.names)
        for (counting, found, misnamed) in tried {
            var elsewhere = Elsewhere()
            for index in misnamed {
                guard let name = sample.names[index], let range = found[index].range, let standing = words.standing(of: index) else { continue }
                elsewhere.searched += 1
                if case .once(let place) = standing { onlyPlaces[index] = place }
                // A name that is the beginning of its words was cut without an ellipsis.
                let isBeginning = text.utf8.withUnsafeBufferPointer { RefiCountingScore.begins(name, $0, at: range.start.value) }
                guard standing != .nowhere, !isBeginning else { continue }
                elsewhere.count += 1
                if RefiCountingScore.words(named: name).bytes.count >= Elsewhere.longName { elsewhere.long += 1 }
            }
            outcomes[counting]?.elsewhere = elsewhere
        }
    }

    private static func pastEnds(_ sample: RefiPositionSample, _ found: [RefiRange], _ counting: RefiPositions.Counting) -> [Int: PastEnd] {
        let beyond = found.indices.filter { found[$0].problems.contains(.rangePastEnd) }
        guard !beyond.isEmpty else { return [:] }
        let length = sample.file.count(counting)
        var result: [Int: PastEnd] = [:]
        for index in beyond {
            guard let range = found[index].range else { continue }
            let name = sample.names[index] ?? ""
            let end = sample.file.clean.utf8.withUnsafeBufferPointer { RefiCountingScore.end(of: name, $0, at: range.start.value) }
            // Nothing can be added to the largest number.
            let isLittle = max(sample.bounds[index].start, sample.bounds[index].end) - PastEnd.most <= length
            result[index] = isLittle ? .little : end.map { .named(end: $0, length: name.utf8.count) } ?? .unknown
        }
        return result
    }

    private static func isBeginning(_ sample: RefiPositionSample, _ index: Int, _ found: RefiRange) -> Bool {
        guard let name = sample.names[index], let range = found.range else { return false }
        return sample.file.clean.utf8.withUnsafeBufferPointer { RefiCountingScore.isBeginning(name, $0, of: range) }
    }

    /// Whether a name can be held against the text: not one of white space, or in which characters were replaced that no XML file can hold.
    private static func isComparable(_ name: String?) -> Bool {
        name.map { !RefiCountingScore.words(named: $0).bytes.isEmpty && !$0.unicodeScalars.contains("\u{FFFD}") } ?? false
    }

    /// What a way of counting makes of the text.
    subscript(counting: RefiPositions.Counting) -> Outcome? { outcomes[marks.reduced(counting)] }

    /// The ways that give other ranges than `counting`, that of the standard first.
    func rivals(of counting: RefiPositions.Counting) -> [RefiPositions.Counting] {
        let likeness = self[counting]?.likeness
        return RefiPositions.Counting.all.filter { outcomes[$0].map { $0.likeness != likeness } ?? false }
    }
}

/// Whether names say the words of ranges, looked up once where several ways of counting give a passage the same range.
private struct SaidNames {
    private let sample: RefiPositionSample
    private var known: [(range: TextRange, says: Bool)?]

    init(_ sample: RefiPositionSample) {
        self.sample = sample
        known = [(range: TextRange, says: Bool)?](repeating: nil, count: sample.names.count)
    }

    /// For each passage whether its name says its words; nil for one without a name or a range.
    mutating func say(_ ranges: [RefiRange]) -> [Bool?] {
        sample.file.clean.utf8.withUnsafeBufferPointer { bytes in
            ranges.indices.map { index in
                guard let range = ranges[index].range, let name = sample.names[index], !name.isEmpty else { return nil }
                if let known = known[index], known.range == range { return known.says }
                let says = RefiCountingScore.says(name, bytes, range)
                known[index] = (range, says)
                return says
            }
        }
    }
}

/// Places in a text, each in one number: a project has hundreds of thousands.
struct RefiPlaces {
    private let numbers: [Int]

    init(_ places: [RefiTextFile.Place]) {
        numbers = places.map { place in
            switch place {
            case .exact(let byte): byte << 4
            // A character has at most four bytes.
            case .inside(let start, let end): start << 4 | (end - start)
            case .negative: -1
            case .pastEnd: -2
            }
        }
    }

    subscript(index: Int) -> RefiTextFile.Place {
        let number = numbers[index]
        if number < 0 { return number == -1 ? .negative : .pastEnd }
        return number & 15 == 0 ? .exact(number >> 4) : .inside(number >> 4, number >> 4 + number & 15)
    }
}
