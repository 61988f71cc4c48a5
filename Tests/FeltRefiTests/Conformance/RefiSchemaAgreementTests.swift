import FeltTestSupport
import Testing

@testable import FeltRefi

/// What xmllint refuses by the official schema, the checker tells, and it accuses nothing that the schema accepts.
@Suite("RefiConformance, beside the official schema", .enabled(if: RefiSchemas.areThere, RefiSchemas.need))
struct RefiSchemaAgreementTests {
    /// The rules that stand in the schema; the others are the standard's text and what programs stumble over.
    private static let rules: Swift.Set<RefiRule> = [
        .wrongNamespace, .unknownElement, .unknownAttribute, .wrongOrder, .repeatedElement, .missingElement, .emptyContainer, .missingAttribute, .badValue,
        .badContent, .strayText,
    ]

    private func compare(_ files: [String], schema: String, _ comment: (Int) -> Comment) throws {
        let folder = try ExportFolder()
        let paths = try files.enumerated().map { try folder.put("\($0).xml", Array($1.utf8)) }
        let valid = try RefiSchemas.valid(among: paths, schema: schema)
        for (index, file) in files.enumerated() {
            let faults = try RefiReader().read(Array(file.utf8)).findings.filter { Self.rules.contains($0.rule) }
            #expect(faults.isEmpty == valid.contains(paths[index]), "\(comment(index)): \(faults.map(\.text))\n\(file.prefix(faults.isEmpty ? 20_000 : 0))")
        }
    }

    @Test("the file with everything is valid for both")
    func everything() throws { try compare([RefiEverything.project], schema: "Project-1.0.xsd") { _ in "everything" } }

    @Test("four hundred spoiled projects are judged alike")
    func projects() throws {
        let root = try RefiXML.read(Array(RefiEverything.project.utf8))
        let seeds = Seeds.some(400)
        try compare(seeds.map { RefiMutation.spoiled(root, seed: $0) }, schema: "Project-1.0.xsd") { "seed \(seeds[$0])" }
    }

    @Test("two hundred spoiled codebooks are judged alike")
    func codebooks() throws {
        let root = try RefiXML.read(try QdcWriter().bytes(codes: RefiSample.project.codes, sets: RefiSample.project.sets, origin: "o").bytes)
        let seeds = Seeds.some(200)
        try compare(seeds.map { RefiMutation.spoiled(root, seed: $0) }, schema: "Codebook-1.0.xsd") { "seed \(seeds[$0])" }
    }
}
