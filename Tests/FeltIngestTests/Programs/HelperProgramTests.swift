import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltIngest

@Suite("Running other programs")
struct HelperProgramTests {
    private func shell(_ script: String, input: [UInt8] = [], side: String = "", isCancelled: () -> Bool = { false }) throws -> [UInt8] {
        try HelperProgram(name: "sh", package: "dash").run(["-c", script], input: input, side: side, isCancelled: isCancelled)
    }

    private func noise(_ count: Int) -> [UInt8] {
        var random = SeededGenerator(seed: 1)
        return (0..<count / 8).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
    }

    @Test("what goes in comes out, also when it is far more than a pipe holds")
    func throughput() throws {
        for count in [0, 1, 4_096, 65_536, 65_544, 3 << 20] {
            let input = noise(count)
            #expect(try HelperProgram(name: "cat", package: "coreutils").run([], input: input, isCancelled: { false }) == input)
        }
    }

    @Test("a program may print much before it reads, and read much before it prints")
    func order() throws {
        let input = noise(2 << 20)
        #expect(try shell("head -c 2000000 /dev/zero; cat", input: input) == [UInt8](repeating: 0, count: 2_000_000) + input)
        #expect(try shell("wc -c; head -c 2000000 /dev/zero", input: input).count == 2_000_000 + "\(input.count)\n".utf8.count)
    }

    @Test("arguments are passed as they are, without a shell")
    func arguments() throws {
        let words = ["a b", "", "$HOME", "*", "'", "\"", "å😀", "-x"]
        let output = try HelperProgram(name: "printf", package: "coreutils").run(["%s|"] + words, input: [], isCancelled: { false })
        #expect(String(decoding: output, as: UTF8.self) == words.map { $0 + "|" }.joined())
    }

    @Test("the second text is found at its path")
    func side() throws {
        let text = String(repeating: "to å\n", count: 1_000)
        #expect(try shell("cat; cat \(HelperProgram.sidePath)", input: Array("en ".utf8), side: text) == Array("en \(text)".utf8))
    }

    @Test("what the program says of its troubles is thrown away")
    func errors() throws {
        #expect(try shell("echo hemmelig >&2; echo ut") == Array("ut\n".utf8))
        #expect(try shell("readlink /proc/$$/fd/2") == Array("/dev/null\n".utf8))
    }

    @Test("a program that takes nothing in ends as it would, and this one is not killed")
    func unread() throws {
        let input = noise(4 << 20)
        #expect(try HelperProgram(name: "true", package: "coreutils").run([], input: input, isCancelled: { false }) == [])
        #expect(try shell("exec <&-; echo ut", input: input) == Array("ut\n".utf8))
        #expect(try shell("head -c 10 >/dev/null; echo ut", input: input) == Array("ut\n".utf8))
        expectError("program-failed") { _ = try HelperProgram(name: "false", package: "coreutils").run([], input: input, isCancelled: { false }) }
    }

    @Test("waiting for a program costs nothing, whether or not it takes in what there is", arguments: ["exec <&-; sleep 2", "sleep 2"])
    func waiting(_ script: String) throws {
        let input = noise(4 << 20)
        #expect(try processorSeconds { _ = try shell(script, input: input) } < 1)
    }

    @Test("a program that is not there is named, with the package that brings it")
    func missing() throws {
        let error = expectError("program-missing") {
            _ = try HelperProgram(name: "felt-finnes-ikke", package: "pakke-navn").run([], input: [1], isCancelled: { false })
        }
        #expect(error?.message.contains("felt-finnes-ikke") == true && error?.hint?.contains("apt-get install pakke-navn") == true)
        #expect(error?.context == ["program": "felt-finnes-ikke"])
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "uten-rett").filePath
            try Data("#!/bin/sh\n".utf8).write(to: folder.appending(path: "uten-rett"))
            expectError("program-missing") { _ = try HelperProgram(name: path, package: "x").run([], input: [], isCancelled: { false }) }
        }
    }

    @Test("a program that fails or is killed is told of, without its words", arguments: ["exit 1", "exit 77", "echo hemmelig; exit 2", "kill -9 $$"])
    func failing(_ script: String) {
        let error = expectError("program-failed") { _ = try shell(script) }
        #expect(error?.message.contains("hemmelig") == false && error?.context == ["program": "sh"])
    }

    @Test("a program that prints without end is stopped")
    func endless() {
        let program = HelperProgram(name: "yes", package: "coreutils", outputLimit: 5 << 20)
        #expect(expectError("file-too-large") { _ = try program.run([], input: [], isCancelled: { false }) }?.message.contains("5 MB") == true)
    }

    @Test("several programs run at once, each with its own words")
    func together() async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let input = [UInt8](repeating: UInt8(number), count: 300_000 + number)
                    return try shell("cat \(HelperProgram.sidePath); cat", input: input, side: "\(number);") == Array("\(number);".utf8) + input
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
