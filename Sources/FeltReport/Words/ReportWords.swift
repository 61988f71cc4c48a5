import FeltFramework
public import FeltModel

/// What reports say in their own words, in one language: labels, headings and sentences, from `templates/reports/nb.yaml` and `en.yaml`.
///
/// Keys are names like `no-data`. In a sentence `{name}` is filled in. A count has its singular and plural with `|` between: `notat|notater`.
public struct ReportWords: Sendable {
    public let language: Language
    private let words: [String: String]

    /// Reads the words of a language: the shipped ones, over which those of the study win, key by key. Nynorsk reads as Bokmål.
    ///
    /// - Parameter own: the study's own file of the same name.
    /// - Throws: `report-words` with file and line of what cannot be used.
    public init(_ language: Language, own: (file: String, text: String)? = nil) throws {
        self.language = language
        var words = try (language == .en ? Self.shippedEnglish : Self.shippedNorwegian).get()
        if let own { words.merge(try Self.read(own.text, file: own.file, known: words)) { $1 } }
        self.words = words
    }

    // The shipped words, which are the same however often they are read.
    private static let shippedNorwegian = Result { try shipped(file(.nb)) }
    private static let shippedEnglish = Result { try shipped(file(.en)) }

    private static func shipped(_ file: String) throws -> [String: String] {
        guard let text = ReportTexts.texts.first(where: { $0.path == file })?.text else {
            throw FeltError("report-words", "The program lacks the words of its reports.")
        }
        return try read(text, file: file, known: nil)
    }

    /// The name of the file that holds the words of a language.
    public static func file(_ language: Language) -> String { language == .en ? "en.yaml" : "nb.yaml" }

    /// The words under a key; the key itself where there are none, which a test looks for.
    public subscript(key: String) -> String { words[key] ?? key }

    /// A sentence with its places filled in.
    public func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        values.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// What stands in front of a place of such a sentence, the places before it filled in.
    func lead(to place: String, of key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        let sentence = self[key]
        let lead = sentence.firstRange(of: "{\(place)}").map { String(sentence[..<$0.lowerBound]) } ?? ""
        return values.reduce(lead) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// A number with the thing counted: `3 notater`.
    public func count(_ number: Int, _ key: String) -> String { "\(Self.grouped(number, language)) \(form(number, key))" }

    /// The form of a word that goes with a number: the first for one, the last for others.
    public func form(_ number: Int, _ key: String) -> String {
        let forms = self[key].split(separator: "|")
        return String(forms[number == 1 ? 0 : forms.count - 1])
    }

    /// A number as it is written: `13 701` with spaces that do not break in Norwegian, `13,701` in English.
    public func number(_ number: Int) -> String { Self.grouped(number, language) }

    /// The same in words where it is small: `fem`.
    public func spelled(_ number: Int) -> String {
        let names = self["small-numbers"].split(separator: "|")
        return names.indices.contains(number - 1) ? String(names[number - 1]) : self.number(number)
    }

    /// The digits of a number in groups of three.
    static func grouped(_ number: Int, _ language: Language) -> String {
        let digits = String(number.magnitude)
        var result = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place).isMultiple(of: 3) { result += language == .en ? "," : "\u{A0}" }
            result.append(digit)
        }
        return number < 0 ? "\u{2212}\(result)" : result
    }

    /// One of the two languages: what stands in data files in both.
    public func pick(_ text: LocalisedText, _ other: String) -> String { text.text(in: language) ?? other }

    var keys: Set<String> { Set(words.keys) }

    /// All words, for templates: `{{word.no-data}}`.
    var all: [String: String] { words }

    private static func read(_ text: String, file: String, known: [String: String]?) throws -> [String: String] {
        var faults: [Fault] = []
        var words: [String: String] = [:]
        do {
            guard let root = try YAMLValue.read(text, file: file) else { return [:] }
            guard case .map(let members) = root.content else { throw FaultList([fault(file, root, "Here should be names with their words.", "Write NAME: \"words\", a line each.")]) }
            for member in members {
                if let known, known[member.key] == nil {
                    let near = NearNames.nearest(to: member.key, among: Set(known.keys))
                    faults.append(fault(file, member.value, "No report says anything under '\(member.key)'.", near.isEmpty ? "See: docs/reports.md" : "Did you mean \(near.joined(separator: ", "))?"))
                } else if case .text(let said) = member.value.content {
                    words[member.key] = said
                    guard let known else { continue }
                    if let wrong = Self.forms(said, as: known[member.key] ?? "") { faults.append(fault(file, member.value, wrong, "Write it as in the copy of felt report copy, or take the line out.")) }
                    faults += Self.places(said, as: known[member.key] ?? "").map { fault(file, member.value, $0, "Write the places as they stand in the copy of felt report copy.") }
                } else {
                    faults.append(fault(file, member.value, "Here should be words, but there is \(member.value.kind).", "Put them in quotes."))
                }
            }
        } catch let list as FaultList { faults += list.faults }
        if let first = faults.first {
            throw FeltError(
                "report-words", "\(first.file) cannot be used: line \(first.line): \(first.message)", hint: first.hint,
                context: ["file": first.file, "line": "\(first.line)"],
                details: faults.map(\.text))
        }
        return words
    }

    /// What is wrong with words of a study's own, or with their forms for one and for many; nil where nothing is. Words that nobody sees say nothing.
    private static func forms(_ own: String, as shipped: String) -> String? {
        func forms(_ text: String) -> [Substring.UnicodeScalarView] { text.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false) }
        let (said, wanted) = (forms(own), forms(shipped).count)
        func isSeen(_ form: Substring.UnicodeScalarView) -> Bool { form.contains(where: Self.isSeen) }
        guard said.contains(where: isSeen) else { return "Here should be words, but there are none." }
        // Words that are the same for one and for many need not stand twice.
        guard wanted == 1 || said.count == wanted || wanted == 2 && said.count == 1 else { return "Here should be \(wanted) words with | between, but there are \(said.count)." }
        return wanted == 1 || said.allSatisfy(isSeen) ? nil : "Beside a | no word stands."
    }

    /// Whether a character is seen by itself: no blank, no sign without width, no control character, and none that only adds to another.
    static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        // U+2800 is a pattern of Braille without dots.
        guard !properties.isWhitespace, !properties.isDefaultIgnorableCodePoint, scalar.value != 0x2800 else { return false }
        return ![.control, .format, .nonspacingMark, .enclosingMark, .unassigned].contains(properties.generalCategory)
    }

    /// What is wrong with the places to be filled in, such as `{day}`, in words of a study's own.
    private static func places(_ own: String, as shipped: String) -> [String] {
        guard own.utf8.contains(UInt8(ascii: "{")) || shipped.utf8.contains(UInt8(ascii: "{")) else { return [] }
        /// What stands between braces, without a blank or a brace in it.
        func places(_ text: String) -> Set<String> {
            Set(text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
                let name = piece.prefix { $0 != "}" }
                return name.isEmpty || name.endIndex == piece.endIndex || name.contains(where: \.isWhitespace) ? nil : String(name)
            })
        }
        let (said, wanted) = (places(own), places(shipped))
        return said.subtracting(wanted).sorted().map { "Nothing is filled in at {\($0)}." } + wanted.subtracting(said).sorted().map { "The place {\($0)} is missing, where something is to be filled in." }
    }

    private static func fault(_ file: String, _ place: YAMLValue, _ message: String, _ hint: String) -> Fault {
        Fault(file: file, line: place.line, column: place.column, code: "report-words", message: message, hint: hint)
    }
}
