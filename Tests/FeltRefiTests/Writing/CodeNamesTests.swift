import FeltTestSupport
import Testing

@testable import FeltRefi

@Suite("uniqueCodeNames")
struct CodeNamesTests {
    private func code(_ name: String, _ children: [RefiCode] = []) -> RefiCode {
        RefiCode(guid: RefiGUID(high: 0, low: 0), name: name, children: children)
    }

    private func names(_ codes: [RefiCode]) -> [String] { codes.flatMap { [$0.name] + names($0.children) } }

    /// The names after renaming, from the top down.
    private func renamed(_ codes: [RefiCode]) -> (names: [String], renames: Int) {
        var project = RefiProject(name: "p", origin: "o", codes: codes)
        let renames = project.uniqueCodeNames()
        return (names(project.codes), renames)
    }

    @Test("names that are unique stay")
    func unique() {
        let (names, renames) = renamed([code("a", [code("b")]), code("c")])
        #expect(names == ["a", "b", "c"])
        #expect(renames == 0)
        #expect(renamed([]).names == [])
    }

    @Test("a repeated name gets the name of the code above in brackets")
    func parents() {
        let (names, renames) = renamed([code("a", [code("x")]), code("b", [code("x")])])
        #expect(names == ["a", "x (a)", "b", "x (b)"])
        #expect(renames == 2)
    }

    @Test("the first at the top keeps its name, as nothing is above it")
    func top() {
        let (names, renames) = renamed([code("x"), code("a", [code("x")]), code("x"), code("x")])
        #expect(names == ["x", "a", "x (a)", "x 2", "x 3"])
        #expect(renames == 3)
    }

    @Test("a number from 2 tells apart what the brackets do not")
    func numbers() {
        let (names, _) = renamed([code("a", [code("x"), code("x"), code("x")])])
        #expect(names == ["a", "x (a)", "x (a) 2", "x (a) 3"])
    }

    @Test("a name that somebody else bears is not taken from them")
    func taken() {
        let (names, renames) = renamed([code("a", [code("x")]), code("b", [code("x")]), code("x (a)"), code("x (a) 2")])
        #expect(names == ["a", "x (a) 3", "b", "x (b)", "x (a)", "x (a) 2"])
        #expect(renames == 2)
    }

    @Test("the brackets hold the name the parent had before")
    func renamedParents() {
        let (names, _) = renamed([code("a", [code("a", [code("a")])])])
        #expect(names == ["a", "a (a)", "a (a) 2"])
    }

    @Test("composed and decomposed letters count as the same name")
    func composition() {
        let (names, renames) = renamed([code("p", [code("é")]), code("q", [code("e\u{301}")])])
        #expect(names == ["p", "é (p)", "q", "e\u{301} (q)"])
        #expect(renames == 2)
    }

    @Test("any tree ends with unique names, in the same shape, the same each time, and stays so")
    func property() {
        for seed in UInt64(0)..<300 {
            var random = RefiRandom(seed: seed)
            func branch(_ depth: Int) -> [RefiCode] {
                (0..<random.number(0...4)).map { _ in
                    let name = random.one(of: ["x", "y", "x (y)", "x 2", "x (x)", "y (x) 2", "x (x) 2"])
                    return RefiCode(guid: random.guid(), name: name, isCodable: random.once(in: 2), children: depth > 0 ? branch(depth - 1) : [])
                }
            }
            let tree = branch(3)
            let before = names(tree)
            var project = RefiProject(name: "p", origin: "o", codes: tree)
            #expect(project.repeatedCodeNames == before.count { name in before.count { $0 == name } > 1 }, "seed \(seed)")
            let renames = project.uniqueCodeNames()
            let after = names(project.codes)
            #expect(Set(after).count == after.count, "seed \(seed)")
            #expect(renames == zip(before, after).count { $0 != $1 }, "seed \(seed)")
            #expect(guids(project.codes) == guids(tree), "seed \(seed)")
            #expect(project.repeatedCodeNames == 0)
            for (old, new) in zip(before, after) where before.count(where: { $0 == old }) == 1 { #expect(old == new, "seed \(seed)") }
            var again = RefiProject(name: "p", origin: "o", codes: tree)
            _ = again.uniqueCodeNames()
            #expect(names(again.codes) == after, "seed \(seed)")
            #expect(project.uniqueCodeNames() == 0, "seed \(seed)")
        }
    }

    private func guids(_ codes: [RefiCode]) -> [RefiGUID] { codes.flatMap { [$0.guid] + guids($0.children) } }

    @Test("names are what they were before, as far as they were made", arguments: 0..<60 as Range<UInt64>)
    func undone(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let words = ["x", "y", "x (y)", "y 2", "x (x)", "(x)", "Å 2"]
        var count: UInt64 = 0
        func tree(_ depth: Int) -> [RefiCode] {
            (0..<Int.random(in: (depth == 2 ? 1 : 0)...3, using: &random)).map { _ in
                count += 1
                return RefiCode(guid: RefiGUID(high: 1, low: count), name: words.randomElement(using: &random) ?? "", children: depth > 0 ? tree(depth - 1) : [])
            }
        }
        var project = RefiProject(name: "p", origin: "Feltlogg for qualcoder", codes: tree(2))
        let before = names(project.codes)
        _ = project.uniqueCodeNames()
        let document = try RefiReader().read(QdcWriter().bytes(codes: project.codes, origin: "Feltlogg for qualcoder").0).document
        let undone = document.namesBeforeUnique
        // Where a name of one's own looks like a made one it may be taken for one; but then all of them give the same file.
        var again = project
        var places = undone[...]
        func renamed(_ codes: [RefiCode]) -> [RefiCode] {
            codes.map { code in
                var code = code
                code.name = places.removeFirst()
                code.children = renamed(code.children)
                return code
            }
        }
        again.codes = renamed(project.codes)
        _ = again.uniqueCodeNames()
        #expect(names(again.codes) == names(project.codes))
        if !before.contains(where: { $0.contains("(") || $0.contains(" ") }) { #expect(undone == before) }
    }
}
