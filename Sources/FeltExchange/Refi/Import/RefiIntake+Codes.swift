import FeltModel
import FeltRefi
import FeltStore

/// The tree of codes, and the facets that an export wrote as codes.
extension RefiIntake {
    func takeCodes() throws {
        try takeFacets()
        dropWrapper()
        var tree = CodesAtHand(try reader.codes(), language)
        let cases = Set(document.cases.map(\.guid))
        for (index, code) in document.codes.enumerated() where !notCodes.contains(code.guid) {
            if index % 500 == 0 { progress("\(index) of \(document.codes.count) codes") }
            let parent = code.parent.flatMap { codes[document.codes[$0].guid] }
            if cases.contains(code.guid) { answer.report.add(.caseCodes) }
            if !code.isCodable { answer.report.add(.folders) }
            if let id = find(.code, code.guid).map({ CodeID($0) }), let old = tree[id] {
                codes[code.guid] = id
                tree.claim(id)
                try change(old, to: code, parent, &tree)
            } else if let old = tree.unclaimed(code.name, under: parent) {
                codes[code.guid] = old.id
                tree.claim(old.id)
                try fill(old, from: code)
            } else {
                try add(code, under: parent, &tree)
            }
        }
    }

    private func add(_ code: RefiDocument.Code, under parent: CodeID?, _ tree: inout CodesAtHand) throws {
        var new = Code(
            id: draft.makeCodeID(), parent: parent, slug: Slug.make(from: code.name), label: localised(code.name.unlessBlank), origin: .imported,
            position: tree.position(under: parent))
        new.colour = code.colour?.description
        let path = describe(&new, code.description)
        new.slug = tree.free(path.map(\.last) ?? new.slug, under: parent)
        // A code without a label is written out by its short name.
        if path != nil || isOurs, new.slug.text == code.name { new.label = LocalisedText(nb: nil, en: new.label.en == code.name ? nil : new.label.en) }
        try draft.add(new)
        tree.add(new)
        codes[code.guid] = new.id
        try met(.code, new.id.raw, code.guid, role: path != nil || isOurs ? nil : code.isCodable ? RefiExport.plainRole : RefiExport.folderRole)
        count(.code, \.new)
    }

    /// Puts a description into a code's fields, and gives the path in it; nil where it was not written by this program.
    private func describe(_ code: inout Code, _ description: String?) -> CodePath? {
        guard let description, !description.isEmpty else {
            code.definition = LocalisedText()
            return nil
        }
        // In an English study the name is the English label, and the description still has it for the second one.
        var read = code
        if language == .en { read.label.nb = code.label.nb ?? code.label.en }
        if let path = CodeDescription.read(description, into: &read) {
            if language == .en { read.label.nb = code.label.nb }
            code = read
            return path
        }
        code.definition = localised(description)
        return nil
    }

    /// A code that came before, or went out from here, is what the file says now.
    private func change(_ old: Code, to code: RefiDocument.Code, _ parent: CodeID?, _ tree: inout CodesAtHand) throws {
        let identity = guids.identity(.code, old.id.raw)
        var new = old
        let ownName = old.label.text(in: language)?.unlessBlank ?? old.slug.text
        if code.name.unlessBlank != nil, code.name != ownName, !isUniqueForm(of: ownName, code.name) {
            if language == .en { new.label.en = code.name } else { new.label.nb = code.name }
        }
        if let colour = code.colour, colour != old.colour.flatMap({ RefiColour($0) }) { new.colour = colour.description }
        let written = code.description.flatMap { $0.isEmpty ? nil : $0 }
        if document.kind == .project || written != nil, written != export.description(of: old) {
            if identity?.role == nil, let written, describeLoosely(&new, written) {} else if identity?.role == nil, written != nil {
                answer.report.add(.editedDescriptions)
                new.definition = localised(written)
            } else if identity?.role != nil {
                if language == .en { new.definition.en = written } else { new.definition.nb = written }
            }
        }
        if parent != old.parent, parent != old.id {
            new.parent = parent
            new.slug = tree.free(old.slug, under: parent)
            new.position = tree.position(under: parent)
        }
        if new == old { count(.code, \.same) } else {
            try draft.change(old, to: new)
            tree.add(new)
            count(.code, \.changed)
        }
        let role = identity?.role.map { _ in code.isCodable ? RefiExport.plainRole : RefiExport.folderRole }
        try met(.code, old.id.raw, code.guid, role: role)
    }

    private func describeLoosely(_ code: inout Code, _ description: String) -> Bool {
        var read = code
        guard describe(&read, description) != nil else { return false }
        code = read
        return true
    }

    /// A code that is only called the same keeps what it has; what it lacks it gets.
    private func fill(_ old: Code, from code: RefiDocument.Code) throws {
        var new = old
        if old.colour == nil { new.colour = code.colour?.description }
        if old.definition.isEmpty, old.include.isEmpty, old.exclude.isEmpty, old.indicator.isEmpty, let description = code.description, !description.isEmpty {
            var read = old
            if describe(&read, description) != nil {
                (new.definition, new.include, new.exclude, new.indicator) = (read.definition, read.include, read.exclude, read.indicator)
            } else {
                new.definition = localised(description)
            }
        }
        if new == old { count(.code, \.same) } else {
            try draft.change(old, to: new)
            count(.code, \.changed)
        }
        try met(.code, old.id.raw, code.guid)
    }

