/// The values behind the colon of an axis: apart by commas, with quotes around those that have commas in them.
enum AxisValues {
    static func values(_ typed: String) -> [String] {
        var values: [String] = []
        var value = ""
        var isQuoted = false
        for character in typed {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                values.append(value)
                value = ""
            default: value.append(character)
            }
        }
        return (values + [value]).map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String { String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
