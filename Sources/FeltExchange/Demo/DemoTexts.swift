// Written by scripts/embed from templates/demo. Change the files there, then run: make embed

/// The texts of `templates/demo`, by their path below it.
enum DemoTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "notes/gangvei-evaluering.md",
            ####"""
---
title: Observasjon av evalueringsmøte
kind: observation
case: fjellvik-gangvei
date: 2025-06-18
researcher: ida
stage: S4
place: Møterom 3, rådhuset i Fjellvik
protocol: observasjon-evaluering
duration: 2 timer 15 minutter
classification: fortrolig til kontrakt eller avlysning
notice: Oppdiktet eksempel
---
# Evalueringsmøte, gangveier

Rom uten vinduer. Innkjøper, jurist, driftsleder; controller på telefon etter behov. Jeg har signert taushetserklæring. Pris og løsning er bare gjengitt så langt avtalen tillater.

[09:05] To tilbud ligger på bordet. Det skulle vært tre. Innkjøper sier at den tredje trakk seg. [Det var sammenslutningen av de tre små, som ikke fikk bankgarantien på plass i tide]{.process.competition valence=barrier strength=2 flag=competition-sensitive}. Ingen utdyper.

[09:12] Juristen minner om taushetsplikt og habilitet. Driftsleder spør om jeg skal sitte der. Det skal jeg. Han nikker, men snur arkene sine.

[09:20] Tilbudet fra leverandør C: betaling etter målt friksjon, måler på spark, framkommelig klokka halv sju med trekk i pris hvis ikke. Driftsleder leser høyt og smiler for første gang. [«Det er jo dette vi ba om.»]{.process.functional valence=driver strength=2 effect=innovation-height effect-status=expected flag=competition-sensitive}

[09:34] Juristen blar. [Minstekrav 61 gjelder lagerkapasitet for salt, og C har svart at de ikke bruker salt. Juristen: «Da er det ikke oppfylt.» Driftsleder: «De trenger det jo ikke.» Juristen: «Det er et skal-krav.»]{.process.functional valence=barrier strength=2 evidence=observed flag=competition-sensitive}

[09:41] Innkjøper spør om kravet kan forstås som oppfylt «i sin funksjon». Juristen [kjenner en avgjørelse som kanskje kunne brukes, men vil ikke ta sjansen uten å ha lest den igjen]{.competence.procurement valence=barrier strength=2}. Pause så hun kan lete. Hun finner den ikke på tolv minutter.

[09:58] Juristen: [«Slipper vi den gjennom, klager B. Avviser vi, klager C.»]{.culture.risk valence=barrier flag=quote} Innkjøper: «Og hvis vi avlyser?» Juristen: «Da klager ingen.» Alle puster ut omtrent samtidig. {.process.competition stage=s4}

[10:10] Tilbudet fra leverandør B. Ryddig, tradisjonelt. [Prisen ligger førti prosent over det som er satt av]{.structure.resources valence=barrier strength=2 flag=competition-sensitive}. Controller på høyttaler: det finnes penger til fallforebygging hos helse, men [«det er en annen lomme»]{.structure.governance valence=barrier strength=2 flag=quote}.

[10:25] Driftsleder lurer på om noen kan snakke med helse. Innkjøper kjenner ingen der. Driftsleder: [«De sitter i etasjen over. Jeg har aldri vært der oppe.»]{.culture.collaboration valence=barrier strength=2 flag=quote} Det blir ikke skrevet opp som aksjonspunkt.

[10:40] De skriver begrunnelsen. Juristen dikterer: [manglende reell konkurranse, og gjenstående tilbud vesentlig over budsjett]{.process.competition valence=neutral evidence=document}. Funksjonskravet nevnes ikke. Minstekrav 61 nevnes ikke.

[10:55] Innkjøper leser teksten høyt to ganger. «Det er riktig, alt sammen», sier hun. «Det er bare ikke det som skjedde.» Juristen spør om hun vil endre noe. Det vil hun ikke. {.culture.learning valence=barrier strength=2}

[11:05] Driftsleder samler arkene. Han har tenkt å snu ruta til høsten uansett, slik at skoleveien og strekningen til butikken tas først. [«Det koster ingenting. Det skulle jeg ha gjort for lenge siden, men jeg visste jo ikke når folk falt.»]{.culture.learning valence=driver strength=2 effect=social effect-status=expected flag=surprise} Innkjøper ser på ham: «Kan du gjøre det uten en kontrakt?» Det kan han.

[11:20] Slutt. Juristen blir sittende og lete etter avgjørelsen.

## Ettertanke

Vi ventet at en avlysning i denne studien ville komme av dårlig markedsdialog eller uklart behov. Her var begge deler godt gjort. [Det var malen og reglementet som tok igjen saken, ett halvt år senere]{.structure.tools valence=barrier evidence=inferred flag=negative-case memo="Avviker fra antakelsen i prosjektbeskrivelsen om at dialogen er flaskehalsen. Må prøves mot leverandør B sin versjon før vi skriver det noe sted."}. Jeg vet ikke om avlysningen er en fiasko. Hvis ruta faktisk snus til høsten, har behovsarbeidet virket uten kjøp, og da mangler vi et ord for det.

"""####
        ),
        (
            "notes/gangvei-innkjøper.md",
            ####"""
