import FeltModel

/// The frameworks that come with the program, from `templates/frameworks`.
public enum ShippedFrameworks {
    /// Their names, sorted.
    public static var names: [String] {
        FrameworkTexts.texts.map { String($0.path.prefix { $0 != "." }) }.sorted()
    }

    /// The codebook of a name. Throws `framework-unknown`; the shipped ones are whole, so `FaultList` is never thrown for them.
    public static func codebook(named name: String) throws -> Codebook {
        guard let found = FrameworkTexts.texts.first(where: { $0.path.prefix { $0 != "." } == name }) else {
            throw FeltError("framework-unknown", "There is no framework '\(name)'.", hint: "The frameworks are \(names.joined(separator: ", ")).")
        }
        return try CodebookReader.read(Array(found.text.utf8), file: found.path)
    }
}
