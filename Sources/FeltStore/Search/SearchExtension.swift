import CFeltSearch
import FeltModel

/// The parts of full-text search that SQLite lacks: the tokenizers `felt_nb` and `felt_en` and the function `felt_hits`.
///
/// `CFeltSearch.h` says what each does. A full-text table made with them opens only on a connection that has them; the tables
/// with the texts themselves open anywhere.
package enum SearchExtension {
    /// Adds the tokenizers and the function to one connection, which must be open; a second call changes nothing.
    ///
    /// - Parameter connection: the `sqlite3 *`, used on its own thread only.
    /// - Throws: `FeltError` `search-unavailable` with SQLite's result code under `sqlite`, when its FTS5 is missing or
    ///   memory ran out.
    package static func register(on connection: OpaquePointer) throws {
        let code = felt_search_register(connection)
        guard code == 0 else {
            throw FeltError(
                "search-unavailable",
                "This SQLite cannot search full text.",
                hint: "Install an SQLite built with FTS5.",
                context: ["sqlite": String(code)]
            )
        }
    }
}
