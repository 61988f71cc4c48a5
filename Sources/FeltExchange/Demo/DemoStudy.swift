import FeltAnalysis
import FeltFramework
import FeltIngest
import FeltModel
public import FeltStore
import FeltText

/// The example study that comes with the program, from `templates/demo`. Everything in it is invented, and says so.
///
/// It is made the way a researcher would make one: a founding, the notes with the codes in their text, then a second researcher's
/// codings, each as entries of the journal.
public struct DemoStudy {
    private let founding: StudyFounding
    private let documents: [SourceIntake.Document]
    private let codings: [SecondCoding]

    /// Reads the shipped texts. They are checked by tests; a fault in them is thrown as it is found.
    public init() throws {
        let texts = Dictionary(uniqueKeysWithValues: DemoTexts.texts.map { ($0.path, $0.text) })
        founding = try DemoFounding.read(texts["study.yaml"] ?? "")
        let reader = DocumentReader()
        documents = try texts.keys.filter { $0.hasPrefix("notes/") }.sorted().map { path in
            .init(file: path, content: try reader.read(Array((texts[path] ?? "").utf8), named: FileBytes.name(path)))
        }
        codings = try SecondCoding.read(Array((texts["codings.csv"] ?? "").utf8))
    }

    /// Writes the study into an empty one.
    public func write(to study: Study) throws {
        try founding.write(to: study)
        let researchers = try study.read { try $0.researchers() }
        let first = try Lookup.researcher(founding.researchers[0].slug.text, among: researchers)
        _ = try study.write("add", by: first.id) { draft, reader in
            let results = try SourceIntake(reader, acting: first, given: .init()).take(documents, into: draft)
            return ((), line: SourceIntake.line(results))
        }
        for (name, rows) in Dictionary(grouping: codings, by: \.researcher).sorted(by: { $0.key < $1.key }) {
            let second = try Lookup.researcher(name, among: researchers)
            _ = try study.write("tag", by: second.id) { draft, reader in
                for row in rows { try row.write(to: draft, reader, by: second.id) }
                return ((), line: "tag \(rows.count) codings in \(Set(rows.map(\.source)).count) sources")
            }
        }
    }
}

/// A coding of the second researcher, by the words that it stands on.
private struct SecondCoding {
    let line: Int
    let source: String
    let researcher: String
    let code: String
    let quote: String
    let occurrence: Int?
    let facets: [(facet: String, value: String)]
    let memo: String?

    static func read(_ bytes: [UInt8]) throws -> [SecondCoding] {
        var faults: [Fault] = []
        let rows = ImportTable.rows(bytes, file: "codings.csv", required: ["source", "researcher", "code", "quote"], faults: &faults)
        guard faults.isEmpty else { throw FaultList(faults) }
        return rows.map { row in
            SecondCoding(
                line: row.line, source: row["source"] ?? "", researcher: row["researcher"] ?? "", code: row["code"] ?? "", quote: row["quote"] ?? "",
                occurrence: row["occurrence"].flatMap { Int($0) },
                facets: (row["facets"] ?? "").split(separator: ";").map { setting in
                    let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
                    return (facet: parts[0], value: parts.count > 1 ? parts[1] : "")
                }, memo: row["memo"])
        }
    }

    func write(to draft: Draft, _ reader: StudyReader, by researcher: ResearcherID) throws {
        let source = try reader.source(typed: self.source)
        let text = try reader.text(of: source.id)
        let found = QuoteSearch(text).ranges(of: quote)
        guard let range = found.count == 1 ? found[0] : occurrence.flatMap({ found.indices.contains($0 - 1) ? found[$0 - 1] : nil }) else {
            throw FaultList([Fault(file: "codings.csv", line: line, column: 1, code: "quote-missing", message: "The words stand in \(self.source) \(found.count) times.")])
        }
        let set = try reader.facets()
        let coding = try draft.addCoding(
            source: source.id, range: range, in: text, code: try reader.codes().code(typed: code).id, researcher: researcher,
            facets: try facets.map { try set.value(typed: $0.value, ofFacet: $0.facet).id })
        if let memo { try draft.addMemo(memo, on: .coding(coding), by: researcher) }
    }
}

/// Reads what the example is founded with.
private enum DemoFounding {
    static func read(_ yaml: String) throws -> StudyFounding {
        guard let root = try YAMLValue.read(yaml, file: "study.yaml") else { throw FeltError("demo-damaged", "The example study is empty.") }
        let language = text(root["language"]).flatMap { Language(rawValue: $0) } ?? .nb
        return StudyFounding(
            title: localised(root["title"]), notice: text(root["notice"]), language: language,
            codebook: try text(root["framework"]).map { try ShippedFrameworks.codebook(named: $0) },
            researchers: list(root["researchers"]).map { item in
                .init(slug: Slug.make(from: text(item["id"]) ?? ""), name: text(item["name"]), institution: text(item["institution"]))
            },
            cases: list(root["cases"]).map { item in
                var fields = StudyFounding.CaseFields(slug: Slug.make(from: text(item["id"]) ?? ""))
                fields.title = localised(item["title"])
                fields.municipality = text(item["municipality"])
                fields.ioaKind = text(item["kind"])
                fields.procedure = text(item["procedure"])
                fields.stage = text(item["stage"])
                return fields
            })
    }

    private static func text(_ value: YAMLValue?) -> String? {
        if case .text(let text)? = value?.content { text } else { nil }
    }

    private static func list(_ value: YAMLValue?) -> [YAMLValue] {
        if case .list(let items)? = value?.content { items } else { [] }
    }

    private static func localised(_ value: YAMLValue?) -> LocalisedText { LocalisedText(nb: text(value?["nb"]), en: text(value?["en"])) }
}
