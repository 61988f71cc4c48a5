// Written by scripts/embed from protocols. Change the files there, then run: make embed

/// The texts of `protocols`, by their path below it.
enum ProtocolTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "beslutning.yaml",
            ####"""
# Decision log. A case decision is the municipality's; a research decision is ours, and part of the audit trail. Never both in one note.
id: beslutning
version: "1.0"
kind: decision
title: {nb: "Beslutning", en: "Decision"}
purpose:
  nb: "Å holde fast hva som ble valgt, blant hva, av hvem og hvorfor, og komme tilbake for å se hvordan det gikk."
  en: "To hold fast what was chosen, among what, by whom and why, and to come back and see how it went."
minutes: 15
classification: internal
before:
  - {nb: "Avklart hvilken sort: case (kommunens) eller research (vår egen)", en: "Settled which sort: case (the municipality's) or research (our own)"}
  - {nb: "Gjelder den konkurransen før tildeling: sett klassifiseringen til confidential og sperrefristen til award", en: "If it concerns the competition before the award: set the classification to confidential and the embargo to award"}
never_record:
  - {nb: "Navn på personer; skriv roller", en: "Names of persons; write roles"}
  - {nb: "Det som er unntatt offentlighet i saken, med mindre notatet er fortrolig", en: "What is exempt from public access in the matter, unless the note is confidential"}
fields:
  - {id: decision_kind, required: true, hint: {nb: "case (kommunens) eller research (forskernes)", en: "case (the municipality's) or research (the researchers')"}}
  - {id: decided_by, required: false, hint: {nb: "roller, aldri navn", en: "roles, never names"}}
  - {id: forum, required: false, hint: {nb: "møte, utvalg, e-post …", en: "meeting, committee, e-mail …"}}
  - {id: decided, required: false, hint: {nb: "dato, åååå-mm-dd", en: "date, yyyy-mm-dd"}}
  - {id: review, required: false, hint: {nb: "dato for å se på den igjen", en: "date to look at it again"}}
  - {id: evidence, required: false, hint: {nb: "kortnavn på notater og dokumenter", en: "short names of notes and documents"}}
sections:
  - id: choice
    title: {nb: "Valget", en: "The choice"}
    purpose: prompts
    questions:
      - id: choice.1
        kind: prompt
        required: true
        text:
          nb: "Hva var spørsmålet?"
          en: "What was the question?"
      - id: choice.2
        kind: prompt
        required: true
        text:
          nb: "Hvilke muligheter var framme, også den å la være?"
          en: "Which options were on the table, including that of doing nothing?"
      - id: choice.3
        kind: prompt
        required: true
        text:
          nb: "Hva ble valgt? Skriv det som VEDTAK: … (hvem: rolle)."
          en: "What was chosen? Write it as DECISION: … (who: role)."
  - id: reason
    title: {nb: "Grunner", en: "Reasons"}
    purpose: prompts
    questions:
      - id: reason.1
        kind: prompt
        required: true
        text:
          nb: "Hvilke grunner ble gitt, og hva bygde de på?"
          en: "What reasons were given, and what did they rest on?"
      - id: reason.2
        kind: prompt
        text:
          nb: "Hvem var uenig, og hva gikk uenigheten ut på? Skriv det som UENIGHET: …"
          en: "Who disagreed, and what was the disagreement about? Write it as DISAGREEMENT: …"
      - id: reason.3
        kind: prompt
        text:
          nb: "Hva ventes som følge, for saken eller for studien?"
          en: "What is expected to follow, for the case or for the study?"
  - id: after
    title: {nb: "Hvordan det gikk", en: "How it went"}
    purpose: follow-up
    questions:
      - id: after.1
        kind: prompt
        text:
          nb: "Ved ny gjennomgang: hva ble følgene, og hva ville vi ha gjort nå?"
          en: "On review: what followed, and what would we have done now?"
sources: ["NOTES 1.5", "Lincoln & Guba (audit trail)"]

"""####
        ),
        (
            "dagbok.yaml",
            ####"""
# Reflexive diary. Personal: the author alone reads it unless the author says otherwise.
id: dagbok
version: "1.0"
kind: diary
title: {nb: "Refleksiv dagbok", en: "Reflexive diary"}
purpose:
  nb: "Å holde rede på egen forforståelse, rolle og påvirkning gjennom feltarbeidet, så andre kan se hvordan tolkningene ble til."
  en: "To keep account of one's own pre-understanding, role and influence through the fieldwork, so that others can see how the readings came about."
actors: [researcher]
minutes: 15
classification: confidential
before:
  - {nb: "Skriv samme dag, før du snakker med kolleger om det", en: "Write the same day, before you talk it over with colleagues"}
never_record:
  - {nb: "Navn på deltakere; skriv rolle eller pseudonym", en: "Names of participants; write a role or a pseudonym"}
  - {nb: "Opplysninger om deltakere som ikke står i andre notater", en: "Information on participants that stands in no other note"}
fields:
  - {id: about, required: false, hint: {nb: "kortnavnet på hendelsen eller notatet", en: "the short name of the event or note"}}
  - {id: access, required: false, hint: {nb: "author eller team", en: "author or team"}}
sections:
  - id: day
    title: {nb: "Dagen", en: "The day"}
    purpose: prompts
    questions:
      - id: day.1
        kind: prompt
        required: true
        text:
          nb: "Hva sitter igjen fra i dag?"
          en: "What stays with you from today?"
  - id: before
    title: {nb: "Forforståelse", en: "Pre-understanding"}
    purpose: reflection
    questions:
      - id: before.1
        kind: prompt
        text:
          nb: "Hva tok jeg for gitt på forhånd, og hva skjedde med det?"
          en: "What did I take for granted beforehand, and what became of it?"
      - id: before.2
        kind: prompt
        text:
          nb: "Hva håpet jeg å finne? Ville jeg ha sett det motsatte?"
          en: "What did I hope to find? Would I have seen the opposite?"
  - id: role
    title: {nb: "Rolle og påvirkning", en: "Role and influence"}
    purpose: reflection
    questions:
      - id: role.1
        kind: prompt
        text:
          nb: "Når var jeg forsker, og når var jeg rådgiver, kollega eller venn? Hva kostet det å skifte?"
          en: "When was I a researcher, and when an adviser, a colleague or a friend? What did the change cost?"
      - id: role.2
        kind: prompt
        text:
          nb: "Hva gjorde eller sa jeg som kan ha flyttet noe hos deltakerne?"
          en: "What did I do or say that may have moved something among those taking part?"
  - id: ethics
    title: {nb: "Etikk", en: "Ethics"}
    purpose: reflection
    questions:
      - id: ethics.1
        kind: prompt
        text:
          nb: "Var det noe jeg fikk vite som jeg ikke burde ha visst, eller som noen kan komme til skade av?"
          en: "Was there anything I came to know that I should not have, or that somebody may be harmed by?"
  - id: method
    title: {nb: "Metodevalg", en: "Choices of method"}
    purpose: reflection
    questions:
      - id: method.1
        kind: prompt
        text:
          nb: "Hvilke valg tok jeg i dag om hva jeg skulle se etter, spørre om eller la ligge, og hvorfor?"
          en: "What choices did I make today on what to look for, ask about or leave, and why?"
        probes:
          - {nb: "Er det et valg som bør inn i beslutningsloggen?", en: "Is there a choice that belongs in the decision log?"}
sources: ["NOTES 1.5", "Coghlan & Brannick (premise reflection)"]

"""####
        ),
        (
            "hendelse.yaml",
            ####"""
# Critical incident: one thing that happened, with a beginning and an end, and what it led to.
id: hendelse
version: "1.0"
kind: incident
title: {nb: "Kritisk hendelse", en: "Critical incident"}
purpose:
  nb: "Å beskrive én avgrenset hendelse som merkbart hjalp eller hindret anskaffelsen, slik at den kan sammenliknes med andre."
  en: "To describe one bounded incident that noticeably helped or hindered the procurement, so that it can be compared with others."
