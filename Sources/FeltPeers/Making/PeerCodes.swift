import FeltRefi

/// The codes and categories of a project, in any order and with any faults, on their way to a tree.
struct PeerCodes {
    /// A code or category.
    struct Node {
        var table: String
        var row: Int
        var guid: RefiGUID
        var name: String
        var isCodable = true
        var colour: RefiColour?
        var description: String?
        /// The key of the code or category above; nil at the top.
        var parent: String?
    }

    /// How many levels a tree may have; what stands deeper is put at the top.
    static let depthLimit = 64

    private var keys: [String] = []
    private var nodes: [String: Node] = [:]

    /// The GUID of a code or category; nil where there is none.
    func guid(_ key: String) -> RefiGUID? { nodes[key]?.guid }

    /// Adds a code under a key of its own; a second one of the same key gives way to the first.
    mutating func add(_ key: String, _ node: Node, to project: inout PeerProject) {
        guard nodes[key] == nil else { return project.find(.repeatedElement, node.table, node.row, column: "id", .dropped) }
        keys.append(key)
        nodes[key] = node
    }

    func holds(_ key: String) -> Bool { nodes[key] != nil }

    /// Writes the tree: parents before children, siblings in the order in which they came. What stands under nothing, or under itself, is put
    /// at the top.
    func write(to project: inout PeerProject) {
        var children: [String: [String]] = [:]
        var tops: [String] = []
        for key in keys {
            guard let node = nodes[key], let parent = node.parent else { tops.append(key); continue }
            if nodes[parent] != nil { children[parent, default: []].append(key) } else {
                project.find(.unknownCode, node.table, node.row, reference: parent, .repaired)
                tops.append(key)
            }
        }
        var places: [String: Int] = [:]
        func walk(from top: String) {
            var stack = [(key: top, parent: String?.none, depth: 0)]
            while let (key, parent, depth) = stack.popLast() {
                guard let node = nodes[key], places[key] == nil else { continue }
                guard depth < Self.depthLimit else {
                    project.find(.unknownCode, node.table, node.row, reference: parent, .repaired)
                    stack.append((key, nil, 0))
                    continue
                }
                places[key] = project.document.codes.count
                project.document.codes.append(
                    .init(
                        guid: node.guid, name: node.name, isCodable: node.isCodable, colour: node.colour, description: node.description, parent: parent.flatMap { places[$0] }))
                stack += (children[key] ?? []).reversed().map { ($0, key, depth + 1) }
            }
        }
        for key in tops { walk(from: key) }
        // What is left stands in a ring.
        for key in keys where places[key] == nil {
            guard let node = nodes[key] else { continue }
            project.find(.unknownCode, node.table, node.row, reference: node.parent, .repaired)
            walk(from: key)
        }
    }
}