    /// NVivo puts all codes of a codebook under one that is none.
    private func dropWrapper() {
        guard document.kind == .codebook else { return }
        let tops = document.codes.filter { $0.parent == nil }
        guard tops.count == 1, let top = tops.first, top.name == "Nodes", !top.isCodable, document.codes.count > 1, find(.code, top.guid) == nil else { return }
        notCodes.insert(top.guid)
        answer.report.add(.wrapper)
    }

    /// Whether a name in a file is one that this program made of a code's own, because QualCoder wants each name once: `Tillit (Kultur) 2`.
    private func isUniqueForm(of name: String, _ written: String) -> Bool {
        guard isOurs, document.origin.hasSuffix(RefiProgram.qualcoder.originSuffix), written.hasPrefix(name + " ") else { return false }
        let rest = written.dropFirst(name.count + 1)
        return rest.hasPrefix("(") || rest.allSatisfy(\.isNumber)
    }

    // MARK: Facets

    /// A facet was written as a code that is not for coding, with its values under it as `valence:barrier`.
    private func takeFacets() throws {
        let facets = try reader.facets()
        var position = facets.facets.count
        let children = Dictionary(grouping: document.codes.filter { $0.parent != nil }, by: \.parent)
        for (index, code) in document.codes.enumerated() where code.parent == nil && !code.isCodable {
            guard let slug = Slug(code.name), let values = children[index], values.allSatisfy({ isValue($0, of: slug, children) }) else { continue }
            let old = find(.facet, code.guid).flatMap { id in facets.facets.first { $0.id == id } } ?? facets[slug.text]
            guard isOurs || old != nil else { continue }
            let id: String
            if let old { id = old.id } else {
                id = try draft.addFacet(slug: slug, label: localised(code.description), position: position)
                position += 1
            }
            try met(.facet, id, code.guid)
            notCodes.insert(code.guid)
            for (place, value) in values.enumerated() {
                guard let own = Slug(String(value.name.dropFirst(slug.text.count + 1))) else { continue }
                let known = find(.facetValue, value.guid).map { FacetValueID($0) } ?? old?.values.first { $0.slug == own }?.id
                let valueID = try known ?? draft.addFacetValue(slug: own, label: localised(value.description), facet: id, position: (old?.values.count ?? 0) + place)
                try met(.facetValue, valueID.raw, value.guid)
                facetValues[value.guid] = valueID
                notCodes.insert(value.guid)
            }
        }
    }

    private func isValue(_ code: RefiDocument.Code, of facet: Slug, _ children: [Int?: [RefiDocument.Code]]) -> Bool {
        let mark = facet.text + ":"
        return code.name.hasPrefix(mark) && Slug(String(code.name.dropFirst(mark.count))) != nil
    }
}

/// The codes of the study while codes are added to it.
private struct CodesAtHand {
    private var codes: [CodeID: Code]
    private var names: [CodeID?: [String: CodeID]] = [:]
    private var taken: [CodeID?: Set<String>] = [:]
    private var positions: [CodeID?: Int] = [:]
    private var claimed: Set<CodeID> = []

    init(_ tree: CodeTree, _ language: Language) {
        codes = Dictionary(uniqueKeysWithValues: tree.codes.map { ($0.id, $0) })
        for code in tree.codes {
            taken[code.parent, default: []].insert(code.slug.text)
            positions[code.parent] = max(positions[code.parent] ?? 0, code.position + 1)
            names[code.parent, default: [:]][code.slug.text] = code.id
        }
        // A label wins over another code's short name, and the label that exports write over the other.
        for label in [\Code.label.en, \Code.label.nb] {
            for code in tree.codes { if let name = code[keyPath: label] { names[code.parent, default: [:]][name] = code.id } }
        }
        for code in tree.codes { if let name = code.label.text(in: language) { names[code.parent, default: [:]][name] = code.id } }
    }

    subscript(id: CodeID) -> Code? { codes[id] }

    /// The code that a name means under another, unless the file has it already.
    func unclaimed(_ name: String, under parent: CodeID?) -> Code? {
        guard let id = names[parent]?[name], !claimed.contains(id) else { return nil }
        return codes[id]
    }

    mutating func claim(_ id: CodeID) { claimed.insert(id) }

    func position(under parent: CodeID?) -> Int { positions[parent] ?? 0 }

    func free(_ slug: Slug, under parent: CodeID?) -> Slug {
        var (free, number) = (slug, 2)
        while taken[parent]?.contains(free.text) == true {
            free = slug.numbered(number)
            number += 1
        }
        return free
    }

    mutating func add(_ code: Code) {
        codes[code.id] = code
        claimed.insert(code.id)
        taken[code.parent, default: []].insert(code.slug.text)
        positions[code.parent] = max(positions[code.parent] ?? 0, code.position + 1)
    }
}
