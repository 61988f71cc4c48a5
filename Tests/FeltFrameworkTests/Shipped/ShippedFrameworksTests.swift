import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltFramework

@Suite("The framework that comes with the program")
struct ShippedFrameworksTests {
    private func codebook() throws -> Codebook { try ShippedFrameworks.codebook(named: "ioa-context") }

    @Test("every framework is read without a fault, under the name it has inside")
    func allRead() throws {
        #expect(ShippedFrameworks.names == ["ioa-context"])
        for name in ShippedFrameworks.names { #expect(try ShippedFrameworks.codebook(named: name).id == name) }
    }

    @Test("it has five dimensions with thirty codes below them, and eleven facets")
    func counts() throws {
        let codebook = try codebook()
        let top = codebook.codes.filter { $0.path.parent == nil }
        #expect(top.map(\.path.text) == ["culture", "process", "competence", "structure", "ecosystem"])
        #expect(codebook.codes.count == 35)
        #expect(top.map { dimension in codebook.codes.count { $0.path.parent == dimension.path } } == [6, 6, 6, 6, 6])
        #expect(
            codebook.facets.map(\.id.text) == [
                "valence", "strength", "effect", "effect-status", "novelty", "stage", "actor", "level", "practice", "evidence", "flag",
            ])
    }

    @Test("dimensions are of the inner context, but the ecosystem is the outer")
    func contexts() throws {
        let top = try codebook().codes.filter { $0.path.parent == nil }
        #expect(top.map(\.context) == [.inner, .inner, .inner, .inner, .outer])
    }

    @Test("every exclusion refers to something that is there, and to something else than its own code")
    func exclusions() throws {
        let codebook = try codebook()
        let paths = Set(codebook.codes.map(\.path))
        var references = 0
        for code in codebook.codes {
            for reference in code.exclude.flatMap(\.use) {
                references += 1
                switch reference {
                case .code(let path): #expect(paths.contains(path) && path != code.path, "\(code.path): \(reference)")
                case .subtree(let path): #expect(codebook.codes.contains { $0.path.parent == path } && !path.isPrefix(of: code.path), "\(code.path): \(reference)")
                case .facet(let facet): #expect(codebook.facets.contains { $0.id == facet }, "\(code.path): \(reference)")
                case .facetValue(let facet, let value):
                    #expect(codebook.facets.first { $0.id == facet }?.values.contains { $0.id == value } == true, "\(code.path): \(reference)")
                }
            }
        }
        #expect(references >= 30)
    }

    @Test("labels, definitions and values are in both languages, and every code below a dimension says how it is known")
    func bilingual() throws {
        func isBoth(_ text: LocalisedText) -> Bool { text.nb?.isEmpty == false && text.en?.isEmpty == false }
        let codebook = try codebook()
        #expect(isBoth(codebook.title))
        for code in codebook.codes {
            #expect(isBoth(code.label) && isBoth(code.definition), "\(code.path)")
            #expect(code.exclude.map(\.text).filter(isBoth).count == code.exclude.count, "\(code.path)")
            #expect(code.path.parent == nil || (isBoth(code.include) && isBoth(code.indicator)), "\(code.path)")
            #expect(code.grounding != nil && code.colour != nil, "\(code.path)")
        }
        for facet in codebook.facets {
            #expect(isBoth(facet.label) && isBoth(facet.rule), "\(facet.id)")
            for value in facet.values { #expect(isBoth(value.label), "\(facet.id)=\(value.id)") }
        }
    }

    @Test("no two codes have one colour or one label")
    func distinct() throws {
        let codes = try codebook().codes
        #expect(Set(codes.map(\.colour)).count == codes.count)
        #expect(Set(codes.map(\.label.nb)).count == codes.count && Set(codes.map(\.label.en)).count == codes.count)
    }

    @Test("an unknown framework is told with those that there are")
    func unknown() {
        let error = #expect(throws: FeltError.self) { try ShippedFrameworks.codebook(named: "ioa") }
        #expect(error?.code == "framework-unknown" && error?.hint == "The frameworks are ioa-context.")
    }

    private static let folder = PackageFolder.root()?.appending(path: "templates/frameworks")

    @Test(
        "what is built in is byte for byte what lies in templates/frameworks; if not, run: make embed",
        .enabled(if: folder.map { FileManager.default.fileExists(atPath: $0.path) } ?? false, "needs templates/frameworks beside the sources"))
    func inStep() throws {
        let folder = try #require(Self.folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
        let files = names.filter { (try? folder.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
        #expect(FrameworkTexts.texts.map(\.path) == files.sorted())
        for (path, text) in FrameworkTexts.texts {
            #expect(Array(text.utf8) == Array(try Data(contentsOf: folder.appending(path: path))), "\(path)")
        }
    }
}
