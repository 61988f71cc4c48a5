import FeltContainers
import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltRefi

@Suite("RefiEarlyCheck")
struct RefiEarlyCheckTests {
    /// Lays a container on the disk and judges it as one whose project file was known before.
    private func verdict(_ container: [UInt8], knowing projectFile: [UInt8]) throws -> RefiConformance {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "p.qdpx").path
            try Data(container).write(to: URL(filePath: path))
            return try RefiEarlyCheck(projectFile: projectFile).verdict(containerAt: path)
        }
    }

    @Test("the verdict is that of the check of the whole file, fault by fault")
    func same() throws {
        var faults = 0
        for change in ["", "startPosition=\"0\"", "endPosition", "<Coding ", "guid=\""] {
            let project = change.isEmpty ? RefiEverything.project : RefiEverything.project.replacing(change, with: "x" + change, maxReplacements: 1)
            let container = try RefiEverything.container(project)
            guard let whole = try? RefiConformance.check(container) else {
                #expect(throws: FeltError.self) { _ = try verdict(container, knowing: Array(project.utf8)) }
                continue
            }
            #expect(try verdict(container, knowing: Array(project.utf8)).faults == whole.faults)
            faults += whole.faults.count
        }
        #expect(faults > 1)
    }

    @Test("random projects are judged alike, however many texts they have")
    func random() throws {
        for seed in UInt64(100)..<120 {
            let container = try QdpxWriter().bytes(RandomProject.make(seed: seed)).bytes
            let file = try #require(try ZipReader(container).bytes(of: "project.qde"))
            #expect(try verdict(container, knowing: file).faults == RefiConformance.check(container).faults, "seed \(seed)")
        }
    }

    @Test("a container with another project file, longer, shorter or changed in one byte, is refused")
    func other() throws {
        let file = Array(RefiEverything.project.utf8)
        let container = try RefiEverything.container()
        var changed = file
        changed[changed.count - 3] = changed[changed.count - 3] &+ 1
        for wrong in [file + [10], Array(file.dropLast()), changed, []] {
            #expect { _ = try verdict(container, knowing: wrong) } throws: { ($0 as? FeltError)?.code == "archive-unwritable" }
        }
    }
}
