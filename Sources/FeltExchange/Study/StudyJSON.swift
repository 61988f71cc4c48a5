import FeltModel
public import FeltPrivacy
public import FeltRefi
import FeltStore
import FeltText
import Foundation

/// The whole study as one JSON document, for programs: records, texts and codings, with positions in every unit.
///
/// The object has `schema` 1. Keys are sorted, dates are ISO 8601, ids are the study's own.
public struct StudyJSON {
    private let study: ReleasedStudy
    private var reader: StudyReader { study.reader }

    public init(_ study: ReleasedStudy) { self.study = study }

    /// What the document leaves out; to be asked for when it has been made.
    public func losses() throws -> LossReport {
        var losses = try LossReport.of(StudyPart.beyondJSON.union([.passages]), study)
        losses.merge(.withheld(study))
        return losses
    }

    /// The document in UTF-8. Cost: one pass over the study.
    public func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return [UInt8](try encoder.encode(try document())) + [10]
    }

    private struct Document: Encodable {
        var schema = 1
        let title: [String: String]
        let notice: String?
        let framework: String?
        let frameworkVersion: String?
        let language: String
        let researchers: [Person]
        let cases: [Case]
        let codes: [CodeRecord]
        let facets: [FacetRecord]
        let sources: [SourceRecord]
        let memos: [MemoRecord]
    }

    private struct Person: Encodable { let id: String, slug: String, name: String?, institution: String? }
    private struct Case: Encodable {
        let id: String, slug: String, title: [String: String], municipality: String?, kind: String?, procedure: String?, stage: String?
    }
    private struct CodeRecord: Encodable {
        let id: String, path: String, parent: String?, label: [String: String], definition: [String: String], include: [String: String]
        let exclude: [String: String], indicator: [String: String], colour: String?, context: String?, origin: String
    }
    private struct FacetRecord: Encodable { let slug: String, label: [String: String], values: [Value] }
    private struct Value: Encodable { let slug: String, label: [String: String] }
    private struct SourceRecord: Encodable {
        let id: String, name: String, title: String?, `case`: String?, kind: String, date: String?, language: String, normalisation: String
        let attributes: [String: String], text: String, codings: [CodingRecord]
    }
    private struct CodingRecord: Encodable {
        let id: String, code: String, researcher: String, start: Int, end: Int, startByte: Int, endByte: Int, startUTF16: Int, endUTF16: Int
        let facets: [String: [String]], createdAt: String
    }
    private struct MemoRecord: Encodable {
        let id: String, researcher: String?, text: String?, coding: String?, source: String?, code: String?, `case`: String?, purpose: String?, createdAt: String
    }

    private func document() throws -> Document {
        let record = try reader.study()
        let tree = try reader.codes()
        let facets = try reader.facets()
        let researchers = try reader.researchers()
        let names = Dictionary(uniqueKeysWithValues: researchers.map { ($0.id, $0.slug.text) })
        let cases = try reader.cases()
        let caseNames = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.slug.text) })
        let attributes = try study.attributesBySource()
        let released = try study.codings()
        let codings = Dictionary(grouping: released, by: \.source)
        let sources = try study.sources().map { source in
            let text = try study.text(of: source.id)
            let index = TextIndex(text)
            let pairs = (attributes[source.id] ?? []).compactMap { attribute in attribute.value.map { (attribute.name, $0) } }
            return SourceRecord(
                id: source.id.raw, name: source.slug.text, title: source.title, case: source.caseID.flatMap { caseNames[$0] }, kind: source.kind,
                date: source.date, language: source.language.rawValue, normalisation: source.normalisation,
                attributes: Dictionary(pairs, uniquingKeysWith: { $0 + "; " + $1 }), text: text.string,
                codings: (codings[source.id] ?? []).compactMap { Self.coding($0, index, tree, facets, names) })
        }
        return Document(
            title: Self.text(record.title), notice: record.notice, framework: record.framework, frameworkVersion: record.frameworkVersion, language: record.language.rawValue,
            researchers: researchers.map { Person(id: $0.id.raw, slug: $0.slug.text, name: $0.name, institution: $0.institution) },
            cases: cases.map {
                Case(id: $0.id.raw, slug: $0.slug.text, title: Self.text($0.title), municipality: $0.municipality, kind: $0.ioaKind, procedure: $0.procedure, stage: $0.stage)
            },
            codes: tree.codes.map { code in
                CodeRecord(
                    id: code.id.raw, path: tree.path(of: code.id)?.text ?? "", parent: code.parent.flatMap { tree.path(of: $0)?.text }, label: Self.text(code.label),
                    definition: Self.text(code.definition), include: Self.text(code.include), exclude: Self.text(code.exclude),
                    indicator: Self.text(code.indicator), colour: code.colour, context: code.context, origin: code.origin.rawValue)
            },
            facets: facets.facets.map { facet in
                FacetRecord(slug: facet.slug.text, label: Self.text(facet.label), values: facet.values.map { Value(slug: $0.slug.text, label: Self.text($0.label)) })
            },
            sources: sources,
            memos: try study.memos(on: released).map {
                MemoRecord(
                    id: $0.id.raw, researcher: names[$0.researcher], text: $0.text, coding: $0.coding?.raw, source: $0.source?.raw, code: $0.code?.raw,
                    case: $0.caseID?.raw, purpose: $0.purpose?.rawValue, createdAt: $0.createdAt)
            })
    }

    private static func text(_ text: LocalisedText) -> [String: String] {
        Dictionary(uniqueKeysWithValues: [("nb", text.nb), ("en", text.en)].compactMap { key, value in value.map { (key, $0) } })
    }

    private static func coding(_ coding: Coding, _ index: TextIndex, _ tree: CodeTree, _ facets: FacetSet, _ names: [ResearcherID: String]) -> CodingRecord? {
        guard let scalars = index.scalarRange(coding.range), let start = index.utf16Offset(at: coding.range.start), let end = index.utf16Offset(at: coding.range.end) else { return nil }
        let values = coding.facets.compactMap { facets.value($0) }.map { ($0.facet.slug.text, [$0.value.slug.text]) }
        return CodingRecord(
            id: coding.id.raw, code: tree.path(of: coding.code)?.text ?? "", researcher: names[coding.researcher] ?? "", start: scalars.lowerBound,
            end: scalars.upperBound, startByte: coding.range.start.value, endByte: coding.range.end.value, startUTF16: start.value, endUTF16: end.value,
            facets: Dictionary(values, uniquingKeysWith: +), createdAt: coding.createdAt)
    }
}
