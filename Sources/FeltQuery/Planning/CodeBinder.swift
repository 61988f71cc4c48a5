import FeltModel

/// Finds the codes that a query names.
struct CodeBinder {
    let expression: String
    let codes: CodeTree

    /// The code that was typed, with those below it for a `subtree`; nil for every code.
    ///
    /// - Parameter filters: the filters that take a word as their value, for the hint.
    /// - Throws: `code-unknown` with what else may have been meant, `code-ambiguous`.
    func codes(_ typed: String, subtree: Bool, position: Int, filters: (String) throws -> [String]) throws -> [CodeID]? {
        if typed == "*", subtree { return nil }
        do {
            let code = try codes.code(typed: LatinComposition.compose(typed).lowercased())
            return subtree ? codes.subtree(of: code.id).map(\.id) : [code.id]
        } catch let error as FeltError where error.code == "code-unknown" {
            throw QueryError.make(
                error.code, at: position, in: expression, "There is no code '\(QueryError.shown(typed))' in the study.",
                hint: hint(typed, subtree: subtree, filters: try filters(typed)))
        } catch let error as FeltError {
            throw QueryError.make(error.code, at: position, in: expression, error.message, hint: error.hint)
        }
    }

    private func hint(_ typed: String, subtree: Bool, filters: [String]) -> String {
        let names = NearNames.nearest(to: typed, among: codes.allPaths.map(\.text)).map { subtree ? $0 + ".*" : $0 } + filters
        let near = names.isEmpty ? "See: felt list codes." : "Did you mean \(names.joined(separator: ", "))?"
        return subtree ? near : "\(near) To look for words in the text, put them in quotes: \"\(QueryError.shown(typed))\"."
    }
}