---
title: Intervju med innkjøper om gangveiene
kind: interview
case: fjellvik-gangvei
date: 2025-03-20
researcher: ida
stage: S3
role: innkjøper
place: Innkjøpskontoret i Fjellvik
protocol: intervju-innkjøper
duration: 51 minutter
notice: Oppdiktet eksempel
---
# Intervju med innkjøper

To uker før planlagt kunngjøring. Innkjøperen hadde konkurransegrunnlaget oppe på skjermen og bladde i det mens vi snakket.

## Hvor står dere nå?

INF: Vi er nesten ferdige. [Selve kjernen er ett krav: fra klokka halv sju skal en person med rullator kunne ta seg fram på de prioriterte strekningene. Ett krav. Jeg er faktisk litt stolt]{.process.functional valence=driver strength=2 stage=s3}.

INT: Ett krav?

INF: Ja, altså. Og så er det vedleggene. [Juristen la inn minstekrav til maskinpark, beredskap, responstid, saltlager … det er åttifire til sammen nå. Jeg teller dem ikke som krav, jeg teller dem som gjerde]{.process.functional valence=barrier strength=2 flag=surprise memo="Informanten regner dokumentet som funksjonelt og resten som gjerde. Sammenlign med leverandør B, som bare så gjerdet."}.

INT: Hvor kommer de fra?

INF: [De ligger i malen. Vi har en mal for drift og vedlikehold i KGV-et, og hvis du sletter et punkt, må du begrunne det i et fritekstfelt]{.structure.tools valence=barrier strength=2}. Åttifire fritekstfelt. Jeg har to barn.

INF: Og så var det jo markedet som ba om det. [På konferansen sa de at de ville ha tydelige rammer]{.process.dialogue valence=mixed stage=s2 evidence=said}.

INT: Jeg var der. Jeg husker det litt annerledes.

INF: Ja? (pause) Noen sa det i pausen, da.

## Prosedyre og regelverk

INF: Vi gikk for konkurransepreget dialog. [Begrunnelsen er at vi kjenner behovet, men ikke løsningen, og at vi må kunne snakke med dem underveis om hvordan friksjon skal måles]{.process.competition valence=driver strength=2 stage=s3}. Vi vurderte innovasjonspartnerskap også. [Men det regelverket er laget for noe større, slik jeg leser det]{.ecosystem.policy valence=barrier strength=1}. Vi fant ikke helt ut av det.

INT: Hadde dere noen å spørre?

INF: Kollegaen min her borte har jo gjort det. Han som satt i nattbilen. [Men han hadde permisjon, og jeg ville ikke mase]{.culture.learning valence=barrier strength=2}.

INF: [Evaluering og klage, det er jeg trygg på. Å la folk være med på å bestemme målemetoden, det har jeg aldri gjort før]{.competence.procurement valence=mixed strength=2 actor=purchaser}.

## Omsetningskravet

INT: Hvordan gikk det med omsetningskravet?

INF: Der tapte jeg. [Økonomireglementet vårt sier dobbelt omsetning når kontrakten er over en viss sum. Det står ikke i loven. Det er vår egen regel, etter en konkurs for ti år siden]{.structure.governance valence=barrier strength=2 stage=s3}.

INT: Kunne noen fravike den?

INF: Økonomisjefen. Jeg sendte en e-post i februar. [Jeg fikk en tommel opp. Jeg vet ikke om det var et ja]{.structure.governance valence=barrier strength=2 flag=quote}. {.culture.leadership valence=barrier actor=manager}

## Risiko

INF: Jeg skal være ærlig. [Det jeg er redd for, er ikke at det blir dårlig brøytet. Det jeg er redd for, er en klagesak]{.culture.risk valence=barrier flag=quote}. Vi hadde en for tre år siden, og den sto i lokalavisa i fire dager.

## Fagsiden og kapasitet

INF: Driftslederen kan hver eneste sving. [Men han kom på to av seks arbeidsmøter. Det var vinter. Han brøyter]{.competence.domain valence=barrier strength=2 actor=need-owner}.

INF: [Selv har jeg sytten andre løpende konkurranser, og denne har samme frist som kontorrekvisita]{.structure.resources valence=barrier strength=2}. Det er ingen som har sagt at den er viktigere.

INT: Hva tror du skjer?

INF: Jeg tror vi får fire tilbud, og at ett av dem er noe vi ikke hadde tenkt på. [Det er i hvert fall det jeg har skrevet i saken til utvalget]{.process.competition valence=neutral effect=innovation-likelihood effect-status=expected stage=s4}. (ler) Så nå står det der.

"""####
        ),
        (
            "notes/gangvei-konferanse.md",
            ####"""
---
title: Leverandørkonferanse om gangveier
kind: workshop
case: fjellvik-gangvei
date: 2025-01-28
researcher: ida
stage: S2
format: dialogkonferanse-marked
place: Kulturhuset i Fjellvik
protocol: verksted-leverandørkonferanse
duration: 3 timer
notice: Oppdiktet eksempel
---
# Leverandørkonferanse om gangveier

Det var minus fjorten og nysnø. Gangveien fra parkeringsplassen til kulturhuset var ikke brøytet. «Vi ser behovet», sa en av leverandørene i døra. Det ble dagens mest siterte setning. Det kom 23 deltakere fra ni leverandører, to fra eldrerådet og fem fra kommunen.

## Innledning

