import Testing

@testable import FeltReport

@Suite("Names of people and companies")
struct ProperNamesTests {
    private let names = ProperNames(allowing: ["Elvestrand", "Trygg natt hjemme", "Ternesund"])

    @Test("are found wherever they stand, in both languages", arguments: [
        "Kari Nordmann ringer om prisen", "Vi ringer Øydrosja før jul", "Øydrosja AS får avtalen", "Avtalen går til Øydrosja A/S.", "Spør Åse-Marie.", "Prosjektleder Hansen følger opp",
        "Ask Hansen about the price.", "Referat til alle. Hansen Bygg svarer.", "Vi venter på Øydrosjas svar", "møte hos Øydrosja-gruppen", "Vi valgte NORDLYS AS", "Da slutter OLA NORDMANN", "Skriv til kari@firma.no", "Ring 91 23 45 67",
    ])
    func found(text: String) { #expect(names.occur(in: text)) }

    @Test("are not places of the study, beginnings of sentences, letters that stand for words, or what everybody uses", arguments: [
        "", "Referat til alle", "Innkjøper i Ternesund ringer innkjøper i Elvestrand", "Vi spør Elvestrands innkjøper", "Besparelsen tas ut. Deretter venter vi.", "DFØ og KS svarer IOA-nettverket",
        "Alle møter på Teams", "Utlyst på Doffin i juni", "The report is due in March", "Når I kommer, begynner vi", "• Første punkt\n• Andre punkt", "Elvestrand-prosjektet går videre", "Det koster 12 000 000 kroner", "Rutiner for HMS OG IKT",
    ])
    func none(text: String) { #expect(!names.occur(in: text)) }
}
