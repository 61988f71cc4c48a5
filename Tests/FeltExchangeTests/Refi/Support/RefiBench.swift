import FeltContainers
import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation

@testable import FeltExchange

/// A study that files are taken into and written from.
struct RefiBench {
    let small: SmallStudy
    var study: Study { small.study }

    /// Runs `body` on a small study.
    static func run(_ body: (RefiBench) throws -> Void) throws { try SmallStudy.run { try body(RefiBench(small: $0)) } }

    /// Takes a file in as ida and gives what came of it.
    @discardableResult
    func take(_ bytes: [UInt8], _ change: (inout RefiImport.Options) -> Void = { _ in }) throws -> RefiImportAnswer {
        var options = RefiImport.Options()
        options.folder = study.folder
        change(&options)
        let reading = try RefiReader().read(bytes)
        return try study.write("import", by: small.ida.id) { draft, reader in
            (try RefiImport(reading, acting: small.ida.id, options: options).run(into: draft, reader), line: "import")
        }.result
    }

    /// The project as it is written.
    func export(for program: RefiProgram? = nil) throws -> [UInt8] {
        let path = study.folder + "/ut-\(UInt64.random(in: .min ... .max)).qdpx"
        _ = try study.read { try RefiExport.writeProject(of: ReleasedStudy(wholeOf: $0), folder: study.folder, to: path, for: program, overwrite: true) }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The project as it is written, read back.
    func exported(for program: RefiProgram? = nil) throws -> RefiDocument { try RefiReader().read(export(for: program)).document }

    /// Every coding, as `source code researcher facets «words» time`, sorted.
    func codings() throws -> [String] {
        try study.read { reader in
            let (tree, facets) = (try reader.codes(), try reader.facets())
            let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
            let sources = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.slug.text) })
            return try reader.codings().map { coding in
                let words = try reader.text(of: coding.source)[coding.range]
                let values = facets.typed(coding.facets).sorted().joined(separator: ",")
                return "\(sources[coding.source] ?? "?") \(tree.path(of: coding.code)?.text ?? "?") \(names[coding.researcher] ?? "?") [\(values)] «\(words)» \(coding.createdAt.prefix(19))"
            }.sorted()
        }
    }

    /// Every memo, as `subject researcher text`, with things by name, sorted.
    func memos() throws -> [String] {
        try study.read { reader in
            let tree = try reader.codes()
            let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
            let sources = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.slug.text) })
            let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
            let codings = Dictionary(uniqueKeysWithValues: try reader.codings().map { ($0.id, $0) })
            return try reader.memos().map { memo in
                var parts: [String] = []
                if let coding = memo.coding.flatMap({ codings[$0] }) {
                    parts.append("coding \(sources[coding.source] ?? "?") \(tree.path(of: coding.code)?.text ?? "?") \(coding.range.start.value)")
                }
                if let source = memo.source { parts.append("source \(sources[source] ?? "?")") }
                if let unit = memo.caseID { parts.append("case \(cases[unit] ?? "?")") }
                if let code = memo.code { parts.append("code \(tree.path(of: code)?.text ?? "?")") }
                return "\(parts.isEmpty ? "study" : parts.joined(separator: " ")) \(names[memo.researcher] ?? "?"): \(memo.text ?? "-")"
            }.sorted()
        }
    }

    /// Every code, as `path label colour definition`, in order.
    func codes() throws -> [String] {
        try study.read { reader in
            let tree = try reader.codes()
            return tree.codes.map { code in
                let fields = [code.label, code.definition, code.include, code.exclude, code.indicator].map { "\($0.nb ?? "-")/\($0.en ?? "-")" }
                return "\(tree.path(of: code.id)?.text ?? "?") \(fields.joined(separator: " ")) \(code.colour ?? "-")"
            }
        }
    }

    /// Every source and case with what is said of it.
    func sources() throws -> [String] {
        try study.read { reader in
            let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
            let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
            let attributes = try reader.attributesBySource()
            let sources = try reader.sources().map { source in
                let own = (attributes[source.id] ?? []).map { "\($0.name)=\($0.value ?? "-")" }.joined(separator: ";")
                let head = "\(source.slug) \(source.title ?? "-") \(source.kind) \(source.language.rawValue) \(source.date ?? "-")"
                return "\(head) \(source.caseID.flatMap { cases[$0] } ?? "-") \(source.researcher.flatMap { names[$0] } ?? "-") \(source.createdAt.prefix(19)) {\(own)}"
            }
            let caseAttributes = try reader.caseAttributes()
            let units = try reader.cases().map { unit in
                "case \(unit.slug) \(unit.title.nb ?? "-") \(unit.municipality ?? "-") \(unit.ioaKind ?? "-") \(unit.procedure ?? "-") \(unit.stage ?? "-") "
                    + (caseAttributes[unit.id] ?? []).map { "\($0.name)=\($0.value ?? "-")" }.joined(separator: ";")
            }
            return sources + units + (try reader.researchers().map { "researcher \($0.slug) \($0.name ?? "-")" })
        }
    }

    /// Everything of the tables, to see that nothing changed.
    func everything() throws -> [String] {
        try codings() + memos() + codes() + sources() + study.read { reader in
            try reader.foreignMatter().map { "\($0.element) \($0.guid ?? "-") \($0.xml ?? "-")" } + reader.foreignIdentities().map { "\($0.entity) \($0.guid)" }
        }
    }
}

extension SmallStudy {
    /// Runs `body` on a study with nothing but ida and jon in it.
    static func empty(_ body: (RefiBench) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let founding = StudyFounding(
                title: LocalisedText(nb: "Tom"), notice: nil, language: .nb, codebook: nil,
                researchers: [.init(slug: Slug.make(from: "ida"), name: "Ida", institution: nil), .init(slug: Slug.make(from: "jon"), name: nil, institution: nil)], cases: [])
            let study = try Study.create(at: folder.path) { try founding.write(to: $0) }
            let ida = try study.read { try Lookup.researcher("ida", among: $0.researchers()) }
            try body(RefiBench(small: SmallStudy(study: study, ida: ida)))
            try study.close()
        }
    }
}
