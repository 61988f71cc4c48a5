import FeltModel

/// What the codes of the framework that comes with felt are based on, in Bokmål: the framework says it in English alone.
enum GroundingName {
    /// What a code is based on, in the language of the report: each part between semicolons that is known; what nobody has translated stays as it is.
    static func shown(_ grounding: String, in language: Language) -> String {
        guard language != .en else { return grounding }
        return grounding.split(separator: "; ").map { part in norwegian[String(part)] ?? outline(part) ?? String(part) }.joined(separator: "; ")
    }

    /// As in `project outline (users)`.
    private static func outline(_ part: Substring) -> String? {
        guard part.hasPrefix("project outline (") else { return nil }
        let what = String(part.dropFirst("project outline (".utf8.count).dropLast())
        return inOutline[what].map { "prosjektskissen (\($0))" }
    }

    private static let inOutline = [
        "10 % goal": "10 %-målet", "OECD: better competence": "OECD: bedre kompetanse", "OECD: strategic tool": "OECD: strategisk verktøy",
        "actors offering assistance": "aktører som tilbyr bistand", "actors offering education": "aktører som tilbyr utdanning", "behovskartlegging": "behovskartlegging",
        "cooperation with users": "samarbeid med brukere", "early involvement": "tidlig involvering", "general practice": "generell praksis",
        "innovation culture": "innovasjonskultur", "internal cooperation": "internt samarbeid", "organising and management model": "organisering og styringsmodell",
        "users": "brukere",
    ]

    private static let norwegian = [
        "project outline": "prosjektskissen", "general": "allment", "CFIR available resources": "CFIR: tilgjengelige ressurser", "CFIR leadership": "CFIR: ledelse",
        "CFIR learning climate": "CFIR: læringsklima", "CFIR outer setting policies": "CFIR: politikk i omgivelsene", "CFIR incentive systems": "CFIR: insentiver",
        "CFIR recipient-centredness": "CFIR: vekt på mottakerne", "Swedish learning study": "svensk læringsstudie",
        "Swedish learning study (bottom-up anchoring too)": "svensk læringsstudie (også forankring nedenfra)",
        "Swedish learning study (project-manager competence)": "svensk læringsstudie (prosjektlederkompetanse)",
        "action-research tradition": "aksjonsforskningens tradisjon", "seed (national goal)": "prosjektskissen (nasjonalt mål)",
        "DFØ innovation partnership phases": "DFØ om fasene i innovasjonspartnerskap", "Meld. St. 22 on contract follow-up": "Meld. St. 22 om kontraktsoppfølging",
        "DFØ needs guidance": "DFØs veiledning om behov", "LUP procedure article": "LUPs artikkel om prosedyrer", "LUP method": "LUPs metode",
        "Langseth & Similä 2021 (lower competence in innovation)": "Langseth & Similä 2021 (lavere kompetanse på innovasjon)",
        "Langseth & Similä 2021 ch. 6": "Langseth & Similä 2021 kap. 6", "Uyarra et al. 2014 (procedures)": "Uyarra et al. 2014 (prosedyrer)",
        "Uyarra et al. 2014 (over-specified tenders)": "Uyarra et al. 2014 (overspesifiserte konkurranser)", "Yeow et al. on targets": "Yeow et al. om måltall",
        "intermediaries literature": "litteraturen om mellomledd", "Meld. St. 30 ch. 13": "Meld. St. 30 kap. 13", "eForms code fp-requ": "eForms-kode fp-requ",
    ]
}
