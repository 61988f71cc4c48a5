// Written by scripts/embed from templates/stages. Change the files there, then run: make embed

/// The texts of `templates/stages`, by their path below it.
enum StageTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "ioa-stages.yaml",
            ####"""
# The shipped stage model. Stages repeat, are skipped and stop: a case keeps a history of them, never one value.
# Notices are subtypes of the EU's electronic forms; they say which public trace a stage may leave. National notices may carry others.
id: ioa-stages
version: "1.0"
title: {nb: "Faser i en innovativ offentlig anskaffelse", en: "Stages of an innovative public procurement"}

stages:
  - id: S0
    label: {nb: "Idé og forankring", en: "Idea and commitment"}
    milestones:
      - {id: initiative, label: {nb: "Initiativ registrert", en: "Initiative registered"}}
      - {id: owner-named, label: {nb: "Prosjekteier pekt ut", en: "Project owner named"}}
      - {id: mandate-team, label: {nb: "Mandat og team på plass", en: "Mandate and team in place"}}
      - {id: funding, label: {nb: "Finansiering avklart", en: "Funding decided"}}
    notices: []

  - id: S1
    label: {nb: "Behovskartlegging", en: "Needs mapping"}
    milestones:
      - {id: users-involved, label: {nb: "Brukere involvert", en: "Users involved"}}
      - {id: need-described, label: {nb: "Behovet beskrevet som virkning eller funksjon", en: "Need described as an outcome or a function"}}
      - {id: need-validated, label: {nb: "Behovet bekreftet av brukerne", en: "Need validated by the users"}}
      - {id: baseline, label: {nb: "Nullpunkt målt", en: "Baseline measured"}}
      - {id: go-no-go, label: {nb: "Besluttet å gå videre eller stanse", en: "Decided to go on or stop"}}
    notices: []

  - id: S2
    label: {nb: "Markedsdialog", en: "Market dialogue"}
    milestones:
      - {id: invitation, label: {nb: "Invitasjon kunngjort", en: "Invitation published"}}
      - {id: dialogue-held, label: {nb: "Dialogkonferanse eller én-til-én-møter holdt", en: "Conference or one-to-one meetings held"}}
      - {id: inputs-received, label: {nb: "Innspill mottatt", en: "Inputs received"}}
      - {id: summary-shared, label: {nb: "Oppsummering delt med markedet", en: "Summary shared with the market"}}
      - {id: need-revised, label: {nb: "Behovet gjennomgått på nytt", en: "Need reviewed"}}
    notices: ["E1", "4", "5", "E2"]

  - id: S3
    label: {nb: "Anskaffelsesstrategi og konkurransegrunnlag", en: "Procurement strategy and tender documents"}
    milestones:
      - {id: procedure-chosen, label: {nb: "Prosedyre valgt og begrunnet", en: "Procedure chosen and justified"}}
      - {id: requirements, label: {nb: "Funksjonskrav skrevet", en: "Functional requirements written"}}
      - {id: award-criteria, label: {nb: "Tildelingskriterier fastsatt", en: "Award criteria set"}}
      - {id: contract-model, label: {nb: "Modell for kontrakt og rettigheter valgt", en: "Contract and rights model selected"}}
      - {id: benefit-plan, label: {nb: "Gevinstplan laget", en: "Benefits plan drawn up"}}
      - {id: draft-heard, label: {nb: "Utkast til konkurransegrunnlag hørt", en: "Draft tender documents consulted on"}}
    notices: ["7", "8"]

  - id: S4
    label: {nb: "Konkurranse", en: "Competition"}
    milestones:
      - {id: notice, label: {nb: "Konkurransen kunngjort", en: "Contract notice published"}}
      - {id: qualification, label: {nb: "Leverandører kvalifisert", en: "Suppliers qualified"}}
      - {id: rounds, label: {nb: "Dialog- eller forhandlingsrunder holdt", en: "Dialogue or negotiation rounds held"}}
      - {id: final-tenders, label: {nb: "Endelige tilbud mottatt", en: "Final tenders received"}}
      - {id: evaluation, label: {nb: "Tilbud evaluert", en: "Tenders evaluated"}}
      - {id: award, label: {nb: "Tildeling meddelt", en: "Award announced"}}
      - {id: standstill, label: {nb: "Karensperioden utløpt", en: "Standstill period ended"}}
      - {id: complaint, label: {nb: "Klage mottatt og behandlet", en: "Complaint received and handled"}}
    notices: ["16", "17", "20", "21", "23", "24", "25", "26", "27", "28", "E3"]

  - id: S5
    label: {nb: "Kontrakt, utvikling og utprøving", en: "Contract, development and trial"}
    milestones:
      - {id: signed, label: {nb: "Kontrakt inngått", en: "Contract signed"}}
      - {id: design, label: {nb: "Fase 1, løsningsdesign, er over (bestått eller ikke)", en: "Phase 1, design, is over (passed or not)"}}
      - {id: prototype, label: {nb: "Fase 2, prototyp, er over (bestått eller ikke)", en: "Phase 2, prototype, is over (passed or not)"}}
      - {id: test, label: {nb: "Fase 3, test, er over (bestått eller ikke)", en: "Phase 3, test, is over (passed or not)"}}
    notices: ["29", "30", "33", "34", "36", "37", "E4"]

  - id: S6
    label: {nb: "Anskaffelse og innføring", en: "Purchase and deployment"}
    milestones:
      - {id: purchase, label: {nb: "Opsjon på kjøp utløst eller ny konkurranse avgjort", en: "Purchase option used or new tender decided"}}
      - {id: in-use, label: {nb: "Løsningen i bruk", en: "Solution in use"}}
      - {id: training, label: {nb: "Opplæring gitt", en: "Training given"}}
      - {id: follow-up, label: {nb: "Kontraktsoppfølging i gang", en: "Contract follow-up under way"}}
      - {id: changes, label: {nb: "Endringer avtalt", en: "Changes agreed"}}
    notices: ["38", "39", "40", "E5", "E6"]

  - id: S7
    label: {nb: "Gevinstrealisering", en: "Benefits realisation"}
    milestones:
      - {id: benefit-owner, label: {nb: "Gevinsteier pekt ut", en: "Benefit owner named"}}
      - {id: measurement, label: {nb: "Måling gjort", en: "Measurement carried out"}}
      - {id: outcome, label: {nb: "Utfall holdt opp mot planen", en: "Outcome compared with the plan"}}
      - {id: evaluated, label: {nb: "Anskaffelsen evaluert", en: "Procurement evaluated"}}
    notices: []

  - id: S8
    label: {nb: "Spredning og generell praksis", en: "Diffusion and general practice"}
    milestones:
      - {id: lessons-shared, label: {nb: "Lærdom delt", en: "Lessons shared"}}
      - {id: routine-changed, label: {nb: "Mal eller rutine endret", en: "Template or routine changed"}}
      - {id: reused, label: {nb: "Tatt i bruk i en annen enhet eller kommune", en: "Re-used in another unit or municipality"}}
      - {id: strategy-changed, label: {nb: "Strategi eller budsjett endret", en: "Strategy or budget changed"}}
    notices: []

