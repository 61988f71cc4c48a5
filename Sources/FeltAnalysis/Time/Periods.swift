import FeltModel

/// Time from one day to another, cut into periods of one size; those in which nothing happened are there too.
public struct Periods: Hashable, Sendable {
    /// A period. At the ends of the time it may be a part of one.
    public struct Period: Hashable, Sendable {
        /// Its name: `2025`, `2025-H1`, `2025-Q1`, `2025-03`, `2025-W07` or `2025-03-14`.
        public let id: String
        /// Its first and its last day within the time.
        public let first, last: String
        /// Its days as the filter `date:` takes them.
        public let range: String
    }

    public let size: PeriodSize
    /// From the earliest on.
    public let list: [Period]
    private let firstNumber: Int

    /// No more periods than these can be shown or counted in.
    public static let most = 2_000

    /// Cuts the time from one day to another, both included.
    ///
    /// - Throws: `periods-too-many` where there would be more than `most`, which as a rule means that a date was mistyped.
    public init(_ size: PeriodSize, from: String, to: String) throws {
        self.size = size
        guard let start = size.number(of: from), let end = size.number(of: to), let firstDay = Timestamp.dayNumber(from), let lastDay = Timestamp.dayNumber(to),
            firstDay <= lastDay
        else {
            (list, firstNumber) = ([], 0)
            return
        }
        guard end - start < Self.most else {
            throw FeltError(
                "periods-too-many",
                "From \(from.prefix(10)) to \(to.prefix(10)) there are \(end - start + 1) periods of a \(size.rawValue); at most \(Self.most) can be counted in.",
                hint: "Take longer periods or a shorter time. If a date is mistyped, see: felt list sources")
        }
        firstNumber = start
        list = (start...end).map { number in
            let whole = size.days(number)
            let (first, last) = (max(whole.first, firstDay), min(whole.last, lastDay))
            let (from, to) = (Timestamp.day(number: first), Timestamp.day(number: last))
            let isWhole = whole.first == first && whole.last == last
            return Period(id: size.name(number), first: from, last: to, range: isWhole ? size.range(number) : "\(from)..\(to)")
        }
    }

    /// The place of the period that a day lies in; nil where it lies in none, or is no day.
    public func place(of day: String?) -> Int? {
        guard let day, let number = size.number(of: day), list.indices.contains(number - firstNumber) else { return nil }
        let place = number - firstNumber
        return (list[place].first...list[place].last).contains(String(day.prefix(10))) ? place : nil
    }

    /// The time from the first to the last of some days, widened to whole periods. Nil where none of them is a day.
    public static func whole(_ size: PeriodSize, around days: some Sequence<String>) -> (first: String, last: String)? {
        var ends: (first: Int, last: Int)?
        for number in days.lazy.compactMap(size.number) { ends = (min(ends?.first ?? number, number), max(ends?.last ?? number, number)) }
        return ends.map { (Timestamp.day(number: size.days($0.first).first), Timestamp.day(number: min(size.days($0.last).last, lastOfAll))) }
    }

    /// 9999-12-31; the week of that day goes beyond what can be written.
    private static let lastOfAll = 2_932_896
}
