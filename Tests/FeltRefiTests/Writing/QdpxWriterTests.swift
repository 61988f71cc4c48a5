import FeltContainers
import FeltModel
import FeltText
import FeltTestSupport
import Testing

@testable import FeltRefi

@Suite("QdpxWriter")
struct QdpxWriterTests {
    private typealias Sample = RefiSample

    private func unpacked(_ bytes: [UInt8]) throws -> (folder: ExportFolder, names: [String]) {
        let folder = try ExportFolder()
        let path = try folder.put("p.zip", bytes)
        let names = try ExternalTool.run(["unzip", "-Z1", path])
        #expect(try ExternalTool.run(["unzip", "-qq", path, "-d", folder.path]).status == 0, "\(names.output)")
        return (folder, names.output.split(separator: "\n").map(String.init))
    }

    @Test("holds the project file, then texts and memos, then the extras", .enabled(if: ExternalTool.areThere("unzip"), "needs unzip"))
    func contents() throws {
        let extras = [ZipWriter.Entry(name: "felt.json", bytes: Array("{}".utf8)), ZipWriter.Entry(name: "felt/more.json", bytes: [])]
        let (bytes, losses) = try QdpxWriter().bytes(Sample.project, extras: extras)
        let (folder, names) = try unpacked(bytes)
        let texts = [Sample.interview, Sample.fieldnote, Sample.memo, Sample.aside].map { "sources/\($0).txt" }
        #expect(names == ["project.qde"] + texts + ["felt.json", "felt/more.json"])
        let (qde, own) = try RefiWriter().bytes(Sample.project)
        #expect(folder.bytes("project.qde") == qde)
        #expect(losses == own)
        #expect(folder.bytes("sources/\(Sample.interview).txt") == Sample.talk.text.utf8)
        #expect(folder.bytes("sources/\(Sample.fieldnote).txt") == [])
        #expect(folder.bytes("sources/\(Sample.memo).txt") == Array("Think.\n".utf8))
        #expect(folder.bytes("felt.json") == Array("{}".utf8))
    }

    @Test("every path of the project file is a file of the container", .enabled(if: ExternalTool.areThere("unzip"), "needs unzip"))
    func paths() throws {
        let (folder, _) = try unpacked(try QdpxWriter().bytes(Sample.project).bytes)
        let root = try RefiXML.read(try #require(folder.bytes("project.qde")))
        let paths = root.all().compactMap { $0["plainTextPath"] }
        #expect(paths.count == 4)
        for path in paths { #expect(folder.bytes("sources/" + path.dropFirst("internal://".count)) != nil) }
    }

    @Test("an empty project makes a container with the project file alone", .enabled(if: ExternalTool.areThere("unzip"), "needs unzip"))
    func empty() throws {
        #expect(try unpacked(try QdpxWriter().bytes(RefiProject(name: "p", origin: "o")).bytes).names == ["project.qde"])
    }

    @Test("the same project gives the same bytes, and its options reach the project file", .enabled(if: ExternalTool.areThere("unzip"), "needs unzip"))
    func options() throws {
        #expect(try QdpxWriter().bytes(Sample.project).bytes == QdpxWriter().bytes(Sample.project).bytes)
        let (folder, _) = try unpacked(try QdpxWriter(options: RefiOptions(selectionNameLimit: nil)).bytes(Sample.project).bytes)
        #expect(folder.bytes("project.qde") == (try RefiWriter(options: RefiOptions(selectionNameLimit: nil)).bytes(Sample.project).bytes))
    }

    @Test("extras with names that are taken or unsafe are refused", arguments: ["project.qde", "sources/\(RefiSample.memo).txt", "../a", "a\\b"])
    func unsafeExtras(name: String) {
        let extras = [ZipWriter.Entry(name: name, bytes: [])]
        #expect(#expect(throws: FeltError.self) { try QdpxWriter().bytes(Sample.project, extras: extras) }?.code == "archive-unwritable")
    }
}
