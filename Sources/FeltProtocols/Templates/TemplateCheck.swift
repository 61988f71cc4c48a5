import FeltModel
import Mustache

/// Looks over the tags of a template before Mustache does: for names that nothing is known under, and for what could run on without end.
struct TemplateCheck {
    private(set) var faults: [Fault] = []
    /// The parts that the template calls in, with their lines and what may be called for there.
    private(set) var calls: [(part: String, line: Int, names: Set<String>)] = []

    /// How deep sections may stand in each other, how deep parts may call parts, and how long a template may be, in bytes: far beyond need.
    private static let depthLimit = 8
    private static let lengthLimit = 200_000

    /// - Parameters:
    ///   - names: what may be called for everywhere.
    ///   - items: what may be called for within a list, by the name of the list: elsewhere it would say nothing.
    init(_ text: String, file: String, kind: TemplateKind, names: Set<String>, items: [String: Set<String>] = [:], parts: Set<String>) {
        guard text.utf8.count <= Self.lengthLimit else {
            faults = [kind.fault(file, 1, 1, "It is longer than \(Self.lengthLimit) bytes.")]
            return
        }
        var open: [Tag] = []
        for tag in Self.tags(in: text) {
            func told(_ message: String, _ hint: String? = nil) -> Fault { kind.fault(file, tag.line, tag.column, message, hint) }
            guard tag.isClosed else {
                faults.append(told("A tag is never closed.", "Write }} behind its name, on the same line."))
                return
            }
            // What may be called for here: in a list also what its items have.
            var here: Set<String> { open.reduce(names) { $1.sign == "#" ? $0.union(items[$1.name] ?? []) : $0 } }
            switch tag.sign {
            case "=", "<", "$", "%":
                // What follows may be read in another way, so no more is said of it.
                faults.append(told("A tag {{\(tag.sign) cannot be used in a \(kind.noun).", "Use names, sections {{#…}} and parts {{> …}}."))
                return
            case "!", "/": break
            case ">":
                if parts.contains(tag.name) { calls.append((tag.name, tag.line, here)) } else { faults.append(told("There is no part '\(tag.name)'.", kind.near(tag.name, parts))) }
            default:
                if !"#^".contains(tag.sign), items[tag.name]?.isEmpty == false, !open.contains(where: { items[$0.name]?.contains(tag.name) ?? false }) {
                    faults.append(told("'\(tag.name)' is a list, which has no words of its own.", "Write what each item is to say between {{#\(tag.name)}} and {{/\(tag.name)}}."))
                    break
                }
                let isOfList = open.contains { $0.sign == "#" && items[$0.name]?.contains(tag.name) == true }
                guard !isOfList, !kind.isKnown(tag.name), !names.contains(tag.name) else { break }
                if let list = items.filter({ $0.value.contains(tag.name) }).keys.min() {
                    faults.append(told("'\(tag.name)' is there for the items of a list only.", "Write it between {{#\(list)}} and {{/\(list)}}."))
                } else {
                    faults.append(told("A \(kind.noun) has nothing called '\(tag.name)'.", kind.near(tag.name, here)))
                }
            }
            if tag.sign == "#" || tag.sign == "^" { open.append(tag) }
            guard open.count <= Self.depthLimit else {
                faults.append(told("Sections stand in each other more than \(Self.depthLimit) deep."))
                return
            }
            if tag.sign == "/", open.popLast()?.name != tag.name {
                faults.append(told("A section is closed that is not the last one opened.", "Close sections in turn, each by its own name."))
                return
            }
        }
        if let last = open.last {
            faults.append(kind.fault(file, last.line, last.column, "The section '\(last.name)' is never closed.", "Write {{/\(last.name)}} behind it."))
        }
    }

    /// What parts call for where they are called in: a part may stand in a list of one template and outside of all lists in another.
    ///
    /// Parts must be free of rings.
    static func parts(
        of name: String, _ texts: [String: (file: String, text: String)], _ kind: TemplateKind, names: Set<String>, items: [String: Set<String>]
    ) -> [Fault] {
        guard let found = texts[name] else { return [] }
        let all = Set(texts.keys)
        let check = TemplateCheck(found.text, file: found.file, kind: kind, names: names, items: items, parts: all)
        return check.faults + check.calls.flatMap { parts(of: $0.part, texts, kind, names: $0.names, items: items) }
    }

    /// The parts that a template calls in, each as often as it does, with their lines.
    static func calls(in text: String, parts: Set<String>) -> [(part: String, line: Int)] {
        tags(in: text).filter { $0.sign == ">" && parts.contains($0.name) }.map { ($0.name, $0.line) }
    }

