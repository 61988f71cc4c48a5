/// An attribute that cases and sources can have.
public struct RefiVariable: Hashable, Sendable {
    /// What sort of values a variable takes; enumerations and everything else are text.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case text = "Text"
        case boolean = "Boolean"
        case integer = "Integer"
        case float = "Float"
        case date = "Date"
        case dateTime = "DateTime"
    }

    public var guid: RefiGUID
    /// Never empty.
    public var name: String
    public var kind: Kind
    public var description: String?

    /// Creates a variable.
    public init(guid: RefiGUID, name: String, kind: Kind, description: String? = nil) {
        self.guid = guid
        self.name = name
        self.kind = kind
        self.description = description
    }
}

/// One value of a variable; its sort must be the variable's.
public enum RefiValue: Hashable, Sendable {
    case text(String)
    case boolean(Bool)
    case integer(Int)
    /// Written as a decimal without exponent, to eighteen places; what is rounded by that is reported. So are infinities, what is not a
    /// number, and what has more than eighteen digits before the point: these are written as missing.
    case float(Double)
    case date(RefiDate)
    case dateTime(RefiDateTime)
    /// Asked for and not known: written as a value element with nothing in it.
    case missing

    /// The sort of variable the value belongs to; nil for a missing value, which fits all.
    public var kind: RefiVariable.Kind? {
        switch self {
        case .text: .text
        case .boolean: .boolean
        case .integer: .integer
        case .float: .float
        case .date: .date
        case .dateTime: .dateTime
        case .missing: nil
        }
    }
}

/// What a case or a source has for one variable.
public struct RefiVariableValue: Hashable, Sendable {
    /// The variable's GUID.
    public var variable: RefiGUID
    public var value: RefiValue

    /// Creates a value.
    public init(variable: RefiGUID, value: RefiValue) {
        self.variable = variable
        self.value = value
    }
}
