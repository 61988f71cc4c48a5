/// Takes out of a project what is kept of other programs under GUIDs that something else in it has: a file in which one GUID stands twice is read by no
/// program.
///
/// What the study holds itself stays, and of two kept parts the first.
public enum RefiDoubles {
    /// The project without doubles, and how many elements were taken out. Cost: one pass.
    public static func removed(from project: RefiProject) -> (project: RefiProject, dropped: Int) {
        var result = project
        var seen: Set<RefiGUID> = []
        var dropped = 0
        var own = project
        own.foreign = [:]
        for place in own.sources.indices { if case .within(var frame) = own.sources[place].place {
            frame.children = []
            own.sources[place].place = .within(frame)
        } }
        own.forEachObject { guid, _ in seen.insert(guid) }
        // Of codings the first stays, too, whoever holds it.
        var codings: Set<RefiGUID> = []
        for place in result.sources.indices {
            for index in result.sources[place].selections.indices {
                let all = result.sources[place].selections[index].codings
                let single = all.filter { codings.insert($0.guid).inserted }
                guard single.count != all.count else { continue }
                result.sources[place].selections[index].codings = single
                dropped += all.count - single.count
            }
        }
        func single(_ elements: [RefiElement]) -> [RefiElement] {
            elements.compactMap { element in
                if let guid = element.guid, !seen.insert(guid).inserted {
                    dropped += 1
                    return nil
                }
                var element = element
                element.children = single(element.children)
                return element
            }
        }
        for place in result.sources.indices {
            guard case .within(var frame) = result.sources[place].place else { continue }
            frame.children = single(frame.children)
            result.sources[place].place = .within(frame)
        }
        result.foreign = result.foreign.keys.sorted().reduce(into: [:]) { $0[$1] = single(result.foreign[$1] ?? []) }
        return (result, dropped)
    }
}
