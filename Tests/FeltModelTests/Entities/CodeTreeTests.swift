import FeltModel
import FeltTestSupport
import Testing

@Suite("The tree of codes")
struct CodeTreeTests {
    private func paths(_ codes: [Code]) -> [String] { CodeTree(codes).allPaths.map(\.text) }

    @Test("codes stand from the top down, siblings by position and then by slug, however they come in")
    func order() throws {
        let codes = try [
            code("culture", at: 1), code("process", at: 0), code("risk", in: "culture", at: 2), code("open", in: "culture", at: 1),
            code("åpen", in: "culture", at: 1), code("fear", in: "risk"), code("needs", in: "process"),
        ]
        let expected = ["process", "process.needs", "culture", "culture.open", "culture.åpen", "culture.risk", "culture.risk.fear"]
        #expect(paths(codes) == expected)
        #expect(paths(codes.reversed()) == expected)
        #expect(paths(codes.shuffled()) == expected)
    }

    @Test("siblings of one position are ordered by slug, whatever their ids are, and by id where the slug is the same")
    func siblings() throws {
        let codes = try [code("c", slug: "åpen"), code("d", slug: "a"), code("b", slug: "x"), code("a", slug: "x"), code("e", slug: "z", at: -1)]
        #expect(CodeTree(codes).codes.map(\.id.raw) == ["e", "d", "a", "b", "c"])
    }

    @Test("codes, paths, ids and order agree")
    func lookups() throws {
        let tree = CodeTree(try [code("a"), code("b", in: "a"), code("c", in: "b"), code("d")])
        for (place, found) in tree.codes.enumerated() {
            #expect(tree.order(of: found.id) == place)
            #expect(tree[found.id] == found)
            let path = try #require(tree.path(of: found.id))
            #expect(path == tree.allPaths[place])
            #expect(tree[path] == found)
        }
        #expect(tree[CodeID("x")] == nil && tree.path(of: CodeID("x")) == nil && tree.order(of: CodeID("x")) == nil)
        #expect(try tree[#require(CodePath("b"))] == nil)
    }

    @Test("a subtree is a code and all below it, in order")
    func subtrees() throws {
        let tree = CodeTree(try [code("a"), code("b", in: "a"), code("c", in: "b"), code("d", in: "a"), code("e"), code("f", in: "e")])
        func subtree(_ name: String) -> [String] { tree.subtree(of: CodeID(name)).map(\.id.raw) }
        #expect(subtree("a") == ["a", "b", "c", "d"])
        #expect(subtree("b") == ["b", "c"])
        #expect(subtree("d") == ["d"])
        #expect(subtree("e") == ["e", "f"])
        #expect(subtree("f") == ["f"])
        #expect(subtree("x") == [])
    }

    @Test("a code whose parent is missing stands at the top, with its children")
    func orphans() throws {
        #expect(try paths([code("a", in: "gone"), code("b", in: "a"), code("c")]) == ["a", "a.b", "c"])
    }

    @Test("no code of a ring is lost: its first stands at the top, and the others hang below it")
    func rings() throws {
        #expect(try paths([code("a", in: "b"), code("b", in: "a")]) == ["a", "a.b"])
        #expect(try paths([code("a", in: "b", at: 2), code("b", in: "a", at: 1)]) == ["b", "b.a"])
        #expect(try paths([code("self", in: "self"), code("child", in: "self")]) == ["self", "self.child"])
        let ring = try [code("tail", in: "b"), code("b", in: "c"), code("c", in: "d"), code("d", in: "b"), code("top")]
        #expect(paths(ring) == ["b", "b.d", "b.d.c", "b.tail", "top"])
    }

    @Test("two codes with one id are one, and one path for two codes means the first")
    func doubles() throws {
        #expect(try paths([code("a"), code("a", slug: "other"), code("a", in: "a")]) == ["a"])
        let tree = CodeTree(try [code("x2", slug: "x", at: 2), code("x1", slug: "x", at: 1)])
        #expect(tree.allPaths.map(\.text) == ["x", "x"])
        #expect(try tree[#require(CodePath("x"))]?.id == CodeID("x1"))
    }

    @Test("an empty tree holds nothing, and a long branch is no trouble")
    func sizes() throws {
        #expect(CodeTree([]).codes.isEmpty)
        let chain = try (0..<300).map { try code("c\($0)", in: $0 == 0 ? nil : "c\($0 - 1)") }
        #expect(CodeTree(chain.reversed()).allPaths.last?.slugs.count == 300)
        #expect(CodeTree(chain).subtree(of: CodeID("c1")).count == 299)
    }

    @Test("any codes whatever give a tree with each of them once, parents first, the same in any order", arguments: Seeds.some(60))
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...12, using: &random)
        let codes = try (0..<count).map { number in
            // Parents at will: missing, themselves, in rings of any length.
            let parent = Int.random(in: -2...(count + 1), using: &random)
            return try code("c\(number)", slug: "s\(number % 4)", in: parent < 0 ? nil : "c\(parent)", at: Int.random(in: 0...2, using: &random))
        }
        let tree = CodeTree(codes)
        #expect(tree.codes.map(\.id).sorted() == codes.map(\.id).sorted(), "seed \(seed)")
        #expect(CodeTree(codes.shuffled(using: &random)).codes == tree.codes, "seed \(seed)")
        for found in tree.codes {
            let path = try #require(tree.path(of: found.id))
            // A path is the parent's path and the code's slug, but for those that stand at the top.
            guard let parent = path.parent else { continue }
            let parentID = try #require(found.parent)
            #expect(tree.path(of: parentID) == parent, "seed \(seed)")
            #expect(try #require(tree.order(of: parentID)) < #require(tree.order(of: found.id)), "seed \(seed)")
            #expect(tree.subtree(of: parentID).contains(found), "seed \(seed)")
        }
    }
}