minutes: 30
classification: internal
before:
  - {nb: "Hendelsen har en begynnelse og en slutt", en: "The incident has a beginning and an end"}
  - {nb: "Du har minst én kilde som så den, eller et dokument", en: "You have at least one source who saw it, or a document"}
  - {nb: "Notatet har minst like streng klassifisering og sperrefrist som kildene", en: "The note has at least as strict a classification and embargo as its sources"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Hvem som hadde skylden", en: "Who was to blame"}
fields:
  - {id: valence, required: false, hint: {nb: "driver, barrier, mixed eller neutral", en: "driver, barrier, mixed or neutral"}}
  - {id: from, required: false, hint: {nb: "når den begynte, åååå-mm-dd", en: "when it began, yyyy-mm-dd"}}
  - {id: to, required: false, hint: {nb: "når den var over, åååå-mm-dd", en: "when it was over, yyyy-mm-dd"}}
  - {id: evidence, required: false, hint: {nb: "kortnavn på notater og dokumenter", en: "short names of notes and documents"}}
sections:
  - id: what
    title: {nb: "Hva som skjedde", en: "What happened"}
    purpose: prompts
    questions:
      - id: what.1
        kind: prompt
        required: true
        text:
          nb: "Situasjonen: Hva gikk forut, og hva sto på spill?"
          en: "The situation: What went before, and what was at stake?"
      - id: what.2
        kind: prompt
        required: true
        text:
          nb: "Handlingen: Hva ble gjort eller latt være, og av hvilke roller?"
          en: "The action: What was done or left undone, and by which roles?"
      - id: what.3
        kind: prompt
        required: true
        text:
          nb: "Utfallet: Hva kom ut av det, og hvordan vet vi det?"
          en: "The outcome: What came of it, and how do we know?"
        probes:
          - {nb: "Hva ble straks annerledes, og hva ble det først senere?", en: "What was different at once, and what only later?"}
  - id: why
    title: {nb: "Hvorfor den var kritisk", en: "Why it was critical"}
    purpose: prompts
    questions:
      - id: why.1
        kind: prompt
        required: true
        text:
          nb: "På hvilken måte hjalp eller hindret handlingen, sett i ettertid?"
          en: "In what way did the action help or hinder, seen in hindsight?"
      - id: why.2
        kind: prompt
        text:
          nb: "Hva gjorde den med resten av løpet: fase, behov, deltakere, tillit?"
          en: "What did it do to the rest of the course: stage, need, participants, trust?"
        codes: [process.needs, process.dialogue, process.competition, process.contract]
      - id: why.3
        kind: prompt
        text:
          nb: "Hvilke forhold i eller utenfor kommunen gjorde den mulig?"
          en: "Which conditions inside or outside the municipality made it possible?"
        codes: [culture, competence, structure, ecosystem]
  - id: other
    title: {nb: "Andre lesninger", en: "Other readings"}
    purpose: reflection
    questions:
      - id: other.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan ville en som satt et annet sted, ha fortalt den samme hendelsen?"
          en: "How would somebody placed elsewhere have told the same incident?"
      - id: other.2
        kind: prompt
        text:
          nb: "Hva hadde trolig skjedd uten handlingen?"
          en: "What would probably have happened without the action?"
sources: ["NOTES 1.5", "Flanagan (critical incident technique)"]

"""####
        ),
        (
            "intervju-behovshaver.yaml",
            ####"""
# Interview guide for those who own the need: the unit or profession whose work the procurement is to change.
id: intervju-behovshaver
version: "1.0"
kind: interview
title: {nb: "Intervju med behovshaver", en: "Interview with need owner"}
purpose:
  nb: "Å forstå hvordan behovet ble til, hvem som fikk forme det, og hva som skjedde med det på veien mot en løsning."
  en: "To understand how the need came about, who was allowed to shape it, and what became of it on the way to a solution."
actors: [need-owner]
stages: [S1, S2, S3, S5, S6]
minutes: 60
classification: internal
after: [kontaktark]
before:
  - {nb: "Informasjonsskriv gitt, og versjonen ført i deltakerregisteret", en: "Information letter given, and its version entered in the participation register"}
  - {nb: "Behandlingsgrunnlag avklart (samtykke eller allmennhetens interesse)", en: "Legal basis settled (consent or public interest)"}
  - {nb: "Opptak avklart: ja eller nei, og når det slettes", en: "Recording settled: yes or no, and when it is deleted"}
  - {nb: "Rom der ingen andre hører, og som ikke er lederens kontor", en: "A room where nobody overhears, and which is not the manager's office"}
  - {nb: "Behovsbeskrivelsen lest, dersom den finnes", en: "The needs description read, if there is one"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Opplysninger om enkeltbrukeres helse eller livssituasjon", en: "Anything on the health or life of single users"}
fields:
  - {id: role_category, required: false, hint: {nb: "rolle, aldri navn", en: "role, never a name"}}
  - {id: sampling_reason, required: false, hint: {nb: "hvorfor nettopp denne deltakeren", en: "why this participant"}}
  - {id: interview_no, required: false, hint: {nb: "første, andre … intervju med deltakeren: 1, 2 …", en: "first, second … interview with this participant: 1, 2 …"}}
  - {id: relation, required: false, hint: {nb: "hvordan dere kjenner hverandre fra før", en: "how you know each other from before"}}
  - {id: others_present, required: false, hint: {nb: "andre til stede, som roller", en: "others present, as roles"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 8
    questions:
      - id: open.1
        kind: main
        required: true
        text:
          nb: "Fortell om arbeidet ditt og om hva du har hatt med denne anskaffelsen å gjøre."
          en: "Tell me about your work and about your part in this procurement."
        codes: [structure.organisation, competence.domain]
        probes:
          - {nb: "Når kom du inn?", en: "When did you come in?"}
          - {nb: "Hvem ba deg om å være med?", en: "Who asked you to take part?"}
      - id: open.2
        kind: follow-up
        text:
          nb: "Beskriv en vanlig dag i tjenesten, slik den er uten den nye løsningen."
          en: "Describe an ordinary day in the service as it is without the new solution."
        codes: [competence.domain]
  - id: need
    title: {nb: "Behovet", en: "The need"}
    purpose: theme
    minutes: 18
    questions:
      - id: need.1
        kind: main
        required: true
        text:
          nb: "Hvordan kom dere fram til behovet?"
          en: "How did you arrive at the need?"
        codes: [process.needs, competence.domain]
        probes:
          - {nb: "Hvem deltok, og hvem deltok ikke?", en: "Who took part, and who did not?"}
          - {nb: "Hvordan gikk dere fram?", en: "How did you go about it?"}
          - {nb: "Hvor lang tid tok det, og hvem fikk tid satt av?", en: "How long did it take, and who was given time for it?"}
      - id: need.2
        kind: main
        required: true
        text:
          nb: "Hva har endret seg i måten dere forstår behovet på, om noe?"
          en: "What has changed in how you understand the need, if anything?"
        codes: [process.needs, culture.learning]
        probes:
          - {nb: "Hva var det som satte i gang endringen?", en: "What set the change off?"}
          - {nb: "Kan du gi et eksempel på noe som kom til eller ble strøket?", en: "Can you give an example of something that was added or dropped?"}
      - id: need.3
        kind: follow-up
        text:
          nb: "Hvor i arbeidet har brukerne, ansatte eller innbyggere, vært inne i bildet, om i det hele tatt?"
          en: "Where in the work have the users, staff or residents, come into the picture, if at all?"
        codes: [culture.user, ecosystem.users]
        probes:
          - {nb: "Hva skjedde med det de sa?", en: "What happened to what they said?"}
  - id: solution
    title: {nb: "Fra behov til krav", en: "From need to requirements"}
    purpose: theme
    minutes: 12
    questions:
      - id: solution.1
        kind: main
        text:
          nb: "Fortell om veien fra behov til krav i konkurransegrunnlaget, så langt dere er kommet."
          en: "Tell me about the road from need to requirements in the tender documents, as far as you have got."
        codes: [process.functional, culture.collaboration]
        probes:
          - {nb: "Hvem holdt i pennen?", en: "Who held the pen?"}
          - {nb: "Hva tenkte dere om hvor mye leverandøren skulle få bestemme selv?", en: "What were your thoughts on how much to leave to the supplier?"}
      - id: solution.2
        kind: follow-up
        text:
          nb: "Hvilken kontakt har du hatt med leverandører, og hva kom ut av den?"
          en: "What contact have you had with suppliers, and what came of it?"
        codes: [process.dialogue, ecosystem.suppliers, competence.market]
        probes:
          - {nb: "Hva fikk du vite som du ikke visste fra før?", en: "What did you learn that you did not know before?"}
  - id: frame
    title: {nb: "Rammer og kultur", en: "Frames and culture"}
    purpose: theme
    minutes: 14
    questions:
      - id: frame.1
        kind: main
        required: true
        text:
          nb: "Hvordan blir det tatt imot hos dere når noen foreslår å gjøre noe på en ny måte?"
          en: "How is it received where you work when someone suggests doing something in a new way?"
        codes: [culture.openness, culture.risk]
        probes:
          - {nb: "Fortell om en gang det skjedde.", en: "Tell me about a time it happened."}
          - {nb: "Hva gjorde lederen din da?", en: "What did your manager do then?"}
      - id: frame.2
        kind: main
        text:
          nb: "Hvordan har samarbeidet med innkjøp og andre enheter artet seg?"
          en: "How has the work with procurement and other units turned out?"
        codes: [culture.collaboration, structure.organisation]
        probes:
          - {nb: "Når var det lett, og når var det tungt?", en: "When was it easy, and when was it hard going?"}
      - id: frame.3
        kind: follow-up
        text:
          nb: "Hvordan har du fått tid til dette ved siden av det vanlige arbeidet?"
          en: "How have you found time for this beside your ordinary work?"
        codes: [structure.resources, culture.leadership]
      - id: frame.4
        kind: follow-up
        text:
          nb: "Hvordan skal dere merke om løsningen har virket?"
          en: "How will you notice whether the solution has worked?"
        codes: [process.benefits]
        probes:
          - {nb: "Hva vet dere om hvordan det er i dag?", en: "What do you know about how things are today?"}
  - id: close
    title: {nb: "Avslutning", en: "Closing"}
    purpose: closing
    minutes: 8
    questions:
      - id: close.1
        kind: closing
        required: true
        text:
          nb: "Hva burde vi ha spurt om som vi ikke har spurt om?"
          en: "What should we have asked that we have not asked?"
      - id: close.2
        kind: closing
        text:
          nb: "Hvem andre ser dette fra en annen kant enn deg? Nevn rollen."
          en: "Who else sees this from another side than you? Name the role."
# Try the guide on someone outside the sample, write here what it changed, and raise the version.
pilot: {date: , participants: , changes: }
sources: ["NOTES 1.3", "Kallio et al. 2016 (phases, main themes and follow-ups)"]

"""####
        ),
        (
            "intervju-bistandsaktor.yaml",
            ####"""
# Interview guide for facilitators: programmes, advisers, funders, clusters, and those who teach.
id: intervju-bistandsaktor
version: "1.0"
kind: interview
title: {nb: "Intervju med bistandsaktør", en: "Interview with facilitator"}
purpose:
  nb: "Å forstå hvilken hjelp som ble gitt, hvordan den ble brukt, og hva aktøren ser på tvers av kommuner."
  en: "To understand what help was given, how it was used, and what the actor sees across municipalities."
actors: [facilitator, educator]
stages: [S0, S1, S2, S3, S8]
minutes: 60
classification: internal
after: [kontaktark]
before:
  - {nb: "Informasjonsskriv gitt, og versjonen ført i deltakerregisteret", en: "Information letter given, and its version entered in the participation register"}
  - {nb: "Behandlingsgrunnlag avklart (samtykke eller allmennhetens interesse)", en: "Legal basis settled (consent or public interest)"}
  - {nb: "Opptak avklart: ja eller nei, og når det slettes", en: "Recording settled: yes or no, and when it is deleted"}
  - {nb: "Avklart om aktøren har taushetsplikt overfor kommunen eller leverandørene", en: "Settled whether the actor owes secrecy to the municipality or the suppliers"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Opplysninger aktøren har fått i fortrolighet fra leverandører", en: "What the actor has been told in confidence by suppliers"}
fields:
  - {id: role_category, required: false, hint: {nb: "type aktør og rolle, aldri navn", en: "kind of actor and role, never a name"}}
  - {id: sampling_reason, required: false, hint: {nb: "hvorfor nettopp denne deltakeren", en: "why this participant"}}
  - {id: interview_no, required: false, hint: {nb: "første, andre … intervju med deltakeren: 1, 2 …", en: "first, second … interview with this participant: 1, 2 …"}}
  - {id: relation, required: false, hint: {nb: "hvordan dere kjenner hverandre fra før; samarbeider dere i prosjektet?", en: "how you know each other from before; do you work together in the project?"}}
  - {id: others_present, required: false, hint: {nb: "andre til stede, som roller", en: "others present, as roles"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 7
    questions:
      - id: open.1
        kind: main
        required: true
        text:
          nb: "Fortell om hva dere gjør for kommuner som vil anskaffe nytt, og om din egen rolle."
          en: "Tell me what you do for municipalities that want to procure something new, and about your own role."
        codes: [ecosystem.facilitators, ecosystem.education]
        probes:
          - {nb: "Hva pleier kommunene å be om?", en: "What do the municipalities usually ask for?"}
      - id: open.2
        kind: follow-up
        text:
          nb: "Hvordan kom dere i kontakt med denne anskaffelsen?"
          en: "How did you come into contact with this procurement?"
        codes: [ecosystem.facilitators]
        probes:
          - {nb: "Hvem tok initiativet?", en: "Who took the initiative?"}
  - id: help
    title: {nb: "Hjelpen", en: "The help"}
    purpose: theme
    minutes: 18
    questions:
      - id: help.1
        kind: main
        required: true
        text:
          nb: "Fortell om det dere gjorde, fra første møte til nå."
          en: "Tell us what you did, from the first meeting until now."
        codes: [ecosystem.facilitators, process.needs, process.dialogue]
        probes:
          - {nb: "Hva gjorde dere, og hva gjorde kommunen selv?", en: "What did you do, and what did the municipality do itself?"}
          - {nb: "Hva lot dere være å gjøre?", en: "What did you refrain from doing?"}
      - id: help.2
        kind: main
        required: true
        text:
          nb: "Fortell om en gang hjelpen ble brukt annerledes enn dere hadde tenkt."
          en: "Tell me about a time the help was used otherwise than you had thought."
        codes: [ecosystem.facilitators, culture.openness, culture.learning]
        probes:
          - {nb: "Hva skjedde, og hva gjorde dere med det?", en: "What happened, and what did you do about it?"}
      - id: help.3
        kind: follow-up
        text:
          nb: "Hva sitter igjen i kommunen når dere trekker dere ut?"
          en: "What remains in the municipality when you leave?"
        codes: [competence.building, competence.innovation]
  - id: across
    title: {nb: "På tvers av kommuner", en: "Across municipalities"}
    purpose: theme
    minutes: 15
    questions:
      - id: across.1
        kind: main
        required: true
        text:
          nb: "Hva skiller kommunene du har fulgt, uten å navngi dem?"
          en: "What sets the municipalities you have followed apart, without naming them?"
        codes: [culture.leadership, structure.organisation, competence.project]
        probes:
          - {nb: "Gi ett eksempel fra hver ende.", en: "Give one example from each end."}
          - {nb: "Hvor i løpet merkes forskjellen?", en: "Where in the course does the difference show?"}
      - id: across.2
        kind: main
        text:
          nb: "Hvordan lærer kommunene av hverandre, slik du ser det?"
          en: "How do the municipalities learn from one another, as you see it?"
        codes: [ecosystem.municipalities, process.benefits]
        probes:
          - {nb: "Fortell om noe som ble tatt videre, og om noe som ikke ble det.", en: "Tell us of something that was carried on, and of something that was not."}
      - id: across.3
        kind: follow-up
        text:
          nb: "Hva kan innkjøpere og behovshavere i dag, og hva etterspør de?"
          en: "What do purchasers and need owners know today, and what do they ask for?"
        codes: [competence.procurement, competence.innovation, ecosystem.education]
  - id: frame
    title: {nb: "Marked, regler og virkemidler", en: "Market, rules and instruments"}
    purpose: theme
    minutes: 13
    questions:
      - id: frame.1
        kind: main
        text:
          nb: "Hvordan har leverandørene forholdt seg til anskaffelsen?"
          en: "How have the suppliers related to the procurement?"
        codes: [ecosystem.suppliers, process.dialogue]
        probes:
          - {nb: "Hva har dere selv sett, og hva har dere hørt fra andre?", en: "What have you seen yourselves, and what have you heard from others?"}
      - id: frame.2
        kind: follow-up
        text:
          nb: "Hvordan virker regelverk og nasjonale mål inn på det kommunene gjør?"
          en: "How do rules and national goals bear on what the municipalities do?"
        codes: [ecosystem.policy, structure.incentives]
      - id: frame.3
        kind: follow-up
        text:
          nb: "Hvordan henger støtten dere gir sammen med hvordan dere selv blir finansiert og målt?"
          en: "How does the support you give hang together with how you are funded and measured yourselves?"
        codes: [ecosystem.facilitators, structure.resources]
  - id: close
    title: {nb: "Avslutning", en: "Closing"}
    purpose: closing
    minutes: 7
    questions:
      - id: close.1
        kind: closing
        required: true
        text:
          nb: "Hva burde vi ha spurt om som vi ikke har spurt om?"
          en: "What should we have asked that we have not asked?"
      - id: close.2
        kind: closing
        text:
          nb: "Hvilke dokumenter eller rapporter bør vi lese?"
          en: "Which documents or reports should we read?"
# Try the guide on someone outside the sample, write here what it changed, and raise the version.
pilot: {date: , participants: , changes: }
sources: ["NOTES 1.3", "Kallio et al. 2016 (phases, main themes and follow-ups)"]

"""####
        ),
        (
            "intervju-innkjoper.yaml",
            ####"""
# Interview guide for purchasers: those who run the procedure and answer for the rules.
id: intervju-innkjoper
version: "1.0"
kind: interview
title: {nb: "Intervju med innkjøper", en: "Interview with purchaser"}
purpose:
  nb: "Å følge valgene fra behov til konkurranse og kontrakt, og se hvordan regler, kunnskap og rammer virker inn på dem."
  en: "To follow the choices from need to competition and contract, and see how rules, knowledge and frames bear on them."
actors: [purchaser]
stages: [S1, S2, S3, S4, S5]
minutes: 75
classification: internal
after: [kontaktark]
before:
  - {nb: "Informasjonsskriv gitt, og versjonen ført i deltakerregisteret", en: "Information letter given, and its version entered in the participation register"}
  - {nb: "Behandlingsgrunnlag avklart (samtykke eller allmennhetens interesse)", en: "Legal basis settled (consent or public interest)"}
  - {nb: "Opptak avklart: ja eller nei, og når det slettes", en: "Recording settled: yes or no, and when it is deleted"}
  - {nb: "Fasen i anskaffelsen sjekket: er konkurransen kunngjort eller avgjort?", en: "Stage of the procurement checked: has the competition been announced or decided?"}
  - {nb: "Er konkurransen i gang: sett klassifiseringen til confidential og sperrefristen til award", en: "If the competition is running: set the classification to confidential and the embargo to award"}
  - {nb: "Kunngjøring og konkurransegrunnlag lest, dersom de er offentlige", en: "Notice and tender documents read, if they are public"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Innholdet i tilbud: pris, løsning, forretningshemmeligheter", en: "What tenders contain: price, solution, trade secrets"}
  - {nb: "Poeng og rangering før tildeling er meddelt", en: "Scores and ranking before the award is announced"}
fields:
  - {id: role_category, required: false, hint: {nb: "rolle, aldri navn", en: "role, never a name"}}
  - {id: sampling_reason, required: false, hint: {nb: "hvorfor nettopp denne deltakeren", en: "why this participant"}}
  - {id: interview_no, required: false, hint: {nb: "første, andre … intervju med deltakeren: 1, 2 …", en: "first, second … interview with this participant: 1, 2 …"}}
  - {id: relation, required: false, hint: {nb: "hvordan dere kjenner hverandre fra før", en: "how you know each other from before"}}
  - {id: others_present, required: false, hint: {nb: "andre til stede, som roller", en: "others present, as roles"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 8
    questions:
      - id: open.1
        kind: main
        required: true
        text:
          nb: "Fortell om arbeidet ditt med anskaffelser, og om hvordan du kom inn i denne."
          en: "Tell me about your work with procurement, and how you came into this one."
        codes: [structure.organisation, competence.procurement]
        probes:
          - {nb: "Hva fantes allerede da du kom inn?", en: "What was already there when you came in?"}
          - {nb: "Hvordan skiller denne seg fra andre anskaffelser du har hatt?", en: "How does it differ from other procurements you have had?"}
  - id: need
    title: {nb: "Behov og markedsdialog", en: "Need and market dialogue"}
    purpose: theme
    minutes: 18
    questions:
      - id: need.1
        kind: main
        text:
          nb: "Hvordan har arbeidet med behovet foregått, sett fra din plass?"
          en: "How has the work on the need gone on, seen from where you sit?"
        codes: [process.needs, culture.collaboration]
        probes:
          - {nb: "Hva bidro innkjøp med, og hva bidro fagenheten med?", en: "What did procurement contribute, and what did the service unit contribute?"}
      - id: dialogue.1
        kind: main
        required: true
        text:
          nb: "Fortell om kontakten med markedet før konkurransen, om det har vært noen."
          en: "Tell me about the contact with the market before the competition, if there has been any."
        codes: [process.dialogue, competence.market]
        probes:
          - {nb: "Hvordan valgte dere form: konferanse, én-til-én, skriftlig, eller ingen av delene?", en: "How did you choose the form: conference, one-to-one, in writing, or none of these?"}
          - {nb: "Hvordan sørget dere for lik behandling?", en: "How did you see to equal treatment?"}
          - {nb: "Hva vet dere nå om markedet som dere ikke visste før?", en: "What do you know about the market now that you did not know before?"}
      - id: dialogue.2
        kind: follow-up
        text:
          nb: "Hva ble gjort med det dere fikk høre fra leverandørene?"
          en: "What was done with what you heard from the suppliers?"
        codes: [process.dialogue, process.functional]
        probes:
          - {nb: "Nevn ett innspill dere brukte, og ett dere lot ligge. Hva skilte dem?", en: "Name one input you used and one you left. What set them apart?"}
  - id: choice
    title: {nb: "Prosedyre, krav og kontrakt", en: "Procedure, requirements and contract"}
    purpose: theme
    minutes: 20
    questions:
      - id: choice.1
        kind: main
        required: true
        text:
          nb: "Fortell om valget av prosedyre, så langt det er kommet."
          en: "Tell me about the choice of procedure, as far as it has got."
        codes: [process.competition, competence.procurement, ecosystem.policy]
        probes:
          - {nb: "Hvilke andre muligheter var framme?", en: "Which other options came up?"}
          - {nb: "Hvem rådførte dere dere med?", en: "Whom did you consult?"}
      - id: choice.2
        kind: main
        text:
          nb: "Hvordan ble kravene og tildelingskriteriene til?"
          en: "How did the requirements and award criteria come about?"
        codes: [process.functional]
        probes:
          - {nb: "Vis gjerne til et krav dere diskuterte lenge.", en: "Point to a requirement you discussed at length, if you can."}
      - id: choice.3
        kind: follow-up
        text:
          nb: "Hvordan har dere fordelt risiko og rettigheter mellom kommunen og leverandøren?"
          en: "How have you shared risk and rights between the municipality and the supplier?"
        codes: [process.contract, culture.risk]
      - id: choice.4
        kind: follow-up
        text:
          nb: "Hvilke maler, systemer eller veiledere har du brukt, og hvordan passet de?"
          en: "Which templates, systems or guides have you used, and how did they fit?"
        codes: [structure.tools]
  - id: frame
    title: {nb: "Rammer, kompetanse og kultur", en: "Frames, competence and culture"}
    purpose: theme
    minutes: 20
    questions:
      - id: frame.1
        kind: main
        required: true
        text:
          nb: "Hva gjør du når du er usikker på hva regelverket åpner for?"
          en: "What do you do when you are unsure what the rules allow?"
        codes: [competence.procurement, culture.risk, ecosystem.policy]
        probes:
          - {nb: "Fortell om siste gang det skjedde.", en: "Tell me about the last time it happened."}
      - id: frame.2
        kind: main
        text:
          nb: "Hvilke mål og forventninger blir du og enheten din målt på?"
          en: "What targets and expectations are you and your unit measured by?"
        codes: [structure.incentives, structure.strategy, culture.leadership]
        probes:
          - {nb: "Hva merker du til dem i det daglige?", en: "What do you notice of them from day to day?"}
      - id: frame.3
        kind: follow-up
        text:
          nb: "Beskriv veien en sak må gå for å bli besluttet hos dere."
          en: "Describe the road a matter has to take to be decided in your organisation."
        codes: [structure.governance, structure.organisation]
      - id: frame.4
        kind: follow-up
        text:
          nb: "Hvem utenfor kommunen har du støttet deg på, og til hva?"
          en: "Whom outside the municipality have you leaned on, and for what?"
        codes: [ecosystem.facilitators, ecosystem.municipalities, ecosystem.education]
      - id: frame.5
        kind: follow-up
        text:
          nb: "Hva er det du kan nå som du ikke kunne før denne anskaffelsen, og hvem andre har lært det?"
          en: "What can you do now that you could not before this procurement, and who else has learnt it?"
        codes: [competence.building, culture.learning]
  - id: close
    title: {nb: "Avslutning", en: "Closing"}
    purpose: closing
    minutes: 9
    questions:
      - id: close.1
        kind: closing
        text:
          nb: "Hva ville du gjort på samme måte neste gang, og hva ville du gjort annerledes?"
          en: "What would you do the same, and what would you do differently, next time?"
        codes: [culture.learning, process.benefits]
      - id: close.2
        kind: closing
        required: true
        text:
          nb: "Hva burde vi ha spurt om som vi ikke har spurt om?"
          en: "What should we have asked that we have not asked?"
# Try the guide on someone outside the sample, write here what it changed, and raise the version.
pilot: {date: , participants: , changes: }
sources: ["NOTES 1.3", "Kallio et al. 2016 (phases, main themes and follow-ups)"]

"""####
        ),
        (
            "intervju-leder.yaml",
            ####"""
# Interview guide for managers at any level, from unit manager to director.
id: intervju-leder
version: "1.0"
kind: interview
title: {nb: "Intervju med leder", en: "Interview with manager"}
purpose:
  nb: "Å forstå hva ledelsen vil med innovative anskaffelser, hva den gjør for dem, og hvilke rammer den setter."
  en: "To understand what management wants from innovative procurement, what it does for it, and which frames it sets."
actors: [manager]
stages: [S0, S3, S4, S6, S7, S8]
minutes: 45
classification: internal
after: [kontaktark]
before:
  - {nb: "Informasjonsskriv gitt, og versjonen ført i deltakerregisteret", en: "Information letter given, and its version entered in the participation register"}
  - {nb: "Behandlingsgrunnlag avklart (samtykke eller allmennhetens interesse)", en: "Legal basis settled (consent or public interest)"}
  - {nb: "Opptak avklart: ja eller nei, og når det slettes", en: "Recording settled: yes or no, and when it is deleted"}
  - {nb: "Strategi, mandat og saksframlegg lest", en: "Strategy, mandate and case papers read"}
  - {nb: "Ingenting fra intervjuer med lederens medarbeidere brukes som spørsmål", en: "Nothing from interviews with the manager's own staff is used as a question"}
  - {nb: "Er konkurransen i gang: sett klassifiseringen til confidential og sperrefristen til award", en: "If the competition is running: set the classification to confidential and the embargo to award"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Personalsaker", en: "Personnel matters"}
fields:
  - {id: role_category, required: false, hint: {nb: "ledernivå, aldri navn", en: "level of management, never a name"}}
  - {id: sampling_reason, required: false, hint: {nb: "hvorfor nettopp denne deltakeren", en: "why this participant"}}
  - {id: interview_no, required: false, hint: {nb: "første, andre … intervju med deltakeren: 1, 2 …", en: "first, second … interview with this participant: 1, 2 …"}}
  - {id: relation, required: false, hint: {nb: "hvordan dere kjenner hverandre fra før", en: "how you know each other from before"}}
  - {id: others_present, required: false, hint: {nb: "andre til stede, som roller", en: "others present, as roles"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 5
    questions:
      - id: open.1
        kind: main
        required: true
        text:
          nb: "Fortell om ansvaret ditt, og om når du først hørte om denne anskaffelsen."
          en: "Tell me about your responsibility, and when you first heard of this procurement."
        codes: [structure.organisation, culture.leadership]
        probes:
          - {nb: "Hva gjorde du da?", en: "What did you do then?"}
  - id: will
    title: {nb: "Hva dere vil", en: "What you want"}
    purpose: theme
    minutes: 12
    questions:
      - id: will.1
        kind: main
        required: true
        text:
          nb: "Hva skal kommunen oppnå med denne anskaffelsen, slik du ser det?"
          en: "What is the municipality to achieve with this procurement, as you see it?"
        codes: [structure.strategy, process.benefits]
        probes:
          - {nb: "Hvor kommer det fra: planer, politikk, egne erfaringer?", en: "Where does that come from: plans, politics, your own experience?"}
          - {nb: "Hvem eier gevinsten når den kommer?", en: "Who owns the benefit when it comes?"}
      - id: will.2
        kind: follow-up
        text:
          nb: "Hvilken plass har anskaffelser i det dere ellers gjør for å utvikle tjenestene?"
          en: "What place does procurement have in what you otherwise do to develop the services?"
        codes: [structure.strategy, culture.openness]
  - id: act
    title: {nb: "Hva du gjør", en: "What you do"}
    purpose: theme
    minutes: 12
    questions:
      - id: act.1
        kind: main
        required: true
        text:
          nb: "Fortell om det siste du selv gjorde i saken."
          en: "Tell me about the last thing you yourself did in this matter."
        codes: [culture.leadership]
        probes:
          - {nb: "Hva førte det til?", en: "What did it lead to?"}
          - {nb: "Hva blir du spurt om av den du rapporterer til?", en: "What does the one you report to ask you about?"}
      - id: act.2
        kind: main
        required: true
        text:
          nb: "Hvordan forholder du deg til at et slikt løp kan ende uten en løsning?"
          en: "How do you look upon the possibility that such a course may end without a solution?"
        codes: [culture.risk, structure.governance]
        probes:
          - {nb: "Fortell om et prosjekt som stanset. Hva skjedde etterpå?", en: "Tell me about a project that stopped. What happened afterwards?"}
      - id: act.3
        kind: follow-up
        text:
          nb: "Hvordan har tid og penger til forberedelsene blitt funnet?"
          en: "How have time and money for the preparations been found?"
        codes: [structure.resources]
  - id: frame
    title: {nb: "Organisering og omgivelser", en: "Organisation and surroundings"}
    purpose: theme
    minutes: 11
    questions:
      - id: frame.1
        kind: main
        text:
          nb: "Hvordan er ansvaret fordelt mellom innkjøp, fagenhet og prosjekt, og hvordan virker det?"
          en: "How is responsibility shared between procurement, service unit and project, and how does it work?"
        codes: [structure.organisation, culture.collaboration, structure.governance]
        probes:
          - {nb: "Hvor blir en sak liggende?", en: "Where does a matter get left lying?"}
      - id: frame.2
        kind: follow-up
        text:
          nb: "Hva blir talt og rapportert, og hva blir ikke det?"
          en: "What is counted and reported, and what is not?"
        codes: [structure.incentives]
      - id: frame.3
        kind: follow-up
        text:
          nb: "Hvordan har andre kommuner, staten eller støtteordninger virket inn?"
          en: "How have other municipalities, the state or support schemes had a bearing?"
        codes: [ecosystem.municipalities, ecosystem.policy, ecosystem.facilitators]
      - id: frame.4
        kind: follow-up
        text:
          nb: "Hva vil være annerledes i kommunen når prosjektet er over?"
          en: "What will be different in the municipality when the project is over?"
        codes: [process.benefits, competence.building, culture.learning]
        probes:
          - {nb: "Hva må noen gjøre for at det skal bli slik?", en: "What must somebody do for it to become so?"}
  - id: close
    title: {nb: "Avslutning", en: "Closing"}
    purpose: closing
    minutes: 5
    questions:
      - id: close.1
        kind: closing
        required: true
        text:
          nb: "Hva burde vi ha spurt om som vi ikke har spurt om?"
          en: "What should we have asked that we have not asked?"
# Try the guide on someone outside the sample, write here what it changed, and raise the version.
pilot: {date: , participants: , changes: }
sources: ["NOTES 1.3", "Kallio et al. 2016 (phases, main themes and follow-ups)"]

"""####
        ),
        (
            "intervju-leverandor.yaml",
            ####"""
# Interview guide for suppliers, both those who tendered and those who chose not to. What is said may be a
# trade secret: the embargo ends with the award, the trade secret does not.
id: intervju-leverandor
version: "1.0"
kind: interview
title: {nb: "Intervju med leverandør", en: "Interview with supplier"}
purpose:
  nb: "Å få fram hvordan anskaffelsen ser ut fra markedet: vilkårene for å delta, dialogen, kravene og samarbeidet."
  en: "To bring out how the procurement looks from the market: the conditions for taking part, the dialogue, the requirements and the collaboration."
actors: [supplier]
stages: [S2, S3, S4, S5, S6]
minutes: 60
classification: confidential
embargo: award
after: [kontaktark]
before:
  - {nb: "Informasjonsskriv gitt, og versjonen ført i deltakerregisteret", en: "Information letter given, and its version entered in the participation register"}
  - {nb: "Behandlingsgrunnlag avklart (samtykke eller allmennhetens interesse)", en: "Legal basis settled (consent or public interest)"}
  - {nb: "Opptak avklart: ja eller nei, og når det slettes", en: "Recording settled: yes or no, and when it is deleted"}
  - {nb: "Sagt klart fra at intervjuet ikke er en del av konkurransen og ikke når oppdragsgiver", en: "Said plainly that the interview is no part of the competition and does not reach the contracting authority"}
  - {nb: "Fasen i anskaffelsen sjekket: er konkurransen kunngjort eller avgjort?", en: "Stage of the procurement checked: has the competition been announced or decided?"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Pris, kalkyle og tekniske løsninger som ikke er offentlige", en: "Price, calculation and technical solutions that are not public"}
  - {nb: "Påstander om navngitte konkurrenter", en: "Claims about named competitors"}
fields:
  - {id: role_category, required: false, hint: {nb: "rolle, aldri navn", en: "role, never a name"}}
  - {id: supplier_size, required: false, hint: {nb: "mikro, liten, mellomstor, stor", en: "micro, small, medium, large"}}
  - {id: took_part, required: false, hint: {nb: "dialog, tilbud, kontrakt, ingen av delene", en: "dialogue, tender, contract, none of these"}}
  - {id: sampling_reason, required: false, hint: {nb: "hvorfor nettopp denne deltakeren", en: "why this participant"}}
  - {id: interview_no, required: false, hint: {nb: "første, andre … intervju med deltakeren: 1, 2 …", en: "first, second … interview with this participant: 1, 2 …"}}
  - {id: others_present, required: false, hint: {nb: "andre til stede, som roller", en: "others present, as roles"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 8
    questions:
      - id: open.1
        kind: main
        required: true
        text:
          nb: "Fortell kort om virksomheten og om hvordan dere ble kjent med denne anskaffelsen."
          en: "Tell me briefly about the company and how you came to hear of this procurement."
        codes: [ecosystem.suppliers, process.dialogue]
        probes:
          - {nb: "Hvilken erfaring har dere med offentlige kunder?", en: "What experience do you have of public customers?"}
  - id: part
    title: {nb: "Å delta eller la være", en: "To take part or not"}
    purpose: theme
    minutes: 12
    questions:
      - id: part.1
        kind: main
        required: true
        text:
          nb: "Hvordan tenkte dere da dere bestemte dere for å være med, eller for å la være?"
          en: "How did you reason when you decided to take part, or not to?"
        codes: [ecosystem.suppliers, process.competition]
        probes:
          - {nb: "Hva talte for, og hva talte mot?", en: "What spoke for it, and what against?"}
          - {nb: "Hva måtte dere legge inn av tid og folk?", en: "What did you have to put in of time and people?"}
      - id: part.2
        kind: follow-up
        text:
          nb: "Hvem har dere samarbeidet med for å kunne delta?"
          en: "Whom have you worked with to be able to take part?"
        codes: [ecosystem.suppliers, ecosystem.facilitators]
  - id: dialogue
    title: {nb: "Dialogen før konkurransen", en: "The dialogue before the competition"}
    purpose: theme
    minutes: 14
    questions:
      - id: dialogue.1
        kind: main
        required: true
        text:
          nb: "Fortell om kontakten dere hadde med kommunen før konkurransen, om det var noen."
          en: "Tell me about the contact you had with the municipality before the competition, if there was any."
        codes: [process.dialogue]
        probes:
          - {nb: "Hvem satt på den andre siden av bordet?", en: "Who sat on the other side of the table?"}
          - {nb: "Hva snakket dere om, og hva holdt dere for dere selv?", en: "What did you talk about, and what did you keep to yourselves?"}
      - id: dialogue.2
        kind: main
        required: true
        text:
          nb: "Hvordan framsto behovet for dere?"
          en: "How did the need appear to you?"
        codes: [process.needs, competence.domain]
        probes:
          - {nb: "Hva måtte dere gjette på?", en: "What did you have to guess?"}
      - id: dialogue.3
        kind: follow-up
        text:
          nb: "Hva så dere igjen av innspillene deres senere?"
          en: "What did you see of your input later on?"
        codes: [process.dialogue, process.functional]
  - id: contest
    title: {nb: "Krav og konkurranse", en: "Requirements and competition"}
    purpose: theme
    minutes: 10
    questions:
      - id: contest.1
        kind: main
        text:
          nb: "Hvilket rom ga kravene og kriteriene for løsninger dere selv ville ha valgt?"
          en: "What room did the requirements and criteria give for solutions you would have chosen yourselves?"
        codes: [process.functional, process.competition]
        probes:
          - {nb: "Gi et eksempel på et krav, uten å gå inn på tilbudet deres.", en: "Give an example of a requirement, without going into your tender."}
      - id: contest.2
        kind: follow-up
        text:
          nb: "Hvordan opplevde dere kommunens kjennskap til markedet og til det de skulle kjøpe?"
          en: "How did you find the municipality's knowledge of the market and of what it was to buy?"
        codes: [competence.market, competence.procurement]
  - id: together
    title: {nb: "Samarbeid og videre marked", en: "Collaboration and the market beyond"}
    purpose: theme
    minutes: 10
    questions:
      - id: together.1
        kind: main
        text:
          nb: "Fortell om samarbeidet etter at kontrakten var inngått, dersom dere er kommet dit."
          en: "Tell me about the collaboration after the contract was signed, if you have got that far."
        codes: [process.contract, culture.learning]
        probes:
          - {nb: "Fortell om en gang noe ikke gikk etter planen. Hva gjorde dere, og hva gjorde kommunen?", en: "Tell me about a time something did not go to plan. What did you do, and what did the municipality do?"}
          - {nb: "Hvordan er risiko og rettigheter fordelt?", en: "How are risk and rights shared?"}
      - id: together.2
        kind: follow-up
        text:
          nb: "Hva betyr denne anskaffelsen for det dere gjør overfor andre kunder?"
          en: "What does this procurement mean for what you do with other customers?"
        codes: [ecosystem.suppliers, ecosystem.municipalities, process.benefits]
  - id: close
    title: {nb: "Avslutning", en: "Closing"}
    purpose: closing
    minutes: 6
    questions:
      - id: close.1
        kind: closing
        required: true
        text:
          nb: "Hva burde vi ha spurt om som vi ikke har spurt om?"
          en: "What should we have asked that we have not asked?"
      - id: close.2
        kind: closing
        text:
          nb: "Er det noe av det du har sagt som må behandles som forretningshemmelighet?"
          en: "Is there anything in what you have said that must be treated as a trade secret?"
# Try the guide on someone outside the sample, write here what it changed, and raise the version.
pilot: {date: , participants: , changes: }
sources: ["NOTES 1.3", "NOTES 0.5 (secrecy in procurement)", "Kallio et al. 2016 (phases, main themes and follow-ups)"]

"""####
        ),
        (
            "intervju-oppfolging.yaml",
            ####"""
# Follow-up interview: the same participant again, months later. Read the first note and its contact summary before you go.
id: intervju-oppfolging
version: "1.0"
kind: interview
title: {nb: "Oppfølgingsintervju", en: "Follow-up interview"}
purpose:
  nb: "Å se hva som har skjedd siden sist, prøve ut vår foreløpige forståelse og la deltakeren rette den."
  en: "To see what has happened since last time, try our provisional understanding and let the participant correct it."
actors: [need-owner, purchaser, supplier, manager, facilitator]
stages: [S3, S4, S5, S6, S7, S8]
minutes: 45
classification: internal
after: [kontaktark]
before:
  - {nb: "Forrige notat og kontaktark lest, nye målspørsmål skrevet ned", en: "Last note and contact summary read, new target questions written down"}
  - {nb: "Deltakeren har fortsatt ikke trukket seg, og tillot ny kontakt", en: "The participant has not withdrawn, and allowed being contacted again"}
  - {nb: "Informasjonsskrivet gjelder fortsatt, eller nytt er gitt", en: "The information letter still holds, or a new one has been given"}
  - {nb: "Opptak avklart: ja eller nei, og når det slettes", en: "Recording settled: yes or no, and when it is deleted"}
  # A supplier interviewed again before the award is as sensitive as the first time.
  - {nb: "Er deltakeren leverandør og tildelingen ikke meddelt: sett klassifiseringen til confidential og sperrefristen til award", en: "If the participant is a supplier and the award not announced: set the classification to confidential and the embargo to award"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Innholdet i tilbud: pris, løsning, forretningshemmeligheter", en: "What tenders contain: price, solution, trade secrets"}
  - {nb: "Hva andre deltakere har sagt", en: "What other participants have said"}
fields:
  - {id: role_category, required: false, hint: {nb: "rolle, aldri navn; har den endret seg?", en: "role, never a name; has it changed?"}}
  - {id: interview_no, required: false, hint: {nb: "2, 3 …", en: "2, 3 …"}}
  - {id: earlier_note, required: false, hint: {nb: "kortnavnet på forrige notat", en: "the short name of the last note"}}
  - {id: transcript_returned, required: false, hint: {nb: "dato utskriften ble sendt deltakeren, og svaret", en: "the date the transcript went back to the participant, and the answer"}}
  - {id: others_present, required: false, hint: {nb: "andre til stede, som roller", en: "others present, as roles"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 8
    questions:
      - id: open.1
        kind: main
        required: true
        text:
          nb: "Hva har skjedd siden sist vi snakket sammen?"
          en: "What has happened since we last spoke?"
        codes: [process.competition, process.contract, process.benefits]
        probes:
          - {nb: "Hva kom først, og hva fulgte av det?", en: "What came first, and what followed from it?"}
      - id: open.2
        kind: follow-up
        text:
          nb: "Hvordan er rollen din nå, sammenliknet med sist?"
          en: "What is your role now, compared with last time?"
        codes: [structure.organisation]
  - id: change
    title: {nb: "Endringer", en: "Changes"}
    purpose: theme
    minutes: 14
    questions:
      - id: change.1
        kind: main
        required: true
        text:
          nb: "Hva gjør dere på en annen måte nå enn da vi møttes sist, om noe?"
          en: "What do you do in another way now than when we last met, if anything?"
        codes: [culture.learning, process.benefits]
        probes:
          - {nb: "Hvem var det som begynte med det?", en: "Who was it that began?"}
          - {nb: "Hva ble som før?", en: "What stayed as before?"}
      - id: change.2
        kind: main
        text:
          nb: "Fortell om et vendepunkt i perioden, et stort eller et lite."
          en: "Tell me about a turning point in the period, great or small."
        codes: [process.contract, culture.leadership, structure.governance]
        probes:
          - {nb: "Hva gikk forut, hva ble gjort, og hva kom ut av det?", en: "What went before, what was done, and what came of it?"}
      - id: change.3
        kind: follow-up
        text:
          nb: "Hvem har kommet til, og hvem har falt fra?"
          en: "Who has come in, and who has dropped out?"
        codes: [competence.building, culture.collaboration, ecosystem.suppliers]
  - id: check
    title: {nb: "Det vi trodde vi forsto", en: "What we thought we understood"}
    purpose: theme
    minutes: 10
    questions:
      - id: check.1
        kind: main
        required: true
        text:
          nb: "Slik forsto vi deg sist (les opp to–tre setninger). Hva stemmer, og hva stemmer ikke?"
          en: "This is how we understood you last time (read out two or three sentences). What is right, and what is not?"
        codes: [culture.learning]
        probes:
          - {nb: "Hva ville du ha lagt til eller tatt bort?", en: "What would you add or take away?"}
      - id: check.2
        kind: follow-up
        text:
          nb: "Still målspørsmålene fra kontaktarket, ett om gangen."
          en: "Ask the target questions of the contact summary, one at a time."
  - id: effect
    title: {nb: "Virkninger og spredning", en: "Effects and diffusion"}
    purpose: theme
    minutes: 9
    questions:
      - id: effect.1
        kind: main
        text:
          nb: "Hva har dere sett av virkninger så langt, også dem dere ikke hadde ventet?"
          en: "What effects have you seen so far, including those you had not expected?"
        codes: [process.benefits]
        probes:
          - {nb: "Hvordan vet dere det?", en: "How do you know?"}
          - {nb: "Hva har uteblitt?", en: "What has failed to appear?"}
      - id: effect.2
        kind: follow-up
        text:
          nb: "Hvor ellers er dette tatt i bruk, eller forsøkt tatt i bruk?"
          en: "Where else has this been taken up, or has someone tried to?"
        codes: [process.benefits, ecosystem.municipalities]
      - id: effect.3
        kind: follow-up
        text:
          nb: "Hva har det betydd for arbeidet at vi forskere har vært til stede?"
          en: "What has it meant for the work that we researchers have been present?"
        codes: [culture.learning]
  - id: close
    title: {nb: "Avslutning", en: "Closing"}
    purpose: closing
    minutes: 4
    questions:
      - id: close.1
        kind: closing
        required: true
        text:
          nb: "Hva burde vi ha spurt om som vi ikke har spurt om?"
          en: "What should we have asked that we have not asked?"
# Try the guide on someone outside the sample, write here what it changed, and raise the version.
pilot: {date: , participants: , changes: }
sources: ["NOTES 1.1 (reflection on the researchers' own moves)", "NOTES 1.3", "Kallio et al. 2016 (phases, main themes and follow-ups)"]

"""####
        ),
        (
            "kontaktark.yaml",
            ####"""
# Contact summary: one sheet, filled in when the write-up has been read through and before any coding.
id: kontaktark
version: "1.0"
kind: contact-summary
title: {nb: "Kontaktark", en: "Contact summary"}
purpose:
  nb: "Å samle på ett ark hva ett møte med feltet ga, mens det er friskt, og si hva neste møte må finne ut."
  en: "To gather on one sheet what one meeting with the field gave, while it is fresh, and say what the next must find out."
minutes: 20
classification: internal
before:
  - {nb: "Notatet er renskrevet og lest gjennom", en: "The note is written up and read through"}
  - {nb: "Ingenting i notatet er kodet ennå", en: "Nothing in the note has been coded yet"}
  - {nb: "Arket har samme klassifisering og sperrefrist som notatet", en: "The sheet has the same classification and embargo as the note"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Mer enn notatet det gjelder, kan røpe", en: "More than the note it is about may reveal"}
fields:
  - {id: source_note, required: true, hint: {nb: "kortnavnet på notatet arket gjelder", en: "the short name of the note the sheet is about"}}
  - {id: next_contact, required: false, hint: {nb: "dato for neste kontakt", en: "date of the next contact"}}
sections:
  - id: main
    title: {nb: "Hovedsaker", en: "Main issues"}
    purpose: prompts
    questions:
      - id: main.1
        kind: prompt
        required: true
        text:
          nb: "Hva var de viktigste temaene? Høyst fem, ett punkt hver."
          en: "What were the main themes? Five at most, one item each."
      - id: main.2
        kind: prompt
        text:
          nb: "Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet?"
          en: "What of the people, the place or the situation must a reader know to understand the note?"
  - id: target
    title: {nb: "Målspørsmål", en: "Target questions"}
    purpose: prompts
    questions:
      - id: target.1
        kind: prompt
        required: true
        text:
          nb: "For hvert målspørsmål du gikk ut med: hva fikk du svar på?"
          en: "For each target question you went out with: what did you get an answer to?"
      - id: target.2
        kind: prompt
        required: true
        text:
          nb: "Hva fikk du ikke svar på, og hvorfor?"
          en: "What did you not get an answer to, and why?"
  - id: salient
    title: {nb: "Det som skilte seg ut", en: "What stood out"}
    purpose: prompts
    questions:
      - id: salient.1
        kind: prompt
        text:
          nb: "Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det?"
          en: "What was striking, illuminating or important, also where you had not asked for it?"
      - id: salient.2
        kind: prompt
        text:
          nb: "Hva overrasket, og hva taler imot det dere så langt har trodd?"
          en: "What surprised, and what speaks against what you have believed so far?"
  - id: next
    title: {nb: "Neste gang", en: "Next time"}
    purpose: follow-up
    questions:
      - id: next.1
        kind: prompt
        required: true
        text:
          nb: "Hvilke nye målspørsmål tar dere med til neste kontakt?"
          en: "Which new target questions do you take to the next contact?"
      - id: next.2
        kind: prompt
        text:
          nb: "Hvem eller hvilket dokument bør dere oppsøke nå?"
          en: "Whom, or which document, should you seek out now?"
  - id: remarks
    title: {nb: "Egne merknader", en: "Remarks of your own"}
    purpose: reflection
    questions:
      - id: remarks.1
        kind: prompt
        text:
          nb: "Hva tenker du om kontakten: kvaliteten på samtalen, egen rolle, noe som må sjekkes?"
          en: "What do you think of the contact: the quality of the talk, your own role, anything to be checked?"
sources: ["NOTES 1.2", "Miles & Huberman (contact summary sheet)"]

"""####
        ),
        (
            "observasjon-evaluering.yaml",
            ####"""
# Meetings where tenders or candidates are discussed. Nothing in such a note leaves the study before the award.
id: observasjon-evaluering
version: "1.0"
kind: observation
title: {nb: "Observasjon av evalueringsmøte", en: "Observation of evaluation meeting"}
purpose:
  nb: "Å se hvordan tilbud vurderes i praksis: hva som teller, hvem som blir hørt, og hva som skjer når noe nytt møter kriteriene. Selve tilbudene er ikke tema."
  en: "To see how tenders are judged in practice: what counts, who is heard, and what happens when something new meets the criteria. The tenders themselves are not the subject."
actors: [purchaser, need-owner, manager, facilitator]
stages: [S4]
minutes: 120
event_kinds: [evaluation]
classification: confidential
embargo: award
after: [kontaktark, dagbok]
before:
  - {nb: "Behandlingsgrunnlag avklart for observasjonen", en: "Legal basis settled for the observation"}
  - {nb: "Informasjon gitt til alle til stede, muntlig eller ved oppslag, og dokumentert", en: "Information given to all present, by word or by notice, and documented"}
  - {nb: "Rollen din avtalt med den som leder møtet: hva du gjør, og hva du ikke gjør", en: "Your role agreed with whoever leads the meeting: what you do, and what you do not"}
  - {nb: "Adgang gitt skriftlig av oppdragsgiver, og taushetserklæring undertegnet", en: "Access given in writing by the contracting authority, and a declaration of secrecy signed"}
  - {nb: "Avklart habilitet: ingen bindinger til noen av tilbyderne", en: "Impartiality settled: no ties to any of the tenderers"}
  - {nb: "Avklart hvor notatet lagres, og hvem som kan lese det før tildeling", en: "Settled where the note is kept, and who may read it before the award"}
  - {nb: "Avtalt at du går ut dersom oppdragsgiver ber om det", en: "Agreed that you leave the room if the contracting authority asks"}
never_record:
  - {nb: "Navn på personer eller virksomheter; skriv rolle eller pseudonym", en: "Names of persons or firms; write a role or a pseudonym"}
  - {nb: "Pris, poeng, rangering og løsning fra tilbud", en: "Price, scores, ranking and solution from tenders"}
  - {nb: "Noe som gjør at en tilbyder kan kjennes igjen; kall dem A, B, C", en: "Anything by which a tenderer may be known; call them A, B, C"}
  - {nb: "Utkast til tildelingsbrev eller anskaffelsesprotokoll", en: "Drafts of the award letter or the procurement record"}
fields:
  - {id: event_kind, required: false, hint: {nb: "hendelsestype: evaluation", en: "kind of event: evaluation"}}
  - {id: researcher_role, required: false, hint: {nb: "fra ren observatør til deltaker", en: "from observer only to participant"}}
  - {id: access, required: false, hint: {nb: "hvem slapp deg inn, og på hvilke vilkår", en: "who let you in, and on what terms"}}
  - {id: setting, required: false, hint: {nb: "rommet eller kanalen med ett ord", en: "the room or channel in a word"}}
  - {id: researcher_intervention, required: false, hint: {nb: "det du selv sa eller gjorde som kan ha påvirket det som skjedde", en: "what you yourself said or did that may have affected what happened"}}
sections:
  - id: timeline
    title: {nb: "Tidslinje", en: "Timeline"}
    purpose: timeline
    questions:
      - id: timeline.1
        kind: prompt
        required: true
        text:
          nb: "Hva skjer, i den rekkefølgen det skjer?"
          en: "What happens, in the order it happens?"
        probes:
          - {nb: "Klokkeslett, rolle, og hva rollen gjør eller sier; ny linje minst hvert tiende minutt, også når lite skjer.", en: "Time, role, and what that role does or says; a new line at least every ten minutes, also when little happens."}
          - {nb: "Ordrette utsagn i «…»; alt annet er gjengivelse.", en: "Verbatim words in «…»; all else is a rendering."}
          - {nb: "Merk det du skriver til senere, etter hukommelsen: (husket).", en: "Mark what you add later from memory: (recalled)."}
  - id: look
    title: {nb: "Det du ser og hører", en: "What you see and hear"}
    purpose: prompts
    questions:
      - id: look.space
        kind: prompt
        text:
          nb: "Rom: Hvor skjer evalueringen, og hvordan er arbeidet delt mellom rom, skjerm og papir?"
          en: "Space: Where does the evaluation take place, and how is the work shared between room, screen and paper?"
        codes: [process.competition]
      - id: look.actors
        kind: prompt
        required: true
        text:
          nb: "Aktører: Hvilke roller evaluerer, hvem gir råd, og hvem bestemmer?"
          en: "Actors: Which roles evaluate, who advises, and who decides?"
        codes: [structure.organisation, competence.domain]
      - id: look.activities
        kind: prompt
        text:
          nb: "Aktiviteter: Hva gjør de sammen: leser, poengsetter, samordner, begrunner?"
          en: "Activities: What do they do together: read, score, reconcile, give reasons?"
        codes: [process.competition]
      - id: look.objects
        kind: prompt
        text:
          nb: "Gjenstander: Hvilke skjema, regneark og systemer styrer arbeidet?"
          en: "Objects: Which forms, spreadsheets and systems steer the work?"
        codes: [structure.tools]
      - id: look.acts
        kind: prompt
        text:
          nb: "Handlinger: Hvem foreslår, hvem endrer mening, hvem gir seg?"
          en: "Acts: Who proposes, who changes their mind, who gives way?"
        codes: [culture.collaboration, process.competition]
      - id: look.events
        kind: prompt
        text:
          nb: "Hendelser: Hvor stanser arbeidet opp, og hva får det i gang igjen?"
          en: "Events: Where does the work come to a halt, and what gets it going again?"
        codes: [process.competition]
      - id: look.time
        kind: prompt
        text:
          nb: "Tid: Hva brukes mye tid på, og hva går fort?"
          en: "Time: What takes much time, and what goes quickly?"
        codes: [structure.resources]
      - id: look.goals
        kind: prompt
        text:
          nb: "Mål: Hva sier de at de skal finne, og hva tyder handlingene på?"
          en: "Goals: What do they say they are to find, and what do their acts suggest?"
        codes: [culture.risk, culture.openness]
      - id: look.feelings
        kind: prompt
        text:
          nb: "Følelser: Hvilken stemning viser seg, og hva ser eller hører du den på?"
          en: "Feelings: What mood shows itself, and what do you see or hear it by?"
        codes: [culture.risk]
      - id: look.absent
        kind: prompt
        required: true
        text:
          nb: "Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp?"
          en: "Absent: What or whom had you expected that was not there or did not come up?"
        codes: [culture.user, process.needs]
  - id: judging
    title: {nb: "Vurderingen", en: "The judging"}
    purpose: theme
    questions:
      - id: judging.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan blir kriteriene tolket når tilbudene er ulike av slag?"
          en: "How are the criteria read when the tenders differ in kind?"
        codes: [process.functional, process.competition]
      - id: judging.2
        kind: prompt
        text:
          nb: "Hvordan blir det nye behandlet: som fortrinn, som risiko eller som noe annet?"
          en: "How is what is new treated: as an advantage, as a risk or as something else?"
        codes: [culture.openness, culture.risk]
      - id: judging.3
        kind: prompt
        text:
          nb: "Når vises det tilbake til behovet eller til brukerne, og hva fører det til?"
          en: "When is there a reference back to the need or the users, and what does it lead to?"
        codes: [process.needs, culture.user]
      - id: judging.4
        kind: prompt
        text:
          nb: "Når påkalles regelverk eller klagefare, av hvem, og med hvilken virkning?"
          en: "When are rules or the danger of a complaint invoked, by whom, and with what effect?"
        codes: [competence.procurement, culture.risk, ecosystem.policy]
  - id: reflection
    title: {nb: "Refleksjon etterpå", en: "Reflection afterwards"}
    purpose: reflection
    questions:
      - id: reflection.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde?"
          en: "How may your being there, and what you did, have affected what happened?"
        probes:
          - {nb: "Sett METODE: eller PERSONLIG: foran avsnittet.", en: "Put METHOD: or PERSONAL: before the paragraph."}
      - id: reflection.2
        kind: prompt
        text:
          nb: "Hva overrasket deg, og hva hadde du ventet på forhånd?"
          en: "What surprised you, and what had you expected beforehand?"
        probes:
          - {nb: "Begynn med TOLKNING: når du tolker.", en: "Begin with INTERPRETATION: when you interpret."}
      - id: reflection.3
        kind: prompt
        required: true
        text:
          nb: "Les notatet en gang til: kan noen tilbyder kjennes igjen?"
          en: "Read the note once more: can any tenderer be known by it?"
sources: ["NOTES 1.2", "Spradley (nine dimensions of a social situation)"]

"""####
        ),
        (
            "observasjon-internmote.yaml",
            ####"""
# Meetings inside the municipality: team, project, steering group.
id: observasjon-internmote
version: "1.0"
kind: observation
title: {nb: "Observasjon av internt møte", en: "Observation of internal meeting"}
purpose:
  nb: "Å se hvordan arbeidet med anskaffelsen gjøres når bare kommunen selv er i rommet: hvem som avgjør, hvem som spør, hva som blir liggende."
  en: "To see how the work on the procurement is done when only the municipality itself is in the room: who decides, who asks, what is left lying."
actors: [need-owner, purchaser, manager, facilitator]
stages: [S0, S1, S2, S3, S5, S6, S7, S8]
minutes: 60
event_kinds: [internal-meeting]
classification: internal
after: [kontaktark, dagbok]
before:
  - {nb: "Informasjon gitt til alle til stede, muntlig eller ved oppslag, og dokumentert", en: "Information given to all present, by word or by notice, and documented"}
  - {nb: "Behandlingsgrunnlag avklart for observasjonen", en: "Legal basis settled for the observation"}
  - {nb: "Rollen din avtalt med den som leder møtet: hva du gjør, og hva du ikke gjør", en: "Your role agreed with whoever leads the meeting: what you do, and what you do not"}
  - {nb: "Sakspapirene lest", en: "The papers for the meeting read"}
  - {nb: "Avklart om tilbud eller leverandører skal drøftes; bruk da observasjon-evaluering", en: "Settled whether tenders or suppliers will be discussed; if so use observasjon-evaluering"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Personalsaker og opplysninger om enkeltbrukere", en: "Personnel matters and anything on single users"}
  - {nb: "Det møtet ber om at ikke blir skrevet ned", en: "What the meeting asks not to have written down"}
fields:
  - {id: event_kind, required: false, hint: {nb: "hendelsestype: internal-meeting", en: "kind of event: internal-meeting"}}
  - {id: researcher_role, required: false, hint: {nb: "fra ren observatør til deltaker", en: "from observer only to participant"}}
  - {id: access, required: false, hint: {nb: "hvem slapp deg inn, og på hvilke vilkår", en: "who let you in, and on what terms"}}
  - {id: setting, required: false, hint: {nb: "rommet eller kanalen med ett ord", en: "the room or channel in a word"}}
  - {id: researcher_intervention, required: false, hint: {nb: "det du selv sa eller gjorde som kan ha påvirket det som skjedde", en: "what you yourself said or did that may have affected what happened"}}
sections:
  - id: timeline
    title: {nb: "Tidslinje", en: "Timeline"}
    purpose: timeline
    questions:
      - id: timeline.1
        kind: prompt
        required: true
        text:
          nb: "Hva skjer, i den rekkefølgen det skjer?"
          en: "What happens, in the order it happens?"
        probes:
          - {nb: "Klokkeslett, rolle, og hva rollen gjør eller sier; ny linje minst hvert tiende minutt, også når lite skjer.", en: "Time, role, and what that role does or says; a new line at least every ten minutes, also when little happens."}
          - {nb: "Ordrette utsagn i «…»; alt annet er gjengivelse.", en: "Verbatim words in «…»; all else is a rendering."}
          - {nb: "Merk det du skriver til senere, etter hukommelsen: (husket).", en: "Mark what you add later from memory: (recalled)."}
  - id: look
    title: {nb: "Det du ser og hører", en: "What you see and hear"}
    purpose: prompts
    questions:
      - id: look.space
        kind: prompt
        text:
          nb: "Rom: Hvor er møtet, og hvordan sitter deltakerne?"
          en: "Space: Where is the meeting, and how do those present sit?"
        codes: [culture.collaboration]
      - id: look.actors
        kind: prompt
        required: true
        text:
          nb: "Aktører: Hvilke roller og enheter er til stede, og hvem leder?"
          en: "Actors: Which roles and units are present, and who leads?"
        codes: [structure.organisation]
      - id: look.activities
        kind: prompt
        text:
          nb: "Aktiviteter: Hva gjør de sammen: orienterer, drøfter, skriver, vedtar?"
          en: "Activities: What do they do together: report, discuss, write, decide?"
        codes: [culture.collaboration]
      - id: look.objects
        kind: prompt
        text:
          nb: "Gjenstander: Hvilke papirer, maler og systemer ligger framme eller på skjermen?"
          en: "Objects: Which papers, templates and systems lie on the table or on screen?"
        codes: [structure.tools]
      - id: look.acts
        kind: prompt
        text:
          nb: "Handlinger: Hvem tar ordet, hvem gir det, hvem tier?"
          en: "Acts: Who takes the floor, who gives it, who keeps silent?"
        codes: [culture.collaboration, culture.leadership]
      - id: look.events
        kind: prompt
        text:
          nb: "Hendelser: Hvilke saker kommer opp, og hvordan avsluttes hver av dem?"
          en: "Events: Which matters come up, and how does each end?"
        codes: [structure.governance]
      - id: look.time
        kind: prompt
        text:
          nb: "Tid: Hva brukes tiden til, og hvilken tidshorisont snakkes det om?"
          en: "Time: What is the time spent on, and which time horizon is spoken of?"
        codes: [structure.resources]
      - id: look.goals
        kind: prompt
        text:
          nb: "Mål: Hva skal møtet føre til, og hva førte det til?"
          en: "Goals: What is the meeting to lead to, and what did it lead to?"
        codes: [competence.project]
      - id: look.feelings
        kind: prompt
        text:
          nb: "Følelser: Hvilken stemning viser seg, og hva ser eller hører du den på?"
          en: "Feelings: What mood shows itself, and what do you see or hear it by?"
        codes: [culture.risk, culture.openness]
      - id: look.absent
        kind: prompt
        required: true
        text:
          nb: "Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp?"
          en: "Absent: What or whom had you expected that was not there or did not come up?"
        codes: [structure.organisation, culture.user]
  - id: work
    title: {nb: "Arbeidet og avgjørelsene", en: "The work and the decisions"}
    purpose: theme
    questions:
      - id: work.1
        kind: prompt
        required: true
        text:
          nb: "Hva blir besluttet, av hvem, og hva må vente?"
          en: "What is decided, by whom, and what has to wait?"
        codes: [structure.governance, structure.organisation]
        probes:
          - {nb: "Skriv vedtak og tiltak på egne linjer: VEDTAK: … og TILTAK: … (hvem: rolle, når: dato).", en: "Write decisions and actions on lines of their own: DECISION: … and ACTION: … (who: role, when: date)."}
      - id: work.2
        kind: prompt
        text:
          nb: "Hvordan snakkes det om usikkerhet, feil og klage?"
          en: "How are uncertainty, failure and complaints spoken of?"
        codes: [culture.risk]
      - id: work.3
        kind: prompt
        text:
          nb: "Hvem viser de til utenfor rommet: brukere, leverandører, andre kommuner, rådgivere?"
          en: "To whom outside the room do they refer: users, suppliers, other municipalities, advisers?"
        codes: [ecosystem.users, ecosystem.suppliers, ecosystem.municipalities, ecosystem.facilitators]
      - id: work.4
        kind: prompt
        text:
          nb: "Hvilken kunnskap trekkes inn, og hvilken kunnskap etterlyses?"
          en: "What knowledge is drawn in, and what knowledge is called for?"
        codes: [competence.domain, competence.procurement, competence.innovation]
  - id: reflection
    title: {nb: "Refleksjon etterpå", en: "Reflection afterwards"}
    purpose: reflection
    questions:
      - id: reflection.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde?"
          en: "How may your being there, and what you did, have affected what happened?"
        probes:
          - {nb: "Sett METODE: eller PERSONLIG: foran avsnittet.", en: "Put METHOD: or PERSONAL: before the paragraph."}
      - id: reflection.2
        kind: prompt
        text:
          nb: "Hva overrasket deg, og hva hadde du ventet på forhånd?"
          en: "What surprised you, and what had you expected beforehand?"
        probes:
          - {nb: "Begynn med TOLKNING: når du tolker.", en: "Begin with INTERPRETATION: when you interpret."}
sources: ["NOTES 1.2", "Spradley (nine dimensions of a social situation)"]

"""####
        ),
        (
            "observasjon-markedsdialog.yaml",
            ####"""
# Meetings with the market before the competition, open or one-to-one. The second kind is the reason for the strict defaults.
id: observasjon-markedsdialog
version: "1.0"
kind: observation
title: {nb: "Observasjon av markedsdialog", en: "Observation of market dialogue"}
purpose:
  nb: "Å se hva som faktisk utveksles mellom kommune og marked, hvem som spør om hva, og hva som blir tatt med videre."
  en: "To see what is in fact exchanged between municipality and market, who asks about what, and what is carried on."
actors: [purchaser, need-owner, supplier, facilitator]
stages: [S2]
minutes: 90
event_kinds: [dialogkonferanse-marked, one-to-one, site-visit]
classification: confidential
embargo: award
after: [kontaktark, dagbok]
before:
  - {nb: "Informasjon gitt til alle til stede, muntlig eller ved oppslag, og dokumentert", en: "Information given to all present, by word or by notice, and documented"}
  - {nb: "Behandlingsgrunnlag avklart for observasjonen", en: "Legal basis settled for the observation"}
  - {nb: "Rollen din avtalt med den som leder møtet: hva du gjør, og hva du ikke gjør", en: "Your role agreed with whoever leads the meeting: what you do, and what you do not"}
  - {nb: "Avklart at leverandøren også godtar at du er til stede", en: "Settled that the supplier too accepts your presence"}
  - {nb: "Avklart hvem som skal få se notatet, og at ingen leverandør får det", en: "Settled who is to see the note, and that no supplier does"}
  - {nb: "Kunngjøringen av dialogen lest", en: "The notice of the dialogue read"}
never_record:
  - {nb: "Navn på personer eller virksomheter; skriv rolle eller pseudonym", en: "Names of persons or firms; write a role or a pseudonym"}
  - {nb: "Pris, kalkyle og løsninger som ikke er offentlige", en: "Price, calculation and solutions that are not public"}
  - {nb: "Det en leverandør ber om at ikke blir skrevet ned", en: "What a supplier asks not to have written down"}
fields:
  - {id: event_kind, required: false, hint: {nb: "hendelsestype: dialogkonferanse-marked, one-to-one, site-visit", en: "kind of event: dialogkonferanse-marked, one-to-one, site-visit"}}
  - {id: researcher_role, required: false, hint: {nb: "fra ren observatør til deltaker", en: "from observer only to participant"}}
  - {id: access, required: false, hint: {nb: "hvem slapp deg inn, og på hvilke vilkår", en: "who let you in, and on what terms"}}
  - {id: setting, required: false, hint: {nb: "rommet eller kanalen med ett ord", en: "the room or channel in a word"}}
  - {id: researcher_intervention, required: false, hint: {nb: "det du selv sa eller gjorde som kan ha påvirket det som skjedde", en: "what you yourself said or did that may have affected what happened"}}
sections:
  - id: timeline
    title: {nb: "Tidslinje", en: "Timeline"}
    purpose: timeline
    questions:
      - id: timeline.1
        kind: prompt
        required: true
        text:
          nb: "Hva skjer, i den rekkefølgen det skjer?"
          en: "What happens, in the order it happens?"
        probes:
          - {nb: "Klokkeslett, rolle, og hva rollen gjør eller sier; ny linje minst hvert tiende minutt, også når lite skjer.", en: "Time, role, and what that role does or says; a new line at least every ten minutes, also when little happens."}
          - {nb: "Ordrette utsagn i «…»; alt annet er gjengivelse.", en: "Verbatim words in «…»; all else is a rendering."}
          - {nb: "Merk det du skriver til senere, etter hukommelsen: (husket).", en: "Mark what you add later from memory: (recalled)."}
  - id: look
    title: {nb: "Det du ser og hører", en: "What you see and hear"}
    purpose: prompts
    questions:
      - id: look.space
        kind: prompt
        text:
          nb: "Rom: Hvordan er rommet eller skjermen ordnet, og hvor sitter hvem?"
          en: "Space: How is the room or screen arranged, and who sits where?"
        codes: [process.dialogue]
      - id: look.actors
        kind: prompt
        required: true
        text:
          nb: "Aktører: Hvilke roller er til stede fra kommunen, markedet og andre?"
          en: "Actors: Which roles are present from the municipality, the market and others?"
        codes: [ecosystem.suppliers, structure.organisation]
      - id: look.activities
        kind: prompt
        text:
          nb: "Aktiviteter: Hva gjør deltakerne sammen: presentasjon, spørsmål, gruppearbeid, pauser?"
          en: "Activities: What do those present do together: presentation, questions, group work, breaks?"
        codes: [process.dialogue]
      - id: look.objects
        kind: prompt
        text:
          nb: "Gjenstander: Hvilke dokumenter, modeller, skjermbilder eller prøver er i bruk?"
          en: "Objects: Which documents, models, screens or samples are in use?"
        codes: [structure.tools]
      - id: look.acts
        kind: prompt
        text:
          nb: "Handlinger: Hva gjør den enkelte rollen: noterer, avbryter, tier, viser fram?"
          en: "Acts: What does each role do: take notes, interrupt, keep silent, show?"
        codes: [process.dialogue]
      - id: look.events
        kind: prompt
        text:
          nb: "Hendelser: Hvilken rekke av handlinger utgjør møtet, og hvor skifter det?"
          en: "Events: Which chain of acts makes up the meeting, and where does it turn?"
        codes: [process.dialogue]
      - id: look.time
        kind: prompt
        text:
          nb: "Tid: Hvem bruker hvor mye av tiden, og til hva?"
          en: "Time: Who uses how much of the time, and on what?"
        codes: [process.dialogue]
      - id: look.goals
        kind: prompt
        text:
          nb: "Mål: Hva sier de ulike rollene at de vil oppnå, og hva tyder handlingene på?"
          en: "Goals: What do the roles say they want to achieve, and what do their acts suggest?"
        codes: [process.needs, ecosystem.suppliers]
      - id: look.feelings
        kind: prompt
        text:
          nb: "Følelser: Hvilken stemning viser seg, og hva ser eller hører du den på?"
          en: "Feelings: What mood shows itself, and what do you see or hear it by?"
        codes: [culture.risk, culture.openness]
      - id: look.absent
        kind: prompt
        required: true
        text:
          nb: "Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp?"
          en: "Absent: What or whom had you expected that was not there or did not come up?"
        codes: [process.dialogue, ecosystem.users]
  - id: dialogue
    title: {nb: "Dialogen", en: "The dialogue"}
    purpose: theme
    questions:
      - id: dialogue.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan blir behovet lagt fram: som ønsket virkning, som funksjon eller som løsning?"
          en: "How is the need presented: as a wanted effect, as a function or as a solution?"
        codes: [process.needs, process.functional]
      - id: dialogue.2
        kind: prompt
        text:
          nb: "Hva spør kommunen om, og hva spør leverandørene om?"
          en: "What does the municipality ask about, and what do the suppliers ask about?"
        codes: [process.dialogue, competence.market]
      - id: dialogue.3
        kind: prompt
        text:
          nb: "Hva blir sagt om regler: hva som er lov, og hva som må likebehandles?"
          en: "What is said of rules: what is allowed, and what must be treated alike?"
        codes: [competence.procurement, ecosystem.policy]
      - id: dialogue.4
        kind: prompt
        text:
          nb: "Hvilke innspill blir notert, og hva sier kommunen at den vil gjøre med dem?"
          en: "Which inputs are noted down, and what does the municipality say it will do with them?"
        codes: [process.dialogue, process.functional]
  - id: reflection
    title: {nb: "Refleksjon etterpå", en: "Reflection afterwards"}
    purpose: reflection
    questions:
      - id: reflection.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde?"
          en: "How may your being there, and what you did, have affected what happened?"
        probes:
          - {nb: "Sett METODE: eller PERSONLIG: foran avsnittet.", en: "Put METHOD: or PERSONAL: before the paragraph."}
      - id: reflection.2
        kind: prompt
        text:
          nb: "Hva overrasket deg, og hva hadde du ventet på forhånd?"
          en: "What surprised you, and what had you expected beforehand?"
        probes:
          - {nb: "Begynn med TOLKNING: når du tolker.", en: "Begin with INTERPRETATION: when you interpret."}
      - id: reflection.3
        kind: prompt
        text:
          nb: "Er det noe i notatet som kan være en forretningshemmelighet? Merk avsnittet."
          en: "Is there anything in the note that may be a trade secret? Mark the paragraph."
sources: ["NOTES 1.2", "Spradley (nine dimensions of a social situation)"]

"""####
        ),
        (
            "observasjon-utproving.yaml",
            ####"""
# Trials and tests of a solution or prototype, in the place where it is to be used.
id: observasjon-utproving
version: "1.0"
kind: observation
title: {nb: "Observasjon av utprøving", en: "Observation of trial"}
purpose:
  nb: "Å se hva som skjer når en løsning eller prototyp møter arbeidet den er ment for, og hvordan kommune og leverandør lærer av det."
  en: "To see what happens when a solution or prototype meets the work it is meant for, and how municipality and supplier learn from it."
actors: [need-owner, user, supplier, purchaser]
stages: [S5, S6]
minutes: 120
event_kinds: [test, site-visit]
classification: confidential
after: [kontaktark, dagbok]
before:
  - {nb: "Informasjon gitt til alle til stede, muntlig eller ved oppslag, og dokumentert", en: "Information given to all present, by word or by notice, and documented"}
  - {nb: "Behandlingsgrunnlag avklart for observasjonen", en: "Legal basis settled for the observation"}
  - {nb: "Rollen din avtalt med den som leder møtet: hva du gjør, og hva du ikke gjør", en: "Your role agreed with whoever leads the meeting: what you do, and what you do not"}
  - {nb: "Avklart om brukere eller pasienter er til stede, og hvordan de er informert", en: "Settled whether users or patients are present, and how they are informed"}
  - {nb: "Avklart om prototypen er fortrolig: foto eller ikke foto", en: "Settled whether the prototype is confidential: photographs or none"}
  - {nb: "Delmålet eller testplanen lest", en: "The milestone or test plan read"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Helseopplysninger og annet om den enkelte brukeren", en: "Health information and anything else on the single user"}
  - {nb: "Ansikter, navneskilt og skjermbilder med personopplysninger på foto", en: "Faces, name tags and screens with personal data in photographs"}
  - {nb: "Tekniske detaljer leverandøren holder hemmelig", en: "Technical details the supplier keeps secret"}
fields:
  - {id: event_kind, required: false, hint: {nb: "hendelsestype: test, site-visit", en: "kind of event: test, site-visit"}}
  - {id: researcher_role, required: false, hint: {nb: "fra ren observatør til deltaker", en: "from observer only to participant"}}
  - {id: access, required: false, hint: {nb: "hvem slapp deg inn, og på hvilke vilkår", en: "who let you in, and on what terms"}}
  - {id: setting, required: false, hint: {nb: "rommet eller kanalen med ett ord", en: "the room or channel in a word"}}
  - {id: researcher_intervention, required: false, hint: {nb: "det du selv sa eller gjorde som kan ha påvirket det som skjedde", en: "what you yourself said or did that may have affected what happened"}}
sections:
  - id: timeline
    title: {nb: "Tidslinje", en: "Timeline"}
    purpose: timeline
    questions:
      - id: timeline.1
        kind: prompt
        required: true
        text:
          nb: "Hva skjer, i den rekkefølgen det skjer?"
          en: "What happens, in the order it happens?"
        probes:
          - {nb: "Klokkeslett, rolle, og hva rollen gjør eller sier; ny linje minst hvert tiende minutt, også når lite skjer.", en: "Time, role, and what that role does or says; a new line at least every ten minutes, also when little happens."}
          - {nb: "Ordrette utsagn i «…»; alt annet er gjengivelse.", en: "Verbatim words in «…»; all else is a rendering."}
          - {nb: "Merk det du skriver til senere, etter hukommelsen: (husket).", en: "Mark what you add later from memory: (recalled)."}
  - id: look
    title: {nb: "Det du ser og hører", en: "What you see and hear"}
    purpose: prompts
    questions:
      - id: look.space
        kind: prompt
        text:
          nb: "Rom: Hvor prøves løsningen ut, og hva i rommet hjelper eller står i veien?"
          en: "Space: Where is the solution tried, and what in the room helps or is in the way?"
        codes: [process.contract]
      - id: look.actors
        kind: prompt
        required: true
        text:
          nb: "Aktører: Hvem bruker løsningen, hvem hjelper, hvem ser på?"
          en: "Actors: Who uses the solution, who helps, who looks on?"
        codes: [culture.user, ecosystem.users, ecosystem.suppliers]
      - id: look.activities
        kind: prompt
        text:
          nb: "Aktiviteter: Hvilket arbeid går utprøvingen inn i, og hva går ved siden av?"
          en: "Activities: What work does the trial enter into, and what goes on beside it?"
        codes: [competence.domain]
      - id: look.objects
        kind: prompt
        text:
          nb: "Gjenstander: Hva brukes sammen med løsningen: utstyr, lapper, gamle systemer?"
          en: "Objects: What is used together with the solution: equipment, slips of paper, old systems?"
        codes: [structure.tools]
      - id: look.acts
        kind: prompt
        required: true
        text:
          nb: "Handlinger: Hva gjør brukerne trinn for trinn, og hvor gjør de noe annet enn tenkt?"
          en: "Acts: What do the users do step by step, and where do they do something other than intended?"
        codes: [process.contract, process.functional]
      - id: look.events
        kind: prompt
        text:
          nb: "Hendelser: Hva går galt, hva går uventet godt, og hva gjør de da?"
          en: "Events: What goes wrong, what goes unexpectedly well, and what do they do then?"
        codes: [process.contract, culture.learning]
      - id: look.time
        kind: prompt
        text:
          nb: "Tid: Hvor lang tid tar det, og hva stjeler tid?"
          en: "Time: How long does it take, and what steals time?"
        codes: [structure.resources]
      - id: look.goals
        kind: prompt
        text:
          nb: "Mål: Hva skal prøves, og hva er de enige om at vil telle som bestått?"
          en: "Goals: What is to be tested, and what have they agreed will count as passed?"
        codes: [process.contract, process.benefits]
      - id: look.feelings
        kind: prompt
        text:
          nb: "Følelser: Hvilken stemning viser seg, og hva ser eller hører du den på?"
          en: "Feelings: What mood shows itself, and what do you see or hear it by?"
        codes: [culture.openness, culture.risk]
      - id: look.absent
        kind: prompt
        required: true
        text:
          nb: "Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp?"
          en: "Absent: What or whom had you expected that was not there or did not come up?"
        codes: [culture.user, process.benefits]
  - id: trial
    title: {nb: "Utprøvingen", en: "The trial"}
    purpose: theme
    questions:
      - id: trial.1
        kind: prompt
        required: true
        text:
          nb: "Hva sier brukerne om løsningen mens de bruker den, og hva svarer leverandøren?"
          en: "What do the users say of the solution while using it, and what does the supplier answer?"
        codes: [ecosystem.suppliers, culture.user]
      - id: trial.2
        kind: prompt
        text:
          nb: "Hvordan blir resultatet målt eller skrevet ned, og av hvem?"
          en: "How is the result measured or written down, and by whom?"
        codes: [process.benefits]
      - id: trial.3
        kind: prompt
        text:
          nb: "Hva blir kommune og leverandør enige om at må endres, og hvem skal gjøre det?"
          en: "What do municipality and supplier agree must be changed, and who is to do it?"
        codes: [process.contract]
        probes:
          - {nb: "Skriv tiltak på egne linjer: TILTAK: … (hvem: rolle, når: dato).", en: "Write actions on lines of their own: ACTION: … (who: role, when: date)."}
      - id: trial.4
        kind: prompt
        text:
          nb: "Hva viser utprøvingen om behovet som ingen hadde skrevet ned?"
          en: "What does the trial show of the need that nobody had written down?"
        codes: [process.needs, competence.domain]
  - id: reflection
    title: {nb: "Refleksjon etterpå", en: "Reflection afterwards"}
    purpose: reflection
    questions:
      - id: reflection.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde?"
          en: "How may your being there, and what you did, have affected what happened?"
        probes:
          - {nb: "Sett METODE: eller PERSONLIG: foran avsnittet.", en: "Put METHOD: or PERSONAL: before the paragraph."}
      - id: reflection.2
        kind: prompt
        text:
          nb: "Hva overrasket deg, og hva hadde du ventet på forhånd?"
          en: "What surprised you, and what had you expected beforehand?"
        probes:
          - {nb: "Begynn med TOLKNING: når du tolker.", en: "Begin with INTERPRETATION: when you interpret."}
sources: ["NOTES 1.2", "Spradley (nine dimensions of a social situation)"]

"""####
        ),
        (
            "syklus.yaml",
            ####"""
# One cycle of the action research. Insiders own the problem, outsiders research it; their reflections are written apart.
id: syklus
version: "1.0"
kind: cycle
title: {nb: "Syklus", en: "Cycle"}
purpose:
  nb: "Å dokumentere én runde av å planlegge, handle, observere og reflektere, med problemformuleringen slik den var før og ble etter."
  en: "To document one round of planning, acting, observing and reflecting, with the problem formulation as it was before and became after."
minutes: 60
classification: internal
before:
  - {nb: "Forrige syklus og dens problemformulering lest", en: "The last cycle and its problem formulation read"}
  - {nb: "Deltakernes refleksjon hentet inn før forskernes egen ble delt med dem", en: "The insiders' reflection gathered before the researchers' own was shared with them"}
  - {nb: "Notatene fra perioden gjennomgått", en: "The notes from the period gone through"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
fields:
  - {id: arena, required: false, hint: {nb: "der deltakere og forskere møttes", en: "where insiders and outsiders met"}}
  - {id: from, required: false, hint: {nb: "når syklusen begynte, åååå-mm-dd", en: "when the cycle began, yyyy-mm-dd"}}
  - {id: to, required: false, hint: {nb: "når den ble avsluttet, åååå-mm-dd", en: "when it ended, yyyy-mm-dd"}}
  - {id: formulation_version, required: false, hint: {nb: "versjon av problemformuleringen: 1, 2 …", en: "version of the problem formulation: 1, 2 …"}}
sections:
  - id: problem
    title: {nb: "Problemformulering", en: "Problem formulation"}
    purpose: prompts
    questions:
      - id: problem.1
        kind: prompt
        required: true
        text:
          nb: "Hva er problemet, med deltakernes og forskernes felles ord?"
          en: "What is the problem, in the words insiders and outsiders share?"
      - id: problem.2
        kind: prompt
        text:
          nb: "Hva er endret siden forrige formulering, hvem tok det opp, og hvem sto for en annen?"
          en: "What has changed since the last formulation, who raised it, and who held to another?"
  - id: plan
    title: {nb: "Plan og handling", en: "Plan and action"}
    purpose: prompts
    questions:
      - id: plan.1
        kind: prompt
        required: true
        text:
          nb: "Hva ble planlagt, og hva ventet dere at det skulle føre til?"
          en: "What was planned, and what did you expect it to lead to?"
      - id: act.1
        kind: prompt
        required: true
        text:
          nb: "Hva ble gjort, av hvem, og hva ble annerledes enn planlagt?"
          en: "What was done, by whom, and what turned out other than planned?"
      - id: act.2
        kind: prompt
        required: true
        text:
          nb: "Hva gjorde forskerne selv for å påvirke?"
          en: "What did the researchers themselves do to bring something about?"
  - id: observe
    title: {nb: "Observasjon", en: "Observation"}
    purpose: prompts
    questions:
      - id: observe.1
        kind: prompt
        required: true
        text:
          nb: "Hva så dere av følger, ventede og uventede? Vis til notatene."
          en: "What consequences did you see, expected and unexpected? Refer to the notes."
      - id: observe.2
        kind: prompt
        text:
          nb: "Hva skjedde ikke, som skulle ha skjedd?"
          en: "What did not happen that should have?"
  - id: insider
    title: {nb: "Deltakernes refleksjon", en: "Insider reflection"}
    purpose: reflection
    questions:
      - id: insider.1
        kind: prompt
        required: true
        text:
          nb: "Hva sier deltakerne selv at de har lært, og hva vil de gjøre med det?"
          en: "What do the insiders themselves say they have learnt, and what will they do with it?"
      - id: insider.2
        kind: prompt
        text:
          nb: "Hva er deltakerne uenige om seg imellom?"
          en: "On what do the insiders disagree among themselves?"
  - id: outsider
    title: {nb: "Forskernes refleksjon", en: "Outsider reflection"}
    purpose: reflection
    questions:
      - id: outsider.1
        kind: prompt
        required: true
        text:
          nb: "Hva har forskerne forstått, og hvor skiller det seg fra deltakernes forståelse?"
          en: "What have the researchers understood, and where does it part from the insiders' understanding?"
      - id: outsider.2
        kind: prompt
        text:
          nb: "Hva ved måten vi arbeidet på, og ved det vi tok for gitt, bør endres?"
          en: "What in the way we worked, and in what we took for granted, should change?"
  - id: learning
    title: {nb: "Lærdom og neste syklus", en: "Learning and next cycle"}
    purpose: follow-up
    questions:
      - id: learning.1
        kind: prompt
        text:
          nb: "Hva er lokal løsning her, og hva kan være kunnskap for andre?"
          en: "What is local solution here, and what may be knowledge for others?"
        codes: [culture.learning, process.benefits, competence.building]
      - id: learning.2
        kind: prompt
        required: true
        text:
          nb: "Hvordan lyder problemformuleringen nå, og hva gjør dere i neste syklus?"
          en: "How does the problem formulation read now, and what will you do in the next cycle?"
sources: ["NOTES 1.1", "Greenwood & Levin (cogenerative model)", "Kemmis & McTaggart (spiral)"]

"""####
        ),
        (
            "verksted-dialogkonferanse.yaml",
            ####"""
# The dialogue conference of action research: people from the same work, equal for a day, in rounds of groups. Twenty of the minutes are breaks.
# The supplier meeting that carries the same name in procurement is verksted-leverandorkonferanse.
id: verksted-dialogkonferanse
version: "1.0"
kind: workshop
format: dialogkonferanse-aksjonsforskning
title: {nb: "Dialogkonferanse i aksjonsforskning", en: "Action-research dialogue conference"}
purpose:
  nb: "Å la alle som berøres av arbeidet med en anskaffelse, beskrive dagens praksis, ønsket praksis og tiltak på like fot."
  en: "To let all who are touched by the work on a procurement describe current practice, wanted practice and actions on an equal footing."
actors: [need-owner, purchaser, manager, user, facilitator, researcher]
stages: [S0, S1, S3, S6, S7, S8]
minutes: 240
classification: internal
after: [kontaktark, dagbok]
before:
  - {nb: "Tema, deltakere og handlingsrom avklart med den som eier problemet", en: "Theme, participants and room for action settled with whoever owns the problem"}
  - {nb: "Informasjonsskriv sendt alle, og behandlingsgrunnlag avklart", en: "Information letter sent to all, and the legal basis settled"}
  - {nb: "Grupper satt opp på forhånd, høyst åtte i hver; ingen sitter i gruppe med egen leder i første runde", en: "Groups made up beforehand, eight at most in each; nobody sits with their own manager in the first round"}
  - {nb: "Ordstyrer, referenter og tidtaker pekt ut; gruppene velger selv hvem som legger fram", en: "Facilitator, note-takers and timekeeper appointed; the groups choose for themselves who reports"}
  - {nb: "Avklart at ingen leverandør i en pågående konkurranse deltar", en: "Settled that no supplier in a running competition takes part"}
never_record:
  - {nb: "Navn på personer; skriv rolle, gruppe eller pseudonym", en: "Names of persons; write a role, a group or a pseudonym"}
  - {nb: "Hvem i gruppen som sa hva, når gruppen har bedt om å stå samlet", en: "Who in the group said what, when the group has asked to stand as one"}
  - {nb: "Ansikter på foto av plansjer", en: "Faces in photographs of posters"}
roles:
  - {nb: "ordstyrer", en: "facilitator"}
  - {nb: "referent i hver gruppe", en: "note-taker in each group"}
  - {nb: "tidtaker", en: "timekeeper"}
  - {nb: "den som legger fram, valgt av gruppen", en: "rapporteur chosen by the group"}
fields:
  - {id: facilitators, required: false, hint: {nb: "roller eller forskeres kortnavn", en: "roles or short names of researchers"}}
  - {id: attendance, required: false, hint: {nb: "antall etter rolle, f.eks. behovshaver 6, innkjøper 2", en: "number by role, e.g. need owner 6, purchaser 2"}}
  - {id: groups, required: false, hint: {nb: "antall grupper i hver runde", en: "number of groups in each round"}}
  - {id: feedback_sent, required: false, hint: {nb: "dato deltakerne fikk oppsummeringen", en: "date the participants got the summary"}}
sections:
  - id: open
    title: {nb: "Åpning i plenum", en: "Opening in plenary"}
    purpose: opening
    minutes: 20
    grouping: plenary
    questions:
      - id: open.1
        kind: prompt
        required: true
        text:
          nb: "Hva ble sagt om tema, hensikt og spilleregler, og av hvilken rolle?"
          en: "What was said of theme, purpose and ground rules, and by which role?"
        codes: [culture.leadership]
        probes:
          - {nb: "Alle har noe å bidra med, én snakker om gangen, ingen stilling veier mer enn en annen.", en: "All have something to give, one speaks at a time, no position weighs more than another."}
          - {nb: "Framlegg varer to–tre minutter og rettes bare for feil; ingen debatt i plenum.", en: "Reports last two to three minutes and are corrected only for errors; no debate in plenary."}
      - id: open.2
        kind: prompt
        text:
          nb: "Hvem var til stede, etter rolle, og hvem manglet?"
          en: "Who was present, by role, and who was missing?"
        codes: [structure.organisation, ecosystem.users]
  - id: s1
    title: {nb: "Runde 1: Dagens praksis", en: "Round 1: Current practice"}
    purpose: session
    minutes: 60
    grouping: homogeneous
    output: poster
    questions:
      - id: s1.1
        kind: main
        required: true
        text:
          nb: "Hvordan arbeider vi i dag, fra et behov oppstår til noe er kjøpt og tatt i bruk?"
          en: "How do we work today, from a need arising to something being bought and in use?"
        codes: [process.needs, process.competition, culture.collaboration]
        probes:
          - {nb: "Grupper med samme rolle. Gruppearbeid 45 minutter, framlegg 15.", en: "Groups of the same role. Group work 45 minutes, reports 15."}
          - {nb: "Skriv det gruppen la fram: RESULTAT: … (gruppe: 1).", en: "Write what the group reported: OUTPUT: … (group: 1)."}
      - id: s1.2
        kind: follow-up
        text:
          nb: "Hva går lett, hva stopper opp, og hva gjør vi når det stopper?"
          en: "What goes easily, what comes to a halt, and what do we do when it halts?"
        codes: [structure.governance, structure.resources, competence.procurement]
  - id: s2
    title: {nb: "Runde 2: Ønsket praksis", en: "Round 2: Wanted practice"}
    purpose: session
    minutes: 60
    grouping: mixed
    output: poster
    questions:
      - id: s2.1
        kind: main
        required: true
        text:
          nb: "Det er to år fram, og dere er fornøyde med arbeidet. Hva gjør hvem da?"
          en: "It is two years from now, and you are content with the work. Who does what then?"
        codes: [culture.openness, process.dialogue, process.functional]
        probes:
          - {nb: "Grupper på tvers av roller. Gruppearbeid 45 minutter, framlegg 15.", en: "Groups across roles. Group work 45 minutes, reports 15."}
          - {nb: "Skriv det gruppen la fram: RESULTAT: … (gruppe: 1).", en: "Write what the group reported: OUTPUT: … (group: 1)."}
      - id: s2.2
        kind: follow-up
        text:
          nb: "Hva måtte til for å komme dit, og hva av det rår vi over selv?"
          en: "What did it take to get there, and how much of that is in our own hands?"
        codes: [structure.strategy, competence.building, ecosystem.policy]
  - id: s3
    title: {nb: "Runde 3: Tiltak", en: "Round 3: Actions"}
    purpose: session
    minutes: 50
    grouping: own-municipality
    output: action-list
    questions:
      - id: s3.1
        kind: main
        required: true
        text:
          nb: "Hva begynner vi med, hvem tar ansvaret, og når skal det være gjort?"
          en: "What do we begin with, who takes charge, and when shall it be done?"
        codes: [competence.project, culture.leadership, process.benefits]
        probes:
          - {nb: "Grupper fra samme kommune eller enhet. Høyst tre tiltak per gruppe.", en: "Groups from the same municipality or unit. Three actions at most per group."}
          - {nb: "Skriv hvert tiltak: TILTAK: … (hvem: rolle, når: dato).", en: "Write each action: ACTION: … (who: role, when: date)."}
  - id: plenary
    title: {nb: "Oppsummering i plenum", en: "Summary in plenary"}
    purpose: session
    minutes: 20
    grouping: plenary
    output: summary
    questions:
      - id: plenary.1
        kind: prompt
        required: true
        text:
          nb: "Hva gikk igjen i flere grupper, og hva sto bare én gruppe for?"
          en: "What came back in several groups, and what did only one group stand for?"
      - id: decisions.1
        kind: prompt
        required: true
        text:
          nb: "Hva ble vedtatt, og hvem følger opp? VEDTAK: … (hvem: rolle)."
          en: "What was decided, and who follows up? DECISION: … (who: role)."
        codes: [structure.governance]
      - id: disagreement.1
        kind: prompt
        required: true
        text:
          nb: "Hva var det uenighet om, mellom hvilke roller, og ble den stående? UENIGHET: …"
          en: "What was there disagreement on, between which roles, and was it left standing? DISAGREEMENT: …"
        codes: [culture.collaboration]
  - id: close
    title: {nb: "Deltakernes vurdering", en: "The participants' evaluation"}
    purpose: closing
    minutes: 10
    grouping: plenary
    questions:
      - id: close.1
        kind: closing
        required: true
        text:
          nb: "Hva tar du med deg, og hva savnet du i dag?"
          en: "What do you take with you, and what did you miss today?"
        codes: [culture.learning]
  - id: reflection
    title: {nb: "Refleksjon etterpå", en: "Reflection afterwards"}
    purpose: reflection
    questions:
      - id: reflection.1
        kind: prompt
        text:
          nb: "Ordstyreren: Hvem snakket, hvem tiet, og hvor holdt spillereglene ikke?"
          en: "The facilitator: Who spoke, who kept silent, and where did the ground rules not hold?"
      - id: reflection.2
        kind: prompt
        required: true
        text:
          nb: "Forskeren: Hvordan virket opplegget og våre egne innspill på det som kom fram?"
          en: "The researcher: How did the design and our own contributions bear on what came out?"
follow_up_days: 14
sources: ["NOTES 1.4", "Gustavsen (democratic dialogue)", "Eikeland (form follows purpose)"]

"""####
        ),
        (
            "verksted-leverandorkonferanse.yaml",
            ####"""
# The supplier meeting procurement calls a dialogue conference: the contracting authority presents a need to the market.
# The conference of action research is verksted-dialogkonferanse.
id: verksted-leverandorkonferanse
version: "1.0"
kind: workshop
format: dialogkonferanse-marked
title: {nb: "Dialogkonferanse med markedet (leverandørkonferanse)", en: "Supplier dialogue conference"}
purpose:
  nb: "Å dokumentere hvordan et behov legges fram for et åpent marked, hva markedet svarer, og hva oppdragsgiver tar med videre."
  en: "To document how a need is presented to an open market, what the market answers, and what the contracting authority carries on."
actors: [supplier, purchaser, need-owner, facilitator]
stages: [S2]
minutes: 180
classification: internal
after: [kontaktark, dagbok]
before:
  - {nb: "Veiledende kunngjøring eller annen åpen invitasjon publisert", en: "Prior information notice or other open invitation published"}
  - {nb: "Oppdragsgiver har sagt ja til at forskere er til stede, og deltakerne er informert", en: "The contracting authority has agreed to researchers being present, and those taking part are informed"}
  - {nb: "Behandlingsgrunnlag avklart", en: "Legal basis settled"}
  - {nb: "Avklart at alle leverandører får samme informasjon, også de som ikke kom", en: "Settled that all suppliers get the same information, including those who did not come"}
  - {nb: "Én-til-én-møter føres for seg, etter observasjon-markedsdialog", en: "One-to-one meetings are noted apart, by observasjon-markedsdialog"}
never_record:
  - {nb: "Navn på personer; skriv rolle", en: "Names of persons; write a role"}
  - {nb: "Hvilken leverandør som sa hva, utover det som ble sagt åpent i plenum", en: "Which supplier said what, beyond what was said openly in plenary"}
  - {nb: "Pris og løsninger som ikke er offentlige", en: "Price and solutions that are not public"}
roles:
  - {nb: "vert hos oppdragsgiver", en: "host at the contracting authority"}
  - {nb: "behovshaver som legger fram", en: "need owner who presents"}
  - {nb: "ordstyrer", en: "facilitator"}
  - {nb: "referent for den åpne oppsummeringen", en: "note-taker for the open summary"}
  - {nb: "tidtaker", en: "timekeeper"}
fields:
  - {id: attendance, required: false, hint: {nb: "antall etter type: små, mellomstore og store leverandører, klynger, kommuner", en: "number by kind: small, medium and large suppliers, clusters, municipalities"}}
  - {id: notice, required: false, hint: {nb: "referanse til kunngjøringen", en: "reference to the notice"}}
  - {id: researcher_role, required: false, hint: {nb: "fra ren observatør til medarrangør", en: "from observer only to co-organiser"}}
  - {id: feedback_sent, required: false, hint: {nb: "dato oppsummeringen ble delt med markedet", en: "date the summary was shared with the market"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 20
    grouping: plenary
    questions:
      - id: open.1
        kind: prompt
        required: true
        text:
          nb: "Hva ble sagt om hensikten, om reglene for dialogen og om hva som skjer etterpå?"
          en: "What was said of the purpose, of the rules for the dialogue and of what happens afterwards?"
        codes: [process.dialogue, competence.procurement]
      - id: open.2
        kind: prompt
        text:
          nb: "Hvem åpnet, hvem var til stede av leverandører og andre, og hvem manglet?"
          en: "Who opened, which suppliers and others were present, and who was missing?"
        codes: [culture.leadership, ecosystem.suppliers, ecosystem.facilitators]
  - id: need
    title: {nb: "Behovet legges fram", en: "The need is presented"}
    purpose: session
    minutes: 40
    grouping: plenary
    output: presentation
    questions:
      - id: need.1
        kind: prompt
        required: true
        text:
          nb: "Hvordan ble behovet lagt fram: som ønsket virkning, som funksjon eller som løsning?"
          en: "How was the need presented: as a wanted effect, as a function or as a solution?"
        codes: [process.needs, process.functional]
        probes:
          - {nb: "Hvem la fram, og kom brukerne til orde?", en: "Who presented, and did the users have a say?"}
      - id: need.2
        kind: prompt
        text:
          nb: "Hva spurte leverandørene om, og hva fikk de til svar?"
          en: "What did the suppliers ask, and what answer did they get?"
        codes: [process.dialogue, ecosystem.suppliers]
  - id: groups
    title: {nb: "Gruppearbeid og innspill", en: "Group work and input"}
    purpose: session
    minutes: 70
    grouping: mixed
    output: input-list
    questions:
      - id: groups.1
        kind: prompt
        required: true
        text:
          nb: "Hvilken oppgave fikk gruppene, og hva kom de tilbake med? RESULTAT: … (gruppe: 1)."
          en: "What task were the groups given, and what did they come back with? OUTPUT: … (group: 1)."
        codes: [process.dialogue, ecosystem.suppliers, competence.market]
      - id: groups.2
        kind: prompt
        text:
          nb: "Hvordan var samspillet i gruppene: hvem snakket åpent, hvem holdt tilbake?"
          en: "How was the interplay in the groups: who spoke openly, who held back?"
        codes: [ecosystem.suppliers, culture.openness]
      - id: groups.3
        kind: prompt
        text:
          nb: "Hvilke forbindelser ble knyttet mellom leverandører, kommuner og andre?"
          en: "What ties were made between suppliers, municipalities and others?"
        codes: [ecosystem.suppliers, ecosystem.municipalities]
  - id: plenary
    title: {nb: "Oppsummering i plenum", en: "Summary in plenary"}
    purpose: session
    minutes: 35
    grouping: plenary
    output: summary
    questions:
      - id: plenary.1
        kind: prompt
        required: true
        text:
          nb: "Hva sa oppdragsgiver at den tar med seg, og hva lovet den?"
          en: "What did the contracting authority say it carries on, and what did it promise?"
        codes: [process.dialogue, process.functional]
        probes:
          - {nb: "Skriv løfter som tiltak: TILTAK: … (hvem: rolle, når: dato).", en: "Write promises as actions: ACTION: … (who: role, when: date)."}
      - id: decisions.1
        kind: prompt
        text:
          nb: "Ble noe avgjort her, eller ble alt holdt åpent? VEDTAK: … (hvem: rolle)."
          en: "Was anything decided here, or was all kept open? DECISION: … (who: role)."
        codes: [process.competition]
      - id: disagreement.1
        kind: prompt
        text:
          nb: "Hvor var oppdragsgiver og marked uenige, eller leverandørene seg imellom? UENIGHET: …"
          en: "Where did contracting authority and market disagree, or suppliers among themselves? DISAGREEMENT: …"
        codes: [process.functional, process.contract]
  - id: close
    title: {nb: "Deltakernes vurdering", en: "The participants' evaluation"}
    purpose: closing
    minutes: 15
    grouping: plenary
    questions:
      - id: close.1
        kind: closing
        text:
          nb: "Hva sa leverandørene om møtet, i skjema eller ved kaffen?"
          en: "What did the suppliers say of the meeting, on the form or over coffee?"
        codes: [process.dialogue]
  - id: reflection
    title: {nb: "Refleksjon etterpå", en: "Reflection afterwards"}
    purpose: reflection
    questions:
      - id: reflection.1
        kind: prompt
        text:
          nb: "Arrangøren: Hva fikk dere vite som dere ikke visste, og hva gjør dere annerledes neste gang?"
          en: "The organiser: What did you learn that you did not know, and what will you do differently next time?"
        codes: [culture.learning, competence.market]
      - id: reflection.2
        kind: prompt
        required: true
        text:
          nb: "Forskeren: Hva var ventet, men kom ikke opp, og hva gjorde vi selv som kan ha virket inn?"
          en: "The researcher: What was expected but did not come up, and what did we do ourselves that may have had a bearing?"
follow_up_days: 14
sources: ["NOTES 1.4", "NOTES 3.1 (rules for dialogue with the market)"]

"""####
        ),
        (
            "verksted-refleksjon.yaml",
            ####"""
# A reflection workshop: insiders and researchers look back on a cycle together, each having first reflected apart.
id: verksted-refleksjon
version: "1.0"
kind: workshop
title: {nb: "Refleksjonsverksted", en: "Reflection workshop"}
purpose:
  nb: "Å se tilbake på en syklus sammen, prøve forskernes foreløpige funn mot deltakernes erfaring og formulere problemet på nytt."
  en: "To look back on a cycle together, try the researchers' provisional findings against the insiders' experience and formulate the problem anew."
actors: [need-owner, purchaser, manager, facilitator, researcher]
stages: [S1, S2, S3, S5, S6, S7, S8]
minutes: 150
classification: internal
after: [syklus, kontaktark]
before:
  - {nb: "Foreløpige funn skrevet på høyst én side, uten noe som peker ut enkeltpersoner", en: "Provisional findings written on one page at most, with nothing that singles out persons"}
  - {nb: "Deltakerne har fått informasjonsskrivet; behandlingsgrunnlag avklart", en: "The participants have the information letter; legal basis settled"}
  - {nb: "Ledere og medarbeidere: avklart om de bør reflektere hver for seg først", en: "Managers and staff: settled whether they should first reflect apart"}
  - {nb: "Ingenting konkurransesensitivt legges fram før tildeling", en: "Nothing competition-sensitive is presented before the award"}
never_record:
  - {nb: "Navn på personer; skriv rolle eller pseudonym", en: "Names of persons; write a role or a pseudonym"}
  - {nb: "Hvem funnene opprinnelig kom fra", en: "Whom the findings first came from"}
roles:
  - {nb: "ordstyrer", en: "facilitator"}
  - {nb: "referent", en: "note-taker"}
  - {nb: "tidtaker", en: "timekeeper"}
  - {nb: "en som har i oppgave å lete etter det som ikke stemmer", en: "one whose task is to look for what does not fit"}
fields:
  - {id: facilitators, required: false, hint: {nb: "roller eller forskeres kortnavn", en: "roles or short names of researchers"}}
  - {id: attendance, required: false, hint: {nb: "antall etter rolle", en: "number by role"}}
  - {id: feedback_sent, required: false, hint: {nb: "dato deltakerne fikk oppsummeringen", en: "date the participants got the summary"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 15
    grouping: plenary
    questions:
      - id: open.1
        kind: prompt
        required: true
        text:
          nb: "Hvilken problemformulering gikk vi ut fra, og hvem var til stede, etter rolle?"
          en: "Which problem formulation did we set out from, and who was present, by role?"
  - id: course
    title: {nb: "Løpet slik vi husker det", en: "The course as we recall it"}
    purpose: session
    minutes: 30
    grouping: mixed
    output: timeline
    questions:
      - id: course.1
        kind: main
        required: true
        text:
          nb: "Hva skjedde, når, og hvor husker vi ulikt?"
          en: "What happened, when, and where do we recall differently?"
        codes: [process, culture.learning]
        probes:
          - {nb: "Heng hendelsene opp på en felles tidslinje før noen forklarer dem.", en: "Put the events up on a shared timeline before anybody explains them."}
          - {nb: "Skriv det gruppen la fram: RESULTAT: … (gruppe: 1).", en: "Write what the group reported: OUTPUT: … (group: 1)."}
  - id: insider
    title: {nb: "Deltakernes refleksjon", en: "Insider reflection"}
    purpose: session
    minutes: 30
    grouping: homogeneous
    output: poster
    questions:
      - id: insider.1
        kind: main
        required: true
        text:
          nb: "Hva har vi lært, og hva har det kostet?"
          en: "What have we learnt, and what has it cost?"
        codes: [culture.learning, competence.building]
        probes:
          - {nb: "Forskerne er ikke i gruppene i denne runden.", en: "The researchers are not in the groups in this round."}
          - {nb: "Skriv det gruppen la fram: RESULTAT: … (gruppe: 1).", en: "Write what the group reported: OUTPUT: … (group: 1)."}
  - id: outsider
    title: {nb: "Forskernes refleksjon møter deltakernes", en: "The researchers' reflection meets the insiders'"}
    purpose: session
    minutes: 35
    grouping: plenary
    output: corrected-findings
    questions:
      - id: outsider.1
        kind: main
        required: true
        text:
          nb: "Hva i de foreløpige funnene kjenner dere igjen, hva kjenner dere ikke igjen, og hva mangler?"
          en: "What in the provisional findings do you recognise, what do you not, and what is missing?"
        codes: [culture.learning]
        probes:
          - {nb: "Begynn med det som ikke stemmer.", en: "Begin with what does not fit."}
      - id: disagreement.1
        kind: prompt
        required: true
        text:
          nb: "Hvor skiller deltakernes og forskernes forståelse lag? UENIGHET: …"
          en: "Where do the insiders' and the researchers' understandings part? DISAGREEMENT: …"
  - id: next
    title: {nb: "Nytt problem, neste skritt", en: "New problem, next step"}
    purpose: session
    minutes: 30
    grouping: plenary
    output: action-list
    questions:
      - id: next.1
        kind: main
        required: true
        text:
          nb: "Hvordan lyder problemformuleringen nå?"
          en: "How does the problem formulation read now?"
      - id: next.2
        kind: main
        text:
          nb: "Hva er brukbart bare her, og hva kan andre enheter eller kommuner ha nytte av?"
          en: "What is of use only here, and what may other units or municipalities profit by?"
        codes: [process.benefits, ecosystem.municipalities]
      - id: decisions.1
        kind: prompt
        required: true
        text:
          nb: "Hva gjør vi videre, og hvem tar det? TILTAK: … (hvem: rolle, når: dato) og VEDTAK: … (hvem: rolle)."
          en: "What do we do next, and who takes it on? ACTION: … (who: role, when: date) and DECISION: … (who: role)."
        codes: [competence.project, structure.governance]
  - id: close
    title: {nb: "Deltakernes vurdering", en: "The participants' evaluation"}
    purpose: closing
    minutes: 10
    grouping: plenary
    questions:
      - id: close.1
        kind: closing
        text:
          nb: "Hva var det verdt å bruke tiden på i dag, og hva var det ikke?"
          en: "What was worth the time today, and what was not?"
  - id: reflection
    title: {nb: "Refleksjon etterpå", en: "Reflection afterwards"}
    purpose: reflection
    questions:
      - id: reflection.1
        kind: prompt
        text:
          nb: "Ordstyreren: Hva lot seg si i dette rommet, og hva lot seg ikke si?"
          en: "The facilitator: What could be said in this room, and what could not?"
      - id: reflection.2
        kind: prompt
        required: true
        text:
          nb: "Forskeren: Hva forstår vi annerledes nå, og hvilke notater, koder eller minnenotater må vi se på igjen?"
          en: "The researcher: What do we understand differently now, and which notes, codes or memos must we look at again?"
follow_up_days: 14
sources: ["NOTES 1.1", "NOTES 1.4", "Greenwood & Levin (cogenerative model)"]

"""####
        ),
    ]
}
