import Foundation
import Testing

@Suite("A file that felt add cannot take")
struct AddBadFilesTests {
    struct Bad: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let message: String
        let hint: String

        var testDescription: String { name }
    }

    private static let endings = "felt add takes .txt, .text, .md, .markdown, .vtt, .srt, .docx, .odt, .rtf, .html, .htm, .pdf"

    static let bad: [Bad] = [
        Bad(name: "tom.txt", bytes: [], message: "../tom.txt is empty.", hint: "Save the file again, or leave it out."),
        Bad(name: "tom.md", bytes: [], message: "../tom.md is empty.", hint: "Save the file again, or leave it out."),
        Bad(name: "blank.txt", bytes: Array(" \n\t\n".utf8), message: "../blank.txt has no text.", hint: "Leave it out, or save it again."),
        Bad(name: "bare hode.md", bytes: Array("---\ntitle: A\n---\n\n".utf8), message: "../bare hode.md has no text.", hint: "Write the note below its head."),
        Bad(
            name: "program.txt", bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0, 1, 0, 0, 0],
            message: "../program.txt is not text: see its byte 1.", hint: "Open it in an editor and save it as text in UTF-8."),
        Bad(name: "bok.xls", bytes: Array("x".utf8), message: "bok.xls is of a kind that felt does not read.", hint: "\(endings)."),
        Bad(
            name: "brev.doc", bytes: Array("x".utf8), message: "brev.doc is of a kind that felt does not read.",
            hint: "Open it in a word processor and save it as .docx. \(endings)."),
        Bad(name: "notat.mdd", bytes: Array("x".utf8), message: "notat.mdd is of a kind that felt does not read.", hint: "Did you mean .md? \(endings)."),
    ]

    @Test("is refused with what is wrong and what to do, and nothing is added", arguments: bad)
    func alone(_ bad: Bad) throws {
        try FeltBench.runInStudy { bench in
            try bench.write(bad.name, bad.bytes)
            bench.expectUnchanged {
                let answer = bench.felt("add", "../" + bad.name)
                #expect(answer.code == 1)
                #expect(answer.output == "")
                #expect(answer.errors == "error: \(bad.message)\nhint: \(bad.hint)\n")
            }
        }
    }

    @Test("keeps good files out that are named beside it", arguments: bad)
    func beside(_ bad: Bad) throws {
        try FeltBench.runInStudy { bench in
            try bench.write("god.txt", "Tekst.")
            try bench.write(bad.name, bad.bytes)
            bench.expectUnchanged {
                #expect(bench.felt("add", "../god.txt", "../" + bad.name).code == 1)
                #expect(bench.felt("add", "../" + bad.name, "../god.txt").code == 1)
            }
        }
    }

    @Test("is listed with all others that are bad")
    func all() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("god.txt", "Tekst.")
            try bench.write("tom.txt", "")
            let answer = bench.felt("add", "../tom.txt", "../god.txt", "../borte.txt")
            #expect(answer.code == 1)
            #expect(
                answer.errors == """
                    error: 2 of 3 files cannot be taken in; nothing was added.
                      ../tom.txt is empty.
                      There is no file ../borte.txt.
                    hint: Try them one at a time; each then says what to do.

                    """)
            let json = try bench.felt("add", "../tom.txt", "../god.txt", "../borte.txt", "--format", "json").jsonError()
            #expect(json["error"]["details"].list.map(\.text) == ["../tom.txt is empty.", "There is no file ../borte.txt."])
        }
    }

    @Test("may be a folder, which is refused with what to name instead")
    func folder() throws {
        try FeltBench.runInStudy { bench in
            try FileManager.default.createDirectory(at: bench.folder.appending(path: "notater"), withIntermediateDirectories: true)
            let answer = bench.felt("add", "../notater")
            #expect(answer.code == 1)
            #expect(answer.errors == "error: ../notater is a folder.\nhint: Name the files in it: ../notater/*\n")
        }
    }

    @Test("may be missing, named by a path from the folder or from the root")
    func missing() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("add", "borte.txt").errors == "error: There is no file borte.txt.\nhint: Check the name; felt looks from the folder you stand in.\n")
            #expect(bench.felt("add", "/borte/fra/alt.txt").errors.hasPrefix("error: There is no file /borte/fra/alt.txt.\n"))
        }
    }

    @Test("may be too large")
    func large() throws {
        try FeltBench.runInStudy { bench in
            let path = try bench.write("stor.txt", "")
            // 200 MB that take no room on the disk.
            let file = try FileHandle(forWritingTo: URL(filePath: path))
            try file.truncate(atOffset: 200 << 20)
            try file.close()
            let answer = bench.felt("add", "../stor.txt")
            #expect(answer.code == 1)
            #expect(answer.errors == "error: ../stor.txt is larger than 64 MB.\nhint: Split it, or take out what is not text.\n")
        }
    }
}
