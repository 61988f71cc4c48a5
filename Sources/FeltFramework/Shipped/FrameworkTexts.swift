// Written by scripts/embed from templates/frameworks. Change the files there, then run: make embed

/// The texts of `templates/frameworks`, by their path below it.
enum FrameworkTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "ioa-context.yaml",
            ####"""
# The shipped framework of Feltlogg: inner and outer context of innovative public procurement (IOA).
# Ids are stable; labels and definitions may be sharpened. An exclusion names what to use instead; "double code" is always allowed.
id: ioa-context
version: "1.0.0"
title: {nb: "Indre og ytre kontekst for innovative offentlige anskaffelser", en: "Inner and outer context of innovative public procurement"}
languages: [nb, en]

codes:
  - id: culture
    label:
      nb: "Innovasjonskultur"
      en: "Innovation culture"
    definition:
      nb: "Normer, holdninger og lederadferd som gjør det mer eller mindre legitimt å søke nye løsninger gjennom anskaffelser."
      en: "Norms, attitudes and leadership behaviour that make it more or less legitimate to seek new solutions through procurement."
    context: inner
    colour: "#8E44AD"
    grounding: "project outline"

  - id: culture.openness
    parent: culture
    label:
      nb: "Åpenhet for nye løsninger"
      en: "Openness to new solutions"
    definition:
      nb: "I hvilken grad det er normalt og ønsket å se etter andre løsninger enn dagens."
      en: "The degree to which looking beyond today's solution is normal and wanted."
    include:
      nb: "Utsagn og handlinger om vaner, forventninger og «slik gjør vi det her»."
      en: "Statements and acts about habits, expectations and 'how we do it here'."
    exclude:
      - text: {nb: "Enkeltpersoners ferdigheter", en: "Individual skills"}
        use: ["competence.*"]
      - text: {nb: "Formelle mål", en: "Formal targets"}
        use: structure.incentives
      - text: {nb: "Vedtatt strategi for innovasjon", en: "Adopted strategy for innovation"}
        use: structure.strategy
    indicator:
      nb: "Enheten spør «hva skal oppnås» før «hva skal kjøpes»."
      en: "The unit asks 'what should be achieved' before 'what shall we buy'."
    colour: "#7D3C98"
    grounding: "project outline (innovation culture); DFØ needs guidance"

  - id: culture.risk
    parent: culture
    label:
      nb: "Risikovilje og feiltoleranse"
      en: "Risk appetite and tolerance of failure"
    definition:
      nb: "I hvilken grad usikkerhet og mulige feil aksepteres, deles og håndteres."
      en: "The degree to which uncertainty and possible failure are accepted, shared and handled."
    include:
      nb: "Frykt for klage, omdømmetap eller merkostnad; aksept for pilot og avbrudd."
      en: "Fear of complaints, reputation loss or extra cost; acceptance of pilots and of stopping."
    exclude:
      - text: {nb: "Risikodeling i selve kontrakten", en: "Risk sharing written into the contract"}
        use: process.contract
    indicator:
      nb: "En leder sier at det er greit å avslutte en utprøving uten kjøp."
      en: "A manager says it is fine to end a trial without buying."
    colour: "#9B59B6"
    grounding: "Georghiou et al. 2014; Uyarra et al. 2014"

  - id: culture.leadership
    parent: culture
    label:
      nb: "Lederengasjement"
      en: "Leadership engagement"
    definition:
      nb: "Lederes synlige støtte, prioritering og deltakelse i IOA-arbeidet."
      en: "Leaders' visible support, prioritisation and participation in IOA work."
    include:
      nb: "Hva ledere gjør, sier, etterspør eller unnlater – både topp og mellomledere."
      en: "What leaders do, say, ask for or fail to do - top and middle managers."
    exclude:
      - text: {nb: "Vedtatt strategi", en: "Adopted strategy"}
        use: structure.strategy
      - text: {nb: "Mandat", en: "Mandate"}
        use: structure.organisation
    indicator:
      nb: "Kommunalsjef åpner dialogkonferansen og etterspør status."
      en: "A director opens the dialogue conference and asks for status."
    colour: "#6C3483"
    grounding: "CFIR leadership; DFØ 'forankring og organisering'; Swedish learning study (bottom-up anchoring too)"

  - id: culture.learning
    parent: culture
    label:
      nb: "Læringsklima"
      en: "Learning climate"
    definition:
      nb: "I hvilken grad erfaringer deles, tåles og brukes til å justere praksis."
      en: "The degree to which experience is shared, tolerated and used to adjust practice."
    include:
      nb: "Refleksjon, evaluering, erfaringsdeling mellom enheter og over tid."
      en: "Reflection, evaluation, sharing of experience between units and over time."
    exclude:
      - text: {nb: "Formell opplæring", en: "Formal training"}
        use: competence.building
      - text: {nb: "Målt gevinst", en: "Measured benefit"}
        use: process.benefits
    indicator:
      nb: "Teamet endrer opplegget for markedsdialog etter forrige runde."
      en: "The team changes its market-dialogue format after the last round."
    colour: "#A569BD"
    grounding: "CFIR learning climate; action-research tradition"

  - id: culture.collaboration
    parent: culture
    label:
      nb: "Samarbeid på tvers internt"
      en: "Internal cross-unit collaboration"
    definition:
      nb: "Vilje og vane til å arbeide på tvers av innkjøp, fagenhet, IKT, økonomi og jus."
      en: "Willingness and habit of working across procurement, service unit, ICT, finance and legal."
    include:
      nb: "Samspill, konflikt, tillit og fravær mellom interne enheter."
      en: "Interplay, conflict, trust and absence between internal units."
    exclude:
      - text: {nb: "Formelle team og roller", en: "Formal teams and roles"}
        use: structure.organisation
      - text: {nb: "Eksterne", en: "External parties"}
        use: ["ecosystem.*"]
    indicator:
      nb: "Fagenhet og innkjøp skriver behovsbeskrivelsen sammen."
      en: "Service unit and procurement write the needs description together."
    colour: "#884EA0"
    grounding: "project outline (internal cooperation)"

  - id: culture.user
    parent: culture
    label:
      nb: "Brukerorientering"
      en: "User orientation"
    definition:
      nb: "I hvilken grad brukernes behov og erfaringer får styre valg."
      en: "The degree to which users' needs and experience are allowed to steer choices."
    include:
      nb: "Holdning til å lytte til og gi innflytelse til brukere (ansatte og innbyggere)."
      en: "Attitude to listening to, and giving influence to, users (staff and residents)."
    exclude:
      - text: {nb: "Selve kartleggingen", en: "The mapping itself"}
        use: process.needs
      - text: {nb: "Brukere som aktør i samarbeid", en: "Users as a collaborating actor"}
        use: ecosystem.users
    indicator:
      nb: "Et krav strykes fordi brukerne ikke kjenner det igjen."
      en: "A requirement is dropped because users do not recognise it."
    colour: "#BB8FCE"
    grounding: "project outline (cooperation with users); CFIR recipient-centredness"

  - id: process
    label:
      nb: "Prosesser"
      en: "Processes"
    definition:
      nb: "Hvordan arbeidet med en IOA faktisk gjøres, fra behov til gevinst."
      en: "How the work of an IOA is actually done, from need to benefit."
    context: inner
    colour: "#1F618D"
    grounding: "project outline"

  - id: process.needs
    parent: process
    label:
      nb: "Behovskartlegging"
      en: "Needs mapping"
    definition:
      nb: "Arbeidet med å finne, forstå, avgrense og verifisere behovet uten å låse løsningen."
      en: "Finding, understanding, delimiting and verifying the need without locking the solution."
    include:
      nb: "Metoder, deltakere, tidsbruk, funn og endringer i behovsforståelsen."
      en: "Methods, participants, time spent, findings and changes in how the need is understood."
    exclude:
      - text: {nb: "Kravformulering i konkurransegrunnlaget", en: "Wording of requirements in tender documents"}
        use: process.functional
    indicator:
      nb: "Behovet er beskrevet som ønsket effekt og validert av brukere."
      en: "The need is described as wanted effect and validated by users."
    colour: "#1A5276"
    grounding: "project outline (behovskartlegging); DFØ"

  - id: process.dialogue
    parent: process
    label:
      nb: "Tidlig leverandørinvolvering og markedsdialog"
      en: "Early supplier involvement and market dialogue"
    definition:
      nb: "Kontakt med markedet før konkurransen for å dele behov og få innspill."
      en: "Contact with the market before the competition to share needs and receive input."
    include:
      nb: "Veiledende kunngjøring, dialogkonferanse, én-til-én-møter, skriftlige innspill, høring av grunnlag."
      en: "Prior information notice, dialogue conference, one-to-one meetings, written input, draft hearing."
    exclude:
      - text: {nb: "Dialog/forhandling etter kunngjøring", en: "Dialogue or negotiation after the notice"}
        use: process.competition
      - text: {nb: "Leverandørens egen evne", en: "The supplier's own capacity"}
        use: ecosystem.suppliers
    indicator:
      nb: "Et innspill fra markedet endrer konkurransegrunnlaget."
      en: "An input from the market changes the tender documents."
    colour: "#2471A3"
    grounding: "project outline (early involvement); FOA §§ 9-3/12-2; Uyarra et al. 2014"

  - id: process.functional
    parent: process
    label:
      nb: "Funksjonelle krav og løsningsrom"
      en: "Functional requirements and solution freedom"
    definition:
      nb: "I hvilken grad krav uttrykker funksjon og effekt og lar leverandøren velge løsning."
      en: "The degree to which requirements state function and effect and let the supplier choose the solution."
    include:
      nb: "Kravspesifikasjon, tildelingskriterier som belønner nytt, over- eller underspesifisering."
      en: "Specification, award criteria that reward novelty, over- or under-specification."
    exclude:
      - text: {nb: "Behovsarbeidet", en: "The needs work"}
        use: process.needs
      - text: {nb: "Valg av prosedyre", en: "Choice of procedure"}
        use: process.competition
    indicator:
      nb: "Et løsningskrav skrives om til et krav om funksjon eller ytelse."
      en: "A requirement on the solution is rewritten as one on function or performance."
    colour: "#2E86C1"
    grounding: "project outline; eForms code fp-requ; Uyarra et al. 2014 (over-specified tenders)"

  - id: process.competition
    parent: process
    label:
      nb: "Prosedyrevalg og konkurranse"
      en: "Procedure choice and competition"
    definition:
      nb: "Valg av prosedyre og gjennomføring fra kunngjøring til tildeling."
      en: "Choice of procedure and its conduct from notice to award."
    include:
      nb: "Begrunnelser for prosedyre, kvalifisering, dialog/forhandling, evaluering, klage, avlysning."
      en: "Reasons for procedure, qualification, dialogue/negotiation, evaluation, complaint, cancellation."
    exclude:
      - text: {nb: "Førdialog", en: "Pre-tender dialogue"}
        use: process.dialogue
      - text: {nb: "Generell juridisk kunnskap", en: "General legal knowledge"}
        use: competence.procurement
    indicator:
      nb: "Teamet velger konkurransepreget dialog og noterer hvorfor."
      en: "The team chooses competitive dialogue and records why."
    colour: "#1B4F72"
    grounding: "FOA kap. 13/23/26; LUP procedure article"

  - id: process.contract
    parent: process
    label:
      nb: "Kontrakt, utvikling og innføring"
      en: "Contract, development and deployment"
    definition:
      nb: "Samarbeidet fra kontrakt til løsningen er i bruk, inkludert utprøving, risiko- og rettighetsdeling."
      en: "The collaboration from contract to solution in use, including trials and sharing of risk and rights."
    include:
      nb: "Delmål, prototyper, test, opsjon på kjøp, kontraktsoppfølging, endringer, opplæring ved innføring."
      en: "Milestones, prototypes, tests, purchase option, contract follow-up, changes, roll-out training."
    exclude:
      - text: {nb: "Målt effekt", en: "Measured effect"}
        use: process.benefits
      - text: {nb: "Opplæring som bygger IOA-kompetanse utover denne løsningen", en: "Training that builds IOA competence beyond this solution"}
        use: competence.building
    indicator:
      nb: "Delmål godkjent eller partnerskap avsluttet etter fase."
      en: "Milestone approved, or the partnership ended after a phase."
    colour: "#5499C7"
    grounding: "DFØ innovation partnership phases; Meld. St. 22 on contract follow-up"

  - id: process.benefits
    parent: process
    label:
      nb: "Gevinstrealisering og spredning"
      en: "Benefits realisation and diffusion"
    definition:
      nb: "Hvordan gevinster planlegges, måles, hentes ut og erfaringer spres til ny praksis."
      en: "How benefits are planned, measured and harvested, and experience is spread into new practice."
    include:
      nb: "Gevinstplan, nullpunktsmåling, ansvar, skalering, gjenbruk i andre enheter eller kommuner."
      en: "Benefit plan, baseline, ownership, scaling, re-use in other units or municipalities."
    exclude:
      - text: {nb: "Selve virkningen", en: "The effect itself"}
        use: ["effect=*"]
      - text: {nb: "Læringskultur", en: "Learning culture"}
        use: culture.learning
    indicator:
      nb: "Gevinsteier er navngitt (rolle) og nullpunkt målt før innføring."
      en: "A benefit owner (role) is named and a baseline measured before roll-out."
    colour: "#21618C"
    grounding: "project outline (general practice); Meld. St. 30 ch. 13"

  - id: competence
    label:
      nb: "Kompetanse"
      en: "Competence"
    definition:
      nb: "Kunnskap og ferdigheter som finnes, mangler eller bygges i kommunen."
      en: "Knowledge and skills that exist, are missing or are being built in the municipality."
    context: inner
    colour: "#1E8449"
    grounding: "project outline"

  - id: competence.procurement
    parent: competence
    label:
      nb: "Anskaffelsesfaglig og juridisk kompetanse"
      en: "Procurement and legal competence"
    definition:
      nb: "Kunnskap om regelverk, prosedyrer og handlingsrom."
      en: "Knowledge of rules, procedures and room for manoeuvre."
    include:
      nb: "Trygghet/usikkerhet om regler, tolkning, bruk av juridisk støtte."
      en: "Confidence or doubt about rules, interpretation, use of legal support."
    exclude:
      - text: {nb: "Regelverket som ytre rammevilkår", en: "The rules themselves as outer condition"}
        use: ecosystem.policy
    indicator:
      nb: "Innkjøper kan forklare hvilken dialog som er lov før kunngjøring."
      en: "The purchaser can explain which dialogue is allowed before the notice."
    colour: "#196F3D"
    grounding: "OECD 2017; Langseth & Similä 2021 ch. 6"

  - id: competence.market
    parent: competence
    label:
      nb: "Markeds- og teknologikunnskap"
      en: "Market and technology knowledge"
    definition:
      nb: "Kunnskap om leverandører, løsninger og utviklingsretning."
      en: "Knowledge of suppliers, solutions and direction of development."
    include:
      nb: "Markedsanalyse, kategoristyring, bruk av eksperter, hull i oversikten."
      en: "Market analysis, category management, use of experts, gaps in overview."
    exclude:
      - text: {nb: "Aktiviteten markedsdialog", en: "The dialogue activity"}
        use: process.dialogue
    indicator:
      nb: "Teamet kan navngi løsningstyper i markedet uten leverandørhjelp."
      en: "The team can name solution types in the market without supplier help."
    colour: "#229954"
    grounding: "Langseth & Similä 2021; Uyarra et al. 2014"

  - id: competence.innovation
    parent: competence
    label:
      nb: "Innovasjons- og fasiliteringskompetanse"
      en: "Innovation and facilitation competence"
    definition:
      nb: "Ferdigheter i metode for IOA, tjenestedesign, fasilitering og samskaping."
      en: "Skills in the IOA method, service design, facilitation and co-creation."
    include:
      nb: "Metodebruk, evne til å lede dialog og verksted, fravær av metode."
      en: "Use of method, ability to lead dialogue and workshop, lack of method."
    exclude:
      - text: {nb: "Om kulturen tillater det", en: "Whether culture allows it"}
        use: culture.openness
    indicator:
      nb: "En intern fasiliterer dialogkonferansen selv."
      en: "An insider facilitates the dialogue conference."
    colour: "#27AE60"
    grounding: "Langseth & Similä 2021 (lower competence in innovation); LUP method"

  - id: competence.domain
    parent: competence
    label:
      nb: "Fag- og behovskunnskap"
      en: "Domain and needs knowledge"
    definition:
      nb: "Kunnskap om tjenesten, brukerne og driften løsningen skal virke i."
      en: "Knowledge of the service, users and operations in which the solution must work."
    include:
      nb: "Fagpersoners bidrag, behovshaverrollen, manglende fagdeltakelse."
      en: "Contributions of professionals, the need-owner role, missing domain participation."
    exclude:
      - text: {nb: "Selve kartleggingen", en: "The mapping itself"}
        use: process.needs
    indicator:
      nb: "Behovshaver deltar gjennom hele løpet."
      en: "The need owner takes part throughout."
    colour: "#145A32"
    grounding: "DFØ needs guidance; general"

  - id: competence.project
    parent: competence
    label:
      nb: "Prosjekt-, endrings- og gevinstledelse"
      en: "Project, change and benefits management"
    definition:
      nb: "Evne til å styre et usikkert utviklingsløp og innføre endring."
      en: "Ability to steer an uncertain development course and bring about change."
    include:
      nb: "Planlegging, fremdrift, samordning, endringsledelse."
      en: "Planning, progress, coordination, change management."
    exclude:
      - text: {nb: "Avsatt tid og penger", en: "Allocated time and money"}
        use: structure.resources
    indicator:
      nb: "Prosjektleder har erfaring fra tidligere utviklingsløp."
      en: "The project manager has experience from earlier development projects."
    colour: "#52BE80"
    grounding: "Swedish learning study (project-manager competence); general"

  - id: competence.building
    parent: competence
    label:
      nb: "Kompetansebygging og deling"
      en: "Competence building and sharing"
    definition:
      nb: "Tiltak som bygger, overfører eller taper IOA-kompetanse."
      en: "Measures that build, transfer or lose IOA competence."
    include:
      nb: "Kurs, lære-ved-å-gjøre, nettverk, rekruttering, avgang, maler som bærer kunnskap."
      en: "Courses, learning by doing, networks, recruitment, turnover, templates that carry knowledge."
    exclude:
      - text: {nb: "Uformell refleksjon", en: "Informal reflection"}
        use: culture.learning
      - text: {nb: "Tilbyderen av opplæring", en: "The training provider"}
        use: ecosystem.education
      - text: {nb: "Opplæring i å bruke den nye løsningen", en: "Training in using the new solution"}
        use: process.contract
    indicator:
      nb: "Noen i teamet bruker noe de lærte i en tidligere IOA."
      en: "Somebody in the team uses what they learnt in an earlier IOA."
    colour: "#1D8348"
    grounding: "project outline (OECD: better competence)"

  - id: structure
    label:
      nb: "Strukturer"
      en: "Structures"
    definition:
      nb: "Formelle rammer: strategi, organisering, ressurser, insentiver, styring og verktøy."
      en: "Formal frames: strategy, organisation, resources, incentives, governance and tools."
    context: inner
    colour: "#AF601A"
    grounding: "project outline"

  - id: structure.strategy
    parent: structure
    label:
      nb: "Strategisk forankring"
      en: "Strategic anchoring"
    definition:
      nb: "I hvilken grad IOA er et uttalt virkemiddel i planer, strategi og budsjett."
      en: "The degree to which IOA is a stated instrument in plans, strategy and budget."
    include:
      nb: "Kommuneplan, anskaffelsesstrategi, innovasjonsstrategi, kobling til mål."
      en: "Municipal plan, procurement strategy, innovation strategy, link to goals."
    exclude:
      - text: {nb: "Lederes adferd", en: "Leaders' behaviour"}
        use: culture.leadership
    indicator:
      nb: "Anskaffelsesstrategien har mål for IOA."
      en: "The procurement strategy sets a goal for IOA."
    colour: "#935116"
    grounding: "project outline (OECD: strategic tool); DFØ"

  - id: structure.organisation
    parent: structure
    label:
      nb: "Organisering, roller og mandat"
      en: "Organisation, roles and mandate"
    definition:
      nb: "Hvordan ansvar og myndighet for IOA er fordelt."
      en: "How responsibility and authority for IOA are distributed."
    include:
      nb: "Sentralt/desentralt innkjøp, tverrfaglig team, behovshaver, prosjekteier, styringsgruppe."
      en: "Central/decentral procurement, cross-functional team, need owner, project owner, steering group."
    exclude:
      - text: {nb: "Samarbeidsklima", en: "Collaboration climate"}
        use: culture.collaboration
    indicator:
      nb: "Skriftlig mandat med prosjekteier og beslutningspunkter."
      en: "Written mandate with project owner and decision points."
    colour: "#BA6D1E"
    grounding: "project outline (organising and management model); DFØ"

  - id: structure.resources
    parent: structure
    label:
      nb: "Tid, penger og kapasitet"
      en: "Time, money and capacity"
    definition:
      nb: "Ressurser satt av til forberedelse, utvikling og innføring."
      en: "Resources set aside for preparation, development and roll-out."
    include:
      nb: "Budsjett, frikjøp, arbeidsmengde, ekstern støtte brukt som kapasitet."
      en: "Budget, released time, workload, external funding used as capacity."
    exclude:
      - text: {nb: "Hvem som gir støtte", en: "Who gives the support"}
        use: ecosystem.facilitators
    indicator:
      nb: "Timer satt av til behovsfasen holdes opp mot timer brukt."
      en: "Hours set aside for the needs stage are compared with hours spent."
    colour: "#CA6F1E"
    grounding: "CFIR available resources; Swedish learning study"

  - id: structure.incentives
    parent: structure
    label:
      nb: "Mål, måling og insentiver"
      en: "Targets, measurement and incentives"
    definition:
      nb: "Formelle signaler som belønner eller straffer innovativ innkjøpspraksis."
      en: "Formal signals that reward or punish innovative procurement practice."
    include:
      nb: "KPI, rapportering, andelsmål, besparelseskrav, belønning."
      en: "KPIs, reporting, share targets, savings demands, rewards."
    exclude:
      - text: {nb: "Vedtatt strategi uten måling", en: "Adopted strategy without measurement"}
        use: structure.strategy
    indicator:
      nb: "Kommunen teller IOA og oppgir definisjonen den bruker."
      en: "The municipality counts IOAs and states the definition used."
    colour: "#784212"
    grounding: "project outline (10 % goal); CFIR incentive systems; Yeow et al. on targets"

  - id: structure.governance
    parent: structure
    label:
      nb: "Styring, regler og beslutningsveier"
      en: "Governance, internal rules and decision paths"
    definition:
      nb: "Interne regler, fullmakter og beslutningsløp som former IOA-en."
      en: "Internal rules, powers and decision routes that shape the IOA."
    include:
      nb: "Innkjøpsreglement, politisk behandling, budsjettsiloer, kontroll, revisjon."
      en: "Procurement rules, political handling, budget silos, control, audit."
    exclude:
      - text: {nb: "Nasjonalt regelverk", en: "National rules"}
        use: ecosystem.policy
      - text: {nb: "Hvem som har ansvar og mandat", en: "Who holds responsibility and mandate"}
        use: structure.organisation
    indicator:
      nb: "En sak venter på behandling i et internt ledd, og prosjektet stanser så lenge."
      en: "A matter waits for an internal body, and the project stops meanwhile."
    colour: "#D68910"
    grounding: "general; Uyarra et al. 2014 (procedures)"

  - id: structure.tools
    parent: structure
    label:
      nb: "Maler, systemer og verktøy"
      en: "Templates, systems and tools"
    definition:
      nb: "Verktøy som støtter eller hemmer IOA i daglig drift."
      en: "Tools that support or hinder IOA in daily work."
    include:
      nb: "Maler, KGV, Doffin, kontraktsstandarder, analyseverktøy."
      en: "Templates, e-tendering tool, Doffin, contract standards, analysis tools."
    exclude:
      - text: {nb: "Kunnskap om å bruke dem", en: "Knowing how to use them"}
        use: ["competence.*"]
    indicator:
      nb: "DFØs mal for innovasjonspartnerskap er tatt i bruk."
      en: "DFØ's innovation-partnership template is in use."
    colour: "#A04000"
    grounding: "DFØ; general"

  - id: ecosystem
    label:
      nb: "Økosystem"
      en: "Ecosystem"
    definition:
      nb: "Aktører og rammevilkår utenfor kommunen som virker på IOA-en."
      en: "Actors and conditions outside the municipality that act on the IOA."
    context: outer
    colour: "#B03A2E"
    grounding: "project outline"

  - id: ecosystem.suppliers
    parent: ecosystem
    label:
      nb: "Leverandører"
      en: "Suppliers"
    definition:
      nb: "Leverandørers evne, vilje og vilkår for å delta og utvikle."
      en: "Suppliers' capacity, willingness and conditions to take part and develop."
    include:
      nb: "Interesse, konsortier, SMB-vilkår, tillit, forretningsmodell, innspillskvalitet."
      en: "Interest, consortia, SME conditions, trust, business model, quality of input."
    exclude:
      - text: {nb: "Hvordan kommunen legger til rette for dialog", en: "How the municipality sets up the dialogue"}
        use: process.dialogue
    indicator:
      nb: "Leverandøren stiller med egne utviklingsfolk på dialogkonferansen."
      en: "The supplier brings its own developers to the dialogue conference."
    colour: "#943126"
    grounding: "project outline; Uyarra et al. 2014"

  - id: ecosystem.municipalities
    parent: ecosystem
    label:
      nb: "Andre kommuner"
      en: "Other municipalities"
    definition:
      nb: "Samarbeid, felles behov, felles kjøp og spredning mellom kommuner."
      en: "Cooperation, shared needs, joint buying and diffusion between municipalities."
    include:
      nb: "Felles behovskartlegging, fellesanskaffelse, kopiering, nettverk."
      en: "Joint needs mapping, joint procurement, copying, networks."
    exclude:
      - text: {nb: "Program og rådgivere", en: "Programmes and advisers"}
        use: ecosystem.facilitators
      - text: {nb: "Spredning inne i egen kommune", en: "Diffusion within one's own municipality"}
        use: process.benefits
    indicator:
      nb: "To eller flere kommuner står bak samme kunngjøring."
      en: "Two or more municipalities stand behind the same notice."
    colour: "#CB4335"
    grounding: "project outline"

  - id: ecosystem.facilitators
    parent: ecosystem
    label:
      nb: "Bistandsaktører"
      en: "Facilitators"
    definition:
      nb: "Aktører som gir råd, penger eller prosesshjelp til IOA-en."
      en: "Actors giving advice, money or process help to the IOA."
    include:
      nb: "LUP, DFØ, KS, NHO, Innovasjon Norge, Forskningsrådet, konsulenter, klynger."
      en: "LUP, DFØ, KS, NHO, Innovation Norway, the Research Council, consultants, clusters."
    exclude:
      - text: {nb: "Forskernes egne grep i aksjonsforskningen", en: "The researchers' own moves in the action research"}
        use: actor=researcher
    indicator:
      nb: "Bistandsaktør ledet minst én aktivitet i fasen."
      en: "A facilitator led at least one activity in the stage."
    colour: "#E74C3C"
    grounding: "project outline (actors offering assistance); intermediaries literature"

  - id: ecosystem.education
    parent: ecosystem
    label:
      nb: "Utdannings- og kunnskapsaktører"
      en: "Education and knowledge providers"
    definition:
      nb: "Aktører som tilbyr utdanning, forskning og kunnskap om IOA."
      en: "Actors offering education, research and knowledge on IOA."
    include:
      nb: "Kurs- og studietilbud, forskningsmiljø, samarbeid om oppgaver."
      en: "Courses and study programmes, research groups, joint theses."
    exclude:
      - text: {nb: "Kommunens egen kompetansebygging", en: "The municipality's own competence building"}
        use: competence.building
    indicator:
      nb: "Kommunen har brukt et eksternt studietilbud om IOA."
      en: "The municipality has used an external course on IOA."
    colour: "#78281F"
    grounding: "project outline (actors offering education)"

  - id: ecosystem.policy
    parent: ecosystem
    label:
      nb: "Regelverk og nasjonal politikk"
      en: "Regulation and national policy"
    definition:
      nb: "Lover, nasjonale mål og virkemidler som former handlingsrommet."
      en: "Laws, national goals and instruments that shape the room for action."
    include:
      nb: "Anskaffelsesregelverk, statsstøtte, nasjonale mål, støtteordninger som politikk."
      en: "Procurement law, state aid, national goals, support schemes as policy."
    exclude:
      - text: {nb: "Kommunens kjennskap til reglene", en: "The municipality's knowledge of the rules"}
        use: competence.procurement
      - text: {nb: "Støtte som en navngitt rolle gir IOA-en", en: "Support that a given actor gives the IOA"}
        use: ecosystem.facilitators
    indicator:
      nb: "Regel oppgis som årsak til valg eller ikke-valg."
      en: "A rule is given as reason for choosing or not choosing."
    colour: "#D98880"
    grounding: "CFIR outer setting policies; seed (national goal)"

  - id: ecosystem.users
    parent: ecosystem
    label:
      nb: "Innbyggere, brukerorganisasjoner og sivilsamfunn"
      en: "Residents, user organisations and civil society"
    definition:
      nb: "Eksterne brukere og grupper som medvirker til eller berøres av IOA-en."
      en: "External users and groups who take part in or are affected by the IOA."
    include:
      nb: "Brukerråd, pårørende, innbyggerpanel, interesseorganisasjoner."
      en: "User councils, relatives, resident panels, interest organisations."
    exclude:
      - text: {nb: "Ansatte som brukere", en: "Employees as users"}
        use: ["culture.user", "process.needs"]
    indicator:
      nb: "Brukerorganisasjon deltok i evaluering av prototype."
      en: "A user organisation took part in evaluating a prototype."
    colour: "#C0392B"
    grounding: "project outline (users)"

