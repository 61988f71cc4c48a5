import FeltModel
import FeltRefi
import FeltStore

/// The tree of codes.
extension RefiIntake {
    func takeCodes() throws {
        try takeFacets()
        dropWrapper()
        var tree = CodesAtHand(try reader.codes(), language)
        let cases = Set(document.cases.map(\.guid))
        let coded = cases.isDisjoint(with: document.codes.map(\.guid)) ? [] : document.usedCodes
        let names = ownNames()
        try noteOrder(tree)
        for (index, var code) in document.codes.enumerated() where !notCodes.contains(code.guid) {
            if let names { code.name = names[index] }
            if index % 500 == 0 { progress("\(index) of \(document.codes.count) codes") }
            let parent = code.parent.flatMap { codes[document.codes[$0].guid] }
            if cases.contains(code.guid) {
                // A case of this study on its way through NVivo, which codes nothing to it.
                if isOfCaseHere(code.guid), !coded.contains(code.guid) { continue }
                answer.report.add(.caseCodes)
            }
            if !code.isCodable { answer.report.add(.folders) }
            if let id = find(.code, code.guid).map({ CodeID($0) }), let old = tree[id] {
                codes[code.guid] = id
                tree.claim(id)
                try change(old, to: code, parent, &tree)
            } else if let old = tree.unclaimed(code.name, under: parent) ?? namesake(code, under: parent, tree) {
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
        if let path, new.slug != path.last { answer.codeDoubles.append((path.text, new.slug.text)) }
        // A code without a label is written out by its short name.
        if path != nil || isOurs, new.slug.text == code.name { new.label = LocalisedText(nb: nil, en: new.label.en == code.name ? nil : new.label.en) }
        try draft.add(new)
        tree.add(new)
        codes[code.guid] = new.id
        try met(.code, new.id.raw, code.guid, role: path != nil ? nil : code.isCodable ? RefiExport.plainRole : RefiExport.folderRole)
        count(.code, \.new)
    }

    /// Puts a description into a code's fields, and gives the path in it; nil where it was not written by this program.
    func describe(_ code: inout Code, _ description: String?) -> CodePath? {
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
        // One that is only called the same may be so by its short name or in the other language.
        let isCalledSo = identity != nil && (identity?.role ?? RefiExport.hereRole) == RefiExport.hereRole && [old.slug.text, old.label.nb, old.label.en].contains(code.name)
        if code.name.unlessBlank != nil, code.name != ownName, !isCalledSo, !isUniqueForm(of: ownName, code) {
            if language == .en { new.label.en = code.name } else { new.label.nb = code.name }
        }
        var role = identity?.role.map { _ in code.isCodable ? RefiExport.plainRole : RefiExport.folderRole }
        if identity?.role == RefiExport.hereRole {
            // Those that are only called the same have their own descriptions.
            let (filled, isOther) = filled(new, from: code)
            (new, role) = (filled, RefiExport.hereRole)
            if isOther { refuse(.code, export.path(of: old), .codesHere) }
        } else {
            say(of: old, what: code, identity, in: &new, &tree)
        }
        if parent != old.parent, parent != old.id {
            new.parent = parent
            new.slug = tree.free(old.slug, under: parent)
            new.position = tree.position(under: parent)
        }
        let aspects = [ChangedAspect](old, new)
        if new == old { count(.code, \.same) } else if !keepsNewer(.code, "code", old.id.raw, named: export.path(of: old), aspects) {
            try draft.change(old, to: new)
            tree.add(new)
            countKnown(.code, export.path(of: old), aspects)
        }
        try met(.code, old.id.raw, code.guid, role: role)
    }

    /// What the file says of a code besides its name and place.
    private func say(of old: Code, what code: RefiDocument.Code, _ identity: ForeignIdentity?, in new: inout Code, _ tree: inout CodesAtHand) {
        if let colour = code.colour, colour != old.colour.flatMap({ RefiColour($0) }) { new.colour = colour.description }
        if document.kind == .project, code.colour == nil { tellGoneColour(of: old) }
        if !code.isCodable, identity?.role == nil { refuse(.value, "\(export.path(of: old)): isCodable", .unusableValues) }
        let written = code.description.flatMap { $0.isEmpty ? nil : $0 }
        guard document.kind == .project || written != nil, written != export.description(of: old) else { return }
        guard identity?.role != nil else {
            if let written, let path = describeLoosely(&new, written) {
                if isRenamed(old, path) { new.slug = tree.free(path.last, under: old.parent) }
            } else if written != nil {
                answer.report.add(.editedDescriptions)
                new.definition = localised(written)
            } else {
                tellGoneDescription(of: old)
            }
            return
        }
        // Another copy of this program has put its labels before it.
        if let written, describeLoosely(&new, written) != nil { return }
        // What was written here since was never in the file; that it stays is told as for everything else.
        let isGone = written == nil && old.definition.text(in: language) != nil && !isTouched("code", old.id.raw)
        if isGone { tellGone("\(export.path(of: old)): description", removes: true) }
        guard !isGone || removesGone else { return }
        if language == .en { new.definition.en = written } else { new.definition.nb = written }
    }

    private func describeLoosely(_ code: inout Code, _ description: String) -> CodePath? {
        var read = code
        guard let path = describe(&read, description) else { return nil }
        code = read
        return path
    }

    /// Whether a code has another short name in the file, and not only one that was free, here or there, such as `trust-2`.
    private func isRenamed(_ old: Code, _ path: CodePath) -> Bool {
        guard path.last != old.slug else { return false }
        if Self.isNumbered(old.slug, path.last) { return false }
        // There it has the number because another code has the name that it has here.
        guard Self.isNumbered(path.last, old.slug) else { return true }
        let other = (path.text.split(separator: ".").dropLast().map(String.init) + [old.slug.text]).joined(separator: ".")
        return !paths().contains(other)
    }

    private static func isNumbered(_ slug: Slug, _ other: Slug) -> Bool {
        guard slug.text.hasPrefix(other.text + "-") else { return false }
        let number = slug.text.dropFirst(other.text.count + 1)
        return !number.isEmpty && number.allSatisfy { $0.isNumber || $0 == "-" }
    }

    private func paths() -> Set<String> {
        if let known = pathsInFile { return known }
        let paths = Set(document.codes.compactMap { code -> String? in
            var read = Code(id: CodeID(""), parent: nil, slug: Slug.make(from: code.name), label: LocalisedText(), origin: .imported, position: 0)
            return code.description.flatMap { CodeDescription.read($0, into: &read) }?.text
        })
        pathsInFile = paths
        return paths
    }

    /// NVivo puts all codes of a codebook under one that is none.
    private func dropWrapper() {
        guard document.kind == .codebook else { return }
        let tops = document.codes.filter { $0.parent == nil }
        guard tops.count == 1, let top = tops.first, top.name == "Nodes", !top.isCodable, document.codes.count > 1, find(.code, top.guid) == nil else { return }
        notCodes.insert(top.guid)
        answer.report.add(.wrapper)
    }
}
