import Testing

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// The official schemas, which lie in a folder `shared` beside the package or further up, and xmllint to hold files against them.
enum RefiSchemas {
    /// What a test says that is skipped for want of them.
    static let need: Comment = "needs xmllint, and the schemas in shared/refi/xsd in or beside the package"
    static let areThere = folder != nil && ExternalTool.areThere("xmllint")

    /// What xmllint says against `files`, all looked at in one run; empty when they are valid.
    static func faults(of files: [String], schema: String) throws -> String {
        let schema = try #require(folder) + "/" + schema
        let (status, output) = try ExternalTool.run(["xmllint", "--noout", "--schema", schema] + files)
        let faults = output.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
        let validated = output.split(separator: "\n").count - faults.count
        guard status != 0 || !faults.isEmpty || validated != files.count else { return "" }
        return "status \(status), \(validated) of \(files.count) valid\n" + faults.prefix(20).joined(separator: "\n")
    }

    private static let folder: String? = {
        guard let resolved = realpath(#filePath, nil) else { return nil }
        defer { free(resolved) }
        var path = String(cString: resolved)[...]
        while let slash = path.lastIndex(of: "/") {
            path = path[..<slash]
            let candidate = path + "/shared/refi/xsd"
            if access(candidate + "/Project-1.0.xsd", R_OK) == 0 { return String(candidate) }
        }
        return nil
    }()
}
