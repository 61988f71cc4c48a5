import FeltText
import Testing

@testable import FeltRefi

/// What our writer writes reads back as it was: a project made of the document is written to the same bytes.
@Suite("RefiReader, our own files")
struct RefiRoundTripTests {
    /// The project that a document of our writer was written from. Names of selections are made anew from their words.
    private func project(_ document: RefiDocument) throws -> RefiProject {
        var project = RefiProject(name: document.name, origin: document.origin, description: document.description)
        project.created = stamp(document.stamp.creator, document.stamp.created)
        project.modified = stamp(document.stamp.modifier, document.stamp.modified)
        project.users = document.users.map { RefiUser(guid: $0.guid, name: $0.name ?? "", id: $0.id) }
        project.codes = codes(document, under: nil)
        project.variables = document.variables.map { RefiVariable(guid: $0.guid, name: $0.name, kind: $0.kind, description: $0.description) }
        project.cases = document.cases.map {
            RefiCase(guid: $0.guid, name: $0.name, description: $0.description, codes: $0.codes, values: $0.values, sources: $0.sources, selections: $0.selections)
        }
        project.sources = try document.sources.map { source in
            let text = try #require(source.text)
            return RefiTextSource(
                guid: source.guid, name: source.name ?? "", description: source.description, text: try #require(text.text),
                created: try #require(stamp(source.stamp.creator, source.stamp.created)), modified: stamp(source.stamp.modifier, source.stamp.modified),
                selections: try text.selections.map { selection in
                    RefiSelection(
                        guid: selection.guid, range: selection.range, description: selection.description,
                        created: stamp(selection.stamp.creator, selection.stamp.created), modified: stamp(selection.stamp.modifier, selection.stamp.modified),
                        codings: try codings(selection.codings), notes: selection.notes)
                }, codings: try codings(source.codings), notes: source.notes, values: source.values)
        }
        project.notes = try document.notes.map { note in
            RefiNote(
                guid: note.guid, name: note.name ?? "", description: note.description, text: try #require(note.text),
                created: try #require(stamp(note.stamp.creator, note.stamp.created)), modified: stamp(note.stamp.modifier, note.stamp.modified))
        }
        project.links = try document.links.map { link in
            RefiLink(
                guid: link.guid, name: link.name, direction: link.direction ?? .oneWay, colour: link.colour, origin: try #require(link.origin),
                target: try #require(link.target), notes: link.notes)
        }
        project.sets = document.sets.map {
            RefiSet(guid: $0.guid, name: $0.name, description: $0.description, codes: $0.codes, sources: $0.sources, notes: $0.notes)
        }
        project.projectNotes = document.projectNotes
        return project
    }

    private func stamp(_ user: RefiGUID?, _ time: RefiDateTime?) -> RefiStamp? {
        guard let user, let time else { return nil }
        return RefiStamp(user, time)
    }

    private func codings(_ codings: [RefiDocument.Coding]) throws -> [RefiCoding] {
        try codings.map { RefiCoding(guid: $0.guid, code: $0.code, created: try #require(stamp($0.creator, $0.created)), notes: $0.notes) }
    }

    private func codes(_ document: RefiDocument, under parent: Int?) -> [RefiCode] {
        document.codes.indices.filter { document.codes[$0].parent == parent }.map { index in
            let code = document.codes[index]
            return RefiCode(
                guid: code.guid, name: code.name, isCodable: code.isCodable, colour: code.colour, description: code.description, notes: code.notes,
                children: codes(document, under: index))
        }
    }

    @Test("any sound project reads back equal, in either unit, forced")
    func projects() throws {
        for seed in UInt64(0)..<120 {
            let unit: RefiOptions.PositionUnit = seed % 2 == 0 ? .codePoints : .utf16
            let writer = QdpxWriter(options: RefiOptions(positionUnit: unit))
            let bytes = try writer.bytes(RandomProject.make(seed: seed)).bytes
            let reading = try RefiReader(counting: RefiPositions.Counting(unit: unit)).read(bytes)
            #expect(try writer.bytes(try project(reading.document)).bytes == bytes, "seed \(seed)")
            #expect(reading.findings.allSatisfy { $0.outcome == .kept || $0.rule == .positionsInUTF16 }, "seed \(seed): \(reading.findings.map(\.text))")
        }
    }

    @Test("the unit of the sample is found out from its words")
    func unit() throws {
        let passages = MarkedPassages("😀 Ada: it ⟦felt warm⟧ 👍 and\nBo: ⟦second⟧ line 🇳🇴 here ⟦words⟧\n")
        var sample = RefiSample.project
        sample.origin = "Prøve 1.0"
        sample.cases = []
        sample.links = []
        sample.sources[0].text = passages.text
        sample.sources[0].selections = passages.ranges.enumerated().map { index, range in
            RefiSelection(guid: RefiSample.guid(0x5000 + UInt64(index)), range: range, created: RefiSample.founded)
        }
        for unit in [RefiOptions.PositionUnit.codePoints, .utf16] {
            for limit in [nil, 60] {
                let bytes = try QdpxWriter(options: RefiOptions(positionUnit: unit, selectionNameLimit: limit)).bytes(sample).bytes
                let text = try #require(try RefiReader().read(bytes).document.sources[0].text)
                #expect(text.selections.map(\.range) == passages.ranges && text.positions?.counting.unit == unit, "\(unit) \(limit ?? 0)")
                #expect(text.positions?.evidence == .words && text.positions?.quotes == (limit == nil ? 0 : 3))
            }
        }
    }

    @Test("what this program wrote is read as it says, whatever the words look like", arguments: ["Feltlogg", "Feltlogg for nvivo"])
    func own(origin: String) throws {
        var all = 0
        for seed in UInt64(0)..<120 {
            let unit: RefiOptions.PositionUnit = origin.hasSuffix("nvivo") ? .utf16 : .codePoints
            var sample = RandomProject.make(seed: seed)
            sample.origin = origin
            let limit = seed % 3 == 0 ? nil : 60
            let document = try RefiReader().read(QdpxWriter(options: RefiOptions(positionUnit: unit, selectionNameLimit: limit)).bytes(sample).bytes).document
            let wanted = sample.sources.filter { $0.place == .source }.map { $0.selections.map(\.range) }
            #expect(document.sources.filter { $0.kind == .text }.map { $0.text?.selections.map(\.range) ?? [] } == wanted, "seed \(seed)")
            all += wanted.reduce(0) { $0 + $1.count }
        }
        #expect(all > 200)
    }

    @Test("everything that the schema can hold is in the document")
    func everything() throws {
        let reading = try RefiReader().read(try RefiEverything.container())
        let document = reading.document
        #expect(document.sources.map(\.kind) == [.text, .picture, .pdf, .audio, .video])
        let (text, picture, pdf, audio, video) = (document.sources[0], document.sources[1], document.sources[2], document.sources[3], document.sources[4])
        let selection = try #require(text.text?.selections.first)
        #expect(text.text?.text?[selection.range] == "some" && selection.codings.map(\.guid.text) == [RefiEverything.guid("22")] && selection.notes.count == 1)
        #expect(text.codings.count == 1 && text.notes.count == 1 && text.values.count == 6 && text.text?.richText?.entry != nil && text.description == "d")
        #expect(picture.areas.map { [$0.first.x, $0.first.y, $0.second.x, $0.second.y] } == [[1, 2, 3, 4]] && picture.text?.text?.string == "what it shows")
        #expect(picture.areas[0].page == nil && picture.areas[0].codings.count == 1 && picture.codings.count == 1)
        #expect(pdf.areas[0].page == 0 && pdf.areas[0].text?.text?.string == "some" && pdf.areas[0].codings.count == 1)
        #expect(pdf.text?.selections.map { pdf.text?.text?[$0.range] } == ["some"])
        let transcript = try #require(audio.transcripts.first)
        #expect(transcript.syncPoints.map(\.time) == [0, 1000] && transcript.syncPoints.map { $0.place?.value } == [0, 4])
        #expect(transcript.selections.map { $0.range?.bytes } == [0..<4] && transcript.selections[0].codings.count == 1 && transcript.notes.count == 1)
        #expect(audio.file?.isOutside == true && audio.spans.map { [$0.begin, $0.end] } == [[0, 1000]] && audio.spans[0].notes.count == 1)
        #expect(video.spans[0].codings.count == 1 && document.cases[0].values.map(\.value).count == 6 && document.cases[0].selections.count == 1)
        #expect(document.notes.map { $0.text?.string } == ["memo words"] && document.links[0].notes.count == 1 && document.links[0].colour == RefiColour("#0a0"))
        #expect(document.sets.map { [$0.codes.count, $0.sources.count, $0.notes.count] } == [[1, 1, 1]])
        let graph = try #require(document.graphs.first)
        #expect(graph.vertices.map(\.shape) == ["Oval", nil] && graph.vertices[1].second == nil && graph.edges.map(\.lineStyle) == ["solid"])
        #expect(document.projectNotes.count == 1 && document.description == "about it" && document.stamp.created?.description == "2026-01-02T03:04:05Z")
        let entry = try #require(video.file?.entry)
        var count = 0
        #expect(try reading.container?.stream(entry) { count += $0.count } == 200_000)
        #expect(count == 200_000)
    }
}
