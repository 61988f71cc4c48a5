import FeltModel
import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiCheck")
struct RefiCheckTests {
    /// One thing done to the sound project, and what must be found of it.
    struct Fault: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let rule: String
        let object: RefiGUID?
        let target: RefiGUID?
        let change: @Sendable (inout RefiProject) -> Void

        init(_ what: String, _ rule: String, _ object: RefiGUID?, _ target: RefiGUID? = nil, _ change: @escaping @Sendable (inout RefiProject) -> Void) {
            (testDescription, self.rule, self.object, self.target, self.change) = (what, rule, object, target, change)
        }
    }

    private typealias Sample = RefiSample
    private static let stranger = RefiStamp(Sample.nobody, Sample.founded.time)

    @Test("a sound project, and an empty one, have nothing against them")
    func sound() throws {
        #expect(RefiCheck.findings(in: Sample.project) == [])
        try RefiCheck.check(Sample.project)
        #expect(RefiCheck.findings(in: RefiProject(name: "", origin: "")) == [])
    }

    @Test("a reference to nothing, or to something of the wrong sort, is found where it stands", arguments: references)
    func wrongReference(fault: Fault) { expectOnly(fault) }

    @Test("a stamp by somebody who is not a user is found on whatever bears it", arguments: stamps)
    func wrongStamp(fault: Fault) { expectOnly(fault) }

    @Test("a name with nothing to see in it is found", arguments: names)
    func emptyName(fault: Fault) { expectOnly(fault) }

    @Test("a faulty value is found", arguments: values)
    func wrongValue(fault: Fault) { expectOnly(fault) }

    private func expectOnly(_ fault: Fault) {
        var project = Sample.project
        fault.change(&project)
        #expect(RefiCheck.findings(in: project) == [RefiCheck.Finding(rule: fault.rule, object: fault.object, target: fault.target)])
    }

    static let references: [Fault] = [
        Fault("project note", "unknown-note", nil, Sample.nobody) { $0.projectNotes.append(Sample.nobody) },
        Fault("project note that is a source", "unknown-note", nil, Sample.fieldnote) { $0.projectNotes.append(Sample.fieldnote) },
        Fault("code's note", "unknown-note", Sample.themes, Sample.nobody) { $0.codes[0].notes.append(Sample.nobody) },
        Fault("note of a code below", "unknown-note", Sample.doubt, Sample.nobody) { $0.codes[0].children[1].notes = [Sample.nobody] },
        Fault("source's note", "unknown-note", Sample.fieldnote, Sample.nobody) { $0.sources[1].notes = [Sample.nobody] },
        Fault("selection's note", "unknown-note", Sample.annotated, Sample.trust) { $0.sources[0].selections[1].notes = [Sample.trust] },
        Fault("coding's note", "unknown-note", Sample.second, Sample.nobody) { $0.sources[0].selections[0].codings[1].notes = [Sample.nobody] },
        Fault("note of a source's coding", "unknown-note", Sample.whole, Sample.nobody) { $0.sources[0].codings[0].notes = [Sample.nobody] },
        Fault("link's note", "unknown-note", Sample.link, Sample.nobody) { $0.links[0].notes = [Sample.nobody] },
        Fault("note in a set", "unknown-note", Sample.set, Sample.trust) { $0.sets[0].notes = [Sample.trust] },
        Fault("code in a set", "unknown-code", Sample.set, Sample.memo) { $0.sets[0].codes = [Sample.memo] },
        Fault("source in a set", "unknown-source", Sample.set, Sample.memo) { $0.sets[0].sources = [Sample.memo] },
        Fault("code of a case", "unknown-code", Sample.anna, Sample.nobody) { $0.cases[0].codes = [Sample.nobody] },
        Fault("source of a case", "unknown-source", Sample.nameless, Sample.warm) { $0.cases[1].sources = [Sample.warm] },
        Fault("selection of a case", "unknown-selection", Sample.anna, Sample.interview) { $0.cases[0].selections = [Sample.interview] },
        Fault("code of a coding", "unknown-code", Sample.first, Sample.nobody) { $0.sources[0].selections[0].codings[0].code = Sample.nobody },
        Fault("code of a coding that is a case", "unknown-code", Sample.whole, Sample.anna) { $0.sources[0].codings[0].code = Sample.anna },
        Fault("folder of a coding", "coding-on-folder", Sample.first, Sample.themes) { $0.sources[0].selections[0].codings[0].code = Sample.themes },
        Fault("folder of a source's coding", "coding-on-folder", Sample.whole, Sample.themes) { $0.sources[0].codings[0].code = Sample.themes },
        Fault("start of a link", "unknown-link-end", Sample.link, Sample.nobody) { $0.links[0].origin = Sample.nobody },
        Fault("end of a link", "unknown-link-end", Sample.link, Sample.nobody) { $0.links[0].target = Sample.nobody },
        Fault("user at the end of a link", "unknown-link-end", Sample.link, Sample.ada) { $0.links[0].target = Sample.ada },
        Fault("variable of a case", "unknown-variable", Sample.anna, Sample.nobody) { $0.cases[0].values[0].variable = Sample.nobody },
        Fault("variable of a source", "unknown-variable", Sample.interview, Sample.trust) { $0.sources[0].values[0].variable = Sample.trust },
    ]

    static let stamps: [Fault] = [
        Fault("project made", "unknown-user", nil, Sample.nobody) { $0.created = stranger },
        Fault("project changed", "unknown-user", nil, Sample.nobody) { $0.modified = stranger },
        Fault("source made", "unknown-user", Sample.interview, Sample.nobody) { $0.sources[0].created = stranger },
        Fault("source changed", "unknown-user", Sample.interview, Sample.nobody) { $0.sources[0].modified = stranger },
        Fault("selection made", "unknown-user", Sample.warm, Sample.nobody) { $0.sources[0].selections[0].created = stranger },
        Fault("selection changed", "unknown-user", Sample.warm, Sample.nobody) { $0.sources[0].selections[0].modified = stranger },
        Fault("coding made", "unknown-user", Sample.first, Sample.nobody) { $0.sources[0].selections[0].codings[0].created = stranger },
        Fault("source's coding made", "unknown-user", Sample.whole, Sample.nobody) { $0.sources[0].codings[0].created = stranger },
        Fault("note made", "unknown-user", Sample.memo, Sample.nobody) { $0.notes[0].created = stranger },
        Fault("note changed", "unknown-user", Sample.memo, Sample.nobody) { $0.notes[0].modified = stranger },
        Fault("made by a code", "unknown-user", Sample.memo, Sample.trust) { $0.notes[0].created.user = Sample.trust },
    ]

    static let names: [Fault] = [
        Fault("code", "empty-name", Sample.themes) { $0.codes[0].name = "" },
        Fault("code below", "empty-name", Sample.doubt) { $0.codes[0].children[1].name = " \n\t\u{A0}" },
        Fault("variable", "empty-name", Sample.variables[3]) { $0.variables[3].name = "" },
        Fault("source", "empty-name", Sample.fieldnote) { $0.sources[1].name = "\u{3000}" },
        Fault("note", "empty-name", Sample.memo) { $0.notes[0].name = "" },
        Fault("set", "empty-name", Sample.set) { $0.sets[0].name = "" },
    ]

    static let values: [Fault] =
        RefiVariable.Kind.allCases.indices.flatMap { index in
            let (variable, wrong) = (Sample.variables[index], Sample.values[(index + 1) % Sample.values.count].value)
            return [
                Fault("wrong kind, case \(index)", "value-of-wrong-kind", Sample.anna, variable) { $0.cases[0].values[index].value = wrong },
                Fault("wrong kind, source \(index)", "value-of-wrong-kind", Sample.interview, variable) { $0.sources[0].values[index].value = wrong },
            ]
        } + [
            Fault("second value of a case", "second-value", Sample.anna, Sample.variables[0]) {
                $0.cases[0].values.append(RefiVariableValue(variable: Sample.variables[0], value: .missing))
            },
            Fault("second value of a source", "second-value", Sample.interview, Sample.variables[5]) { $0.sources[0].values.append(Sample.values[5]) },
        ]

    @Test("a missing value fits a variable of any kind", arguments: RefiVariable.Kind.allCases.indices)
    func missing(index: Int) {
        var project = Sample.project
        project.cases[0].values[index].value = .missing
        #expect(RefiCheck.findings(in: project) == [])
    }
}
