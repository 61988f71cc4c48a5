/// The words of which the texts are made: Norwegian enough in its letters, lengths and repetition, without any meaning.
enum Vocabulary {
    /// A word ready to be written.
    struct Word: Sendable {
        let bytes: [UInt8]
        let scalarCount: Int
        /// How many words a word count by blanks finds in it.
        let wordCount: Int

        init(_ text: String) {
            bytes = Array(text.utf8)
            scalarCount = text.unicodeScalars.count
            wordCount = bytes.count { $0 == 32 } + 1
        }
    }

    /// The words that are looked for: each stands in the texts about 600 times for every million words.
    static let rareWords = [
        "«samskaping»", "Ålesund", "Træna", "Bodø", "Værøy", "– jo da –", "…", "🙂", "👩‍🏫", "idé", "25 %", "kr 2 500,-", "tjenestedesign",
        "kl. 9–11",
    ]

    static let common: [Word] = words.split(whereSeparator: \.isWhitespace).map { Word(String($0)) }
    static let rare: [Word] = rareWords.map { Word($0) }

    private static let words = """
        innkjøpet innkjøperne tilbudet tilbyderen tilbyderne oppdraget oppdragsgiveren bestilleren fagfolkene pasientene beboerne
        kommunestyret formannskapet ordføreren rådmannen etaten seksjonen gruppa utvalget arbeidet utredningen piloten prøveperioden
        løsningene tjenesten tjenestene verdien nytten gevinstene målet målene kravene kriteriene vurderingen vurderingene
        erfaringene endringen endringene vanene kulturen holdningene rutinene rollen rollene ansvaret mandatet ryggdekningen
        opplæringen kunnskapen ferdighetene usikkerheten motstanden viljen evnen modet åpenheten tilliten støtten presset fristen
        fristene rammene midlene økonomien regnskapet avtalen avtalene jussen klagen risikoen risikovurderingen regionen
        fylket naboene nettverket møteplassen verkstedet workshopen samtalen samtalene intervjuet notatet planen planene
        sykehjemmet skolen barnehagen legevakta brannstasjonen vannverket energibruken utslippene velferdsteknologien
        behovsavklaringen markedsdialogen innovasjonsanskaffelsen følgeforskningen sluttbrukeren endringsledelsen
        han hun den det dem oss dere noe noen andre samme hver hva hvem hvor hvordan hvorfor der her nå da så før siden alltid aldri
        ofte sjelden litt mye mer mest mindre nok helt nesten ganske veldig svært bare også jo vel visst faktisk liksom
        er var blir ble har hadde får fikk gir ga tar tok ser så hører hørte mener mente tror trodde vet visste spør spurte svarer
        svarte prøver prøvde lærer lærte bygger bygde skriver skrev venter ventet må måtte bør burde vil ville skal skulle kan kunne
        og eller men for at om når hvis fordi selv enn som på i til fra med uten av hos ved under over etter mot langs blant per
        god bedre best tung lett ærlig rask treg tidlig sein felles egen ulik lik åpen trygg fri viktig riktig mulig umulig nødvendig
        """
}
