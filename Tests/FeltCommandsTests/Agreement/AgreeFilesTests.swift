import FeltTestSupport
import Foundation
import Testing

/// The published cases, given to the command as files.
@Suite("felt agree on files")
struct AgreeFilesTests {
    private struct Fixture {
        let id: String
        let object: [String: Any]
        var bytes: [UInt8] { get throws { [UInt8](try JSONSerialization.data(withJSONObject: object)) } }

        static func all(_ file: String, _ key: String) throws -> [Fixture] {
            let root = try JSONSerialization.jsonObject(with: Data(SharedFolder.bytes("agreement/\(file)"))) as? [String: Any]
            return try #require(root?[key] as? [[String: Any]]).map { Fixture(id: $0["id"] as? String ?? "", object: $0) }
        }

        /// Ratings as CSV, and the declared categories.
        func table() throws -> (csv: String, categories: [String]) {
            let rows = try #require(object["ratings"] as? [[Any]])
            let coders = object["coders"] as? [String] ?? rows.indices.map { "c\($0)" }
            var csv = coders.joined(separator: ",") + "\n"
            for unit in (rows.first ?? []).indices {
                // A single empty field would be an empty line, which no row is.
                let fields = rows.map { $0[unit] is NSNull ? "" : "\($0[unit])" }
                csv += (fields == [""] ? "\"\"" : fields.joined(separator: ",")) + "\n"
            }
            return (csv, (object["categories"] as? [Any])?.map { "\($0)" } ?? [])
        }
    }

    /// Every path of a tree with what stands there; remarks of the published cases left out.
    private static func leaves(_ node: Any, _ path: String = "") -> [String: Any] {
        switch node {
        case let entries as [String: Any]:
            let kept = entries.filter { !["exact", "checked_against", "third_party_differs", "note", "tolerance"].contains($0.key) }
            return kept.isEmpty ? [path: "{}"] : kept.reduce(into: [:]) { $0.merge(leaves($1.value, "\(path)/\($1.key)")) { first, _ in first } }
        case let items as [Any]:
            return items.isEmpty ? [path: "[]"] : items.enumerated().reduce(into: [:]) { $0.merge(leaves($1.element, "\(path)/\($1.offset)")) { first, _ in first } }
        default: return [path: node]
        }
    }

    private static func isSame(_ one: Any?, _ other: Any?) -> Bool {
        if let one = one as? NSNumber, let other = other as? NSNumber { return abs(one.doubleValue - other.doubleValue) <= 1e-9 }
        return "\(one ?? "none")" == "\(other ?? "none")"
    }

