import FeltModel
import FeltRefi
import FeltTestSupport
import Testing

@testable import FeltExchange

@Suite("QdpxWriter, to a file")
struct QdpxFileTests {
    private static let project = RefiProject(name: "Study", origin: "Feltlogg", codes: [RefiCode(guid: RefiGUID(high: 0xAB, low: 1), name: "Trust")])

    @Test("a file is written whole, and once more only where that is allowed")
    func file() throws {
        let folder = try ExportFolder()
        let path = folder.path("study.qdpx")
        let losses = try QdpxWriter().write(to: path, { QdpxContent(project: Self.project) })
        #expect(losses.isEmpty)
        let (bytes, _) = try QdpxWriter().bytes(Self.project)
        #expect(folder.bytes("study.qdpx") == bytes)
        #expect(#expect(throws: FeltError.self) { try QdpxWriter().write(to: path, { QdpxContent(project: RefiProject(name: "p", origin: "o")) }) }?.code == "file-exists")
        #expect(folder.bytes("study.qdpx") == bytes)
        _ = try QdpxWriter().write(to: path, overwrite: true, { QdpxContent(project: RefiProject(name: "p", origin: "o")) })
        #expect(folder.bytes("study.qdpx") == (try QdpxWriter().bytes(RefiProject(name: "p", origin: "o")).bytes))
        #expect(folder.names == ["study.qdpx"])
    }

    @Test("an existing file is refused before a fault of the project is looked for")
    func existingFirst() throws {
        let folder = try ExportFolder()
        let path = try folder.put("study.qdpx", [1])
        var faulty = Self.project
        faulty.projectNotes = [RefiGUID(high: 1, low: 2)]
        #expect(#expect(throws: FeltError.self) { try QdpxWriter().write(to: path, { QdpxContent(project: faulty) }) }?.code == "file-exists")
        #expect(#expect(throws: FeltError.self) { try QdpxWriter().write(to: path, overwrite: true, { QdpxContent(project: faulty) }) }?.code == "refi-inconsistent")
        #expect(folder.bytes("study.qdpx") == [1])
        #expect(folder.names == ["study.qdpx"])
    }
}