Teknisk sjef ønsket velkommen og [gikk etter ti minutter, med frakken på allerede da han sto på talerstolen]{.culture.leadership valence=barrier strength=2 actor=manager evidence=observed}. Driftsleder la fram behovet: [38 kilometer gangvei, 51 registrerte fall med skade forrige vinter, de fleste mellom klokka seks og ni]{.process.needs valence=driver strength=2 stage=s1}. Falltallene kom fra [en sykepleier på legevakta som hadde ført liste på eget initiativ]{.competence.domain valence=driver strength=2}.

Lederen i eldrerådet reiste seg uten å stå på programmet. Hun sa at [hun ikke hadde gått ut alene siden november, og at hun ikke trengte brøyting, hun trengte brød]{.ecosystem.users valence=driver strength=2 flag=quote}. Driftsleder skrev det ned.

Innkjøper forklarte spillereglene: [alt som blir sagt i dag, legges ut som referat til alle, og ingen skal få fortrinn av å ha møtt opp]{.process.dialogue valence=driver strength=2}. En leverandør [spurte om det betydde at man ikke burde si noe smart høyt]{.ecosystem.suppliers valence=barrier strength=2 actor=supplier flag=quote}. Det ble ledd. Spørsmålet ble ikke besvart.

## Gruppearbeid

Oppgaven var den samme for alle: Hva skal til for at en person på åtti år kan gå til butikken klokka halv sju om morgenen, hele vinteren? [Det var første gang Fjellvik brukte en åpen oppgave på en slik dag i stedet for et spørreskjema]{.competence.innovation valence=driver strength=2}.

GRP1: Vi snakket mest om måling. [Hvis dere betaler for friksjon og ikke for antall brøytinger, må noen måle friksjonen, og det har vi ikke utstyr til i dag]{.ecosystem.suppliers valence=mixed actor=supplier}. Men det finnes målere som kan stå på en spark. Vi tror en av oss har sett en.

GRP2: Vi ble uenige. Halve gruppa vil ha varme i de to bratteste bakkene, resten mener det er å fyre for kråka. Men vi er enige om én ting: [ikke skriv hvor mange centimeter snø som skal utløse brøyting. Skriv når det skal være trygt å gå]{.process.functional valence=driver strength=2}.

GRP3: Vi er de små, tror vi, siden vi ble satt sammen. [Tre av oss kan levere dette sammen, men ikke hvis dere krever tjue millioner i omsetning av hver]{.ecosystem.suppliers valence=barrier strength=2 actor=supplier}. Og så vil vi vite om dere tør å prøve en halv vinter først.

Innkjøper [skrev «omsetning» på tavla og satte ring rundt]{.process.dialogue valence=driver evidence=observed flag=follow-up}. Driftsleder noterte på baksiden av et brøytekart.

## Plenum

INF: Jeg er kanskje litt gammeldags. Men [hvis vi slipper taket i centimeterne, hvordan vet jeg da at jobben er gjort?]{.culture.risk valence=barrier actor=need-owner}

LEV: Det vet du når ingen ringer.

INF: De ringer uansett.

LEV2: Kan vi få vite hva dere har tenkt å bruke?

INF2: [Det kan jeg ikke si. Eller, jeg tror ikke jeg kan det. Jeg må sjekke]{.competence.procurement valence=barrier strength=2 actor=purchaser}.

## Avtalt

- Referat til alle innen to uker, ansvarlig innkjøper
- Jurist ser på omsetningskravet
- Skriftlige innspill til 14. februar
- Driftsleder undersøker friksjonsmålere

## Forskernes merknad

Vi hadde foreslått blandede grupper. [Innkjøper valgte å sette de små leverandørene sammen, og det ga dem en stemme de ellers neppe hadde fått]{.process.dialogue valence=driver actor=purchaser evidence=observed flag=surprise}. Vi tok altså feil, og det skal stå her.

Jon mener stemningen var åpen. Jeg er mindre sikker. [De store leverandørene sa svært lite, og to av dem tok bilder av tavla uten å notere noe selv]{.ecosystem.suppliers valence=barrier evidence=observed by=jon}.

"""####
        ),
        (
            "notes/gangvei-leverandør.md",
            ####"""
---
title: Intervju med leverandør B etter avlysningen
kind: interview
case: fjellvik-gangvei
date: 2025-09-16
researcher: jon
stage: S4
role: leverandør
place: Leverandørens brakke, utenfor Fjellvik
protocol: intervju-leverandør
duration: 47 minutter
notice: Oppdiktet eksempel
---
# Intervju med leverandør B

Avdelingsleder hos leverandør B, som hadde det ene gyldige tilbudet da konkurransen ble avlyst. Kaffe av pappkrus, en hund under bordet. Jeg sa at jeg ikke kunne si noe om de andre tilbudene, og det respekterte han, etter ett forsøk.

## Hvordan leste dere konkurransen?

LEV: Vi leste det som [en brøytekontrakt med pynt. Det var ett fint krav på side tre, og så åttifire gamle bakerst]{.process.functional valence=barrier strength=2 stage=s3 flag=quote}. Da vet du hvor du skal legge timene dine. Du legger dem der du kan bli avvist.

INT: Kommunen sier at markedet ba om tydelige rammer.

