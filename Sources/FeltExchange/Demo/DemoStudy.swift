import FeltIngest
import FeltModel
public import FeltStore

/// The example study that comes with the program, from `templates/demo`. Everything in it is invented, and says so.
///
/// It is made the way a researcher would make one: a founding, the register and the cycles, the notes with the codes in their text, what came
/// without a head, the way of the cases through the stages, then a second researcher's codings and the framework chart, and what its leads say of a
/// case and what was done, each as entries of the journal.
public struct DemoStudy {
    /// Files that are taken in together.
    struct Batch {
        let documents: [SourceIntake.Document]
        let given: SourceIntake.Given
    }

    let content: DemoFounding
    /// The notes first.
    let batches: [Batch]
    let world: SourceIntake.World
    private let codings: [SecondCoding]

    /// Reads the shipped texts. They are checked by tests; faults in them are thrown.
    public init() throws { try self.init(DemoTexts.texts) }

    init(_ all: [(path: String, text: String)]) throws {
        let texts = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0.text) })
        let paths = texts.keys.filter { $0.hasPrefix("notes/") && $0.split(separator: "/").count == 2 }.sorted()
        content = try DemoFounding(texts["study.yaml"] ?? "", sources: Set(paths.map { DemoFiles.slug(of: $0).text }))
        batches = try DemoFiles.batches(paths, texts, given: content.files)
        codings = try SecondCoding.read(Array((texts["codings.csv"] ?? "").utf8))
        world = DemoFiles.world(texts)
    }

    /// Writes the study into an empty one.
    public func write(to study: Study) throws {
        try content.founding.write(to: study)
        let researchers = try study.read { try $0.researchers() }
        let first = try Lookup.researcher(content.founding.researchers[0].slug.text, among: researchers)
        let people = Dictionary(uniqueKeysWithValues: researchers.map { ($0.slug.text, $0.id) })
        let cases = try study.read { Dictionary(uniqueKeysWithValues: try $0.cases().map { ($0.slug.text, $0.id) }) }
        _ = try study.write("participant", by: first.id) { draft, _ in ((), line: try content.register.write(to: draft, cases: cases)) }
        _ = try study.write("cycle", by: first.id) { draft, _ in
            for cycles in content.cycles { try cycles.write(to: draft, cases: cases, researchers: people, by: first.id) }
            return ((), line: "cycle \(content.cycles.reduce(0) { $0 + $1.count }.counted("cycle"))")
        }
        for batch in batches {
            _ = try study.write("add", by: first.id) { draft, reader in
                let results = try SourceIntake(reader, acting: first, given: batch.given, world: world).take(batch.documents, into: draft)
                return ((), line: SourceIntake.line(results))
            }
        }
        _ = try study.write("stage", by: first.id) { draft, reader in
            for course in content.courses { try course.write(to: draft, reader, cases: cases, by: first.id) }
            let counts = content.courses.map(\.counts)
            let (entries, milestones) = (counts.reduce(0) { $0 + $1.entries }, counts.reduce(0) { $0 + $1.milestones })
            return ((), line: "stage \(entries) entries and \(milestones.counted("milestone")) in \(counts.count.counted("case"))")
        }
        try content.chart.write(to: study, early: true, cases: cases, researchers: people)
        for (name, rows) in Dictionary(grouping: codings, by: \.researcher).sorted(by: { $0.key < $1.key }) {
            let second = try Lookup.researcher(name, among: researchers)
            _ = try study.write("tag", by: second.id) { draft, reader in
                for row in rows { try row.write(to: draft, reader, by: second.id) }
                return ((), line: "tag \(rows.count) codings in \(Set(rows.map(\.source)).count) sources")
            }
        }
        try content.chart.write(to: study, early: false, cases: cases, researchers: people)
        _ = try study.write("case", by: first.id) { draft, reader in
            for statements in content.statements { try statements.write(to: draft, cases: cases) }
            try content.done.write(to: draft, reader)
            let statements = content.statements.map(\.count).filter { $0 > 0 }
            return ((), line: "case \(statements.reduce(0, +).counted("statement")) in \(statements.count.counted("case")), \(content.done.count.counted("action")) done")
        }
    }
}
