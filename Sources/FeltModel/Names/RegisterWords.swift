// What people type in the register, in Norwegian or English. No error repeats what was typed: beside a pseudonym it may be a name.

extension Organisation.Kind {
    /// The words for kinds of organisation.
    public static let vocabulary = Vocabulary<Organisation.Kind>([
        ("municipality", .municipality, ["kommune", "fylkeskommune", "county"]), ("supplier", .supplier, ["leverandør", "leverandor", "bedrift", "company"]),
        ("programme", .programme, ["program"]), ("research", .research, ["forskning", "forskningsinstitutt", "universitet", "university"]),
        ("agency", .agency, ["etat", "direktorat"]), ("association", .association, ["forening", "organisasjon", "interesseorganisasjon"]),
        ("other", .other, ["annet", "annen"]),
    ])

    /// The kind that a person means. Throws `organisation-kind-unknown`.
    public static func read(_ typed: String) throws -> Organisation.Kind {
        guard let kind = vocabulary[typed] else {
            throw FeltError("organisation-kind-unknown", "There is no such kind of organisation.", hint: vocabulary.hint(for: typed))
        }
        return kind
    }
}

extension Participant.LegalBasis {
    /// The words for what the processing rests on.
    public static let vocabulary = Vocabulary<Participant.LegalBasis>([
        ("consent", .consent, ["samtykke"]),
        ("public-interest", .publicInterest, ["allmenn interesse", "allmenninteresse", "allmennhetens interesse", "allmenhetens interesse", "public"]),
    ])

    /// The legal basis that a person means. Throws `basis-unknown`.
    public static func read(_ typed: String) throws -> Participant.LegalBasis {
        guard let basis = vocabulary[typed] else { throw FeltError("basis-unknown", "There is no such legal basis.", hint: vocabulary.hint(for: typed)) }
        return basis
    }
}

extension ParticipantStatus.Status {
    /// The words for where a participant stands.
    public static let vocabulary = Vocabulary<ParticipantStatus.Status>([
        ("invited", .invited, ["invitert", "spurt"]), ("active", .active, ["aktiv", "med"]), ("declined", .declined, ["takket nei", "avslått", "nei takk"]),
        ("withdrawn", .withdrawn, ["trukket", "trukket seg", "trukket tilbake"]),
    ])

    /// The status that a person means. Throws `participant-status-unknown`.
    public static func read(_ typed: String) throws -> ParticipantStatus.Status {
        guard let status = vocabulary[typed] else {
            throw FeltError("participant-status-unknown", "There is no such status of a participant.", hint: vocabulary.hint(for: typed))
        }
        return status
    }
}

extension Participant.Scope {
    /// The words that answer whether something was agreed to; the value nil takes an answer away.
    public static let answers = Vocabulary<Bool?>([
        ("yes", .some(true), ["ja", "y", "j"]), ("no", .some(false), ["nei", "n"]), ("unasked", .none, ["unknown", "ukjent", "uspurt", "ikke spurt", "?"]),
    ])

    /// Its letter in tables.
    public var letter: String {
        switch self {
        case .recording: "R"
        case .quoting: "Q"
        case .archiving: "A"
        case .contact: "C"
        }
    }
}

extension Participant {
    /// What the register still has to hold on this participant: `basis`, `letter`, `informed`, and every scope that was not asked for.
    public var missing: [String] {
        var missing: [String] = []
        if legalBasis == nil { missing.append("basis") }
        if letterVersion == nil { missing.append("letter") }
        if informedOn == nil { missing.append("informed") }
        return missing + Scope.allCases.filter { scopes[$0] == nil }.map(\.rawValue)
    }

    /// What was agreed to, a place for each scope in their order: its letter for yes, `-` for no, `?` where it was not asked.
    public var scopeLetters: String {
        Scope.allCases.map { scope in scopes[scope].map { $0 ? scope.letter : "-" } ?? "?" }.joined()
    }
}