LEV: Det var ikke oss. (pause) Jo, jeg sa kanskje noe i kaffepausen. [Jeg sa at tydelige rammer er fint. Jeg mente pris og tid, jeg mente ikke saltlager]{.process.dialogue valence=mixed strength=2 stage=s2 flag=negative-case}.

## Leverandørkonferansen

INT: Hva husker du fra konferansen?

LEV: At det ikke var brøytet. (ler) Nei, det var hyggelig. Det var første gang jeg har hørt en kommune [begynne med hvem som faller, og ikke med hvor mange kilometer de har]{.process.needs valence=driver strength=2}. De kunne mer om rullatorer enn om brøyting. Det var forfriskende.

LEV: Men [vi sa ingenting viktig. Alt skulle jo i referatet. Har du en god idé, så spar du den]{.ecosystem.suppliers valence=barrier strength=2 stage=s2 actor=supplier}. Hadde vi fått en halvtime alene, hadde det vært noe annet. {.process.dialogue valence=barrier}

INT: Det var mulig å be om det. Det sto i invitasjonen.

LEV: Sto det det? (til hunden) Sto det det?

## Dialogen i konkurransen

LEV: Dialogmøtene etter prekvalifiseringen var bedre. To møter. Driftslederen var med på det ene, og [da skjedde det noe, for han kunne svare. På det andre satt det bare folk som skulle sjekke med noen]{.competence.domain valence=mixed strength=2 stage=s4}. {.process.competition}

INT: Og innkjøperen?

LEV: Flink. Redd. Det siste skjønner jeg. [Hun hadde ikke lov til noe som helst uten å gå en runde med juristen, og hun måtte gå den alene]{.structure.organisation valence=barrier actor=purchaser}.

## Avlysningen

LEV: Vi brukte nærmere tre hundre timer. Så får vi [et brev på elleve linjer om manglende reell konkurranse. Vi var jo der, vi]{.process.competition valence=barrier strength=2 stage=s4}. Den prisen vi la inn, den var reell. De har bare ikke regnet på hva det koster å rekke alt før halv sju.

INT: Vil dere levere tilbud neste gang?

LEV: Nei. (pause) Jo, hvis driftslederen ringer. [Det er personer vi stoler på, ikke kommuner]{.ecosystem.suppliers valence=mixed flag=quote}.

## Ble det noe igjen?

LEV: Ja, det er det rare. [Vi har kjøpt to friksjonsmålere, sånne på spark. Vi bruker dem for et kjøpesenter]{.ecosystem.suppliers valence=driver strength=2 effect=innovation-height effect-status=observed flag=surprise memo="Innovasjonen finner sted, men hos en privat kunde og uten kontrakt med kommunen. Hvor hører det hjemme i casematrisen?"}. Der fikk vi betalt for at det er trygt, ikke for at vi har vært der. Så jeg har lært noe. Det er bare ikke Fjellvik som har fått igjen for det.

INT: Vet de det?

LEV: De har ikke spurt. [Det er ingen som har ringt oss etterpå og spurt hvordan det så ut fra vår side. Du er den første]{.culture.learning valence=barrier strength=2 actor=supplier}.

LEV: Og for ordens skyld: [regelverket er ikke problemet. Det er det samme regelverket i kommunen ved siden av, og der får de det til]{.ecosystem.policy valence=neutral strength=1 flag=negative-case}.

"""####
        ),
        (
            "notes/nattro-behovshaver.md",
            ####"""
---
title: Intervju med behovshaver, fagleder natt
kind: interview
case: fjellvik-nattro
date: 2025-02-11
researcher: ida
stage: S5
role: behovshaver
place: Møterom i hjemmetjenestens base, Fjellvik
protocol: intervju-behovshaver
duration: 58 minutter
notice: Oppdiktet eksempel
---
# Intervju med behovshaver, fagleder natt

Kontrakten med leverandør A ble signert i januar, så samtalen ser mest bakover. Vi begynte tolv minutter for sent fordi informanten måtte finne en vikar. Opptak etter avtale.

## Fortell om rollen din i anskaffelsen

INF: Jeg er fagleder for natt. Det vil si at jeg er sykepleier, og så lager jeg turnus, og så er jeg den som blir oppringt når begge bilene står fast. At jeg ble behovshaver, det … [det var det ingen som bestemte, egentlig. Jeg hadde ordet i et møte, og så sto jeg oppført i referatet etterpå]{.structure.organisation valence=mixed strength=2 stage=s0}.

INT: Var det et mandat?

INF: Det kom et mandat. Etter et halvt år. Da hadde vi gjort halve jobben.

## Hvordan kom dere fram til behovet?

INF: Det begynte jo med at IKT hadde vært på messe. [De kom tilbake og sa kamera. Digitalt tilsyn, skjerm på vaktrommet, ferdig arbeid]{.culture.openness valence=barrier strength=2 stage=s0}. Og jeg er ikke imot kamera, altså, men jeg spurte hva vi skulle se etter. Det var det ingen som hadde tenkt på.

INF: Så da [satte vi opp en liste i bilen. Papir og blyant. Fjorten netter. En strek for hvert tilsyn, en strek til hvis den som bodde der våknet av oss, og et kryss hvis det faktisk var noe]{.process.needs valence=driver strength=2 stage=s1 evidence=said}.

INF: Da vi talte opp, sa en av nattevaktene, hun har vært her i nitten år: «Vi går rundt og vekker folk for å se om de sover.» [Og da var det plutselig ikke et kamerabehov lenger, da var det et sove-i-fred-behov]{.process.needs valence=driver flag=quote}. {.competence.domain valence=driver}

