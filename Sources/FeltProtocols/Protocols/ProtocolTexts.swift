// Written by scripts/embed from protocols. Change the files there, then run: make embed

/// The texts of `protocols`, by their path below it.
enum ProtocolTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "intervju-behovshaver.yaml",
            ####"""
id: intervju-behovshaver
version: "1.0"
kind: interview
title: {nb: "Intervju med behovshaver", en: "Interview with need owner"}
purpose:
  nb: "Få fram hvordan behovet ble til, og hvem som fikk si noe om det."
  en: "To learn how the need came about, and who had a say in it."
actors: [need-owner]
stages: [S1, S2, S3]
minutes: 60
classification: internal
before:
  - {nb: "Informasjonsskriv gitt", en: "Information letter given"}
  - {nb: "Opptak avklart", en: "Recording settled"}
never_record:
  - {nb: "Navn", en: "Names"}
fields:
  - {id: role_category, required: true, hint: {nb: "rolle, aldri navn", en: "role, never a name"}}
sections:
  - id: open
    title: {nb: "Åpning", en: "Opening"}
    purpose: opening
    minutes: 5
    questions:
      - id: open.1
        text: {nb: "Fortell om din rolle i anskaffelsen.", en: "Tell me about your role in the procurement."}
        required: true
  - id: need
    title: {nb: "Behovet", en: "The need"}
    purpose: theme
    minutes: 45
    questions:
      - id: need.1
        text: {nb: "Hvordan kom dere fram til behovet?", en: "How did you arrive at the need?"}
        required: true
        codes: [process.needs, competence.domain]
        probes:
          - {nb: "Hvem deltok?", en: "Who took part?"}
          - {nb: "Hva endret seg underveis?", en: "What changed along the way?"}
      - id: need.2
        text: {nb: "Hvem var uenige?", en: "Who disagreed?"}
        kind: follow-up
        codes: [culture]
  - id: close
    title: {nb: "Avslutning", en: "Closing"}
    purpose: closing
    questions:
      - id: close.1
        text: {nb: "Er det noe vi burde ha spurt om?", en: "Is there anything we should have asked?"}
        kind: closing
pilot: {date: , participants: , changes: }

"""####
        ),
        (
            "observasjon-markedsdialog.yaml",
            ####"""
id: observasjon-markedsdialog
version: "1.0"
kind: observation
title: {nb: "Observasjon av markedsdialog", en: "Observation of a market dialogue"}
purpose:
  nb: "Beskrive hvordan kommunen og leverandørene snakker sammen om behovet."
  en: "To describe how the municipality and the suppliers talk about the need."
actors: [supplier, purchaser]
stages: [S2]
event_kinds: [one-to-one, dialogkonferanse-marked]
classification: confidential
embargo: award
before:
  - {nb: "Deltakerne er orientert om at du er til stede", en: "Those present know that you are there"}
never_record:
  - {nb: "Navn på personer", en: "Names of people"}
  - {nb: "Priser og løsninger fra tilbud", en: "Prices and solutions from bids"}
fields:
  - {id: researcher_role, hint: {nb: "observatør eller deltaker", en: "observer or participant"}}
sections:
  - id: room
    title: {nb: "Rommet", en: "The room"}
    purpose: prompts
    questions:
      - id: room.actors
        text: {nb: "Hvem er til stede, og hvem mangler?", en: "Who is there, and who is missing?"}
        kind: prompt
        required: true
        codes: [process.dialogue, ecosystem.suppliers]
  - id: timeline
    title: {nb: "Tidslinje", en: "Time line"}
    purpose: timeline
sources: ["Spradley 1980"]

"""####
        ),
    ]
}
