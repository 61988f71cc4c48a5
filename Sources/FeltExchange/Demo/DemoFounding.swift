import FeltFramework
import FeltModel

/// What `study.yaml` of the example says, read.
struct DemoFounding {
    /// A file without a head of its own, with what a person would say of it on the command line.
    struct GivenFile {
        let file: String
        let title: String?
        let caseName: String?
        let date: String?
    }

    let founding: StudyFounding
    let register: DemoRegister
    let courses: [DemoCourse]
    let cycles: [DemoCycles]
    let statements: [DemoStatements]
    let chart: DemoChart
    let done: DemoDone
    let files: [GivenFile]

    private static let keys = DemoRegister.keys.union(DemoChart.keys).union(DemoDone.keys).union(["title", "notice", "language", "framework", "researchers", "cases", "files"])
        .union(StudySetting.allCases.map(\.rawValue))
    private static let caseKeys = DemoCourse.keys.union(DemoCycles.keys).union(DemoStatements.keys).union(["id", "title", "municipality", "kind", "procedure"])

    /// Reads the file. Throws `FaultList` with everything that is wrong in it, by line and column.
    ///
    /// - Parameter sources: the names that the notes will have.
    init(_ yaml: String, sources: Set<String>) throws {
        guard let root = try YAMLValue.read(yaml, file: "study.yaml") else { throw FeltError("demo-damaged", "The example study is empty.") }
        var reading = DemoReading()
        guard let fields = reading.fields(root, Self.keys, "the example") else { throw FaultList(reading.faults) }
        let people: [StudyFounding.Person] = reading.items("researchers", of: fields, ["id", "name", "institution"], "a researcher") { reading, fields in
            reading.slug("id", fields).map { .init(slug: $0, name: reading.text("name", fields), institution: reading.text("institution", fields)) }
        }
        let researchers = Set(people.map(\.slug.text))
        var courses: [DemoCourse] = []
        var cycles: [DemoCycles] = []
        var statements: [DemoStatements] = []
        let cases: [StudyFounding.CaseFields] = reading.items("cases", of: fields, Self.caseKeys, "a case") { reading, fields in
            guard let slug = reading.slug("id", fields) else { return nil }
            var found = StudyFounding.CaseFields(slug: slug)
            found.title = reading.localised("title", fields)
            found.municipality = reading.text("municipality", fields)
            found.ioaKind = reading.text("kind", fields)
            found.procedure = reading.text("procedure", fields)
            courses.append(DemoCourse(fields, of: slug, sources: sources, &reading))
            cycles.append(DemoCycles(fields, of: slug, researchers: researchers, &reading))
            statements.append(DemoStatements(fields, of: slug, &reading))
            return found
        }
        let names = Set(cases.map(\.slug.text))
        register = DemoRegister(fields, cases: names, &reading)
        chart = DemoChart(fields, cases: names, researchers: researchers, &reading)
        done = DemoDone(fields, sources: sources, &reading)
        files = reading.items("files", of: fields, ["file", "title", "case", "date"], "a file") { reading, fields in
            reading.required("file", fields).map {
                GivenFile(
                    file: $0, title: reading.text("title", fields), caseName: reading.name("case", fields, among: names), date: reading.day("date", fields))
            }
        }
        var settings: [StudySetting: String] = [:]
        for setting in StudySetting.allCases { settings[setting] = try reading.text(setting.rawValue, fields).map(setting.read) }
        founding = StudyFounding(
            title: reading.localised("title", fields), notice: reading.text("notice", fields), language: reading.word("language", fields, Language.self) ?? .nb,
            codebook: try reading.text("framework", fields).map { try ShippedFrameworks.codebook(named: $0) }, researchers: people, cases: cases, settings: settings)
        (self.courses, self.cycles, self.statements) = (courses, cycles, statements)
        try reading.finish()
    }
}