INT: Hva sa tallene?

INF: Sekstitre tilsyn per natt i snitt, og førtién ganger våknet noen. Kryssene, det var fire, tror jeg. Fem. Jeg har arket et sted, jeg burde ha det på data.

## Hvem deltok?

INF: Nattevaktene. De to bilene. Jeg spurte brukerrådet også, og der var det en som sa noe jeg ikke har klart å legge fra meg: at [hun lå våken og ventet på oss, fordi hun visste at hun kom til å våkne uansett]{.ecosystem.users valence=driver strength=2 actor=user}. [Den setningen ble stående i behovsbeskrivelsen, ordrett, selv om innkjøp syntes den var litt … litt lite målbar]{.culture.user valence=driver strength=2}.

INF: Pårørende spurte vi ikke. Det angrer jeg på. [Vi tok det for gitt at de ville det samme som dem det gjaldt]{.process.needs valence=barrier flag=follow-up}.

## Støtten fra ledelsen

INT: Hvordan var støtten fra ledelsen?

INF: (ler) Skal vi slå av den?

Opptaket sto på pause i fire minutter. Avtalen etterpå: det generelle kan gjengis, ikke det om enkeltpersoner.

INF: Jeg kan si det sånn: [det var ingen over meg som spurte hvordan det gikk før vi hadde fått penger utenfra. Da ble det plutselig kommunens prosjekt]{.culture.leadership valence=barrier strength=2 stage=s1 actor=manager flag=negative-case memo="Mot forventningen vår: dette er den av de seks som har kommet lengst, og den begynte uten synlig lederstøtte. Må prøves mot intervjuet med kommunalsjefen."}. Og det er greit. Men ikke skriv at det kom ovenfra.

INT: Hadde det gått fortere med en leder i ryggen?

INF: Kanskje. Eller så hadde vi hatt kamera. (pause) [Det er nesten en fordel at ingen følger med, helt i starten. Da får du lov til å ombestemme deg]{.culture.risk valence=driver flag=surprise}.

## Møtet med innkjøp og marked

INF: Innkjøperen var gull. [Han satt på i bilen en natt. Fra elleve til sju. Jeg tror han frøs]{.culture.collaboration valence=driver strength=2 actor=purchaser}. Etterpå [strøk han selv alt som handlet om skjerm og oppløsning, og skrev at den som bor der, skal sove til hun våkner av seg selv, og at vi skal være framme innen et visst antall minutter når det er noe]{.process.functional valence=driver strength=2 stage=s3}.

INF: Jeg skjønte ingenting av innovasjonspartnerskap. [Rådgiveren fra programmet tegnet det på en tavle for oss tre ganger]{.ecosystem.facilitators valence=driver strength=2}. Tredje gang skjønte jeg at [vi kunne si takk for oss etter hver fase, uten å kjøpe noe]{.process.contract valence=driver stage=s3}. Da sov jeg bedre selv også.

INF: Det som er vanskelig nå, er timer. [Jeg har null prosent avsatt. Jeg gjør dette mellom vakter, og når en av bilene mangler folk, så er det jeg som kjører]{.structure.resources valence=barrier strength=2 stage=s5}.

## Noe vi burde ha spurt om?

INF: Om jeg ville gjort det igjen. (pause) Ja. Men da vil jeg stå på lista fra første dag.

"""####
        ),
        (
            "notes/nattro-gevinst.md",
            ####"""
---
title: Observasjon av gevinstmøte
kind: observation
case: fjellvik-nattro
date: 2026-04-22
researcher: ida
stage: S7
place: Formannskapssalen, Fjellvik
protocol: observasjon-internmøte
duration: 90 minutter
notice: Oppdiktet eksempel
---
# Gevinstmøte, Trygg natt hjemme

Til stede: ny enhetsleder (gevinsteier siden mars), fagleder natt, innkjøper, controller, en representant fra pårørendeutvalget, kundeansvarlig fra leverandør A. Kommunalsjefen var med på skjerm til klokka ett. Jeg satt ved enden av bordet og sa ingenting, bortsett fra at jeg ble spurt om klokka to ganger.

[12:30] Controller har lagt ut tre ark, ett for hver gevinst i planen. Fagleder legger ved siden av dem et fjerde, håndskrevet. Ingen kommenterer det.

[12:36] Første ark. [Planlagte tilsyn er redusert fra 63 til 38 per natt, og oppvåkninger fra 41 til 12. Nullpunktet er strekene på papir fra vinteren 2024]{.process.benefits valence=driver effect=social effect-status=measured strength=2 evidence=document}. Controller beklager at nullpunktet «bare er blyant». Fagleder: «Den blyanten er det eneste dere har.»

[12:44] Andre ark, overtid. Uendret. [De to årsverkene som lå i budsjettet, er ikke hentet ut]{.process.benefits valence=barrier effect=economic effect-status=absent strength=2 evidence=document}. Enhetslederen: «Hvem har lovet dem?» Det blir stille. Kommunalsjefen ser ned, så opp igjen: «Den tar jeg.»

[12:51] Fagleder: «Vi har ikke spart tid, vi har brukt den.» Hun nevner [to dødsfall hjemme i vinter der nattevakta satt hos hele natta, noe de ikke hadde kunnet før]{.process.benefits valence=driver effect=social effect-status=observed strength=2}. Controller spør om det kan telles. Fagleder: «Det kan telles til to.»

