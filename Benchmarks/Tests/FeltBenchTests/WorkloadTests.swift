@testable import FeltBench
import Testing

@Suite struct WorkloadTests {
    /// Writes a small workload into a new folder, and gives its files by name.
    private func written(seed: UInt64) throws -> [String: [UInt8]] {
        let folder = try Folder.makeTemporary()
        defer { Folder.remove(folder) }
        var workload = Workload(seed: seed)
        workload.wordsOfText = 200
        workload.codingCount = 500
        try workload.write(to: folder)
        var files: [String: [UInt8]] = [:]
        for name in ["sources.csv", "codebook.csv", "codings.csv"] { files[name] = try PlainFile.bytes(of: folder + "/" + name) }
        var sources = CSVRecords(files["sources.csv"] ?? [])
        _ = sources.next()
        while sources.next() { files[sources.text(0)] = try PlainFile.bytes(of: folder + "/" + sources.text(1)) }
        return files
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        #expect(try written(seed: 1) == written(seed: 1))
        #expect(try written(seed: 1)["codings.csv"] != written(seed: 2)["codings.csv"])
    }

    @Test func codingsStandOnWholeSentencesInCodePoints() throws {
        let files = try written(seed: 3)
        var codings = CSVRecords(files["codings.csv"] ?? [])
        var count = 0
        _ = codings.next()
        while codings.next() {
            count += 1
            let scalars = Array(String(decoding: try #require(files[codings.text(0)]), as: UTF8.self).unicodeScalars)
            let (start, end) = (try #require(codings.number(1)), try #require(codings.number(2)))
            #expect(start < end && end <= scalars.count)
            #expect([" ", "\n"].contains(scalars[start - 1]))
            #expect([".", "?", "!"].contains(scalars[end - 1]))
            #expect([" ", "\n"].contains(scalars[end]))
        }
        #expect(count == 500)
    }

    @Test func theCodebookHasEightyCodesInThreeLevels() {
        #expect(CodePaths.all.count == 80)
        #expect(Set(CodePaths.all).count == 80)
        #expect(CodePaths.all.map { $0.split(separator: "/").count }.max() == 3)
    }

    @Test func sentencesBeginWithACapital() {
        var generator = SplitMix64(seed: 4)
        let text = SourceText(.interview, wordCount: 300, using: &generator)
        let scalars = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
        #expect(text.wordCount >= 300)
        for sentence in text.sentences { #expect(!scalars[Int(sentence.lowerBound)].properties.isLowercase || scalars[Int(sentence.lowerBound)] == "«") }
    }

    /// The reference values are those that Vigna's `splitmix64.c` gives for the seed 1234567.
    @Test func theGeneratorIsSplitMix64() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
    }
}
