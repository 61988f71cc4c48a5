import FeltProtocols
import FeltText
import Testing

@testable import FeltExchange

@Suite("The fields of a note's head")
struct HeadFieldsTests {
    private static func fields(_ head: String) throws -> HeadFields {
        HeadFields(NoteReader.read(try StoredText(validating: Array("---\n\(head)\n---\n\nTekst.".utf8))).head)
    }

    @Test("are taken by name, whatever letter case and signs they are written in, and only once")
    func take() throws {
        var fields = try Self.fields("Title: A\nKind of note: b")
        let title = fields.take("title")
        #expect(title?.text == "A" && title?.line == 2 && title?.column == 8)
        #expect(fields.take("title") == nil)
        #expect(fields.take("kind-of-note")?.text == "b")
        #expect(fields.take("case") == nil)
        #expect(fields.rest.isEmpty)
    }

    @Test("that are empty count as not there, taken or left")
    func empty() throws {
        var fields = try Self.fields("title:\nrole: ''\nplace: Bodø")
        #expect(fields.take("title") == nil)
        #expect(fields.rest.map(\.name) == ["place"])
    }

    @Test("that nobody takes stay, in order, lists joined and maps named by their path")
    func rest() throws {
        var fields = try Self.fields("title: A\ntags: [b, c]\nplace: {town: Bodø, land: Norge}\nØre: 1")
        _ = fields.take("title")
        #expect(fields.rest.map { "\($0.name)=\($0.text)" } == ["tags=b; c", "place-town=Bodø", "place-land=Norge", "øre=1"])
    }
}
