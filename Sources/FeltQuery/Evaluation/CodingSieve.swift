import FeltModel
import FeltStore

/// Questions to codings, put to the rows of a table.
struct CodingSieve {
    private let table: CodingTable
    private let questions: [Question<Test>]

    private enum Test {
        /// By the researcher's place.
        case researcher([Bool])
        /// By the place of the facet set.
        case facet([Bool])
        case memo(Set<CodingID>)
    }

    init(_ table: CodingTable, _ questions: [Question<Chain.CodingAtom>]) {
        self.table = table
        self.questions = questions.map { question in
            question.map { atom in
                switch atom {
                case .researcher(let ids): .researcher(table.researchers.map { ids.contains($0.id) })
                case .facet(let ids): .facet(table.facetSets.map { set in set.contains(where: ids.contains) })
                case .memo(let ids): .memo(ids)
                }
            }
        }
    }

    /// Whether the coding in a row passes every question.
    func holds(_ row: Int) -> Bool {
        let coding = table.rows[row]
        return questions.allSatisfy { question in
            question.holds { test in
                switch test {
                case .researcher(let passes): passes[Int(coding.researcher)]
                case .facet(let passes): passes[Int(coding.facets)]
                case .memo(let ids): ids.contains(table.id(of: row))
                }
            }
        }
    }
}
