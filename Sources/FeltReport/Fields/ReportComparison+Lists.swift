/// Lists: items that are new, changed and gone.
extension ReportComparison {
    /// The items of a list with their marks, and what is gone from it.
    ///
    /// Of an item that was there already each field is compared, lists in it too. What moved up from where there was no room is not new, and what moved
    /// there is not gone. Linear in the number of items, but for items with the same key.
    mutating func markedList(
        _ now: (items: [ReportFields], rest: [ReportFields], ended: [ReportFields]), since then: ReportField?
    ) -> (items: [ReportFields], gone: [ReportFields]) {
        var (old, oldRest): ([ReportFields], [ReportFields]) = ([], [])
        if case .list(let items, let rest, _)? = then { (old, oldRest) = (items, rest) }
        let partners = Self.partners(of: now.items + now.rest, among: old + oldRest)
        let items = now.items.enumerated().map { place, item in
            guard let partner = partners[place] else {
                guard let key = Self.key(of: item), let elsewhere = wandering.then[key] else { return added(item) }
                return markedItem(item, since: elsewhere)
            }
            return markedItem(item, since: partner < old.count ? old[partner] : oldRest[partner - old.count])
        }
        guard tellsGone else { return (items, []) }
        let met = Set(partners.compactMap(\.self))
        let ended = Dictionary(now.ended.compactMap { item in item["key"].map { ($0, item) } }) { first, _ in first }
        var (gone, unseen): ([ReportFields], Int) = ([], 0)
        for (place, item) in (old + oldRest).enumerated() where !met.contains(place) {
            if let key = Self.key(of: item), wandering.now.contains(key) { continue }
            let ended = item["key"].flatMap { ended[$0] }
            // Of what there was no room for then it is told only that it ended: that it was, nobody has read.
            if place < old.count {
                gone.append(removed(item, ended: ended))
            } else if ended != nil, item[Self.elsewhere] == nil, unseen < Self.unseenLimit {
                unseen += 1
                gone.append(removed(item, ended: ended))
            }
        }
        return (items, gone)
    }

    /// For each item the place of the same item in the earlier list. Of several with the same key those that say the same belong together, then those
    /// in the same order.
    private static func partners(of items: [ReportFields], among old: [ReportFields]) -> [Int?] {
        var left = Dictionary(grouping: old.indices) { identity(old[$0]) }
        var partners = [Int?](repeating: nil, count: items.count)
        func meet(_ place: Int, where fits: (ReportFields) -> Bool) {
            guard partners[place] == nil, let found = left[identity(items[place])]?.firstIndex(where: { fits(old[$0]) }) else { return }
            partners[place] = left[identity(items[place])]?.remove(at: found)
        }
        for place in items.indices { meet(place) { texts($0) == texts(items[place]) } }
        for place in items.indices { meet(place) { _ in true } }
        return partners
    }

    /// The name of a flag of items that stand in another list: they are the same ones here, and what became of them is told there.
    static let elsewhere = "elsewhere"

    /// How many things that ended are told of those that no earlier report had room for: among the latest events they stand anyway.
    private static let unseenLimit = 1

    private static func identity(_ item: ReportFields) -> [String] { key(of: item).map { [$0] } ?? texts(item) }

    private static func key(of item: ReportFields) -> String? { if case .text(let key)? = item["key"] { key } else { nil } }

    /// The codes of all branches, by their keys: one that hangs under another is no new one. Items of other lists have keys that are theirs in that list.
    static func wanderers(in list: ReportField?) -> [String: ReportFields] {
        guard case .list(let items, let rest, _)? = list else { return [:] }
        let inner = (items + rest).flatMap { item in if case .list(let codes, _, _)? = item["codes"] { codes } else { [] as [ReportFields] } }
        return Dictionary(inner.compactMap { code in key(of: code).map { ($0, code) } }, uniquingKeysWith: { first, _ in first })
    }

    private static func texts(_ item: ReportFields) -> [String] { item.sorted { $0.key < $1.key }.compactMap { basis($0.value) } }

    private mutating func added(_ item: ReportFields) -> ReportFields {
        count += 1
        // What stands in an item that is new as a whole has no marks of its own.
        return item.merging(Self.flags(isNew: true)) { $1 }
    }

    /// An item that was there before, with what its fields said then.
    private mutating func markedItem(_ item: ReportFields, since old: ReportFields) -> ReportFields {
        let before = count
        var result: ReportFields = [:]
        for (name, field) in item.sorted(by: { $0.key < $1.key }) where name != "key" {
            switch field {
            case .list(let items, let rest, let ended):
                let list = markedList((items, rest, ended), since: old[name])
                result[name] = .list(list.items, rest: rest)
                result[Self.gone(name)] = .list(list.gone)
            case .flag:
                result[name] = field
                if let then = old[name], then != field { count += 1 }
            default: result[name] = marked(field, since: old[name], named: name)
            }
        }
        result["key"] = item["key"]
        return result.merging(Self.flags(isChanged: count > before)) { $1 }
    }

    /// An item that is there no longer: as it was, or as it ended, which the present report tells. Partners read none of its numbers of people.
    private mutating func removed(_ item: ReportFields, ended: ReportFields?) -> ReportFields {
        count += 1
        var item = item.merging(ended ?? [:]) { $1 }
        // Of what was never told nobody wonders why it is held back now.
        for (name, field) in item where field.words == words["not-shared"] { item[name] = .text(words["gone-untold"]) }
        if isForPartners {
            for (name, field) in item {
                if case .list = field { item[name] = .list([]) }
                guard let said = Self.basis(field), !mayTellGone(said) else { continue }
                // That there was something is no secret, and not that there was nothing.
                item[name] = isOptional(name) ? .missing : .text(words["not-shown"])
            }
        }
        return item.merging(Self.flags(isGone: true)) { $1 }
    }

    private static func flags(isNew: Bool = false, isChanged: Bool = false, isGone: Bool = false) -> ReportFields {
        ["is_new": .flag(isNew), "is_changed": .flag(isChanged), "is_gone": .flag(isGone)]
    }
}
