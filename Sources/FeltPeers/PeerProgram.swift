public import FeltRefi

/// A program whose own files can be read.
public enum PeerProgram: String, Sendable, CaseIterable {
    case qualcoder, taguette, rqda, qc

    /// Its name as its makers write it.
    var title: String {
        switch self {
        case .qualcoder: "QualCoder"
        case .taguette: "Taguette"
        case .rqda: "RQDA"
        case .qc: "qc"
        }
    }
}

/// Reads the files that other programs keep their projects in.
///
/// Nothing is written beside them. What is wrong with a row is a finding with the table and the row's number; what has no room is counted.
public enum PeerReader {
    /// Reads a project.
    ///
    /// - Parameters:
    ///   - path: the project's file, or the folder that it lies in.
    ///   - project: the name or number of one of several in the file; only Taguette has several in one.
    ///   - digest: the hash function for GUIDs.
    ///   - sha1: SHA-1, by which qc knows whether a text was changed after it was coded.
    /// - Throws: `file-missing`, `file-unreadable`, `peer-unreadable`, `peer-tables`, `peer-in-use`, `peer-too-large`,
    ///   `peer-several-projects`, `peer-project-unknown`.
    public static func read(
        _ program: PeerProgram, _ path: String, project: String? = nil, digest: @escaping GUIDs.Digest, sha1: @escaping GUIDs.Digest
    ) throws -> RefiReading {
        switch program {
        case .qualcoder: try QualCoderReader.read(path, digest)
        case .taguette: try TaguetteReader.read(path, project: project, digest)
        case .rqda: try RQDAReader.read(path, digest)
        case .qc: try QCReader.read(path, digest, sha1)
        }
    }
}
