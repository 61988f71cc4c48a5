public import ArgumentParser
public import FeltExchange

/// Units are typed by their names: codepoints, utf16, bytes.
extension CodingsMapping.Unit: ExpressibleByArgument {}

/// What goes with `felt import codings` alone.
struct CodingsImportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Which column is which, where they are not called source, start, end, code, coder, quote and memo: source=…,start=…", valueName: "names"))
    var columns: String?

    @Option(help: ArgumentHelp("What positions count: codepoints, utf16 or bytes; codepoints unless given.", valueName: "unit"))
    var unit: CodingsMapping.Unit?

    @Option(help: ArgumentHelp("The number of the first character: 0 or 1; 0 unless given.", valueName: "n"))
    var base: Int?

    @Flag(help: "The end is the last character, not the place behind it.")
    var endIncluded = false

    @Flag(help: "A coder who nearly has the name of somebody in the study is somebody else.")
    var newCoders = false

    var isSet: Bool { columns != nil || unit != nil || base != nil || endIncluded || newCoders }

    func validate() throws {
        if let base, base != 0, base != 1 { throw ValidationError("--base is 0 or 1.") }
    }

    func mapping() throws -> CodingsMapping {
        var mapping = CodingsMapping()
        if let columns { try mapping.read(columns) }
        (mapping.unit, mapping.base, mapping.includesEnd) = (unit ?? .codepoints, base ?? 0, endIncluded)
        (mapping.takesNearNames, mapping.isBaseGiven) = (newCoders, base != nil)
        return mapping
    }
}
