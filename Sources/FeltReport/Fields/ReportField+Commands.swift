extension ReportField {
    /// The field with each command in it changed; without those that become nil.
    func withCommands(_ change: (String) -> String?) -> ReportField {
        switch self {
        case .text, .missing, .flag, .gone: return self
        case .traced(let text, let command): return change(command).map { .traced(text, command: $0) } ?? .text(text)
        case .list(let items, let rest, let ended):
            func changed(_ items: [ReportFields]) -> [ReportFields] { items.map { $0.mapValues { $0.withCommands(change) } } }
            return .list(changed(items), rest: changed(rest), ended: changed(ended))
        case .table(var table):
            table.command = table.command.flatMap(change)
            return .table(table)
        case .picture(var picture):
            picture.command = picture.command.flatMap(change)
            return .picture(picture)
        case .counting(let field, let basis): return .counting(field.withCommands(change), basis: basis)
        case .telling(let field, let said, let after): return .telling(field.withCommands(change), said: said, after: after)
        case .changed(let field, let before): return .changed(field.withCommands(change), before: before)
        case .added(let field): return .added(field.withCommands(change))
        }
    }
}