[12:58] [Representanten for de pårørende sier at hun var imot hele opplegget i høst, og at det nå er hun som ringer rundt og forklarer det til nye]{.ecosystem.users valence=driver strength=2 flag=surprise}. Hun sier også at sju falske alarmer på én natt i februar «nesten knekte tilliten».

[13:02] Kommunalsjefen må gå. Før hun kobler fra, sier hun at [besparelsen tas ut av budsjettforslaget, og at hun heller vil forsvare det i formannskapet enn på vaktrommet]{.culture.leadership valence=driver strength=2 evidence=observed}. Controller noterer det på ark to, med spørsmålstegn.

[13:10] Kontrakten. Innkjøper har oppdaget at lisensprisen øker når antall hjem passerer førti. [Det sto i et vedlegg, og ingen i rommet husker å ha lest det]{.process.contract valence=barrier strength=2 stage=s6}. Kundeansvarlig: «Vi husker det.» Latter, ikke av den gode typen.

[13:21] Hvem følger opp? [Ingen har timer til kontraktsoppfølging etter at prosjektet ble avsluttet i desember, sier innkjøper]{.structure.resources valence=barrier strength=2 stage=s7}. Enhetslederen trodde innkjøp hadde det. Innkjøp trodde enheten hadde det. {.structure.organisation valence=barrier}

[13:30] Nyansatte. En nattevakt har laget [sin egen opplæring på én side, den henger på innsiden av en skapdør]{.process.contract valence=driver strength=2 stage=s6}. Leverandøren har et kurs på tre timer. Fagleder: «Alle leser skapdøra.»

[13:40] Spredning. [To kommuner har bedt om å få bruke behovsbeskrivelsen]{.ecosystem.municipalities valence=driver stage=s8 strength=2}. Enhetslederen spør om de ikke bare kan kjøpe det samme. Fagleder: [«Da har de ikke skjønt noe. De må telle sine egne streker først.»]{.process.needs valence=driver stage=s8 flag=quote}

[13:52] Siste punkt på lista var erfaringsutveksling med teknisk om den avlyste brøytekonkurransen. Teknisk har ikke møtt. [Punktet utgår for tredje gang]{.culture.learning valence=barrier strength=2 evidence=observed memo="Tre av tre. Det ser ikke ut som uvilje, men som et møte ingen eier. Sammenlign med refleksjonsverkstedet i Elvestrand, som noen eide."}. Møtet slutter åtte minutter før tida, og tre av dem blir stående og snakke om leverandørens vedlegg.

## Ettertanke

Arket til fagleder ble liggende igjen. Jeg fikk lov til å lese det. Det sto fire ting der: sover, rekker fram, sitter hos, tør si fra. [Gevinstplanen målte det som kunne hentes ut, mens fagleder målte det som var blitt annerledes]{.process.benefits valence=mixed evidence=inferred memo="Hvem som eier målet, avgjør om dette er en suksess. Vi bør ikke velge for dem, men vise begge."}. Vi hadde på forhånd regnet denne saken som den vellykkede. Det er den nok også. Men hvis noen spør om den lønte seg, er det ærlige svaret at det kommer an på hvilket ark man leser.

"""####
        ),
        (
            "notes/nattro-leder.md",
            ####"""
---
title: Intervju med kommunalsjef
kind: interview
case: fjellvik-nattro
date: 2025-10-07
researcher: ida
stage: S6
role: leder
place: Rådhuset i Fjellvik
protocol: intervju-leder
duration: 44 minutter
notice: Oppdiktet eksempel
---
# Intervju med kommunalsjef

Opsjonen på kjøp ble utløst i september. Kommunalsjefen hadde satt av en time og brukte et kvarter av den på å finne et rom. Døra sto på gløtt hele tida.

## Hvordan begynte dette?

INF: Det begynte i ledergruppa. [Vi hadde velferdsteknologi i handlingsplanen allerede for fire år siden, med eget tiltaksnummer]{.structure.strategy valence=driver strength=2 stage=s0}. Så det er litt morsomt når folk sier at det kom nedenfra.

INT: Hvem sier det?

INF: Nei, det … man hører jo ting. (smiler) Det er begge deler, da. [Vi la til rette, og så fylte de det med innhold]{.culture.leadership valence=driver strength=1 actor=manager stage=s0 flag=negative-case memo="Motsier behovshaveren direkte. Tiltaket i handlingsplanen het digitalt tilsyn, altså den løsningen de gikk bort fra. Begge kan ha rett om hver sin begynnelse."}.

INT: Hva sto det i tiltaket?

INF: «Digitalt tilsyn.» Så … ja. Det er jo ikke akkurat det vi endte med.

## Hva har du selv gjort?

INF: Jeg åpnet dialogkonferansen. Og [jeg har hatt det som fast punkt med enhetslederen hver fjortende dag siden kontrakten ble signert]{.culture.leadership valence=driver strength=2 stage=s5}. Før det, nei. Da visste jeg vel ikke helt hva jeg skulle spørre om.

## Risiko

