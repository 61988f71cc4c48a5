import FeltModel
import FeltTestSupport
import Testing

@testable import FeltContainers

@Suite("Reading XML")
struct XMLPullTests {
    private func pieces(_ bytes: [UInt8]) throws -> [String] {
        let xml = try XMLPull(bytes, part: "del.xml")
        var result: [String] = []
        while let piece = try xml.next() {
            switch piece {
            case .opening(let name): result.append("<\(name)\(xml.attribute("a").map { " a=\($0)" } ?? "")>")
            case .text(let text): result.append(text)
            case .closing(let name): result.append("</\(name)>")
            }
        }
        return result
    }

    @Test("elements, attributes and texts come in order, without prefixes, comments and instructions")
    func order() throws {
        #expect(try pieces(Array("<?xml version=\"1.0\"?><!-- <!DOCTYPE x> --><p:x xmlns:p=\"u\" xmlns:a=\"v\" p:a=\"1 &amp; 2\"><y/>å &lt;&#x1F600;<![CDATA[<z>]]> <!-- x --><?i?></p:x>\n".utf8)).joined() == "<x a=1 & 2><y></y>å <😀<z> </x>")
        #expect(try pieces(Array("<x> <y a=''/> </x>".utf8)) == ["<x>", " ", "<y a=>", "</y>", " ", "</x>"])
    }

    @Test("a tag that does not end for some million bytes is refused; a long text, comment or quoted sign is not")
    func longTags() throws {
        let long = String(repeating: "a", count: XMLPull.tagLimit + 100_000)
        let refused = try? XMLPull(Array("<x><y a=\"\(long)\"/></x>".utf8), part: "del.xml", depthLimit: 1_000)
        #expect(throws: FeltError.self) { while try refused?.next() != nil {} }
        for body in [long, "<!--\(long)-->", "<y a='>'/>\(long)", "<![CDATA[\(long)]]>", "<![CDATA[1 <3 don't \(long)]]>", "<!-- a < b, don't \(long) -->"] {
            let xml = try XMLPull(Array("<x>\(body)</x>".utf8), part: "del.xml", depthLimit: 1_000)
            while try xml.next() != nil {}
        }
    }

    @Test("what never ends, names without end and attributes without end are refused before they take long")
    func hostile() throws {
        let many = String(repeating: "a", count: 24 << 20)
        let attributes = (0..<60_000).map { " a\($0)='1'" }.joined()
        for body in ["<!-- \(many)", "<?i \(many)", "&\(many)", "<y \(many)", "<y\(attributes)/>", (0..<60_000).map { "<n\($0)/>" }.joined()] {
            let xml = try XMLPull(Array("<x>\(body)</x>".utf8), part: "del.xml", depthLimit: 1_000)
            #expect(throws: FeltError.self, "\(body.prefix(8))") { while try xml.next() != nil {} }
        }
    }

    @Test("where libxml2 stops at a limit of its own, what is left is not passed over")
    func limits() throws {
        // Ten million letters of names are more than it keeps where nobody asks for more.
        let name = String(repeating: "n", count: 40_000)
        let body = (0..<400).map { "<\(name)\($0)/>" }.joined()
        for end in ["</x>", ""] {
            let xml = try XMLPull(Array("<x>\(body)\(end)".utf8), part: "del.xml")
            #expect(throws: FeltError.self) { while try xml.next() != nil {} }
        }
    }

    @Test("the text is UTF-8 whatever it says, or UTF-16 with its mark")
    func encodings() throws {
        #expect(try pieces(Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><x>å</x>".utf8)) == ["<x>", "å", "</x>"])
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x>å😀</x>"
        #expect(try pieces([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == ["<x>", "å😀", "</x>"])
        #expect(try pieces([0xEF, 0xBB, 0xBF] + Array("<x/>".utf8)) == ["<x>", "</x>"])
    }

    @Test(
        "what is broken or harmful is refused",
        arguments: [
            "", " ", "x", "<x>", "<x></y>", "<x>&e;</x>", "<x>\u{0}</x>", "<x a=1/>", "<x/><y/>", "<!DOCTYPE x><x/>", "<?a ?>\n<!-- a --><!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>", "<!doctype x><x/>",
            "<x>å", "<x><!DOCTYPE x></x>", String(repeating: "<x>", count: 66) + String(repeating: "</x>", count: 66),
        ])
    func refused(_ text: String) {
        let error = expectError("xml-unreadable") { _ = try pieces(Array(text.utf8)) }
        #expect(error?.context["part"] == "del.xml")
        _ = expectError("xml-unreadable") { _ = try pieces(Array(text.utf8) + [0xFF]) }
    }

