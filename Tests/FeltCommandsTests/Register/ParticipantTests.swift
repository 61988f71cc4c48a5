import FeltModel
import FeltStore
import FeltText
import Foundation
import Testing

@Suite("felt participant")
struct ParticipantTests {
    private static let full = [
        "--actor", "leverandør", "--organisation", "lysverk", "--unit", "salg på Øya", "--case", "case1", "--case", "case2", "--basis", "samtykke", "--letter", "1.2",
        "--informed", "2025-12-01", "--how", "brev og møte", "--recording", "ja", "--quoting", "yes", "--archiving", "nei", "--contact", "no",
    ]

    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("organisation", "new", "lysverk", "--kind", "leverandør")
            try body(bench)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    private static func row(_ bench: FeltBench, _ pseudonym: String) throws -> [String: String] {
        try #require(bench.felt("participant", "--format", "csv").rows().first { $0["participant"] == pseudonym })
    }

    @Test("new adds an entry with all its fields, and undo takes it away")
    func new() throws {
        try Self.run { bench in
            let answer = bench.felt(["participant", "new", "P07"] + Self.full + ["--status", "aktiv", "--date", "2025-12-02"])
            let id = try #require(answer.undo?[1], "\(answer.errors)")
            #expect(answer.output == "" && answer.errors == "Added P07 to the register, active.  [\(id); take back: felt undo \(id)]\n")
            let row = try Self.row(bench, "P07")
            let wanted = [
                "actor": "supplier", "organisation": "lysverk", "cases": "case1;case2", "basis": "consent", "letter": "1.2", "informed": "2025-12-01", "scopes": "RQ--",
                "status": "active", "notes": "0", "missing": "", "recording": "yes", "archiving": "no", "since": "2025-12-02", "unit": "salg på Øya",
            ]
            for (name, value) in wanted { #expect(row[name] == value, "\(name)") }
            #expect(!bench.journal.contains("Øya") && bench.journal.contains("participant new P07"))
            bench.felt(try #require(answer.undo))
            #expect(bench.felt("participant").output == "")
        }
    }

    @Test("new takes several, who begin as invited today, and says what is missing")
    func several() throws {
        try Self.run { bench in
            let answer = bench.felt("participant", "new", "P01", "P02", "å3", "--actor", "need owner")
            #expect(answer.notes.last == "Still missing: basis, letter, informed, recording, quoting, archiving, contact.")
            let rows = try bench.felt("participant", "--format", "csv").rows()
            #expect(rows.map { $0["participant"] } == ["P01", "P02", "å3"] && Set(rows.map { $0["status"] }) == ["invited"] && Set(rows.map { $0["actor"] }) == ["need-owner"])
            #expect(Set(rows.map { $0["scopes"] }) == ["????"])
            #expect(rows[0]["since"]?.hasPrefix("2026-01-0") == true)
        }
    }

    @Test("a name is never taken for a pseudonym, and never repeated", arguments: [
        ["new", "Kari"], ["new", "P01", "Kari Nordmann"], ["edit", "Kari", "--letter", "1"], ["show", "Kari"], ["status", "Kari", "active"], ["show", "P07", "Kari"],
        ["status", "P07", "Kari"], ["status", "P07", "active", "Kari"], ["Kari"], ["new", "P09", "--actor", "Kari"], ["new", "P09", "--basis", "Kari"],
        ["new", "P09", "--letter", "Kari"], ["new", "P09", "--recording", "Kari"], ["new", "P09", "--informed", "Kari"], ["new", "P09", "--organisation", "kari"],
        ["list", "Kari"], ["list", "--status", "Kari"], ["list", "--actor", "Kari"], ["new", "P09", "--date", "Kari"], ["new", "91234567"], ["new", "01018012345"],
    ])
    func names(arguments: [String]) throws {
        try Self.run { bench in
            bench.felt("participant", "new", "P07")
            bench.expectUnchanged {
                for format in [[], ["--format", "json"]] {
                    let answer = bench.felt(["participant"] + arguments + format)
                    #expect(answer.code == 1 || answer.code == 64, "\(answer.output)")
                    #expect(answer.output == "" && !answer.errors.lowercased().contains("kari") && !answer.errors.contains("91234567") && !answer.errors.contains("01018"), "\(answer.errors)")
                }
            }
        }
    }

    @Test("what is unknown, impossible, twice or yet to come is refused, and nothing is changed", arguments: [
        (["new", "p07"], "There is already a participant P07 in the register."), (["new", "P1", "p1"], "p1 stands twice in the command."),
        (["new", "P1", "--case", "case9"], "There is no case 'case9' in the study."), (["new", "P1", "--organisation", "lysvrk"], "There is no such organisation in the study."),
        (["new", "P1", "--actor", "levrandør"], "The facet 'actor' has no such value."), (["new", "P1", "--informed", "2026-02-30"], "There is no such day."),
        (["new", "P1", "--informed", "1.2.26"], "There is no such day."), (["new", "P1", "--informed", "2031-01-01"], "The day 2031-01-01 has not come yet."),
        (["status", "P07", "withdrawn", "--date", "2031-01-01"], "The day 2031-01-01 has not come yet."), (["status", "P08", "active"], "There is no participant P08 in the register."),
        (["edit", "P08", "--letter", "2"], "There is no participant P08 in the register."), (["edit", "P07", "--case", "case1", "--remove-case", "case1"], "A case is both added and taken away."),
        (["new", "P1", "--letter", "brevet til alle"], "The version of the information letter is not one."), (["new", "P1", "--contact", "kanskje"], "--contact takes yes or no."),
        (["new", "P1", "--basis", "kontrakt"], "There is no such legal basis."), (["new", "P1", "--status", "ferdig"], "There is no such status of a participant."),
        (["list", "--case", "case9"], "There is no case 'case9' in the study."),
    ])
    func refused(arguments: [String], message: String) throws {
        try Self.run { bench in
            bench.felt("participant", "new", "P07")
            bench.expectUnchanged {
                let answer = bench.felt(["participant"] + arguments)
                #expect(answer.code == 1 && answer.notes.first == "error: \(message)", "\(answer.errors)")
                #expect(answer.notes.last?.hasPrefix("hint: ") == true)
            }
        }
    }

    @Test("edit changes what is named; an empty text and 'unasked' take away; undo brings all back")
    func edit() throws {
        try Self.run { bench in
            bench.felt(["participant", "new", "P07"] + Self.full)
            let before = bench.felt("participant", "show", "P07").output
            let answer = bench.felt("participant", "edit", "p07", "--actor", "", "--unit", "", "--letter", "2.0", "--recording", "unasked", "--quoting", "", "--archiving", "ja", "--case", "case3", "--case", "case2", "--remove-case", "case1", "--basis", "allmenn interesse")
            #expect(answer.notes.last == "Still missing for P07: recording, quoting.", "\(answer.errors)")
            let row = try Self.row(bench, "P07")
            #expect(["actor", "unit", "letter", "scopes", "cases", "basis", "organisation"].map { row[$0] } == ["", "", "2.0", "??A-", "case2;case3", "public-interest", "lysverk"])
            bench.expectUnchanged {
                #expect(bench.felt("participant", "edit", "P07", "--letter", "2.0", "--case", "case3", "--remove-case", "case1").errors == "Nothing to change.\n")
            }
            bench.felt(try #require(answer.undo))
            #expect(bench.felt("participant", "show", "P07").output == before)
        }
    }

    @Test("status keeps the history in the order of its days, and the last holds")
    func status() throws {
        try Self.run { bench in
            bench.felt("participant", "new", "P07", "--date", "2025-10-01")
            bench.felt("participant", "status", "P07", "withdrawn", "--date", "2025-12-01", "--reason", "ringte på Øya")
            let earlier = bench.felt("participant", "status", "p07", "aktiv", "--date", "2025-11-01")
            #expect(Array(earlier.notes.dropFirst()) == [
                "In order: 2025-10-01 invited, 2025-11-01 active, 2025-12-01 withdrawn.", "P07 stands as withdrawn, from 2025-12-01.",
            ])
            #expect(bench.journal.contains("participant status P07 active 2025-11-01") && !bench.journal.contains("Øya"))
            bench.expectUnchanged {
                #expect(bench.felt("participant", "status", "P07", "withdrawn", "--date", "2025-12-01").errors == "Nothing to change.\n")
            }
            try #expect(Self.row(bench, "P07")["status"] == "withdrawn")
            let shown = try bench.felt("participant", "show", "P07", "--format", "csv").rows().filter { $0["field"] == "history" }
            #expect(shown.map { "\($0["date"] ?? "") \($0["value"] ?? "") \($0["remark"] ?? "")" } == ["2025-10-01 invited ", "2025-11-01 active ", "2025-12-01 withdrawn ringte på Øya"])
            let today = bench.felt("participant", "status", "P07", "active", "--date", "i dag")
            try #expect(Self.row(bench, "P07")["status"] == "active")
            bench.felt(try #require(today.undo))
            try #expect(Self.row(bench, "P07")["status"] == "withdrawn")
        }
    }

    @Test("list is filtered by case, status and actor, and by what is missing")
    func filters() throws {
        try Self.run { bench in
            bench.felt(["participant", "new", "P1"] + Self.full)
            bench.felt("participant", "new", "P2", "--case", "case3", "--status", "declined")
            bench.felt("participant", "new", "P3", "--actor", "need-owner", "--status", "active")
            func names(_ options: String...) throws -> [String?] { try bench.felt(["participant", "list", "--format", "csv"] + options).rows().map { $0["participant"] } }
            #expect(try names() == ["P1", "P2", "P3"] && names("--case", "case2") == ["P1"] && names("--status", "takket nei") == ["P2"])
            #expect(try names("--actor", "behovshaver") == ["P3"] && names("--incomplete") == ["P3"] && names("--incomplete", "--case", "case3") == [])
            let table = bench.felt("participant")
            #expect(table.output.contains("RQ--") && table.errors == "(scopes: R recording, Q quoting, A archiving, C contact again; - no, ? not asked)\n")
            #expect(table.lines.allSatisfy { $0.count <= 100 })
            let json = try bench.felt("participant", "list", "--format", "json").json()["participants"]
            #expect(json[0]["cases"].description == "[\"case1\",\"case2\"]" && json[2]["recording"].isNull && json[2]["missing"].list.count == 7)
        }
    }

    @Test("show gives the whole entry")
    func show() throws {
        try Self.run { bench in
            bench.felt(["participant", "new", "P07"] + Self.full + ["--date", "2025-12-02"])
            let rows = try bench.felt("participant", "show", "p07", "--format", "csv").rows()
            let lines = rows.map { row in ["field", "value", "date", "remark"].compactMap { row[$0] }.filter { !$0.isEmpty }.joined(separator: " ") }
            #expect(lines == [
                "participant P07", "status invited 2025-12-02", "actor supplier Leverandør", "organisation lysverk", "unit salg på Øya", "case case1", "case case2",
                "basis consent", "letter 1.2", "informed yes 2025-12-01 brev og møte", "recording yes", "quoting yes", "archiving no", "contact no", "missing nothing",
                "history invited 2025-12-02",
            ])
        }
    }

