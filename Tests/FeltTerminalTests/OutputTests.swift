import Dispatch
import FeltTerminal
import Foundation
import Synchronization
import Testing

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

@Suite("Output")
struct OutputTests {
    private func withPipe(_ body: (_ reader: Int32, _ writer: Int32) throws -> Void) throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { for end in ends where end >= 0 { close(end) } }
        try body(ends[0], ends[1])
    }

    private func received(_ descriptor: Int32) -> String {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, 0) == 1 else { return "" }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    @Test("text is held back until the buffer is full or flushed")
    func buffered() throws {
        try withPipe { reader, writer in
            let output = Output(descriptor: writer, capacity: 8)
            try output.write("1234")
            #expect(received(reader) == "")
            try output.writeLine("5678")
            #expect(received(reader) == "12345678\n")
            try output.write([0x61])
            try output.flush()
            #expect(received(reader) == "a")
        }
    }

    @Test("notes are written at once")
    func eachCall() throws {
        try withPipe { reader, writer in
            try Output(descriptor: writer, flushing: .eachCall).writeLine("note")
            #expect(received(reader) == "note\n")
        }
    }

    @Test("what is left is written when the output goes away")
    func atTheEnd() throws {
        try withPipe { reader, writer in
            try Output(descriptor: writer).write("rest")
            #expect(received(reader) == "rest")
        }
    }

    @Test("a reader that has gone is a clean end, and stays one")
    func readerGone() throws {
        Output.ignoreBrokenPipeSignal()
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let output = Output(descriptor: ends[1])
        try output.write("x")
        #expect(throws: OutputError.readerGone) { try output.flush() }
        #expect(throws: OutputError.readerGone) { try output.write("y") }
        #expect(OutputError.readerGone.isCleanEnd)
    }

    #if os(Linux)
        @Test("a full device is told in words")
        func noSpace() throws {
            let descriptor = open("/dev/full", O_WRONLY)
            try #require(descriptor >= 0)
            defer { close(descriptor) }
            let output = Output(descriptor: descriptor)
            try output.write("x")
            #expect(throws: OutputError.noSpace) { try output.flush() }
            #expect(!OutputError.noSpace.isCleanEnd)
        }
    #endif

    @Test("other failures carry their number and the system's words")
    func failed() throws {
        let output = Output(descriptor: -1, flushing: .eachCall)
        #expect(throws: OutputError.failed(errno: EBADF)) { try output.write("x") }
        #expect(OutputError.failed(errno: EBADF).message.contains("(errno \(EBADF))"))
    }

    @Test("a pipe that is full for a moment is waited for")
    func nonblocking() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (reader, writer) = (ends[0], ends[1])
        _ = fcntl(writer, F_SETFL, O_NONBLOCK)
        let sent = [UInt8](repeating: 0x61, count: 300_000)
        // On a thread of its own: a task would stand in line behind all other tests, and this one would hold up one of the two threads they run on.
        let (total, isRead) = (Counter(), DispatchSemaphore(value: 0))
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let got = buffer.withUnsafeMutableBytes { read(reader, $0.baseAddress, $0.count) }
                if got <= 0 { break }
                total.count.withLock { $0 += got }
            }
            isRead.signal()
        }
        try Output(descriptor: writer).write(sent)
        close(writer)
        isRead.wait()
        #expect(total.count.withLock { $0 } == sent.count)
        close(reader)
    }

    private final class Counter: Sendable {
        let count = Mutex(0)
    }

    @Test("an output in memory keeps everything")
    func memory() throws {
        let output = Output()
        try output.writeLine("a")
        try output.flush()
        try output.write("b")
        #expect(output.text == "a\nb")
    }
}