    @Test("a file cut off anywhere is refused")
    func truncated() throws {
        let whole = Array("<?xml version=\"1.0\"?><x a=\"å\"><y>tekst &amp; tegn</y><z/></x>".utf8)
        #expect(try pieces(whole).count == 7)
        for length in 0..<whole.count { #expect(throws: FeltError.self, "\(length)") { try pieces(Array(whole[..<length])) } }
    }

    @Test("attributes come in order with their namespaces, and elements tell their line")
    func attributes() throws {
        let xml = try XMLPull(Array("<x xmlns=\"u\" xmlns:p=\"v\"\n b='1' p:a='2'>\n<y/>\n</x>".utf8), part: "del.xml")
        #expect(try xml.next() == .opening("x"))
        #expect(xml.attributes() == [.init(name: "b", value: "1", namespace: nil), .init(name: "a", value: "2", namespace: "v")])
        #expect(xml.namespace == "u" && xml.line == 2)
        _ = try xml.next()
        #expect(try xml.next() == .opening("y"))
        #expect(xml.attributes() == [] && xml.line == 3)
    }

    @Test("what lies across the pieces that libxml2 gets is read as it stands, and prefixes that stand for nothing belong to the name")
    func acrossPieces() throws {
        for padding in [0, 1, 2, 16_350, 16_360, 16_370, 16_380, 16_384, 32_760] {
            let padded = "<!--\(String(repeating: "-x", count: padding / 2))\(padding % 2 == 0 ? "" : "x")--><x a='æ &lt; &#38; \(padding)'>blåbær &amp; 😀<y/>\(String(repeating: "å", count: 20_000))</x>"
            #expect(try pieces(Array(padded.utf8)).joined() == "<x a=æ < & \(padding)>blåbær & 😀<y></y>\(String(repeating: "å", count: 20_000))</x>", "\(padding)")
        }
        let xml = try XMLPull(Array("<q:x r:a='1'/>".utf8), part: "del.xml")
        #expect(try xml.next() == .opening("q:x"))
        #expect(xml.attributes() == [.init(name: "r:a", value: "1", namespace: nil)] && xml.namespace.isEmpty)
    }

    @Test("bytes that look like another encoding are no way past the look for a DOCTYPE")
    func disguises() {
        let hidden = "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>"
        for bytes in [hidden.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, hidden.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }] {
            _ = expectError("xml-unreadable") { _ = try pieces(bytes) }
        }
    }

    @Test("a file that makes up names without end is read, each under its own")
    func manyNames() throws {
        let body = (0..<8_000).map { "<n\($0) b\($0)='\($0)'/>" }.joined()
        let xml = try XMLPull(Array("<x>\(body)</x>".utf8), part: "del.xml")
        _ = try xml.next()
        for number in 0..<8_000 {
            #expect(try xml.next() == .opening("n\(number)"))
            #expect(xml.attributes() == [.init(name: "b\(number)", value: "\(number)", namespace: nil)])
            #expect(try xml.next() == .closing("n\(number)"))
        }
    }

    @Test("elements nest as deep as is allowed")
    func depth() throws {
        func read(_ depth: Int, limit: Int) throws {
            let xml = try XMLPull(Array((String(repeating: "<x>", count: depth) + String(repeating: "</x>", count: depth)).utf8), part: "del.xml", depthLimit: limit)
            while try xml.next() != nil {}
        }
        try read(3000, limit: 3000)
        let error = expectError("xml-unreadable") { try read(3002, limit: 3000) }
        #expect(error?.message.contains("3000 deep") == true)
    }

    @Test("files are read side by side")
    func concurrent() async {
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<16 {
                group.addTask {
                    let bytes = Array("<x>\(String(repeating: "<y a='\(number)'>\(number)</y>", count: 500))</x>".utf8)
                    guard let found = try? XMLPullTests().pieces(bytes) else { return false }
                    return found.count == 1502 && found[1...1500].allSatisfy { $0.contains("\(number)") || $0 == "</y>" }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    private func expectError(_ code: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> FeltError? {
        let error = #expect(throws: FeltError.self, sourceLocation: sourceLocation) { try body() }
        #expect(error?.code == code && error?.hint?.isEmpty == false, sourceLocation: sourceLocation)
        return error
    }
}
