import FeltModel

/// What kinds and procedures of procurement are called in English: cases have them in the words of the Norwegian rules, or in those of the study.
enum ProcurementName {
    /// The name in the language of the report; what nobody has translated stays as it is.
    static func shown(_ name: String, in language: Language) -> String {
        guard language == .en else { return name }
        return english[name.lowercased()] ?? name
    }

    /// The terms of the directive 2014/24/EU, and those of the programmes for innovative procurement.
    private static let english = [
        "innovasjonsvennlig anskaffelse": "innovation-friendly procurement", "innovativ anskaffelse": "innovative procurement",
        "anskaffelse av innovasjon": "procurement of innovation", "anskaffelse av innovative løsninger": "procurement of innovative solutions",
        "førkommersiell anskaffelse": "pre-commercial procurement",
        "innovasjonspartnerskap": "innovation partnership", "konkurransepreget dialog": "competitive dialogue",
        "konkurranse med forhandling": "competitive procedure with negotiation", "åpen anbudskonkurranse": "open procedure",
        "begrenset anbudskonkurranse": "restricted procedure", "plan- og designkonkurranse": "design contest", "rammeavtale": "framework agreement",
        "dynamisk innkjøpsordning": "dynamic purchasing system", "direkte anskaffelse": "direct purchase", "ikke valgt": "not chosen",
    ]
}
