import FeltText
import FeltTestSupport
import Testing

@testable import FeltRefi

@Suite("The official schemas", .enabled(if: RefiSchemas.areThere, RefiSchemas.need))
struct RefiSchemaTests {
    private typealias Sample = RefiSample

    private func faults(_ files: [[UInt8]], schema: String) throws -> String {
        let folder = try ExportFolder()
        return try RefiSchemas.faults(of: try files.enumerated().map { try folder.put("\($0).xml", $1) }, schema: schema)
    }

    @Test("accept the sample, an empty project, and every option")
    func projects() throws {
        var files = [try RefiWriter().bytes(RefiProject(name: "", origin: "")).bytes]
        for unit in [RefiOptions.PositionUnit.codePoints, .utf16] {
            for limit in [nil, 1, 60] {
                for names in [RefiOptions.CodeNames.keep, .unique] {
                    let options = RefiOptions(positionUnit: unit, selectionNameLimit: limit, codeNames: names, illegalCharacters: .refuse)
                    files.append(try RefiWriter(options: options).bytes(Sample.project).bytes)
                }
            }
        }
        #expect(try faults(files, schema: "Project-1.0.xsd") == "")
    }

    @Test("accept every kind of direction, value and end of a range")
    func values() throws {
        let numbers: [RefiValue] = [
            .integer(.max), .integer(.min), .float(.greatestFiniteMagnitude), .float(-.leastNonzeroMagnitude), .float(1e17), .float(-0.0), .float(.nan),
            .float(1.2345678901234567e-9), .boolean(false), .text(""), .missing, .date(RefiDate("0001-01-01")!), .date(RefiDate("9999-12-31")!),
            .dateTime(RefiDateTime("0001-01-01T00:00:00Z")!), .dateTime(RefiDateTime("9999-12-31T23:59:59Z")!),
        ]
        var project = RefiProject(name: "p", origin: "o")
        for (index, value) in numbers.enumerated() {
            let guid = Sample.guid(0x900 + UInt64(index))
            project.variables.append(RefiVariable(guid: guid, name: "v", kind: value.kind ?? .date))
            project.cases.append(RefiCase(guid: Sample.guid(0xA00 + UInt64(index)), name: "", values: [RefiVariableValue(variable: guid, value: value)]))
        }
        for (index, direction) in [RefiLink.Direction.associative, .oneWay, .bidirectional].enumerated() {
            let end = project.cases[0].guid
            project.links.append(RefiLink(guid: Sample.guid(0xB00 + UInt64(index)), direction: direction, origin: end, target: end))
        }
        #expect(try faults([try RefiWriter().bytes(project).bytes], schema: "Project-1.0.xsd") == "")
    }

    @Test("accept codebooks with and without sets")
    func codebooks() throws {
        let codes = Sample.project.codes
        let files = [
            try QdcWriter().bytes(codes: codes, sets: Sample.project.sets, origin: "o").bytes, try QdcWriter().bytes(codes: codes, origin: "").bytes,
            try QdcWriter().bytes(codes: codes, sets: [RefiSet(guid: Sample.set, name: "s", sources: [Sample.interview])], origin: "o").bytes,
        ]
        #expect(try faults(files, schema: "Codebook-1.0.xsd") == "")
    }

    @Test("are really asked: each refuses the other's file, and what is out of order")
    func refusal() throws {
        let project = try RefiWriter().bytes(Sample.project).bytes
        let codebook = try QdcWriter().bytes(codes: Sample.project.codes, origin: "o").bytes
        #expect(try faults([project], schema: "Codebook-1.0.xsd") != "")
        #expect(try faults([codebook], schema: "Project-1.0.xsd") != "")
        let text = String(decoding: project, as: UTF8.self)
        let turned = text.split(separator: "<MemberNote", maxSplits: 1).joined(separator: "<MemberCode")
        #expect(turned != text)
        #expect(try faults([project, Array(turned.utf8)], schema: "Project-1.0.xsd") != "")
    }
}
