/// Places of a page that somebody has to fill in.
extension ReportPage {
    /// How such a place begins, in either language: the popular text stands in both.
    private static let openings = ["[fyll inn", "[fill in"]

    /// How such places begin that stand on the page, each with how many of them there are. Makes the page as Markdown once.
    public var placesToFillIn: [(opening: String, count: Int)] {
        let page = markdown()
        return Self.openings.map { ($0, page.ranges(of: "\($0): ").count) }.filter { $0.1 > 0 }
    }
}
