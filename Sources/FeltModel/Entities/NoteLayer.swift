/// What kind of writing a paragraph of a field note is.
///
/// Description is kept apart from what the researcher makes of it. Source: `docs/notes.md`; Schatzman & Strauss' observational, theoretical
/// and methodological notes, with verbatim words and personal notes beside them.
public enum NoteLayer: String, CaseIterable, Sendable {
    /// What was seen and heard.
    case descriptive
    /// Words as they fell.
    case quote
    /// What the researcher makes of it.
    case interpretive
    /// On how the work was done.
    case methodological
    /// The researcher's own reaction; left out of exports unless asked for.
    case personal
}

/// What a labelled paragraph of a note records.
public enum PassageRole: String, CaseIterable, Sendable {
    /// Something that somebody is to do.
    case action
    case decision
    /// What a group of a workshop handed in.
    case output
    case disagreement
    /// That a question of the protocol was not asked, and why.
    case skipped
}
