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

    @Test("pages that the site no longer has are taken away, but not those that somebody changed")
    func stale() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("report", "study", "--output", "side", "--for", "team")
            try bench.write("studie/side/audit.html", "mitt")
            for _ in 1...2 {
                let made = bench.felt("report", "study", "--output", "side")
                #expect(made.code == 0 && made.errors.contains("somebody has changed: audit.html."))
            }
            let left = try files(bench, "side")
            #expect(left["quotes.html"] == nil)
            #expect(left["audit.html"] == Data("mitt".utf8))
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
        }
    }

    @Test("of an earlier day it has only quotes that may be quoted today")
    func quotesOfThePast() throws {
        try PageTraces.runInExample { bench in
            func quotes(_ folder: String) throws -> String { String(decoding: try files(bench, folder)["quotes.html"] ?? Data(), as: UTF8.self) }
            let words = "Vi la til rette, og så fylte de det med innhold"
            #expect(bench.felt("report", "study", "--output", "nå", "--for", "team").code == 0)
            try #expect(quotes("nå").contains(words))
            bench.daysLater = 40
            for number in 1...22 { bench.felt("participant", "edit", number < 10 ? "P0\(number)" : "P\(number)", "--quoting", "no") }
            #expect(bench.felt("report", "study", "--output", "før", "--for", "team", "--as-of", "2026-01-02").code == 0)
            try #expect(!quotes("før").contains(words))
        }
    }
}
