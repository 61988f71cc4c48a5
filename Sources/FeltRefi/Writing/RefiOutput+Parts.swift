extension RefiOutput {
    mutating func write(_ user: RefiUser) {
        xml.raw("<User")
        xml.identity(user.guid)
        xml.attribute("name", user.name)
        if let id = user.id { xml.attribute("id", id) }
        xml.raw("/>")
    }

    mutating func write(_ variable: RefiVariable) {
        xml.raw("<Variable")
        xml.identity(variable.guid)
        xml.attribute("name", variable.name)
        xml.attribute("typeOfVariable", variable.kind.rawValue)
        xml.raw(">")
        xml.description(variable.description)
        xml.raw("</Variable>")
    }

    mutating func write(_ unit: RefiCase) {
        xml.raw("<Case")
        xml.identity(unit.guid)
        if let name = unit.name { xml.attribute("name", name) }
        xml.raw(">")
        xml.description(unit.description)
        for code in unit.codes { xml.reference("CodeRef", code) }
        for value in unit.values { write(value) }
        for source in unit.sources { xml.reference("SourceRef", source) }
        for selection in unit.selections { xml.reference("SelectionRef", selection) }
        xml.raw("</Case>")
        losses.add(
            "case-passages", count: unit.selections.count,
            "Passages that belong to a case are written, but no known program reads them.",
            nb: "Utsnitt som hører til et case, er skrevet, men ingen kjente programmer leser dem.")
    }

    mutating func write(_ value: RefiVariableValue) {
        xml.raw("<VariableValue>")
        xml.reference("VariableRef", value.variable)
        switch value.value {
        case .text(let text): xml.element("TextValue", text)
        case .boolean(let truth): xml.element("BooleanValue", truth ? "true" : "false")
        case .integer(let number): xml.element("IntegerValue", String(number))
        case .float(let number):
            if let decimal = DecimalText.make(number) {
                xml.element("FloatValue", decimal.text)
                losses.add(
                    "rounded-numbers", count: decimal.isRounded ? 1 : 0,
                    "Digits beyond the eighteenth place after the point were rounded off.",
                    nb: "Sifre etter den attende desimalen er rundet av.")
            } else {
                losses.add(
                    "numbers",
                    "Numbers that are infinite, none, or longer than eighteen digits have no place; they are written as missing.",
                    nb: "Tall som er uendelige, ingen tall eller lengre enn atten sifre, har ingen plass; de er skrevet som manglende.")
            }
        case .date(let date): xml.element("DateValue", date.description)
        case .dateTime(let time): xml.element("DateTimeValue", time.description)
        case .missing: break
        }
        xml.raw("</VariableValue>")
    }

    mutating func write(_ set: RefiSet) {
        xml.raw("<Set")
        xml.identity(set.guid)
        xml.attribute("name", set.name)
        xml.raw(">")
        xml.description(set.description)
        for code in set.codes { xml.reference("MemberCode", code) }
        for source in set.sources { xml.reference("MemberSource", source) }
        for note in set.notes { xml.reference("MemberNote", note) }
        xml.raw("</Set>")
    }

    mutating func write(_ link: RefiLink) {
        xml.raw("<Link")
        xml.identity(link.guid)
        if let name = link.name { xml.attribute("name", name) }
        xml.attribute("direction", link.direction.rawValue)
        if let colour = link.colour { xml.attribute("color", colour.description) }
        xml.attribute("originGUID", link.origin)
        xml.attribute("targetGUID", link.target)
        xml.raw(">")
        xml.notes(link.notes)
        xml.raw("</Link>")
    }
}

extension XMLBuffer {
    /// A code with all below it. The codebook format has no notes on codes.
    mutating func code(_ code: RefiCode, namingNotes: Bool) {
        raw("<Code")
        identity(code.guid)
        attribute("name", code.name)
        attribute("isCodable", code.isCodable ? "true" : "false")
        if let colour = code.colour { attribute("color", colour.description) }
        raw(">")
        description(code.description)
        if namingNotes { notes(code.notes) }
        for child in code.children {
            raw("\n")
            self.code(child, namingNotes: namingNotes)
        }
        raw("</Code>")
    }

    mutating func description(_ text: String?) {
        if let text { element("Description", text) }
    }

    mutating func notes(_ notes: [RefiGUID]) {
        for note in notes { reference("NoteRef", note) }
    }

    mutating func stamps(_ created: RefiStamp, _ modified: RefiStamp?) {
        attribute("creatingUser", created.user)
        attribute("creationDateTime", created.time)
        guard let modified else { return }
        attribute("modifyingUser", modified.user)
        attribute("modifiedDateTime", modified.time)
    }
}
