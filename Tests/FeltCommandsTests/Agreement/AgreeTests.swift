import FeltTestSupport
import Foundation
import Testing

@Suite("felt agree on a study")
struct AgreeTests {
    /// Two sources of 20 characters each, with letters of two bytes; ida and jon code as in the guide's example, ida alone in the second.
    static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("en.txt", "æøå fghi jklmno pqrs\n", "--case", "case1", "--kind", "interview")
            try bench.add("to.txt", "Annen tekst som står\n", "--case", "case2")
            try bench.tag("en", "process.dialogue", "4..12", "ida")
            try bench.tag("en", "process.dialogue", "8..14", "jon")
            try bench.tag("to", "culture.risk", "0..5", "ida")
            try body(bench)
        }
    }

    @Test("alpha and Dice on characters, what each marked, and who coded what")
    func table() throws {
        try Self.run { bench in
            let answer = bench.felt("agree")
            #expect(answer.code == 0 && answer.errors == "")
            // Text of 20 characters and its line end: N = 21, a = 4, b = 4, c = 2, d = 11; alpha = 1 - 41 · 6 / (14 · 28).
            #expect(answer.output.contains("process.dialogue  0.372  0.571  1 · 8  1 · 6    47.6 %"))
            #expect(answer.output.contains("Unit: 21 characters (Unicode code points) in 1 source."))
            #expect(answer.output.contains("ida, jon: 1 (en)."))
            #expect(answer.output.contains("Coded by one only, and not compared: ida: 1 (to)."))
            #expect(answer.output.contains("not comparable with those of another program"))
            let rows = try bench.felt("agree", "--format", "csv", "--coefficient", "all").rows()
            let row = try #require(rows.first { $0["code"] == "process.dialogue" })
            #expect(row["both"] == "4" && row["only_ida"] == "4" && row["only_jon"] == "2" && row["neither"] == "11")
            #expect(Double(row["percent_agreement"] ?? "") == 15.0 / 21)
            #expect(Double(row["f1_overlap_1to1"] ?? "") == 1 && Double(row["f1_iou50_1to1"] ?? "") == 0)
            let unused = try #require(rows.first { $0["code"] == "culture.risk" })
            #expect(unused["krippendorff_alpha"] == "" && unused["krippendorff_alpha_reason"] == "no_variation" && unused["dice_reason"] == "code_not_used")
        }
    }

    @Test("the same figures as JSON, with reasons for null, and as pages with their foot in the study's language")
    func forms() throws {
        try Self.run { bench in
            let json = try bench.felt("agree", "--format", "json").json()
            #expect(json["unit"].text == "character" && json["codersCompared"].description == #"["ida","jon"]"#)
            let code = try #require(json["codes"].list.first { $0["code"].text == "process.dialogue" })
            #expect(code["coders"]["ida"]["units"].number == 8)
            #expect(code["pairs"][0]["cells"]["both"].number == 4)
            let unused = try #require(json["codes"].list.first { $0["code"].text == "culture.risk" })
            #expect(unused["coefficients"]["krippendorff_alpha"].description == #"{"reason":"no_variation","value":null}"#)
            #expect(json["codedByOne"][0]["source"].text == "to")
            let html = bench.felt("agree", "--format", "html").output
            #expect(html.contains("<html lang=\"nb\">") && html.contains("Samsvar mellom kodere") && html.contains("<td class=\"n\">0,372</td>"))
            #expect(html.contains("kan ikke sammenlignes med dem et annet program gir"))
            #expect(bench.felt("agree", "--format", "md", "--lang", "en").output.contains("| 0.372 |"))
            #expect(try bench.felt("agree", "--format", "ndjson").output.split(separator: "\n").count == bench.felt("agree", "--format", "csv").rows().count)
            #expect(try bench.felt("agree", "--format", "csv", "--locale", "nb").rows(delimiter: ";").contains { $0["krippendorff_alpha"]?.hasPrefix("0,37") == true })
        }
    }

    @Test("who has nothing of what is asked for, has found nothing there; and the foot says what was asked for")
    func narrowed() throws {
        try Self.run { bench in
            try bench.tag("en", "culture.risk", "0..3", "ida")
            let rows = try bench.felt("agree", "--where", "culture.risk", "--format", "csv").rows()
            let row = try #require(rows.first { $0["code"] == "culture.risk" })
            #expect(row["both"] == "0" && row["only_ida"] == "3" && row["only_jon"] == "0")
            let answer = bench.felt("agree", "--where", "culture.risk", "--codes", "culture.*")
            #expect(answer.output.contains("Only: --codes culture.*, --where culture.risk."))
            let json = try bench.felt("agree", "--codes", "culture.*", "--format", "json").json()
            #expect(json["asked"].description == #"{"codes":"culture.*"}"#)
            #expect(bench.felt("agree", "--codes", "culture").output.contains("Codes below them: --codes with .* behind, or --rollup."))
        }
    }

    @Test("a code that nobody used says nothing of all codes, and rolled up a coding is one coding")
    func sums() throws {
        try Self.run { bench in
            let all = try bench.felt("agree", "--format", "json").json()["allCodes"]["pairs"][0]["cells"]["neither"]
            let one = try bench.felt("agree", "--codes", "process.dialogue", "--format", "json").json()["allCodes"]["pairs"][0]["cells"]["neither"]
            #expect(all.number == 11 && one.number == 11)
            let rolled = try bench.felt("agree", "--rollup", "--format", "json").json()["anyCode"]["coders"]["ida"]
            #expect(rolled["codings"].number == 1 && rolled["units"].number == 8)
        }
    }

    @Test("what kind a difference is does not hang on which codes are asked for")
    func kinds() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("en.txt", "æøå fghi jklmno pqrs\n")
            try bench.tag("en", "process.dialogue", "4..12", "ida")
            try bench.tag("en", "culture.risk", "4..12", "jon")
            try bench.tag("en", "culture.learning", "16..18", "jon")
            func kinds(_ options: String...) throws -> [String] {
                try bench.felt(["agree", "disagreements", "--format", "csv"] + options).rows().map { $0["kind"] ?? "?" }
            }
            try #expect(kinds() == ["different-code", "missed"])
            try #expect(kinds("--codes", "culture.risk") == ["different-code"] && kinds("--codes", "process.*") == ["different-code"])
            try #expect(kinds("--codes", "culture.learning") == ["missed"] && kinds("--codes", "structures.*") == [])
        }
    }

    @Test("on units, by a rule, and rolled up")
    func units() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("tur.md", "INT: Hva skjedde?\n\nINF: Alt gikk bra. Vi lærte mye.\n\nINT: Takk.\n")
            let text = bench.raw("tur")
            let start = try #require(text.range(of: "Alt")).lowerBound
            let place = text.unicodeScalars.distance(from: text.startIndex, to: start)
            try bench.tag("tur", "culture.learning", "\(place)..\(place + 3)", "ida")
            try bench.tag("tur", "culture.risk", "\(place)..\(place + 14)", "jon")
            func cells(_ options: String..., code: String) throws -> String {
                let row = try #require(try bench.felt(["agree", "--format", "csv"] + options).rows().first { $0["code"] == code })
                return ["both", "only_ida", "only_jon", "neither"].map { row[$0] ?? "?" }.joined(separator: " ")
            }
            #expect(try cells("--unit", "turn", code: "culture.risk") == "0 0 1 2")
            #expect(try cells("--unit", "sentence", "--rule", "majority", code: "culture.learning") == "0 0 0 4")
            #expect(try cells("--unit", "sentence", "--rule", "any", code: "culture.learning") == "0 1 0 3")
            #expect(try cells("--unit", "source", code: "culture.risk") == "0 0 1 0")
            #expect(try cells("--unit", "source", "--rollup", code: "culture") == "1 0 0 0")
            #expect(bench.felt("agree", "--unit", "source", "--rollup", "--codes", "culture").output.contains("not defined: only one category was used: culture (alpha)"))
            #expect(bench.felt("agree", "--unit", "question").output.contains("0 questions"))
        }
    }

    @Test("intervals are drawn from sources, and left out where they are fewer than ten")
    func bootstrap() throws {
        try Self.run { bench in
            let answer = bench.felt("agree", "--bootstrap", "100", "--seed", "7")
            #expect(answer.code == 0 && answer.output.contains("No intervals: they are drawn from whole sources, and 1 are fewer than 10."))
            #expect(!answer.output.contains("["))
        }
        try FeltBench.run { bench in
            bench.studyName = "demo"
            bench.felt("demo", "demo")
            let answer = bench.felt("agree", "--bootstrap", "100", "--seed", "7")
            #expect(answer.output.contains("In brackets: the middle 95 % of 100 draws of the 15 sources (seed 7)."))
            #expect(answer.output == bench.felt("agree", "--bootstrap", "100", "--seed", "7").output)
            #expect(answer.output != bench.felt("agree", "--bootstrap", "100", "--seed", "8").output)
        }
    }

    @Test("names that are not there are refused with the nearest", arguments: [
        (["--codes", "cultur.risk"], "code-unknown", "culture.risk"), (["--researchers", "ida,jom"], "researcher-unknown", "jon"),
        (["--cases", "cas1"], "case-unknown", "case1"), (["--kind", "intervieuw"], "kind-unknown", "interview"),
        (["--coefficient", "kapa"], "coefficient-unknown", "kappa"), (["--coefficient", "u_alpha", "--unit", "paragraph"], "coefficient-unit", "--unit"),
        (["--before", "abcdef-999"], "entry-unknown", "history"), (["--before", "i fjor"], "date-invalid", "2026"),
    ])
    func unknown(options: [String], code: String, hint: String) throws {
        try Self.run { bench in
            let answer = bench.felt(["agree", "--format", "json"] + options)
            #expect(answer.code == 1 && answer.output == "")
            let error = try answer.jsonError()["error"]
            #expect(error["code"].text == code)
            #expect(error["hint"].text?.contains(hint) == true)
        }
    }

    @Test("nothing to compare is exit code 2, with the reason")
    func nothing() throws {
        try FeltBench.runInStudy { bench in
            let empty = bench.felt("agree")
            #expect(empty.code == 2 && empty.output == "" && empty.notes == ["Nothing that is asked for was coded."])
            #expect(try bench.felt("agree", "--format", "json").json()["codes"].list.isEmpty == false)
            try bench.add("en.txt", "En tekst.\n")
            try bench.tag("en", "culture.risk", "0..2", "ida")
            #expect(bench.felt("agree").notes == ["Only ida has coded what is asked for, and agreement needs two. See: felt list researchers"])
            #expect(bench.felt("agree", "disagreements").code == 2)
            try bench.add("to.txt", "To tekster.\n")
            try bench.tag("to", "culture.risk", "0..2", "jon")
            #expect(bench.felt("agree").notes == ["No source was coded by two of ida, jon, so there is nothing to compare."])
            // With 0 everybody has read what anybody coded.
            #expect(bench.felt("agree", "--at-least", "0").code == 0)
            let past = bench.felt("agree", "--before", "2025-01-01")
            #expect(past.code == 2 && past.notes == ["Nothing that is asked for was coded before 2025-01-01."])
        }
    }

    @Test("the example study has a table that fits 80 columns, in figures that a query confirms")
    func demo() throws {
        try FeltBench.run { bench in
            bench.studyName = "demo"
            bench.felt("demo", "demo")
            bench.columns = 80
            let answer = bench.felt("agree")
            #expect(answer.code == 0 && answer.errors == "")
            #expect(answer.lines.allSatisfy { $0.count <= 80 })
            #expect(answer.output.contains("Look at: jon: gangvei-konferanse has one coding"))
            let rows = try bench.felt("agree", "--format", "csv").rows()
            let compared = try bench.felt("agree", "--format", "json").json()["sources"].list.compactMap { $0["source"].text }
            let codings = try bench.felt("list", "codings", "--code", "process.functional", "--format", "csv").rows()
            let own = codings.filter { $0["researcher"] == "jon" && compared.contains($0["source"] ?? "") }
            #expect(rows.first { $0["code"] == "process.functional" }?["codings_jon"] == "\(own.count)")
        }
    }
}

extension FeltBench {
    /// Codes a range as a researcher, and gives the coding's id.
    @discardableResult
    func tag(_ source: String, _ code: String, _ range: String, _ researcher: String, _ options: String...) throws -> String {
        let answer = felt(["tag", source, code, "--range", range, "--researcher", researcher] + options)
        guard answer.code == 0 else { throw Failure(text: answer.errors) }
        return answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
