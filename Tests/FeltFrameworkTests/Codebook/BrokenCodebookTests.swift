import FeltFramework
import Testing

@Suite("Codebooks whose parts do not fit together")
struct BrokenCodebookTests {
    private static let brokenCodes: [BrokenCodebook] = [
        .init(
            "a code twice", "codes:\n  - {id: a, label: A}\n  - {id: b, label: B}\n  - {id: a, label: A}\n", ["7:10 code-twice"], saying: "first on line 5"),
        .init(
            "a parent that is missing", "codes:\n  - id: cultur.risk\n    label: R\n  - {id: cultur.risk.pilot, label: P}\n  - {id: culture, label: C}\n",
            ["5:9 parent-missing"],
            saying: "Did you mean culture?"),
        .init("a named parent that is missing", "codes:\n  - {id: a.b, label: B, parent: c}\n", ["5:33 parent-missing"], saying: "no parent 'c'"),
        .init(
            "a parent that differs from the id", "codes:\n  - {id: a, label: A}\n  - {id: b, label: B}\n  - {id: a.c, label: C, parent: b}\n",
            ["7:33 parent-differs"], saying: "Write parent: a, or id: b.c."),
        .init(
            "a parent of a code at the top", "codes:\n  - {id: a, label: A}\n  - {id: b, label: B, parent: a}\n", ["6:31 parent-differs"], saying: "Write id: a.b."),
        .init(
            "a ring of two", "codes:\n  - {id: a, label: A, parent: b}\n  - {id: b, label: B, parent: a}\n",
            ["5:31 parent-differs", "5:31 parent-ring", "6:31 parent-differs"], saying: "a → b → a"),
        .init("a ring of one", "codes:\n  - {id: a, label: A, parent: a}\n", ["5:31 parent-differs", "5:31 parent-ring"], saying: "a → a"),
        .init(
            "a ring with a tail", "codes:\n  - {id: t, label: T, parent: a}\n  - {id: a, label: A, parent: b}\n  - {id: b, label: B, parent: a}\n",
            ["5:31 parent-differs", "6:31 parent-differs", "6:31 parent-ring", "7:31 parent-differs"]),
        .init("a code without an id", "codes:\n  - label: A\n", ["5:5 key-missing"], saying: "A code has no 'id'."),
        .init("a code with an empty id", "codes:\n  - {id: '', label: A}\n", ["5:5 key-missing"]),
        .init("an id with upper-case letters", "codes:\n  - {id: Culture, label: A}\n", ["5:10 code-id"], saying: "'Culture'"),
        .init("a parent that cannot be an id", "codes:\n  - {id: a, label: A, parent: B b}\n", ["5:31 code-id"]),
        .init("a code without a label", "codes:\n  - id: a\n    definition: D\n", ["5:5 label-missing"]),
        .init("a code with an empty label", "codes:\n  - {id: a, label: {nb: '', en: }}\n", ["5:20 label-missing"]),
        .init("a colour by name", "codes:\n  - {id: a, label: A, colour: red}\n", ["5:31 colour"], saying: "\"#C0392B\""),
        .init("a colour of seven digits", "codes:\n  - {id: a, label: A, colour: '#1234567'}\n", ["5:31 colour"]),
        .init("a colour in full-width digits", "codes:\n  - {id: a, label: A, colour: '#１２３ＡＢＣ'}\n", ["5:31 colour"]),
        .init("a colour that YAML takes for a comment", "codes:\n  - id: a\n    label: A\n    colour: #C0392B\n", ["7:12 colour"], saying: "begins a comment"),
        .init("a context that is none", "codes:\n  - {id: a, label: A, context: middle}\n", ["5:32 context"], saying: "Write inner or outer."),
    ]

    private static let brokenExclusions: [BrokenCodebook] = [
        exclusion("an unknown code", "culture.risc", "exclusion-unknown", saying: "Did you mean culture.risk?"),
        exclusion("an unknown subtree", "proces.*", "exclusion-unknown", saying: "There is no code 'proces'"),
        exclusion("an unknown facet", "acter=researcher", "exclusion-unknown", saying: "Did you mean actor?"),
        exclusion("an unknown value of a facet", "actor=reseacher", "exclusion-unknown", saying: "Did you mean researcher?"),
        exclusion("an unknown facet of any value", "effect=*", "exclusion-unknown", saying: "There is no facet 'effect'"),
        exclusion("something that is no code", "Culture!", "exclusion-use", saying: "Write a code, code.*, or facet=value."),
        exclusion("nothing", "~", "exclusion-use"),
        exclusion("a list in the list", "[culture]", "exclusion-use"),
        .init(
            "an exclusion that says nothing", "codes:\n  - id: a\n    label: A\n    exclude:\n      - use: a\n      - b\n", ["8:9 exclusion-text", "9:9 yaml-type"]),
    ]

    /// A codebook with three codes and a facet, and one exclusion that refers to `reference`, as the second of a list.
    private static func exclusion(_ name: String, _ reference: String, _ code: String, saying: String? = nil) -> BrokenCodebook {
        BrokenCodebook(
            "an exclusion that refers to \(name)",
            """
            codes:
              - {id: culture, label: C}
              - {id: culture.risk, label: R}
              - id: process
                label: P
                exclude:
                  - text: {nb: "Nei"}
                    use: [culture.*, \(reference)]
            facets:
              - {id: actor, label: A, values: [{id: researcher, label: R}]}

            """, ["11:26 \(code)"], saying: saying)
    }

    private static let brokenFacets: [BrokenCodebook] = [
        .init(
            "a facet twice, behind one without an id",
            "facets:\n  - {label: X}\n  - {id: a, label: A, values: [{id: v}]}\n  - {id: b, label: B, values: [{id: v}]}\n"
                + "  - {id: a, label: A, values: [{id: v}]}\n",
            ["5:5 key-missing", "8:5 facet-twice"]),
        .init("a value twice, in another letter case", "facets:\n  - {id: stage, label: S, values: [{id: s0}, {id: S0}]}\n", ["5:46 facet-value-twice"]),
        .init("a facet without values", "facets:\n  - {id: a, label: A}\n", ["5:5 facet-values"]),
        .init("a facet without a label", "facets:\n  - {id: a, values: [{id: v}]}\n", ["5:5 label-missing"]),
        .init("a value without an id", "facets:\n  - {id: a, label: A, values: [{label: V}, {id: v}]}\n", ["5:32 key-missing"]),
        .init("an id of several words", "facets:\n  - {id: IOA fase, label: A, values: [{id: v}]}\n", ["5:10 slug"], saying: "Write ioa-fase."),
    ]

    @Test("codes are told where they stand", arguments: brokenCodes)
    func codes(_ codebook: BrokenCodebook) {
        codebook.check()
    }

    @Test("exclusions are told where they refer to what is not there", arguments: brokenExclusions)
    func exclusions(_ codebook: BrokenCodebook) {
        codebook.check()
    }

    @Test("facets are told where they stand", arguments: brokenFacets)
    func facets(_ codebook: BrokenCodebook) {
        codebook.check()
    }

    @Test("every fault of a file is told at once, in its order")
    func several() {
        BrokenCodebook(
            "several", file: "id: a\ncodes:\n  - {id: B, label: A}\n  - {id: c, colour: red, labl: C}\nfacets: {}\n",
            ["1:1 key-missing", "3:10 code-id", "4:5 label-missing", "4:21 colour", "4:26 key-unknown", "5:9 yaml-type"]
        ).check()
    }
}
