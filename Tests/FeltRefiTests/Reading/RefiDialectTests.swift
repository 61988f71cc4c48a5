import FeltModel
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltRefi

/// One small project of each program's kind, with what a right reading of it yields.
@Suite("RefiReader, dialects", .enabled(if: SharedFolder.holds("refi/dialects/expected.json"), "needs ../shared/refi/dialects"))
struct RefiDialectTests {
    private struct Expected: Decodable {
        struct Coding: Decodable, Equatable {
            var quote: String, code: String, coder: String?, start: Int, end: Int

            enum CodingKeys: String, CodingKey {
                case quote, code, coder, start = "start_codepoint_LF", end = "end_codepoint_LF"
            }
        }

        struct Comment: Decodable { var quote: String, text: String }

        var text: String
        var codings: [Coding]
        var comments: [Comment]?
        var annotations: [Comment]?
        var groups: [String: [String]]?
        var pdfCodings: Int?

        enum CodingKeys: String, CodingKey {
            case text = "text_normalised_LF", codings, comments, annotations, groups, pdfCodings = "pdf_coding_count_after_dedup"
        }
    }

    private static func expected() throws -> [String: Expected] {
        try JSONDecoder().decode([String: Expected].self, from: Data(try SharedFolder.bytes("refi/dialects/expected.json")))
    }

    private func read(_ name: String) throws -> RefiReading { try RefiReader().read(try SharedFolder.bytes("refi/dialects/" + name)) }

    private func codings(_ text: RefiDocument.Text, _ document: RefiDocument) throws -> [Expected.Coding] {
        let words = try #require(text.text)
        let index = TextIndex(words)
        return try text.selections.flatMap { selection in
            let range = try #require(index.scalarRange(selection.range))
            return selection.codings.map { coding in
                let coder = document.users.first { $0.guid == coding.creator ?? selection.stamp.creator }
                let code = document.codes.first { $0.guid == coding.code }
                // ATLAS.ti 8 writes the path of a code as its name.
                let name = code?.name.split(separator: ":").last.map(String.init) ?? "?"
                return Expected.Coding(quote: words[selection.range], code: name, coder: coder?.name, start: range.lowerBound, end: range.upperBound)
            }
        }
    }

    @Test("each file gives the words, codes and coders that it was made of")
    func everyFile() throws {
        let all = try Self.expected()
        #expect(all.count == 6)
        for (name, expected) in all {
            let document = try read(name).document
            let text = try #require(document.sources.first { $0.kind == .text }?.text, "\(name)")
            #expect(text.text?.string == expected.text, "\(name)")
            #expect(try codings(text, document) == expected.codings, "\(name)")
            #expect(text.positions?.confidence != .guess, "\(name)")
            for comment in expected.comments ?? [] {
                let found = text.selections.filter { $0.codings.isEmpty && $0.description == comment.text }
                #expect(found.map { text.text?[$0.range] } == [comment.quote], "\(name)")
            }
            for annotation in expected.annotations ?? [] {
                let note = try #require(document.notes.first { $0.text?.string == annotation.text }, "\(name)")
                #expect(text.selections.filter { $0.notes == [note.guid] }.map { text.text?[$0.range] } == [annotation.quote], "\(name)")
                #expect(note.selections.isEmpty)
            }
            if let count = expected.pdfCodings {
                let pdf = try #require(document.sources.first { $0.kind == .pdf })
                #expect(pdf.areas.flatMap(\.codings).count + (pdf.text?.selections.flatMap(\.codings).count ?? 0) == count, "\(name)")
                #expect(pdf.areas.map(\.isAlsoText) == [true] && pdf.text?.text?.string == "Page one words here")
            }
            for (group, members) in expected.groups ?? [:] {
                let set = try #require(document.sets.first { $0.name == group })
                #expect(set.sources.map { guid in document.sources.first { $0.guid == guid }?.name } == members)
            }
        }
    }

