import Foundation
import Testing

@testable import FeltTerminal

@Suite("Lines of input")
struct InputLinesTests {
    @Test("come with their line ends, however they are cut on the way, and the last may lack one")
    func lines() throws {
        let pipe = Pipe()
        let reader = InputLines(descriptor: pipe.fileHandleForReading.fileDescriptor, isStopped: { false })
        for piece in ["en\nt", "o\n\nå", "r"] { try pipe.fileHandleForWriting.write(contentsOf: Data(piece.utf8)) }
        #expect(reader.next() == Array("en\n".utf8))
        #expect(reader.next() == Array("to\n".utf8))
        #expect(reader.next() == [10])
        try pipe.fileHandleForWriting.close()
        #expect(reader.next() == Array("år".utf8))
        #expect(reader.next() == nil && reader.next() == nil)
    }

    @Test("end when the person asks to stop")
    func stopped() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("en\n".utf8))
        #expect(InputLines(descriptor: pipe.fileHandleForReading.fileDescriptor, isStopped: { true }).next() == nil)
    }
}
