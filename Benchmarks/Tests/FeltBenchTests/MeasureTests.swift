@testable import FeltBench
import Testing

@Suite struct MeasureTests {
    @Test(arguments: [([], 0), ([3], 3), ([4, 1, 2], 2), ([4, 1, 2, 3], 2.5)] as [([Double], Double)])
    func theMedianIsTheMiddle(values: [Double], median: Double) { #expect(Samples.median(values) == median) }

    @Test(arguments: [(0.054, "0.05"), (0.5, "0.50"), (1, "1.0"), (4.26, "4.3"), (380.4, "380.4"), (9.96, "10.0")])
    func numbersHaveOneDecimal(number: Double, text: String) { #expect(Report.decimal(number) == text) }

    @Test func aProgramIsMeasuredAndItsExitCodeKept() throws {
        let folder = try Folder.makeTemporary()
        defer { Folder.remove(folder) }
        let child = ChildProcess(command: ["sh", "-c", "echo hei; exit 3"], outputPath: folder + "/out", errorsPath: folder + "/errors")
        let result = try child.run()
        #expect(result.exitCode == 3 && result.milliseconds > 0 && result.peakBytes > 0)
        #expect(try PlainFile.text(of: folder + "/out") == "hei\n")
        #expect(ChildProcess.Result(result.line)?.peakBytes == result.peakBytes)
    }

    @Test func tablesOfTheSameRowsAreAlikeInAnyOrder() throws {
        let folder = try Folder.makeTemporary()
        defer { Folder.remove(folder) }
        let texts = ["id,name\n1,\"a, b\"\n2,\"c\nd\"\n", "id,name\n7,\"c\nd\"\n8,\"a, b\"\n", "id,name\n7,c\n8,\"a, b\"\n"]
        for (place, text) in texts.enumerated() { try PlainFile.put(Array(text.utf8), into: "\(folder)/\(place)") }
        #expect(try RowDigest(csv: folder + "/0", from: 1) == RowDigest(csv: folder + "/1", from: 1))
        #expect(try RowDigest(csv: folder + "/0") != RowDigest(csv: folder + "/1"))
        #expect(try RowDigest(csv: folder + "/0", from: 1) != RowDigest(csv: folder + "/2", from: 1))
    }
}

@Suite struct CSVTests {
    @Test(arguments: ["a,\"b \"\"c\"\", d\"\ne,\n", "a,\"b \"\"c\"\", d\"\r\ne,\r\n"])
    func recordsAreReadWithTheirQuotesAndLineEnds(text: String) {
        var records = CSVRecords(Array(text.utf8))
        var found: [[String]] = []
        while records.next() { found.append(records.fields.indices.map { records.text($0) }) }
        #expect(found == [["a", "b \"c\", d"], ["e", ""]])
    }

    @Test func whatIsWrittenIsReadBack() {
        var buffer = CSVBuffer()
        let row = ["æ", "b,c", "\"d\"", "e\nf", ""]
        buffer.row(row)
        var records = CSVRecords(buffer.bytes)
        #expect([records.next()] == [true])
        #expect(records.fields.indices.map { records.text($0) } == row)
    }
}
