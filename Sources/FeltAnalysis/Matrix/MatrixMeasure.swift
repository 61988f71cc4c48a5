/// What a cell of a matrix counts. `docs/counting.md` defines each.
public enum MatrixMeasure: String, CaseIterable, Sendable {
    /// Stretches of text, those on the same words once.
    case segments
    /// Codings that the stretches rest on, each once.
    case codings
    /// Sources in which there is a stretch.
    case sources
    /// People who speak in the stretches; those who ask do not count.
    case voices
    /// Words that begin in the stretches, laid together.
    case words
    /// Code points in the stretches, laid together.
    case characters
}
