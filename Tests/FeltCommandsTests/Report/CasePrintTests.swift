import FeltIngest
import Foundation
import Testing

/// The case stands on one sheet of A4 however much is said of it: pages are printed, and their sheets counted.
@Suite("The page of a case is one sheet")
struct CasePrintTests {
    private static func has(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
    private static let canPrint = has("chromium") && has("pdfinfo")
    private static let canPrintDocuments = has("soffice") && has("pdfinfo") && has("pandoc")

    /// Runs a program for what it writes to files, for two minutes at most. What it says goes nowhere: a process that it leaves behind would keep the
    /// pipe open, and nobody could wait for its end.
    private static func run(_ program: String, _ arguments: [String]) throws {
        let script = "timeout -k 5 120 \"$@\" </dev/null >/dev/null 2>&1; true"
        _ = try HelperProgram(name: "sh", package: "sh").run(["-c", script, "sh", program] + arguments, input: [], isCancelled: { false })
    }

    /// How many sheets a file has when it is printed.
    private static func sheets(_ pdf: URL) throws -> Int {
        let answer = try HelperProgram(name: "pdfinfo", package: "poppler-utils").run([pdf.path], input: [], isCancelled: { false })
        let said = String(decoding: answer, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("Pages:") } ?? ""
        return Int(said.split(separator: " ").last ?? "") ?? 0
    }

    /// The fullest case, as it is and with what changed in half a year, for both audiences in both languages.
    private static func pages(_ form: String, _ body: (FeltBench, [URL]) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try FullestCase.fill(bench)
            bench.daysLater = 180
            try FullestCase.goOn(bench)
            var files: [URL] = []
            for (name, options) in [("nå", []), ("siden", ["--since", "2026-01-02"])] {
                for audience in ["partners", "team"] {
                    for language in ["nb", "en"] {
                        let file = "\(name)-\(audience)-\(language).\(form)"
                        let made = bench.felt(["report", "case", "case1", "--for", audience, "--lang", language, "--output", file] + options)
                        #expect(made.code == 0, "\(made.errors)")
                        files.append(bench.study.appending(path: file))
                    }
                }
            }
            try body(bench, files)
        }
    }

    @Test("in print, of the fullest case in both languages, for partners and the team, and compared", .enabled(if: canPrint, "needs chromium and pdfinfo"))
    func printed() throws {
        try Self.pages("html") { bench, files in
            for file in files {
                let pdf = file.deletingPathExtension().appendingPathExtension("pdf")
                try Self.print(file, to: pdf, bench)
                try #expect(Self.sheets(pdf) == 1, "\(file.lastPathComponent)")
            }
        }
    }

    @Test("of each case of the example, in print and as a document", .enabled(if: canPrint && canPrintDocuments, "needs chromium, soffice, pandoc and pdfinfo"))
    func example() throws {
        try PageTraces.runInExample { bench in
            var documents: [URL] = []
            for name in try bench.felt("list", "cases", "--format", "csv").rows().compactMap({ $0["case"] }) {
                for (place, options) in [["--lang", "nb"], ["--lang", "en"], ["--for", "team", "--lang", "nb"], ["--for", "team", "--lang", "en"]].enumerated() {
                    for form in ["html", "docx"] {
                        let file = bench.study.appending(path: "\(name)-\(place).\(form)")
                        #expect(bench.felt(["report", "case", name, "--output", file.lastPathComponent] + options).code == 0)
                        guard form == "html" else { documents.append(file); continue }
                        let pdf = bench.study.appending(path: "\(name)-\(place)-html.pdf")
                        try Self.print(file, to: pdf, bench)
                        try #expect(Self.sheets(pdf) == 1, "\(file.lastPathComponent)")
                    }
                }
            }
            #expect(documents.count == 24)
            try Self.convert(documents, bench)
            for file in documents { try #expect(Self.sheets(file.deletingPathExtension().appendingPathExtension("pdf")) == 1, "\(file.lastPathComponent)") }
        }
    }

    private static func print(_ page: URL, to pdf: URL, _ bench: FeltBench) throws {
        try run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(bench.folder.path)/leser", "--no-pdf-header-footer", "--print-to-pdf=\(pdf.path)", page.absoluteString])
    }

    private static func convert(_ documents: [URL], _ bench: FeltBench) throws {
        try run("soffice", ["-env:UserInstallation=\(bench.folder.appending(path: "kontor").absoluteString)", "--headless", "--convert-to", "pdf", "--outdir", bench.study.path] + documents.map(\.path))
    }

    @Test("as a document, of the same", .enabled(if: canPrintDocuments, "needs soffice, pandoc and pdfinfo"))
    func documents() throws {
        try Self.pages("docx") { bench, files in
            try Self.convert(files, bench)
            for file in files { try #expect(Self.sheets(file.deletingPathExtension().appendingPathExtension("pdf")) == 1, "\(file.lastPathComponent)") }
        }
    }
}
