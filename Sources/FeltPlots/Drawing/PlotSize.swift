/// What a picture is made for; it decides the size of the picture and of its letters.
public enum PlotSize: String, Sendable, CaseIterable {
    /// As wide as the text of an A4 page, 170 mm, and at most 247 mm high. Its unit is the point; no letter is smaller than 7 points.
    case page
    /// 1280 × 720, a slide. No letter is smaller than 15.
    case slide
}

extension PlotSize {
    var width: Double { self == .page ? 481.9 : 1280 }
    /// A page picture ends where its content ends, a slide always here.
    var greatestHeight: Double { self == .page ? 700 : 720 }
    var margin: Double { self == .page ? 4 : 36 }
    /// The size of the smallest letters.
    var small: Double { self == .page ? 7 : 15 }
    var text: Double { self == .page ? 8 : 17 }
    var heading: Double { self == .page ? 11 : 28 }
    /// What lines, markers and gaps are multiplied by.
    var scale: Double { self == .page ? 1 : 2 }
}
