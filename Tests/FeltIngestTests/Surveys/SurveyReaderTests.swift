import FeltIngest
import FeltModel
import FeltTestSupport
import FeltText
import Testing

@Suite("Reading surveys")
struct SurveyReaderTests {
    private func read(_ text: String, _ options: SurveyOptions = SurveyOptions(), name: String = "svar.csv") throws -> Survey {
        try SurveyReader.read(Array(text.utf8), fileName: name, options: options)
    }

    private func roles(_ survey: Survey) -> [String] { survey.columns.map { "\($0.heading):\($0.role.rawValue)" } }

    private func attributes(_ respondent: Survey.Respondent) -> [String] { respondent.attributes.map { "\($0.name)=\($0.value ?? "")" } }

    private static let table = """
        Tidsmerke;E-postadresse;Respondent;Kommune;Hva hindrer  dere?;Antall;Hva hjelper?
        11.02.2026 14:05;a@b.no;P01;Liten;"Vi turte ikke.

        INF: Ingen; spurte.";3;Tid
        11.02.2026 14:06;b@b.no;P02;Stor;  ## Reglene  ;4;Penger og folk
        11.02.2026 14:07;c@b.no;P03;Liten;Frykt;5;
        11.02.2026 14:08;d@b.no;P04;Stor;;6;Møter med dem som har gjort det før oss
        11.02.2026 14:09;e@b.no;P05;Liten;;7;

        """

