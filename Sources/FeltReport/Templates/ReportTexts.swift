// Written by scripts/embed from templates/reports. Change the files there, then run: make embed

/// The texts of `templates/reports`, by their path below it.
enum ReportTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "audit.md",
            ####"""
{{! Sporbarheten: hva som finnes i hver av Halperns seks klasser, og journalen ordnet etter dem. Navnene står i docs/reports.md. }}
# {{title}}

{{> part-compared}}

{{word.audit-intro}} {{chain}}

{{overview}}

{{#for_team}}
## {{word.audit-heading-artefacts}}

{{artefacts}}

## {{word.audit-heading-journal}}

{{word.audit-times}} {{#has_abridged}}{{abridged}}{{/has_abridged}}

{{months}}

{{#classes}}
{{index}}

{{/classes}}

## {{word.audit-heading-settled}}

{{settled}}

## {{word.audit-heading-exports}}

{{exports}}

## {{word.audit-heading-undone}}

{{undone}}

{{/for_team}}
{{> part-foot}}

"""####
        ),
        (
            "case.md",
            ####"""
{{! Sakens side: hvor den står, hva som kommer, hva som hjelper og hemmer. Navnene står i docs/reports.md. }}
# {{title}}

{{#has_no_notes}}*{{no_notes}}*{{/has_no_notes}}

{{> part-compared}}

{{#has_place}}{{place}}{{/has_place}}{{#has_procurement}} · {{procurement}}{{/has_procurement}}{{#has_procedure}} · {{word.procedure-label}}: {{procedure}}{{/has_procedure}}

**{{word.need}}:** {{need}}
{{#has_problem}}

**{{#is_over}}{{word.problem-last}}{{/is_over}}{{^is_over}}{{word.problem}}{{/is_over}}:** {{problem}}
{{/has_problem}}

**{{word.stage}}:** {{standing}}

{{#has_stages}}{{stages}}{{/has_stages}}

## {{word.heading-recent}}

{{#recent}}
- {{#has_mark}}{{mark}} {{/has_mark}}{{date}}: {{what}}
{{/recent}}
{{^has_recent}}
{{^has_recent_gone}}
*{{word.no-data}}*
{{/has_recent_gone}}
{{/has_recent}}
{{#recent_gone}}
- {{mark}} {{date}}: {{what}}
{{/recent_gone}}

## {{word.heading-next}}

{{#next}}
- {{#has_mark}}{{mark}} {{/has_mark}}{{what}} ({{#has_date}}{{date}}{{/has_date}}{{^has_date}}{{word.next-no-date}}{{/has_date}}{{#has_owner}}, {{owner}}{{/has_owner}})
{{/next}}
{{#has_next_more}}
- {{next_more}}
{{/has_next_more}}
{{#has_next_ended}}
- {{next_ended}}
{{/has_next_ended}}
{{^has_next}}
{{^has_next_ended}}
{{^has_next_gone}}
{{#has_late}}
*{{word.next-only-late}}*
{{/has_late}}
{{^has_late}}
*{{word.no-data}}*
{{/has_late}}
{{/has_next_gone}}
{{/has_next_ended}}
{{/has_next}}
{{#next_gone}}
- {{mark}} {{what}} ({{#has_date}}{{date}}{{/has_date}}{{^has_date}}{{word.next-no-date}}{{/has_date}}{{#has_owner}}, {{owner}}{{/has_owner}})
{{/next_gone}}
{{#has_late}}

**{{next_late}}**

{{#late}}
- {{#has_mark}}{{mark}} {{/has_mark}}{{what}} ({{date}}{{#has_owner}}, {{owner}}{{/has_owner}})
{{/late}}
{{#has_late_more}}
- {{late_more}}
{{/has_late_more}}
{{/has_late}}
{{#has_late_gone}}

{{#late_gone}}
- {{mark}} {{what}} ({{date}}{{#has_owner}}, {{owner}}{{/has_owner}})
{{/late_gone}}
{{/has_late_gone}}

## {{word.heading-decisions}}

{{#decisions}}
- {{#has_mark}}{{mark}} {{/has_mark}}{{text}}
{{/decisions}}
{{^has_decisions}}
{{^has_decisions_gone}}
*{{word.no-data}}*
{{/has_decisions_gone}}
{{/has_decisions}}
{{#has_decisions_more}}
- {{decisions_more}}
{{/has_decisions_more}}
{{#decisions_gone}}
- {{mark}} {{text}}
{{/decisions_gone}}

## {{word.heading-risks}}

{{#risks}}
- {{#has_mark}}{{mark}} {{/has_mark}}{{text}}
{{/risks}}
{{^has_risks}}
{{^has_risks_gone}}
*{{word.no-data}}*
{{/has_risks_gone}}
{{/has_risks}}
{{#has_risks_more}}
- {{risks_more}}
{{/has_risks_more}}
{{#risks_gone}}
- {{mark}} {{text}}
{{/risks_gone}}

## {{word.heading-drivers}}

{{drivers}}

{{#has_unrated}}{{word.not-rated}}: {{unrated}}.{{/has_unrated}}

## {{word.heading-effects}}

{{effects}}

**{{word.novelty}}:** {{novelty}}

## {{word.heading-cooperation}}

{{cooperation}}

## {{word.heading-learning}}

{{learning}}

**{{word.practice}}:** {{practice}}

{{> part-foot}}

"""####
        ),
        (
            "chart.md",
            ####"""
{{! Rammeverkskartet: vurderingene som tabell, så hver celle med sammendrag, og hvordan kartet leses. Navnene står i docs/reports.md. }}
# {{title}}

{{> part-compared}}

{{#has_study_title}}{{study_title}}{{/has_study_title}}
{{^has_ratings}}
*{{word.chart-empty}}*
{{/has_ratings}}
{{#has_ratings}}

## {{word.chart-heading-ratings}}

{{ratings}}

{{#has_cell_table}}
{{cell_table}}
{{/has_cell_table}}

{{#has_too_few}}{{too_few}}{{/has_too_few}}

{{#groups}}

## {{heading}}{{#has_path}} ({{path}}){{/has_path}}{{#is_new}} {{mark}}{{/is_new}}

{{#cells}}

### {{heading}}{{#has_path}} ({{path}}){{/has_path}}{{#has_mark}} {{mark}}{{/has_mark}}

{{#has_rating}}**{{rating}}**{{#agreed}} ({{word.chart-agreed}}){{/agreed}}{{/has_rating}}{{^has_rating}}*{{word.chart-not-rated}}*{{/has_rating}}{{#is_stale}} – **{{word.chart-stale}}**{{/is_stale}}

{{#summary}}
{{#has_mark}}{{mark}} {{/has_mark}}{{text}}

{{/summary}}
{{#summary_gone}}
{{mark}} {{text}}

{{/summary_gone}}
{{#has_by}}*{{word.chart-written}} {{by}}*{{/has_by}}

{{#raters}}
- {{#has_mark}}{{mark}} {{/has_mark}}{{rater}}{{#has_reason}}. {{reason}}{{/has_reason}}
{{/raters}}
{{#raters_gone}}
- {{mark}} {{rater}}{{#has_reason}}. {{reason}}{{/has_reason}}
{{/raters_gone}}

{{#has_why}}{{word.chart-why}}: {{why}}.{{/has_why}}

{{amount}}

{{/cells}}
{{#cells_gone}}

### {{heading}}{{#has_path}} ({{path}}){{/has_path}} {{mark}}

{{/cells_gone}}
{{/groups}}
{{#groups_gone}}

## {{heading}}{{#has_path}} ({{path}}){{/has_path}} {{mark}}

{{/groups_gone}}
{{/has_ratings}}

## {{word.chart-heading-legend}}

{{#legend}}
- **{{term}}**: {{meaning}}
{{/legend}}

{{#facts}}
{{text}}

{{/facts}}
{{> part-foot}}

"""####
        ),
        (
            "codebook.md",
            ####"""
{{! Kodeboken: treet med antall, hver gren i full tekst, fasettene, og hvordan boken er endret. Navnene står i docs/reports.md. }}
# {{title}}

{{#has_no_notes}}*{{no_notes}}*{{/has_no_notes}}

{{> part-compared}}

{{#has_study_title}}{{study_title}}{{/has_study_title}}

**{{word.codebook-framework}}:** {{framework}}

{{#has_size}}{{size}}.{{/has_size}}
{{^has_tree}}
*{{word.codebook-empty}}*
{{/has_tree}}
{{#has_tree}}

## {{word.codebook-heading-tree}}

{{tree}}

{{#has_counted}}{{counted}}{{/has_counted}} {{#has_kept_codings}}{{kept_codings}}{{/has_kept_codings}}

{{#branches}}

## {{heading}}{{#is_new}} {{mark}}{{/is_new}}

**{{word.codebook-in-branch}}:** {{sum_codings}}{{#has_sum_sources}}, {{sum_sources}}{{/has_sum_sources}}

{{#codes}}

### {{heading}}{{#has_path}} ({{path}}){{/has_path}}{{#has_mark}} {{mark}}{{/has_mark}}

{{definition}}

{{#has_include}}
- **{{word.codebook-include}}:** {{include}}
{{/has_include}}
{{#exclude}}
- {{#has_mark}}{{mark}} {{/has_mark}}**{{word.codebook-exclude}}:** {{text}}{{#has_use}} → {{use}}{{/has_use}}
{{/exclude}}
{{#exclude_gone}}
- {{mark}} **{{word.codebook-exclude}}:** {{text}}{{#has_use}} → {{use}}{{/has_use}}
{{/exclude_gone}}
{{#has_indicator}}
- **{{word.codebook-indicator}}:** {{indicator}}
{{/has_indicator}}
{{#has_grounding}}
- **{{word.codebook-grounding}}:** {{grounding}}
{{/has_grounding}}
- **{{word.codebook-counts}}:** {{amount}}
- **{{word.codebook-about}}:** {{origin}}{{#has_context}}; {{context}}{{/has_context}}{{#has_colour}}; {{word.codebook-colour}} {{colour}}{{/has_colour}}

{{/codes}}
{{#codes_gone}}

### {{heading}}{{#has_path}} ({{path}}){{/has_path}} {{mark}}

{{/codes_gone}}
{{/branches}}
{{#branches_gone}}

## {{heading}} {{mark}}

{{/branches_gone}}
{{/has_tree}}
{{#has_facets}}

## {{word.codebook-heading-facets}}

{{facets}}
{{/has_facets}}

## {{word.codebook-heading-changes}}

{{#has_inductive}}{{word.codebook-inductive}}:{{/has_inductive}}

{{#inductive}}
- {{#has_mark}}{{mark}} {{/has_mark}}{{path}}{{#has_label}} ({{label}}){{/has_label}}{{#has_date}}, {{date}}{{/has_date}}
{{/inductive}}
{{#inductive_gone}}
- {{mark}} {{path}}{{#has_label}} ({{label}}){{/has_label}}{{#has_date}}, {{date}}{{/has_date}}
{{/inductive_gone}}
{{^has_inductive}}
{{word.codebook-no-inductive}}
{{/has_inductive}}

{{#has_changes}}{{changes}}{{/has_changes}}
{{^has_changes}}
{{word.codebook-no-changes}}
{{/has_changes}}

{{> part-foot}}

"""####
        ),
        (
            "coreq.md",
            ####"""
{{! Sjekklista COREQ: 32 punkter i tre deler. Svar fra dataene har fotnote; resten står som [fyll inn: …]. Navnene står i docs/reports.md. }}
# {{title}}

{{#has_no_notes}}*{{no_notes}}*{{/has_no_notes}}

{{> part-compared}}

{{word.coreq-intro}}

{{filled}}{{#has_counted}} {{counted}}{{/has_counted}}

{{#has_checklist}}{{checklist}}{{/has_checklist}}

## {{word.coreq-domain-1}}

{{#domain_1}}
{{> part-coreq}}
{{/domain_1}}

## {{word.coreq-domain-2}}

{{#domain_2}}
{{> part-coreq}}
{{/domain_2}}

## {{word.coreq-domain-3}}

{{#domain_3}}
{{> part-coreq}}
{{/domain_3}}

{{> part-foot}}

"""####
        ),
        (
            "dmp.md",
            ####"""
{{! Vedlegg til datahåndteringsplanen. Det studien vet, står med fotnote; resten står som [fyll inn: …]. Navnene står i docs/reports.md. }}
# {{title}}

{{> part-compared}}

{{#for_partners}}{{word.dmp-intro-partners}}{{/for_partners}}{{^for_partners}}{{word.dmp-intro}}{{/for_partners}}

**{{word.dmp-clearance}}**

## {{word.dmp-heading-data}}

{{volume}}

{{kinds}}

{{formats}}

- **{{word.dmp-fill-other-data}}**

## {{word.dmp-heading-personal}}

{{standing}}

{{bases}}

{{scopes}}

{{letters}}

**{{word.dmp-sikt}}:** {{sikt}}

- **{{word.dmp-fill-responsible}}**
- **{{word.dmp-fill-joint}}**

## {{word.dmp-heading-sensitive}}

{{classes}}

{{flags}}

{{embargoes}}

## {{word.dmp-heading-storage}}

{{word.dmp-storage}}

- **{{word.dmp-fill-storage}}**
- **{{word.dmp-fill-backup}}**
- **{{word.dmp-fill-access}}**

## {{word.dmp-heading-formats}}

**{{word.dmp-software}}:** {{software}}. {{word.dmp-lasting}}

**{{word.dmp-protocols}}:** {{protocols}}

**{{word.dmp-codebook}}:** {{codebook}}

{{word.dmp-documentation}}

## {{word.dmp-heading-sharing}}

**{{word.dmp-archiving-label}}:** {{archiving}}

{{exports}}

- **{{word.dmp-fill-archive}}**
- **{{word.dmp-fill-rights}}**

## {{word.dmp-heading-retention}}

**{{word.dmp-end}}:** {{end_date}}{{#has_due}} ({{due}}){{/has_due}}

{{attachments}}

{{word.dmp-ending}}

- **{{word.dmp-fill-ending}}**

## {{word.dmp-heading-costs}}

- **{{word.dmp-fill-costs}}**
- **{{word.dmp-fill-people}}**

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
none-yet: "none yet"
months: "January|February|March|April|May|June|July|August|September|October|November|December"
date: "{day} {month} {year}"
days: "day|days"
months-count: "month|months"
years: "year|years"
years-and: "{years} and {months}"
small-numbers: "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
sources: "source|sources"
pieces: "passage|passages"
people: "person|people"
codings: "coding|codings"
cases: "case|cases"
notes: "note|notes"
not-importance: "Frequency is not importance: the numbers say how much was coded, not how much it matters."
foot-not-importance: "How often something is mentioned does not show how important it is."
no-notes: "The study has no notes or other sources yet."
too-few: "too few people"
held-back: "held back"
held-back-because: "Based on information that cannot be shared."
fewer-than: "fewer than {number}"
at-least: "at least {number}"
few-of-each-kind: "fewer than {number} sources of each kind in each case"
few-of-each-kind-here: "fewer than {number} sources of each kind"
few-of-each-role: "fewer than {number} in each role in each case"
few-of-each-role-here: "fewer than {number} in each role"
fewer-than-voices: "Rests on fewer than {number} people."
not-shared: "(The text is held back.)"
gone-untold: "an item that stood here"
footnote: "How the figure was obtained, note {number}"
traces: "How the figures were obtained"
sheet-about: "About the report"
site-pages: "Pages"
not-shown: "not shown"

# Compared with an earlier report
before: "was"
mark-new: "new"
mark-changed: "changed"
mark-gone: "removed"
compared: "Marked: changed since {day}."
compared-same: "Nothing that this page may show today has changed since {day}."
compared-rest: "What cannot be shared today is left out on both days."
compared-rest-partners: "What cannot be shared today is left out on both days, and how much that is, is not compared."
compared-register: "Nor is how many are invited, take part, have declined or have withdrawn."
compared-progress: "The popular-science presentation is not compared."
compared-quotes: "The quotes are a selection: only new ones are marked, and it is not said which are no longer among them."
columns-gone: "Columns removed: {columns}."
compared-new: "The case was not in the study on {day}; everything on this page is new."

# The foot
heading-foot: "Basis of this page"
foot-for-partners: "This page is made for the partners of the project: what cannot be shared with them is left out."
foot-for-team: "This page is made for the research team, not for the partners of the project."
foot-behind: "This page is based on {sources}. The latest is from {latest}."
foot-behind-shared: "This page is based on {sources}. The latest workshop, observation, decision note or document is from {latest}."
foot-behind-untold: "This page is based on {sources}."
foot-behind-undated: "This page is based on {sources} without a date."
foot-behind-nothing: "This page is based on no sources."
foot-present: "Registered participants this page draws on: {people}."
foot-present-unknown: "Who took part is not registered."
foot-made: "As of {day}, made with felt."
foot-as-written: "Text written by the project is left in the language it was written in."
foot-state: "The page shows the study after entry {entry}."
foot-commands: "The commands in the footnotes are for the research team: ask the team about a figure by its number. A command shows the study as it is when it is run."
foot-limit: "Ratings and figures based on fewer than {number} people are not shown. “Fewer than {number}” may also mean none, and “at least” is a lower bound."
foot-limit-one: "What is based on a single person is shown, too."
foot-kept-case: "In this case this is held back: {what}."
foot-kept: "In the whole study, not on this page alone, this is held back: {what}."
kept-personal: "personal paragraphs"
kept-third-party: "mentions of third parties"
kept-competition-sensitive: "competition-sensitive information"
kept-withdrawn: "statements by participants who have withdrawn"
kept-embargo: "sources under an embargo"
kept-revised: "the words of texts revised since"
kept-removed: "the words of sources taken out since"
foot-kept-outcomes: "Decisions, actions and results from meetings from which somebody has withdrawn are not counted here; pages for partners count them, without their words."
foot-kept-sum: "Left out across the whole study, all its cases together: {what} that cannot be shared."
foot-and: "and"

# The legend at the foot: what stands in place of words and figures
legend: "Legend"
legend-item: "“{label}”: {meaning}"
legend-no-data: "not recorded, which does not mean zero or none"
legend-too-few: "so few stand behind what can be shared that they could be recognised"
legend-held-back: "there is something, but it was said in confidence or cannot be shared for other reasons"
legend-not-shown: "this is known, but could point to individual people"
legend-dash: "nothing to report"
legend-not-shared: "the words could point to somebody, or concern what cannot be shared"

# The case on a page
need: "Need"
problem: "The question we are working on now"
problem-last: "The question we worked on last"
stage: "Stage"
standing: "{stage} since {since}, for {span}."
standing-since: "{stage} since {since}."
standing-from: "{stage} from {since}."
standing-waiting: "Since then it has been on hold for {span}."
state-paused: "The case was paused on {day}."
state-cancelled: "The case was cancelled on {day}."
state-closed: "The case was closed on {day}."
state-paused-after: "The case was paused on {day}, {span} after it entered the stage."
state-cancelled-after: "The case was cancelled on {day}, {span} after it entered the stage."
state-closed-after: "The case was closed on {day}, {span} after it entered the stage."
stages-caption: "Path through the stages"
stages-off-track: "Not part of this procedure: {stages}."
stages-skipped: "Skipped, or without a date: {stages}."
stages-ahead: "Still to come: {stages}."
stages-unmet: "Did not get as far as: {stages}."
stage-from: "{stage} from {day}"
stage-active: "resumed on {day}"
stage-paused: "paused on {day}"
stage-cancelled: "cancelled on {day}"
stage-closed: "closed on {day}"
heading-recent: "Latest events"
happened-stage: "Moved to {stage}"
happened-back: "Went back to {stage}"
happened-resumed: "Resumed in {stage}"
happened-paused: "Paused in {stage}"
happened-cancelled: "Cancelled in {stage}"
happened-closed: "Closed in {stage}"
happened-active-unstaged: "Resumed"
happened-paused-unstaged: "Paused"
happened-cancelled-unstaged: "Cancelled"
happened-closed-unstaged: "Closed"
happened-milestone: "Milestone reached: {milestone}"
happened-done: "Action done: {action}"
happened-decision: "Decided: {decision}"
heading-next: "Next steps"
next-milestone: "Milestone: {milestone}"
next-more: "and {count} more"
next-late-one: "1 action or milestone is overdue, as far as is recorded:"
next-late: "{count} actions and milestones are overdue, as far as is recorded:"
next-only-late: "Nothing is planned apart from what is overdue."
next-closed: "The case is closed."
next-cancelled: "The case was cancelled."
next-undone: "action or milestone is not recorded as done|actions or milestones are not recorded as done"
procedure-label: "procedure"
ended-done: "done on {day}"
ended-reached: "reached on {day}"
next-no-date: "no deadline"
late: "overdue"
heading-decisions: "Decisions needed"
heading-drivers: "Drivers and barriers"
drivers-caption: "Ratings, the strongest first"
dimension: "Factor"
rating: "Rating"
trend: "Trend"
because: "Reason"
scale: "Scale: + helps and − hinders; 2 is clear, with concrete examples, 1 is said in general terms, 0 is only described, or balancing."
scale-plain: "Unmarked: given by one, or alike by several."
scale-mixed: "“{mixed}”: the factor both helps and hinders."
scale-missing: "“{missing}”: somebody has looked, and found too little to go by."
rating-differs: "{values} (raters differ)"
summaries-note: "The ratings and summaries are the researchers' provisional interpretation."
stale-note: "“{stale}”: more was coded, or something changed in what the rating rests on, since it was given."
more-rated: "Another {count} are in the framework chart."
not-rated: "Parts of the framework not rated yet"
trend-up: "↑ better"
trend-down: "↓ weaker"
trend-same: "→ as before"
trend-first: "first rating"
trend-rerated: "rated again"
heading-cooperation: "Cooperation"
cooperation-caption: "Who has taken part in the study"
actor: "Role"
column-sources: "Sources"
column-people: "People"
heading-effects: "Effects"
effects-caption: "Sources that mention effects"
effects-hidden: "Other effects: {why}"
effects-untold: "Kinds mentioned: {effects}. No figures are shown, since too few people or sources stand behind them."
effects-untold-others: "Kinds mentioned: {effects}, and other kinds that cannot be told. No figures are shown, since too few people or sources stand behind them."
effect: "Effect"
novelty: "Degree of novelty"
heading-learning: "Learning and changed practice"
practice: "Spread into general practice"
practice-hidden: "other: {why}"
heading-risks: "Risks"

# Progress
progress-none: "none in the period"
progress-title: "Progress report, {from} to {to}"
progress-period: "What is open, overdue or planned is stated as at {day}."
progress-unfinished: "The period is not over: what is counted is counted up to {day}."
progress-heading-short: "In short"
progress-short-period: "In the period"
progress-now: "As it stood on {day}"
progress-line-late: "Milestones overdue"
progress-line-cases: "Cases"
progress-line-sources: "Sources"
progress-line-undated: "undated, and therefore not counted"
progress-line-moves: "Changes of stage or status"
progress-line-stages: "of these to another stage"
progress-line-milestones: "Milestones reached"
progress-line-decisions: "Decisions"
progress-line-outputs: "results from meetings"
progress-line-done: "Actions ticked off as done"
progress-line-open: "Open actions"
progress-line-of-these: "of these"
progress-heading-cases: "The cases"
progress-table-cases: "The cases in the period"
progress-stage-now: "Stage now"
progress-cases-deviations: "Deviations are what did not go as planned; what it was is listed under “Deviations”."
progress-cases-zero: "0 means that nothing of the kind is recorded in the period."
progress-cases-note: "“No data” means that none was ever recorded in the case."
progress-stages-caption: "How the cases moved through the stages"
progress-case: "Case"
progress-no-case: "no case"
progress-no-stage: "no stage"
progress-column-sources: "Sources"
progress-column-moves: "Stage moves"
progress-column-reached: "Milestones reached"
progress-column-decisions: "Decisions"
progress-column-done: "Actions ticked off"
progress-column-deviations: "Deviations"
progress-cases-active: "under way|under way"
progress-cases-unstaged: "without a stage|without a stage"
progress-cases-paused: "paused|paused"
progress-cases-cancelled: "cancelled|cancelled"
progress-cases-closed: "closed|closed"
progress-state-paused: "paused"
progress-state-cancelled: "cancelled"
progress-state-closed: "closed"
progress-heading-activities: "Activities"
progress-table-activities: "Sources by case and kind"
progress-kind: "Kind"
progress-latest: "Latest"
progress-heading-course: "Stages and milestones"
progress-table-moves: "Changes of stage or status"
progress-day: "Date"
progress-what: "What"
progress-reason: "Reason"
progress-table-milestones: "Milestones in the period"
progress-milestone: "Milestone"
progress-milestones: "milestone|milestones"
progress-planned: "Planned"
progress-reached: "Reached"
progress-standing: "Status"
progress-owner: "Responsible"
progress-in-time: "reached on time"
progress-reached-plain: "reached"
progress-reached-late: "reached {days} late"
progress-not-reached: "not reached"
progress-ahead: "planned"
progress-heading-meetings: "Decisions, actions and results"
progress-table-decisions: "Decisions in the period"
progress-decision: "Decision"
progress-table-actions: "Actions of the period, or open"
progress-action: "Action"
progress-actions: "action|actions"
progress-due: "Deadline"
progress-done-on: "done {day}"
progress-open: "open"
progress-case-cancelled: "the case was cancelled"
progress-case-closed: "the case was closed"
progress-table-outputs: "Results from meetings in the period"
progress-output: "Result"
progress-heading-deviations: "Deviations"
progress-table-deviations: "What did not go as planned in the period"
progress-deviations-note: "Deviations that arose in the period or were still open in it. Delays run to the day it was done or the case ended, otherwise to the last day of the period, or to the day of the report where that comes first."
progress-deviation: "Deviation"
progress-days-late: "Days late at the period's end"
progress-back: "Went back from {from} to {to}"
progress-skipped: "Skipped {stages}"
progress-late-milestone: "Milestone overdue: {milestone}"
progress-deviation-late: "Milestone reached late: {milestone}"
progress-late-action: "1 action overdue"
progress-done-late-action: "1 action done after the deadline"
progress-late-actions: "{actions} overdue; the date is the earliest deadline"
progress-done-late-actions: "{actions} done after the deadline; the date is the earliest deadline"
progress-heading-next: "What comes next"
progress-table-next: "Milestones and actions to come"
progress-heading-dissemination: "Dissemination"
progress-table-dissemination: "Dissemination in the period"
progress-channel: "Where"
progress-fill-dissemination: "[fill in: articles, talks, op-eds and meetings of the period]"
progress-and: "and"

# Codebook
codebook-title: "Codebook"
codebook-framework: "Framework"
codebook-version: "{framework}, version {version}"
codebook-codes: "code|codes"
codebook-branches: "branch|branches"
codebook-size: "{codes} in {branches}"
codebook-origin-framework: "from the framework"
codebook-origin-inductive: "from the material"
codebook-origin-imported: "from a file"
codebook-from-framework: "framework"
codebook-from-inductive: "material"
codebook-from-imported: "file"
codebook-context-inner: "inner context"
codebook-context-outer: "outer context"
codebook-empty: "The study has no codes yet."
codebook-heading-tree: "Overview"
codebook-tree: "The tree of codes"
codebook-code: "Code"
codebook-label: "Name"
codebook-origin: "Origin"
codebook-column-codings: "Codings"
codebook-column-cases: "Cases"
codebook-column-kept: "Held back"
codebook-counted: "A coding is one code that one researcher has put on one passage. Sources and cases count once each, however many codings they hold. The table counts each code by itself; what a whole branch holds stands at its head."
codebook-kept: "Not counted: {codings} in text that is held back."
codebook-in-branch: "In the whole branch"
codebook-none: "no codings"
codebook-amount: "{codings} in {sources} in {cases}"
codebook-spread: "{sources} in {cases}"
codebook-include: "Code here"
codebook-exclude: "Do not code here"
codebook-indicator: "Indicator"
codebook-grounding: "Based on"
codebook-counts: "Used"
codebook-about: "About the code"
codebook-colour: "colour"
codebook-heading-facets: "Facets"
codebook-facets: "Facets of codings"
codebook-facet: "Facet"
codebook-values: "Values"
codebook-rule: "Rule"
codebook-heading-changes: "How the codebook has changed"
codebook-inductive: "Codes that grew out of the material"
codebook-no-inductive: "No codes have grown out of the material."
codebook-changes: "Changes by hand"
codebook-no-changes: "No codes have been added, changed or removed by hand."
codebook-day: "Date"
codebook-change: "Change"
codebook-entry: "Entry"
codebook-did-add: "New code: {code}"
codebook-did-edit: "Changed text: {code}"
codebook-did-remove: "Removed: {code}"
codebook-renamed: "{code} is now {new}"
codebook-renamed-untold: "A code has a new name"
codebook-undone: "Undone: {what}"

# Sources
sources-title: "The sources"
sources-empty: "The study has no sources yet."
sources-in-cases: "{sources} in {cases}"
sources-period: "from {first} to {last}"
sources-on-day: "from {day}"
sources-words-sum: "{words} words in all."
sources-hours-sum: "{hours} hours in the {timed} of {all} sources that state when they began and ended."
sources-no-hours: "None of the sources states both when it began and when it ended."
sources-heading-kinds: "Sources by kind and case"
sources-by-case: "Number of sources"
sources-by-case-note: "A dash means that none can be counted here: there are none, or they are held back."
sources-heading-sample: "The sample"
sources-sample: "Participants by role and case"
sources-sample-note: "Registered participants who took part in at least one source. Each person counts once in a case, and once in a total."
sources-sample-note-cases: "Registered participants who took part in at least one source. Each person counts once in a case."
sources-heading-amounts: "Extent"
sources-amounts: "Words and hours by case and kind"
sources-hours-note: "Words are counted in the text as it leaves the study (felt show SOURCE --raw gives the whole text). Hours are counted where the head of the note states when it began and ended (felt show SOURCE --markup); the last column says for how many sources that is."
sources-heading-inventory: "Source by source"
sources-inventory: "List of sources"
sources-events: "The sources"
sources-making: "How the sources were made"
sources-inventory-note: "Words and codings are counted in what leaves the study. Sources that are held back are not listed."
sources-source: "Source"
sources-kind: "Kind"
sources-case: "Case"
sources-stage: "Stage"
sources-date: "Date"
sources-words: "Words"
sources-minutes: "Minutes"
sources-hours: "Hours"
sources-timed: "With times"
sources-people: "Participants"
sources-protocol: "Protocol"
sources-class: "Class"
sources-language: "Language"
sources-codings: "Codings"
sources-not-coded: "not coded"
sources-role: "Role"
sources-no-role: "role not stated"
sources-no-case: "No case"
sources-total: "Total"
sources-all-cases: "All sources"
sources-class-open: "open"
sources-class-internal: "internal"
sources-class-confidential: "confidential"

# The framework chart
chart-title: "Framework chart"
chart-empty: "Nobody has written a summary or rated anything yet."
chart-heading-ratings: "Ratings"
chart-ratings: "Ratings by code and case"
chart-ratings-note: "A dash means that nobody has written or rated anything yet. A rating is what the raters agreed on; else what each of them gave, with ≠ where they differ."
chart-cells: "cell|cells"
chart-cells-rest: "it rests|they rest"
chart-too-few: "Not shown, because {rest} on fewer than {number} people: {cells}."
chart-held-back: "Held back: {cells}."
chart-code: "Code"
chart-label: "Name"
chart-case: "Case"
chart-summary: "Summary"
chart-state: "Stale"
chart-codings: "Codings"
chart-raters: "Rated by"
chart-by: "Written by"
chart-cells-caption: "Cells"
chart-withheld: "(The summary rests on words that are held back.)"
chart-not-rated: "not rated"
chart-agreed: "agreed"
chart-stale: "stale"
chart-written: "Written by"
chart-why: "To be reviewed"
chart-heading-legend: "How to read the chart"
chart-reason-withheld: "The reason rests on words that are held back."

# Quotes
quotes-title: "Quotes by code"
quotes-empty: "No quotes."
quotes-count: "quote|quotes"
quotes-held: "quote stands in text that is held back, and is left out|quotes stand in text that is held back, and are left out"
quotes-size: "{quotes} under {codes}, at most {number} from each code, drawn at random"
quotes-kept: "Left out, because the speaker has withdrawn, declined or does not want to be quoted: {quotes}."
quotes-withheld: "{quotes}."
quotes-not-asked: "Nobody has asked {people} whether they may be quoted. Ask before you print."
quotes-confidential: "From confidential notes, to be reviewed before anything is printed: {quotes}."
quotes-table: "Quotes"
quotes-code: "Code"
quotes-label: "Name"
quotes-quote: "Quote"
quotes-role: "Role"
quotes-voice: "Voice"
quotes-case: "Case"
quotes-stage: "Stage"
quotes-date: "Date"
quotes-valence: "Direction"
quotes-source: "Source"
quotes-class: "Class"
quotes-coding: "Coding"
quotes-informant: "Informant"
quotes-group: "Group {number}"

# COREQ
coreq-title: "COREQ: reporting of qualitative research"
coreq-intro: "The COREQ checklist has 32 items on studies with interviews and groups. The questions are put in our own words. Conversations are interviews and workshops. Where the study has data, the answer is given; the rest must be filled in by those who know the study."
coreq-filled: "Of the 32 items {whole} are answered from the data, {part} are partly answered and {open} are not answered."
coreq-counted-register: "Counted in the register of participants, which only the research team sees: items {items}."
coreq-counted-notes: "Counted in what the notes say of themselves, which only the research team sees: items {items}."
coreq-domain-1: "The researchers and their relation to participants"
coreq-domain-2: "How the study was designed"
coreq-domain-3: "Analysis and findings"
coreq-number: "No."
coreq-topic: "Item"
coreq-asked: "Question"
coreq-answer: "Answer from the data"
coreq-left: "To be filled in"
coreq-found: "How it was found"
coreq-fill: "[fill in: {what}]"
coreq-interviews: "interview|interviews"
coreq-workshops: "workshop|workshops"
coreq-and: "and"
coreq-talks: "conversation|conversations"
coreq-more: "and {count} more"
coreq-values: "Stated: {values}."
coreq-sampling: "Why this participant was chosen is stated in {stated} of {all}."
coreq-informed: "Informed: {share} of {people} in the register."
coreq-size-rest: "Held back, and not counted here but in the appendix to the data management plan: {talks}."
coreq-size: "Registered participants who took part: {people}."
coreq-size-talks: "Conversations: {talks}."
coreq-not-shown: "The numbers are not shown here; the research team has them."
coreq-refusals: "Declined: {declined}. Withdrew: {withdrawn}. Invited, no further entry: {invited}."
coreq-roles: "Registered participants by role, {people} in all: {roles}."
coreq-roles-few: "Registered participants by role: {roles}."
coreq-no-role: "no role stated"
coreq-repeats: "Interviewed more than once: {share} of {people} registered."
coreq-medium: "How the conversation was held is stated in {stated} of {all}."
coreq-places: "The conversations were held in {places}."
coreq-places-count: "place|different places"
coreq-others: "Whether others were present is stated in {stated} of {all}."
coreq-guides: "Guides in use: {guides}."
coreq-without-guide: "Conversations without a guide: {count}."
coreq-pilot: "{guide} was piloted: {pilot}."
coreq-recorded: "Recorded, of {talks}: yes {yes}, no {no}, not stated {unset}."
coreq-notes: "Notes written up: {written} of {talks}; within two days: {soon}."
coreq-sheets: "In addition, {sheets}."
coreq-sheets-count: "contact summary|contact summaries"
coreq-duration: "{talks}: median {median} minutes, from {low} to {high} (times are stated in {stated})."
coreq-duration-about: "{talks}: median about {median} minutes (times are stated in {stated})."
coreq-half: ".5"
coreq-saturation-reached: "Code saturation is reached at {result} interviews."
coreq-saturation-is: "Code saturation is reached."
coreq-saturation-not: "Code saturation is not reached."
coreq-saturation-few: "Whether codes are saturated cannot be told: {have} coded interviews, and the rule needs {need}."
coreq-saturation-empty: "Whether codes are saturated cannot be told: the first interviews have no codes."
coreq-saturation-rule: "(Guest, Namey and Chen 2020: base {base}, run {run}, threshold {threshold} percent.)"
coreq-saturation-limit: "It says that no new codes appeared in this order, not that what they mean is understood. The rule is made for codes that grow out of the material."
coreq-saturation-cut: "What is held back is not counted."
coreq-coders: "{coders} coded."
coreq-double: "Coded by more than one: {double} of {sources}."
coreq-coders-count: "researcher|researchers"
coreq-coded-sources: "coded source|coded sources"
coreq-codebook: "The codebook has {codes}, {tops} of them at the top level; {used} are in use."
coreq-codes: "code|codes"
coreq-origins: "From the framework: {framework}. Grown out of the material: {inductive}. Imported from other programs: {imported}."
coreq-framework: "Framework: {framework}."
coreq-software: "{program}."
coreq-quotes: "Flagged to be quoted, and free to use: {quotes}."
coreq-quotes-count: "passage|passages"
coreq-quoting: "May be quoted: yes {yes}, no {no}, not asked {unset}."
coreq-topic-1: "Interviewer"
coreq-ask-1: "Who led the conversations?"
coreq-fill-1: "who interviewed, and who led the workshops"
coreq-topic-2: "Credentials"
coreq-ask-2: "What degrees do they hold?"
coreq-fill-2: "degrees and training"
coreq-topic-3: "Occupation"
coreq-ask-3: "What was their work during the study?"
coreq-fill-3: "position and workplace"
coreq-topic-4: "Gender"
coreq-ask-4: "What is their gender?"
coreq-fill-4: "gender, where it matters"
coreq-topic-5: "Experience"
coreq-ask-5: "What experience and training did they have?"
coreq-fill-5: "experience of interviewing and fieldwork"
coreq-topic-6: "Earlier contact"
coreq-ask-6: "Did they know the participants before the study began?"
coreq-fill-6: "contact before the first conversation"
coreq-topic-7: "What participants knew"
coreq-ask-7: "What did the participants know of the researchers?"
coreq-fill-7: "what was said of the researchers and of why they do this research"
coreq-topic-8: "Standpoint"
coreq-ask-8: "What interests or leanings may have coloured the conversations?"
coreq-fill-8: "standpoint, interests, and role in the municipality"
coreq-topic-9: "Methodology"
coreq-ask-9: "What methodology does the study rest on?"
coreq-fill-9: "action research, and of what kind"
coreq-topic-10: "Sampling"
coreq-ask-10: "How were participants chosen?"
coreq-fill-10: "how they were chosen, such as purposively or by referral"
coreq-topic-11: "Approach"
coreq-ask-11: "How were participants approached?"
coreq-fill-11: "how participants were first approached"
coreq-topic-12: "Sample size"
coreq-ask-12: "How many took part?"
coreq-fill-12: "how many took part"
coreq-topic-13: "Those who did not take part"
coreq-ask-13: "How many declined or withdrew, and why?"
coreq-fill-13: "reasons for declining or withdrawing"
coreq-topic-14: "Setting"
coreq-ask-14: "Where and how were the conversations held?"
coreq-fill-14: "what kinds of places these were, and whether anybody could overhear"
coreq-topic-15: "Others present"
coreq-ask-15: "Was anybody there besides participants and researchers?"
coreq-fill-15: "whether others were present"
coreq-topic-16: "Description of the sample"
coreq-ask-16: "What characterises the sample?"
coreq-fill-16: "other features that matter, and the period"
coreq-topic-17: "Interview guide"
coreq-ask-17: "What questions and guides were used, and were they piloted?"
coreq-fill-17: "how the guides were piloted"
coreq-topic-18: "Repeat interviews"
coreq-ask-18: "Was anybody interviewed again?"
coreq-fill-18: "why some were interviewed again"
coreq-topic-19: "Recording"
coreq-ask-19: "Was sound or picture recorded?"
coreq-fill-19: "sound or picture, and what was done where there was no recording"
coreq-topic-20: "Field notes"
coreq-ask-20: "Were notes made during or after the conversations?"
coreq-fill-20: "when notes were written"
coreq-topic-21: "Duration"
coreq-ask-21: "How long did the conversations last?"
coreq-fill-21: "duration"
coreq-topic-22: "Saturation"
coreq-ask-22: "Was saturation considered?"
coreq-fill-22: "how saturation was judged, or why it is no aim here"
coreq-topic-23: "Transcripts returned"
coreq-ask-23: "Did participants see the transcript and correct it?"
coreq-fill-23: "what participants corrected"
coreq-topic-24: "Coders"
coreq-ask-24: "How many coded the material?"
coreq-fill-24: "how differences between coders were settled"
coreq-topic-25: "Coding tree"
coreq-ask-25: "Are the codes and their order described?"
coreq-fill-25: "codebook"
coreq-topic-26: "Where themes came from"
coreq-ask-26: "Were themes set beforehand or drawn from the material?"
coreq-fill-26: "how the themes were arrived at"
coreq-topic-27: "Software"
coreq-ask-27: "What software was used?"
coreq-fill-27: "software"
coreq-topic-28: "Participants on the findings"
coreq-ask-28: "Could participants comment on the findings?"
coreq-fill-28: "how participants could test the findings, and what they said"
coreq-topic-29: "Quotations"
coreq-ask-29: "Are findings shown with quotations, and can one see who says what?"
coreq-fill-29: "which quotations are used, and how speakers are marked"
coreq-topic-30: "Consistency"
coreq-ask-30: "Do the findings follow from the data?"
coreq-fill-30: "where in the text the reader sees it"
coreq-topic-31: "Major themes"
coreq-ask-31: "Are the major themes clear?"
coreq-fill-31: "the major themes"
coreq-topic-32: "Minor themes"
coreq-ask-32: "Are minor themes and diverging cases discussed?"
coreq-fill-32: "minor themes and diverging cases"

# Audit trail
audit-title: "Audit trail: what was done, and when"
audit-intro: "The overview follows Halpern's six classes, so that an outsider can follow the way from raw data to findings."
audit-chain: "Each entry of the journal carries a digest of the one before it, so that later changes show when the journal is checked."
audit-heading-artefacts: "What the study holds"
audit-heading-journal: "The journal"
audit-heading-settled: "Differences that were settled"
audit-heading-exports: "What was exported"
audit-heading-undone: "What was undone"
audit-overview: "The six classes"
audit-overview-note: "The dates are those of the first and last entries of the journal. Reports that were made are not counted."
audit-overview-counted: "Counted in the study and in the journal; no command gives the numbers as they stand here. Reports that were made are not counted."
audit-class: "Class"
audit-holds: "What the class covers"
audit-things: "Number"
audit-entries: "Entries"
audit-first: "First"
audit-last: "Last"
audit-class-raw: "Raw data"
audit-class-analysis: "Data reduction and analysis"
audit-class-synthesis: "Reconstruction and synthesis"
audit-class-process: "Process notes"
audit-class-intentions: "Intentions and dispositions"
audit-class-instruments: "Instrument development"
audit-short-raw: "Raw data"
audit-short-analysis: "Analysis"
audit-short-synthesis: "Synthesis"
audit-short-process: "Process"
audit-short-intentions: "Intentions"
audit-short-instruments: "Instruments"
audit-holds-raw: "Notes, transcripts, documents and attachments; the course of the cases."
audit-holds-analysis: "Codings, summaries, contact summaries and memos."
audit-holds-synthesis: "Ratings, saved queries and explanations of negative cases."
audit-holds-process: "Decisions, method notes, register, settled differences, exports and what was undone."
audit-holds-intentions: "The founding of the study, diaries, cycles and how their problems were worded."
audit-holds-instruments: "The codebook, and protocols in the versions used."
audit-artefacts: "Things in the study, by class"
audit-artefact: "What"
audit-count: "Number"
audit-command: "See"
audit-artefacts-note: "Sources have the date of the event, all else the date it was entered. What is held back is not counted."
audit-sources: "Sources: {kind}"
audit-attachments: "Attachments"
audit-codings: "Codings"
audit-memos: "Memos"
audit-summaries: "Summaries in the framework chart"
audit-ratings: "Ratings"
audit-explained: "Explanations of negative cases"
audit-queries: "Saved queries"
audit-decisions: "Decisions of meetings"
audit-method-notes: "Method paragraphs of notes"
audit-cycles: "Cycles"
audit-problems: "Versions of the problem"
audit-codes: "Codes"
audit-protocol: "Protocol: {protocol}"
audit-times: "Times are in UTC. The lines of the journal hold ids and short names, never what anybody said."
audit-abridged: "The journal has {count}. Here they are counted by month; --format md or xlsx gives the whole list."
audit-entries-count: "entry|entries"
audit-months: "Entries by month"
audit-month: "Month"
audit-total: "Total"
audit-entry: "Entry"
audit-time: "Time"
audit-who: "Who"
audit-what: "What"
audit-settled: "Coding differences discussed and settled"
audit-agreed: "Agreed"
audit-passages: "Passages"
audit-dropped: "Without a code"
audit-exports: "Exports"
audit-form: "Form"
audit-program: "Program"
audit-included: "Included although normally held back"
audit-exports-note: "The study does not know where the files were sent."
audit-undone: "Undone"
audit-undone-entry: "Undoes"

# Data management
dmp-title: "Appendix to the data management plan"
dmp-intro: "The appendix says what data the study has, on what basis they are processed, where they are kept and what becomes of them. All sources are counted, including those that are held back. Other reports count only what can be shared, so that their numbers may be lower."
dmp-clearance: "The program helps to keep rules and agreements, but cannot give clearance. Whether the processing is lawful is for the controller to decide, with the assessment of Sikt or the data protection officer."
dmp-heading-data: "The data"
dmp-heading-personal: "Personal data"
dmp-heading-sensitive: "Protection"
dmp-heading-storage: "Storage and security"
dmp-heading-formats: "Formats and documentation"
dmp-heading-sharing: "Sharing and archiving"
dmp-heading-retention: "Ending and deletion"
dmp-heading-costs: "Costs and responsibility"
dmp-volume: "{sources}, {kilobytes} kB of text in all."
dmp-kinds: "Sources by kind"
dmp-kind: "Kind"
dmp-first: "First"
dmp-last: "Last"
dmp-kilobytes: "kB"
dmp-coded: "Coded"
dmp-formats: "Files as they were taken in"
dmp-format: "File type"
dmp-no-file: "no file"
dmp-classes: "Classification"
dmp-class: "Class"
dmp-class-open: "open"
dmp-class-internal: "internal"
dmp-class-confidential: "confidential"
dmp-class-unset: "not set"
dmp-flags: "Marked in the texts"
dmp-what: "What"
dmp-marked: "Number"
dmp-see: "See"
dmp-flags-note: "Codings and paragraphs are counted here in all sources, including those under an embargo; the foot of the page counts only what is held back in sources that otherwise leave. What is marked stays in the study when something is exported, unless somebody asks for it."
dmp-embargoes: "Sources with an embargo"
dmp-until: "Until"
dmp-still: "Still held back"
dmp-embargoes-note: "An event has occurred when the case has reached the milestone. Contact summaries are held back with their interview and not counted here."
dmp-attachments: "Attachments to be deleted"
dmp-delete-by: "Delete by"
dmp-files: "Files"
dmp-state: "Deadline"
dmp-no-day: "no day set"
dmp-past: "passed"
dmp-to-come: "to come"
dmp-attachments-note: "The study keeps track of the dates; the files lie outside it and must be deleted by hand."
dmp-standing: "Participants in the register"
dmp-standing-heading: "Status"
dmp-standing-invited: "invited"
dmp-standing-active: "active"
dmp-standing-declined: "declined"
dmp-standing-withdrawn: "withdrawn"
dmp-standing-unset: "not stated"
dmp-bases: "Legal basis"
dmp-basis: "Basis"
dmp-basis-consent: "consent"
dmp-basis-public-interest: "public interest"
dmp-basis-unset: "not stated"
dmp-bases-note: "Here and below, those who declined or withdrew are not counted."
dmp-scopes: "What participants have agreed to"
dmp-scope: "Concerns"
dmp-scope-recording: "recording"
dmp-scope-quoting: "quoting"
dmp-scope-archiving: "archiving"
dmp-scope-contact: "contact again"
dmp-yes: "Yes"
dmp-no: "No"
dmp-not-asked: "Not asked"
dmp-letters: "Information letters"
dmp-letter: "Version"
dmp-no-letter: "not stated"
dmp-sikt: "Reference at Sikt"
dmp-storage: "The study is one folder with one database file. Participants appear in it under pseudonyms. The linking key lies outside the folder, and the program refuses to read it inside a study. Recordings and other attachments lie outside the database. The program does not use the network."
dmp-software: "Software"
dmp-protocols: "Protocols in use"
dmp-codebook: "Codebook"
dmp-documentation: "The archive also receives the codebook (felt report codebook), the inventory of sources (felt report sources), the protocols and the audit trail (felt report audit)."
dmp-archiving: "yes {yes}, no {no}, not asked {unset}."
dmp-archiving-label: "May be archived"
dmp-exports: "Exports by form"
dmp-form: "Form"
dmp-times: "Times"
dmp-with-kept: "With something normally held back"
dmp-latest: "Latest"
dmp-end: "The project ends"
dmp-due: "in {span}"
dmp-overdue: "{span} ago"
dmp-ending: "When the project ends, the data are deleted, anonymised or archived as the information letter promised. This also applies to backups and the linking key."
dmp-fill-other-data: "[fill in: other data of the project, such as recordings and forms]"
dmp-fill-responsible: "[fill in: responsible institution and data protection officer]"
dmp-fill-joint: "[fill in: agreements between the institutions that share data]"
dmp-fill-storage: "[fill in: where the folder lies, and which class of data that place is approved for]"
dmp-fill-backup: "[fill in: backup, and where the linking key lies]"
dmp-fill-access: "[fill in: who has access]"
dmp-fill-archive: "[fill in: which archive, when, and with what access]"
dmp-fill-rights: "[fill in: who holds the rights, and the licence]"
dmp-fill-ending: "[fill in: what is deleted, anonymised and archived, and who does it]"
dmp-fill-costs: "[fill in: what storage, anonymising and archiving cost]"
dmp-fill-people: "[fill in: who is responsible for the data and for keeping the plan up to date]"
dmp-lasting: "The database is SQLite, which many programs read; docs/format.md describes it. Texts are kept as UTF-8. The study can be exported as CSV, JSON, workbooks and REFI-QDA."
dmp-intro-partners: "The appendix says what data the study has, on what basis they are processed, where they are kept and what becomes of them. Sources that cannot be shared are not counted."
dmp-flags-not-shown: "What is marked in the texts is not shown here."
dmp-embargoes-not-shown: "Which sources are under an embargo is not shown here."
dmp-counted-register: "Counted in the register of participants, which only the research team sees."
dmp-counted-notes: "Counted in what the sources say of themselves, which only the research team sees."
dmp-counted-journal: "Counted in the journal, which only the research team sees."

# The site
site-first: "Overview"
site-untitled: "The study"
site-cases: "The cases"
site-case: "Case"
site-place: "Municipality"
site-since: "In the stage since"
site-state: "Status"
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
about-codebook: "The researchers' codes with their rules, and how much is coded under each"
about-sources: "All sources, and who is in the sample"
about-chart: "Summaries and ratings, case by case"
about-quotes: "Quotes by code, for the research team only"
about-coreq: "For articles: the 32 items that a journal asks for"
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
none-yet: "ingen ennå"
months: "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
date: "{day}. {month} {year}"
days: "dag|dager"
months-count: "måned|måneder"
years: "år|år"
years-and: "{years} og {months}"
small-numbers: "ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv"
sources: "kilde|kilder"
pieces: "tekststykke|tekststykker"
people: "person|personer"
codings: "koding|kodinger"
cases: "sak|saker"
notes: "notat|notater"
not-importance: "Hvor ofte noe nevnes, sier ikke hvor viktig det er: Tallene viser hvor mye som er kodet, ikke hvor mye det betyr."
foot-not-importance: "Hvor ofte noe nevnes, sier ikke hvor viktig det er."
no-notes: "Studien har ingen notater eller andre kilder ennå."
too-few: "for få personer"
held-back: "holdt tilbake"
held-back-because: "Bygger på opplysninger som ikke kan deles."
fewer-than: "færre enn {number}"
at-least: "minst {number}"
few-of-each-kind: "færre enn {number} kilder av hvert slag i hver sak"
few-of-each-kind-here: "færre enn {number} kilder av hvert slag"
few-of-each-role: "færre enn {number} i hver rolle i hver sak"
few-of-each-role-here: "færre enn {number} i hver rolle"
fewer-than-voices: "Bygger på færre enn {number} personer."
not-shared: "(Teksten holdes tilbake.)"
gone-untold: "et punkt som sto her"
footnote: "Slik er tallet hentet, fotnote {number}"
traces: "Slik er tallene hentet"
sheet-about: "Om rapporten"
site-pages: "Sider"
not-shown: "vises ikke"

# Sammenlikning med en tidligere rapport
before: "før"
mark-new: "ny"
mark-changed: "endret"
mark-gone: "fjernet"
compared: "Merket: endret siden {day}."
compared-same: "Ingenting av det siden kan vise i dag, er endret siden {day}."
compared-rest: "Det som ikke kan deles i dag, er holdt utenfor på begge dager."
compared-rest-partners: "Det som ikke kan deles i dag, er holdt utenfor på begge dager, og hvor mye det er, er ikke sammenliknet."
compared-register: "Hvor mange som er invitert, er med, har takket nei eller har trukket seg, er heller ikke sammenliknet."
compared-progress: "Den populærvitenskapelige framstillingen er ikke sammenliknet."
compared-quotes: "Sitatene er et utvalg: bare nye merkes, og det sies ikke hvilke som ikke lenger er med."
columns-gone: "Kolonner som er fjernet: {columns}."
compared-new: "Saken var ikke i studien {day}; alt på siden er nytt."

# Foten
heading-foot: "Grunnlaget for siden"
foot-for-partners: "Siden er laget for partnerne i prosjektet: Det som ikke kan deles med dem, er holdt utenfor."
foot-for-team: "Siden er laget for forskergruppa, ikke for partnerne i prosjektet."
foot-behind: "Siden bygger på {sources}. Den siste er fra {latest}."
foot-behind-shared: "Siden bygger på {sources}. Siste verksted, observasjon, beslutningsnotat eller dokument er fra {latest}."
foot-behind-untold: "Siden bygger på {sources}."
foot-behind-undated: "Siden bygger på {sources} uten dato."
foot-behind-nothing: "Siden bygger ikke på noen kilder."
foot-present: "Registrerte deltakere bak siden: {people}."
foot-present-unknown: "Det er ikke registrert hvem som deltok."
foot-made: "Status per {day}, laget med felt."
foot-as-written: "Det folk har skrevet, står på språket de skrev det på."
foot-state: "Siden bygger på studien til og med loggføring {entry}."
foot-commands: "Kommandoene i fotnotene er for forskerne: Spør forskerne om et tall, og vis til nummeret. En kommando viser studien slik den er når den kjøres."
foot-limit: "Vurderinger og tall som færre enn {number} personer står bak, vises ikke. «Færre enn {number}» kan også bety ingen, og «minst» er en nedre grense."
foot-limit-one: "Også det som bare én person står bak, vises."
foot-kept-case: "I denne saken er dette holdt tilbake: {what}."
foot-kept: "I hele studien, ikke bare på denne siden, er dette holdt tilbake: {what}."
kept-personal: "personlige avsnitt"
kept-third-party: "omtale av tredjepersoner"
kept-competition-sensitive: "konkurransefølsomme opplysninger"
kept-withdrawn: "utsagn fra deltakere som har trukket seg"
kept-embargo: "kilder med sperrefrist"
kept-revised: "ordene i tekster som er revidert siden"
kept-removed: "ordene i kilder som er tatt ut siden"
foot-kept-outcomes: "Vedtak, tiltak og resultater fra møter der noen har trukket seg, er ikke med her; sider for partnere teller dem uten ordene."
foot-kept-sum: "I studien som helhet, alle sakene sett under ett, er {what} utelatt fordi de ikke kan deles."
foot-and: "og"

# Forklaringen ved foten: det som står i stedet for ord og tall
legend: "Forklaring"
legend-item: "«{label}»: {meaning}"
legend-no-data: "ikke registrert, og det betyr ikke null eller ingen"
legend-too-few: "så få står bak det som kan deles, at de kunne kjennes igjen"
legend-held-back: "det finnes noe, men det er sagt i fortrolighet eller kan av andre grunner ikke deles"
legend-not-shown: "opplysningen finnes, men kunne peke på enkeltpersoner"
legend-dash: "ingenting å oppgi"
legend-not-shared: "ordene kunne peke på noen, eller gjelder noe som ikke kan deles"

# Saken på én side
need: "Behov"
problem: "Spørsmålet vi arbeider med nå"
problem-last: "Spørsmålet vi arbeidet med sist"
stage: "Fase"
standing: "{stage} siden {since}, i {span}."
standing-since: "{stage} siden {since}."
standing-from: "{stage} fra {since}."
standing-waiting: "Siden da har den stått på vent i {span}."
state-paused: "Saken ble satt på vent {day}."
state-cancelled: "Saken ble avlyst {day}."
state-closed: "Saken ble avsluttet {day}."
state-paused-after: "Saken ble satt på vent {day}, {span} etter at den kom i fasen."
state-cancelled-after: "Saken ble avlyst {day}, {span} etter at den kom i fasen."
state-closed-after: "Saken ble avsluttet {day}, {span} etter at den kom i fasen."
stages-caption: "Veien gjennom fasene"
stages-off-track: "Ikke aktuell for denne prosedyren: {stages}."
stages-skipped: "Hoppet over eller uten dato: {stages}."
stages-ahead: "Gjenstår: {stages}."
stages-unmet: "Kom ikke så langt som til: {stages}."
stage-from: "{stage} fra {day}"
stage-active: "tatt opp igjen {day}"
stage-paused: "satt på vent {day}"
stage-cancelled: "avlyst {day}"
stage-closed: "avsluttet {day}"
heading-recent: "Siste hendelser"
happened-stage: "Gikk over i {stage}"
happened-back: "Gikk tilbake til {stage}"
happened-resumed: "Tatt opp igjen i {stage}"
happened-paused: "Satt på vent i {stage}"
happened-cancelled: "Avlyst i {stage}"
happened-closed: "Avsluttet i {stage}"
happened-active-unstaged: "Tatt opp igjen"
happened-paused-unstaged: "Satt på vent"
happened-cancelled-unstaged: "Avlyst"
happened-closed-unstaged: "Avsluttet"
happened-milestone: "Delmål nådd: {milestone}"
happened-done: "Tiltak gjort: {action}"
happened-decision: "Besluttet: {decision}"
heading-next: "Neste steg"
next-milestone: "Delmål: {milestone}"
next-more: "og {count} til"
next-late-one: "1 tiltak eller delmål er over fristen, så langt det er registrert:"
next-late: "{count} tiltak og delmål er over fristen, så langt det er registrert:"
next-only-late: "Ingenting er planlagt utenom det som er over fristen."
next-closed: "Saken er avsluttet."
next-cancelled: "Saken er avlyst."
next-undone: "tiltak eller delmål står ikke som gjennomført|tiltak eller delmål står ikke som gjennomført"
procedure-label: "prosedyre"
ended-done: "gjort {day}"
ended-reached: "nådd {day}"
next-no-date: "uten frist"
late: "over fristen"
heading-decisions: "Beslutninger som trengs"
heading-drivers: "Drivere og barrierer"
drivers-caption: "Vurderinger, de sterkeste først"
dimension: "Faktor"
rating: "Vurdering"
trend: "Utvikling"
because: "Begrunnelse"
scale: "Skala: + fremmer og − hemmer; 2 er klart og med konkrete eksempler, 1 er allment sagt, 0 er bare beskrevet eller i balanse."
scale-plain: "Uten merke: gitt av én, eller likt av flere."
scale-mixed: "«{mixed}»: faktoren både fremmer og hemmer."
scale-missing: "«{missing}»: noen har sett etter og funnet for lite å bygge på."
rating-differs: "{values} (uenige)"
summaries-note: "Vurderingene og sammendragene er forskernes foreløpige tolkning."
stale-note: "«{stale}»: Det er kodet mer eller noe er endret i det vurderingen bygger på, siden den ble gitt."
more-rated: "Ytterligere {count} står i rammeverkskartet."
not-rated: "Deler av rammeverket uten vurdering ennå"
trend-up: "↑ bedre"
trend-down: "↓ svakere"
trend-same: "→ som før"
trend-first: "første vurdering"
trend-rerated: "vurdert på nytt"
heading-cooperation: "Samarbeid"
cooperation-caption: "Hvem som har deltatt i studien"
actor: "Rolle"
column-sources: "Kilder"
column-people: "Personer"
heading-effects: "Virkninger"
effects-caption: "Kilder som nevner virkninger"
effects-hidden: "Andre virkninger: {why}"
effects-untold: "Typer som er nevnt: {effects}. Tall vises ikke, fordi for få personer eller kilder står bak."
effects-untold-others: "Typer som er nevnt: {effects}, og andre typer som ikke kan oppgis. Tall vises ikke, fordi for få personer eller kilder står bak."
effect: "Virkning"
novelty: "Hvor nytt det er"
heading-learning: "Læring og endret praksis"
practice: "Spredning til generell praksis"
practice-hidden: "annet: {why}"
heading-risks: "Risiko"

# Framdrift
progress-none: "ingen i perioden"
progress-title: "Framdriftsrapport, {from} til {to}"
progress-period: "Det som er åpent, planlagt eller over fristen, gjelder per {day}."
progress-unfinished: "Perioden er ikke over: Det som er talt, er talt til og med {day}."
progress-heading-short: "Kort sagt"
progress-short-period: "I perioden"
progress-now: "Slik det sto {day}"
progress-line-late: "Delmål over fristen"
progress-line-cases: "Saker"
progress-line-sources: "Kilder"
progress-line-undated: "uten dato og derfor ikke talt med"
progress-line-moves: "Endringer av fase eller status"
progress-line-stages: "av disse faseskifter"
progress-line-milestones: "Delmål nådd"
progress-line-decisions: "Beslutninger"
progress-line-outputs: "resultater fra møter"
progress-line-done: "Tiltak krysset av som gjort"
progress-line-open: "Åpne tiltak"
progress-line-of-these: "av disse"
progress-heading-cases: "Sakene"
progress-table-cases: "Sakene i perioden"
progress-stage-now: "Fase nå"
progress-cases-deviations: "Avvik er det som ikke gikk som planlagt; hva det var, står under «Avvik»."
progress-cases-zero: "0 betyr at ingenting slikt er registrert i perioden."
progress-cases-note: "«Ingen data» betyr at det aldri er registrert i saken."
progress-stages-caption: "Sakenes vei gjennom fasene"
progress-case: "Sak"
progress-no-case: "uten sak"
progress-no-stage: "uten fase"
progress-column-sources: "Kilder"
progress-column-moves: "Faseskifter"
progress-column-reached: "Delmål nådd"
progress-column-decisions: "Beslutninger"
progress-column-done: "Tiltak krysset av"
progress-column-deviations: "Avvik"
progress-cases-active: "pågår|pågår"
progress-cases-unstaged: "uten fase|uten fase"
progress-cases-paused: "satt på vent|satt på vent"
progress-cases-cancelled: "avlyst|avlyst"
progress-cases-closed: "avsluttet|avsluttet"
progress-state-paused: "satt på vent"
progress-state-cancelled: "avlyst"
progress-state-closed: "avsluttet"
progress-heading-activities: "Aktiviteter"
progress-table-activities: "Kilder etter sak og type"
progress-kind: "Type"
progress-latest: "Siste"
progress-heading-course: "Faser og delmål"
progress-table-moves: "Endringer av fase eller status"
progress-day: "Dato"
progress-what: "Hva"
progress-reason: "Begrunnelse"
progress-table-milestones: "Delmål i perioden"
progress-milestone: "Delmål"
progress-milestones: "delmål|delmål"
progress-planned: "Planlagt"
progress-reached: "Nådd"
progress-standing: "Status"
progress-owner: "Ansvarlig"
progress-in-time: "nådd i tide"
progress-reached-plain: "nådd"
progress-reached-late: "nådd {days} for sent"
progress-not-reached: "ikke nådd"
progress-ahead: "planlagt"
progress-heading-meetings: "Beslutninger, tiltak og resultater"
progress-table-decisions: "Beslutninger i perioden"
progress-decision: "Beslutning"
progress-table-actions: "Tiltak fra perioden eller åpne"
progress-action: "Tiltak"
progress-actions: "tiltak|tiltak"
progress-due: "Frist"
progress-done-on: "gjort {day}"
progress-open: "åpent"
progress-case-cancelled: "saken er avlyst"
progress-case-closed: "saken er avsluttet"
progress-table-outputs: "Resultater fra møter i perioden"
progress-output: "Resultat"
progress-heading-deviations: "Avvik"
progress-table-deviations: "Det som ikke gikk som planlagt i perioden"
progress-deviations-note: "Avvik som oppsto i perioden eller fortsatt gjaldt i den. Forsinkelsen er regnet fram til dagen det ble gjort eller saken tok slutt, ellers til periodens siste dag, eller til rapportdagen hvis den kommer først."
progress-deviation: "Avvik"
progress-days-late: "Dager forsinket ved periodens slutt"
progress-back: "Gikk tilbake fra {from} til {to}"
progress-skipped: "Hoppet over {stages}"
progress-late-milestone: "Delmål over fristen: {milestone}"
progress-deviation-late: "Delmål nådd etter fristen: {milestone}"
progress-late-action: "1 tiltak over fristen"
progress-done-late-action: "1 tiltak gjort etter fristen"
progress-late-actions: "{actions} over fristen; datoen er den eldste fristen"
progress-done-late-actions: "{actions} gjort etter fristen; datoen er den eldste fristen"
progress-heading-next: "Veien videre"
progress-table-next: "Delmål og tiltak som gjenstår"
progress-heading-dissemination: "Formidling"
progress-table-dissemination: "Formidling i perioden"
progress-channel: "Hvor"
progress-fill-dissemination: "[fyll inn: artikler, foredrag, kronikker og møter i perioden]"
progress-and: "og"

# Kodebok
codebook-title: "Kodebok"
codebook-framework: "Rammeverk"
codebook-version: "{framework}, versjon {version}"
codebook-codes: "kode|koder"
codebook-branches: "gren|grener"
codebook-size: "{codes} i {branches}"
codebook-origin-framework: "fra rammeverket"
codebook-origin-inductive: "fra materialet"
codebook-origin-imported: "hentet inn fra fil"
codebook-from-framework: "rammeverk"
codebook-from-inductive: "materialet"
codebook-from-imported: "fil"
codebook-context-inner: "indre kontekst"
codebook-context-outer: "ytre kontekst"
codebook-empty: "Studien har ingen koder ennå."
codebook-heading-tree: "Oversikt"
codebook-tree: "Kodetreet"
codebook-code: "Kode"
codebook-label: "Navn"
codebook-origin: "Opphav"
codebook-column-codings: "Kodinger"
codebook-column-cases: "Saker"
codebook-column-kept: "Holdt tilbake"
codebook-counted: "En koding er en kode som én forsker har satt på et tekststykke. Kilder og saker telles én gang hver, uansett hvor mange kodinger de har. Tallene i tabellen gjelder koden alene; under hver gren står hva den har i alt."
codebook-kept: "Ikke talt med: {codings} i tekst som holdes tilbake."
codebook-in-branch: "I hele grenen"
codebook-none: "ingen kodinger"
codebook-amount: "{codings} i {sources} i {cases}"
codebook-spread: "{sources} i {cases}"
codebook-include: "Kodes her"
codebook-exclude: "Kodes ikke her"
codebook-indicator: "Kjennetegn"
codebook-grounding: "Bygger på"
codebook-counts: "Brukt"
codebook-about: "Om koden"
codebook-colour: "farge"
codebook-heading-facets: "Fasetter"
codebook-facets: "Fasetter til kodinger"
codebook-facet: "Fasett"
codebook-values: "Verdier"
codebook-rule: "Regel"
codebook-heading-changes: "Slik er kodeboka endret"
codebook-inductive: "Koder som har kommet til fra materialet"
codebook-no-inductive: "Ingen koder har kommet til fra materialet."
codebook-changes: "Endringer gjort for hånd"
codebook-no-changes: "Ingen koder er lagt til, endret eller fjernet for hånd."
codebook-day: "Dato"
codebook-change: "Endring"
codebook-entry: "Loggføring"
codebook-did-add: "Ny kode: {code}"
codebook-did-edit: "Endret tekst: {code}"
codebook-did-remove: "Fjernet: {code}"
codebook-renamed: "{code} heter nå {new}"
codebook-renamed-untold: "En kode har fått nytt navn"
codebook-undone: "Angret: {what}"

# Kilder
sources-title: "Kildene"
sources-empty: "Studien har ingen kilder ennå."
sources-in-cases: "{sources} i {cases}"
sources-period: "fra {first} til {last}"
sources-on-day: "fra {day}"
sources-words-sum: "Til sammen {words} ord."
sources-hours-sum: "{hours} timer i de {timed} av {all} kildene som oppgir når de begynte og sluttet."
sources-no-hours: "Ingen av kildene oppgir både når de begynte og når de sluttet."
sources-heading-kinds: "Kilder etter type og sak"
sources-by-case: "Antall kilder"
sources-by-case-note: "En strek betyr at ingen kan telles her: det finnes ingen, eller de holdes tilbake."
sources-heading-sample: "Utvalget"
sources-sample: "Deltakere etter rolle og sak"
sources-sample-note: "Registrerte deltakere som har deltatt i minst én kilde. Hver person telles én gang i hver sak, og én gang der det står «I alt»."
sources-sample-note-cases: "Registrerte deltakere som har deltatt i minst én kilde. Hver person telles én gang i hver sak."
sources-heading-amounts: "Omfang"
sources-amounts: "Ord og timer etter sak og type"
sources-hours-note: "Ord er talt i teksten slik den forlater studien (felt show KILDE --raw gir hele teksten). Timer er talt der notatets hode oppgir når det begynte og sluttet (felt show KILDE --markup); den siste kolonnen viser hvor mange kilder det gjelder."
sources-heading-inventory: "Hver kilde for seg"
sources-inventory: "Kildeliste"
sources-events: "Kildene"
sources-making: "Hvordan kildene ble til"
sources-inventory-note: "Ord og kodinger er talt i det som forlater studien. Kilder som holdes tilbake, står ikke her."
sources-source: "Kilde"
sources-kind: "Type"
sources-case: "Sak"
sources-stage: "Fase"
sources-date: "Dato"
sources-words: "Ord"
sources-minutes: "Minutter"
sources-hours: "Timer"
sources-timed: "Med klokkeslett"
sources-people: "Deltakere"
sources-protocol: "Protokoll"
sources-class: "Klasse"
sources-language: "Språk"
sources-codings: "Kodinger"
sources-not-coded: "ikke kodet"
sources-role: "Rolle"
sources-no-role: "rolle ikke oppgitt"
sources-no-case: "Uten sak"
sources-total: "I alt"
sources-all-cases: "Alle kilder"
sources-class-open: "åpen"
sources-class-internal: "intern"
sources-class-confidential: "fortrolig"

# Rammeverkskart
chart-title: "Rammeverkskart"
chart-empty: "Ingen har skrevet sammendrag eller vurdert noe ennå."
chart-heading-ratings: "Vurderinger"
chart-ratings: "Vurderinger etter kode og sak"
chart-ratings-note: "En strek betyr at ingen har skrevet eller vurdert noe ennå. En vurdering er det de som har vurdert, er blitt enige om; ellers det hver av dem ga, med ≠ der de er uenige."
chart-cells: "celle|celler"
chart-cells-rest: "den bygger|de bygger"
chart-too-few: "{cells} vises ikke, fordi {rest} på færre enn {number} personer."
chart-held-back: "{cells} holdes tilbake."
chart-code: "Kode"
chart-label: "Navn"
chart-case: "Sak"
chart-summary: "Sammendrag"
chart-state: "Foreldet"
chart-codings: "Kodinger"
chart-raters: "Vurdert av"
chart-by: "Skrevet av"
chart-cells-caption: "Celler"
chart-withheld: "(Sammendraget bygger på ord som holdes tilbake.)"
chart-not-rated: "ikke vurdert"
chart-agreed: "enige"
chart-stale: "foreldet"
chart-written: "Skrevet av"
chart-why: "Må ses på igjen"
chart-heading-legend: "Slik leses kartet"
chart-reason-withheld: "Begrunnelsen bygger på ord som holdes tilbake."

# Sitater
quotes-title: "Sitater etter kode"
quotes-empty: "Ingen sitater."
quotes-count: "sitat|sitater"
quotes-held: "sitat|sitater"
quotes-size: "{quotes} under {codes}, høyst {number} fra hver kode, trukket tilfeldig"
quotes-kept: "{quotes} er utelatt fordi den som snakker, har trukket seg, takket nei eller ikke vil siteres."
quotes-withheld: "{quotes} står i tekst som holdes tilbake, og er ikke med."
quotes-not-asked: "Ikke spurt om de kan siteres: {people}. Spør før noe trykkes."
quotes-confidential: "{quotes} er fra fortrolige notater og må vurderes før noe trykkes."
quotes-table: "Sitater"
quotes-code: "Kode"
quotes-label: "Navn"
quotes-quote: "Sitat"
quotes-role: "Rolle"
quotes-voice: "Stemme"
quotes-case: "Sak"
quotes-stage: "Fase"
quotes-date: "Dato"
quotes-valence: "Retning"
quotes-source: "Kilde"
quotes-class: "Klasse"
quotes-coding: "Koding"
quotes-informant: "Informant"
quotes-group: "Gruppe {number}"

# COREQ
coreq-title: "COREQ: rapportering av kvalitativ forskning"
coreq-intro: "Sjekklista COREQ har 32 punkter om studier med intervjuer og grupper. Spørsmålene er gjengitt med våre ord. Med samtaler menes her intervjuer og verksteder. Der studien har data, står svaret; resten må fylles ut av dem som kjenner studien."
coreq-filled: "Av de 32 punktene er {whole} besvart fra dataene, {part} delvis besvart og {open} ikke besvart."
coreq-counted-register: "Talt i deltakerregisteret, som bare forskergruppa ser: punkt {items}."
coreq-counted-notes: "Talt i det notatene sier om seg selv, som bare forskergruppa ser: punkt {items}."
coreq-domain-1: "Forskerne og forholdet til deltakerne"
coreq-domain-2: "Hvordan studien er lagt opp"
coreq-domain-3: "Analyse og funn"
coreq-number: "Nr."
coreq-topic: "Punkt"
coreq-asked: "Spørsmål"
coreq-answer: "Svar fra dataene"
coreq-left: "Må fylles ut"
coreq-found: "Slik er det funnet"
coreq-fill: "[fyll inn: {what}]"
coreq-interviews: "intervju|intervjuer"
coreq-workshops: "verksted|verksteder"
coreq-and: "og"
coreq-talks: "samtale|samtaler"
coreq-more: "og {count} til"
coreq-values: "Oppgitt: {values}."
coreq-sampling: "Hvorfor nettopp denne deltakeren ble valgt, er oppgitt i {stated} av {all}."
coreq-informed: "Informert: {share} av {people} i registeret."
coreq-size-rest: "Holdt tilbake, og talt med i vedlegget til datahåndteringsplanen, men ikke her: {talks}."
coreq-size: "Registrerte deltakere som deltok: {people}."
coreq-size-talks: "Samtaler: {talks}."
coreq-not-shown: "Tallene vises ikke her; forskergruppa har dem."
coreq-refusals: "Takket nei: {declined}. Trukket seg: {withdrawn}. Invitert, men ikke mer i registeret: {invited}."
coreq-roles: "Registrerte deltakere etter rolle, i alt {people}: {roles}."
coreq-roles-few: "Registrerte deltakere etter rolle: {roles}."
coreq-no-role: "uten rolle"
coreq-repeats: "Intervjuet flere enn én gang: {share} av {people} registrerte."
coreq-medium: "Samtaleformen er oppgitt i {stated} av {all}."
coreq-places: "Samtalene foregikk på {places}."
coreq-places-count: "sted|ulike steder"
coreq-others: "Om andre var til stede, er oppgitt i {stated} av {all}."
coreq-guides: "Guider i bruk: {guides}."
coreq-without-guide: "Samtaler uten guide: {count}."
coreq-pilot: "{guide} er prøvd ut: {pilot}."
coreq-recorded: "Opptak av {talks}: ja {yes}, nei {no}, ikke oppgitt {unset}."
coreq-notes: "Renskrevne notater: {written} av {talks}; skrevet innen to dager: {soon}."
coreq-sheets: "I tillegg {sheets}."
coreq-sheets-count: "kontaktark|kontaktark"
coreq-duration: "{talks}: median {median} minutter, fra {low} til {high} (klokkeslett er oppgitt i {stated})."
coreq-duration-about: "{talks}: median om lag {median} minutter (klokkeslett er oppgitt i {stated})."
coreq-half: ",5"
coreq-saturation-reached: "Kodemetning er nådd ved {result} intervjuer."
coreq-saturation-is: "Kodemetning er nådd."
coreq-saturation-not: "Kodemetning er ikke nådd."
coreq-saturation-few: "Det lar seg ikke si om det er kodemetning: {have} kodede intervjuer, og regelen trenger {need}."
coreq-saturation-empty: "Det lar seg ikke si om det er kodemetning: de første intervjuene har ingen koder."
coreq-saturation-rule: "(Guest, Namey og Chen 2020: grunnlag {base}, løp {run}, grense {threshold} prosent.)"
coreq-saturation-limit: "Det sier at det ikke kom nye koder i denne rekkefølgen, ikke at innholdet i dem er forstått. Regelen er laget for koder som vokser fram av materialet."
coreq-saturation-cut: "Det som holdes tilbake, er ikke regnet med."
coreq-coders: "{coders} har kodet."
coreq-double: "Kodet av flere enn én: {double} av {sources}."
coreq-coders-count: "forsker|forskere"
coreq-coded-sources: "kodet kilde|kodede kilder"
coreq-codebook: "Kodeboka har {codes}, {tops} av dem på øverste nivå; {used} er i bruk."
coreq-codes: "kode|koder"
coreq-origins: "Fra rammeverket: {framework}. Vokst fram av materialet: {inductive}. Hentet fra andre programmer: {imported}."
coreq-framework: "Rammeverk: {framework}."
coreq-software: "{program}."
coreq-quotes: "Merket som sitat og kan gjengis: {quotes}."
coreq-quotes-count: "tekststykke|tekststykker"
coreq-quoting: "Kan siteres: ja {yes}, nei {no}, ikke spurt {unset}."
coreq-topic-1: "Intervjuer"
coreq-ask-1: "Hvem ledet samtalene?"
coreq-fill-1: "hvem som intervjuet, og hvem som ledet verkstedene"
coreq-topic-2: "Utdanning"
coreq-ask-2: "Hvilken utdanning har de?"
coreq-fill-2: "utdanning og grad"
coreq-topic-3: "Stilling"
coreq-ask-3: "Hvilket arbeid hadde de da studien ble gjort?"
coreq-fill-3: "stilling og arbeidssted"
coreq-topic-4: "Kjønn"
coreq-ask-4: "Hvilket kjønn har de?"
coreq-fill-4: "kjønn, så langt det har noe å si"
coreq-topic-5: "Erfaring"
coreq-ask-5: "Hvilken erfaring og opplæring har de?"
coreq-fill-5: "erfaring med intervju og feltarbeid"
coreq-topic-6: "Kjennskap fra før"
coreq-ask-6: "Kjente de deltakerne før studien begynte?"
coreq-fill-6: "kontakt før første samtale"
coreq-topic-7: "Hva deltakerne visste"
coreq-ask-7: "Hva visste deltakerne om dem som forsket?"
coreq-fill-7: "hva som ble sagt om forskerne og om hvorfor de forsker på dette"
coreq-topic-8: "Ståsted"
coreq-ask-8: "Hvilke interesser og forutinntatte syn kan ha preget samtalene?"
coreq-fill-8: "ståsted, interesser og egen rolle i kommunen"
coreq-topic-9: "Metodisk ståsted"
coreq-ask-9: "Hvilken metodisk retning bygger studien på?"
coreq-fill-9: "aksjonsforskning, og hvilken retning"
coreq-topic-10: "Utvalg"
coreq-ask-10: "Hvordan ble deltakerne valgt?"
coreq-fill-10: "hvordan det ble valgt, for eksempel strategisk eller ved at noen pekte videre"
coreq-topic-11: "Første henvendelse"
coreq-ask-11: "Hvordan ble deltakerne spurt?"
coreq-fill-11: "hvordan deltakerne først ble spurt"
coreq-topic-12: "Utvalgets størrelse"
coreq-ask-12: "Hvor mange var med?"
coreq-fill-12: "hvor mange som var med"
coreq-topic-13: "Frafall"
coreq-ask-13: "Hvor mange sa nei eller trakk seg, og hvorfor?"
coreq-fill-13: "grunner til å si nei eller trekke seg"
coreq-topic-14: "Sted"
coreq-ask-14: "Hvor og hvordan foregikk samtalene?"
coreq-fill-14: "hva slags steder det var, og om noen kunne høre det som ble sagt"
coreq-topic-15: "Andre til stede"
coreq-ask-15: "Var det noen der utenom deltakerne og forskerne?"
coreq-fill-15: "om andre var til stede"
coreq-topic-16: "Hvem de er"
coreq-ask-16: "Hva kjennetegner utvalget?"
coreq-fill-16: "andre kjennetegn som betyr noe, og tidsrommet"
coreq-topic-17: "Intervjuguide"
coreq-ask-17: "Hvilke spørsmål og guider ble brukt, og var de prøvd ut?"
coreq-fill-17: "utprøving av guidene"
coreq-topic-18: "Gjentatte intervjuer"
coreq-ask-18: "Ble noen intervjuet flere ganger?"
coreq-fill-18: "hvorfor noen ble intervjuet flere ganger"
coreq-topic-19: "Opptak"
coreq-ask-19: "Ble det gjort lyd- eller bildeopptak?"
coreq-fill-19: "lyd eller bilde, og hva som ble gjort der opptak manglet"
coreq-topic-20: "Feltnotater"
coreq-ask-20: "Ble det skrevet notater under eller etter samtalene?"
coreq-fill-20: "når notatene ble skrevet"
coreq-topic-21: "Varighet"
coreq-ask-21: "Hvor lenge varte samtalene?"
coreq-fill-21: "varighet"
coreq-topic-22: "Metning"
coreq-ask-22: "Ble metning vurdert?"
coreq-fill-22: "hvordan metning ble vurdert, eller hvorfor den ikke er et mål her"
coreq-topic-23: "Utskrifter tilbake"
coreq-ask-23: "Fikk deltakerne se utskriften og rette den?"
coreq-fill-23: "hva deltakerne rettet"
coreq-topic-24: "Kodere"
coreq-ask-24: "Hvor mange kodet materialet?"
coreq-fill-24: "hvordan uenighet mellom kodere ble løst"
coreq-topic-25: "Kodetre"
coreq-ask-25: "Er kodene og ordningen av dem beskrevet?"
coreq-fill-25: "kodebok"
coreq-topic-26: "Temaenes opphav"
coreq-ask-26: "Var temaene gitt på forhånd, eller kom de fra materialet?"
coreq-fill-26: "hvordan temaene ble til"
coreq-topic-27: "Programvare"
coreq-ask-27: "Hvilket program ble brukt?"
coreq-fill-27: "programvare"
coreq-topic-28: "Deltakernes syn på funnene"
coreq-ask-28: "Fikk deltakerne uttale seg om funnene?"
coreq-fill-28: "hvordan deltakerne fikk prøve funnene, og hva de sa"
coreq-topic-29: "Sitater"
coreq-ask-29: "Blir funnene vist med sitater, og ser man hvem som sier hva?"
coreq-fill-29: "hvilke sitater som er med, og hvordan talerne er merket"
coreq-topic-30: "Samsvar"
coreq-ask-30: "Henger data og funn sammen?"
coreq-fill-30: "hvor i teksten leseren ser det"
coreq-topic-31: "Hovedtemaer"
coreq-ask-31: "Kommer hovedtemaene tydelig fram?"
coreq-fill-31: "hovedtemaene"
coreq-topic-32: "Mindre temaer"
coreq-ask-32: "Er mindre temaer og avvikende tilfeller drøftet?"
coreq-fill-32: "mindre temaer og avvikende tilfeller"

# Sporbarhet (revisjonsspor)
audit-title: "Sporbarhet: hva som er gjort, og når"
audit-intro: "Oversikten følger Halperns seks klasser, slik at en utenforstående kan følge veien fra rådata til funn."
audit-chain: "Hver loggføring i journalen har et avtrykk av den forrige, slik at endringer i ettertid vises når journalen kontrolleres."
audit-heading-artefacts: "Hva som finnes"
audit-heading-journal: "Journalen"
audit-heading-settled: "Uenighet som er løst"
audit-heading-exports: "Hva som er eksportert"
audit-heading-undone: "Hva som er angret"
audit-overview: "De seks klassene"
audit-overview-note: "Datoene er de første og siste loggføringene i journalen. Rapporter som er laget, er ikke talt med."
audit-overview-counted: "Antallene er talt i studien og i journalen; ingen kommando gir dem slik de står her. Rapporter som er laget, er ikke talt med."
audit-class: "Klasse"
audit-holds: "Hva klassen omfatter"
audit-things: "Antall"
audit-entries: "Loggføringer"
audit-first: "Første"
audit-last: "Siste"
audit-class-raw: "Rådata"
audit-class-analysis: "Bearbeiding og analyse"
audit-class-synthesis: "Sammenfatning"
audit-class-process: "Hvordan arbeidet er gjort"
audit-class-intentions: "Hensikter og forventninger"
audit-class-instruments: "Utvikling av redskaper"
audit-short-raw: "Rådata"
audit-short-analysis: "Analyse"
audit-short-synthesis: "Sammenfatning"
audit-short-process: "Arbeidsmåte"
audit-short-intentions: "Hensikter"
audit-short-instruments: "Redskaper"
audit-holds-raw: "Notater, utskrifter, dokumenter og vedlegg; sakenes gang."
audit-holds-analysis: "Kodinger, sammendrag, kontaktark og minnenotater."
audit-holds-synthesis: "Vurderinger, lagrede spørringer og forklaringer på avvikende tilfeller."
audit-holds-process: "Beslutninger, metodenotater, register, løst uenighet, eksport og det som er angret."
audit-holds-intentions: "Studiens start, dagbøker, sykluser og hvordan problemene er formulert."
audit-holds-instruments: "Kodeboka og protokollene i de versjonene som er brukt."
audit-artefacts: "Ting i studien, etter klasse"
audit-artefact: "Hva"
audit-count: "Antall"
audit-command: "Se"
audit-artefacts-note: "Kilder har datoen for hendelsen, alt annet datoen det ble registrert. Det som holdes tilbake, er ikke talt med."
audit-sources: "Kilder: {kind}"
audit-attachments: "Vedlegg"
audit-codings: "Kodinger"
audit-memos: "Minnenotater"
audit-summaries: "Sammendrag i rammeverkskartet"
audit-ratings: "Vurderinger"
audit-explained: "Forklaringer på avvikende tilfeller"
audit-queries: "Lagrede spørringer"
audit-decisions: "Beslutninger i møter"
audit-method-notes: "Avsnitt om metode i notater"
audit-cycles: "Sykluser"
audit-problems: "Versjoner av problemstillingen"
audit-codes: "Koder"
audit-protocol: "Protokoll: {protocol}"
audit-times: "Klokkeslett er i UTC. Linjene står på engelsk, slik journalen har dem, med id-er og korte navn, aldri det noen har sagt."
audit-abridged: "Journalen har {count}. Her er de talt opp per måned; hele lista får du med --format md eller xlsx."
audit-entries-count: "loggføring|loggføringer"
audit-months: "Loggføringer per måned"
audit-month: "Måned"
audit-total: "I alt"
audit-entry: "Loggføring"
audit-time: "Tid"
audit-who: "Hvem"
audit-what: "Hva"
audit-settled: "Ulik koding som er drøftet og avklart"
audit-agreed: "Enige"
audit-passages: "Tekststykker"
audit-dropped: "Uten kode"
audit-exports: "Eksporter"
audit-form: "Form"
audit-program: "Program"
audit-included: "Tatt med av det som ellers holdes tilbake"
audit-exports-note: "Hvor filene ble sendt, vet ikke studien."
audit-undone: "Angret"
audit-undone-entry: "Angrer"

# Datahåndtering
dmp-title: "Vedlegg til datahåndteringsplanen"
dmp-intro: "Vedlegget viser hvilke data studien har, på hvilket grunnlag de behandles, hvor de ligger og hva som skal skje med dem. Alle kilder er talt med, også dem som holdes tilbake. Andre rapporter teller bare det som kan deles, og kan derfor ha lavere tall."
dmp-clearance: "Programmet hjelper til med å holde regler og avtaler, men kan ikke gi noen klarering. Om behandlingen er lovlig, avgjør den behandlingsansvarlige, etter vurdering fra Sikt eller personvernombudet."
dmp-heading-data: "Hvilke data"
dmp-heading-personal: "Personopplysninger"
dmp-heading-sensitive: "Skjerming"
dmp-heading-storage: "Lagring og sikring"
dmp-heading-formats: "Formater og dokumentasjon"
dmp-heading-sharing: "Deling og arkivering"
dmp-heading-retention: "Avslutning og sletting"
dmp-heading-costs: "Kostnader og ansvar"
dmp-volume: "{sources}, i alt {kilobytes} kB tekst."
dmp-kinds: "Kilder etter type"
dmp-kind: "Type"
dmp-first: "Første"
dmp-last: "Siste"
dmp-kilobytes: "kB"
dmp-coded: "Kodet"
dmp-formats: "Filer slik de ble tatt inn"
dmp-format: "Filtype"
dmp-no-file: "uten fil"
dmp-classes: "Klassifisering"
dmp-class: "Klasse"
dmp-class-open: "åpen"
dmp-class-internal: "intern"
dmp-class-confidential: "fortrolig"
dmp-class-unset: "ikke satt"
dmp-flags: "Merket i tekstene"
dmp-what: "Hva"
dmp-marked: "Antall"
dmp-see: "Se"
dmp-flags-note: "Her er kodinger og avsnitt talt i alle kilder, også i dem med sperrefrist; foten teller bare det som er holdt tilbake i kilder som ellers slippes ut. Det merkede blir igjen i studien når noe eksporteres, med mindre noen ber om det."
dmp-embargoes: "Kilder med sperrefrist"
dmp-until: "Inntil"
dmp-still: "Fortsatt sperret"
dmp-embargoes-note: "En hendelse har inntruffet når saken har nådd delmålet. Kontaktark holdes tilbake sammen med intervjuet sitt og telles ikke her."
dmp-attachments: "Vedlegg som skal slettes"
dmp-delete-by: "Slettes innen"
dmp-files: "Filer"
dmp-state: "Frist"
dmp-no-day: "uten dato"
dmp-past: "gått ut"
dmp-to-come: "ikke nådd"
dmp-attachments-note: "Studien holder oversikt over datoene; filene ligger utenfor og må slettes for hånd."
dmp-standing: "Deltakere i registeret"
dmp-standing-heading: "Status"
dmp-standing-invited: "invitert"
dmp-standing-active: "deltar"
dmp-standing-declined: "har takket nei"
dmp-standing-withdrawn: "har trukket seg"
dmp-standing-unset: "ikke oppgitt"
dmp-bases: "Behandlingsgrunnlag"
dmp-basis: "Grunnlag"
dmp-basis-consent: "samtykke"
dmp-basis-public-interest: "allmennhetens interesse"
dmp-basis-unset: "ikke oppgitt"
dmp-bases-note: "Her og nedenfor telles ikke de som har takket nei eller trukket seg."
dmp-scopes: "Hva deltakerne har sagt ja og nei til"
dmp-scope: "Gjelder"
dmp-scope-recording: "opptak"
dmp-scope-quoting: "sitat"
dmp-scope-archiving: "arkivering"
dmp-scope-contact: "ny kontakt"
dmp-yes: "Ja"
dmp-no: "Nei"
dmp-not-asked: "Ikke spurt"
dmp-letters: "Informasjonsskriv"
dmp-letter: "Versjon"
dmp-no-letter: "ikke oppgitt"
dmp-sikt: "Referanse hos Sikt"
dmp-storage: "Studien er én mappe med én databasefil. Deltakerne står der under pseudonym. Koblingsnøkkelen ligger utenfor mappa, og programmet nekter å lese den inne i en studie. Opptak og andre vedlegg ligger utenfor databasen. Programmet bruker ikke nettet."
dmp-software: "Program"
dmp-protocols: "Protokoller i bruk"
dmp-codebook: "Kodebok"
dmp-documentation: "Med til arkivet følger kodeboka (felt report codebook), lista over kilder (felt report sources), protokollene og revisjonssporet (felt report audit)."
dmp-archiving: "ja {yes}, nei {no}, ikke spurt {unset}."
dmp-archiving-label: "Kan arkiveres"
dmp-exports: "Eksport etter form"
dmp-form: "Form"
dmp-times: "Ganger"
dmp-with-kept: "Med noe som ellers holdes tilbake"
dmp-latest: "Siste"
dmp-end: "Prosjektet slutter"
dmp-due: "om {span}"
dmp-overdue: "for {span} siden"
dmp-ending: "Når prosjektet slutter, skal opplysningene slettes, gjøres anonyme eller arkiveres slik det er lovet i informasjonsskrivet. Det gjelder også sikkerhetskopier og koblingsnøkkelen."
dmp-fill-other-data: "[fyll inn: andre data i prosjektet, for eksempel opptak og skjemaer]"
dmp-fill-responsible: "[fyll inn: behandlingsansvarlig institusjon og personvernombud]"
dmp-fill-joint: "[fyll inn: avtaler mellom institusjonene som deler data]"
dmp-fill-storage: "[fyll inn: hvor mappa ligger, og hvilken klasse data lagringsstedet er godkjent for]"
dmp-fill-backup: "[fyll inn: sikkerhetskopi og hvor koblingsnøkkelen ligger]"
dmp-fill-access: "[fyll inn: hvem som har tilgang]"
dmp-fill-archive: "[fyll inn: hvilket arkiv, når, og med hvilken tilgang]"
dmp-fill-rights: "[fyll inn: hvem som har rettighetene, og lisens]"
dmp-fill-ending: "[fyll inn: hva som slettes, gjøres anonymt og arkiveres, og hvem som gjør det]"
dmp-fill-costs: "[fyll inn: hva lagring, anonymisering og arkivering koster]"
dmp-fill-people: "[fyll inn: hvem som har ansvar for data og for at planen holdes ved like]"
dmp-lasting: "Databasen er SQLite, som kan leses av mange programmer; oppbygningen er beskrevet i docs/format.md. Tekstene er lagret som UTF-8. Studien kan eksporteres som CSV, JSON, regneark og REFI-QDA."
dmp-intro-partners: "Vedlegget viser hvilke data studien har, på hvilket grunnlag de behandles, hvor de ligger og hva som skal skje med dem. Kilder som ikke kan deles, er ikke talt med."
dmp-flags-not-shown: "Hva som er merket i tekstene, vises ikke her."
dmp-embargoes-not-shown: "Hvilke kilder som har sperrefrist, vises ikke her."
dmp-counted-register: "Talt i deltakerregisteret, som bare forskergruppa ser."
dmp-counted-notes: "Talt i det kildene sier om seg selv, som bare forskergruppa ser."
dmp-counted-journal: "Talt i journalen, som bare forskergruppa ser."

# Nettstedet
site-first: "Forside"
site-untitled: "Studien"
site-cases: "Sakene"
site-case: "Sak"
site-place: "Kommune"
site-since: "I fasen siden"
site-state: "Status"
site-reports: "Rapporter"
state-name-active: "pågår"
state-name-paused: "satt på vent"
state-name-cancelled: "avlyst"
state-name-closed: "avsluttet"
site-progress: "Framdrift"
site-codebook: "Kodebok"
site-sources: "Kildeoversikt"
site-chart: "Rammeverkskart"
site-quotes: "Sitater"
site-coreq: "COREQ"
site-audit: "Sporbarhet"
site-dmp: "Datahåndtering"
about-progress: "Hva som har skjedd i alle sakene"
about-codebook: "Forskernes koder med regler, og hvor mye som står under hver"
about-sources: "Alle kilder, og hvem som er med i utvalget"
about-chart: "Sammendrag og vurderinger, sak for sak"
about-quotes: "Sitater etter kode, bare for forskergruppa"
about-coreq: "Til artikler: de 32 punktene et tidsskrift spør om"
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
            "part-coreq.md",
            ####"""
### {{number}}. {{topic}}{{#has_mark}} {{mark}}{{/has_mark}}

*{{asked}}*

{{#answers}}
- {{#is_new}}{{mark}} {{/is_new}}{{answer}}
{{/answers}}
{{#answers_gone}}
- {{mark}} {{answer}}
{{/answers_gone}}
{{#unanswered}}
- *{{word.no-data}}*
{{/unanswered}}
{{#has_fill}}
- **{{fill}}**
{{/has_fill}}


"""####
        ),
        (
            "part-foot.md",
            ####"""
## {{word.heading-foot}}

{{#for_partners}}{{word.foot-for-partners}}{{/for_partners}}{{^for_partners}}{{word.foot-for-team}}{{/for_partners}} {{behind}}{{#has_present}} {{present}}{{/has_present}}{{#for_partners}} {{limit}}{{/for_partners}}{{#has_kept_back}} {{kept_back}}{{/has_kept_back}} {{word.foot-not-importance}}

{{made}}{{#has_state}} {{state}}{{/has_state}} {{word.foot-commands}}{{#has_notice}} {{notice}}{{/has_notice}}

{{glossary}}

"""####
        ),
        (
            "part-popular.md",
            ####"""
{{! Forskningsrådet vil ha teksten på norsk og engelsk, så begge står her uansett hva rapporten er skrevet på. }}
## {{lang.nb}}Populærvitenskapelig framstilling

**[fyll inn: en tittel som folk utenfor faget forstår]**

{{#has_nb_study}}Studien «{{nb_study}}»{{/has_nb_study}}{{^has_nb_study}}Studien{{/has_nb_study}} {{#has_nb_cases}}følger {{nb_cases}}{{#has_nb_places}} i {{nb_places}}{{/has_nb_places}}{{/has_nb_cases}}{{^has_nb_cases}}har ingen saker ennå{{/has_nb_cases}}. **[fyll inn: hva vi vil finne ut, og hvorfor det betyr noe for innbyggerne]**

{{#has_nb_stages}}Sakene som pågår, står i disse fasene: {{nb_stages}}.{{/has_nb_stages}} {{#has_nb_sources}}Fra {{nb_from}} til {{nb_to}} har vi samlet {{nb_sources}}{{#has_nb_reached}}, og sakene har nådd {{nb_reached}}{{/has_nb_reached}}.{{/has_nb_sources}}{{^has_nb_sources}}Vi har ikke samlet noen kilder ennå.{{#has_nb_reached}} Fra {{nb_from}} til {{nb_to}} har sakene nådd {{nb_reached}}.{{/has_nb_reached}}{{/has_nb_sources}}{{^has_nb_reached}} Det er ikke satt noen delmål ennå.{{/has_nb_reached}} **[fyll inn: ett eksempel fra en sak, så konkret som mulig]**

**[fyll inn: det viktigste vi har lært, i to eller tre setninger]**

**[fyll inn: hva kommunene kan bruke det til]**

**[fyll inn: hva som skjer nå, og hvor man kan lese mer]**

## {{lang.en}}Plain-language summary

**[fill in: a title that people outside the field understand]**

{{#has_en_study}}The study “{{en_study}}”{{/has_en_study}}{{^has_en_study}}The study{{/has_en_study}} {{#has_en_cases}}follows {{en_cases}}{{#has_en_places}} in {{en_places}}{{/has_en_places}}{{/has_en_cases}}{{^has_en_cases}}has no cases yet{{/has_en_cases}}. **[fill in: what we want to find out, and why it matters to citizens]**

{{#has_en_stages}}The cases under way are at these stages: {{en_stages}}.{{/has_en_stages}} {{#has_en_sources}}From {{en_from}} to {{en_to}} we gathered {{en_sources}}{{#has_en_reached}}, and the cases reached {{en_reached}}{{/has_en_reached}}.{{/has_en_sources}}{{^has_en_sources}}We have not gathered any sources yet.{{#has_en_reached}} From {{en_from}} to {{en_to}} the cases reached {{en_reached}}.{{/has_en_reached}}{{/has_en_sources}}{{^has_en_reached}} No milestones have been set yet.{{/has_en_reached}} **[fill in: one example from a case, as concrete as possible]**

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

{{#has_no_notes}}*{{no_notes}}*{{/has_no_notes}}

{{> part-compared}}

{{#has_study_title}}**{{study_title}}**{{/has_study_title}}

{{period}}

## {{word.progress-heading-short}}

**{{word.progress-short-period}}**

- {{word.progress-line-sources}}: {{count_sources}}; {{word.progress-line-undated}}: {{count_undated}}
- {{word.progress-line-moves}}: {{count_moves}}, {{word.progress-line-stages}}: {{count_stages}}
- {{word.progress-line-milestones}}: {{count_reached}}
- {{word.progress-line-decisions}}: {{count_decisions}}; {{word.progress-line-outputs}}: {{count_outputs}}
- {{word.progress-line-done}}: {{count_done}}

**{{now}}**

- {{word.progress-line-cases}}: {{count_cases}}{{#has_case_states}} ({{case_states}}){{/has_case_states}}
- {{word.progress-line-late}}: {{count_late}}
- {{word.progress-line-open}}: {{count_open}}, {{word.progress-line-of-these}} {{word.late}}: {{count_overdue}}

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
{{! Sitater etter kode: ordene, og hvem de er fra. Bare for teamet. Navnene står i docs/reports.md. }}
# {{title}}

{{> part-compared}}

{{#has_study_title}}{{study_title}}{{/has_study_title}}

{{#has_size}}{{size}}.{{/has_size}}
{{^has_size}}
*{{word.quotes-empty}}*
{{/has_size}}

{{#has_confidential}}{{confidential}}{{/has_confidential}} {{#has_not_asked}}{{not_asked}}{{/has_not_asked}}

{{#has_kept}}{{kept}}{{/has_kept}} {{#has_withheld}}{{withheld}}{{/has_withheld}}

{{#has_quote_table}}
{{quote_table}}
{{/has_quote_table}}
{{#groups}}

## {{heading}}{{#has_path}} ({{path}}){{/has_path}}{{#is_new}} {{mark}}{{/is_new}}

{{#quotes}}

> {{#has_mark}}{{mark}} {{/has_mark}}{{words}}
>
> — {{who}}

{{/quotes}}
{{/groups}}
{{> part-foot}}

"""####
        ),
        (
            "sources.md",
            ####"""
{{! Oversikten over kilder: hvor mange av hvert slag, hvor mye, hvem som var med, og for teamet hver kilde for seg. Navnene står i docs/reports.md. }}
# {{title}}

{{> part-compared}}

{{#has_study_title}}{{study_title}}{{/has_study_title}}

{{#has_size}}{{size}}.{{/has_size}} {{#has_extent}}{{extent}}{{/has_extent}}
{{^has_size}}
*{{word.sources-empty}}*
{{/has_size}}
{{#has_by_case}}

## {{word.sources-heading-kinds}}

{{by_case}}

## {{word.sources-heading-sample}}

{{sample}}
{{/has_by_case}}
{{#has_amounts}}

## {{word.sources-heading-amounts}}

{{amounts}}
{{/has_amounts}}
{{#has_inventory}}
{{inventory}}
{{/has_inventory}}
{{#has_events}}

## {{word.sources-heading-inventory}}

{{events}}

{{making}}
{{/has_events}}

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
/* A font without ≠ draws = and a stroke that runs into the next sign: that sign is taken from one that has it. Nothing is fetched. */
@font-face { font-family: Signs; src: local("Arial"), local("Liberation Sans"), local("DejaVu Sans"), local("Helvetica"); unicode-range: U+2260; }
:root { color-scheme: light; }
body { max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; font: 1rem/1.45 Signs, system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
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
  .case main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 7mm; }
  .case main > * { grid-column: 1 / -1; }
  .case main > section:not(:has(figure)):not(:has(th:nth-child(4))):not(.traces):not(:nth-last-child(2)) { grid-column: auto; }
  /* What comes next stands beside events, decisions and risks; effects beside cooperation and what was learnt. */
  .case main > section:nth-of-type(2) { grid-row: span 3; } .case main > section:nth-of-type(6) { grid-column: auto; grid-row: span 2; }
  .case .number { white-space: normal; }
  .case h1 { font-size: 15pt; } .case h2 { font-size: 9.4pt; margin: 5pt 0 2pt; } .case table { font-size: 7.8pt; margin: 2pt 0; }
  .case th, .case td { padding: 1.2pt 3pt; } .case p, .case ul, .case ol { margin: 1.5pt 0; } .case figure { margin: 2pt 0; }
  .case .traces { font-size: 6.6pt; } .case .traces ol { columns: 2; column-gap: 7mm; } .case .traces h2 { font-size: 7.6pt; }
}

/* A case of which very much is said: smaller letters, and little between. The fullest have the smallest. */
@page dense { size: A4; margin: 9mm 11mm; }
@media print {
  .case.dense { page: dense; font-size: 8pt; line-height: 1.15; } .case.tight { font-size: 6.5pt; }
  .case.dense h1 { font-size: 1.5em; } .case.dense h2 { font-size: 1.2em; margin: 3pt 0 1pt; } .case.dense table { font-size: .98em; margin: 1pt 0; }
  .case.dense th, .case.dense td { padding: .4pt 3pt; } .case.dense p, .case.dense ul, .case.dense ol { margin: .6pt 0; }
  .case.dense .picture svg { max-height: 18mm; } .case.dense section:nth-of-type(5) td:nth-child(3) { white-space: nowrap; } .case.dense figcaption, .case.dense .note { font-size: .95em; }
  .case.dense .traces { font-size: .92em; } .case.dense .traces h2 { font-size: 1.1em; }
  .case.dense .traces ol { columns: 1; padding: 0; counter-reset: trace; } .case.dense .traces li { display: inline; counter-increment: trace; }
  .case.dense .traces li::before { content: counter(trace) ". "; font-weight: bold; } .case.dense .traces li::after { content: "  "; }
}

/* Progress: tables with many columns keep their words whole; where there is no room they scroll. */
.progress th, .progress td { overflow-wrap: break-word; } .progress thead .number { white-space: normal; }
.progress td.number, .progress thead .number { width: 1%; } .progress tbody th { min-width: 9rem; }
@media print { .progress { font-size: 8.5pt; } .progress table { font-size: 8pt; } .progress tbody th { min-width: 0; }
  .progress .note, .progress figcaption, .progress .traces { font-size: 7.5pt; } }
/* On a phone a table with many columns is pulled sideways: it says so, what names a row stays in sight, and a shade shows where there is more. */
@media screen and (max-width: 40rem) {
  /* The picture of the stages begins where the case stands now; the words below it say all of its way. */
  .case .picture .scroll { direction: rtl; } .case .picture .scroll > * { direction: ltr; }
  .scroll:has(th:nth-child(4)) { background: linear-gradient(to right, #fff 40%, #fff0) left, linear-gradient(to left, #fff 40%, #fff0) right, linear-gradient(to right, #0005, #0000) left, linear-gradient(to left, #0005, #0000) right;
    background-attachment: local, local, scroll, scroll; background-repeat: no-repeat; background-size: 2.5rem 100%, 2.5rem 100%, .9rem 100%, .9rem 100%; }
  .scroll:has(th:nth-child(4)) table { width: max-content; } .scroll:has(th:nth-child(4)) :is(td, th) { max-width: 13rem; }
  .scroll:has(th:nth-child(4)) tbody th { position: sticky; left: 0; background: #fff; min-width: 6rem; max-width: 8rem; }
  .scroll:has(th:nth-child(4)) caption::after { display: block; font-weight: normal; font-size: .85rem; color: #444; content: "Dra tabellen sidelengs for å se alle kolonnene →"; }
  .scroll:has(th:nth-child(4)) caption:lang(en)::after { content: "Scroll sideways to see all columns →"; }
}
/* COREQ, the audit trail, the data plan: many narrow columns. A table scrolls before a word is broken. */
.coreq td, .coreq th, .audit td, .audit th, .dmp td, .dmp th { overflow-wrap: break-word; }

/* In the inventory of sources the names of cases stand over columns of small numbers, and break. */
.sources thead th { white-space: normal; }

"""####
        ),
    ]
}