# Which stages each kind of procurement normally goes through. A case may leave its track; then its history says so.
tracks:
  - id: innovasjonsvennlig
    label: {nb: "Innovasjonsvennlig ordinær anskaffelse", en: "Ordinary innovation-friendly procurement"}
    stages: [S0, S1, S2, S3, S4, S6, S7, S8]
  - id: konkurransepreget-dialog
    label: {nb: "Konkurransepreget dialog", en: "Competitive dialogue"}
    stages: [S0, S1, S2, S3, S4, S6, S7, S8]
  - id: innovasjonspartnerskap
    label: {nb: "Innovasjonspartnerskap", en: "Innovation partnership"}
    stages: [S0, S1, S2, S3, S4, S5, S6, S7, S8]
  # The purchase after a pre-commercial procurement has a competition of its own: S3 and S4 come a second time before S6.
  - id: forkommersiell
    label: {nb: "Førkommersiell anskaffelse, deretter eget kjøp", en: "Pre-commercial procurement, then a purchase of its own"}
    stages: [S0, S1, S2, S3, S4, S5, S6, S7, S8]
  - id: plan-og-designkonkurranse
    label: {nb: "Plan- og designkonkurranse", en: "Design contest"}
    stages: [S0, S1, S2, S3, S4, S6, S7, S8]

"""####
        ),
    ]
}