    @Test("a row becomes a respondent's text, a question a heading and a passage, and values become attributes")
    func form() throws {
        let survey = try read(Self.table)
        #expect(survey.faults.isEmpty && survey.mediaType == "text/csv" && survey.sheet == nil && survey.originalBytes == Array(Self.table.utf8))
        #expect(roles(survey) == [
            "Tidsmerke:personal", "E-postadresse:personal", "Respondent:id", "Kommune:attribute", "Hva hindrer dere?:question", "Antall:attribute", "Hva hjelper?:question",
        ])
        #expect(survey.questions == ["Hva hindrer dere?", "Hva hjelper?"] && survey.personal.map(\.number) == [1, 2])
        #expect(survey.respondents.map(\.id) == ["P01", "P02", "P03", "P04"] && survey.respondents.map(\.line) == [2, 5, 6, 7])
        #expect(survey.warnings.map { "\($0.line):\($0.column) \($0.code)" } == ["8:1 respondent-empty"])
        let first = survey.respondents[0]
        #expect(first.text.string == "## Hva hindrer dere?\n\nVi turte ikke.\n\nINF: Ingen; spurte.\n\n## Hva hjelper?\n\nTid\n")
        #expect(first.passages.map { first.text[$0.range] } == ["## Hva hindrer dere?", "Vi turte ikke.\n\nINF: Ingen; spurte.", "## Hva hjelper?", "Tid"])
        #expect(first.passages.map(\.kind) == [.heading(level: 2), .paragraph, .heading(level: 2), .paragraph])
        #expect(attributes(first) == ["Kommune=Liten", "Antall=3"])
        #expect(survey.respondents[1].text.string == "## Hva hindrer dere?\n\n## Reglene\n\n## Hva hjelper?\n\nPenger og folk\n")
        #expect(survey.respondents[1].passages.map(\.kind) == [.heading(level: 2), .paragraph, .heading(level: 2), .paragraph])
        #expect(!survey.respondents.contains { $0.text.string.contains("@") || $0.attributes.contains { $0.value?.contains("@") == true } })
    }

    @Test("commas, semicolons and tabs, old encodings and a mark for Excel are all understood")
    func formats() throws {
        let rows = [["Hva, og hvorfor?", "Hvem"], ["Ærlig, talt", "vi"], ["Nei", "de; dem"]]
        for (sign, name) in [(",", "a.csv"), (";", "a.CSV"), ("\t", "a.csv"), ("\t", "a.tsv")] {
            let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: sign) }.joined(separator: "\r\n")
            for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }] {
                let survey = try SurveyReader.read(bytes, fileName: name)
                #expect(survey.questions == rows[0] && survey.respondents.map(\.id) == ["R1", "R2"] && survey.faults.isEmpty)
                #expect(survey.respondents.map(\.text.string) == ["## Hva, og hvorfor?\n\nÆrlig, talt\n\n## Hvem\n\nvi\n", "## Hva, og hvorfor?\n\nNei\n\n## Hvem\n\nde; dem\n"])
            }
        }
        let marked = try read("sep=|\na|b\nx|y z\n")
        #expect(marked.questions == ["a", "b"] && marked.respondents.map(\.line) == [3])
        var options = SurveyOptions()
        options.delimiter = "|"
        #expect(try read("a,c|b\nx,z|y\n", options).questions == ["a,c", "b"])
        #expect(try read("Hva?\nVi turte ikke, sa de\nNei\n").respondents.count == 2)
    }

    @Test("columns can be named as id, question, attribute, or to be left out, in any case")
    func options() throws {
        var options = SurveyOptions()
        options.idColumn = "KODE"
        options.ignoredColumns = ["hva hindrer dere?"]
        options.questionColumns = ["antall", "E-postadresse"]
        options.attributeColumns = ["Hva hjelper?"]
        let survey = try read("Kode,E-postadresse,Hva hindrer dere?,Antall,Hva hjelper?,Tom\nA,ingen,b,1,c d e,\nB,,b,2,f,\n", options)
        #expect(roles(survey) == ["Kode:id", "E-postadresse:question", "Hva hindrer dere?:ignored", "Antall:question", "Hva hjelper?:attribute", "Tom:empty"])
        #expect(survey.respondents.map(\.id) == ["A", "B"] && survey.respondents.map(attributes) == [["Hva hjelper?=c d e"], ["Hva hjelper?=f"]])
        options.ignoredColumns = ["Hva hindrer dem?", "Borte"]
        options.idColumn = nil
        #expect(try read("Kode,E-postadresse,Hva hindrer dere?,Antall,Hva hjelper?\nA,x,b,1,c\n", options).faults.map(\.code) == ["column-missing", "column-missing"])
    }

    @Test(
        "the column of ids is found by its name, in both languages",
        arguments: ["id", "ID", "Respondent", "Pseudonym", "respondent-id", "Respondent ID", "Deltaker-ID", "svar_id", "Informant", "Participant"])
    func ids(_ heading: String) throws {
        let survey = try read("Hva?,\(heading)\nja,X1\nnei,\n")
        #expect(survey.columns[1].role == .id && survey.respondents.map(\.id) == ["X1", "R2"])
        #expect(survey.warnings.map { "\($0.line):\($0.column) \($0.code)" } == ["3:2 respondent-unnamed"])
    }

    @Test("ids that look like people are told of without saying them")
    func namedIds() throws {
        let survey = try read("id,Hva?\nOla Nordmann,ja\nkari@nordmann.no,nei\nP3,kanskje\n")
        #expect(survey.warnings.map { "\($0.line):\($0.column) \($0.code)" } == ["2:1 respondent-name"])
        #expect(survey.warnings.allSatisfy { !$0.text.lowercased().contains("nordmann") })
    }

    @Test(
        "headings that tell who somebody is are left out",
        arguments: ["Timestamp", "Time stamp", "Tidsstempel", "E-mail", "E-post", "epost", "IP", "IP-adresse", "Navn", "Name", "Etternavn", "Start time", "Fullføringstidspunkt", "Telefon"])
    func personal(_ heading: String) throws {
        let survey = try read("\(heading),Hva?\nhemmelig,ja\n")
        #expect(survey.columns[0].role == .personal && survey.respondents[0].text.string == "## Hva?\n\nja\n" && survey.respondents[0].attributes.isEmpty)
    }

    @Test("headings that only hold such a word are kept", arguments: ["Navn på prosjektet", "Hva sier navnet dere?", "Mail fra kommunen?"])
    func notPersonal(_ heading: String) throws {
        #expect(try read("\(heading),Hva?\nord,ja\n").columns[0].role == .question)
    }

    @Test(
        "answers are values when all are numbers, days or few and short",
        arguments: [
            (["1", "2,5", "-3", "80 %"], true), (["2026-02-11", "2026-02-11 14:05"], true), (["11.02.2026"], true), (["2/28/2026", "12/11/2026 9:05:00"], true), (["Ja", "Nei", "Ja", "Nei", "Ja"], true),
            (["1", "to"], false), (["Ja", "Nei", "Ja", "Nei"], false), (["a", "b", "c", "d", "e"], false), (["2026-13-40"], false), (["1.2.3"], false), (["1,"], false),
            (Array(repeating: String(repeating: "x", count: 41), count: 5), false), (Array(repeating: String(repeating: "x", count: 40), count: 5), true),
            ((0..<18).map { "valg \($0 % 9)x" }, false), ((0..<16).map { "valg \($0 % 8)x" }, true),
        ])
    func values(_ answers: [String], _ areValues: Bool) throws {
        let survey = try read("Hva?;Mer\n" + answers.map { "\($0);\n" }.joined())
        #expect(survey.columns[0].role == (areValues ? .attribute : .question))
    }

    @Test("everything wrong with a table is told in one reading, without the answers")
    func faults() throws {
        let survey = try read("id,Hva?,,hva ?,Mer\nP1,hemmelig,hemmelig,x,y\nP2,hemmelig\n\nP1,a,b,c,d,,hemmelig\nP3,a,b,c,d,,\n")
        #expect(survey.faults.map { "\($0.line):\($0.column) \($0.code)" } == ["1:3 column-unnamed", "1:4 column-twice", "3:2 row-length", "5:1 respondent-twice", "5:7 row-length"])
        #expect(survey.respondents.isEmpty && survey.faults.allSatisfy { !$0.text.contains("hemmelig") && $0.hint != nil && $0.file.isEmpty })
        #expect(try read("a,b\n").faults.map(\.code) == ["table-empty"])
        #expect(try read("\n , \n").faults.map(\.code) == ["table-empty"])
        #expect(try read("a,b\n\"x,y\nz,\"w\n").faults.map { "\($0.line):\($0.column) \($0.code)" } == ["3:4 csv-syntax"])
        #expect(try read("a,b\nc,\"x\n").faults.map { "\($0.line):\($0.column) \($0.code)" } == ["2:3 csv-syntax"])
    }

    @Test("a sheet's faults name its columns by letter; short rows are no fault there")
    func sheetFaults() throws {
        let bytes = try SampleWorkbook.table([["Hva?", "", "hva?"], ["ja", "x"], ["nei", "", "z", "w"]])
        let survey = try SurveyReader.read(bytes, fileName: "mappe/svar.XLSX")
        #expect(survey.faults.map { "\($0.line):\($0.column) \($0.code)" } == ["1:2 column-unnamed", "1:3 column-twice", "3:4 row-length"])
        #expect(survey.faults[1].message == "Column C has the same heading as column A." && survey.sheet == "Svar" && survey.fileName == "svar.XLSX")
    }

    @Test("files that are no tables are refused")
    func refused() {
        for (bytes, name, code) in [([], "a.csv", "file-empty"), ([0x50, 0x4B, 3, 4], "a.csv", "file-binary"), ([1, 2], "a.xlsx", "archive-unreadable"), (Array("a".utf8), "a.ods", "format-unknown")] as [([UInt8], String, String)] {
            let error = expectError(code) { _ = try SurveyReader.read(bytes, fileName: name) }
            #expect(error?.message.contains(name) == true)
        }
        #expect(SurveyReader.reads("A.CSV") && SurveyReader.reads("a.xlsx") && !SurveyReader.reads("csv") && !SurveyReader.reads("a.txt"))
    }
}

