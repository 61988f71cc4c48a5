// Written by scripts/embed from templates/forms. Change the files there, then run: make embed

/// The texts of `templates/forms`, by their path below it.
enum FormTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "contact-summary.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Hovedtemaer{{/nb}}{{#en}}Main themes{{/en}}

<!-- {{#nb}}Høyst fem.{{/nb}}{{#en}}Five at most.{{/en}} -->

## {{#nb}}Fått og savnet{{/nb}}{{#en}}Got and missed{{/en}}

<!-- {{#nb}}Hva fikk du vite om hvert spørsmål, og hva ikke?{{/nb}}{{#en}}What did you learn on each question, and what not?{{/en}} -->

## {{#nb}}Det mest slående{{/nb}}{{#en}}What was most striking{{/en}}

## {{#nb}}Spørsmål til neste gang{{/nb}}{{#en}}Questions for next time{{/en}}
{{/protocol}}
{{> part-reflection}}

"""####
        ),
        (
            "cycle.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Problemformulering{{/nb}}{{#en}}Problem formulation{{/en}}

## {{#nb}}Plan{{/nb}}{{#en}}Plan{{/en}}

## {{#nb}}Handling{{/nb}}{{#en}}Action{{/en}}

## {{#nb}}Observasjon{{/nb}}{{#en}}Observation{{/en}}

## {{#nb}}Innsidernes refleksjon{{/nb}}{{#en}}The insiders’ reflection{{/en}}

## {{#nb}}Utsidernes refleksjon{{/nb}}{{#en}}The outsiders’ reflection{{/en}}

## {{#nb}}Endret forståelse{{/nb}}{{#en}}Changed understanding{{/en}}

## {{#nb}}Neste syklus{{/nb}}{{#en}}Next cycle{{/en}}
{{/protocol}}
{{> part-results}}

"""####
        ),
        (
            "decision.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Spørsmålet{{/nb}}{{#en}}The question{{/en}}

## {{#nb}}Valgmuligheter{{/nb}}{{#en}}Options{{/en}}

## {{#nb}}Valget{{/nb}}{{#en}}The choice{{/en}}

<!-- {{#nb}}VEDTAK: … (hvem: rolle){{/nb}}{{#en}}DECISION: … (who: role){{/en}} -->

## {{#nb}}Grunner{{/nb}}{{#en}}Reasons{{/en}}

## {{#nb}}Uenighet{{/nb}}{{#en}}Disagreement{{/en}}

<!-- {{#nb}}UENIGHET: …{{/nb}}{{#en}}DISAGREEMENT: …{{/en}} -->

## {{#nb}}Ventet følge{{/nb}}{{#en}}Expected consequence{{/en}}

## {{#nb}}Faktisk følge{{/nb}}{{#en}}Actual consequence{{/en}}

<!-- {{#nb}}Fylles ut når beslutningen ses på igjen.{{/nb}}{{#en}}To be filled in when the decision is looked at again.{{/en}} -->
{{/protocol}}
{{> part-reflection}}

"""####
        ),
        (
            "diary.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Hva skjedde{{/nb}}{{#en}}What happened{{/en}}

## {{#nb}}Hva jeg tenkte på forhånd{{/nb}}{{#en}}What I thought beforehand{{/en}}

## {{#nb}}Min egen innvirkning{{/nb}}{{#en}}My own influence{{/en}}

## {{#nb}}Etikk og metode{{/nb}}{{#en}}Ethics and method{{/en}}
{{/protocol}}

"""####
        ),
        (
            "incident.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Situasjonen{{/nb}}{{#en}}The situation{{/en}}

## {{#nb}}Handlingen{{/nb}}{{#en}}The action{{/en}}

## {{#nb}}Utfallet{{/nb}}{{#en}}The outcome{{/en}}

## {{#nb}}Hvorfor hendelsen er viktig{{/nb}}{{#en}}Why the incident matters{{/en}}

<!-- {{#nb}}Virkningen på anskaffelsens gang, for eller imot.{{/nb}}{{#en}}Its effect on the course of the procurement, for or against.{{/en}} -->

## {{#nb}}Andre lesninger{{/nb}}{{#en}}Other readings{{/en}}
{{/protocol}}
{{> part-reflection}}

"""####
        ),
        (
            "interview.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Samtalen{{/nb}}{{#en}}The conversation{{/en}}

<!-- {{#nb}}INT: spør, INF: svarer{{/nb}}{{#en}}INT: asks, INF: answers{{/en}} -->
{{/protocol}}
{{> part-reflection}}

"""####
        ),
        (
            "note.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Notat{{/nb}}{{#en}}Note{{/en}}
{{/protocol}}
{{> part-reflection}}

"""####
        ),
        (
            "observation.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Rommet og de som er der{{/nb}}{{#en}}The room and those in it{{/en}}
{{/protocol}}
{{^has_timeline}}

## {{#nb}}Tidslinje{{/nb}}{{#en}}Time line{{/en}}

{{> part-timeline}}
{{/has_timeline}}
{{^protocol}}

## {{#nb}}Det som ikke skjedde{{/nb}}{{#en}}What did not happen{{/en}}

<!-- {{#nb}}Hvem eller hva ble ventet, men kom ikke?{{/nb}}{{#en}}Who or what was expected, but did not come?{{/en}} -->
{{/protocol}}
{{> part-reflection}}

"""####
        ),
        (
            "part-head.md",
            ####"""
---
{{#head}}
{{line}}
{{/head}}
---

"""####
        ),
        (
            "part-outputs.md",
            ####"""
<!--
{{#nb}}
Hva hver gruppe kom fram til, ett avsnitt hver:
RESULTAT: … (gruppe: 1)
RESULTAT: … (gruppe: 2)
{{/nb}}
{{#en}}
What each group arrived at, a paragraph each:
OUTPUT: … (group: 1)
OUTPUT: … (group: 2)
{{/en}}
-->

"""####
        ),
        (
            "part-preparation.md",
            ####"""
{{#protocol}}

<!--
{{#nb}}Protokoll:{{/nb}}{{#en}}Protocol:{{/en}} {{title}}, {{id}} {{version}}{{#has_minutes}}, {{minutes}} min{{/has_minutes}}
{{#has_purpose}}
{{purpose}}
{{/has_purpose}}
{{#has_before}}
{{#nb}}Før du begynner:{{/nb}}{{#en}}Before you begin:{{/en}}
{{#before}}
- [ ] {{.}}
{{/before}}
{{/has_before}}
{{#has_never_record}}
{{#nb}}Skriv aldri ned:{{/nb}}{{#en}}Never write down:{{/en}}
{{#never_record}}
- {{.}}
{{/never_record}}
{{/has_never_record}}
{{#has_roles}}
{{#nb}}Roller:{{/nb}}{{#en}}Roles:{{/en}}
{{#roles}}
- {{.}}
{{/roles}}
{{/has_roles}}
{{#has_after}}
{{#nb}}Etterpå:{{/nb}}{{#en}}Afterwards:{{/en}} {{after}}
{{/has_after}}
{{#has_follow_up_days}}
{{#nb}}Meld tilbake til deltakerne innen {{follow_up_days}} dager.{{/nb}}{{#en}}Report back to those who took part within {{follow_up_days}} days.{{/en}}
{{/has_follow_up_days}}
-->
{{/protocol}}

"""####
        ),
        (
            "part-reflection.md",
            ####"""
{{^has_reflection}}

## {{#nb}}Refleksjon{{/nb}}{{#en}}Reflection{{/en}}

<!--
{{#nb}}
TOLKNING: Hva kan dette bety? Hva overrasket?
METODE: Hva gikk bra, hva gikk dårlig, hva ble ikke spurt om?
PERSONLIG: Hvordan virket du selv inn?
{{/nb}}
{{#en}}
INTERPRETATION: What may this mean? What surprised you?
METHOD: What went well, what went badly, what was not asked?
PERSONAL: How did you yourself affect it?
{{/en}}
-->
{{/has_reflection}}

"""####
        ),
        (
            "part-results.md",
            ####"""

## {{#nb}}Tiltak, vedtak og uenighet{{/nb}}{{#en}}Actions, decisions and disagreement{{/en}}

<!--
{{#nb}}
TILTAK: … (hvem: rolle, når: 2026-03-01)
VEDTAK: … (hvem: rolle)
UENIGHET: …
{{/nb}}
{{#en}}
ACTION: … (who: role, when: 2026-03-01)
DECISION: … (who: role)
DISAGREEMENT: …
{{/en}}
-->

"""####
        ),
        (
            "part-sections.md",
            ####"""
{{#protocol}}
{{#sections}}

## {{title}}
{{#has_info}}

<!-- {{info}} -->
{{/has_info}}
{{#is_timeline}}

{{> part-timeline}}
{{/is_timeline}}
{{#questions}}

### {{text}} {#{{id}}}
{{#has_hints}}

<!--
{{#required}}
{{#nb}}Må med. Blir det utelatt, skriv HOPPET OVER: og grunnen.{{/nb}}{{#en}}Required. Where it is left out, write SKIPPED: and the reason.{{/en}}
{{/required}}
{{#has_kind_name}}
{{kind_name}}
{{/has_kind_name}}
{{#has_codes}}
{{#nb}}Sikter mot:{{/nb}}{{#en}}Aims at:{{/en}} {{codes}}
{{/has_codes}}
{{#probes}}
- {{.}}
{{/probes}}
-->
{{/has_hints}}

{{/questions}}
{{#is_session}}

{{> part-outputs}}
{{/is_session}}
{{/sections}}
{{/protocol}}

"""####
        ),
        (
            "part-timeline.md",
            ####"""
<!--
{{#nb}}
Én linje hver gang noe skjer, og minst hvert tiende minutt:
[14:05] P07: «…»   eller   [14:10] Lederen går ut av rommet.
{{/nb}}
{{#en}}
One line each time something happens, and at least every ten minutes:
[14:05] P07: «…»   or   [14:10] The manager leaves the room.
{{/en}}
-->

"""####
        ),
        (
            "part-writing.md",
            ####"""

<!--
{{#nb}}
Pseudonymer, aldri navn. Det som står i slike merknader, blir ikke tatt inn.
Stemmer: INF: … eller P07: …   Klokkeslett: [14:05] …   Ordrett: «…»   Lagt til etterpå: (husket) …
Lag, først i avsnittet: BESKRIVELSE: SITAT: TOLKNING: METODE: PERSONLIG: (uten: beskrivelse)
{{/nb}}
{{#en}}
Pseudonyms, never names. What stands in notices like this one is not taken in.
Voices: INF: … or P07: …   Time of day: [14:05] …   Word for word: «…»   Added afterwards: (recalled) …
Layers, first in the paragraph: DESCRIPTION: QUOTE: INTERPRETATION: METHOD: PERSONAL: (without: description)
{{/en}}
-->

"""####
        ),
        (
            "workshop.md",
            ####"""
{{> part-head}}

# {{title}}
{{> part-preparation}}
{{> part-writing}}
{{> part-sections}}
{{^protocol}}

## {{#nb}}Innledning{{/nb}}{{#en}}Opening{{/en}}

## {{#nb}}Gruppearbeid{{/nb}}{{#en}}Group work{{/en}}

{{> part-outputs}}

## {{#nb}}Plenum{{/nb}}{{#en}}Plenary{{/en}}
{{/protocol}}
{{> part-results}}
{{> part-reflection}}

"""####
        ),
    ]
}
