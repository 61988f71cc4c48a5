import Dispatch
import FeltContainers
public import FeltModel
import Synchronization

/// The judging of a container that begins before the container is written.
///
/// The project file is known first, and reading it is most of the work. Another core does that while this one makes and presses the rest; what lies
/// in the container is then held against the bytes that were read.
public final class RefiEarlyCheck: Sendable {
    private let projectFile: [UInt8]
    private let scan = Mutex<Result<RefiScanned, FeltError>?>(nil)
    private let work = DispatchGroup()

    /// Begins to read a project file, and comes back at once.
    public init(projectFile: [UInt8]) {
        self.projectFile = projectFile
        DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
            let result = Result { () throws(FeltError) in try RefiReader.scanned(projectFile, part: "the project file") }
            scan.withLock { $0 = result }
        }
    }

    /// Judges the container that the project file went into, as ``RefiConformance/check(containerAt:limit:)`` does, and throws the same. To be called once.
    ///
    /// Throws `archive-unwritable` where the container holds another project file.
    public func verdict(containerAt path: String) throws(FeltError) -> RefiConformance {
        let container = try RefiContainer(ZipReader(path: path, limit: .max))
        let isSame = try container.projectFile(is: projectFile)
        container.unpackAhead(atMost: 16 << 20)
        work.wait()
        let scan = scan.withLock { scan in
            defer { scan = nil }
            return scan
        }
        guard isSame, let scan else {
            throw FeltError(
                "archive-unwritable", "The container does not hold the project that was written into it.", hint: "Look after the disk, and write to another.")
        }
        return RefiConformance(findings: try RefiReader.judging(limit: .max).read(container: container) { () throws(FeltError) in try scan.get() }.findings)
    }
}