    /// Parts that call themselves, or each other too deep: each file of a ring at the line where it goes on with it, or where there is none each file that
    /// is too deep.
    static func rings(_ texts: [String: (file: String, text: String)], _ kind: TemplateKind) -> [Fault] {
        let calls = texts.mapValues { Self.calls(in: $0.text, parts: Set(texts.keys)) }
        func parts(of name: String) -> [String] { (calls[name] ?? []).map(\.part) }
        /// All that a template calls in, by way of others too.
        func reached(from name: String) -> Set<String> {
            var (found, left): (Set<String>, [String]) = ([], parts(of: name))
            while let next = left.popLast() { if found.insert(next).inserted { left += parts(of: next) } }
            return found
        }
        func fault(_ name: String, _ line: Int?) -> Fault {
            kind.fault(texts[name]?.file ?? name, line ?? 1, 1, "Its parts call themselves or nest too deep.", "Take one of the {{> …}} out.")
        }
        let all = Dictionary(uniqueKeysWithValues: texts.keys.map { ($0, reached(from: $0)) })
        let ring = texts.keys.sorted().filter { all[$0]?.contains($0) == true }
        guard ring.isEmpty else {
            return ring.map { name in fault(name, calls[name]?.first { $0.part == name || all[$0.part]?.contains(name) == true }?.line) }
        }
        var depths: [String: Int] = [:]
        func depth(_ name: String) -> Int {
            if let known = depths[name] { return known }
            let deepest = 1 + (parts(of: name).map(depth).max() ?? 0)
            depths[name] = deepest
            return deepest
        }
        return texts.keys.sorted().filter { depth($0) > depthLimit + 1 }.map { name in
            fault(name, calls[name]?.max { depth($0.part) < depth($1.part) }?.line)
        }
    }

    /// How much of all texts together a page may be made of, in bytes, before any list is told: far beyond need.
    private static let pageLimit = 2_000_000

    /// Templates that a few small parts would make endless, since each calls the next many times. Parts must be free of rings.
    static func swollen(_ texts: [String: (file: String, text: String)], _ kind: TemplateKind) -> [Fault] {
        var sizes: [String: Int] = [:]
        func size(_ name: String) -> Int {
            if let known = sizes[name] { return known }
            guard let found = texts[name] else { return 0 }
            let whole = calls(in: found.text, parts: Set(texts.keys)).reduce(found.text.utf8.count) { min(pageLimit + 1, $0 + size($1.part)) }
            sizes[name] = whole
            return whole
        }
        return texts.keys.sorted().filter { size($0) > pageLimit }.prefix(1).map { name in
            let line = calls(in: texts[name]?.text ?? "", parts: Set(texts.keys)).first?.line ?? 1
            return kind.fault(
                texts[name]?.file ?? name, line, 1, "With all its parts it would be longer than \(pageLimit) bytes.", "Call each part in only where it is needed.")
        }
    }

    /// What Mustache says, in words.
    static func message(_ error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect, .expectedSectionEnd: "A section is not closed as it was opened."
        default: "A tag is not written as it should be."
        }
    }

    private struct Tag {
        /// `#`, `^`, `/`, `>` and so on; a blank for a name.
        let sign: Character
        let name: String
        let line: Int
        let column: Int
        /// Whether it ends on its line; a comment need not.
        let isClosed: Bool
    }

    /// Cost: one pass over the bytes.
    private static func tags(in text: String) -> [Tag] {
        let bytes = Array(text.utf8)
        let (opening, closing, newline, blank) = (UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\n"), UInt8(ascii: " "))
        func isPair(_ place: Int, of byte: UInt8) -> Bool { place + 1 < bytes.count && bytes[place] == byte && bytes[place + 1] == byte }
        var tags: [Tag] = []
        var (place, line, column) = (0, 1, 1)
        while place < bytes.count {
            guard isPair(place, of: opening) else {
                if bytes[place] == newline { (line, column) = (line + 1, 1) } else if bytes[place] & 0xC0 != 0x80 { column += 1 }
                place += 1
                continue
            }
            let start = place + 2
            // It ends where the next one begins, or the line ends.
            let end = (start..<bytes.count).first { bytes[$0] == newline || isPair($0, of: opening) } ?? bytes.count
            let inside = bytes[start..<end].prefix { $0 != closing }
            let sign = inside.first.map { Character(Unicode.Scalar($0)) }.flatMap { "#^/>!=<$%&{".contains($0) ? $0 : nil } ?? " "
            var name = inside.drop { $0 == sign.asciiValue || $0 == blank || $0 == opening }
            while name.last == blank { name.removeLast() }
            let isClosed = sign == "!" || (start..<end).contains { isPair($0, of: closing) }
            tags.append(Tag(sign: sign, name: String(decoding: name, as: UTF8.self), line: line, column: column, isClosed: isClosed))
            column += 2 + bytes[start..<end].count { $0 & 0xC0 != 0x80 }
            place = end
        }
        return tags
    }
}