facets:
  - id: valence
    label:
      nb: "Retning"
      en: "Valence"
    rule:
      nb: "Påvirker forholdet IOA-en positivt, negativt, begge deler eller bare beskrivende?"
      en: "Does it help, hinder, both, or only describe?"
    note:
      nb: "Kode retning per segment, ikke per intervju."
      en: "Code per segment, not per interview."
    values:
      - id: "driver"
        label: {nb: "Driver", en: "Driver"}
      - id: "barrier"
        label: {nb: "Barriere", en: "Barrier"}
      - id: "mixed"
        label: {nb: "Blandet", en: "Mixed"}
      - id: "neutral"
        label: {nb: "Nøytral", en: "Neutral"}

  - id: strength
    label:
      nb: "Styrke"
      en: "Strength"
    rule:
      nb: "2 bare når kilden gir et konkret eksempel."
      en: "2 only when the source gives a concrete example."
    note:
      nb: "Tallfester ikke viktighet."
      en: "Not a measure of importance."
    values:
      - id: "1"
        label: {nb: "Svak: generelt utsagn", en: "Weak: general statement"}
      - id: "2"
        label: {nb: "Sterk: konkret eksempel", en: "Strong: concrete example"}

  - id: effect
    label:
      nb: "Virkning"
      en: "Effect"
    rule:
      nb: "Virkninger ønsket i prosjektet."
      en: "Effects wanted by the project."
    note:
      nb: "Må ha effect-status."
      en: "Needs effect-status."
    values:
      - id: "economic"
        label: {nb: "Økonomisk", en: "Economic"}
      - id: "environmental"
        label: {nb: "Miljømessig", en: "Environmental"}
      - id: "social"
        label: {nb: "Sosial", en: "Social"}
      - id: "innovation-likelihood"
        label: {nb: "Innovasjonssannsynlighet", en: "Likelihood of innovation"}
      - id: "innovation-height"
        label: {nb: "Økt innovasjonshøyde", en: "Greater novelty"}
      - id: "cooperation"
        label: {nb: "Samarbeid", en: "Cooperation"}

  - id: effect-status
    label:
      nb: "Virkningsstatus"
      en: "Effect status"
    rule:
      nb: "Skiller håp fra funn."
      en: "Keeps hope apart from finding."
    note:
      nb: "Et løfte fra leverandør er alltid expected."
      en: "A supplier's promise is always expected."
    values:
      - id: "expected"
        label: {nb: "Forventet", en: "Expected"}
      - id: "observed"
        label: {nb: "Observert", en: "Observed"}
      - id: "measured"
        label: {nb: "Målt", en: "Measured"}
      - id: "absent"
        label: {nb: "Uteblitt", en: "Did not occur"}

  - id: novelty
    label:
      nb: "Innovasjonshøyde"
      en: "Degree of novelty"
    rule:
      nb: "Trinn for nyhet, med kilde."
      en: "Steps of novelty, with source."
    note:
      nb: "Ikke bruk på idéer som ikke er valgt."
      en: "Not for ideas not chosen."
    values:
      - id: "0"
        label: {nb: "Ikke nytt", en: "Not new"}
      - id: "1"
        label: {nb: "Nytt for enheten", en: "New to the unit"}
      - id: "2"
        label: {nb: "Nytt for kommunen", en: "New to the municipality"}
      - id: "3"
        label: {nb: "Nytt i norsk offentlig sektor", en: "New in the Norwegian public sector"}
      - id: "4"
        label: {nb: "Nytt i markedet", en: "New to the market"}

  - id: stage
    label:
      nb: "IOA-fase"
      en: "IOA stage"
    rule:
      nb: "Fasen segmentet handler om (ikke når notatet ble skrevet)."
      en: "The stage the segment is about, not when the note was written."
    note:
      nb: "Fasene kan gjentas og hoppes over; kode det som skjer, ikke planen."
      en: "Stages repeat and are skipped; code what happens, not the plan."
    values:
      - id: "s0"
        label: {nb: "S0 Idé og forankring", en: "S0 Idea and commitment"}
      - id: "s1"
        label: {nb: "S1 Behovskartlegging", en: "S1 Needs mapping"}
      - id: "s2"
        label: {nb: "S2 Markedsdialog", en: "S2 Market dialogue"}
      - id: "s3"
        label: {nb: "S3 Anskaffelsesstrategi og konkurransegrunnlag", en: "S3 Procurement strategy and tender documents"}
      - id: "s4"
        label: {nb: "S4 Konkurranse", en: "S4 Competition"}
      - id: "s5"
        label: {nb: "S5 Kontrakt, utvikling og utprøving", en: "S5 Contract, development and trial"}
      - id: "s6"
        label: {nb: "S6 Anskaffelse og innføring", en: "S6 Purchase and deployment"}
      - id: "s7"
        label: {nb: "S7 Gevinstrealisering", en: "S7 Benefits realisation"}
      - id: "s8"
        label: {nb: "S8 Spredning og generell praksis", en: "S8 Diffusion and general practice"}

  - id: actor
    label:
      nb: "Aktør"
      en: "Actor"
    rule:
      nb: "Hvem segmentet handler om. Hvem som sier det, står i stemmen (INF: …) og i notatets hode."
      en: "Who the segment is about. Whose voice it is stands in the label (INF: …) and the head of the note."
    note:
      nb: "Rolle, aldri navn."
      en: "Role, never name."
    values:
      - id: "purchaser"
        label: {nb: "Innkjøper", en: "Purchaser"}
      - id: "need-owner"
        label: {nb: "Behovshaver/fagenhet", en: "Need owner"}
      - id: "manager"
        label: {nb: "Leder", en: "Manager"}
      - id: "politician"
        label: {nb: "Politiker", en: "Politician"}
      - id: "user"
        label: {nb: "Bruker", en: "User"}
      - id: "supplier"
        label: {nb: "Leverandør", en: "Supplier"}
      - id: "other-municipality"
        label: {nb: "Annen kommune", en: "Other municipality"}
      - id: "facilitator"
        label: {nb: "Bistandsaktør", en: "Facilitator"}
      - id: "educator"
        label: {nb: "Utdanningsaktør", en: "Education provider"}
      - id: "researcher"
        label: {nb: "Forsker", en: "Researcher"}

  - id: level
    label:
      nb: "Nivå"
      en: "Level"
    rule:
      nb: "Analysenivå."
      en: "Level of analysis."
    values:
      - id: "project"
        label: {nb: "Anskaffelsesprosjekt", en: "Procurement project"}
      - id: "municipal-system"
        label: {nb: "Kommunesystem", en: "Municipal system"}
      - id: "ecosystem"
        label: {nb: "Økosystem", en: "Ecosystem"}

  - id: practice
    label:
      nb: "Mot generell praksis"
      en: "Towards general practice"
    rule:
      nb: "OECDs to grep fra gode eksempler til generell praksis."
      en: "OECD's two moves from good examples to general practice."
    note:
      nb: "Krever segment som viser mer enn én IOA, ellers single-case."
      en: "Needs evidence beyond one IOA, else single-case."
    values:
      - id: "strategic-tool"
        label: {nb: "IOA som strategisk verktøy", en: "IOA as a strategic tool"}
      - id: "better-competence"
        label: {nb: "Bedre kompetanse", en: "Better competence"}
      - id: "single-case"
        label: {nb: "Bare enkelttilfelle", en: "Single case only"}

  - id: evidence
    label:
      nb: "Kildetype"
      en: "Evidence type"
    rule:
      nb: "Hvordan vi vet det."
      en: "How we know it."
    note:
      nb: "inferred krever memo."
      en: "inferred needs a memo."
    values:
      - id: "said"
        label: {nb: "Sagt", en: "Said"}
      - id: "observed"
        label: {nb: "Observert", en: "Observed"}
      - id: "document"
        label: {nb: "Dokument", en: "Document"}
      - id: "inferred"
        label: {nb: "Utledet", en: "Inferred"}

  - id: flag
    label:
      nb: "Merke"
      en: "Flag"
    rule:
      nb: "Arbeidsmerker. De to siste varsler om hensyn som må tas før noe deles."
      en: "Work flags. The last two warn of what must be considered before anything is shared."
    values:
      - id: "quote"
        label: {nb: "Sitat", en: "Quote"}
      - id: "surprise"
        label: {nb: "Overraskelse", en: "Surprise"}
      - id: "negative-case"
        label: {nb: "Avvikende tilfelle", en: "Negative case"}
      - id: "follow-up"
        label: {nb: "Følg opp", en: "Follow up"}
      - id: "third-party"
        label: {nb: "Tredjeperson", en: "Third party"}
      - id: "competition-sensitive"
        label: {nb: "Konkurransesensitivt", en: "Competition-sensitive"}

"""####
        ),
    ]
}
