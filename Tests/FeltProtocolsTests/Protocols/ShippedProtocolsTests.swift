import FeltFramework
import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltProtocols

/// Of every protocol that comes with the program, whatever it says.
@Suite("The protocols that come with the program")
struct ShippedProtocolsTests {
    private func read() throws -> [(file: String, found: FieldProtocol)] {
        let codes = Set(try ShippedFrameworks.codebook(named: "ioa-context").codes.map(\.path.text))
        return try ProtocolTexts.texts.map { ($0.path, try ProtocolReader.read($0.text, file: $0.path, codes: codes)) }
    }

    @Test("each is read without a fault against the shipped framework, under the name of its file")
    func faultless() throws {
        let faults = ProtocolTexts.texts.flatMap { ProtocolReader.reading($0.text, file: $0.path, codes: nil).faults.map(\.text) }
        #expect(faults == [])
        let all = try read()
        #expect(all.count == ProtocolLibrary.shipped.count && !all.isEmpty)
        for (file, found) in all { #expect(file == "\(found.id).yaml") }
        #expect(Set(all.map(\.found.id)).count == all.count)
    }

    @Test("each says everything in both languages")
    func bilingual() throws {
        for (file, found) in try read() {
            // These may be left out, but not in one language only.
            let optional = found.fields.map(\.hint) + found.sections.map(\.title) + [found.pilot?.changes ?? LocalisedText()]
            var texts = [found.title, found.purpose] + found.before + found.neverRecord + found.roles + optional.filter { !$0.isEmpty }
            texts += found.questions.flatMap { [$0.text] + $0.probes }
            for text in texts { #expect(text.nb?.isEmpty == false && text.en?.isEmpty == false, "\(file): \(text)") }
        }
    }

    @Test("each refers to protocols, actors and stages that there are")
    func references() throws {
        let all = try read()
        let facets = try ShippedFrameworks.codebook(named: "ioa-context").facets
        func values(_ facet: String) -> Set<String> { Set(facets.first { $0.id.text == facet }?.values.map(\.id.text) ?? []) }
        for (file, found) in all {
            for id in found.after { #expect(all.contains { $0.found.id == id }, "\(file): after \(id)") }
            for actor in found.actors { #expect(values("actor").contains(actor), "\(file): actor \(actor)") }
            for stage in found.stages { #expect(values("stage").contains(stage.lowercased()), "\(file): stage \(stage)") }
        }
    }

    @Test("each has questions or prompts")
    func questions() throws {
        for (file, found) in try read() { #expect(!found.questions.isEmpty, "\(file)") }
    }
}
