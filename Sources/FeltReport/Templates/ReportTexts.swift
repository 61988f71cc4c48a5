// Written by scripts/embed from templates/reports. Change the files there, then run: make embed

/// The texts of `templates/reports`, by their path below it.
enum ReportTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "audit.md",
            ####"""
# {{title}}

{{> part-foot}}

"""####
        ),
        (
            "case.md",
            ####"""
{{! Sakens side: hvor den står, hva som kommer, hva som hjelper og hemmer. Navnene står i docs/reports.md. }}
# {{title}}

{{> part-compared}}

{{#has_place}}{{place}}{{/has_place}}{{#has_procurement}} · {{procurement}}{{/has_procurement}}{{#has_procedure}} · {{procedure}}{{/has_procedure}}

**{{word.need}}:** {{need}}

**{{word.stage}}:** {{standing}}

{{#has_stages}}{{stages}}{{/has_stages}}

## {{word.heading-recent}}

{{#recent}}
- {{#is_new}}**{{word.mark-new}}** {{/is_new}}{{date}}: {{what}}
{{/recent}}
{{^has_recent}}
*{{word.no-data}}*
{{/has_recent}}

## {{word.heading-next}}

{{#next}}
- {{#is_new}}**{{word.mark-new}}** {{/is_new}}{{what}} ({{date}}{{#has_owner}}, {{owner}}{{/has_owner}}{{#late}}, **{{word.late}}**{{/late}})
{{/next}}
{{^has_next}}
*{{word.no-data}}*
{{/has_next}}

## {{word.heading-decisions}}

{{#decisions}}
- {{#is_new}}**{{word.mark-new}}** {{/is_new}}{{text}}
{{/decisions}}
{{^has_decisions}}
*{{word.no-data}}*
{{/has_decisions}}

## {{word.heading-drivers}}

{{drivers}}

{{#has_unrated}}{{word.not-rated}}: {{unrated}}.{{/has_unrated}}

## {{word.heading-cooperation}}

{{cooperation}}

## {{word.heading-effects}}

{{effects}}

**{{word.novelty}}:** {{novelty}}

## {{word.heading-learning}}

{{learning}}

**{{word.practice}}:** {{practice}}

## {{word.heading-risks}}

{{#risks}}
- {{#is_new}}**{{word.mark-new}}** {{/is_new}}{{text}}
{{/risks}}
{{^has_risks}}
*{{word.no-data}}*
{{/has_risks}}

{{> part-foot}}

"""####
        ),
        (
            "chart.md",
            ####"""
# {{title}}

{{> part-foot}}

"""####
        ),
        (
            "codebook.md",
            ####"""
# {{title}}

{{> part-foot}}

"""####
        ),
        (
            "coreq.md",
            ####"""
# {{title}}

{{> part-foot}}

"""####
        ),
        (
            "dmp.md",
            ####"""
# {{title}}

{{> part-foot}}

"""####
        ),
        (
            "en.yaml",
            ####"""
# What reports say in their own words, in English. A study may have a file of its own with the lines it wants to change: templates/reports/en.yaml in
# the study's folder. {words in braces} are filled in. Where two forms stand with | between, the first is for one and the second for more.

# Shared
no-data: "no data"
months: "January|February|March|April|May|June|July|August|September|October|November|December"
date: "{day} {month} {year}"
days: "day|days"
months-count: "month|months"
years: "year|years"
years-and: "{years} and {months}"
sources: "source|sources"
pieces: "passage|passages"
people: "person|people"
codings: "coding|codings"
cases: "case|cases"
notes: "note|notes"
not-importance: "Frequency is not importance: the numbers say how many sources mention something, not how much it matters."
too-few: "too few voices"
fewer-than: "fewer than {number}"
fewer-than-voices: "Fewer than {number} voices stand behind it."
not-shared: "the wording is not shared"
footnote: "How the figure was found, note {number}"
traces: "How the figures were found"
sheet-about: "About the report"
site-pages: "Pages"

# Compared with an earlier report
before: "was"
mark-new: "new"
mark-changed: "changed"
mark-gone: "gone"
compared: "Marked: changed since {day}."
compared-same: "Nothing on this page has changed since {day}."
compared-new: "The case was not in the study on {day}; all on this page is new."

# The foot
heading-foot: "What stands behind this"
foot-behind: "The page rests on {sources} and {people} registered participants; the latest source is from {latest}."
foot-made: "Made for {day} with felt."
foot-state: "The study as it is after entry {entry}."
foot-limit: "What fewer than {number} people stand behind is not shown."
foot-kept: "Kept back in the whole study: {what}."
kept-personal: "personal paragraphs"
kept-third-party: "words about third persons"
kept-competition-sensitive: "competition-sensitive matter"
kept-withdrawn: "words of people who have withdrawn"
kept-embargo: "sources under an embargo"

# The case on a page
need: "Need"
stage: "Stage"
standing: "{stage} since {since}, for {span}."
standing-since: "{stage} since {since}."
state-paused: "The case is paused."
state-cancelled: "The case is cancelled."
state-closed: "The case is closed."
stages-caption: "The way through the stages"
stage-from: "{stage} from {day}"
heading-recent: "Since last time"
happened-stage: "Came to {stage}"
happened-paused: "Paused in {stage}"
happened-cancelled: "Cancelled in {stage}"
happened-closed: "Closed in {stage}"
happened-milestone: "Reached: {milestone}"
happened-decision: "Decided: {decision}"
heading-next: "Next steps"
late: "overdue"
heading-decisions: "Decisions needed"
heading-drivers: "Drivers and barriers"
drivers-caption: "The strongest ratings"
dimension: "Dimension"
rating: "Rating"
trend: "Trend"
because: "Reason"
scale: "Scale: −2 hinders clearly, 0 neither, +2 helps clearly; ≠ means that raters differ."
more-rated: "{count} more are in the framework chart."
not-rated: "Not rated"
trend-up: "↑ better"
trend-down: "↓ weaker"
trend-same: "→ as before"
trend-first: "first rating"
heading-cooperation: "Cooperation"
cooperation-caption: "Who has taken part"
actor: "Actor"
column-sources: "Sources"
column-people: "People"
heading-effects: "Effects"
effects-caption: "Sources that mention effects"
effect: "Effect"
novelty: "Height of innovation"
heading-learning: "Learning and changed practice"
practice: "Towards general practice"
heading-risks: "Risks"

# Progress
progress-title: "Progress report, {from} to {to}"
progress-period: "What is open, overdue or planned is reckoned as of {day}."
progress-heading-short: "In short"
progress-line-cases: "Cases"
progress-line-sources: "Sources in the period"
progress-line-undated: "without a date, and so not counted"
progress-line-moves: "Changes of stage or state"
progress-line-milestones: "Milestones reached"
progress-line-decisions: "Decisions"
progress-line-outputs: "results of meetings"
progress-line-done: "Actions done"
progress-line-open: "open now"
progress-line-of-these: "of these"
progress-heading-cases: "The cases"
progress-table-cases: "Each case in the period"
progress-stages-caption: "The cases through the stages"
progress-case: "Case"
progress-no-case: "no case"
progress-column-sources: "Sources"
progress-column-moves: "Stage moves"
progress-column-reached: "Milestones reached"
progress-column-decisions: "Decisions"
progress-column-done: "Actions done"
progress-column-deviations: "Deviations"
progress-cases-active: "under way|under way"
progress-cases-paused: "paused|paused"
progress-cases-cancelled: "cancelled|cancelled"
progress-cases-closed: "closed|closed"
progress-state-paused: "paused"
progress-state-cancelled: "cancelled"
progress-state-closed: "closed"
progress-heading-activities: "Activities"
progress-table-activities: "Sources by case and kind"
progress-held-back: "Sources that are kept back are not counted here, but the command in the footnote shows them."
progress-kind: "Kind"
progress-latest: "Latest"
progress-heading-course: "Stages and milestones"
progress-table-moves: "Changes of stage or state"
progress-day: "Day"
progress-what: "What"
progress-reason: "Reason"
progress-table-milestones: "Milestones in the period"
progress-milestone: "Milestone"
progress-milestones: "milestone|milestones"
progress-planned: "Planned"
progress-reached: "Reached"
progress-standing: "Standing"
progress-owner: "Who"
progress-in-time: "reached in time"
progress-reached-late: "reached {days} late"
progress-not-reached: "not reached"
progress-ahead: "planned"
progress-heading-meetings: "Decisions, actions and results"
progress-table-decisions: "Decisions in the period"
progress-decision: "Decision"
progress-table-actions: "Actions of the period, and open"
progress-action: "Action"
progress-actions: "action|actions"
progress-due: "Due"
progress-done-on: "done {day}"
progress-open: "open"
progress-table-outputs: "Results of meetings in the period"
progress-output: "Result"
progress-heading-deviations: "Deviations"
progress-table-deviations: "What did not go as planned"
progress-deviation: "Deviation"
progress-days-late: "Days late"
progress-back: "Went back from {from} to {to}"
progress-skipped: "Skipped {stages}"
progress-late-milestone: "Milestone overdue: {milestone}"
progress-late-actions: "{actions} overdue; the day is the earliest due date"
progress-heading-next: "What comes next"
progress-table-next: "Planned milestones and open actions"
progress-heading-dissemination: "Dissemination"
progress-table-dissemination: "Dissemination in the period"
progress-channel: "Where"
progress-fill-dissemination: "[fill in: articles, talks, op-eds and meetings of the period]"
progress-and: "and"

# Codebook

# Sources

# Quotes

# COREQ

# Audit trail

# Data management

# The site
site-first: "First page"
site-untitled: "The study"
site-cases: "The cases"
site-case: "Case"
site-place: "Municipality"
site-since: "Since"
site-state: "State"
site-reports: "Reports"
state-name-active: "under way"
state-name-paused: "paused"
state-name-cancelled: "cancelled"
state-name-closed: "closed"
site-progress: "Progress"
site-codebook: "Codebook"
site-sources: "Inventory of sources"
site-chart: "Framework chart"
site-quotes: "Quotes"
site-coreq: "COREQ"
site-audit: "Audit trail"
site-dmp: "Data management"
about-progress: "What happened in all cases"
about-codebook: "The codes with their rules, and how much stands under each"
about-sources: "All sources, and who is in the sample"
about-chart: "Summaries and ratings, case by case"
about-quotes: "Quotes by code, for the research team only"
about-coreq: "The 32 items that a journal asks for"
about-audit: "What was done with the material, by whom and when"
about-dmp: "Appendix to the data management plan"

"""####
        ),
        (
            "nb.yaml",
            ####"""
# Det rapportene sier med egne ord, på bokmål. En studie kan ha sin egen fil med de linjene den vil endre: templates/reports/nb.yaml i studiens mappe.
# {ord i klammer} fylles ut. Der to former står med | mellom, er den første for én og den andre for flere.

# Felles
no-data: "ingen data"
months: "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
date: "{day}. {month} {year}"
days: "dag|dager"
months-count: "måned|måneder"
years: "år|år"
years-and: "{years} og {months}"
sources: "kilde|kilder"
pieces: "tekststykke|tekststykker"
people: "person|personer"
codings: "koding|kodinger"
cases: "sak|saker"
notes: "notat|notater"
not-importance: "Hyppighet er ikke viktighet: tallene viser hvor mange kilder som nevner noe, ikke hvor mye det betyr."
too-few: "for få stemmer"
fewer-than: "færre enn {number}"
fewer-than-voices: "Færre enn {number} stemmer står bak."
not-shared: "ordlyden deles ikke"
footnote: "Slik er tallet funnet, note {number}"
traces: "Slik er tallene funnet"
sheet-about: "Om rapporten"
site-pages: "Sider"

# Sammenlikning med en tidligere rapport
before: "før"
mark-new: "ny"
mark-changed: "endret"
mark-gone: "borte"
compared: "Merket: endret siden {day}."
compared-same: "Ingenting på siden er endret siden {day}."
compared-new: "Saken var ikke i studien {day}; alt på siden er nytt."

# Foten
heading-foot: "Hva som står bak"
foot-behind: "Siden bygger på {sources} og {people} registrerte deltakere; den siste kilden er fra {latest}."
foot-made: "Laget for {day} med felt."
foot-state: "Studien slik den er etter innføring {entry}."
foot-limit: "Det som færre enn {number} personer står bak, vises ikke."
foot-kept: "Holdt tilbake i hele studien: {what}."
kept-personal: "personlige avsnitt"
kept-third-party: "omtale av tredjepersoner"
kept-competition-sensitive: "konkurransefølsomt stoff"
kept-withdrawn: "ord fra noen som har trukket seg"
kept-embargo: "kilder som er sperret inntil videre"

# Saken på én side
need: "Behov"
stage: "Fase"
standing: "{stage} siden {since}, i {span}."
standing-since: "{stage} siden {since}."
state-paused: "Saken er satt på vent."
state-cancelled: "Saken er avlyst."
state-closed: "Saken er avsluttet."
stages-caption: "Veien gjennom fasene"
stage-from: "{stage} fra {day}"
heading-recent: "Siden sist"
happened-stage: "Kom til {stage}"
happened-paused: "Satt på vent i {stage}"
happened-cancelled: "Avlyst i {stage}"
happened-closed: "Avsluttet i {stage}"
happened-milestone: "Nådd: {milestone}"
happened-decision: "Besluttet: {decision}"
heading-next: "Neste steg"
late: "på overtid"
heading-decisions: "Beslutninger som trengs"
heading-drivers: "Drivere og barrierer"
drivers-caption: "De sterkeste vurderingene"
dimension: "Forhold"
rating: "Vurdering"
trend: "Utvikling"
because: "Begrunnelse"
scale: "Skala: −2 hemmer klart, 0 verken eller, +2 fremmer klart; ≠ betyr at de som har vurdert, er uenige."
more-rated: "{count} flere står i rammeverkskartet."
not-rated: "Ikke vurdert"
trend-up: "↑ bedre"
trend-down: "↓ svakere"
trend-same: "→ som før"
trend-first: "første vurdering"
heading-cooperation: "Samarbeid"
cooperation-caption: "Hvem som har vært med"
actor: "Aktør"
column-sources: "Kilder"
column-people: "Personer"
heading-effects: "Virkninger"
effects-caption: "Kilder som nevner virkninger"
effect: "Virkning"
novelty: "Innovasjonshøyde"
heading-learning: "Læring og endret praksis"
practice: "Mot generell praksis"
heading-risks: "Risiko"

# Framdrift
progress-title: "Framdriftsrapport, {from} til {to}"
progress-period: "Det som er åpent, på overtid eller planlagt, er regnet per {day}."
progress-heading-short: "Kort sagt"
progress-line-cases: "Saker"
progress-line-sources: "Kilder i perioden"
progress-line-undated: "uten dato, og derfor ikke talt med"
progress-line-moves: "Endringer av fase eller status"
progress-line-milestones: "Delmål nådd"
progress-line-decisions: "Beslutninger"
progress-line-outputs: "resultater fra møter"
progress-line-done: "Tiltak gjort"
progress-line-open: "åpne nå"
progress-line-of-these: "av disse"
progress-heading-cases: "Sakene"
progress-table-cases: "Hver sak i perioden"
progress-stages-caption: "Sakenes vei gjennom fasene"
progress-case: "Sak"
progress-no-case: "uten sak"
progress-column-sources: "Kilder"
progress-column-moves: "Faseskifter"
progress-column-reached: "Delmål nådd"
progress-column-decisions: "Beslutninger"
progress-column-done: "Tiltak gjort"
progress-column-deviations: "Avvik"
progress-cases-active: "pågår|pågår"
progress-cases-paused: "satt på vent|satt på vent"
progress-cases-cancelled: "avlyst|avlyst"
progress-cases-closed: "avsluttet|avsluttet"
progress-state-paused: "satt på vent"
progress-state-cancelled: "avlyst"
progress-state-closed: "avsluttet"
progress-heading-activities: "Aktiviteter"
progress-table-activities: "Kilder etter sak og slag"
progress-held-back: "Kilder som holdes tilbake, er ikke talt med her, men kommandoen i noten viser dem."
progress-kind: "Slag"
progress-latest: "Siste"
progress-heading-course: "Faser og delmål"
progress-table-moves: "Endringer av fase eller status"
progress-day: "Dag"
progress-what: "Hva"
progress-reason: "Grunn"
progress-table-milestones: "Delmål i perioden"
progress-milestone: "Delmål"
progress-milestones: "delmål|delmål"
progress-planned: "Planlagt"
progress-reached: "Nådd"
progress-standing: "Status"
progress-owner: "Hvem"
progress-in-time: "nådd i tide"
progress-reached-late: "nådd {days} for sent"
progress-not-reached: "ikke nådd"
progress-ahead: "planlagt"
progress-heading-meetings: "Beslutninger, tiltak og resultater"
progress-table-decisions: "Beslutninger i perioden"
progress-decision: "Beslutning"
progress-table-actions: "Tiltak i perioden, og åpne"
progress-action: "Tiltak"
progress-actions: "tiltak|tiltak"
progress-due: "Frist"
progress-done-on: "gjort {day}"
progress-open: "åpent"
progress-table-outputs: "Resultater fra møter i perioden"
progress-output: "Resultat"
progress-heading-deviations: "Avvik"
progress-table-deviations: "Det som ikke gikk som planlagt"
progress-deviation: "Avvik"
progress-days-late: "Dager over"
progress-back: "Gikk tilbake fra {from} til {to}"
progress-skipped: "Hoppet over {stages}"
progress-late-milestone: "Delmål på overtid: {milestone}"
progress-late-actions: "{actions} på overtid; dagen er den eldste fristen"
progress-heading-next: "Veien videre"
progress-table-next: "Planlagte delmål og åpne tiltak"
progress-heading-dissemination: "Formidling"
progress-table-dissemination: "Formidling i perioden"
progress-channel: "Hvor"
progress-fill-dissemination: "[fyll inn: artikler, foredrag, kronikker og møter i perioden]"
progress-and: "og"

# Kodebok

# Kilder

# Sitater

# COREQ

# Sporbarhet (revisjonsspor)

# Datahåndtering

# Nettstedet
site-first: "Forside"
site-untitled: "Studien"
site-cases: "Sakene"
site-case: "Sak"
site-place: "Kommune"
site-since: "Siden"
site-state: "Tilstand"
site-reports: "Rapporter"
state-name-active: "pågår"
state-name-paused: "på vent"
state-name-cancelled: "avlyst"
state-name-closed: "avsluttet"
site-progress: "Framdrift"
site-codebook: "Kodebok"
site-sources: "Kildeoversikt"
site-chart: "Rammeverkskart"
site-quotes: "Sitater"
site-coreq: "COREQ"
site-audit: "Revisjonsspor"
site-dmp: "Datahåndtering"
about-progress: "Hva som har skjedd i alle sakene"
about-codebook: "Kodene med regler, og hvor mye som står under hver"
about-sources: "Alle kilder, og hvem som er med i utvalget"
about-chart: "Sammendrag og vurderinger, sak for sak"
about-quotes: "Sitater etter kode, bare for forskergruppa"
about-coreq: "De 32 punktene et tidsskrift spør om"
about-audit: "Hva som er gjort med materialet, av hvem og når"
about-dmp: "Vedlegg til datahåndteringsplanen"

"""####
        ),
        (
            "part-compared.md",
            ####"""
{{#has_compared}}*{{compared}}*{{/has_compared}}

"""####
        ),
        (
            "part-foot.md",
            ####"""
## {{word.heading-foot}}

{{behind}} {{#for_partners}}{{limit}}{{/for_partners}} {{#has_kept_back}}{{kept_back}}{{/has_kept_back}}

{{made}} {{#has_state}}{{state}}{{/has_state}} {{#has_notice}}{{notice}}{{/has_notice}}

"""####
        ),
        (
            "part-popular.md",
            ####"""
{{! Forskningsrådet vil ha teksten på norsk og engelsk, så begge står her uansett hva rapporten er skrevet på. }}
## Populærvitenskapelig framstilling

**[fyll inn: en tittel som folk utenfor faget forstår]**

{{#has_nb_study}}Studien «{{nb_study}}»{{/has_nb_study}}{{^has_nb_study}}Studien{{/has_nb_study}} følger {{nb_cases}}{{#has_nb_places}} i {{nb_places}}{{/has_nb_places}}. **[fyll inn: hva vi vil finne ut, og hvorfor det betyr noe for innbyggerne]**

{{#has_nb_stages}}Sakene som pågår, er her: {{nb_stages}}.{{/has_nb_stages}} Fra {{nb_from}} til {{nb_to}} har vi samlet {{nb_sources}}, og sakene har nådd {{nb_reached}}. **[fyll inn: ett eksempel fra en sak, så konkret som mulig]**

**[fyll inn: det viktigste vi har lært, i to eller tre setninger]**

**[fyll inn: hva kommunene kan bruke det til]**

**[fyll inn: hva som skjer nå, og hvor man kan lese mer]**

## Popular-science presentation

**[fill in: a title that people outside the field understand]**

{{#has_en_study}}The study “{{en_study}}”{{/has_en_study}}{{^has_en_study}}The study{{/has_en_study}} follows {{en_cases}}{{#has_en_places}} in {{en_places}}{{/has_en_places}}. **[fill in: what we want to find out, and why it matters to citizens]**

{{#has_en_stages}}The cases under way are here: {{en_stages}}.{{/has_en_stages}} From {{en_from}} to {{en_to}} we gathered {{en_sources}}, and the cases reached {{en_reached}}. **[fill in: one example from a case, as concrete as possible]**

**[fill in: the most important thing we have learnt, in two or three sentences]**

**[fill in: what municipalities can use it for]**

**[fill in: what happens next, and where to read more]**

"""####
        ),
        (
            "progress.md",
            ####"""
{{! Framdriftsrapporten: det som skjedde i alle saker i en periode. Navnene står i docs/reports.md. Overskrifter etter programmets delmål kan settes inn hvor som helst. }}
# {{title}}

{{> part-compared}}

{{#has_study_title}}**{{study_title}}**{{/has_study_title}}

{{period}}

## {{word.progress-heading-short}}

- {{word.progress-line-cases}}: {{count_cases}}{{#has_case_states}} ({{case_states}}){{/has_case_states}}
- {{word.progress-line-sources}}: {{count_sources}}; {{word.progress-line-undated}}: {{count_undated}}
- {{word.progress-line-moves}}: {{count_moves}}
- {{word.progress-line-milestones}}: {{count_reached}}; {{word.late}}: {{count_late}}
- {{word.progress-line-decisions}}: {{count_decisions}}; {{word.progress-line-outputs}}: {{count_outputs}}
- {{word.progress-line-done}}: {{count_done}}; {{word.progress-line-open}}: {{count_open}}, {{word.progress-line-of-these}} {{word.late}}: {{count_overdue}}

*{{word.not-importance}}*

## {{word.progress-heading-cases}}

{{cases}}

{{#has_stages}}{{stages}}{{/has_stages}}

## {{word.progress-heading-activities}}

{{activities}}

## {{word.progress-heading-course}}

{{moves}}

{{milestones}}

## {{word.progress-heading-meetings}}

{{decisions}}

{{actions}}

{{outputs}}

## {{word.progress-heading-deviations}}

{{deviations}}

## {{word.progress-heading-next}}

{{next}}

## {{word.progress-heading-dissemination}}

{{#has_dissemination}}{{dissemination}}{{/has_dissemination}}{{^has_dissemination}}**{{word.progress-fill-dissemination}}**{{/has_dissemination}}

{{> part-popular}}

{{> part-foot}}

"""####
        ),
        (
            "quotes.md",
            ####"""
# {{title}}

{{> part-foot}}

"""####
        ),
        (
            "sources.md",
            ####"""
# {{title}}

{{> part-foot}}

"""####
        ),
        (
            "study.md",
            ####"""
# {{title}}

{{#has_notice}}{{notice}}{{/has_notice}}

{{cases}}

## {{word.site-reports}}

{{#pages}}
- [{{page}}]({{file}}): {{text}}
{{/pages}}

{{> part-foot}}

"""####
        ),
        (
            "style.css",
            ####"""
:root { color-scheme: light; }
body { max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; font: 1rem/1.45 system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; padding-bottom: .1rem; border-bottom: 1px solid #767676; break-after: avoid; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; break-after: avoid; }
p, ul, ol { margin: .3rem 0; } ul, ol { padding-left: 1.3rem; }
p, li, h1, h2, h3 { overflow-wrap: anywhere; } td, th { overflow-wrap: break-word; hyphens: auto; }
a { color: #0b4f8a; } em { color: #444; }
.scroll { overflow-x: auto; } .scroll:focus-visible { outline: 2px solid #0b4f8a; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; font-size: .9rem; }
caption { text-align: left; font-weight: bold; padding-bottom: .2rem; break-after: avoid; }
th, td { border: 1px solid #767676; padding: .25rem .45rem; vertical-align: top; text-align: left; }
thead th { background: #e6e6e6; } tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.note { font-size: .85rem; color: #444; }
figure { margin: .6rem 0; break-inside: avoid; } figcaption { font-size: .85rem; color: #444; }
.picture svg { display: block; width: 100%; min-width: 30rem; max-width: 52rem; height: auto; }
blockquote { margin: .6rem 0; padding-left: 1rem; border-left: 3px solid #767676; }
.trace { font-size: .7em; line-height: 0; } .trace a { text-decoration: none; padding: 0 .15em; }
.change { font-weight: bold; } .change::before { content: "▲ "; } .gone { color: #595959; text-decoration: line-through; }
.traces { font-size: .8rem; color: #333; } .traces h2 { font-size: .95rem; } .traces code { overflow-wrap: anywhere; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1rem; padding: 0; border-bottom: 1px solid #767676; padding-bottom: .5rem; }
nav a[aria-current] { font-weight: bold; color: #1a1a1a; text-decoration: none; }

@page { size: A4; margin: 12mm 14mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  .note, figcaption, .traces { font-size: .85em; }
  nav { display: none; } .scroll { overflow: visible; } .picture svg { min-width: 0; max-width: none; }
  thead { display: table-header-group; } thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, blockquote { break-inside: avoid; } a { color: inherit; }
}

/* The case stands on one page: what needs little room stands two by two. */
@media print {
  .case { font-size: 8.2pt; line-height: 1.28; }
  .case main { display: grid; grid-template-columns: 1fr 1fr; column-gap: 7mm; grid-auto-flow: dense; }
  .case main > * { grid-column: 1 / -1; }
  .case main > section:not(:has(figure)):not(:has(th:nth-child(4))):not(.traces):not(:nth-last-child(2)) { grid-column: auto; }
  .case h1 { font-size: 15pt; } .case h2 { font-size: 9.4pt; margin: 5pt 0 2pt; } .case table { font-size: 7.8pt; margin: 2pt 0; }
  .case th, .case td { padding: 1.2pt 3pt; } .case p, .case ul, .case ol { margin: 1.5pt 0; } .case figure { margin: 2pt 0; }
  .case .traces { font-size: 6.6pt; } .case .traces ol { columns: 2; column-gap: 7mm; } .case .traces h2 { font-size: 7.6pt; }
}

/* Progress: tables with many columns keep their words whole; where there is no room they scroll. */
.progress th, .progress td { overflow-wrap: break-word; } .progress thead .number { white-space: normal; }
.progress td.number, .progress thead .number { width: 1%; } .progress tbody th { min-width: 9rem; }
@media print { .progress { font-size: 8.5pt; } .progress table { font-size: 8pt; } .progress tbody th { min-width: 0; }
  .progress .note, .progress figcaption, .progress .traces { font-size: 7.5pt; } }

"""####
        ),
    ]
}
