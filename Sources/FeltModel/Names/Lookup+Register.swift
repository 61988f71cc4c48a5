extension Lookup {
    /// The pseudonym that was typed. Throws `pseudonym-invalid`, which does not repeat what was typed, since it may be a name.
    public static func pseudonym(_ typed: String) throws -> Pseudonym {
        if let pseudonym = Pseudonym(typed) { return pseudonym }
        throw FeltError(
            "pseudonym-invalid", "What was typed for a participant is no pseudonym, and is not repeated here since it may be a name.",
            hint: "A pseudonym has letters, - or _ and one to five digits, as P07. The names belong in a key outside the study: felt key --help")
    }

    /// The participant of a pseudonym, in any letter case. Throws `pseudonym-invalid`, `participant-unknown` with the nearest pseudonyms.
    public static func participant(_ typed: String, among all: [Participant]) throws -> Participant {
        let pseudonym = try pseudonym(typed)
        if let found = all.first(where: { $0.pseudonym == pseudonym }) { return found }
        let near = NearNames.nearest(to: pseudonym.text, among: all.map(\.pseudonym.text))
        throw FeltError(
            "participant-unknown", "There is no participant \(pseudonym) in the register.",
            hint: near.isEmpty ? "Add one: felt participant new \(pseudonym). See: felt participant list" : "Did you mean \(near.joined(separator: ", "))? See: felt participant list")
    }

    /// The organisation of a slug or an id. Throws `organisation-unknown` with the nearest names.
    public static func organisation(_ typed: String, among all: [Organisation]) throws -> Organisation {
        if let found = all.first(where: { $0.slug.text == LatinComposition.compose(typed) || $0.id.raw == typed }) { return found }
        let near = NearNames.nearest(to: typed, among: all.map(\.slug.text))
        throw FeltError(
            "organisation-unknown", "There is no such organisation in the study.",
            hint: near.isEmpty ? "Add it: felt organisation new SLUG --kind KIND. See: felt organisation list" : "Did you mean \(near.joined(separator: ", "))? See: felt organisation list")
    }

    /// The value of the facet `actor` that a person means, by its slug or its label in either language; a label may be two words with `/` between.
    ///
    /// Throws `actor-unknown` with the nearest names.
    public static func actor(_ typed: String, in facets: FacetSet) throws -> String {
        guard let facet = facets["actor"] else {
            throw FeltError("actor-unknown", "The study's framework has no facet 'actor'.", hint: "Leave --actor out.")
        }
        let vocabulary = Vocabulary<String>(
            facet.values.map { value in
                let labels = [value.label.nb, value.label.en].compactMap(\.self)
                return (value.slug.text, value.slug.text, labels + labels.flatMap { $0.split(separator: "/").map(String.init) })
            })
        guard let actor = vocabulary[typed] else { throw FeltError("actor-unknown", "The facet 'actor' has no such value.", hint: vocabulary.hint(for: typed)) }
        return actor
    }
}
