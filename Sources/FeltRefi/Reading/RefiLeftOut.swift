/// What another program's own file holds that a ``RefiDocument`` has no room for, or that is not taken from it.
public enum RefiLeftOut: String, Hashable, Sendable, CaseIterable {
    /// Documents without text, and media of which the program does not say what they are.
    case mediaSources = "media-sources"
    /// Values of variables of notes, such as those of a journal.
    case memoValues = "memo-values"
    /// Codings of areas that are not those of a picture.
    case areaCodings = "area-codings"
    /// Codings of stretches of neither sound nor film.
    case spanCodings = "span-codings"
    /// The files that texts were made from.
    case originals
    /// Headings, bold, lists, links and pictures in a text.
    case formatting
    /// That a coding is marked as important.
    case importantMarks = "important-marks"
    /// Drawn networks, saved questions, filters and display settings.
    case drawings
    /// Bibliographic references of sources.
    case references
    /// That a code is in further categories.
    case furtherCategories = "further-categories"
    /// Rows that the program has marked as deleted.
    case deletedRows = "deleted-rows"
    /// Codes at further places of the tree.
    case furtherPlaces = "further-places"
    /// Columns of a table that there is no place for.
    case columns
}
