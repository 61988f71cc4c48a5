import FeltModel

/// For whom quotes are: the rule of the report and of the command that lists them.
package enum QuotesAudience {
    /// Throws `quotes-for-team` where it is not for the team.
    package static func check(_ audience: ReportAudience) throws {
        guard audience == .partners else { return }
        throw FeltError(
            "quotes-for-team", "Quotes are people's own words, and are for the team only.",
            hint: "For partners: felt report codebook --for partners, or felt report chart --for partners; how many quotes there are: felt quotes --count --for partners. For yourselves leave out --for.")
    }
}