INF: Jeg sa det rett ut i formannskapet: [vi kan komme til å avslutte etter fase to og sitte igjen med en rapport. Det var det noen som ikke likte]{.culture.risk valence=driver strength=2 stage=s4}. En av dem spurte om det ikke var bedre å vente til andre hadde prøvd. [Da svarte ordføreren, ikke jeg, at det er de andre som sier det også]{.culture.leadership valence=driver actor=politician flag=quote}.

INT: Var du trygg selv?

INF: Nei. [Jeg hadde regnet på hva det ville koste å rydde opp. Det tallet viste jeg ikke til noen]{.culture.risk valence=mixed flag=surprise}. Det er vel det man har kommunalsjefer til.

## Utløsningen av opsjonen

INF: Styringsgruppa hadde fire delmål på et ark. [Det fjerde, pårørendes trygghet, var ikke nådd. Vi godkjente likevel, med vilkår om et nytt opplegg for informasjon]{.process.contract valence=mixed strength=2 stage=s6}. Det kan du godt kalle pragmatisk.

INT: Eller?

INF: Eller at vi var redde for å miste leverandøren. [De er elleve ansatte. De hadde ikke overlevd et halvt år med utredning til]{.ecosystem.suppliers valence=barrier strength=2 flag=competition-sensitive}.

## Penger og gevinster

INF: [Halvparten av utviklingen er betalt av den nasjonale ordningen. Uten den hadde vi kjøpt kameraene]{.structure.resources .ecosystem.policy valence=driver strength=2}. Det må du gjerne skrive.

INF: Men gevinster … [Økonomi har lagt inn to årsverk i besparelse i budsjettet for neste år. Det var ikke jeg som ba om det]{.structure.incentives valence=barrier strength=2 stage=s7}. [Ingen har spurt nattevaktene hva de i så fall skal slutte med]{.process.benefits valence=barrier stage=s7}. Vi har en gevinstplan, den er på to sider, og [gevinsteier er enhetslederen, som går av med pensjon i mars]{.process.benefits valence=barrier strength=2 flag=follow-up}.

INT: Hva skjer i mars?

INF: Da får vi en ny enhetsleder. (pause) Ja. Jeg ser den.

## Læring til andre enheter

INT: Har andre i kommunen brukt det dere lærte?

INF: Teknisk hadde jo den brøytesaken. [Jeg tror ikke de har spurt oss om noe, og vi har ikke spurt dem. Vi sitter i samme etasje, nesten]{.culture.learning valence=barrier strength=2}. Det er litt flaut når jeg hører meg selv si det.

INF: [Innkjøperen vår har vært to ganger i andre kommuner og fortalt, så ute er vi visst et eksempel]{.competence.building valence=mixed strength=2 stage=s8}.

## Avslutning

INF: Det viktigste for meg er at fagleder natt ble værende. [Det er hun som kan natta. Jeg kan lysark]{.competence.domain valence=driver actor=need-owner flag=quote}.

"""####
        ),
        (
            "notes/nattro-utprøving.md",
            ####"""
---
title: Observasjon av utprøving, natt til 8. mai
kind: observation
case: fjellvik-nattro
date: 2025-05-07
researcher: jon
stage: S5
place: Nattbil 1 og vaktrommet, Fjellvik
protocol: observasjon-utprøving
duration: 4 timer 15 minutter
notice: Oppdiktet eksempel
---
# Natt med tolv hjem på nett

Første natt der alle tolv hjemmene er koblet på. Jeg sitter i baksetet i bil 1 og går ikke inn til noen. Stikkord skrevet i bilen, ført inn dagen etter før lunsj. Det som er husket og ikke notert, er merket i teksten.

[22:40] Vaktrommet. To nattevakter, fagleder natt og en utvikler fra leverandør A. Utvikleren har med kake. Fagleder: «Er det et dårlig tegn?» Latter. Nettbrettet viser tolv grønne felter. Ingen av dem som skal ut, ser på det.

[22:55] Utvikleren går gjennom fargene. Grønt betyr «ingen grunn til å gå inn», gult «kan vente», rødt «dra nå». Nattevakt 1 spør hva lilla er. Utvikleren: «Det finnes ikke noe lilla.» Det er lilla på skjermen. [Det viser seg at en feil fra forrige uke fortsatt ligger inne, og utvikleren retter den på stedet mens de andre ser på]{.process.contract valence=mixed strength=2 stage=s5 evidence=observed}. Så drar han hjem.

[23:30] Første runde. Nettbrettet ligger i hanskerommet. Nattevakt 2 kjører ruta slik den har vært kjørt «siden før rundkjøringa». [Hun stopper ved et hjem som er grønt, og går inn]{.culture.openness valence=barrier strength=2 evidence=observed}. Tilbake etter fire minutter: «Hun sov. Jeg visste det. Jeg måtte bare se.»

[23:50] Nattevakt 1, halvt til meg: «Det er ikke det at jeg ikke stoler på det. [Men hvis noen ligger på gulvet, er det ikke skjermen som må ringe dattera]{.culture.risk valence=barrier actor=need-owner flag=quote}.» Hun sier det uten bitterhet.

[00:15] Rødt felt, det første i natt. Nettbrettet ligger nå i fanget mitt, fordi hanskerommet ikke vil lukke seg, og det er jeg som sier «nå ble den rød». Framme etter elleve minutter; det vanlige anslaget er over tjue. [En mann hadde reist seg og satt på badegulvet, uskadd og irritert. «Var det den dingsen?» skal han ha sagt. «Da virker den, da.»]{.process.contract valence=driver effect=social effect-status=observed strength=2}