@Suite("Surveys, properties")
struct SurveyPropertyTests {
    private static let pieces = NastyText(mixing: [",", ";", "\"", "<", "&", "_x0041_", "## ", "INF: ", "12", "3,5"])

    /// A text that a workbook can hold as it is: no characters that XML forbids.
    private func cell(_ random: inout SeededGenerator) -> String {
        let text = Self.pieces.text(upTo: 8, using: &random)
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFF && $0.value != 0x80 && ($0.value >= 32 || $0 == "\n" || $0 == "\t") }))
    }

    private func csv(_ rows: [[String]], _ sign: String) -> [UInt8] {
        Array(rows.map { $0.map { "\"" + $0.unicodeScalars.map { $0 == "\"" ? "\"\"" : String(Character($0)) }.joined() + "\"" }.joined(separator: sign) }.joined(separator: "\r\n").utf8)
    }

    private func summary(_ survey: Survey) -> [String] {
        survey.columns.map { "\($0.number) \($0.heading) \($0.role)" } + survey.respondents.map { "\($0.id) \($0.text.string) \($0.attributes) \($0.passages)" } + survey.faults.map { "\($0.column) \($0.code)" }
            + survey.warnings.map { "\($0.column) \($0.code)" }
    }

    private func isBlank(_ cell: String) -> Bool { cell.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    @Test("the same table gives the same survey as CSV with any sign and as a workbook, and each answer is in it once")
    func sameSurvey() throws {
        for seed in Seeds.some(60) {
            var random = SeededGenerator(seed: seed)
            let width = Int.random(in: 2...6, using: &random)
            var rows = [(0..<width).map { "Spørsmål \($0)? \(["", "navn", "<b>", "\"x\""][$0 % 4])" }]
            if Bool.random(using: &random) { rows[0][0] = "ID" }
            for row in 0..<Int.random(in: 1...9, using: &random) {
                rows.append((0..<width).map { column in column == 0 && rows[0][0] == "ID" ? "P\(row)" : Int.random(in: 0..<4, using: &random) == 0 ? ["Ja", "Nei", "", "3"][Int.random(in: 0..<4, using: &random)] : cell(&random) })
            }
            let workbook = try SurveyReader.read(SampleWorkbook.table(rows), fileName: "a.xlsx")
            for sign in [",", ";", "\t"] {
                var options = SurveyOptions()
                options.delimiter = sign.first
                let survey = try SurveyReader.read(csv(rows, sign), fileName: "a.csv", options: options)
                #expect(summary(survey) == summary(workbook), "seed \(seed)")
                // A row of blanks is no row, and a table of nothing else says that it is empty.
                #expect(survey.faults.map(\.code) == (rows.dropFirst().joined().allSatisfy(isBlank) ? ["table-empty"] : []), "seed \(seed)")
            }
            for respondent in workbook.respondents {
                for passage in respondent.passages { #expect(respondent.text.isValid(passage.range), "seed \(seed)") }
            }
            let questions = workbook.columns.filter { $0.role == .question }
            let answers = workbook.respondents.reduce(0) { $0 + $1.passages.count / 2 }
            let wanted = rows.dropFirst().reduce(0) { sum, row in sum + questions.count { row[$0.number - 1].unicodeScalars.contains { !$0.properties.isWhitespace } } }
            #expect(answers == wanted, "seed \(seed)")
        }
    }
}
