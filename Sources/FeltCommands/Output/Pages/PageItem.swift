import FeltModel

/// Words of a source as a page shows them.
struct PageItem {
    /// What stands before the words and after them, for an answer in context; empty for none.
    var before = ""
    let words: String
    var after = ""
    let language: Language
    /// Where the words are from and what they were coded with; shown with ` · ` between them.
    let caption: [String]
}

/// A page that a person reads: a title, headings, quotations. It is written from top to bottom and keeps nothing.
protocol PageWriting {
    /// Begins the page. The lines stand below the title; both are in `language`.
    func begin(title: String, lines: [String], language: Language) throws
    /// Begins a part.
    func heading(_ text: String, lines: [String]) throws
    func item(_ item: PageItem) throws
    func end() throws
}
