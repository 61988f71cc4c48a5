import FeltModel

#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    import Darwin
#endif

/// Where a key may lie: in no study's folder by any road, and in a folder where nobody else can put another file in its place.
struct KeyPlace {
    private let path: String
    private let studyFileName: String

    init(_ path: String, studyFileName: String) {
        self.path = path
        self.studyFileName = studyFileName
    }

    /// Throws `key-in-study`, `key-folder-missing`, `key-folder-rights`.
    func check() throws {
        guard let folder = Self.resolved(Self.folder(of: path)) else {
            throw FeltError("key-folder-missing", "The folder of \(path) is not there.", hint: "Make it first, for yourself alone: mkdir -m 700 FOLDER")
        }
        // A folder may belong to a study by the way that was typed, by where that way leads, or through the file itself being a link.
        let ends = [Self.withoutStepsBack(path), folder + "/x"] + (Self.resolved(path).map { [$0] } ?? [])
        for end in ends {
            if let study = Self.folders(above: end).first(where: { Self.exists($0 + studyFileName) }) {
                throw FeltError(
                    "key-in-study", "\(path) lies in the study \(study == "/" ? "/" : String(study.dropLast())).",
                    hint: "Names never enter a study. Choose a place outside every study's folder, such as ~/felt-keys made with: mkdir -m 700 ~/felt-keys")
            }
        }
        try checkRights(folder)
    }

    private func checkRights(_ folder: String) throws {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw FeltError("key-folder-missing", "The folder of \(path) is not there.", hint: "Make it first, for yourself alone: mkdir -m 700 FOLDER")
        }
        let mode = status.st_mode
        if mode & 0o022 != 0, mode & S_ISVTX == 0 {
            throw FeltError(
                "key-folder-rights", "Others may change files in \(folder), and so put another key there.",
                hint: "Take their rights away: chmod go-w \(KeyStorage.quoted(folder)), or choose a folder of your own.")
        }
        if status.st_uid != geteuid(), status.st_uid != 0 {
            throw FeltError("key-folder-rights", "The folder \(folder) belongs to somebody else.", hint: "Choose a folder of your own: mkdir -m 700 ~/felt-keys")
        }
    }

    /// Every folder on the way to a file as it is written, each with `/` behind it; the system follows links and `..` in each.
    private static func folders(above path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[...$0]) }
    }

    /// A path without `..`: `study/../key.csv` passes by a study, but does not lie in it. What was walked before a step back is resolved.
    private static func withoutStepsBack(_ path: String) -> String {
        var walked = ""
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { walked = resolved(walked + "/..").map { $0 == "/" ? "" : $0 } ?? walked } else { walked += "/" + part }
        }
        return walked
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }

    /// The one name of a file or folder, without links; nil when it is not there.
    private static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// Whether something has this name, be it a link that leads nowhere.
    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}