    @Test("the sources that a participant is in are counted, shown, and told of when the person withdraws")
    func sources() throws {
        try Self.run { bench in
            bench.felt("participant", "new", "P07", "P08")
            let study = try Study.open(at: bench.study.path)
            let researcher = try #require(try study.read { try $0.researchers().first?.id })
            for (number, name) in ["samtale-å", "møte"].enumerated() {
                _ = try study.write("add", by: researcher) { draft, reader in
                    var source = NewSource(
                        slug: Slug(name)!, kind: "interview", language: .nb, text: StoredText(trusted: Array("Ja.\n".utf8)), normalisation: "utf-8", passages: [])
                    source.title = "Samtale \(number)"
                    source.date = "2025-11-0\(number + 1)"
                    source.participants = try reader.participants().filter { $0.pseudonym.text == "P07" }.map(\.id)
                    try draft.add(source)
                    return ((), line: "add \(name)")
                }
            }
            try study.close()
            try #expect(Self.row(bench, "P07")["notes"] == "2" && Self.row(bench, "P08")["notes"] == "0")
            let rows = try bench.felt("participant", "show", "P07", "--format", "csv").rows().filter { $0["field"] == "source" }
            #expect(rows.map { "\($0["value"] ?? "") \($0["date"] ?? "") \($0["remark"] ?? "")" } == ["møte 2025-11-02 Samtale 1", "samtale-å 2025-11-01 Samtale 0"])
            let answer = bench.felt("participant", "status", "P07", "trukket")
            #expect(answer.notes.last == "2 sources in the study have P07 in them, and stay as they are: felt participant show P07", "\(answer.errors)")
        }
    }
}
