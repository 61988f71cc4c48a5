/// Composes the decomposed Latin letters that keyboards and file systems produce (`a` + ring above → `å`).
///
/// Names are compared in this form so that a file name from one system and a word typed on another are the same. The text of
/// a source is never passed through here. Only letters with one mark are composed; anything else is left as it is.
public enum LatinComposition {
    /// Returns `text` with each base letter and mark that has a composed form replaced by it; linear in the text.
    public static func compose(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0x300...0x327).contains($0.value) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let last = result.last, let composed = composed(last, scalar) {
                result.removeLast()
                result.append(composed)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The letter that a base letter and a mark behind it make up; nil where there is none.
    public static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        guard let row = table[mark] else { return nil }
        var pair = row.bases.unicodeScalars.makeIterator()
        for letter in row.letters.unicodeScalars where pair.next() == base { return letter }
        return nil
    }

    private static let table: [Unicode.Scalar: (bases: String, letters: String)] = [
        "\u{300}": ("aeiounAEIOUN", "\u{e0}\u{e8}\u{ec}\u{f2}\u{f9}\u{1f9}\u{c0}\u{c8}\u{cc}\u{d2}\u{d9}\u{1f8}"),
        "\u{301}": ("aeiouycnszAEIOUYCNSZ", "\u{e1}\u{e9}\u{ed}\u{f3}\u{fa}\u{fd}\u{107}\u{144}\u{15b}\u{17a}\u{c1}\u{c9}\u{cd}\u{d3}\u{da}\u{dd}\u{106}\u{143}\u{15a}\u{179}"),
        "\u{302}": ("aeiouAEIOU", "\u{e2}\u{ea}\u{ee}\u{f4}\u{fb}\u{c2}\u{ca}\u{ce}\u{d4}\u{db}"),
        "\u{303}": ("anoANO", "\u{e3}\u{f1}\u{f5}\u{c3}\u{d1}\u{d5}"),
        "\u{308}": ("aeiouyAEIOU", "\u{e4}\u{eb}\u{ef}\u{f6}\u{fc}\u{ff}\u{c4}\u{cb}\u{cf}\u{d6}\u{dc}"),
        "\u{30a}": ("auAU", "\u{e5}\u{16f}\u{c5}\u{16e}"),
        "\u{30c}": ("cszengrCSZENGR", "\u{10d}\u{161}\u{17e}\u{11b}\u{148}\u{1e7}\u{159}\u{10c}\u{160}\u{17d}\u{11a}\u{147}\u{1e6}\u{158}"),
        "\u{327}": ("csCS", "\u{e7}\u{15f}\u{c7}\u{15e}"),
    ]
}
