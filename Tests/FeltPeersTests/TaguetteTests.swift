import FeltModel
import FeltPeers
import FeltRefi
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltPeers

@Suite("Taguette's files")
struct TaguetteTests {
    /// A project with one document.
    private func make(_ bench: PeerBench, _ html: String, _ highlights: [(start: Int, end: Int, tag: Int?, snippet: String)], logins: [String] = ["admin"]) throws {
        try PeerDatabase.make(at: bench.path("p.sqlite3")) { database in
            try database.run(
                "CREATE TABLE projects (id INTEGER PRIMARY KEY, name VARCHAR, description TEXT, created DATETIME)",
                "CREATE TABLE documents (id INTEGER PRIMARY KEY, name VARCHAR, description TEXT, filename VARCHAR, created DATETIME, project_id INTEGER, contents TEXT)",
                "CREATE TABLE commands (id INTEGER PRIMARY KEY, date DATETIME, user_login VARCHAR, project_id INTEGER, document_id INTEGER, payload TEXT)",
                "CREATE TABLE tags (id INTEGER PRIMARY KEY, project_id INTEGER, path VARCHAR, description TEXT)",
                "CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT)",
                "CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER)")
            try database.insert("projects", 1, "Prøve", "Om prosjektet", "2026-01-02 03:04:05.000006")
            try database.insert("documents", 1, "møte", "Om møtet", "m.html", "2026-01-02 10:00:00", 1, .text(html))
            for (id, path) in ["a/b/c", "a", "tillit", "inn//ut"].enumerated() { try database.insert("tags", .integer(id + 1), 1, .text(path), "") }
            for (index, highlight) in highlights.enumerated() {
                let id = index + 1
                try database.insert("highlights", .integer(id), 1, .integer(highlight.start), .integer(highlight.end), .text(highlight.snippet))
                if let tag = highlight.tag { try database.insert("highlight_tags", .integer(id), .integer(tag)) }
                let payload = "{\"type\": \"highlight_add\", \"highlight_id\": \(id)}"
                try database.insert("commands", .integer(id), "2026-02-03 04:05:06.1", .text(logins[index % logins.count]), 1, 1, .text(payload))
            }
        }
    }

    @Test("count bytes between the tags, with emoji, æøå and entities")
    func bytes() throws {
        try PeerBench.run { bench in
            let html = "<h1>Møte &amp; mål</h1>\n<p>Vi <b>så</b> 😀 &lt;den&gt;&nbsp;ene&#230;.</p><p>Ny<br>linje</p>"
            let stream = "Møte & mål\nVi så 😀 <den>\u{A0}eneæ.Nylinje"
            func place(_ words: String) -> (start: Int, end: Int) {
                let range = stream.utf8.firstRange(of: Array(words.utf8))!
                let start = stream.utf8.distance(from: stream.startIndex, to: range.lowerBound)
                return (start, start + words.utf8.count)
            }
            let wanted = ["Møte & mål", "så 😀 <den>\u{A0}ene", "eneæ.", "Ny", "linje"]
            try make(bench, html, wanted.map { (place($0).start, place($0).end, 3, "<p>\($0.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</p>") })
            let reading = try bench.read(.taguette, "p.sqlite3")
            #expect(reading.codings == wanted.map { "møte|tillit|-|\($0)" }.sorted())
            #expect(reading.document.sources[0].text?.text?.string == "Møte & mål\n\nVi så 😀 <den>\u{A0}eneæ.\n\nNy\nlinje")
            #expect(reading.faults == [])
            #expect(reading.leftOut == [.formatting: 1])
            #expect(reading.document.sources[0].notes.compactMap { reading.memo($0) } == ["Om møtet"] && reading.document.description == "Om prosjektet")
        }
    }

    @Test("have levels in the paths of tags, and who highlighted in the log of a server")
    func tags() throws {
        try PeerBench.run { bench in
            try make(bench, "<p>ord for ord</p>", [(0, 3, 1, "ord"), (4, 7, nil, "for"), (8, 11, 4, "ord")], logins: ["anna", "bjørn"])
            let reading = try bench.read(.taguette, "p.sqlite3")
            #expect(reading.tree == ["a", "a/[b]", "a/b/c", "tillit", "inn//ut"])
            #expect(reading.codings == ["møte|c|anna|ord", "møte|inn//ut|anna|ord"])
            // What has no tag is kept without a code.
            #expect(reading.document.sources[0].text?.selections.map(\.codings.count) == [1, 0, 1])
            #expect(reading.document.sources[0].text?.selections[1].stamp.created?.description == "2026-02-03T04:05:06Z")
        }
    }

