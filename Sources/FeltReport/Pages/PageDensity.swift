/// How close the words of a page stand in print.
enum PageDensity {
    case normal
    /// What is to be one sheet, with room enough: letters of 8 points.
    case sheet
    /// Letters of 8 points, in a document of 7.5, and little between.
    case dense
    /// Letters of 6.5 points: the smallest that are read without a glass.
    case tight

    /// Whether little air is between words.
    var isDense: Bool { self == .dense || self == .tight }

    /// The classes of the page that `style.css` knows.
    var classes: String {
        switch self {
        case .normal, .sheet: ""
        case .dense: " dense"
        case .tight: " dense tight"
        }
    }
}
