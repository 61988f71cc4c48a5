import FeltTestSupport
import Foundation
import Testing

/// The order of the house, from the ground up. A room may use those before it.
private let rooms = [
    "CFeltSearch", "CSQLite", "CNettle", "CZip", "CXML", "CPCRE2", "CMarkdown", "CXLSXWriter", "FeltText", "FeltTerminal", "FeltModel", "FeltContainers", "FeltRefi", "FeltFramework", "FeltPeers", "FeltProtocols", "FeltAnalysis",
    "FeltPlots", "FeltStore", "FeltPrivacy", "FeltIngest", "FeltQuery", "FeltExchange", "FeltReport", "FeltCommands", "felt",
]

/// What each room may use of the packages outside: the fewer, the cheaper its tests.
private let guests = [
    "FeltFramework": ["Yams"], "FeltProtocols": ["Mustache"], "FeltReport": ["Mustache"], "FeltStore": ["GRDB"], "FeltCommands": ["ArgumentParser"],
]

private let outside: Set<String> = ["Yams", "Mustache", "GRDB", "ArgumentParser"]

@Suite("The shape of the house")
struct PackageShapeTests {
    private let sources: URL

    init() throws { sources = try #require(PackageFolder.root()).appending(path: "Sources") }

    private func imports(of room: String) throws -> [(file: String, module: String)] {
        let folder = sources.appending(path: room)
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
        return try files.sorted().flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ").filter { !["public", "package", "internal", "private", "@preconcurrency", "@testable"].contains($0) }
                return words.first == "import" && words.count >= 2 ? (file, String(words[1])) : nil
            }
        }
    }

    @Test("Every folder of Sources has its place in the order")
    func everyRoomIsKnown() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasPrefix(".") && $0 != "FeltTestSupport" }
        #expect(Set(folders) == Set(rooms))
    }

    @Test("No room imports one that stands above it", arguments: rooms)
    func arrowsGoDown(room: String) throws {
        let place = try #require(rooms.firstIndex(of: room))
        for (file, module) in try imports(of: room) {
            guard let other = rooms.firstIndex(of: module) else { continue }
            #expect(other < place, "\(room)/\(file) imports \(module)")
        }
    }

    @Test("A room imports no package that is not its own business", arguments: rooms)
    func guestsStayInTheirRooms(room: String) throws {
        for (file, module) in try imports(of: room) where outside.contains(module) {
            #expect(guests[room]?.contains(module) == true, "\(room)/\(file) imports \(module)")
        }
    }

    @Test("The rooms that only compute know neither SQLite nor Foundation", arguments: ["FeltText", "FeltModel", "FeltAnalysis", "FeltPlots"])
    func pureRooms(room: String) throws {
        for (file, module) in try imports(of: room) {
            #expect(!["Foundation", "FoundationEssentials", "GRDB", "Glibc"].contains(module), "\(room)/\(file) imports \(module)")
        }
    }

    @Test("No source file is longer than a person can hold, but for embedded texts")
    func filesAreShort() throws {
        for room in rooms {
            let folder = sources.appending(path: room)
            for case let file as String in try #require(FileManager.default.enumerator(atPath: folder.path)) where file.hasSuffix(".swift") {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                guard !text.hasPrefix("// Written by scripts/embed") else { continue }
                #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 400, "\(room)/\(file)")
            }
        }
    }
}
