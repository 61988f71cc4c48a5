import FeltTestSupport
import Foundation
import Testing

@Suite("Test support")
struct TestSupportTests {
    @Test("the generator gives the published numbers of SplitMix64")
    func splitMix() {
        // Source: the reference program of S. Vigna, seed 1234567, as printed in Rosetta Code's task on SplitMix64.
        var random = SeededGenerator(seed: 1_234_567)
        #expect((0..<3).map { _ in random.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test("nasty text is the same for the same seed, and holds each kind of dirt only when asked")
    func nastyText() {
        var (first, second, third) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1), SeededGenerator(seed: 1))
        let clean = NastyText().text(ofBytes: 20_000, using: &first)
        #expect(clean == NastyText().text(ofBytes: 20_000, using: &second))
        #expect(!clean.unicodeScalars.contains { $0 == "\0" || $0 == "\r" || $0 == "\u{FEFF}" || $0 == "\u{1}" })
        #expect(clean.unicodeScalars.contains { $0.value > 0xFFFF })
        let dirty = NastyText([.nul, .carriageReturns, .byteOrderMarks, .controls], mixing: ["\""]).text(ofBytes: 20_000, using: &third)
        for scalar: Unicode.Scalar in ["\0", "\r", "\u{FEFF}", "\u{1}", "\""] { #expect(dirty.unicodeScalars.contains(scalar)) }
    }

    @Test("a temporary folder is there, empty, and gone afterwards, also when the test throws or locks it")
    func temporaryFolder() async throws {
        struct Stop: Error {}
        var seen: [URL] = []
        #expect(throws: Stop.self) {
            try withTemporaryFolder { folder in
                seen.append(folder)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
                throw Stop()
            }
        }
        let other = try await withTemporaryFolder { folder in
            await Task.yield()
            let locked = folder.appending(path: "låst")
            try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: false)
            try Data([1]).write(to: locked.appending(path: "fil"))
            try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: locked.path)
            return folder
        }
        seen.append(other)
        #expect(Set(seen).count == 2)
        for folder in seen { #expect(!FileManager.default.fileExists(atPath: folder.path)) }
    }

    @Test("the folder of the package is found from a file in it")
    func packageFolder() throws {
        let root = try #require(PackageFolder.root())
        #expect(FileManager.default.fileExists(atPath: root.appending(path: "Sources/FeltText").path))
        #expect(PackageFolder.root(above: "/nowhere/at/all.swift") == nil)
        #expect(!SharedFolder.holds("no such thing"))
    }
}
