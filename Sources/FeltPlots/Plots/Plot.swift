public import FeltModel

/// A picture of an answer: plain values in, SVG text out.
///
/// The same values give the same text on every system. The picture has no scripts and asks for no file or font; it says in `<desc>` what is
/// seen, and shows nothing by colour alone. Labels come from the caller, in any script; what is too long is cut with … and stands in full in a
/// `<title>`. What does not fit is left out, and a note in the picture says how much and by which rule. Empty values give a picture that says
/// there is nothing.
public protocol Plot: Sendable {
    /// Draws the picture with its words in Bokmål (also for Nynorsk) or English.
    func svg(_ size: PlotSize, _ language: Language) -> String
}
