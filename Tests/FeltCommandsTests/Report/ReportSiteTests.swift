import FeltTestSupport
import Foundation
import Testing

@Suite("felt report study")
struct ReportSiteTests {
    private func files(_ bench: FeltBench, _ folder: String) throws -> [String: Data] {
        let path = bench.study.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: path.path).reduce(into: [:]) { $0[$1] = try Data(contentsOf: path.appending(path: $1)) }
    }

    @Test("every link leads to a page or a place that is there")
    func links() throws {
        try FeltBench.run { bench in
            bench.felt("demo", bench.study.path, "--quiet")
            for audience in ["partners", "team"] {
                let made = bench.felt("report", "study", "--output", audience, "--for", audience)
                #expect(made.code == 0, "\(made.errors)")
                let files = try files(bench, audience)
                for (name, data) in files where name.hasSuffix(".html") {
                    let page = String(decoding: data, as: UTF8.self)
                    for match in page.matches(of: /href="([^"#]*)(?:#([^"]*))?"/) {
                        let file = String(match.output.1)
                        #expect(file.isEmpty || files[file] != nil, "\(audience)/\(name) → \(file)")
                        if let place = match.output.2 { #expect(page.contains("id=\"\(place)\""), "\(audience)/\(name) → #\(place)") }
                    }
                }
                #expect((files["quotes.html"] != nil) == (audience == "team"))
                #expect((files["audit.html"] != nil) == (audience == "team"))
            }
        }
    }

    @Test("made again it is the same to the byte")
    func reproducible() throws {
        try FeltBench.run { bench in
            bench.felt("demo", bench.study.path, "--quiet")
            for name in ["a", "b"] { #expect(bench.felt("report", "study", "--output", name, "--as-of", "2026-01-02", "--for", "team").code == 0) }
            try #expect(files(bench, "a") == files(bench, "b"))
        }
    }

    @Test("pages in another language take the place of those that are there, and say so")
    func languages() throws {
        try FeltBench.runInStudy { bench in
            #expect(!bench.felt("report", "study", "--output", "side").errors.contains("took the place"))
            #expect(bench.felt("report", "study", "--output", "side", "--lang", "en").errors.contains("They took the place of pages in bokmål. To have both languages, give each a folder of its own."))
            #expect(!bench.felt("report", "study", "--output", "side", "--lang", "en").errors.contains("took the place"))
        }
    }

    @Test("what partners may read of one case decides nothing of another: the same risk stays where its source says it")
    func ownVerdicts() throws {
        try FeltBench.runInStudy { bench in
            let said = "vi trenger flere hender på kveldene fra høsten av"
            try bench.add("m.md", "---\nkind: workshop\ncase: case2\ndate: 2025-03-01\n---\n\nJa, \(said).\n", "--accept-warnings")
            for name in ["case1", "case2"] { bench.felt("case", "edit", name, "--risk", "At \(said)") }
            #expect(bench.felt("report", "study", "--output", "side").code == 0)
            let pages = try files(bench, "side").mapValues { String(decoding: $0, as: UTF8.self) }
            let first = try #require(pages.first { $0.key.contains("case1") }), second = try #require(pages.first { $0.key.contains("case2") })
            #expect(first.value.contains(said) && !second.value.contains(said), "\(pages.keys)")
        }
    }

    @Test("a report with places to fill in says how many, and what to search for")
    func places() throws {
        try FeltBench.runInStudy { bench in
            let made = bench.felt("report", "progress", "--output", "framdrift.md")
            let page = try String(contentsOf: bench.study.appending(path: "framdrift.md"), encoding: .utf8)
            let places = page.ranges(of: "[fyll inn:").count + page.ranges(of: "[fill in:").count
            #expect(places > 8 && made.errors.contains("Wrote framdrift.md. \(places) places in it are for you to fill in: search for \"[fyll inn\" and \"[fill in\"."), "\(made.errors)")
            #expect(!bench.felt("report", "sources", "--output", "kilder.md").errors.contains("fill in"))
        }
    }

    @Test("files of another origin, and pages that somebody changed, are never written over without --force")
    func foreign() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("studie/andres/brev.txt", "hei")
            let refused = bench.felt("report", "study", "--output", "andres")
            #expect(refused.code == 1)
            #expect(refused.errors.contains("holds files that are no report, such as brev.txt"))
            try #expect(files(bench, "andres").keys.sorted() == ["brev.txt"])
            #expect(bench.felt("report", "study", "--output", "andres", "--force").code == 0)
            try #expect(files(bench, "andres")["brev.txt"] == Data("hei".utf8))

            #expect(bench.felt("report", "study", "--output", "side").code == 0)
            #expect(bench.felt("report", "study", "--output", "side").code == 0, "one's own pages are renewed")
            try bench.write("studie/side/index.html", "mitt")
            let changed = bench.felt("report", "study", "--output", "side")
            #expect(changed.errors.contains("side/index.html is not as felt wrote it."))
            try #expect(files(bench, "side")["index.html"] == Data("mitt".utf8))
            #expect(bench.felt("report", "study", "--output", "side", "--force").code == 0)
            try #expect(files(bench, "side")["index.html"] != Data("mitt".utf8))
        }
    }

    @Test("pages that the site no longer has are taken away, but one that somebody changed stops it, and is told of also with --quiet")
    func stale() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("report", "study", "--output", "side", "--for", "team")
            try bench.write("studie/side/audit.html", "mitt")
            let before = try files(bench, "side")
            let refused = bench.felt("report", "study", "--output", "side", "-q")
            #expect(refused.code == 1 && refused.errors.contains("side holds a site for the team, and this one is for partners."))
            try #expect(files(bench, "side") == before, "nothing is half done")
            for _ in 1...2 {
                let made = bench.felt("report", "study", "--output", "side", "--force", "-q")
                #expect(made.code == 0 && made.errors.contains("that somebody has changed are left: audit.html."))
            }
            let left = try files(bench, "side")
            #expect(left["quotes.html"] == nil)
            #expect(left["audit.html"] == Data("mitt".utf8))
        }
    }

    @Test("where a page cannot be written the folder is as it was, and its pages are still felt's", arguments: ["chart.html", "felt-report.txt"])
    func halfWritten(name: String) throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("report", "study", "--output", "side").code == 0)
            let page = bench.study.appending(path: "side/\(name)")
            let aside = bench.study.appending(path: "unna")
            try FileManager.default.moveItem(at: page, to: aside)
            try bench.write("studie/side/\(name)/mitt.txt", "mitt")
            bench.felt("case", "new", "enda-en")
            func pages() throws -> [String: Data] {
                let path = bench.study.appending(path: "side")
                let names = try FileManager.default.contentsOfDirectory(atPath: path.path).filter { $0 != name }
                return try names.reduce(into: [:]) { $0[$1] = try Data(contentsOf: path.appending(path: $1)) }
            }
            let before = try pages()
            for options in [[], ["--force"]] {
                let refused = bench.felt(["report", "study", "--output", "side"] + options)
                #expect(refused.code == 1 && refused.errors.contains("side/\(name) is a folder, and a page is to stand there."))
                try #expect(pages() == before)
            }
            try FileManager.default.removeItem(at: page)
            try FileManager.default.moveItem(at: aside, to: page)
            #expect(bench.felt("report", "study", "--output", "side").code == 0)
            try #expect(files(bench, "side").keys.contains("case-enda-en.html"))
        }
    }

    @Test("pages of a site that was broken off while they got their names are renewed")
    func brokenOff() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("report", "study", "--output", "side")
            let (old, name) = (try files(bench, "side"), "index.html")
            bench.felt("case", "new", "enda-en")
            bench.felt("report", "study", "--output", "ny")
            let new = try files(bench, "ny")
            // The list with both sums of the page, and the old page still in its place.
            let lines = [old, new].flatMap { String(decoding: $0["felt-report.txt"] ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init) }
            let both: [String] = Array(lines.prefix(1)) + lines.filter { !$0.hasPrefix("#") }
            try bench.write("studie/side/felt-report.txt", both.joined(separator: "\n"))
            #expect(bench.felt("report", "study", "--output", "side").code == 0)
            try #expect(files(bench, "side")[name] != old[name])
        }
    }

    @Test("broken off before the journal has it nothing is there; once it is there the journal has it, and it is not called broken off", arguments: ["side/index.html", "sak.html"])
    func interrupted(file: String) throws {
        try FeltBench.runWithInterview { bench in
            let place = bench.study.appending(path: file).path
            let folder = bench.study.appending(path: "side").path
            let arguments = file == "sak.html" ? ["report", "case", "case1", "--output", file] : ["report", "study", "--output", "side"]
            func entries() throws -> Int { try bench.felt("history", "--limit", "0", "--format", "csv").rows().count }
            let before = try entries()
            // While the pages wait for their names: the folder of a site is there then, and a page that stands alone is a file under another name.
            let known = Set(try FileManager.default.contentsOfDirectory(atPath: bench.study.path))
            let study = bench.study.path
            bench.isCancelled = {
                let now = Set((try? FileManager.default.contentsOfDirectory(atPath: study)) ?? [])
                return now.contains { !known.contains($0) && !$0.hasPrefix("study.sqlite") }
            }
            let broken = bench.felt(arguments)
            bench.isCancelled = { false }
            #expect(broken.code == 130 && broken.errors.contains("nothing was changed"), "\(broken)")
            #expect(!FileManager.default.fileExists(atPath: place) && !FileManager.default.fileExists(atPath: folder))
            try #expect(entries() == before)
            bench.isCancelled = { FileManager.default.fileExists(atPath: place) }
            let whole = bench.felt(arguments)
            bench.isCancelled = { false }
            #expect(whole.code == 0 && FileManager.default.fileExists(atPath: place), "\(whole)")
            try #expect(entries() == before + 1)
        }
    }

    @Test("an empty study has pages that say so")
    func empty() throws {
        try FeltBench.run { bench in
            bench.felt("init", bench.study.path, "--researcher", "ida=Ida", "--framework", "none")
            bench.felt("init", bench.study.path, "--researcher", "ida=Ida")
            let made = bench.felt("report", "study", "--output", "side", "--for", "team")
            #expect(made.code == 0, "\(made.errors)")
            for (name, data) in try files(bench, "side") where name.hasSuffix(".html") { #expect(String(decoding: data, as: UTF8.self).contains("Studien har ingen notater eller andre kilder ennå."), "\(name)") }
        }
    }

    @Test("a folder that cannot be made or written to is told before anything is made")
    func unwritable() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("report", "study", "--output", "ikke/her").errors.contains("is not there, or cannot be written to"))
            try bench.write("studie/fil", "x")
            #expect(bench.felt("report", "study", "--output", "fil").errors.contains("is a file, not a folder"))
            // Here even an administrator makes no folder and no file.
            guard FileManager.default.fileExists(atPath: "/proc/uptime") else { return }
            let folder = bench.felt("report", "study", "--output", "/proc/felt")
            #expect(folder.code == 1 && !folder.errors.contains("went wrong inside felt"), "\(folder.errors)")
            let file = bench.felt("report", "case", "case1", "--output", "/proc/felt.html")
            #expect(file.code == 1 && file.errors.contains("/proc/felt.html cannot be written") && !file.errors.contains("is not there"))
        }
    }

    @Test("of an earlier day it has only quotes that may be quoted today")
    func quotesOfThePast() throws {
        try PageTraces.runInExample { bench in
            func quotes(_ folder: String) throws -> String { String(decoding: try files(bench, folder)["quotes.html"] ?? Data(), as: UTF8.self) }
            #expect(bench.felt("report", "study", "--output", "nå", "--for", "team").code == 0)
            let words = try #require(quotes("nå").firstMatch(of: /<blockquote>\n<p>([^<]+)<\/p>/)).output.1
            bench.daysLater = 40
            for number in 1...42 { bench.felt("participant", "edit", number < 10 ? "P0\(number)" : "P\(number)", "--quoting", "no") }
            #expect(bench.felt("report", "study", "--output", "før", "--for", "team", "--as-of", "2026-01-02").code == 0)
            try #expect(!quotes("før").contains(words) && !quotes("før").isEmpty)
        }
    }
}