    @Test("what is special about each is found")
    func findings() throws {
        func rules(_ name: String) throws -> Swift.Set<RefiRule> { Swift.Set(try read(name).findings.map(\.rule)) }
        #expect(try rules("spec_codepoints_lf.qdpx") == [])
        #expect(try rules("nvivo_windows_u16_crlf_bom.qdpx") == [.sourcesFolder, .textChanged, .positionsInDialect])
        #expect(try rules("nvivo_mac_u16_lf.qdpx") == [.positionsInDialect])
        #expect(try rules("maxqda_like.qdpx") == [.noDates])
        #expect(try rules("atlas_like_dual_guid.qdpx") == [.projectName, .textChanged, .dualQuotation, .noDates])
        #expect(try rules("quirkos_like_annotation.qdpx") == [.annotationInNote, .noDates])
    }

    @Test("links, variables, sound in a video source, and folders beside the texts are read")
    func parts() throws {
        let atlas = try read("atlas_like_dual_guid.qdpx").document
        func name(_ guid: RefiGUID?) -> String? {
            atlas.codes.first { $0.guid == guid }?.name ?? atlas.notes.first { $0.guid == guid }?.name
                ?? atlas.sources.flatMap { $0.text?.selections ?? [] }.first { $0.guid == guid }?.name
        }
        #expect(atlas.links.map { [name($0.origin), name($0.target), $0.name] } == [["Memo 1", "felt", "Memo-Quotation Relation"], ["Process::Place", "Process", "is part of"]])
        #expect(atlas.sets.map(\.name) == ["code group 1"])
        let maxqda = try read("maxqda_like.qdpx")
        let unit = try #require(maxqda.document.cases.first)
        #expect(unit.name == nil && unit.values.map(\.value) == [.integer(34), .text("North")] && unit.sources == [maxqda.document.sources[0].guid])
        let video = try #require(maxqda.document.sources.last)
        #expect(video.kind == .video && video.spans.map { [$0.begin, $0.end] } == [[115, 1100]] && video.spans[0].codings.count == 1)
        let entry = try #require(video.file?.entry)
        #expect(try maxqda.container?.bytes(of: entry).count == 16)
        let nvivo = try read("nvivo_mac_u16_lf.qdpx").document
        #expect(nvivo.sources[0].text?.richText?.entry != nil && nvivo.codes.map(\.isCodable) == [false, true, true, true])
        #expect(nvivo.codes.map(\.parent) == [nil, 0, 0, 2] && nvivo.codes[1].colour == RefiColour("#FF8800"))
    }

    @Test(
        "positions are found out whatever the program, by the words they give",
        arguments: [("p_lf", ["second", "line"]), ("p_crlf_1", ["second"]), ("p_crlf_1_atlas", ["second"]), ("p_crlf_2", ["second"]), ("p_dup", ["second", "line"])])
    func probes(name: String, words: [String]) throws {
        let reading = try read(name + ".qdpx")
        let text = try #require(reading.document.sources[0].text)
        #expect(text.selections.map { text.text?[$0.range] } == words)
        #expect(reading.findings.allSatisfy { $0.severity == .advice }, "\(reading.findings.map(\.text))")
        if name == "p_dup" { #expect(Swift.Set(text.selections.flatMap(\.codings).map(\.code)).count == 2, "codes of one name stay two") }
    }

    @Test(
        "codebooks of every kind are read, and their faults told",
        arguments: [
            ("codebook_1.0", []), ("codebook_atlas_0-4", [RefiRule.wrongNamespace]), ("codebook_nvivo_mac_1-0_nodes_wrapper", [.wrongNamespace, .nodesWrapper]),
            ("codebook_openqda_rgba", [.badValue]), ("codebook_taguette_empty_sets", [.emptyContainer]),
        ])
    func codebooks(name: String, rules: [RefiRule]) throws {
        let reading = try RefiReader().read(try SharedFolder.bytes("refi/dialects/\(name).qdc"))
        let document = reading.document
        #expect(document.kind == .codebook && reading.findings.map(\.rule) == rules)
        let codes = document.codes.suffix(2)
        #expect(codes.map(\.name) == ["Parent", "Child"] && codes.last?.parent == document.codes.count - 2)
        #expect(codes.first?.colour == RefiColour(red: 70, green: 170, blue: 0))
        if name == "codebook_1.0" { #expect(document.sets.map(\.codes) == [[document.codes[0].guid]] && codes.first?.description == "d") }
    }
}
