import FeltTestSupport
import Foundation
import Testing

/// The official schemas, which lie in the folder `shared` beside the package, and xmllint to hold files against them.
enum RefiSchemas {
    /// What a test says that is skipped for want of them.
    static let need: Comment = "needs xmllint, and the schemas in ../shared/refi/xsd"
    static let areThere = SharedFolder.holds("refi/xsd/Project-1.0.xsd") && ExternalTool.areThere("xmllint")

    /// What xmllint says against `files`, all looked at in one run; empty when they are valid.
    static func faults(of files: [String], schema: String) throws -> String {
        let (status, output) = try run(files, schema: schema)
        let faults = output.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
        let validated = output.split(separator: "\n").count - faults.count
        guard status != 0 || !faults.isEmpty || validated != files.count else { return "" }
        return "status \(status), \(validated) of \(files.count) valid\n" + faults.prefix(20).joined(separator: "\n")
    }

    /// Those of `files` that the schema accepts, all looked at in one run.
    static func valid(among files: [String], schema: String) throws -> Set<String> {
        let output = try run(files, schema: schema).output
        return Set(output.split(separator: "\n").filter { $0.hasSuffix(" validates") }.map { String($0.dropLast(" validates".count)) })
    }

    private static func run(_ files: [String], schema: String) throws -> (status: Int32, output: String) {
        let schema = try #require(SharedFolder.url).appending(path: "refi/xsd/" + schema).path
        return try ExternalTool.run(["xmllint", "--noout", "--schema", schema] + files)
    }
}