    @Test("with ranges outside, reversed, inside a letter and with other words are told")
    func faults() throws {
        try PeerBench.run { bench in
            try make(bench, "<p>åå ord</p>", [(1, 4, 3, "åå"), (5, 99, 3, "ord"), (50, 60, 3, "x"), (8, 5, 3, ""), (5, 8, 3, "noe annet"), (-3, 2, 3, ""), (3, 3, 3, ""), (5, 8, 9, "ord")])
            let reading = try bench.read(.taguette, "p.sqlite3")
            #expect(reading.codings == ["møte|tillit|-|", "møte|tillit|-|å", "møte|tillit|-|åå", "møte|tillit|-|ord", "møte|tillit|-|ord", "møte|tillit|-|ord"].sorted())
            #expect(
                Set(reading.faults) == [
                    "range-inside-character highlights 1 repaired", "range-past-end highlights 2 repaired", "range-past-end highlights 3 dropped", "range-reversed highlights 4 repaired",
                    "quote-differs highlights 5 kept", "range-negative highlights 6 repaired", "range-empty highlights 7 kept", "unknown-code highlight_tags 8 dropped",
                ])
        }
    }

    @Test("have the same GUIDs in an export that numbers everything anew, and the tag above in later versions")
    func renumbered() throws {
        func make(_ bench: PeerBench, _ name: String, shift: Int, isLater: Bool) throws {
            try PeerDatabase.make(at: bench.path(name)) { database in
                try database.run(
                    "CREATE TABLE projects (id INTEGER, name VARCHAR, description TEXT, created DATETIME)",
                    "CREATE TABLE documents (id INTEGER, name VARCHAR, description TEXT, created DATETIME, contents TEXT)",
                    "CREATE TABLE commands (id INTEGER, date DATETIME, user_login VARCHAR, payload TEXT)",
                    "CREATE TABLE tags (id INTEGER, path VARCHAR, description TEXT\(isLater ? ", parent_id INTEGER" : ""))",
                    "CREATE TABLE highlights (id INTEGER, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT)",
                    "CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER)")
                try database.insert("projects", .integer(shift + 1), "P", "", "2026-01-02 03:04:05.000006")
                try database.insert("documents", .integer(shift + 1), "d", "om d", "2026-01-02 10:00:00.5", "<p>ord og ord</p>")
                try database.insert("tags", [.integer(shift + 1), "a", ""] + (isLater ? [nil] : []))
                try database.insert("tags", [.integer(shift + 2), .text(isLater ? "b" : "a/b"), ""] + (isLater ? [.integer(shift + 1)] : []))
                for number in 1...2 {
                    let id = PeerDatabase.Cell.integer(shift + number)
                    try database.insert("highlights", id, .integer(shift + 1), .integer(number * 3 - 3), .integer(number * 3), "")
                    try database.insert("highlight_tags", id, .integer(shift + 2))
                    try database.insert("commands", id, .text("2026-02-03 04:05:0\(number).25"), "admin", .text("{\"type\": \"highlight_add\", \"highlight_id\": \(shift + number)}"))
                    try database.insert("commands", id, .text("2026-02-02 04:05:0\(number).25"), "admin", .text("{\"type\": \"tag_add\", \"tag_id\": \(shift + number)}"))
                }
            }
        }
        try PeerBench.run { bench in
            try make(bench, "en.sqlite3", shift: 0, isLater: false)
            try make(bench, "to.sqlite3", shift: 40, isLater: true)
            let (one, two) = (try bench.read(.taguette, "en.sqlite3"), try bench.read(.taguette, "to.sqlite3"))
            #expect(one.tree == ["a", "a/b"] && two.tree == one.tree)
            #expect(one.guids == two.guids && Set(one.guids).count == one.guids.count)
            #expect(one.codings == two.codings && one.codings.count == 2)
        }
    }

    @Test("of several projects are listed, and the one that is named is read as if it were alone")
    func several() throws {
        try PeerBench.run { bench in
            try make(bench, "<p>ord for ord</p>", [(0, 3, 3, "ord")])
            let alone = try bench.read(.taguette, "p.sqlite3")
            try PeerDatabase.make(at: bench.path("p.sqlite3")) { database in
                try database.insert("projects", 2, "Intervjuer", "Om den andre", "2026-05-05")
                try database.insert("projects", 3, "Prøve", "Tvilling", "2026-06-06")
                try database.insert("documents", 2, "annet", "", "a.html", "2026-05-05 10:00:00", 2, "<p>andre ord</p>")
                try database.insert("tags", 9, 2, "makt", "")
                try database.insert("highlights", 9, 2, 0, 5, "andre")
                try database.insert("highlight_tags", 9, 9)
                try database.insert("commands", 9, "2026-05-05 10:00:00", "siri", 2, 2, "{\"type\": \"highlight_add\", \"highlight_id\": 9}")
            }
            func fault(_ name: String?) -> FeltError? { #expect(throws: FeltError.self) { try bench.read(.taguette, "p.sqlite3", project: name) } }
            let none = fault(nil)
            #expect(none?.code == "peer-several-projects" && none?.details == ["1: Prøve", "2: Intervjuer", "3: Prøve"])
            #expect(fault("Intervjuet")?.hint == "Did you mean Intervjuer?" && fault("Intervjuet")?.code == "peer-project-unknown")
            #expect(fault("Noe helt annet")?.details.count == 3 && fault("7")?.code == "peer-project-unknown")
            // Two have this name.
            #expect(fault("Prøve")?.code == "peer-several-projects" && fault("Prøve")?.hint?.contains("NUMBER") == true)
            let first = try bench.read(.taguette, "p.sqlite3", project: "1")
            #expect(first.document == alone.document && first.faults == [] && first.leftOut == alone.leftOut)
            for name in ["Intervjuer", "intervjuer", "2"] {
                let reading = try bench.read(.taguette, "p.sqlite3", project: name)
                #expect(reading.codings == ["annet|makt|-|andre"] && reading.tree == ["makt"] && reading.faults == [])
                #expect(reading.document.name == "Intervjuer" && reading.document.description == "Om den andre")
            }
            #expect(try bench.read(.taguette, "p.sqlite3", project: "3").document.sources.isEmpty)
        }
    }

    @Test("of one project are read under its name, and no other")
    func one() throws {
        try PeerBench.run { bench in
            try make(bench, "<p>a</p>", [])
            #expect(try bench.read(.taguette, "p.sqlite3", project: "Prøve").document.name == "Prøve")
            #expect(#expect(throws: FeltError.self) { try bench.read(.taguette, "p.sqlite3", project: "Prve") }?.hint == "Did you mean Prøve?")
        }
    }

    @Test("as any HTML keep every character between the tags, and the place of each", arguments: Seeds.some(40))
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        // Characters that HTML treats on their own are written as entities or not at all.
        var (html, stream) = ("", "")
        for _ in 0..<Int.random(in: 1...30, using: &random) {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: html += ["<p>", "</p>", "<br>", "<b class=\"a>b\">", "</b>", "<!-- c -->", "<ul><li>", "<img src='x'>"].randomElement(using: &random)!
            case 1: (html, stream) = (html + "&amp;", stream + "&")
            case 2: (html, stream) = (html + "&#x1F600;", stream + "😀")
            case 3: (html, stream) = (html + "&oslash;", stream + "ø")
            case 4: (html, stream) = (html + "\r\n", stream + "\n")
            case 5: (html, stream) = (html + "1 < 2 & 3", stream + "1 < 2 & 3")
            default:
                let text = NastyText().text(upTo: 6, using: &random).replacing("<", with: "")
                (html, stream) = (html + text, stream + text)
            }
        }
        let marked = MarkedText(Array(html.utf8))
        let bytes = Array(stream.utf8)
        #expect(marked.length == bytes.count && marked.allWords == bytes, "seed \(seed)")
        #expect(throws: Never.self) { try StoredText(validating: marked.clean) }
        var places = [0]
        for scalar in stream.unicodeScalars { places.append(places[places.count - 1] + UTF8.width(scalar)) }
        for _ in 0..<20 {
            let ends = [places.randomElement(using: &random)!, places.randomElement(using: &random)!].sorted()
            guard ends[0] < ends[1] else { continue }
            let (range, problems) = marked.range(ends[0], ends[1])
            let words = range.map { String(decoding: marked.clean[$0.bytes], as: UTF8.self) }
            let wanted = String(decoding: bytes[ends[0]..<ends[1]], as: UTF8.self)
            // Line ends between blocks are the study's own.
            #expect(words?.unicodeScalars.filter { $0 != "\n" } == wanted.unicodeScalars.filter { $0 != "\n" } && problems.isEmpty, "seed \(seed)")
        }
    }
}
