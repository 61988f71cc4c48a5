import FeltAnalysis
import FeltModel
import FeltStore

/// What AND joins: finders, whose stretches must overlap, and questions, which the result must pass.
///
/// A query is a list of chains, and its answer what any of them finds. A chain without finders asks every coded stretch.
struct Chain {
    /// What finds stretches.
    indirect enum Finder {
        /// What is coded with any of these; nil for every code.
        case codes([CodeID]?)
        case words(SearchPattern)
        /// What any of these finds; a chain that stood in brackets keeps its questions to itself.
        case chains([Chain])
    }

    /// A question to a coding.
    enum CodingAtom {
        case researcher(Set<ResearcherID>)
        /// Whether any of these values is set.
        case facet(Set<FacetValueID>)

        func holds(_ coding: Coding) -> Bool {
            switch self {
            case .researcher(let ids): ids.contains(coding.researcher)
            case .facet(let ids): coding.facets.contains(where: ids.contains)
            }
        }
    }

    /// A question to a stretch of a source.
    enum PlaceAtom {
        /// The places of the sources that pass.
        case source(Set<Int>)
        /// Whether the stretch touches one of these.
        case passages(SegmentList)
        /// Whether the stretch touches something that is found.
        case meets(Finder)
    }

    var finders: [Finder] = []
    /// Asked of every coding that the finders see; those that do not pass are as if they were not there.
    var codings: [Question<CodingAtom>] = []
    /// Asked of the stretches that the finders share.
    var places: [Question<PlaceAtom>] = []
}