    /// The paths on which the answer and what is expected differ.
    private static func differences(_ answer: FeltBench.Answer, _ expected: Any, except: String? = nil) throws -> [String] {
        let ours = leaves(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)))
        let theirs = leaves(expected)
        return Set(ours.keys).union(theirs.keys).filter { path in
            !isSame(ours[path], theirs[path]) && !(except.map(path.hasPrefix) ?? false)
        }.sorted()
    }

    private static let isHere = SharedFolder.holds("agreement")

    @Test("ratings: every published case, by the command", .enabled(if: isHere, "needs ../shared/agreement beside the package"))
    func ratings() throws {
        try FeltBench.run { bench in
            for fixture in try Fixture.all("nominal.json", "cases") {
                let (csv, categories) = try fixture.table()
                let file = try bench.write("ratings.csv", csv)
                let answer = bench.felt("agree", "--ratings", file, "--categories", categories.joined(separator: ","), "--format", "json")
                #expect(answer.code == 0, "\(fixture.id): \(answer.errors)")
                guard answer.code == 0 else { continue }
                #expect(try Self.differences(answer, fixture.object["expected"] ?? [:]).prefix(5) == [], "\(fixture.id)")
            }
        }
    }

    @Test("spans: every published case, by the command", .enabled(if: isHere, "needs ../shared/agreement beside the package"))
    func spans() throws {
        try FeltBench.run { bench in
            for fixture in try Fixture.all("spans.json", "cases") {
                let file = try bench.write("spans.json", fixture.bytes)
                let answer = bench.felt("agree", "--spans", file, "--format", "json")
                #expect(answer.code == 0, "\(fixture.id): \(answer.errors)")
                let expected = fixture.object["expected"] as? [String: Any] ?? [:]
                // One case leaves out the results on its tokens, which are many.
                let differences = try Self.differences(answer, expected, except: expected["tokens_any"] == nil ? "/tokens_" : nil)
                #expect(differences.prefix(5) == [], "\(fixture.id)")
            }
        }
    }

    @Test("continua: every published case, by the command", .enabled(if: isHere, "needs ../shared/agreement beside the package"))
    func continua() throws {
        try FeltBench.run { bench in
            for fixture in try Fixture.all("unitizing.json", "u_family_2016") {
                let file = try bench.write("continua.json", fixture.bytes)
                let answer = bench.felt("agree", "--continua", file, "--format", "json")
                #expect(answer.code == 0, "\(fixture.id): \(answer.errors)")
                #expect(try Self.differences(answer, fixture.object["expected"] ?? [:]).prefix(5) == [], "\(fixture.id)")
            }
        }
    }

    private static let ratingsText = "anna,bjørn\nrisk,risk\nrisk,trust\ntrust,trust\n"

    @Test("without a study a table says what was measured, what is not defined and why, in both languages")
    func table() throws {
        try FeltBench.run { bench in
            let file = try bench.write("r.csv", Self.ratingsText)
            let answer = bench.felt("agree", "--ratings", file)
            #expect(answer.code == 0 && answer.errors == "")
            // Three units: alpha is 1 - 5 · 2 / (36 - 18) by hand.
            #expect(answer.lines.contains { $0.hasPrefix("krippendorff_alpha ") && $0.hasSuffix(" 0.444") })
            #expect(answer.output.contains("3 units, coders: anna, bjørn; 2 categories."))
            #expect(answer.output.contains("not comparable with those of another program"))
            let one = try bench.write("one.csv", "anna,bjørn\na,a\na,a\n")
            #expect(bench.felt("agree", "--ratings", one, "--coefficient", "alpha").output.contains("not defined: only one category was used"))
            #expect(bench.felt("agree", "--ratings", one, "--coefficient", "alpha", "--lang", "nb").output.contains("ikke definert: bare én kategori ble brukt"))
            let csv = try bench.felt("agree", "--ratings", one, "--coefficient", "alpha,percent", "--format", "csv").rows()
            #expect(csv.map { $0["reason"] } == ["no_variation", ""])
            #expect(csv.map { $0["value"] } == ["", "1.0"])
        }
    }

    @Test("spans and continua have tables and pages too")
    func otherForms() throws {
        try FeltBench.run { bench in
            let spans = try bench.write("s.json", """
                {"documents": [{"id": "d", "length": 20}], "coders": ["anna", "bjørn"], "codes": [{"id": "x"}, {"id": "y"}], "spans": [
                {"doc": "d", "coder": "anna", "code": "x", "start": 4, "end": 12}, {"doc": "d", "coder": "bjørn", "code": "x", "start": 8, "end": 14}]}
                """)
            let table = bench.felt("agree", "--spans", spans)
            #expect(table.output.contains("x          0.357  0.571  1 · 8  1 · 6    50.0 %"))
            #expect(table.output.contains("all coded everything"))
            #expect(bench.felt("agree", "--spans", spans, "--format", "html").output.contains("<td class=\"n\">0.357</td>"))
            let rows = try bench.felt("agree", "--spans", spans, "--coefficient", "kappa,f1_overlap_1to1", "--format", "csv").rows()
            #expect(rows.map { $0["cohen_kappa_reason"] } == ["", "no_variation"])
            #expect(rows.map { $0["f1_overlap_1to1"] } == ["1.0", ""])
            #expect(rows[0]["both"] == "4" && rows[0]["neither"] == "10" && rows[0]["codings_anna"] == "1")
            bench.input = """
                {"coders": ["a", "b"], "continua": [{"id": "i", "length": 60, "units": {"a": [[2, 9, "risk"]], "b": [[2, 9, "risk"], [11, 17, "trust"]]}}]}
                """
            let continua = bench.felt("agree", "--continua", "-")
            #expect(continua.code == 0 && continua.output.contains("u_alpha"))
            #expect(continua.output.contains("not defined: only one category was used"))
        }
    }

    @Test("a bootstrap of files: intervals from ten units on, and the reason below")
    func bootstrap() throws {
        try FeltBench.run { bench in
            let few = try bench.write("few.csv", Self.ratingsText)
            #expect(bench.felt("agree", "--ratings", few, "--bootstrap", "50").output.contains("No intervals: fewer than 10 units."))
            let many = try bench.write("many.csv", "a,b\n" + (0..<20).map { "\($0 % 3),\($0 % 4 == 0 ? 0 : $0 % 3)\n" }.joined())
            let rows = try bench.felt("agree", "--ratings", many, "--bootstrap", "200", "--seed", "3", "--coefficient", "alpha", "--format", "csv").rows()
            let (value, low, high) = (Double(rows[0]["value"] ?? ""), Double(rows[0]["low"] ?? ""), Double(rows[0]["high"] ?? ""))
            #expect(low ?? 2 < value ?? -2 && value ?? 2 < high ?? -2)
            let json = try bench.felt("agree", "--ratings", many, "--bootstrap", "200", "--seed", "3", "--format", "json").json()
            #expect(json["bootstrap"]["krippendorff_alpha"]["ci95"].list.count == 2)
            #expect(json["krippendorff_alpha"]["value"].description == rows[0]["value"])
            // The same with semicolons and with tabs, as spreadsheets write them; and one that occurs once has draws without any value.
            for mark in [";", "\t"] {
                let other = try bench.write("other.csv", "a\(mark)b\n" + (0..<20).map { "\($0 % 3)\(mark)\($0 % 4 == 0 ? 0 : $0 % 3)\n" }.joined())
                try #expect(bench.felt("agree", "--ratings", other, "--bootstrap", "200", "--seed", "3", "--coefficient", "alpha", "--format", "csv").rows() == rows)
            }
            let rare = try bench.write("rare.csv", "a,b\n1,1\n" + String(repeating: "0,0\n", count: 11))
            #expect(bench.felt("agree", "--ratings", rare, "--bootstrap", "200", "--coefficient", "alpha").output.contains("Without one: more than a tenth"))
        }
    }

    @Test("what cannot be compared is refused with the place, and never with what stands there", arguments: [
        ("--ratings", "anna\nrisk\n", "agreement-one-coder"), ("--ratings", "anna,bjørn\n", "agreement-no-units"),
        ("--ratings", "anna,bjørn\nhemmelig\n", "agreement-ragged"), ("--ratings", "anna,anna\na,b\n", "agreement-duplicate"),
        ("--ratings", "a,b\n\"x,y\n", "csv-syntax"), ("--spans", "hemmelig", "agreement-json"),
        ("--spans", #"{"documents": [], "coders": ["a", "b"], "codes": [], "spans": []}"#, "agreement-no-units"), ("--continua", "{}", "agreement-json"),
    ])
    func refused(option: String, text: String, code: String) throws {
        try FeltBench.run { bench in
            let file = try bench.write("file", text)
            let answer = bench.felt("agree", option, file)
            #expect(answer.code == 1 && answer.output == "")
            #expect(!answer.errors.contains("hemmelig"))
            // As JSON the same error, but that one coder or no unit is an answer there.
            guard !["agreement-one-coder", "agreement-no-units"].contains(code) || option != "--ratings" else { return }
            let error = try bench.felt("agree", option, file, "--format", "json").jsonError()["error"]
            #expect(error["code"].text == code)
        }
    }

    @Test("options that do not fit are wrong usage", arguments: [
        ["--ratings", "a.csv", "--spans", "b.json"], ["--categories", "a,b"], ["--ratings", "a.csv", "--unit", "paragraph"], ["--spans", "a.json", "--rollup"],
        ["--ratings", "a.csv", "--researchers", "ida,jon"], ["--seed", "3"], ["--bootstrap", "0"], ["--bootstrap", "39"], ["--rule", "any"], ["--researchers", "ida"],
        ["--researchers", "ida,ida"], ["--at-least", "-1"], ["--before", "2026-01-01", "--where", "x"], ["--unit", "word"],
    ])
    func usage(options: [String]) throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt(["agree"] + options)
            #expect(answer.code == 64 && answer.output == "", "\(answer.errors)")
        }
    }
}