[00:50] Stemningen i bilen har snudd. Nattevakt 2 foreslår å hoppe over de to neste grønne. «Vi kan jo prøve.» De prøver. [Tida bruker de hos en kvinne som er døende og har dattera si hos seg]{.process.benefits valence=driver effect=social effect-status=observed evidence=observed memo="Gevinsten her er tid som flyttes, ikke tid som spares. Den finnes ikke i gevinstplanen."}. Ingen kaller det en gevinst.

[01:35] Et felt går fra gult til rødt og tilbake tre ganger. Det er en katt. [Utvikleren, som følger med hjemmefra, skriver i chatten: «Det er katten i nummer sju. Vi har den på lista.»]{.ecosystem.suppliers valence=driver strength=2 actor=supplier} Klokka er altså over halv to.

[02:20] Fagleder ringer. En pårørende har sendt melding og spør hvorfor ingen har vært innom. Hun ser det i dørloggen. [Pårørende var orientert om utprøvingen i et brev, men brevet sa ikke at faste tilsyn kunne utebli]{.process.contract valence=barrier strength=2 evidence=document}. Fagleder sier at hun skriver nytt brev i morgen, «og denne gangen rett ut». Litt etter: [«Dette kunne vi ha spurt dem om for et år siden, og det skriver jeg også opp.»]{.culture.learning valence=mixed stage=s1 strength=2}

[02:40] Pause. Kaken er spist, ingen vet av hvem. Nattevakt 1 fyller ut [et skjema med ni spørsmål som leverandøren har laget. Hun svarer på to av dem og skriver resten på baksiden]{.structure.tools valence=barrier strength=2 evidence=observed}. På baksiden står det, slik jeg husker det: «Virker når den virker. Hva gjør vi når den ikke gjør det?»

## Det som ikke skjedde

Ingen fra IKT var til stede. [Ifølge mandatet skal IKT ha bakvakt under utprøvingen]{.structure.organisation valence=barrier evidence=document}. Fagleder var ikke overrasket: [«De mener det er leverandørens sak, og leverandøren mener det er vår.»]{.culture.collaboration valence=barrier flag=quote} Jeg spurte IKT på telefon dagen etter. De hadde fått datoen oppgitt som 17. mai og syntes det var en merkelig kveld å velge.

## Min egen rolle

Jeg satt med nettbrettet, og jeg sa fra. [Uten meg hadde de trolig oppdaget feltet et par minutter senere]{.process.contract valence=neutral evidence=inferred actor=researcher memo="Egen innvirkning: de elleve minuttene bør ikke brukes som funn alene. Be leverandør A om loggen for hele mai."}. Jeg noterer også at begge nattevaktene etter hvert forklarte systemet for meg, ikke omvendt, og at de forklarte det bedre enn utvikleren. [Opplæringen så ut til å virke først da de selv måtte undervise]{.process.contract valence=driver evidence=inferred memo="Lære ved å lære bort. Se om det kommer igjen i gevinstmøtet."}.

"""####
        ),
        (
            "study.yaml",
            ####"""
title:
  nb: "Innovative anskaffelser i tre kommuner (oppdiktet eksempelstudie)"
  en: "Innovative procurement in three municipalities (invented example study)"
notice: "Oppdiktet eksempel: kommunene, menneskene, bedriftene, tallene og sitatene finnes ikke. / Invented example: the municipalities, people, companies, figures and quotes do not exist."
language: nb
framework: ioa-context
researchers:
  - {id: ida, name: "Ida Eksempel", institution: "Eksempeluniversitetet"}
  - {id: jon, name: "Jon Eksempel", institution: "Eksempelinstituttet"}
cases:
  - {id: fjellvik-nattro, title: {nb: "Trygg natt hjemme", en: "A safe night at home"}, municipality: "Fjellvik", kind: "anskaffelse av innovasjon", procedure: "innovasjonspartnerskap", stage: S7}
  - {id: fjellvik-gangvei, title: {nb: "Framkommelige gangveier om vinteren", en: "Walkable paths in winter"}, municipality: "Fjellvik", kind: "innovasjonsvennlig anskaffelse", procedure: "konkurransepreget dialog", stage: S4}
  - {id: elvestrand-ombruk, title: {nb: "Møbler på nytt i skolene", en: "Furniture again in the schools"}, municipality: "Elvestrand", kind: "innovasjonsvennlig anskaffelse", procedure: "ikke valgt", stage: S1}
  - {id: elvestrand-stikkrenne, title: {nb: "Varsling før stikkrenna går tett", en: "A warning before the culvert clogs"}, municipality: "Elvestrand", kind: "anskaffelse av innovasjon", procedure: "førkommersiell anskaffelse", stage: S5}
  - {id: ternesund-måltid, title: {nb: "Mat som blir spist", en: "Food that gets eaten"}, municipality: "Ternesund", kind: "anskaffelse av innovative løsninger", procedure: "konkurranse med forhandling, felles kunngjøring med Elvestrand", stage: S6}
  - {id: ternesund-skyss, title: {nb: "Hjem fra trening", en: "Home from practice"}, municipality: "Ternesund", kind: "innovasjonsvennlig anskaffelse", procedure: "ikke valgt", stage: S2}

"""####
        ),
    ]
}
