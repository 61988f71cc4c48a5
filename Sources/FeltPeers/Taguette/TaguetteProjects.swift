import FeltContainers
import FeltModel

/// The projects in a Taguette database, and which of them is meant.
///
/// An export holds one; the database of a Taguette that somebody runs holds all.
struct TaguetteProjects {
    private let rows: [SQLiteRow]

    init(_ rows: [SQLiteRow]) { self.rows = rows }

    /// The row of the project that is meant: by its name, or by its number where two have one name. Nil where the file has no table of projects.
    ///
    /// Throws `peer-several-projects`, where none is named and there are several, and `peer-project-unknown`; both list what there is.
    func chosen(_ wanted: String?) throws(FeltError) -> SQLiteRow? {
        guard let wanted else {
            guard rows.count > 1 else { return rows.first }
            throw FeltError(
                "peer-several-projects", "The file holds \(rows.count) projects.", hint: "Choose one with --from-project NAME, or with its number.", details: listed)
        }
        let typed = PeerProject.line(wanted)
        let named = rows.filter { name(of: $0) == typed }
        if named.count == 1 { return named[0] }
        if named.isEmpty {
            let folded = rows.filter { name(of: $0).lowercased() == typed.lowercased() }
            if folded.count == 1 { return folded[0] }
            if let number = Int(typed), let row = rows.first(where: { $0.int("id") == number }) { return row }
        } else {
            throw FeltError(
                "peer-several-projects", "The file holds \(named.count) projects of this name.", hint: "Choose one by its number: --from-project NUMBER", details: listed)
        }
        let near = NearNames.nearest(to: typed, among: rows.map { name(of: $0) })
        throw FeltError(
            "peer-project-unknown", "The file holds no project of this name.",
            hint: near.isEmpty ? "Choose one of these with --from-project NAME, or with its number." : "Did you mean \(near.joined(separator: " or "))?", details: listed)
    }

    private func name(of row: SQLiteRow) -> String { row.words("name").map(PeerProject.line) ?? "" }

    /// What there is, by number.
    private var listed: [String] {
        let lines = rows.prefix(50).map { "\($0.int("id").map(String.init) ?? "?"): \(name(of: $0))" }
        return rows.count > 50 ? lines + ["and \(rows.count - 50) more"] : lines
    }
}
