import Foundation
import Testing

@testable import FeltCommands

@Suite("Writing a summary in an editor")
struct SummariseEditTests {
    /// A bench with a cell that has two codings of the same words, and a stand-in for an editor.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.md", "---\ncase: case1\nkind: interview\ndate: 2025-03-11\n---\nINT: Hvordan gikk det?\n\nINF: [Vi turte ikke]{.culture.risk valence=barrier}. Så kom dialogen.")
            #expect(bench.felt("tag", "møte", "culture.risk", "--quote", "Vi turte ikke", "-r", "jon").code == 0)
            try body(bench)
        }
    }

    /// Makes the stand-in a shell script, which gets the file as `$1`.
    private static func editor(_ bench: FeltBench, _ script: String) throws {
        let path = try bench.write("redigerer med mellomrom.sh", "#!/bin/sh\n\(script)\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        bench.environment["EDITOR"] = "'\(path)'"
    }

    private static func edit(_ bench: FeltBench, _ script: String, _ options: String...) throws -> FeltBench.Answer {
        try editor(bench, script)
        return bench.felt(["summarise", "case1", "culture.risk", "--edit"] + options)
    }

    private static func summary(_ bench: FeltBench) throws -> String? {
        try bench.felt("chart", "--codes", "culture.risk", "--cases", "case1", "--format", "csv").rows().first?["summary"]
    }

    private static func names(_ bench: FeltBench) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: bench.study.path).sorted() }

    @Test("what stands above the line is the summary; the evidence stands below, in a file that only its owner may read and that is gone afterwards")
    func writes() throws {
        try Self.run { bench in
            let copy = bench.folder.appending(path: "kopi.md").path
            let answer = try Self.edit(bench, "stat -c '%a %n' \"$1\" \"$(dirname \"$1\")\" > '\(copy).rett'; cp \"$1\" '\(copy)'; sed -i '1s/.*/De våget ikke.\\n\\n  # Men så …/' \"$1\"")
            #expect(answer.code == 0 && answer.notes.first?.hasPrefix("case1 × culture.risk: written, on 2 codings.") == true, "\(answer.errors)")
            #expect(try Self.summary(bench) == "De våget ikke.\n\n  # Men så …")
            #expect(try Self.names(bench) == ["study.sqlite"])
            let sheet = try String(contentsOfFile: copy, encoding: .utf8)
            #expect(sheet.hasPrefix("\n\n---8<---"))
            #expect(sheet.contains("## 1. møte · INF · 2025-03-11 · linje 3\nculture.risk valence:barrier – ida; culture.risk – jon\n> Vi turte ikke\n"), "\(sheet)")
            let rights = try String(contentsOfFile: copy + ".rett", encoding: .utf8).split(separator: "\n").map { $0.prefix(3) }
            #expect(rights == ["600", "700"])
            let undo = try #require(answer.undo)
            #expect(bench.felt(undo).code == 0)
            #expect(try Self.summary(bench) == "")
        }
    }

    @Test("the summary that is there stands on top; unchanged or empty, nothing is written")
    func unchanged() throws {
        try Self.run { bench in
            #expect(try Self.edit(bench, "true").notes == ["Nothing was written."])
            bench.felt("summarise", "case1", "culture.risk", "--text", "Første linje.\n\nTredje.")
            try bench.expectUnchanged {
                let same = try Self.edit(bench, "head -3 \"$1\" > '\(bench.folder.path)/topp'")
                #expect(same.code == 0 && same.notes == ["Unchanged; nothing was written."])
                #expect(try String(decoding: bench.bytes("topp"), as: UTF8.self) == "Første linje.\n\nTredje.\n")
                let empty = try Self.edit(bench, "sed -i '1,3d' \"$1\"")
                #expect(empty.code == 0 && empty.errors.hasPrefix("The text is empty; nothing was changed.") && empty.errors.contains("--remove"))
                // Blank lines and foreign line ends are no change.
                #expect(try Self.edit(bench, "sed -i 's/$/\\r/; 1i\\\\' \"$1\"").notes == ["Unchanged; nothing was written."])
            }
        }
    }

    @Test("a stale cell that still holds is told how to say so, and --confirm says it")
    func confirm() throws {
        try Self.run { bench in
            #expect(bench.felt("summarise", "case1", "culture.risk", "--confirm").errors.hasPrefix("error: case1 × culture.risk has no summary to confirm."))
            bench.felt("summarise", "case1", "culture.risk", "--text", "De våget ikke.")
            bench.felt("tag", "møte", "culture.risk", "--quote", "Så kom dialogen")
            let answer = try Self.edit(bench, "grep -c 'linje 3 · ny' \"$1\" > '\(bench.folder.path)/nye'")
            #expect(answer.errors.contains("felt summarise case1 culture.risk --confirm"))
            #expect(try String(decoding: bench.bytes("nye"), as: UTF8.self) == "1\n")
            #expect(bench.felt("chart", "--stale").code == 0)
            #expect(bench.felt("summarise", "case1", "culture.risk", "--confirm").errors.contains("on 3 codings"))
            #expect(bench.felt("chart", "--stale").code == 2)
            #expect(try Self.summary(bench) == "De våget ikke.")
        }
    }

    @Test("an editor that fails leaves nothing, and keeps what was typed but not the evidence")
    func failing() throws {
        try Self.run { bench in
            try bench.expectUnchanged {
                let failed = try Self.edit(bench, "exit 3")
                #expect(failed.code == 1 && failed.errors.contains("ended with an error"))
                #expect(try Self.names(bench) == ["study.sqlite"])
                let killed = try Self.edit(bench, "kill -INT $$")
                #expect(killed.code == 130)
                let typed = try Self.edit(bench, "sed -i '1s/.*/Halvferdig./' \"$1\"; exit 1")
                #expect(typed.code == 1 && typed.errors.contains("Your text is kept in summary-case1-culture.risk.md."), "\(typed.errors)")
                #expect(try Self.names(bench) == ["study.sqlite", "summary-case1-culture.risk.md"])
                #expect(try String(decoding: bench.bytes("studie/summary-case1-culture.risk.md"), as: UTF8.self) == "Halvferdig.\n")
                bench.environment = ["VISUAL": "finnes-ikke-\(bench.folder.lastPathComponent)", "EDITOR": "true"]
                #expect(bench.felt("summarise", "case1", "culture.risk", "--edit").errors.contains("cannot be started"))
                bench.environment = ["PATH": bench.folder.path]
                #expect(bench.felt("summarise", "case1", "culture.risk", "--edit").errors.hasPrefix("error: No editor is set"))
            }
            // What the hint says works.
            #expect(bench.felt("summarise", "case1", "culture.risk", "--text", "@summary-case1-culture.risk.md").code == 0)
            #expect(try Self.summary(bench) == "Halvferdig.")
        }
    }

    @Test("what cannot be written is kept: a summary that changed meanwhile, a line that is gone, a text that is not UTF-8")
    func kept() throws {
        try Self.run { bench in
            let gone = try Self.edit(bench, "sed -i '/^---8<---/d; 1s/.*/Min tekst./' \"$1\"")
            #expect(gone.code == 1 && gone.errors.contains("is gone") && gone.errors.contains("summary-case1-culture.risk.md"), "\(gone.errors)")
            let odd = try Self.edit(bench, "printf '\\377\\376' > \"$1\"")
            #expect(odd.code == 1 && odd.errors.contains("not UTF-8") && odd.errors.contains("summary-case1-culture.risk-2.md"), "\(odd.errors)")
            #expect(try bench.bytes("studie/summary-case1-culture.risk-2.md") == [0xFF, 0xFE])
            // Without the line and without any of the evidence all of it is the summary.
            #expect(try Self.edit(bench, "echo Min tekst. > \"$1\"").code == 0)
            #expect(try Self.summary(bench) == "Min tekst.")
            let other = try #require(RealFelt.path)
            let late = try Self.edit(
                bench, "sed -i '1s/.*/Min nye./' \"$1\"; '\(other)' summarise case1 culture.risk --text 'En annens.' -r jon -q -p '\(bench.study.path)'")
            #expect(late.code == 1 && late.errors.hasPrefix("error: Somebody else has written case1 × culture.risk meanwhile"), "\(late.errors)")
            #expect(try Self.summary(bench) == "En annens.")
            #expect(try String(decoding: bench.bytes("studie/summary-case1-culture.risk-3.md"), as: UTF8.self) == "Min nye.\n")
        }
    }

    @Test("on a terminal the editor opens by itself, elsewhere and with --show the cell is shown; ways that do not go together are told")
    func modes() throws {
        try Self.run { bench in
            try Self.editor(bench, "sed -i '1s/.*/Fra terminalen./' \"$1\"")
            bench.environment["VISUAL"] = bench.environment["EDITOR"]
            bench.environment["EDITOR"] = "false"
            #expect(bench.felt("summarise", "case1", "culture.risk").output.contains("(no summary yet)"))
            bench.isAtTerminal = true
            #expect(bench.felt("summarise", "case1", "culture.risk", "--show").output.contains("(no summary yet)"))
            #expect(bench.felt("summarise", "case1", "culture.risk", "--format", "csv").output.hasPrefix("coding,"))
            #expect(bench.felt("summarise", "case1", "culture.risk").code == 0)
            #expect(try Self.summary(bench) == "Fra terminalen.")
            #expect(bench.felt("summarise", "case1", "culture.risk", "--edit", "--text", "x").code == 64)
            #expect(bench.felt("summarise", "case1", "culture.risk", "--edit", "--format", "csv").code == 64)
            #expect(bench.felt("summarise", "case9", "culture.risk").errors.contains("case1"))
        }
    }

    @Test("--where chooses the evidence, below the line and for the summary")
    func chosen() throws {
        try Self.run { bench in
            let answer = try Self.edit(bench, "cp \"$1\" '\(bench.folder.path)/kopi'; sed -i '1s/.*/Bare Jon./' \"$1\"", "--where", "researcher:jon")
            #expect(answer.errors.contains("on 1 coding."))
            let sheet = try String(decoding: bench.bytes("kopi"), as: UTF8.self)
            #expect(sheet.contains("– jon") && !sheet.contains("– ida"))
        }
    }

    @Test("no words of the evidence or the summary stand in errors or the journal")
    func secrecy() throws {
        try Self.run { bench in
            let answers = [
                try Self.edit(bench, "sed -i '1s/.*/hemmelig/' \"$1\"; exit 1"), try Self.edit(bench, "sed -i '/^---8<---/d; 1s/.*/hemmelig/' \"$1\""),
                try Self.edit(bench, "sed -i '1s/.*/hemmelig/' \"$1\""),
            ]
            for answer in answers { #expect(!answer.errors.contains("turte") && !answer.errors.contains("hemmelig") && answer.output.isEmpty) }
            #expect(!bench.journal.contains("hemmelig"))
        }
    }
}
