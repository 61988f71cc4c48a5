import FeltText

@testable import FeltRefi

/// A sound project of any shape, with nasty names and texts.
struct RandomProject {
    private var random: RefiRandom
    private var codable: [RefiGUID] = []
    private var codes: [RefiGUID] = []
    private var users: [RefiGUID] = []
    private var notes: [RefiGUID] = []
    private var variables: [RefiVariable] = []
    private var sources: [RefiGUID] = []
    private var selections: [RefiGUID] = []
    private var linkable: [RefiGUID] = []

    static func make(seed: UInt64) -> RefiProject {
        var maker = RandomProject(random: RefiRandom(seed: seed))
        return maker.project()
    }

    private init(random: RefiRandom) { self.random = random }

    private mutating func project() -> RefiProject {
        let name = RefiNasty.text(&random, length: 0...5)
        var project = RefiProject(name: name, origin: RefiNasty.text(&random, length: 0...2), description: description())
        project.users = list(0...3) { maker in
            let id = maker.random.once(in: 2) ? nil : RefiNasty.name(&maker.random)
            let user = RefiUser(guid: maker.random.guid(), name: RefiNasty.text(&maker.random, length: 0...3), id: id)
            maker.users.append(user.guid)
            return user
        }
        if !users.isEmpty { (project.created, project.modified) = (random.once(in: 3) ? nil : stamp(), random.once(in: 2) ? nil : stamp()) }
        let noteCount = users.isEmpty ? 0 : random.number(0...4)
        notes = (0..<noteCount).map { _ in random.guid() }
        project.codes = branch(depth: random.number(0...4))
        variables = list(0...8) { maker in
            let kind = maker.random.one(of: RefiVariable.Kind.allCases)
            return RefiVariable(guid: maker.random.guid(), name: RefiNasty.name(&maker.random), kind: kind, description: maker.description())
        }
        project.variables = variables
        project.sources = users.isEmpty ? [] : list(0...4) { $0.source() }
        project.notes = notes.map { guid in
            RefiNote(
                guid: guid, name: RefiNasty.name(&random), description: description(),
                text: StoredText(trusted: RefiNasty.stored(&random, length: 0...20)), created: stamp(), modified: random.once(in: 2) ? nil : stamp())
        }
        project.cases = list(0...4) { maker in
            RefiCase(
                guid: maker.random.guid(), name: maker.random.once(in: 4) ? nil : RefiNasty.name(&maker.random), description: maker.description(),
                codes: maker.some(maker.codes), values: maker.values(), sources: maker.some(maker.sources), selections: maker.some(maker.selections))
        }
        linkable = codes + sources + selections + notes + variables.map(\.guid) + project.cases.map(\.guid)
        project.links = linkable.isEmpty ? [] : list(0...4) { maker in
            RefiLink(
                guid: maker.random.guid(), name: maker.random.once(in: 2) ? nil : RefiNasty.text(&maker.random, length: 0...3),
                direction: maker.random.one(of: [.associative, .oneWay, .bidirectional]), colour: maker.colour(),
                origin: maker.random.one(of: maker.linkable), target: maker.random.one(of: maker.linkable), notes: maker.some(maker.notes))
        }
        project.sets = list(0...3) { maker in
            RefiSet(
                guid: maker.random.guid(), name: RefiNasty.name(&maker.random), description: maker.description(), codes: maker.some(maker.codes),
                sources: maker.some(maker.sources), notes: maker.some(maker.notes))
        }
        project.projectNotes = some(notes)
        return project
    }

    private mutating func list<Item>(_ count: ClosedRange<Int>, _ make: (inout RandomProject) -> Item) -> [Item] {
        let count = random.number(count)
        return (0..<count).map { _ in make(&self) }
    }

    /// Some of `all`, in any order, none twice.
    private mutating func some(_ all: [RefiGUID]) -> [RefiGUID] {
        let count = random.number(0...min(all.count, 3))
        return Array(all.shuffled(using: &random).prefix(count))
    }

    private mutating func description() -> String? { random.once(in: 2) ? nil : RefiNasty.text(&random, length: 0...6) }

    private mutating func colour() -> RefiColour? {
        random.once(in: 2) ? nil : RefiColour(red: UInt8.random(in: 0...255, using: &random), green: UInt8.random(in: 0...255, using: &random), blue: 9)
    }

    private mutating func time() -> RefiDateTime {
        RefiDateTime(secondsSince1970: Int64.random(in: -62_135_596_800...253_402_300_799, using: &random))!
    }

    private mutating func stamp() -> RefiStamp { RefiStamp(random.one(of: users), time()) }

    private mutating func branch(depth: Int) -> [RefiCode] {
        list(0...3) { maker in
            var code = RefiCode(
                guid: maker.random.guid(), name: maker.random.once(in: 4) ? "same" : RefiNasty.name(&maker.random), isCodable: !maker.random.once(in: 4),
                colour: maker.colour(), description: maker.description(), notes: maker.some(maker.notes))
            maker.codes.append(code.guid)
            if code.isCodable { maker.codable.append(code.guid) }
            if depth > 0 { code.children = maker.branch(depth: depth - 1) }
            return code
        }
    }

    private mutating func codings() -> [RefiCoding] {
        codable.isEmpty ? [] : list(0...3) { maker in
            RefiCoding(guid: maker.random.guid(), code: maker.random.one(of: maker.codable), created: maker.stamp(), notes: maker.some(maker.notes))
        }
    }

    private mutating func source() -> RefiTextSource {
        let text = StoredText(trusted: RefiNasty.stored(&random, length: 0...60))
        let bounds = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 } + [text.utf8.count]
        let source = RefiTextSource(
            guid: random.guid(), name: RefiNasty.name(&random), description: description(), text: text, created: stamp(),
            modified: random.once(in: 2) ? nil : stamp(),
            selections: list(0...6) { maker in
                let ends = [maker.random.one(of: bounds), maker.random.one(of: bounds)].sorted()
                let selection = RefiSelection(
                    guid: maker.random.guid(), range: TextRange(ends[0]..<ends[1]), description: maker.description(), created: maker.stamp(),
                    modified: maker.random.once(in: 2) ? nil : maker.stamp(), codings: maker.codings(), notes: maker.some(maker.notes))
                maker.selections.append(selection.guid)
                return selection
            }, codings: codings(), notes: some(notes), values: values())
        sources.append(source.guid)
        return source
    }

    private mutating func values() -> [RefiVariableValue] {
        variables.shuffled(using: &random).prefix(random.number(0...variables.count)).map { variable in
            RefiVariableValue(variable: variable.guid, value: random.once(in: 4) ? .missing : value(variable.kind))
        }
    }

    private mutating func value(_ kind: RefiVariable.Kind) -> RefiValue {
        switch kind {
        case .text: .text(RefiNasty.text(&random, length: 0...4))
        case .boolean: .boolean(random.once(in: 2))
        case .integer: .integer(Int(truncatingIfNeeded: random.next()))
        case .float: .float(Double(bitPattern: random.next()))
        case .date: .date(RefiDate(String(time().description.prefix(10)))!)
        case .dateTime: .dateTime(time())
        }
    }
}
