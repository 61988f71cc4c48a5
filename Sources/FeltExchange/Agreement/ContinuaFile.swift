public import FeltAnalysis
public import FeltModel

/// Reads texts that coders cut into units with one value each, from a JSON object: `coders` and `continua`, each continuum with `id`, `length` and,
/// for each coder, `units` as `[start, end, value]`. Values are texts or whole numbers; in the data they are sorted as texts.
public enum ContinuaFile {
    /// Reads a file with one case, or with a list of exactly one.
    ///
    /// - Parameter allowsNothingToCompare: takes one coder too, so that every coefficient says why it is undefined.
    /// - Throws: `agreement-json`, `agreement-many-cases`, `agreement-one-coder`, `agreement-no-units`, `agreement-name-unknown`,
    ///   `agreement-ragged` for a coder without an entry, and what `UnitizingData` throws.
    public static func read(_ bytes: [UInt8], allowsNothingToCompare: Bool = false) throws(FeltError) -> UnitizingData {
        let file = try AgreementReading.one(File.self, bytes)
        if !allowsNothingToCompare { try AgreementReading.requireTwo(file.coders) }
        guard !file.continua.isEmpty else { throw FeltError("agreement-no-units", "The file has no continua.", hint: "Give at least one continuum.") }
        let values = Set(file.continua.flatMap { $0.units.values.joined().map(\.value) }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let places = AgreementReading.places(values)
        var continua: [UnitizingData.Continuum] = []
        for (text, continuum) in file.continua.enumerated() {
            guard continuum.units.keys.allSatisfy(file.coders.contains) else { throw AgreementReading.unknown("coder", "continuum", text) }
            var units: [[UnitizingData.Unit]] = []
            for (coder, name) in file.coders.enumerated() {
                guard let own = continuum.units[name] else {
                    throw FeltError(
                        "agreement-ragged", "Continuum \(text + 1) has no list of units for coder \(coder + 1).",
                        hint: "Give a coder without units an empty list.", context: ["continuum": "\(text + 1)", "coder": "\(coder + 1)"]
                    )
                }
                units.append(own.map { .init(start: $0.start, end: $0.end, value: places[$0.value] ?? 0) })
            }
            continua.append(.init(id: continuum.id, length: continuum.length, units: units))
        }
        return try UnitizingData(coders: file.coders, values: values, continua: continua)
    }

    private struct File: Decodable {
        struct Continuum: Decodable { let id: String, length: Int, units: [String: [Unit]] }
        let coders: [String], continua: [Continuum]
    }

    private struct Unit: Decodable {
        let start, end: Int
        let value: String

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            start = try container.decode(Int.self)
            end = try container.decode(Int.self)
            if let number = try? container.decode(Int.self) { value = String(number) } else { value = try container.decode(String.self) }
        }
    }
}
