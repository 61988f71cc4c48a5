public import FeltAnalysis
import FeltModel
public import FeltRefi

/// What an import did, or would do.
public struct RefiImportAnswer: Sendable {
    /// The sorts of thing that are counted, in the order in which they are told.
    public enum Thing: String, Hashable, Sendable, CaseIterable {
        case source, code, coding, memo
        case caseStudy = "case"
        case researcher
        /// A value of a facet on a coding that stays; only those that are gone are counted.
        case facetValue = "facet-value"
        /// Something that is said of a source or case under a name; only those that are gone are counted.
        case value
        /// What the study has no room for and keeps; of a project that comes for the first time none is counted.
        case part
    }

    /// How many of one sort met which fate.
    public struct Tally: Hashable, Sendable {
        public var new = 0
        public var changed = 0
        public var same = 0
        /// Came with an earlier file of the project and is not in this one.
        public var gone = 0
        /// How many of those that are gone were removed.
        public var removed = 0
    }

    /// A text that was read in one way of counting positions.
    public struct Reading: Hashable, Sendable {
        public let counting: RefiPositions.Counting
        public let evidence: RefiPositions.Evidence
        public let confidence: RefiPositions.Confidence
        /// How many texts were read so.
        public var texts: Int
    }

    /// What became of what lies beside a project of this program.
    public enum Rest: Hashable, Sendable {
        /// There is nothing that can be taken in; the report says why where there is something.
        case none
        /// Something of the project was in the study already, whose own notes, register and chart stand above it.
        case passedOver
        /// It was taken in, but for things that refer to what did not come.
        case restored(missing: Int)
    }

    public internal(set) var rest = Rest.none
    /// How many things of each table lie beside the project, are not here or otherwise here, and did not come in.
    public internal(set) var besideLeft: [String: Int] = [:]
    /// The tables of which something was restored from beside the project, and `passage` for what is told apart in texts.
    public internal(set) var restored: Set<String> = []

    /// The program that wrote the file, in its own words; empty where it does not say.
    public let origin: String
    public let namespace: String
    /// How positions in the texts were counted.
    public internal(set) var readings: [Reading] = []
    public internal(set) var tallies: [Thing: Tally] = [:]
    /// A thing that is otherwise in the file: its sort, its name or id in the study, and what of it is.
    public struct Change: Hashable, Sendable {
        public let thing: Thing
        public let name: String
        public let aspects: [ChangedAspect]
    }

    /// What was changed.
    public internal(set) var changed: [Change] = []
    /// Where codings that are named stand: the path of the code and the name of the source, by the coding's id.
    public internal(set) var standing: [String: String] = [:]
    /// What the file says otherwise and stays as it is, since it was changed or removed here after the file was made: where nothing is
    /// named of a thing, it was removed here.
    public internal(set) var keptNewer: [Change] = []
    /// What the file says otherwise of things that are here and that cannot be taken in: its sort, and its name or id.
    public internal(set) var untaken: [(thing: Thing, name: String)] = []
    /// What is gone: its sort, and its name or id in the study.
    public internal(set) var gone: [(thing: Thing, name: String)] = []
    /// Sources that came in beside one of the same name with another text: the name, and what they are called here.
    public internal(set) var doubles: [(name: String, source: String)] = []
    /// Codes that came in beside others of the same short name: the path in the file, and the short name that they have here.
    public internal(set) var codeDoubles: [(path: String, name: String)] = []
    /// What became of each coding of this study in a text that the file brought another state of: its id, the name of its source, and its fate.
    public internal(set) var revised: [(coding: String, source: String, fate: Carried.Kind)] = []
    /// The columns of a table that were not read although they hold something, in their order.
    public internal(set) var columnsLeft: [String] = []
    public internal(set) var report = RefiImportReport()
    /// The names of the sources in which findings are, by the GUIDs that these have.
    public internal(set) var sourcesOfFindings: [RefiGUID: String] = [:]
    /// What was wrong with the file and was mended or passed over, and what was doubtful.
    public internal(set) var findings: [RefiFinding]

    /// What came of something that is no REFI-QDA and has no findings.
    init(origin: String) {
        self.origin = origin
        (namespace, findings) = ("", [])
    }

    init(_ reading: RefiReading) {
        origin = reading.document.origin
        namespace = reading.document.namespace
        findings = reading.findings.filter { ($0.severity != .advice || $0.outcome == .dropped) && ($0.outcome != .kept || Self.doubts.contains($0.rule)) }
    }

    /// What was read as it stands and may have been meant otherwise.
    private static let doubts: Set<RefiRule> = [.positionsUnsure, .positionsAgainstOrigin, .quoteDiffers]

    /// The counts of a sort.
    public subscript(thing: Thing) -> Tally {
        get { tallies[thing] ?? Tally() }
        set { tallies[thing] = newValue }
    }

    /// What the import did, in numbers alone: `1 source changed, 2 codings removed`; nil for nothing.
    public var line: String? {
        let fates: [(word: String, count: KeyPath<Tally, Int>)] = [("new", \.new), ("changed", \.changed), ("removed", \.removed)]
        let parts = fates.flatMap { fate in
            Thing.allCases.compactMap { thing -> String? in
                let count = self[thing][keyPath: fate.count]
                return count > 0 ? "\(count.counted(thing.rawValue.replacing("-", with: " "))) \(fate.word)" : nil
            }
        }
        let lost = revised.count { $0.fate == .lost }
        let all = parts + (lost > 0 ? ["\(lost.counted("coding")) lost"] : [])
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    /// Whether the file brought nothing that was not there.
    public var isNothingNew: Bool { tallies.values.allSatisfy { $0.new == 0 && $0.changed == 0 && $0.removed == 0 } }
}
