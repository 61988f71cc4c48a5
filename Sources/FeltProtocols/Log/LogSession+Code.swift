import FeltModel
import FeltText

extension LogSession {
    /// Puts a code behind the words of the last paragraph, in place of its line end.
    mutating func code(_ typed: String, _ messages: [LogMessage]) -> LogReply {
        guard !typed.isEmpty else { return reply(nil, messages + [.codeMissing]) }
        guard let block = blocks.last else { return reply(nil, messages + [.nothingToCode]) }
        guard let attributes = Self.attributes(typed) else { return reply(nil, messages + [.codeForm]) }
        var codes: [String] = []
        var facets: [(facet: String, value: String)] = []
        var wrong: [LogMessage] = []
        for name in attributes.classes.map(\.name) {
            switch known(code: name) {
            case .success(let code): if !codes.contains(code) { codes.append(code) }
            case .failure(let problem): wrong.append(problem.message)
            }
        }
        for setting in attributes.facets {
            switch known(setting.facet, setting.value) {
            case .success(let known): facets.append(known)
            case .failure(let problem): wrong.append(problem.message)
            }
        }
        guard wrong.isEmpty else { return reply(nil, messages + wrong) }
        let paragraph = Array(text[block.line...].dropLast())
        guard let before = LogParagraph.read(paragraph) else { return reply(nil, messages + [.codeInTheWay]) }
        let whole = before.passages.map(\.range)
        codes.removeAll { code in before.marks.contains { $0.code == code && whole == [$0.range] && $0.facets.elementsEqual(facets, by: ==) } }
        guard !codes.isEmpty else { return reply(nil, messages + [.codedAlready]) }
        let mark = Array((" " + MarkAttributes.write(codes: codes, facets: facets, researcher: attributes.value("by"), memo: attributes.value("memo"), part: nil)).utf8)
        // Never written unless it reads as what was asked for.
        guard LogParagraph.read(paragraph + mark)?.marks.count == before.marks.count + codes.count else { return reply(nil, messages + [.codeInTheWay]) }
        let offset = text.count - 1
        steps.append(Step(offset: offset, old: [10], isParagraph: false))
        text.removeLast()
        text += mark + [10]
        return reply(.tail(offset: offset, bytes: mark + [10]), messages + [.coded(codes)])
    }

    private struct Problem: Error { let message: LogMessage }

    /// What was typed as a mark's group: names without `=` are codes, with or without their dot.
    private static func attributes(_ typed: String) -> MarkAttributes? {
        var group: [UInt8] = [UInt8(ascii: "{")]
        var isQuoted = false
        var isWordStart = true
        let bytes = Array(typed.utf8)
        for (place, byte) in bytes.enumerated() {
            if isWordStart, !isQuoted, byte != 32, byte != UInt8(ascii: ".") {
                let word = bytes[place...].prefix { $0 != 32 }
                if !word.contains(UInt8(ascii: "=")) { group.append(UInt8(ascii: ".")) }
            }
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            isWordStart = byte == 32
            group.append(byte)
        }
        group.append(UInt8(ascii: "}"))
        let read = group.withUnsafeBufferPointer { MarkAttributes.read($0, at: 0, limit: $0.count) }
        guard let read, read.end == group.count, !read.attributes.classes.isEmpty, read.attributes.value("part") == nil else { return nil }
        return read.attributes
    }

    private func known(code typed: String) -> Result<String, Problem> {
        guard let path = CodePath(typed) else { return .failure(Problem(message: .codeUnknown(String(typed.prefix(60)), near: near(typed)))) }
        guard let tree = setting.codes, tree[path] == nil else { return .success(path.text) }
        let candidates = path.slugs.count == 1 ? tree.allPaths.filter { $0.last == path.last } : []
        switch candidates.count {
        case 0: return .failure(Problem(message: .codeUnknown(typed, near: near(typed))))
        case 1: return .success(candidates[0].text)
        default: return .failure(Problem(message: .codeAmbiguous(typed, candidates.map(\.text))))
        }
    }

    private func near(_ code: String) -> [String] { NearNames.nearest(to: code, among: (setting.codes?.allPaths ?? []).map(\.text)) }

    private func known(_ facet: String, _ value: String) -> Result<(facet: String, value: String), Problem> {
        guard let facets = setting.facets else { return .success((facet, value)) }
        guard let found = facets[facet] else {
            return .failure(Problem(message: .facetUnknown(facet, near: NearNames.nearest(to: facet, among: facets.facets.map(\.slug.text)))))
        }
        let names = found.values.map(\.slug.text)
        guard let match = names.first(where: { $0 == value || $0 == value.lowercased() }) else {
            let near = NearNames.nearest(to: value, among: names)
            return .failure(Problem(message: .valueUnknown(value, facet: found.slug.text, near: near.isEmpty ? names : near)))
        }
        return .success((found.slug.text, match))
    }
}
