// Written by scripts/embed from templates/demo. Change the files there, then run: make embed

/// The texts of `templates/demo`, by their path below it.
enum DemoTexts {
    static let texts: [(path: String, text: String)] = [
        (
            "codings.csv",
            ####"""
source,researcher,code,quote,occurrence,facets,memo
nattro-behovshaver,jon,process.needs,"satte vi opp en liste i bilen. Papir og blyant. Fjorten netter. En strek for hvert tilsyn, en strek til hvis den som bodde der våknet av oss, og et kryss hvis det faktisk var noe",,valence=driver;strength=2;stage=s1,
nattro-behovshaver,jon,process.needs,Og da var det plutselig ikke et kamerabehov lenger,,valence=driver,
nattro-behovshaver,jon,ecosystem.users,"hun lå våken og ventet på oss, fordi hun visste at hun kom til å våkne uansett",,valence=driver;actor=user,
nattro-behovshaver,jon,process.functional,"Den setningen ble stående i behovsbeskrivelsen, ordrett, selv om innkjøp syntes den var litt … litt lite målbar",,valence=driver;strength=2,
nattro-behovshaver,jon,culture.leadership,det var ingen over meg som spurte hvordan det gikk før vi hadde fått penger utenfra,,valence=barrier;actor=manager,
nattro-behovshaver,jon,culture.openness,"Det er nesten en fordel at ingen følger med, helt i starten. Da får du lov til å ombestemme deg",,valence=driver;flag=negative-case,"Jeg leser dette som rom for å lete, ikke som vilje til risiko. Ta opp med Ida."
nattro-behovshaver,jon,culture.collaboration,Han satt på i bilen en natt. Fra elleve til sju. Jeg tror han frøs,,valence=driver;strength=2,
nattro-behovshaver,jon,process.functional,"skrev at den som bor der, skal sove til hun våkner av seg selv, og at vi skal være framme innen et visst antall minutter når det er noe",,valence=driver;strength=2,
nattro-behovshaver,jon,competence.project,"Hvis hun ikke vil, da har jeg ikke noe prosjekt, samme hva som står i kontrakten",,valence=barrier,
nattro-behovshaver,jon,structure.organisation,Det kom et mandat. Etter et halvt år. Da hadde vi gjort halve jobben,,valence=barrier;strength=2;stage=s1,
nattro-utprøving,jon,process.contract,"Det viser seg at en feil fra forrige uke fortsatt ligger inne, og utvikleren retter den på stedet mens de andre ser på",,valence=mixed;evidence=observed,
nattro-utprøving,jon,culture.openness,"Hun stopper ved et hjem som er grønt, og går inn. Tilbake etter fire minutter: «Hun sov. Jeg visste det. Jeg måtte bare se.»",,valence=barrier;strength=2,
nattro-utprøving,jon,culture.openness,"Men hvis noen ligger på gulvet, er det ikke skjermen som må ringe dattera",,valence=barrier;flag=quote,
nattro-utprøving,jon,process.benefits,Tida bruker de hos en kvinne som er døende og har dattera si hos seg,,valence=driver;effect=social;effect-status=observed,
nattro-utprøving,jon,process.contract,"Utvikleren, som følger med hjemmefra, skriver i chatten: «Det er katten i nummer sju. Vi har den på lista.»",,valence=driver,
nattro-utprøving,jon,process.needs,"«Dette kunne vi ha spurt dem om for et år siden, og det skriver jeg også opp.»",,valence=mixed,
nattro-utprøving,jon,process.contract,et skjema med ni spørsmål som leverandøren har laget,,valence=barrier,
nattro-utprøving,jon,culture.collaboration,"«De mener det er leverandørens sak, og leverandøren mener det er vår.»",,valence=barrier,
nattro-utprøving,jon,culture.openness,Nattevakt 2 foreslår å hoppe over de to neste grønne. «Vi kan jo prøve.»,,valence=driver;strength=2,
nattro-leder,jon,structure.strategy,"Vi hadde velferdsteknologi i handlingsplanen allerede for fire år siden, med eget tiltaksnummer",,valence=driver;strength=1,
nattro-leder,jon,culture.leadership,"Vi la til rette, og så fylte de det med innhold",,valence=mixed;actor=manager,
nattro-leder,jon,culture.leadership,Jeg åpnet dialogkonferansen. Og jeg har hatt det som fast punkt med enhetslederen hver fjortende dag siden kontrakten ble signert,,valence=driver;strength=2,
nattro-leder,jon,culture.risk,De er elleve ansatte. De hadde ikke overlevd et halvt år med utredning til,,valence=mixed,"Poenget for meg er redselen for å miste leverandøren, ikke leverandørens størrelse."
nattro-leder,jon,structure.resources,Halvparten av utviklingen er betalt av den nasjonale ordningen,,valence=driver;strength=2,
nattro-leder,jon,structure.incentives,Økonomi har lagt inn to årsverk i besparelse i budsjettet for neste år,,valence=barrier;strength=2,
nattro-leder,jon,culture.collaboration,"Jeg tror ikke de har spurt oss om noe, og vi har ikke spurt dem. Vi sitter i samme etasje, nesten",,valence=barrier,
nattro-leder,jon,structure.strategy,Det er jo ikke akkurat det vi endte med,,valence=mixed,
nattro-gevinst,jon,process.contract,Leverandøren har et kurs på tre timer. Fagleder: «Alle leser skapdøra.»,,valence=mixed;strength=2,
nattro-gevinst,jon,process.benefits,"Planlagte tilsyn er redusert fra 63 til 38 per natt, og oppvåkninger fra 41 til 12. Nullpunktet er strekene på papir fra vinteren 2024",,valence=driver;effect=social;effect-status=measured;strength=2,
nattro-gevinst,jon,process.benefits,"De to årsverkene som lå i budsjettet, er ikke hentet ut. Enhetslederen: «Hvem har lovet dem?»",,valence=barrier;effect=economic;effect-status=absent,
nattro-gevinst,jon,process.benefits,"to dødsfall hjemme i vinter der nattevakta satt hos dem hele natta, noe de ikke hadde kunnet før",,valence=driver;effect=social;effect-status=observed,
nattro-gevinst,jon,structure.organisation,"Ingen har timer til kontraktsoppfølging etter at prosjektet ble avsluttet i desember, sier innkjøper",,valence=barrier,
nattro-gevinst,jon,competence.building,"sin egen opplæring på én side, den henger på innsiden av en skapdør",,valence=driver,
nattro-gevinst,jon,process.benefits,To kommuner har bedt om å få bruke behovsbeskrivelsen,,valence=driver,
nattro-gevinst,jon,culture.learning,Punktet utgår for tredje gang,,valence=barrier;strength=2,
nattro-gevinst,jon,ecosystem.users,sju falske alarmer på én natt i februar «nesten knekte tilliten»,,valence=barrier;strength=2,
gangvei-innkjøper,jon,process.functional,fra klokka halv sju skal en person med rullator kunne ta seg fram på de prioriterte strekningene,,valence=driver;strength=2,
gangvei-innkjøper,jon,process.functional,"Juristen la inn minstekrav til maskinpark, beredskap, responstid, saltlager … det er åttifire til sammen nå. Jeg teller dem ikke som krav, jeg teller dem som gjerde",,valence=barrier;strength=2,
gangvei-innkjøper,jon,structure.tools,"Vi har en mal for drift og vedlikehold i KGV-et, og hvis du sletter et punkt, må du begrunne det i et fritekstfelt. Åttifire fritekstfelt",,valence=barrier;strength=2,
gangvei-innkjøper,jon,competence.procurement,"Men det regelverket er laget for noe større, slik jeg leser det",,valence=barrier,"Slik jeg leser det handler dette om kjennskap til reglene, ikke om reglene."
gangvei-innkjøper,jon,culture.collaboration,"Men han hadde permisjon, og jeg ville ikke mase",,valence=barrier,
gangvei-innkjøper,jon,structure.governance,Jeg vet ikke om det var et ja,,valence=barrier;flag=quote,
gangvei-innkjøper,jon,culture.risk,"Det jeg er redd for, er ikke at det blir dårlig brøytet. Det jeg er redd for, er en klagesak",,valence=barrier;flag=quote,
gangvei-innkjøper,jon,structure.resources,Men han kom på to av seks arbeidsmøter. Det var vinter. Han brøyter,,valence=barrier,
gangvei-innkjøper,jon,culture.risk,"Vi hadde en for tre år siden, og den sto i lokalavisa i fire dager",,valence=barrier;strength=2,
gangvei-innkjøper,jon,structure.incentives,Det er ingen som har sagt at den er viktigere,,valence=barrier,
gangvei-evaluering,jon,process.functional,«Det er jo dette vi ba om.»,,valence=driver;flag=competition-sensitive,
gangvei-evaluering,jon,process.functional,Juristen: «Da er det ikke oppfylt.» Driftsleder: «De trenger det jo ikke.» Juristen: «Det er et skal-krav.»,,valence=barrier;strength=2,
gangvei-evaluering,jon,competence.procurement,"kjenner en avgjørelse som kanskje kunne brukes, men vil ikke ta sjansen uten å ha lest den igjen",,valence=barrier;strength=2,
gangvei-evaluering,jon,culture.collaboration,«det er en annen lomme»,,valence=barrier,
gangvei-evaluering,jon,culture.collaboration,«De sitter i etasjen over. Jeg har aldri vært der oppe.»,,valence=barrier;strength=2,
gangvei-evaluering,jon,process.competition,"Innkjøper leser teksten høyt to ganger. «Det er riktig, alt sammen», sier hun. «Det er bare ikke det som skjedde.» Juristen spør om hun vil endre noe. Det vil hun ikke.",,valence=barrier,
gangvei-evaluering,jon,process.benefits,"Han har tenkt å snu ruta til høsten uansett, slik at skoleveien og strekningen til butikken tas først",,valence=driver;strength=2;flag=surprise,Nytten av behovsarbeidet realiseres uten anskaffelse. Ida har læring her; vi bør enes.
gangvei-evaluering,jon,process.competition,Funksjonskravet nevnes ikke. Minstekrav 61 nevnes ikke,,valence=barrier;evidence=observed,
gangvei-leverandør,jon,process.dialogue,Sto det det?,1,valence=barrier,"Informasjonen var gitt, men ikke mottatt."
gangvei-leverandør,jon,process.functional,"en brøytekontrakt med pynt. Det var ett fint krav på side tre, og så åttifire gamle bakerst",,valence=barrier;strength=2,
gangvei-leverandør,jon,process.dialogue,Jeg sa at tydelige rammer er fint,,valence=mixed;strength=2,
gangvei-leverandør,jon,process.needs,"begynne med hvem som faller, og ikke med hvor mange kilometer de har",,valence=driver;strength=2,
gangvei-leverandør,jon,process.dialogue,"vi sa ingenting viktig. Alt skulle jo i referatet. Har du en god idé, så spar du den",,valence=barrier,
gangvei-leverandør,jon,structure.organisation,Hun hadde ikke lov til noe som helst uten å gå en runde med juristen,,valence=barrier,
gangvei-leverandør,jon,culture.risk,Men da må noen tåle at det står i avisa at to bakker har fått det bedre enn de andre,,valence=barrier;strength=1,
gangvei-leverandør,jon,ecosystem.suppliers,"Vi har kjøpt to friksjonsmålere, sånne på spark. Vi bruker dem for et kjøpesenter",,valence=driver;effect=innovation-height;effect-status=observed,
ombruk-møte,jon,culture.leadership,"Seksjonslederen som har kalt inn, kommer ikke, og har heller ikke meldt fra",,valence=barrier;actor=manager;evidence=observed,
ombruk-møte,jon,structure.organisation,"Innkjøper sier at innkjøp ikke kan eie et behov, for da er det ingen som har det",,valence=barrier;strength=2,
ombruk-møte,jon,structure.incentives,Da får de altså trekk for å la være å kjøpe,,valence=barrier;strength=2,
ombruk-møte,jon,structure.governance,"da må det ha et prosjektnummer, og prosjektnummer krever prosjekteier",,valence=barrier;strength=2,
ombruk-møte,jon,structure.organisation,"Alle kunne nevne hva som måtte gjøres, men ingen hadde en plan med datoer",,valence=barrier,
ombruk-møte,jon,structure.organisation,tilbudet hadde ligget ubesvart siden juni fordi svarskjemaet ba om navn på prosjekteier,,valence=barrier,
ombruk-møte,jon,culture.openness,«Det er jo ikke noe innkjøp.»,,valence=barrier;flag=quote,
ombruk-leder,jon,structure.organisation,Her er det fire etasjer og en heis som ikke stopper i tredje,,valence=barrier;flag=quote,
ombruk-leder,jon,structure.strategy,"Vi hadde det i ledermøtet som sak 41, og det ble tatt til orientering uten merknader",,valence=barrier;strength=2,
ombruk-leder,jon,culture.leadership,"Jeg spør etter det som er rødt, og denne har vært grønn hele tida",,valence=barrier;strength=2,
ombruk-leder,jon,structure.incentives,"Vi teller alle anskaffelser der det har vært kontakt med markedet før kunngjøring, eller der det er vurdert. Da ligger vi på elleve komma fire",,valence=barrier;strength=2,
ombruk-leder,jon,culture.learning,Det er ikke lett å gå til kommunestyret og si at vi har lært å telle riktigere og derfor er blitt dårligere,,valence=barrier,Kan være risiko også. Hovedsaken er at det å lære koster noe.
ombruk-leder,jon,culture.leadership,"Jeg synes det er veldig bra, altså. Jeg vil bare ikke vite det før vi har avklart forsikringen på hengeren",,valence=mixed;flag=quote,
ombruk-leder,jon,structure.organisation,"At den som har problemet, sitter vegg i vegg med den som har pengene",,valence=driver,
ombruk-leder,jon,structure.governance,Fordi ingenting er forsinket når det ikke er satt en dato,,valence=barrier,
stikkrenne-marked,jon,process.dialogue,"fem spørsmål som skal stilles likt til alle, og en klokke som ringer når det er ti minutter igjen",,valence=driver;strength=2;evidence=observed,
stikkrenne-marked,jon,ecosystem.suppliers,"Stort selskap, fire personer i mørke jakker. De har med en presentasjon om byer. De kommer til lysark 31 av 60 før prosjektlederen får stilt det første spørsmålet",,valence=barrier,
stikkrenne-marked,jon,ecosystem.suppliers,"en prototyp de har laget av et avløpsrør, en mikrofon og en sykkelslange",,valence=driver;flag=competition-sensitive,
stikkrenne-marked,jon,process.needs,"De spør hvorfor i mai, og han tegner bekken for dem på baksiden av arket: bjørk, sand, så pollen",,valence=driver;strength=2,
stikkrenne-marked,jon,process.needs,De blir enige om å endre behovet fra «overvåke nivå» til «vite det i tide til å kjøre ut»,,valence=driver;strength=2,
stikkrenne-marked,jon,competence.market,"sensor, lyd, kamera, satellitt, naboen som ringer. «For en uke siden kunne jeg nevnt én av dem.»",,valence=driver;strength=2,
stikkrenne-marked,jon,competence.domain,Driftsingeniøren spør hva sensoren gjør når det legger seg slam på den. Svaret er at det finnes et dashbord,,valence=driver;strength=2,
stikkrenne-refleksjon,jon,culture.risk,han ville si det samme til avisa hvis den ringte igjen,,valence=driver,
stikkrenne-refleksjon,jon,culture.leadership,"ble hele dagen, selv om det bare sto «velkommen» ved rollen hans",,valence=driver;evidence=observed,
stikkrenne-refleksjon,jon,culture.collaboration,"Alle vi på drift visste at det som ligger lavt, blir borte i februar. Men det var ingen som spurte oss i fase 2, og vi sa det ikke høyt heller, for vi trodde de hadde tenkt på det",,valence=barrier;strength=2,
stikkrenne-refleksjon,jon,structure.organisation,"Da kontaktpunktet ble flyttet fra drift til rådhuset i oktober, ble det regnet som en ren formalitet. Vi satte ikke engang et kryss i risikolista",,valence=barrier;strength=2,
stikkrenne-refleksjon,jon,culture.risk,"Vi sa at det var lov å stoppe, men vi sa ikke at det var lov å si fra",,valence=mixed;flag=quote,
stikkrenne-refleksjon,jon,culture.collaboration,Og den var så fin at vi ikke ville ødelegge den,,valence=barrier;flag=surprise,
stikkrenne-refleksjon,jon,structure.organisation,"Fra oktober står det ikke ett grønt ord før 3. mars, dagen etter stoppen, der noen har skrevet «ja, ja»",,valence=barrier;strength=2;evidence=document,
måltid-dialog,jon,process.needs,Matboksen kommer halv tolv. Da er de ikke sultne,,valence=driver;strength=2,
måltid-dialog,jon,process.needs,"Mor spiser når det sitter noen der. Det kan være katten, nesten",,valence=driver;actor=user,
måltid-dialog,jon,ecosystem.municipalities,"Vi veide maten som kom i retur i fire uker i fjor, og 38 prosent var ikke rørt. Vi har altså tallene dere mangler, men vi har ikke gjort noe med dem",,valence=driver;actor=other-municipality,
måltid-dialog,jon,culture.openness,"Kjøkkensjefen svarte at da må hun lage mat på kvelden, og at hun i så fall må snakke med noen om det. «Men jeg sier ikke nei»",,valence=driver;actor=need-owner,
måltid-dialog,jon,culture.leadership,Enhetslederen nikket. Det tok omtrent fire sekunder,,valence=driver;strength=2,
måltid-dialog,jon,ecosystem.municipalities,det var der den felles kunngjøringen ble avtalt,,valence=driver;flag=surprise,
måltid-dialog,jon,ecosystem.users,"Vi vil ikke ha en app. Vi sier det nå, så er det sagt",,valence=driver;actor=user,
måltid-dialog,jon,structure.organisation,"Ingen fra IKT var invitert, siden ingen hadde tenkt på mat som IKT",,valence=barrier;flag=follow-up,
måltid-innkjøper,jon,competence.procurement,Første møte spurte jeg om noe jeg ikke hadde lov til å spørre om. Hun dro i ermet mitt,,valence=mixed;strength=2,
måltid-innkjøper,jon,structure.resources,"Jeg er innkjøper på onsdager. Resten av uka har jeg forsikring, nøkler og beredskap",,valence=barrier;strength=2,
måltid-innkjøper,jon,ecosystem.municipalities,"Hun innkjøperen der satte kunngjøringen i systemet deres, med begge kommunevåpnene på",,valence=driver;strength=2,
måltid-innkjøper,jon,process.functional,Jeg hadde skrevet at maten skulle holde seksti grader ved levering. Hun spurte hvorfor. Fordi den kan bli kald. Hvorfor er det farlig? Da satt jeg der. Så strøk vi det og skrev at maten skal være trygg og god når den spises,,valence=driver;strength=2,
måltid-innkjøper,jon,competence.procurement,"Så det er greit å være to, for jeg kan jo ikke reglene, jeg kan folkene",,valence=mixed;flag=quote,
måltid-innkjøper,jon,process.benefits,"Jeg har brukt den ene siden om behov på nytt, til renhold på skolen. Samme oppsett, andre ord",,valence=driver;strength=2,
måltid-innkjøper,jon,ecosystem.municipalities,Der er det ingen i Elvestrand som har det samme problemet,,valence=barrier,
skyss-behovshaver,jon,process.needs,"Ungdomsrådet gjorde det. De hadde en dagbok i fire uker, 46 stykker, der de skrev hva de ville gjort, hva de gjorde, og hvordan de kom seg hjem",,valence=driver;strength=2,
skyss-behovshaver,jon,ecosystem.users,"Ungdomsrådet gjorde det. De hadde en dagbok i fire uker, 46 stykker, der de skrev hva de ville gjort, hva de gjorde, og hvordan de kom seg hjem",,valence=driver;strength=2;actor=user,
skyss-behovshaver,jon,culture.user,"de vil ha en app. De har tegnet den, den heter noe, den har logo",,valence=barrier;strength=2,"Det er holdningen til medvirkning som settes på prøve, ikke kartleggingen."
skyss-behovshaver,jon,competence.procurement,"Jeg tror ikke den sier det. Men jeg er kulturkonsulent, så jeg sa ikke noe",,valence=barrier,
skyss-behovshaver,jon,structure.governance,"Formannskapet satte av 300 000 til forprosjekt, på direkten, etter at to fra ungdomsrådet hadde vært der. De hadde med seg listene fra håndballen",,valence=driver;actor=politician,
skyss-behovshaver,jon,ecosystem.facilitators,"Hun sa at vi er for små, og så spiste vi vafler. Hun hadde et godt poeng om at volumet er lite",,valence=mixed,
skyss-behovshaver,jon,culture.user,"De er seksten år, de har hørt den før",,valence=barrier;flag=quote,
måltid-hjelpere-h1,jon,process.benefits,De sitter klare når vi kommer,,valence=driver;strength=1;effect=social;effect-status=observed,
måltid-hjelpere-h2,jon,process.benefits,Jeg kaster nesten ikke mat lenger,,valence=driver;strength=1;effect=social;effect-status=observed,
måltid-hjelpere-h3,jon,process.benefits,kjøleskapene er tommere,,valence=mixed;strength=1;effect=social;effect-status=observed,

"""####
        ),
        (
            "notes/ark-gangvei-innkjøper.md",
            ####"""
---
title: Kontaktark, innkjøper, gangveier
kind: contact-summary
case: fjellvik-gangvei
stage: S3
date: 2025-03-21
authors: [ida]
participants: [P04]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-03-21
source_note: gangvei-innkjøper
next_contact: 2025-06-18
notice: Oppdiktet eksempel
---
# Kontaktark, innkjøper, gangveier

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- Ett krav, og åttifire gjerdestolper
- En tommel opp som kanskje var et ja
- Sytten andre konkurranser

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

Hun hadde grunnlaget oppe på skjermen og bladde i det mens vi snakket.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hvor minstekravene kom fra: malen.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

Om noen kan fravike omsetningskravet. Hun vet det ikke selv.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Malen krever begrunnelse for å ta bort, ikke for å legge til.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Frykten gjelder klagen, ikke brøytingen.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Hvordan leste leverandørene vedleggene?
- Hva gjorde juristen med omsetningskravet?

"""####
        ),
        (
            "notes/ark-gangvei-leverandør.md",
            ####"""
---
title: Kontaktark, leverandør B
kind: contact-summary
case: fjellvik-gangvei
stage: S4
date: 2025-09-16
authors: [jon]
participants: [P06]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-09-16
source_note: gangvei-leverandør
notice: Oppdiktet eksempel
---
# Kontaktark, leverandør B

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- En brøytekontrakt med pynt
- Tre hundre timer og elleve linjer
- Friksjonsmålerne som nå virker et annet sted

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

Brakke, pappkrus, hund. Han prøvde én gang å få vite om de andre tilbudene.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hvordan konkurransen ble lest, og hvorfor.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

Hva prisen besto av. Det skulle jeg heller ikke vite.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Ingen har ringt ham etterpå.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Han sier at regelverket ikke er problemet. Det er den tredje som sier det.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Hva slags samtale etter en avlysning er lov?

## Egne merknader

### Hva tenker du om kontakten: kvaliteten på samtalen, egen rolle, noe som må sjekkes? {#remarks.1}

METODE: Han snakket til hunden når han ikke ville svare meg.

"""####
        ),
        (
            "notes/ark-måltid-innkjøper.md",
            ####"""
---
title: Kontaktark, innkjøper i Ternesund
kind: contact-summary
case: ternesund-måltid
stage: S4
date: 2025-12-04
authors: [ida]
participants: [P17]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-12-04
source_note: måltid-innkjøper
next_contact: 2026-03-17
notice: Oppdiktet eksempel
---
# Kontaktark, innkjøper i Ternesund

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- Onsdagsinnkjøperen
- Nabokommunen bar det juridiske
- Å spørre én gang til

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

Fire titler på døra, én er overstrøket.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hva Elvestrand gjorde, og hva Ternesund gjorde.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

Dialogen i mai. Innkjøperen var ikke der.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Temperaturkravet som ble til trygg og god når den spises.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Det som ble lært sammen med en annen, satt bedre enn kurset.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Hva skjer når kjøkkensjefen er borte?
- Hva sier prosjektlederen i Elvestrand om hvem som hjalp hvem?

"""####
        ),
        (
            "notes/ark-nattro-behovshaver.md",
            ####"""
---
title: Kontaktark, fagleder natt
kind: contact-summary
case: fjellvik-nattro
stage: S5
date: 2025-02-12
authors: [ida]
participants: [P01]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-02-12
source_note: nattro-behovshaver
next_contact: 2025-05-07
notice: Oppdiktet eksempel
---
# Kontaktark, fagleder natt

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- Behovet ble til i en bil, med blyant
- Ingen ba henne om å være behovshaver
- Innkjøperen som satt på en natt
- Tid som ikke finnes

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

Vi begynte sent, fordi hun måtte skaffe vikar. Det sier det meste om tida.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hvordan behovet skiftet fra kamera til søvn, trinn for trinn.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

Pårørende. De ble ikke spurt, og hun angrer på det.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Setningen fra brukerrådet som hun ikke får lagt fra seg.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Saken som har kommet lengst, begynte uten synlig lederstøtte. Vi hadde ventet det motsatte.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Hva sier kommunalsjefen om hvem som begynte?
- Hvem valgte de tolv hjemmene, og hvordan?

## Egne merknader

### Hva tenker du om kontakten: kvaliteten på samtalen, egen rolle, noe som må sjekkes? {#remarks.1}

METODE: Jeg lo mye. Hør på opptaket om jeg ledet henne.

"""####
        ),
        (
            "notes/ark-nattro-leder.md",
            ####"""
---
title: Kontaktark, kommunalsjef
kind: contact-summary
case: fjellvik-nattro
stage: S6
date: 2025-10-07
authors: [ida]
participants: [P02]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-10-07
source_note: nattro-leder
notice: Oppdiktet eksempel
---
# Kontaktark, kommunalsjef

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- Handlingsplanen kom først, slik det ses herfra
- Frykten for å miste leverandøren
- To årsverk som noen andre har lovet bort

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

Hun hadde satt av en time og brukte et kvarter på å finne rom. Døra sto på gløtt.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hva hun selv gjorde: fast punkt hver fjortende dag etter signering.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

Hva kommunen ville oppnå. Jeg rakk ikke å spørre.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Hun viste ikke tallet for opprydding til noen.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Begge forteller sant om hvem som begynte. Det er to begynnelser.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Hvem eier gevinsten etter mars?

## Egne merknader

### Hva tenker du om kontakten: kvaliteten på samtalen, egen rolle, noe som må sjekkes? {#remarks.1}

PERSONLIG: Jeg ville at hun skulle like oss. Det er verdt å merke seg.

"""####
        ),
        (
            "notes/ark-ombruk-leder.md",
            ####"""
---
title: Kontaktark, direktør for virksomhetsstyring
kind: contact-summary
case: elvestrand-ombruk
stage: S1
date: 2026-02-13
authors: [ida]
participants: [P09]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-02-13
source_note: ombruk-leder
next_contact: 2026-04-15
notice: Oppdiktet eksempel
---
# Kontaktark, direktør for virksomhetsstyring

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- Forankret betyr at ingen er imot
- Grønt fordi ingen dato er satt
- En stol hun ikke vet om hun kan sitte på

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

På skjerm, med to avbrudd. Vennlig og rask.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hvordan de ti prosentene telles.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

Hva som skjer om løpet ender uten løsning.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Saken har bidratt til målet uten at det er kjøpt en stol.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Hun hører det selv mens hun sier det. Vi bør spørre slik flere steder.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Ble hun prosjekteier?
- Hva sier vaktmesterne om hengeren?

"""####
        ),
        (
            "notes/ark-skyss-behovshaver.md",
            ####"""
---
title: Kontaktark, kultur- og ungdomskonsulent
kind: contact-summary
case: ternesund-skyss
stage: S1
date: 2025-06-04
authors: [ida]
participants: [P19]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-06-04
source_note: skyss-behovshaver
next_contact: 2025-10-21
notice: Oppdiktet eksempel
---
# Kontaktark, kultur- og ungdomskonsulent

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- Førtiseks dagbøker
- En app med logo
- Tre leverandører, kanskje

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

Sofaen tålte ikke to. Hun låste klubben etter oss.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hvordan behovet ble kartlagt, og av hvem.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

Hva vi burde ha spurt om. Jeg glemte det.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Tre skrev at de aldri hadde vært hjemme hos noen etter klokka fem.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Sterk medvirkning kan låse løsningen.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Hva skjer med de tre som ikke trenger skyss til trening?

"""####
        ),
        (
            "notes/ark-stikkrenne-bistand.md",
            ####"""
---
title: Kontaktark, rådgiver i programmet
kind: contact-summary
case: elvestrand-stikkrenne
stage: S5
date: 2025-08-27
authors: [ida]
participants: [P15]
protocol: kontaktark
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-08-27
source_note: stikkrenne-bistand
notice: Oppdiktet eksempel
---
# Kontaktark, rådgiver i programmet

## Hovedsaker

### Hva var de viktigste temaene? Høyst fem, ett punkt hver. {#main.1}

- Læreboka i Elvestrand
- Sammendraget som ble sendt tilbake
- Det er lov å stoppe

### Hva ved personene, stedet eller situasjonen må en leser vite for å forstå notatet? {#main.2}

Støy i lokalet. Noen ord er usikre og er utelatt.

## Målspørsmål

### For hvert målspørsmål du gikk ut med: hva fikk du svar på? {#target.1}

Hva de gjorde, fra verksted til sammendrag.

### Hva fikk du ikke svar på, og hvorfor? {#target.2}

En gang hjelpen ble brukt annerledes enn tenkt.

## Det som skilte seg ut

### Hva var slående, opplysende eller viktig, også om du ikke hadde spurt etter det? {#salient.1}

Fire av seks svarte på sammendraget.

### Hva overrasket, og hva taler imot det dere så langt har trodd? {#salient.2}

TOLKNING: Hun sier at drift var med hele veien, og tar det i seg i neste setning.

## Neste gang

### Hvilke nye målspørsmål tar dere med til neste kontakt? {#next.1}

- Hvor lenge var driftsingeniøren der i februar?

"""####
        ),
        (
            "notes/gangvei-evaluering.md",
            ####"""
---
title: Observasjon av evalueringsmøte
kind: observation
case: fjellvik-gangvei
stage: S4
date: 2025-06-18
start: 09:05
end: 11:20
place: Møterom 3, rådhuset i Fjellvik
medium: ansikt til ansikt
authors: [ida]
participants: [P04, P05]
protocol: observasjon-evaluering
protocol_version: "1.0"
classification: confidential
embargo: award
status: reviewed
written: 2025-06-19
event_kind: evaluation
researcher_role: ren observatør
access: innkjøper, etter signert taushetserklæring
duration: 2 timer 15 minutter
notice: Oppdiktet eksempel
---
# Evalueringsmøte, gangveier

## Det du ser og hører

### Aktører: Hvilke roller evaluerer, hvem gir råd, og hvem bestemmer? {#look.actors}

Rom uten vinduer. Innkjøper, jurist, driftsleder; controller på telefon etter behov. Jeg har signert taushetserklæring. Pris og løsning er bare gjengitt så langt avtalen tillater.

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Den tredje leverandøren ble nevnt i én setning. Ingen fra eldrerådet var der, og legevakta ble ikke nevnt.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[09:05] To tilbud ligger på bordet. Det skulle vært tre. Innkjøper sier at den tredje trakk seg. [Det var sammenslutningen av de tre små, som ikke fikk bankgarantien på plass i tide]{.process.competition valence=barrier strength=2 flag=competition-sensitive}. Ingen utdyper.

[09:12] Juristen minner om taushetsplikt og habilitet. Driftsleder spør om jeg skal sitte der. Det skal jeg. Han nikker, men snur arkene sine.

[09:20] Tilbudet fra leverandør C: betaling etter målt friksjon, måler på spark, framkommelig klokka halv sju med trekk i pris hvis ikke. Driftsleder leser høyt og smiler for første gang. [«Det er jo dette vi ba om.»]{.process.functional valence=driver strength=2 effect=innovation-height effect-status=expected flag=competition-sensitive}

[09:34] Juristen blar. [Minstekrav 61 gjelder lagerkapasitet for salt, og C har svart at de ikke bruker salt. Juristen: «Da er det ikke oppfylt.» Driftsleder: «De trenger det jo ikke.» Juristen: «Det er et skal-krav.»]{.process.functional valence=barrier strength=2 evidence=observed flag=competition-sensitive}

[09:41] Innkjøper spør om kravet kan forstås som oppfylt «i sin funksjon». Juristen [kjenner en avgjørelse som kanskje kunne brukes, men vil ikke ta sjansen uten å ha lest den igjen]{.competence.procurement}. Pause så hun kan lete. Hun finner den ikke på tolv minutter.

[09:58] Juristen: [«Slipper vi den gjennom, klager B. Avviser vi, klager C.»]{.culture.risk valence=barrier flag=quote} Innkjøper: «Og hvis vi avlyser?» Juristen: «Da klager ingen.» Alle puster ut omtrent samtidig. {.process.competition stage=s4}

[10:10] Tilbudet fra leverandør B. Ryddig, tradisjonelt. [Prisen ligger førti prosent over det som er satt av]{.structure.resources valence=barrier strength=2 flag=competition-sensitive}. Controller på høyttaler: det finnes penger til fallforebygging hos helse, men [«det er en annen lomme»]{.structure.governance valence=barrier strength=2 flag=quote}.

[10:25] Driftsleder lurer på om noen kan snakke med helse. Innkjøper kjenner ingen der. Driftsleder: [«De sitter i etasjen over. Jeg har aldri vært der oppe.»]{.culture.collaboration valence=barrier strength=2 flag=quote} Det blir ikke skrevet opp som aksjonspunkt.

[10:40] De skriver begrunnelsen. Juristen dikterer: [manglende reell konkurranse, og gjenstående tilbud vesentlig over budsjett]{.process.competition valence=neutral evidence=document}. Funksjonskravet nevnes ikke. Minstekrav 61 nevnes ikke.

[10:55] Innkjøper leser teksten høyt to ganger. «Det er riktig, alt sammen», sier hun. «Det er bare ikke det som skjedde.» Juristen spør om hun vil endre noe. Det vil hun ikke. {.culture.learning}

[11:05] Driftsleder samler arkene. Han har tenkt å snu ruta til høsten uansett, slik at skoleveien og strekningen til butikken tas først. [«Det koster ingenting. Det skulle jeg ha gjort for lenge siden, men jeg visste jo ikke når folk falt.»]{.culture.learning valence=driver strength=2 effect=social effect-status=expected flag=surprise} Innkjøper ser på ham: «Kan du gjøre det uten en kontrakt?» Det kan han.

[11:20] Slutt. Juristen blir sittende og lete etter avgjørelsen.

## Vurderingen

### Hvordan blir kriteriene tolket når tilbudene er ulike av slag? {#judging.1}

HOPPET OVER: Står i tidslinja, 09.34 og 09.41.

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: Driftsleder snudde arkene sine da jeg satte meg. Det kan ha gjort dem mer formelle den første halvtimen.

### Hva overrasket deg, og hva hadde du ventet på forhånd? {#reflection.2}

TOLKNING: Vi ventet at en avlysning i denne studien ville komme av dårlig markedsdialog eller uklart behov. Her var begge deler godt gjort. [Det var malen og reglementet som tok igjen saken, et halvt år senere]{.structure.tools valence=barrier evidence=inferred flag=negative-case memo="Avviker fra antakelsen i prosjektbeskrivelsen om at dialogen er flaskehalsen. Må prøves mot leverandør B sin versjon før vi skriver det noe sted."}. Jeg vet ikke om avlysningen er en fiasko. Hvis ruta faktisk snus til høsten, har behovsarbeidet virket uten kjøp, og da mangler vi et ord for det.

### Les notatet en gang til: kan noen tilbyder kjennes igjen? {#reflection.3}

METODE: Den som var med, kan kjenne igjen leverandør C på betalingsmåten. Notatet holdes tilbake til tildeling eller ny konkurranse.

"""####
        ),
        (
            "notes/gangvei-innkjøper.md",
            ####"""
---
title: Intervju med innkjøper om gangveiene
kind: interview
case: fjellvik-gangvei
stage: S3
date: 2025-03-20
start: 09:00
end: 09:51
place: Innkjøpskontoret i Fjellvik
medium: ansikt til ansikt
authors: [ida]
participants: [P04]
protocol: intervju-innkjoper
protocol_version: "1.0"
classification: confidential
embargo: award
status: reviewed
written: 2025-03-21
recorded: yes
role: innkjøper
role_category: innkjøper
duration: 51 minutter
notice: Oppdiktet eksempel
---
# Intervju med innkjøper

To uker før planlagt kunngjøring. Innkjøperen hadde konkurransegrunnlaget oppe på skjermen og bladde i det mens vi snakket.

## Åpning

### Fortell om arbeidet ditt med anskaffelser, og om hvordan du kom inn i denne. {#open.1}

HOPPET OVER: Innkjøperen gikk rett på sak, og vi kjente hverandre fra konferansen.

## Hvor står dere nå?

### Hvordan ble kravene og tildelingskriteriene til? {#choice.2}

INF: Vi er nesten ferdige. [Selve kjernen er ett krav: fra klokka halv sju skal en person med rullator kunne ta seg fram på de prioriterte strekningene. Ett krav. Jeg er faktisk litt stolt]{.process.functional valence=driver strength=2 stage=s3}.

INT: Ett krav?

INF: Ja, altså. Og så er det vedleggene. [Juristen la inn minstekrav til maskinpark, beredskap, responstid, saltlager … det er åttifire til sammen nå. Jeg teller dem ikke som krav, jeg teller dem som gjerde]{.process.functional valence=barrier strength=2 flag=surprise memo="Informanten regner dokumentet som funksjonelt og resten som gjerde. Sammenlign med leverandør B, som bare så gjerdet."}.

INT: Hvor kommer de fra?

INF: [De ligger i malen. Vi har en mal for drift og vedlikehold i KGV-et, og hvis du sletter et punkt, må du begrunne det i et fritekstfelt]{.structure.tools valence=barrier strength=2}. Åttifire fritekstfelt. Jeg har to barn.

## Behov og markedsdialog

### Fortell om kontakten med markedet før konkurransen, om det har vært noen. {#dialogue.1}

INF: Og så var det jo markedet som ba om det. [På konferansen sa de at de ville ha tydelige rammer]{.process.dialogue valence=mixed stage=s2 evidence=said}.

INT: Jeg var der. Jeg husker det litt annerledes.

INF: Ja? (pause) Noen sa det i pausen, da.

## Prosedyre, krav og kontrakt

### Fortell om valget av prosedyre, så langt det er kommet. {#choice.1}

INF: Vi gikk for konkurransepreget dialog. [Begrunnelsen er at vi kjenner behovet, men ikke løsningen, og at vi må kunne snakke med dem underveis om hvordan friksjon skal måles]{.process.competition}. Vi vurderte innovasjonspartnerskap også. [Men det regelverket er laget for noe større, slik jeg leser det]{.ecosystem.policy valence=barrier strength=1}. Vi fant ikke helt ut av det.

## Rammer, kompetanse og kultur

### Hva gjør du når du er usikker på hva regelverket åpner for? {#frame.1}

INT: Hadde dere noen å spørre?

INF: Kollegaen min her borte har jo gjort det. Han som satt i nattbilen. [Men han hadde permisjon, og jeg ville ikke mase]{.culture.learning}.

INF: [Evaluering og klage, det er jeg trygg på. Å la folk være med på å bestemme målemetoden, det har jeg aldri gjort før]{.competence.procurement valence=mixed strength=2 actor=purchaser}.

### Beskriv veien en sak må gå for å bli besluttet hos dere. {#frame.3}

#### Omsetningskravet

INT: Hvordan gikk det med omsetningskravet?

INF: Der tapte jeg. [Økonomireglementet vårt sier dobbelt omsetning når kontrakten er over en viss sum. Det står ikke i loven. Det er vår egen regel, etter en konkurs for ti år siden]{.structure.governance valence=barrier strength=2 stage=s3}.

INT: Kunne noen fravike den?

INF: Økonomisjefen. Jeg sendte en e-post i februar. [Jeg fikk en tommel opp. Jeg vet ikke om det var et ja]{.structure.governance valence=barrier strength=2 flag=quote}. {.culture.leadership valence=barrier actor=manager}

### Risiko

INF: Jeg skal være ærlig. [Det jeg er redd for, er ikke at det blir dårlig brøytet. Det jeg er redd for, er en klagesak]{.culture.risk valence=barrier flag=quote}. Vi hadde en for tre år siden, og den sto i lokalavisa i fire dager.

### Hvilke mål og forventninger blir du og enheten din målt på? {#frame.2}

INF: Driftslederen kan hver eneste sving. [Men han kom på to av seks arbeidsmøter. Det var vinter. Han brøyter]{.competence.domain}.

INF: [Selv har jeg sytten andre løpende konkurranser, og denne har samme frist som kontorrekvisita]{.structure.resources valence=barrier strength=2}. Det er ingen som har sagt at den er viktigere.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.2}

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
stage: S2
date: 2025-01-28
start: 09:00
end: 12:00
place: Kulturhuset i Fjellvik
medium: ansikt til ansikt
authors: [ida, jon]
participants: [P04, P05]
protocol: verksted-leverandorkonferanse
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-01-29
format: dialogkonferanse-marked
attendance: ni leverandører 16, eldrerådet 2, kommunen 5
feedback_sent: 2025-02-10
duration: 3 timer
notice: Oppdiktet eksempel
---
# Leverandørkonferanse om gangveier

## Åpning

### Hva ble sagt om hensikten, om reglene for dialogen og om hva som skjer etterpå? {#open.1}

Det var minus fjorten og nysnø. Gangveien fra parkeringsplassen til kulturhuset var ikke brøytet. «Vi ser behovet», sa en av leverandørene i døra. Det ble dagens mest siterte setning. Det kom 23 deltakere fra ni leverandører, to fra eldrerådet og fem fra kommunen.

#### Innledning

Teknisk sjef ønsket velkommen og [gikk etter ti minutter, med frakken på allerede da han sto på talerstolen]{.culture.leadership valence=barrier strength=2 actor=manager evidence=observed}.

## Behovet legges fram

### Hvordan ble behovet lagt fram: som ønsket virkning, som funksjon eller som løsning? {#need.1}

Driftsleder la fram behovet: [38 kilometer gangvei, 51 registrerte fall med skade forrige vinter, de fleste mellom klokka seks og ni]{.process.needs valence=driver strength=2 stage=s1}. Falltallene kom fra [en sykepleier på legevakta som hadde ført liste på eget initiativ]{.competence.domain}.

Lederen i eldrerådet reiste seg uten å stå på programmet. Hun sa at [hun ikke hadde gått ut alene siden november, og at hun ikke trengte brøyting, hun trengte brød]{.ecosystem.users valence=driver strength=2 flag=quote}. Driftsleder skrev det ned.

Innkjøper forklarte spillereglene: [alt som blir sagt i dag, legges ut som referat til alle, og ingen skal få fortrinn av å ha møtt opp]{.process.dialogue}. En leverandør [spurte om det betydde at man ikke burde si noe smart høyt]{.ecosystem.suppliers valence=barrier strength=2 actor=supplier flag=quote}. Det ble ledd. Spørsmålet ble ikke besvart.

## Gruppearbeid og innspill

### Hvilken oppgave fikk gruppene, og hva kom de tilbake med? {#groups.1}

Oppgaven var den samme for alle: Hva skal til for at en person på åtti år kan gå til butikken klokka halv sju om morgenen, hele vinteren? [Det var første gang Fjellvik brukte en åpen oppgave på en slik dag i stedet for et spørreskjema]{.competence.innovation valence=driver strength=2}.

GRP1: Vi snakket mest om måling. [Hvis dere betaler for friksjon [og ikke for antall brøytinger]{.process.functional}, må noen måle friksjonen, og det har vi ikke utstyr til i dag]{.ecosystem.suppliers valence=mixed actor=supplier}. Men det finnes målere som kan stå på en spark. Vi tror en av oss har sett en.

GRP2: Vi ble uenige. Halve gruppa vil ha varme i de to bratteste bakkene, resten mener det er å fyre for kråka. Men vi er enige om én ting: [ikke skriv hvor mange centimeter snø som skal utløse brøyting. Skriv når det skal være trygt å gå]{.process.functional valence=driver strength=2}.

GRP3: Vi er de små, tror vi, siden vi ble satt sammen. [Tre av oss kan levere dette sammen, men ikke hvis dere krever tjue millioner i omsetning av hver]{.ecosystem.suppliers valence=barrier strength=2 actor=supplier}. Og så vil vi vite om dere tør å prøve en halv vinter først.

RESULTAT: Betal for friksjon, ikke for antall brøytinger. (gruppe: 1)

RESULTAT: Skriv når det skal være trygt å gå. (gruppe: 2)

RESULTAT: Et omsetningskrav som lar tre små levere sammen. (gruppe: 3)

Innkjøper [skrev «omsetning» på tavla og satte ring rundt]{.process.dialogue valence=driver evidence=observed flag=follow-up}. Driftsleder noterte på baksiden av et brøytekart.

## Oppsummering i plenum

### Hva sa oppdragsgiver at den tar med seg, og hva lovet den? {#plenary.1}

INF: Jeg er kanskje litt gammeldags. Men [hvis vi slipper taket i centimeterne, hvordan vet jeg da at jobben er gjort?]{.culture.risk}

LEV: Det vet du når ingen ringer.

INF: De ringer uansett.

LEV2: Kan vi få vite hva dere har tenkt å bruke?

INF2: [Det kan jeg ikke si. Eller, jeg tror ikke jeg kan det. Jeg må sjekke]{.competence.procurement valence=barrier strength=2 actor=purchaser}.

### Hvor var oppdragsgiver og marked uenige, eller leverandørene seg imellom? {#disagreement.1}

UENIGHET: Varme i de to bratteste bakkene: halve gruppe 2 for, resten mot. Den ble stående.

### Ble noe avgjort her, eller ble alt holdt åpent? {#decisions.1}

- TILTAK: Referat til alle (hvem: innkjøper, når: 2025-02-11)
- TILTAK: Se på omsetningskravet (hvem: jurist, når: 2025-02-28)
- TILTAK: Skriftlige innspill (hvem: leverandørene, når: 2025-02-14)
- TILTAK: Undersøke friksjonsmålere (hvem: driftsleder, når: 2025-03-01)

## Refleksjon etterpå

### Forskeren: Hva var ventet, men kom ikke opp, og hva gjorde vi selv som kan ha virket inn? {#reflection.2}

METODE: Vi hadde foreslått blandede grupper. [Innkjøper valgte å sette de små leverandørene sammen, og det ga dem en stemme de ellers neppe hadde fått]{.process.dialogue valence=driver actor=purchaser evidence=observed flag=surprise}. Vi tok altså feil, og det skal stå her.

TOLKNING: Jon mener stemningen var åpen. Jeg er mindre sikker. [De store leverandørene sa svært lite, og to av dem tok bilder av tavla uten å notere noe selv]{.ecosystem.suppliers valence=barrier evidence=observed by=jon}.

"""####
        ),
        (
            "notes/gangvei-leverandør.md",
            ####"""
---
title: Intervju med leverandør B etter avlysningen
kind: interview
case: fjellvik-gangvei
stage: S4
date: 2025-09-16
start: 14:05
end: 14:52
place: Leverandørens brakke, utenfor Fjellvik
medium: ansikt til ansikt
authors: [jon]
participants: [P06]
protocol: intervju-leverandor
protocol_version: "1.0"
classification: confidential
embargo: award
status: reviewed
written: 2025-09-17
recorded: yes
role: leverandør
role_category: avdelingsleder
supplier_size: mellomstor
took_part: dialog og tilbud
duration: 47 minutter
notice: Oppdiktet eksempel
---
# Intervju med leverandør B

Avdelingsleder hos leverandør B, som hadde det ene gyldige tilbudet da konkurransen ble avlyst. Kaffe av pappkrus, en hund under bordet. Jeg sa at jeg ikke kunne si noe om de andre tilbudene, og det respekterte han, etter ett forsøk.

## Åpning

### Fortell kort om virksomheten og om hvordan dere ble kjent med denne anskaffelsen. {#open.1}

HOPPET OVER: Virksomheten kjente vi fra konferansen og fra nettsidene.

## Krav og konkurranse

### Hvilket rom ga kravene og kriteriene for løsninger dere selv ville ha valgt? {#contest.1}

LEV: Vi leste det som [en brøytekontrakt med pynt. Det var ett fint krav på side tre, og så åttifire gamle bakerst]{.process.functional valence=barrier strength=2 stage=s3 flag=quote by=ida}. Da vet du hvor du skal legge timene dine. Du legger dem der du kan bli avvist.

INT: Kommunen sier at markedet ba om tydelige rammer.

LEV: Det var ikke oss. (pause) Jo, jeg sa kanskje noe i kaffepausen. [Jeg sa at tydelige rammer er fint. Jeg mente pris og tid, jeg mente ikke saltlager]{.process.dialogue valence=mixed strength=2 stage=s2 flag=negative-case by=ida}.

## Dialogen før konkurransen

### Hvordan framsto behovet for dere? {#dialogue.2}

INT: Hva husker du fra konferansen?

LEV: At det ikke var brøytet. (ler) Nei, det var hyggelig. Det var første gang jeg har hørt en kommune [begynne med hvem som faller, og ikke med hvor mange kilometer de har]{.process.needs by=ida}. De kunne mer om rullatorer enn om brøyting. Det var forfriskende.

### Fortell om kontakten dere hadde med kommunen før konkurransen, om det var noen. {#dialogue.1}

LEV: Men [vi sa ingenting viktig. Alt skulle jo i referatet. Har du en god idé, så spar du den]{.ecosystem.suppliers valence=barrier strength=2 stage=s2 actor=supplier by=ida}. Hadde vi fått en halvtime alene, hadde det vært noe annet. {.process.dialogue valence=barrier by=ida}

INT: Det var mulig å be om det. Det sto i invitasjonen.

LEV: Sto det det? (til hunden) Sto det det?

### Hvordan opplevde dere kommunens kjennskap til markedet og til det de skulle kjøpe? {#contest.2}

#### Dialogen i konkurransen

LEV: Dialogmøtene etter prekvalifiseringen var bedre. To møter. Driftslederen var med på det ene, og [da skjedde det noe, for han kunne svare. På det andre satt det bare folk som skulle sjekke med noen]{.competence.domain valence=mixed strength=2 stage=s4 by=ida}. {.process.competition by=ida}

INT: Og innkjøperen?

LEV: Flink. Redd. Det siste skjønner jeg. [Hun hadde ikke lov til noe som helst uten å gå en runde med juristen, og hun måtte gå den alene]{.structure.organisation by=ida}.

## Avlysningen

LEV: Vi brukte nærmere tre hundre timer. Så får vi [et brev på elleve linjer om manglende reell konkurranse. Vi var jo der, vi]{.process.competition valence=barrier strength=2 stage=s4 by=ida}. Den prisen vi la inn, den var reell. De har bare ikke regnet på hva det koster å rekke alt før halv sju.

## Å delta eller la være

### Hvordan tenkte dere da dere bestemte dere for å være med, eller for å la være? {#part.1}

INT: Vil dere levere tilbud neste gang?

LEV: Nei. (pause) Jo, hvis driftslederen ringer. [Det er personer vi stoler på, ikke kommuner]{.ecosystem.suppliers valence=mixed flag=quote by=ida}.

## Hva burde kommunen ha gjort?

LEV: Strøket vedlegg fire. Ringt driftslederen. Og så kunne de prøvd to bakker én vinter for tre hundre tusen, og latt oss krangle om resten etterpå. Men da må noen tåle at det står i avisa at to bakker har fått det bedre enn de andre.

INT: Hadde dere vært med på det?

LEV: Til tre hundre tusen? (pause) Ja, tenk. Det hadde vi.

## Samarbeid og videre marked

### Hva betyr denne anskaffelsen for det dere gjør overfor andre kunder? {#together.2}

LEV: Ja, det er det rare. [Vi har kjøpt to friksjonsmålere, sånne på spark. Vi bruker dem for et kjøpesenter]{.ecosystem.suppliers valence=driver strength=2 effect=innovation-height effect-status=observed flag=surprise by=ida}. Der fikk vi betalt for at det er trygt, ikke for at vi har vært der. Så jeg har lært noe. Det er bare ikke Fjellvik som har fått igjen for det.

INT: Vet de det?

LEV: De har ikke spurt. [Det er ingen som har ringt oss etterpå og spurt hvordan det så ut fra vår side. Du er den første]{.culture.learning valence=barrier strength=2 actor=supplier by=ida}.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.1}

LEV: Og for ordens skyld: [regelverket er ikke problemet. Det er det samme regelverket i kommunen ved siden av, og der får de det til]{.ecosystem.policy valence=neutral strength=1 flag=negative-case by=ida}.

"""####
        ),
        (
            "notes/gangvei-rute.md",
            ####"""
---
title: Observasjon av møte om brøyteruta
kind: observation
case: fjellvik-gangvei
stage: S4
date: 2026-01-20
start: 09:00
end: 09:55
place: Møterom Skaret, helseavdelingen i Fjellvik
medium: ansikt til ansikt
authors: [ida]
participants: [P04, P05, P28, P29, P30]
protocol: observasjon-internmote
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-01-21
event_kind: internal-meeting
researcher_role: ren observatør
duration: 55 minutter
notice: Oppdiktet eksempel
---
# Møte om brøyteruta, sju måneder etter avlysningen

## Det du ser og hører

### Aktører: Hvilke roller og enheter er til stede, og hvem leder? {#look.actors}

Driftsleder, innkjøper, en sykepleier fra legevakta, en rådgiver for fallforebygging og lederen i eldrerådet. Ingen har kalt det et prosjekt. Rådgiveren leder, siden rommet er hennes.

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Konkurransen. Den ble ikke nevnt før det hadde gått en halvtime.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[09:00] Kartet rulles ut og holdes nede med fire kaffekopper. Lederen i eldrerådet setter stavene med pigger i paraplystativet.

[09:06] P05: [Vi kjører skoleveien og veien til butikken først nå. Det var tungt å foreslå for sjåførene, men de prøvde det i to uker og ville ikke tilbake]{.culture.openness valence=driver strength=2}.

[09:12] P28: Hun legger lista på kartet. [Nitten fall med skade på de strekningene så langt i vinter, mot trettién på samme tid i fjor]{.process.benefits valence=driver strength=2 effect=social effect-status=measured}.

[09:15] P05: [Vi fører klokkeslettet når hver strekning er ferdig. Framme før halv åtte på tjuesju av trettién dager]{.process.benefits valence=driver strength=2 effect=social effect-status=measured}.

[09:19] P29: [Rehabiliteringen har tatt imot fire med brukket hofte mot sju i fjor. Det er små tall, og vinteren er ikke over]{.process.benefits valence=mixed strength=2 effect=social effect-status=measured}.

[09:24] P30: [Jeg har gått ut alene tre ganger denne uka. Vi er ti i rådet, og vi har delt byen mellom oss og går rundt og ser etter]{.ecosystem.users valence=driver strength=2}.

[09:28] P28: [De som ringer fra eldrerådet, har sett isen før vi får noen inn døra. Jeg har begynt å skrive det de sier, på samme liste]{.ecosystem.users valence=driver strength=2}.

[09:31] P05: [Jeg kjører etter det de melder. Det er bedre enn måleren vi aldri fikk]{.ecosystem.users valence=driver strength=2}. Der ble den nevnt.

[09:36] P04: [Jeg hadde gjort det på nytt med tre linjer i stedet for tolv sider, hvis noen hadde spurt]{.culture.openness valence=mixed strength=1}. Ingen spør.

[09:40] P29: [Vi har hatt penger stående til fallforebygging, og vi trodde det måtte være et kurs. Nå prøver vi å betale for sand]{.culture.openness valence=driver strength=2}.

[09:44] P05: [Jeg har vært i denne etasjen tre ganger siden oktober. Det tar to minutter, trapp medregnet]{.culture.collaboration valence=driver strength=2}.

[09:46] P28: [Jeg sendte lista rundt i to år. Nå går den til drift hver mandag, og jeg får svar før lunsj]{.culture.collaboration valence=driver strength=2}.

[09:48] P29: [Vi har samme vaktliste på glatte dager, tre tjenester på ett ark]{.culture.collaboration valence=driver strength=2}.

[09:52] P04: [Det står ikke i noen mal at helse skal spørres om brøyting, og da spør vi ikke]{.culture.collaboration valence=barrier strength=1}.

[09:55] Kartet rulles sammen. Koppene har laget fire ringer, og en av dem ligger rundt butikken.

## Arbeidet og avgjørelsene

### Hva blir besluttet, av hvem, og hva må vente? {#work.1}

VEDTAK: Den nye rekkefølgen på brøyteruta beholdes ut vinteren. (hvem: driftsleder)

TILTAK: Legge tallene for vinteren fram for utvalget. (hvem: driftsleder, når: 2026-05-04)

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: Jeg satt ved døra. Innkjøper så på meg da hun sa det om tre linjer, og det kan ha vært sagt til meg.

"""####
        ),
        (
            "notes/måltid-dialog.md",
            ####"""
---
title: Dialogkonferanse om mat til hjemmeboende
kind: workshop
case: ternesund-måltid
stage: S1
cycle: 1
cycle_phase: plan
date: 2025-05-13
start: 10:00
end: 15:00
place: Grendehuset på Ternesund
medium: ansikt til ansikt
authors: [ida, jon]
participants: [P16, P18]
protocol: verksted-dialogkonferanse
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-05-16
format: dialogkonferanse-aksjonsforskning
attendance: Ternesund 19, Elvestrand 8
groups: fire i første økt, tre i andre
feedback_sent: 2025-05-26
duration: 5 timer med ferje
silence:
  write-up-lag: "Ferja var innstilt, og utskriften måtte vente til vi var hjemme; stikkordene er fra dagen."
notice: Oppdiktet eksempel
---
# Dialogkonferanse om mat til hjemmeboende

## Åpning i plenum

### Hva ble sagt om tema, hensikt og spilleregler, og av hvilken rolle? {#open.1}

27 deltakere, 19 fra Ternesund og 8 fra Elvestrand. Tre økter etter den vanlige oppskriften: dagens praksis i like grupper, ønsket praksis i blandede, tiltak i egen kommune. Ordstyrer var kjøkkensjefen i Ternesund. [Vi hadde tilbudt oss å lede, men hun sa at hun hadde ledet større ting, blant annet en konfirmasjon for 140]{.competence.innovation valence=driver strength=2 flag=surprise}.

## Runde 1: Dagens praksis

### Hvordan arbeider vi i dag, fra et behov oppstår til noe er kjøpt og tatt i bruk? {#s1.1}

GRP1: Vi er hjemmehjelperne. [Matboksen kommer halv tolv. Da er de ikke sultne. Så settes den i kjøleskapet, og så blir den stående, og så kaster vi den og skriver «har spist»]{.process.needs valence=driver strength=2 actor=need-owner}. Det siste var det én som sa høyt, og så var det flere. Det var ganske stille en stund.

GRP2: Kjøkkenet. Vi trodde det var smaken. [Vi har byttet saus tre ganger. Ingen har sagt noe om klokka]{.process.needs}. Vi fikk høre det nå, i døra, før vi begynte å skrive.

GRP3: Pårørende og eldrerådet. [Mor spiser når det sitter noen der. Det kan være katten, nesten]{.ecosystem.users valence=driver flag=quote actor=user}. Vi vil ikke ha en app. Vi sier det nå, så er det sagt.

GRP4: Elvestrand. [Vi veide maten som kom i retur i fire uker i fjor, og 38 prosent var ikke rørt. Vi har altså tallene dere mangler, men vi har ikke gjort noe med dem]{.ecosystem.municipalities valence=driver strength=2 actor=other-municipality}. De ligger i en rapport. Rapporten er fin.

## Runde 2: Ønsket praksis

### Det er to år fram, og dere er fornøyde med arbeidet. Hva gjør hvem da? {#s2.1}

Blandede grupper, ni i hver. Plakatene ble hengt på veggen mellom to elghoder. Alle de tre gruppene hadde tegnet et bord med mer enn én stol. [Ernæring var planlagt som tema, men ordet står ikke på en eneste plakat. I stedet står det «sulten», «selskap» og «selv»]{.culture.user valence=driver strength=2 evidence=observed}.

En hjemmehjelper foreslo at den som bor der, skal bestemme klokkeslettet selv. [Kjøkkensjefen svarte at da må hun lage mat på kvelden, og at hun i så fall må snakke med noen om det. «Men jeg sier ikke nei»]{.culture.openness valence=driver strength=2 actor=need-owner flag=quote}. En rådgiver fra Elvestrand spurte hvem «noen» er. Kjøkkensjefen pekte på enhetslederen, som satt ved nabobordet. [Enhetslederen nikket. Det tok omtrent fire sekunder]{.structure.governance valence=driver strength=2 evidence=observed}.

## Runde 3: Tiltak

### Hva begynner vi med, hvem tar ansvaret, og når skal det være gjort? {#s3.1}

Ternesund skrev ett tiltak: «Maten skal komme når hun er sulten.» Elvestrand skrev elleve. [Prosjektlederen fra Elvestrand så på plakatene og sa at de kanskje skulle låne deres]{.ecosystem.municipalities valence=driver flag=quote}. Slik ble det til at de to kommunene skrev ferdig [behovet på én side sammen, der og da, med kjøkkensjefen som sekretær. Det skulle beskrive [at en som bor hjemme, spiser seg mett når hun selv vil, helst sammen med noen]{.process.functional}, og ingenting om bokser]{.process.needs valence=driver strength=2 stage=s1}.

RESULTAT: Maten skal komme når hun er sulten. (gruppe: Ternesund)

## Oppsummering i plenum

### Hva gikk igjen i flere grupper, og hva sto bare én gruppe for? {#plenary.1}

«Selv» sto på alle plakatene. At maten kan veies, sto bare kjøkkenet for.

### Hva var det uenighet om, mellom hvilke roller, og ble den stående? {#disagreement.1}

UENIGHET: Elvestrand ville måle vekt hos brukerne før og etter. Hjemmehjelperne ville ikke veie folk i deres egen stue. [Det endte med at kjøkkenet veier maten, ikke menneskene]{.process.benefits valence=driver strength=2 evidence=observed stage=s1}.

## Det som ikke skjedde

Ordføreren skulle ha åpnet, men var på sjøen. Ingen savnet åpningen. Ingen fra IKT var invitert, siden ingen hadde tenkt på mat som IKT. En av deltakerne fra Elvestrand tok det opp i pausen: hvis folk skal bestille klokkeslett selv, må de jo bestille det et sted. Det ble med det.

## Avtalt

### Hva ble vedtatt, og hvem følger opp? {#decisions.1}

VEDTAK: De to kommunene skriver behovet sammen. (hvem: kjøkkensjefen, prosjektleder)

- TILTAK: Felles behovsbeskrivelse ferdig (hvem: kjøkkensjefen, prosjektleder, når: 2025-06-01)
- TILTAK: Dele veietallene (hvem: prosjektleder i Elvestrand, når: 2025-05-23)
- TILTAK: Innkjøper i Ternesund ringer innkjøper i Elvestrand (hvem: innkjøper i Ternesund, når: 2025-05-21)
- TILTAK: Sende oppsummering (hvem: forskerne, når: 2025-05-27)

### Hva tar du med deg, og hva savnet du i dag? {#close.1}

HOPPET OVER: Ferja ble innstilt, og lappene ble ikke delt ut.

## Refleksjon etterpå

### Forskeren: Hvordan virket opplegget og våre egne innspill på det som kom fram? {#reflection.2}

Ferja tilbake ble innstilt, og de åtte fra Elvestrand måtte bli til kvelden. [Da spiste alle sammen på grendehuset, klokka sju, og det var der den felles kunngjøringen ble avtalt, mellom to prosjektledere og en gryte]{.ecosystem.municipalities valence=driver strength=2 evidence=observed flag=surprise}.

TOLKNING: Det står ikke i protokollen vår hva man gjør med det. Metoden vår får æren i rapporten, men [jeg er ikke sikker på om det var øktene eller ferja]{.process.needs valence=neutral actor=researcher by=jon}.

"""####
        ),
        (
            "notes/måltid-hjelpere.csv",
            ####"""
Respondent;År i tjenesten;Vakt;Hva er blitt annerledes etter at kveldsmaten kom?;Hva er ikke blitt bedre?;Hva burde vi ha spurt om?
H1;4;kveld;De sitter klare når vi kommer. Før sto maten og ventet på dem.;Vi har fem minutter, og det er ikke nok til å bli sittende.;Hvem som skal ta telefonen på søndager.
H2;19;kveld;Jeg kaster nesten ikke mat lenger.;Skjermen. Den er det bare to som bruker.;
H3;2;dag;Lite hos meg, for jeg går på dag. Men kjøleskapene er tommere.;Frokosten. Den kommer fremdeles når bilen passer.;Om dagvakta også vil ha klokka.
H4;11;kveld;Lokket. Det høres ut som en liten ting.;Hun som ikke spiser alene, spiser fremdeles ikke alene.;Hva vi gjør som ikke står på lista.
H5;7;dag;Det blir snakket om mat på vaktrommet.;Ingen har spurt pårørende.;
H6;23;dag;Vi skriver ikke «har spist» før vi har sett det.;Det er de samme som ringer, og de samme som ikke ringer.;Hvem som ikke er med, og hvorfor.

"""####
        ),
        (
            "notes/måltid-innkjøper.md",
            ####"""
---
title: Intervju med innkjøper i Ternesund
kind: interview
case: ternesund-måltid
stage: S4
cycle: 1
cycle_phase: act
date: 2025-12-03
start: 10:30
end: 11:19
place: Kommunehuset på Ternesund
medium: ansikt til ansikt
authors: [ida]
participants: [P17]
protocol: intervju-innkjoper
protocol_version: "1.0"
classification: confidential
embargo: award
status: reviewed
written: 2025-12-04
recorded: yes
role: innkjøper
role_category: innkjøper i deltid
duration: 49 minutter
notice: Oppdiktet eksempel
---
# Intervju med innkjøper i Ternesund

Tildelingen var sendt ut uka før, og karensperioden løp. Innkjøperen har stillingen i tjue prosent. På døra står det fire titler, hvorav én er overstrøket.

## Åpning

### Fortell om arbeidet ditt med anskaffelser, og om hvordan du kom inn i denne. {#open.1}

INF: [Jeg er innkjøper på onsdager. Resten av uka har jeg forsikring, nøkler og beredskap]{.structure.resources}. Det går bra så lenge ingenting brenner på en onsdag.

INT: Hadde du gjort en innovativ anskaffelse før?

INF: Nei. Og jeg hadde ikke gjort denne heller, om det ikke var for Elvestrand. [Hun innkjøperen der satte kunngjøringen i systemet deres, med begge kommunevåpnene på. Jeg har ikke engang lisens]{.ecosystem.municipalities valence=driver strength=2 stage=s4}.

## Rammer, kompetanse og kultur

### Hvem utenfor kommunen har du støttet deg på, og til hva? {#frame.4}

#### Hva gjorde Elvestrand, og hva gjorde dere?

INF: De gjorde det juridiske. Vi gjorde behovet. [Og så satt vi ved siden av hverandre hver gang noe skulle avgjøres, to onsdager i måneden. Det lærte jeg mer av enn av kurset]{.competence.building}.

INT: Hvilket kurs?

INF: [Jeg tok sju og et halvt studiepoeng på nett. Det var bra, altså. Men alle eksemplene var sykehus og tunneler]{.ecosystem.education}. Jeg satt der med en matboks.

## Prosedyre, krav og kontrakt

### Hvordan ble kravene og tildelingskriteriene til? {#choice.2}

INF: Det jeg lærte av henne, var å spørre én gang til. [Jeg hadde skrevet at maten skulle holde seksti grader ved levering. Hun spurte hvorfor. Fordi den kan bli kald. Hvorfor er det farlig? Da satt jeg der. Så strøk vi det og skrev at maten skal være trygg og god når den spises]{.process.functional valence=driver strength=2 stage=s3}. Det er jo en helt annen ting, for da kan den komme kald og bli varm.

### Fortell om valget av prosedyre, så langt det er kommet. {#choice.1}

INF: Vi fikk fem tilbud. Fem! [Jeg hadde regnet med det ene kjøkkenet på fastlandet. Jeg ante ikke at det fantes noen som bare jobber med måltider som tjeneste]{.competence.market valence=barrier strength=2}. To av dem hadde vært på konferansen og [hadde med seg sine egne kokker, ikke selgere]{.ecosystem.suppliers valence=driver strength=2}.

INF: Forhandlingene var jeg redd for. [Vi hadde valgt forhandling fordi ingen av oss klarte å si på forhånd hva som var godt nok på ensomhet]{.process.competition}. Første møte spurte jeg om noe jeg ikke hadde lov til å spørre om. Hun dro i ermet mitt. Bokstavelig talt. [Så det er greit å være to, for jeg kan jo ikke reglene, jeg kan folkene]{.competence.procurement valence=barrier strength=2 flag=quote}.

### Hva gjør du når du er usikker på hva regelverket åpner for? {#frame.1}

INT: Ble det noen klager?

INF: Ikke ennå. Karensen går ut på mandag. Spør meg da. (banker i bordet) Nei, men [skulle det komme en, så har ordføreren sagt at da har i hvert fall noen brydd seg om maten]{.culture.risk valence=driver strength=2 actor=politician flag=quote}.

## Internt

### Fortell om kontakten med markedet før konkurransen, om det har vært noen. {#dialogue.1}

HOPPET OVER: Dialogen var konferansen i mai, og den er beskrevet i notatet derfra.

### Beskriv veien en sak må gå for å bli besluttet hos dere. {#frame.3}

INF: Her er det ikke noe som heter på tvers. [Skal jeg snakke med kjøkkenet, går jeg ned trappa. Skal jeg snakke med økonomi, er det jeg som er økonomi i ferien]{.culture.collaboration}. Ulempen er at når [kjøkkensjefen var sykmeldt i september, sto alt. Hele prosjektet er to mennesker og en kalender]{.structure.resources valence=barrier strength=2 flag=follow-up}. {.competence.project valence=barrier}

## Avslutning

### Hva ville du gjort på samme måte neste gang, og hva ville du gjort annerledes? {#close.1}

INF: [Jeg har brukt den ene siden om behov på nytt, til renhold på skolen. Samme oppsett, andre ord]{.competence.building valence=driver strength=2 practice=better-competence stage=s8}. Og jeg prøvde på skyssen, men der ble jeg stående. Der er det ingen i Elvestrand som har det samme problemet. [Jeg skjønte vel først da hvor mye de hadde båret]{.ecosystem.municipalities valence=mixed flag=negative-case}.

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.2}

INT: Rådgiveren fra programmet mente dere ikke var modne.

INF: Jeg hørte det. [Hun hadde jo rett. Det var bare det at vi gjorde det likevel]{.culture.openness valence=driver flag=quote}.

"""####
        ),
        (
            "notes/måltid-kjøkken.vtt",
            ####"""
WEBVTT

NOTE Oppdiktet eksempel. Stemmene er pseudonymer.

1
00:00:04.000 --> 00:00:08.062
<v P16>Nå er den på. Ja. Si til hvis vifta bråker for mye.</v>

2
00:00:09.362 --> 00:00:13.610
<v INT>Den går fint. Hvor lenge har dere levert kveldsmat nå?</v>

3
00:00:14.910 --> 00:00:17.546
<v P16>Fem uker i går. Elleve hjem.</v>

4
00:00:18.146 --> 00:00:21.154
<v P16>Ti, egentlig. Én er på sjukehuset.</v>

5
00:00:22.454 --> 00:00:25.462
<v INT>Hva er det første dere har merket?</v>

6
00:00:26.762 --> 00:00:30.948
<v P16>At det ringer på kjøkkenet. Det gjorde det aldri før.</v>

7
00:00:31.548 --> 00:00:38.090
<v P16>De ringer og flytter klokka. Klokka halv seks i stedet for fem, for da er det noe på radio.</v>

8
00:00:39.390 --> 00:00:41.468
<v P22>De ringer meg også.</v>

9
00:00:42.068 --> 00:00:44.890
<v P22>Jeg har det på et kort i bilen.</v>

10
00:00:46.190 --> 00:00:49.384
<v INT>Står det noe sted hvem de skal ringe?</v>

11
00:00:50.684 --> 00:00:54.002
<v P16>Det står at de skal trykke på skjermen.</v>

12
00:00:55.302 --> 00:00:57.566
<v P22>Det er to som trykker.</v>

13
00:00:58.166 --> 00:01:02.228
<v P22>Resten ringer. Og det er greit, det tar ett minutt.</v>

14
00:01:03.528 --> 00:01:06.288
<v INT>Hva sier leverandøren til det?</v>

15
00:01:07.588 --> 00:01:12.146
<v P16>At tallene deres blir feil. Da sa jeg at maten blir riktig.</v>

16
00:01:13.446 --> 00:01:17.384
<v P22>Beholderen er blitt bra, da. Den får de opp sjøl.</v>

17
00:01:18.684 --> 00:01:20.576
<v INT>Den ble bygd om?</v>

18
00:01:21.876 --> 00:01:25.814
<v P16>På tre dager. De var med på runden og så hendene.</v>

19
00:01:26.414 --> 00:01:29.794
<v P16>Det var ikke mer enn det som skulle til.</v>

20
00:01:31.094 --> 00:01:33.792
<v INT>Og det som ikke er blitt bra?</v>

21
00:01:35.092 --> 00:01:40.518
<v P22>Hun i nummer fire spiser ikke når jeg går. Hun spiser når jeg sitter der.</v>

22
00:01:41.118 --> 00:01:43.816
<v P22>Det har jeg fem minutter til.</v>

23
00:01:45.116 --> 00:01:48.930
<v P16>Det var jo det vi skrev. Helst sammen med noen.</v>

24
00:01:50.230 --> 00:01:52.494
<v INT>Hva gjør dere med det?</v>

25
00:01:53.794 --> 00:01:57.174
<v P16>Det har jeg ikke svar på. Jeg lager mat.</v>

26
00:01:58.474 --> 00:02:01.668
<v P22>Jeg har begynt å ta med nista mi inn.</v>

27
00:02:02.968 --> 00:02:04.674
<v INT>Vet noen det?</v>

28
00:02:05.974 --> 00:02:07.866
<v P22>Nå vet dere det.</v>

29
00:02:09.166 --> 00:02:14.344
<v P16>Det er den beste ideen i hele prosjektet, og den koster ei brødskive.</v>

30
00:02:15.644 --> 00:02:18.528
<v INT>Er det noe vi burde ha spurt om?</v>

31
00:02:19.828 --> 00:02:23.766
<v P16>Om vi får beholde klokka når prosjektet er slutt.</v>

32
00:02:25.066 --> 00:02:28.074
<v P22>Og hvem som har bilen på søndager.</v>

"""####
        ),
        (
            "notes/måltid-kveld.md",
            ####"""
---
title: Refleksjonsverksted på kjøkkenet
kind: workshop
case: ternesund-måltid
stage: S6
date: 2026-05-28
start: 17:30
end: 19:45
place: Kjøkkenet på Ternesund
medium: ansikt til ansikt
authors: [ida, jon]
participants: [P16, P17, P18, P22, P37, P38]
protocol: verksted-refleksjon
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-05-29
format: refleksjonsverksted
facilitators: ida
attendance: kjøkken 2, hjemmehjelp 2, innkjøp 1, pårørende 1
feedback_sent: 2026-06-08
duration: 2 timer 15 minutter
notice: Oppdiktet eksempel
---
# Refleksjonsverksted på kjøkkenet

## Åpning

### Hvilken problemformulering gikk vi ut fra, og hvem var til stede, etter rolle? {#open.1}

Vi gikk ut fra den som står på én side og henger på kjøledøra. Kjøkkensjefen, to hjemmehjelpere, innkjøper, en pårørende, og kjøkkenlederen fra nabokommunen, som kom med ferja og ble til dagen etter. Vi spiste først.

## Løpet slik vi husker det

### Hva skjedde, når, og hvor husker vi ulikt? {#course.1}

P22: [Vi hadde aldri funnet det ut ved skrivebordet. Det var da vi kjørte rundt med blyant og skrev når de faktisk var sultne, at det snudde]{.process.needs valence=driver strength=2 stage=s1}.

P37: [Jeg skrev feil de første dagene, for jeg skrev når jeg hadde tid. Så begynte jeg å spørre i stedet]{.process.needs valence=mixed strength=2 stage=s1}.

P16: [Og vi på kjøkkenet spurte jo om saus. Det var først da jeg ble med i bilen, at jeg skjønte hva vi skulle ha spurt om]{.process.needs valence=driver strength=2 stage=s1}.

P38: [Meg spurte dere ikke før i februar. Jeg hadde kunnet si at han spiser når kampen er over]{.process.needs valence=barrier strength=2 stage=s1}.

RESULTAT: Sju klokkeslett som ingen hadde gjettet. (gruppe: hjemmehjelperne)

## Deltakernes refleksjon

### Hva har vi lært, og hva har det kostet? {#insider.1}

P37: [De spiser opp nå, de fleste. Jeg tar med tomme beholdere hjem, og det gjorde jeg ikke før jul]{.process.benefits valence=driver strength=2 effect=social effect-status=observed stage=s6}.

P22: [To av dem jeg kjører til, har bedt om større porsjon]{.process.benefits valence=driver strength=2 effect=social effect-status=observed stage=s6}.

P38: [Far ringer kjøkkenet selv. For et år siden ringte han ingen]{.process.benefits valence=driver strength=2 effect=social effect-status=observed stage=s6}.

P16: [Vi veier hver uke, og siden påske er det under åtte prosent som kommer i retur]{.process.benefits valence=driver strength=2 effect=environmental effect-status=measured stage=s6}.

P18: [Vi veier likt hos oss og er nede på fjorten. Vi begynte senere, og vi har flere hjem]{.process.benefits valence=driver strength=2 effect=environmental effect-status=measured stage=s6}.

P22: [Vekta står i gangen, så vi leser den av når vi setter inn kassa. Den lyver ikke]{.process.benefits valence=driver strength=1 effect=environmental effect-status=measured stage=s6}.

P37: [Det står ingen steder hvem som bestemmer klokka når de to på kjøkkenet er syke. Da gjør jeg det, og det er ikke min jobb]{.structure.organisation valence=barrier strength=2 stage=s6}.

P16: [Jeg har ansvaret for maten og hjemmetjenesten for dagen, og klokka hører til begge. Så den hører ikke til noen]{.structure.organisation valence=barrier strength=2 stage=s6}.

P17: [I avtalen står det bare at kommunen bestiller. Hvem kommunen er klokka fem en søndag, skrev vi ikke]{.structure.organisation valence=barrier strength=2 stage=s4}.

## Forskernes refleksjon møter deltakernes

### Hva i de foreløpige funnene kjenner dere igjen, hva kjenner dere ikke igjen, og hva mangler? {#outsider.1}

Vi leste opp det vi har skrevet om samarbeidet mellom kommunene. De ville ha det mindre pent.

P18: [Vi har brukt den ene siden tre ganger siden, i renhold, i vaktordning og i turbuss. Det går fortere for hver gang]{.competence.building valence=driver strength=2 practice=better-competence stage=s8}.

P17: [Jeg har vist det samme opplegget for ti andre kommuner, og fire av dem har ringt etterpå]{.competence.building valence=driver strength=2 practice=better-competence stage=s8}.

P16: [Nå er det jeg som blir spurt når noen på huset skal kjøpe noe. Jeg begynner med å spørre hva de prøver å få til]{.competence.building valence=driver strength=2 practice=better-competence stage=s8}.

### Hvor skiller deltakernes og forskernes forståelse lag? {#disagreement.1}

UENIGHET: Vi kalte klokka en løsning. Hjemmehjelperne kaller den det de måtte ta seg til rette for å få til.

## Nytt problem, neste skritt

### Hvordan lyder problemformuleringen nå? {#next.1}

Hvem har klokka når ingen av dem som pleier å ha den, er på jobb?

### Hva gjør vi videre, og hvem tar det? {#decisions.1}

- VEDTAK: Hjemmehjelpen kan flytte klokkeslett uten å spørre kjøkkenet. (hvem: kjøkkensjefen)
- TILTAK: Skrive en vaktliste for klokka på én side (hvem: hjemmehjelpen, når: 2026-08-15)
- TILTAK: Lære opp to til på skjermen (hvem: kjøkkensjefen, når: 2026-12-10)

## Refleksjon etterpå

### Forskeren: Hva forstår vi annerledes nå, og hvilke notater, koder eller minnenotater må vi se på igjen? {#reflection.2}

METODE: Vi spiste sammen før vi begynte, og Ida tok oppvasken. Det var der vi fikk vite om søndagene.

TOLKNING: Vi har kodet klokka som behov. Den er begynt å bli organisering.

"""####
        ),
        (
            "notes/måltid-logg.md",
            ####"""
---
title: Kveldsrunde med maten
kind: observation
case: ternesund-måltid
date: 2026-02-24
start: 16:42
end: 18:31
place: Hjemmehjelpens bil, Ternesund
researcher: jon
participants: [P22]
language: nb
status: jotting
notice: Oppdiktet eksempel
---
[16:42] P22: Vi kjører to i kveld, og den ene vil ha det klokka seks på slaget.

[16:50] Sju beholdere i en kasse bak. Lokk med stor hempe.

[16:58] P22: «Før tok jeg på meg lesebrillene for å få dem opp.»

[17:04] Første dør. Jeg blir i bilen.

[17:19] P22: Hun satt og ventet med duk på. Jeg fikk kaffe, ikke hun som bor der.

[17:26] TOLKNING: Det er hjemmehjelpen som er selskapet. Det står ikke i kontrakten.

[17:40] Kortet i bilen har klokkeslett med blyant. To er strøket og flyttet en time.

[17:58] Andre dør. Lyset er på. Katten i vinduet.

[18:00] P22: «På slaget.»

[18:12] METODE: Jeg spurte hvem som flytter klokkeslettene. Det burde jeg ha ventet med til etterpå.

[18:13] P22: De ringer kjøkkenet. Eller meg.

[18:24] PERSONLIG: Jeg er sulten og har spist opp nista mi foran en som ikke har rukket sin.

[18:31] Tilbake ved kjøkkenet. Kassa er tom. Ingen veier noe i kveld.

"""####
        ),
        (
            "notes/måltid-nabo.md",
            ####"""
---
title: Intervju med prosjektleder i nabokommunen
kind: interview
case: ternesund-måltid
stage: S6
cycle: 1
cycle_phase: observe
date: 2026-03-17
start: 12:00
end: 12:55
place: Produksjonskjøkkenet i Elvestrand
medium: ansikt til ansikt
authors: [ida]
participants: [P18]
protocol: intervju-behovshaver
protocol_version: "1.0"
classification: confidential
status: expanded
written: 2026-03-18
recorded: yes
role: behovshaver i samarbeidskommune
role_category: prosjektleder
duration: 55 minutter
silence:
  contact-summary-missing: "Gjennomgått muntlig med Jon samme kveld; står i dagboka hans."
notice: Oppdiktet eksempel
---
# Intervju med prosjektleder i Elvestrand

Ternesund tok løsningen i bruk i januar. Elvestrand har samme kontrakt, men har ikke begynt. Informanten er ernæringsfaglig rådgiver og prosjektleder. Vi gikk rundt på kjøkkenet den første halve timen, så det er mye vifte i opptaket.

## Åpning

### Fortell om arbeidet ditt og om hva du har hatt med denne anskaffelsen å gjøre. {#open.1}

#### Hvem hjalp hvem?

INT: I Ternesund sier de at uten dere hadde de ikke fått det til.

INF: Ja, de sier det. Det er veldig hyggelig. (pause) [De tror vi hjalp dem. Sannheten er at vår egen sak lå død, og at det var de som vekket den]{.ecosystem.municipalities valence=driver strength=2 flag=negative-case memo="Snur fortellingen om stor kommune som hjelper liten. Hjelpen gikk begge veier: jus og system den ene veien, eierskap og tempo den andre."}. Vi hadde tall, vi hadde rapport, vi hadde styringsgruppe. Vi hadde bare ingen som var sultne.

## Behovet

### Hvordan kom dere fram til behovet? {#need.1}

INT: Hva mener du?

INF: Hos oss er det [fire ledd mellom den som lager maten og den som spiser den. Når jeg la fram at 38 prosent går i retur, spurte de om det var innenfor normalen]{.culture.user}.

### Hva har endret seg i måten dere forstår behovet på, om noe? {#need.2}

HOPPET OVER: Behovet ble avtalt på grendehuset i mai og er ikke skrevet om siden.

## Rammer og kultur

### Hvordan skal dere merke om løsningen har virket? {#frame.4}

#### Innføringen i Ternesund

INF: De startet med elleve hjem og kveldsmat. Leverandøren hadde lagt opp til opplæring på skjerm. [Kjøkkensjefen ba dem komme med ferja i stedet, og så kjørte de med hjemmehjelpen i tre dager. Da bygde de om beholderen, for den var umulig å åpne med gikt]{.process.contract valence=driver strength=2 stage=s6}. {.ecosystem.suppliers valence=driver}

INF: Og så spiser de. [Returen er nede i elleve prosent. Det er målt på samme vekt som vi brukte, jeg sendte dem vekta]{.process.benefits valence=driver effect=environmental effect-status=measured strength=2 stage=s6}. Men det er bare seks uker, og det er elleve mennesker, og to av dem er flyttet på sykehjem. Så jeg skal være forsiktig.

INT: Og selskapet? Det sto jo at de helst skulle spise sammen med noen.

INF: Der er det ikke skjedd noe. [Leverandøren skulle koble folk som bor nær hverandre, og det har ingen villet. De vil ha katten sin]{.process.benefits valence=barrier effect=social effect-status=absent strength=2}. Det var [den delen av løsningen som fikk høyest poengsum på nyhet]{.process.functional valence=mixed strength=2 flag=surprise}.

### Hvordan blir det tatt imot hos dere når noen foreslår å gjøre noe på en ny måte? {#frame.1}

#### Hvorfor har ikke Elvestrand begynt?

INF: Fordi [vi må ha en risikovurdering fra IKT på bestillingsløsningen. Ternesund lagde sin på en ettermiddag. Vår står i kø til september]{.structure.governance}. Det er samme løsning og samme leverandør. Det er til og med samme skjema.

INT: Kan dere ikke bruke deres?

INF: Det spurte jeg om. [Svaret var at vi har egne rutiner. [Jeg fikk ikke vite hva som er annerledes med dem]{.culture.collaboration}]{.structure.governance valence=barrier}. Og lederen min … han støtter det, altså. [Han sier det hver gang vi møtes: Dette støtter jeg. Men han har ikke ringt IKT]{.culture.leadership valence=barrier strength=2 flag=quote}.

INF: Så har vi strategien vår da, med ti prosent. [Denne anskaffelsen teller hos oss. Den teller faktisk ikke hos Ternesund, for de har ikke noe mål]{.structure.incentives valence=mixed strength=2 flag=surprise}. De bare gjør det.

## Læring

INF: Det jeg har tatt med meg, er at [det ikke er nok å eie tallene. Noen må eie at det er leit]{.culture.learning valence=driver flag=quote}.

INT: Har dere evaluert samarbeidet?

INF: Vi skal ha en kveld på grendehuset i juni. Det er [de som har invitert, med leverandøren og hjemmehjelpen, og de har skrevet i innkallingen at vi skal snakke om det som ikke virket først]{.culture.learning}. Jeg gruer meg litt. Ferja går bare én gang tilbake.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.1}

INF: Og så har jeg bedt om [å få hospitere der i to uker. Det er visst ingen som har bedt om å få hospitere nedover før]{.competence.building valence=driver strength=2 flag=quote}.

"""####
        ),
        (
            "notes/måltid-syklus.md",
            ####"""
---
title: Syklus 1, mat når hun er sulten
kind: cycle
case: ternesund-måltid
stage: S6
cycle: 1
date: 2026-03-27
authors: [ida, jon]
participants: [P16, P17, P18]
protocol: syklus
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-03-27
arena: grendehuset på Ternesund
from: 2025-05-13
to: 2026-03-27
formulation_version: 2
notice: Oppdiktet eksempel
---
# Syklus 1, mat når hun er sulten

## Problemformulering

### Hva er problemet, med deltakernes og forskernes felles ord? {#problem.1}

En som bor hjemme, skal spise seg mett når hun selv vil, helst sammen med noen.

### Hva er endret siden forrige formulering, hvem tok det opp, og hvem sto for en annen? {#problem.2}

Første formulering handlet om boksen og sausen. Hjemmehjelperne tok opp klokka på konferansen.

## Plan og handling

### Hva ble planlagt, og hva ventet dere at det skulle føre til? {#plan.1}

Felles kunngjøring med Elvestrand, kveldsmat i elleve hjem, veiing på kjøkkenet før og etter.

### Hva ble gjort, av hvem, og hva ble annerledes enn planlagt? {#act.1}

Som planlagt, men beholderen ble bygd om etter tre dager på runde.

### Hva gjorde forskerne selv for å påvirke? {#act.2}

METODE: Vi foreslo å hente tallene fra Elvestrand fram på konferansen. Uten det hadde de kanskje blitt i rapporten.

## Observasjon

### Hva så dere av følger, ventede og uventede? Vis til notatene. {#observe.1}

Returen er nede i elleve prosent, men det er få hjem og få uker.

### Hva skjedde ikke, som skulle ha skjedd? {#observe.2}

Selskapet. Ingen har villet bli koblet med noen.

## Deltakernes refleksjon

### Hva sier deltakerne selv at de har lært, og hva vil de gjøre med det? {#insider.1}

«Det er ikke maten vi leverer, det er klokka.» Kjøkkensjefen vil la hjemmehjelpen sette tidene.

### Hva er deltakerne uenige om seg imellom? {#insider.2}

UENIGHET: Om det er leverandørens eller kommunens sak at folk spiser alene.

## Forskernes refleksjon

### Hva har forskerne forstått, og hvor skiller det seg fra deltakernes forståelse? {#outsider.1}

TOLKNING: Vi trodde den store kommunen hjalp den lille. Det gikk begge veier.

### Hva ved måten vi arbeidet på, og ved det vi tok for gitt, bør endres? {#outsider.2}

METODE: Vi så etter smak og ernæring, for det sto i guiden vår.

## Lærdom og neste syklus

### Hva er lokal løsning her, og hva kan være kunnskap for andre? {#learning.1}

At kjøkkenet veier maten og ikke menneskene, kan andre bruke. At ferja ble innstilt, kan de ikke.

### Hvordan lyder problemformuleringen nå, og hva gjør dere i neste syklus? {#learning.2}

Hvem er selskapet, når ingen vil kobles? Neste syklus begynner på grendehuset i juni.

"""####
        ),
        (
            "notes/nattro-alarmnatt.md",
            ####"""
---
title: Sju falske alarmer på én natt
kind: incident
case: fjellvik-nattro
stage: S7
date: 2026-02-14
authors: [jon]
participants: [P01, P07]
protocol: hendelse
protocol_version: "1.0"
classification: confidential
status: expanded
written: 2026-02-16
valence: mixed
from: 2026-02-14
to: 2026-02-17
evidence: nattro-gevinst
notice: Oppdiktet eksempel
---
# Sju falske alarmer på én natt

## Hva som skjedde

### Situasjonen: Hva gikk forut, og hva sto på spill? {#what.1}

Femte måned i drift. To av nattevaktene hadde nettopp begynt å kjøre forbi de grønne hjemmene uten å stoppe.

### Handlingen: Hva ble gjort eller latt være, og av hvilke roller? {#what.2}

Mellom 01.10 og 04.40 gikk sju felter til rødt uten grunn. Nattevakt 1 kjørte til alle sju. Da hun kom til det siste, ringte hun fagleder og sa at hun ikke trodde på skjermen mer den natta. Fagleder satte seg i bilen.

### Utfallet: Hva kom ut av det, og hvordan vet vi det? {#what.3}

Leverandøren fant feilen dagen etter: en oppdatering. Tre pårørende ringte. Fagleder ringte resten selv, før de rakk det.

SITAT: «Jeg ville heller si det enn å bli spurt.»

## Hvorfor den var kritisk

### På hvilken måte hjalp eller hindret handlingen, sett i ettertid? {#why.1}

TOLKNING: Det var ikke alarmene som avgjorde, men at fagleder ringte først.

### Hva gjorde den med resten av løpet: fase, behov, deltakere, tillit? {#why.2}

De to nattevaktene gikk tilbake til å stoppe ved alle hjem i tre uker.

## Andre lesninger

### Hvordan ville en som satt et annet sted, ha fortalt den samme hendelsen? {#other.1}

(husket) Leverandøren sa på telefon at sju feil på en hel vinter er lite. Representanten for de pårørende sa at sju på én natt er mye.

"""####
        ),
        (
            "notes/nattro-behovshaver.md",
            ####"""
---
title: Intervju med behovshaver, fagleder natt
kind: interview
case: fjellvik-nattro
stage: S5
date: 2025-02-11
start: 13:12
end: 14:10
place: Møterom i hjemmetjenestens base, Fjellvik
medium: ansikt til ansikt
authors: [ida]
participants: [P01]
protocol: intervju-behovshaver
protocol_version: "1.0"
classification: confidential
status: reviewed
written: 2025-02-12
recorded: yes
attachments:
  - {path: vedlegg/tellelista.txt, delete: 2028-06-30}
role: behovshaver
role_category: fagleder
sampling_reason: står oppført som behovshaver i mandatet
interview_no: 1
duration: 58 minutter
notice: Oppdiktet eksempel
---
# Intervju med behovshaver, fagleder natt

Kontrakten med leverandør A ble signert i januar, så samtalen ser mest bakover. Vi begynte tolv minutter for sent fordi informanten måtte finne en vikar. Opptak etter avtale.

## Åpning

### Fortell om arbeidet ditt og om hva du har hatt med denne anskaffelsen å gjøre. {#open.1}

INF: Jeg er fagleder for natt. Det vil si at jeg er sykepleier, og så lager jeg turnus, og så er jeg den som blir oppringt når begge bilene står fast. At jeg ble behovshaver, det … [det var det ingen som bestemte, egentlig. Jeg hadde ordet i et møte, og så sto jeg oppført i referatet etterpå]{.structure.organisation valence=mixed strength=2 stage=s0}.

INT: Var det et mandat?

INF: Det kom et mandat. Etter et halvt år. Da hadde vi gjort halve jobben.

## Behovet

### Hvordan kom dere fram til behovet? {#need.1}

INF: Det begynte jo med at IKT hadde vært på messe. [De kom tilbake og sa kamera. Digitalt tilsyn, skjerm på vaktrommet, ferdig arbeid]{.culture.openness valence=barrier strength=2 stage=s0}. Og jeg er ikke imot kamera, altså, men jeg spurte hva vi skulle se etter. Det var det ingen som hadde tenkt på.

INF: Så da [satte vi opp en liste i bilen. Papir og blyant. Fjorten netter. En strek for hvert tilsyn, en strek til hvis den som bodde der våknet av oss, og et kryss hvis det faktisk var noe]{.process.needs valence=driver strength=2 stage=s1 evidence=said}.

### Hva har endret seg i måten dere forstår behovet på, om noe? {#need.2}

INF: Da vi talte opp, sa en av nattevaktene, hun har vært her i nitten år: «Vi går rundt og vekker folk for å se om de sover.» [Og da var det plutselig ikke et kamerabehov lenger, da var det et sove-i-fred-behov]{.process.needs valence=driver flag=quote}. {.competence.domain}

INT: Hva sa tallene?

INF: Sekstitre tilsyn per natt i snitt, og førtién ganger våknet noen. Kryssene, det var fire, tror jeg. Fem. Jeg har arket et sted, jeg burde ha det på data.

### Hvor i arbeidet har brukerne, ansatte eller innbyggere, vært inne i bildet, om i det hele tatt? {#need.3}

INF: Nattevaktene. De to bilene. Jeg spurte brukerrådet også, og der var det en som sa noe jeg ikke har klart å legge fra meg: at [hun lå våken og ventet på oss, fordi hun visste at hun kom til å våkne uansett]{.ecosystem.users valence=driver strength=2 actor=user}. [Den setningen ble stående i behovsbeskrivelsen, ordrett, selv om innkjøp syntes den var litt … litt lite målbar]{.culture.user valence=driver strength=2}.

INF: Pårørende spurte vi ikke. Det angrer jeg på. [Vi tok det for gitt at de ville det samme som dem det gjaldt]{.process.needs valence=barrier flag=follow-up}.

## Rammer og kultur

### Hvordan blir det tatt imot hos dere når noen foreslår å gjøre noe på en ny måte? {#frame.1}

#### Støtten fra ledelsen

INT: Hvordan var støtten fra ledelsen?

INF: (ler) Skal vi slå av den?

METODE: Opptaket sto på pause i fire minutter. Avtalen etterpå: det generelle kan gjengis, ikke det om enkeltpersoner.

INF: Jeg kan si det sånn: [det var ingen over meg som spurte hvordan det gikk før vi hadde fått penger utenfra. Da ble det plutselig kommunens prosjekt]{.culture.leadership valence=barrier strength=2 stage=s1 actor=manager flag=negative-case memo="Mot forventningen vår: dette er den av de seks som har kommet lengst, og den begynte uten synlig lederstøtte. Må prøves mot intervjuet med kommunalsjefen."}. Og det er greit. Men ikke skriv at det kom ovenfra.

INT: Hadde det gått fortere med en leder i ryggen?

INF: Kanskje. Eller så hadde vi hatt kamera. (pause) [Det er nesten en fordel at ingen følger med, helt i starten. Da får du lov til å ombestemme deg]{.culture.risk valence=driver flag=surprise}.

## Fra behov til krav

### Fortell om veien fra behov til krav i konkurransegrunnlaget, så langt dere er kommet. {#solution.1}

INF: Innkjøperen var gull. [Han satt på i bilen en natt. Fra elleve til sju. Jeg tror han frøs]{.culture.collaboration valence=driver strength=2 actor=purchaser}. Etterpå [strøk han selv alt som handlet om skjerm og oppløsning, og skrev at den som bor der, skal sove til hun våkner av seg selv, og at vi skal være framme innen et visst antall minutter når det er noe]{.process.functional}.

INF: Jeg skjønte ingenting av innovasjonspartnerskap. [Rådgiveren fra programmet tegnet det på en tavle for oss tre ganger]{.ecosystem.facilitators}. Tredje gang skjønte jeg at [vi kunne si takk for oss etter hver fase, uten å kjøpe noe]{.process.contract valence=driver stage=s3}. Da sov jeg bedre selv også.

## Tid og utprøving

### Hvordan har du fått tid til dette ved siden av det vanlige arbeidet? {#frame.3}

INF: Det som er vanskelig nå, er timer. [Jeg har null prosent avsatt. Jeg gjør dette mellom vakter, og når en av bilene mangler folk, så er det jeg som kjører]{.structure.resources valence=barrier strength=2 stage=s5}.

### Hvordan skal dere merke om løsningen har virket? {#frame.4}

#### Utprøvingen som kommer

INT: Hva er du spent på nå?

INF: Tolv hjem fra april. Jeg har valgt dem selv, og det er ikke tilfeldig hvem. Jeg tok ingen av dem som ringer mye, og ingen av dem som aldri ringer. Så da kan du jo lure på hva vi egentlig tester.

INF: Og så er det nattevaktene. [To er ivrige, fire venter og ser, og én har sagt at hun slutter hvis det kommer et nettbrett til i den bilen]{.culture.openness valence=mixed strength=2}. Hun er den flinkeste av dem. Hvis hun ikke vil, da har jeg ikke noe prosjekt, samme hva som står i kontrakten.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.1}

INF: Om jeg ville gjort det igjen. (pause) Ja. Men da vil jeg stå på lista fra første dag.

### Hvem andre ser dette fra en annen kant enn deg? Nevn rollen. {#close.2}

HOPPET OVER: Vaktbilen ventet, og informanten måtte gå.

"""####
        ),
        (
            "notes/nattro-gevinst.md",
            ####"""
---
title: Observasjon av gevinstmøte
kind: observation
case: fjellvik-nattro
stage: S7
date: 2026-04-22
start: 12:30
end: 13:52
place: Formannskapssalen, Fjellvik
medium: ansikt til ansikt, én på skjerm
authors: [ida]
participants: [P01, P02, P03]
protocol: observasjon-internmote
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-04-23
event_kind: internal-meeting
researcher_role: ren observatør
duration: 90 minutter
notice: Oppdiktet eksempel
---
# Gevinstmøte, Trygg natt hjemme

## Det du ser og hører

### Aktører: Hvilke roller og enheter er til stede, og hvem leder? {#look.actors}

Til stede: ny enhetsleder (gevinsteier siden mars), fagleder natt, innkjøper, controller, en representant fra pårørendeutvalget, kundeansvarlig fra leverandør A. Kommunalsjefen var med på skjerm til klokka ett. Jeg satt ved enden av bordet og sa ingenting, bortsett fra at jeg ble spurt om klokka to ganger.

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Teknisk var innkalt til siste punkt og kom ikke. Ingen nattevakt var innkalt.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[12:30] Controller har lagt ut tre ark, ett for hver gevinst i planen. Fagleder legger ved siden av dem et fjerde, håndskrevet. Ingen kommenterer det.

[12:36] Første ark. [Planlagte tilsyn er redusert fra 63 til 38 per natt, og oppvåkninger fra 41 til 12. Nullpunktet er strekene på papir fra vinteren 2024]{.process.benefits valence=driver effect=social effect-status=measured strength=2 evidence=document}. Controller beklager at nullpunktet «bare er blyant». Fagleder: «Den blyanten er det eneste dere har.»

[12:44] Andre ark, overtid. Uendret. [De to årsverkene som lå i budsjettet, er ikke hentet ut]{.process.benefits valence=barrier effect=economic effect-status=absent strength=2 evidence=document}. Enhetslederen: «Hvem har lovet dem?» Det blir stille. Kommunalsjefen ser ned, så opp igjen: «Den tar jeg.»

[12:51] Fagleder: «Vi har ikke spart tid, vi har brukt den.» Hun nevner [to dødsfall hjemme i vinter der nattevakta satt hos dem hele natta, noe de ikke hadde kunnet før]{.process.benefits valence=driver effect=social effect-status=observed strength=2}. Controller spør om det kan telles. Fagleder: «Det kan telles til to.»

[12:58] [Representanten for de pårørende sier at hun var imot hele opplegget i høst, og at det nå er hun som ringer rundt og forklarer det til nye]{.ecosystem.users valence=driver strength=2 flag=surprise}. Hun sier også at sju falske alarmer på én natt i februar «nesten knekte tilliten».

[13:02] Kommunalsjefen må gå. Før hun kobler fra, sier hun at [besparelsen tas ut av budsjettforslaget, og at hun heller vil forsvare det i formannskapet enn på vaktrommet]{.culture.leadership valence=driver strength=2 evidence=observed}. Controller noterer det på ark to, med spørsmålstegn.

[13:10] Kontrakten. Innkjøper har oppdaget at lisensprisen øker når antall hjem passerer førti. [Det sto i et vedlegg, og ingen i rommet husker å ha lest det]{.process.contract}. Kundeansvarlig: «Vi husker det.» Latter, ikke av den gode typen.

[13:21] Hvem følger opp? [Ingen har timer til kontraktsoppfølging etter at prosjektet ble avsluttet i desember, sier innkjøper]{.structure.resources valence=barrier strength=2 stage=s7}. Enhetslederen trodde innkjøp hadde det. Innkjøp trodde enheten hadde det. {.structure.organisation}

[13:30] Nyansatte. En nattevakt har laget [sin egen opplæring på én side, den henger på innsiden av en skapdør]{.process.contract valence=driver strength=2 stage=s6}. Leverandøren har et kurs på tre timer. Fagleder: «Alle leser skapdøra.»

[13:40] Spredning. [To kommuner har bedt om å få bruke behovsbeskrivelsen]{.ecosystem.municipalities valence=driver stage=s8 strength=2}. Enhetslederen spør om de ikke bare kan kjøpe det samme. Fagleder: [«Da har de ikke skjønt noe. De må telle sine egne streker først.»]{.process.needs valence=driver stage=s8 flag=quote}

[13:52] Siste punkt på lista var erfaringsutveksling med teknisk om den avlyste brøytekonkurransen. Teknisk har ikke møtt. [Punktet utgår for tredje gang]{.culture.learning}. Møtet slutter åtte minutter før tida, og tre av dem blir stående og snakke om leverandørens vedlegg.

## Arbeidet og avgjørelsene

### Hva blir besluttet, av hvem, og hva må vente? {#work.1}

VEDTAK: Kravet om å spare to årsverk strykes i budsjettforslaget. (hvem: kommunalsjef)

TILTAK: Avklare hvem som følger opp kontrakten. (hvem: enhetsleder, når: 2026-05-15)

TILTAK: Be leverandøren om ny pris for mer enn førti hjem. (hvem: innkjøper, når: 2026-06-01)

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: Jeg ble spurt om klokka to ganger, av den samme. Ellers så ingen på meg, og ingen dempet seg som jeg kunne merke.

### Hva overrasket deg, og hva hadde du ventet på forhånd? {#reflection.2}

TOLKNING: Arket til fagleder ble liggende igjen. Jeg fikk lov til å lese det. Det sto fire ting der: sover, rekker fram, sitter hos, tør si fra. [Gevinstplanen målte det som kunne hentes ut, mens fagleder målte det som var blitt annerledes]{.process.benefits valence=mixed evidence=inferred memo="Hvem som eier målet, avgjør om dette er en suksess. Vi bør ikke velge for dem, men vise begge."}. Vi hadde på forhånd regnet denne saken som den vellykkede. Det er den nok også. Men hvis noen spør om den lønte seg, er det ærlige svaret at det kommer an på hvilket ark man leser.

"""####
        ),
        (
            "notes/nattro-leder.md",
            ####"""
---
title: Intervju med kommunalsjef
kind: interview
case: fjellvik-nattro
stage: S6
date: 2025-10-07
start: 10:15
end: 10:59
place: Rådhuset i Fjellvik
medium: ansikt til ansikt
authors: [ida]
participants: [P02]
protocol: intervju-leder
protocol_version: "1.0"
classification: confidential
status: expanded
written: 2025-10-12
recorded: yes
role: leder
role_category: kommunalsjef
duration: 44 minutter
notice: Oppdiktet eksempel
---
# Intervju med kommunalsjef

Opsjonen på kjøp ble utløst i september. Kommunalsjefen hadde satt av en time og brukte et kvarter av den på å finne et rom. Døra sto på gløtt hele tida.

## Åpning

### Fortell om ansvaret ditt, og om når du først hørte om denne anskaffelsen. {#open.1}

INF: Det begynte i ledergruppa. [Vi hadde velferdsteknologi i handlingsplanen allerede for fire år siden, med eget tiltaksnummer]{.structure.strategy valence=driver strength=2 stage=s0}. Så det er litt morsomt når folk sier at det kom nedenfra.

INT: Hvem sier det?

INF: Nei, det … man hører jo ting. (smiler) Det er begge deler, da. [Vi la til rette, og så fylte de det med innhold]{.culture.leadership valence=driver strength=1 actor=manager stage=s0 flag=negative-case}.

INT: Hva sto det i tiltaket?

INF: «Digitalt tilsyn.» Så … ja. Det er jo ikke akkurat det vi endte med.

## Hva dere vil

### Hva skal kommunen oppnå med denne anskaffelsen, slik du ser det? {#will.1}

HOPPET OVER: Tida var knapp. Det nærmeste er det som står om tiltaket i handlingsplanen.

## Hva du gjør

### Fortell om det siste du selv gjorde i saken. {#act.1}

INF: Jeg åpnet dialogkonferansen. Og [jeg har hatt det som fast punkt med enhetslederen hver fjortende dag siden kontrakten ble signert]{.culture.leadership valence=driver strength=2 stage=s5}. Før det, nei. Da visste jeg vel ikke helt hva jeg skulle spørre om.

### Hvordan forholder du deg til at et slikt løp kan ende uten en løsning? {#act.2}

INF: Jeg sa det rett ut i formannskapet: [vi kan komme til å avslutte etter fase to og sitte igjen med en rapport. Det var det noen som ikke likte]{.culture.risk valence=driver strength=2 stage=s4}. En av dem spurte om det ikke var bedre å vente til andre hadde prøvd. [Da svarte ordføreren, ikke jeg, at det er akkurat det de andre også sier]{.culture.leadership valence=driver actor=politician flag=quote}.

INT: Var du trygg selv?

INF: Nei. [Jeg hadde regnet på hva det ville koste å rydde opp. Det tallet viste jeg ikke til noen]{.culture.risk valence=mixed flag=surprise}. Det er vel det man har kommunalsjefer til.

#### Utløsningen av opsjonen

INF: Styringsgruppa hadde fire delmål på et ark. [Det fjerde, pårørendes trygghet, var ikke nådd. Vi godkjente likevel, med vilkår om et nytt opplegg for informasjon]{.process.contract valence=mixed strength=2 stage=s6}. Det kan du godt kalle pragmatisk.

INT: Eller?

INF: Eller at vi var redde for å miste leverandøren. [De er elleve ansatte. De hadde ikke overlevd et halvt år med utredning til]{.ecosystem.suppliers valence=barrier strength=2 flag=competition-sensitive}.

### Hvordan har tid og penger til forberedelsene blitt funnet? {#act.3}

INF: [Halvparten av utviklingen er betalt av den nasjonale ordningen. Uten den hadde vi kjøpt kameraene]{.structure.resources .ecosystem.policy}. Det må du gjerne skrive.

INF: Men gevinster … [Økonomi har lagt inn to årsverk i besparelse i budsjettet for neste år. Det var ikke jeg som ba om det]{.structure.incentives valence=barrier strength=2 stage=s7}. [Ingen har spurt nattevaktene hva de i så fall skal slutte med]{.process.benefits valence=barrier stage=s7}. Vi har en gevinstplan, den er på to sider, og [gevinsteier er enhetslederen, som går av med pensjon i mars]{.process.benefits valence=barrier strength=2 flag=follow-up}.

INT: Hva skjer i mars?

INF: Da får vi en ny enhetsleder. (pause) Ja. Jeg ser den.

## Organisering og omgivelser

### Hva vil være annerledes i kommunen når prosjektet er over? {#frame.4}

INT: Har andre i kommunen brukt det dere lærte?

INF: Teknisk hadde jo den brøytesaken. [Jeg tror ikke de har spurt oss om noe, og vi har ikke spurt dem. Vi sitter i samme etasje, nesten]{.culture.learning valence=barrier strength=2}. Det er litt flaut når jeg hører meg selv si det.

INF: [Innkjøperen vår har vært to ganger i andre kommuner og fortalt, så ute er vi visst et eksempel]{.competence.building valence=mixed strength=2 stage=s8}.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.1}

INF: Det viktigste for meg er at fagleder natt ble værende. [Det er hun som kan natta. Jeg kan lysark]{.competence.domain valence=driver actor=need-owner flag=quote}.

(husket) I korridoren etterpå sa kommunalsjefen at hun skulle ønske noen spurte henne om natta også.

"""####
        ),
        (
            "notes/nattro-utprøving.md",
            ####"""
---
title: Observasjon av utprøving, natt til 8. mai
kind: observation
case: fjellvik-nattro
stage: S5
date: 2025-05-07
start: 22:40
place: Nattbil 1 og vaktrommet, Fjellvik
medium: ansikt til ansikt
authors: [jon]
participants: [P01, P07]
protocol: observasjon-utproving
protocol_version: "1.0"
classification: confidential
status: reviewed
observed: 2025-05-07 22:40
written: 2025-05-08 11:30
event_kind: test
researcher_role: observatør som holdt nettbrettet
duration: 4 timer 15 minutter
notice: Oppdiktet eksempel
---
# Natt med tolv hjem på nett

## Det du ser og hører

### Aktører: Hvem bruker løsningen, hvem hjelper, hvem ser på? {#look.actors}

Første natt der alle tolv hjemmene er koblet på. Jeg sitter i baksetet i bil 1 og går ikke inn til noen. Stikkord skrevet i bilen, ført inn dagen etter før lunsj. Det som er husket og ikke notert, er merket i teksten.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[22:40] Vaktrommet. To nattevakter, fagleder natt og en utvikler fra leverandør A. Utvikleren har med kake. Fagleder: «Er det et dårlig tegn?» Latter. Nettbrettet viser tolv grønne felter. Ingen av dem som skal ut, ser på det.

[22:55] Utvikleren går gjennom fargene. Grønt betyr «ingen grunn til å gå inn», gult «kan vente», rødt «dra nå». Nattevakt 1 spør hva lilla er. Utvikleren: «Det finnes ikke noe lilla.» Det er lilla på skjermen. [Det viser seg at en feil fra forrige uke fortsatt ligger inne, og utvikleren retter den på stedet mens de andre ser på]{.process.contract valence=mixed strength=2 stage=s5 evidence=observed by=ida}. Så drar han hjem.

[23:30] Første runde. Nettbrettet ligger i hanskerommet. Nattevakt 2 kjører ruta slik den har vært kjørt «siden før rundkjøringa». [Hun stopper ved et hjem som er grønt, og går inn]{.culture.openness by=ida}. Tilbake etter fire minutter: «Hun sov. Jeg visste det. Jeg måtte bare se.»

[23:50] Nattevakt 1, halvt til meg: «Det er ikke det at jeg ikke stoler på det. [Men hvis noen ligger på gulvet, er det ikke skjermen som må ringe dattera]{.culture.risk valence=barrier actor=need-owner flag=quote by=ida}.» Hun sier det uten bitterhet.

[00:15] Rødt felt, det første i natt. Nettbrettet ligger nå i fanget mitt, fordi hanskerommet ikke vil lukke seg, og det er jeg som sier «nå ble den rød». Framme etter elleve minutter; det vanlige anslaget er over tjue. [En mann hadde reist seg og satt på badegulvet, uskadd og irritert. «Var det den dingsen?» skal han ha sagt. «Da virker den, da.»]{.process.contract valence=driver effect=social effect-status=observed strength=2 by=ida}

[00:50] Stemningen i bilen har snudd. Nattevakt 2 foreslår å hoppe over de to neste grønne. «Vi kan jo prøve.» De prøver. [Tida bruker de hos en kvinne som er døende og har dattera si hos seg]{.process.benefits valence=driver effect=social effect-status=observed evidence=observed memo="Gevinsten her er tid som flyttes, ikke tid som spares. Den finnes ikke i gevinstplanen." by=ida}. Ingen kaller det en gevinst.

[01:35] Et felt går fra gult til rødt og tilbake tre ganger. Det er en katt. [Utvikleren, som følger med hjemmefra, skriver i chatten: «Det er katten i nummer sju. Vi har den på lista.»]{.ecosystem.suppliers valence=driver strength=2 actor=supplier by=ida} Klokka er altså over halv to.

[02:20] Fagleder ringer. En pårørende har sendt melding og spør hvorfor ingen har vært innom. Hun ser det i dørloggen. [Pårørende var orientert om utprøvingen i et brev, men brevet sa ikke at faste tilsyn kunne utebli]{.process.contract valence=barrier strength=2 evidence=document by=ida}. Fagleder sier at hun skriver nytt brev i morgen, «og denne gangen rett ut». Litt etter: [«Dette kunne vi ha spurt dem om for et år siden, og det skriver jeg også opp.»]{.culture.learning valence=mixed stage=s1 strength=2 by=ida}

[02:40] Pause. Kaken er spist, ingen vet av hvem. Nattevakt 1 fyller ut [et skjema med ni spørsmål som leverandøren har laget. Hun svarer på to av dem og skriver resten på baksiden]{.structure.tools valence=barrier strength=2 evidence=observed by=ida}.

(husket) På baksiden står det, slik jeg husker det: «Virker når den virker. Hva gjør vi når den ikke gjør det?»

## Etter runden

### Handlinger: Hva gjør brukerne trinn for trinn, og hvor gjør de noe annet enn tenkt? {#look.acts}

HOPPET OVER: Står i tidslinja.

### Hva sier brukerne om løsningen mens de bruker den, og hva svarer leverandøren? {#trial.1}

HOPPET OVER: Står i tidslinja, 01.35 og 02.40.

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Ingen fra IKT var til stede. [Ifølge mandatet skal IKT ha bakvakt under utprøvingen]{.structure.organisation by=ida}. Fagleder var ikke overrasket: [«De mener det er leverandørens sak, og leverandøren mener det er vår.»]{.culture.collaboration valence=barrier flag=quote by=ida} Jeg spurte IKT på telefon dagen etter. De hadde fått datoen oppgitt som 17. mai og syntes det var en merkelig kveld å velge.

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: Jeg satt med nettbrettet, og jeg sa fra. [Uten meg hadde de trolig oppdaget feltet et par minutter senere]{.process.contract valence=neutral evidence=inferred actor=researcher memo="Egen innvirkning: de elleve minuttene bør ikke brukes som funn alene. Be leverandør A om loggen for hele mai." by=ida}. Jeg noterer også at begge nattevaktene etter hvert forklarte systemet for meg, ikke omvendt, og at de forklarte det bedre enn utvikleren.

### Hva overrasket deg, og hva hadde du ventet på forhånd? {#reflection.2}

TOLKNING: [Opplæringen så ut til å virke først da de selv måtte undervise]{.process.contract valence=driver evidence=observed by=ida}.

PERSONLIG: Jeg var bilsyk fra halv to og noterte lite i et kvarter. Ingen spurte, og det var jeg glad for.

"""####
        ),
        (
            "notes/nattro-verksted.md",
            ####"""
---
title: Refleksjonsverksted med nattevaktene
kind: workshop
case: fjellvik-nattro
stage: S7
date: 2026-05-20
start: 08:00
end: 10:15
place: Kantina på helsehuset, Fjellvik
medium: ansikt til ansikt
authors: [ida, jon]
participants: [P01, P03, P07, P25, P26, P27]
protocol: verksted-refleksjon
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-05-21
format: refleksjonsverksted
facilitators: jon
attendance: natt 4, ledelse 1, innkjøp 1
feedback_sent: 2026-06-02
duration: 2 timer 15 minutter
notice: Oppdiktet eksempel
---
# Refleksjonsverksted med nattevaktene

## Åpning

### Hvilken problemformulering gikk vi ut fra, og hvem var til stede, etter rolle? {#open.1}

Vi gikk ut fra den de begynte med selv: at folk skal få sove. Tre nattevakter, fagleder natt, ny enhetsleder og innkjøper. Nattevaktene kom rett fra vakt og fikk frokost først. Enhetslederen hadde lagt inn timene i turnusen, og det var det første de sa takk for.

## Løpet slik vi husker det

### Hva skjedde, når, og hvor husker vi ulikt? {#course.1}

P25: De første ukene kjørte jeg innom uansett hva skjermen sa. [Så tok vi én bil av gangen. Den ene prøvde, den andre kjørte som før, og etter ei uke byttet vi. Da hadde vi noe å snakke om]{.competence.innovation valence=driver strength=2 stage=s6}.

P07: Det var vi som kom på det. [Utvikleren spurte hvordan vi ville prøve det ut, og da tegnet vi det på baksiden av kjøreplanen]{.competence.innovation valence=driver strength=2 stage=s5}.

P26: [Etter natta med alle varslene satte vi oss ned med loggen, fire stykker, og gikk gjennom hvert eneste ett. Det har ingen lært oss, men nå gjør vi det hver måned]{.competence.innovation valence=driver strength=2 stage=s7}.

P01: Jeg husker rekkefølgen annerledes. Det var pårørende som ba om den gjennomgangen, og så var det vi som likte den.

RESULTAT: Tre lapper om hva som er annerledes nå: søvn, ro i bilen, færre telefoner. (gruppe: nattevaktene)

## Deltakernes refleksjon

### Hva har vi lært, og hva har det kostet? {#insider.1}

P25: [På ruta mi er det flere som før satt våkne når jeg kom. Nå er det mørkt i vinduene]{.process.benefits valence=driver strength=2 effect=social effect-status=observed}.

P07: [Jeg har tid til å sitte ned hos den som er redd. Det hadde jeg ikke før, da måtte jeg videre]{.process.benefits valence=driver strength=2 effect=social effect-status=observed}.

P26: [Pårørende ringte hver uke i begynnelsen. Nå ringer de når det er noe]{.process.benefits valence=driver strength=1 effect=social effect-status=observed}.

P27: Jeg kom inn etterpå og fikk fire ark i fanget. [Tida er ikke spart, den er flyttet, og i økonomisystemet finnes det ikke noe sted å føre det]{.structure.governance valence=barrier strength=2 stage=s7}.

P03: [Avtalen ligger på ett budsjett og turnusen på et annet. Skal jeg bestille tre hjem til, må to ledere skrive under, og de møtes hver sjette uke]{.structure.governance valence=barrier strength=2 stage=s7}.

P01: [Vi har ventet fra februar på svar om tre hjem. Ingen har sagt nei, det står bare ikke på noen sakliste]{.structure.governance valence=barrier strength=2 stage=s7}.

## Forskernes refleksjon møter deltakernes

### Hva i de foreløpige funnene kjenner dere igjen, hva kjenner dere ikke igjen, og hva mangler? {#outsider.1}

Vi la fram ett ark, der det sto at løsningen er kjøpt inn. Det kjente de seg ikke igjen i.

P03: [Vi hadde aldri før kjøpt noe i denne kommunen som ikke var ferdig, og jeg måtte spørre meg fram om hvordan en slik kontrakt ser ut]{.process.contract valence=driver strength=2 novelty=2 stage=s5}.

P25: [Det rare var at det jeg sa en natt, sto på skjermen to uker etter. Sånn har vi ikke handlet inn noe før]{.process.contract valence=driver strength=2 novelty=2 stage=s5}.

P01: [Andre enheter her spør om hva vi gjorde, og ikke om hva vi kjøpte. Ingen av dem har laget noe sammen med en leverandør]{.process.contract valence=driver strength=2 novelty=2 stage=s8}.

P26: [Vi har hatt besøk fra to andre kommuner i vår. De ville se skjermen, og så ble de sittende med tellelista]{.ecosystem.municipalities valence=driver strength=2 stage=s8}.

P07: [Den ene nattevakta derfra satt på med meg til klokka fire. Hun sendte melding uka etter om at de hadde begynt å telle]{.ecosystem.municipalities valence=driver strength=2 stage=s8}.

P27: [Vi får spørsmål om å dele kontrakten også. Det har jeg sagt ja til, så lenge de teller først]{.ecosystem.municipalities valence=driver strength=1 stage=s8}.

### Hvor skiller deltakernes og forskernes forståelse lag? {#disagreement.1}

UENIGHET: Vi kalte det gevinst. Nattevaktene vil heller si at jobben er blitt den de trodde de søkte på.

## Nytt problem, neste skritt

### Hvordan lyder problemformuleringen nå? {#next.1}

Hvordan holder vi på det vi kan, når halve vaktlaget er nytt om to år?

### Hva gjør vi videre, og hvem tar det? {#decisions.1}

- VEDTAK: Loggen gjennomgås hver måned, med nattevakter i rommet. (hvem: enhetsleder)
- TILTAK: Telle tilsyn og oppvåkninger på nytt i fjorten netter (hvem: fagleder, når: 2026-11-20)
- TILTAK: Legge saken om flere hjem fram som én sak (hvem: enhetsleder, når: 2026-12-15)
- TILTAK: Ta imot to vakter fra en annen kommune (hvem: fagleder, når: 2026-09-30)

## Refleksjon etterpå

### Forskeren: Hva forstår vi annerledes nå, og hvilke notater, koder eller minnenotater må vi se på igjen? {#reflection.2}

METODE: Jon ledet, Ida skrev. At en leder satt i rommet, dempet ingen vi kunne se, men ingen snakket om lønn heller.

TOLKNING: Vi har kodet utprøvingen som leverandørens. Det var vaktene som la den opp.

"""####
        ),
        (
            "notes/ombruk-behov.md",
            ####"""
---
title: Behovsbeskrivelse, versjon 0.9
kind: document
case: elvestrand-ombruk
stage: S1
date: 2025-09-03
authors: [ida]
classification: internal
status: locked
document-kind: behovsbeskrivelse
issuer: Innkjøpsseksjonen, Elvestrand
access: internt arbeidsdokument, utlånt av innkjøper
notice: Oppdiktet eksempel
---
# Behovsbeskrivelse: Møbler på nytt i skolene

Utdrag. Versjon 0.9 av 3. september 2025. Margkommentarene er tatt med der de gir mening uten navn. Dokumentet har vært ni versjoner på vei siden januar og har ingen eier i feltet «prosjekteier».

## Endringslogg

- 0.1, januar: Første utkast fra innkjøp
- 0.4, april: Etter verksted med tre vaktmestre og to elevråd
- 0.5, mai: Oppvekst ber om at ordet «brukt» byttes ut
- 0.7, juni: Etter møte i innkjøpsforum, ingen endringer i innhold
- 0.9, september: Ny mal, ny skrifttype

## 1. Bakgrunn

[Kommunens anskaffelsesstrategi slår fast at innovative anskaffelser skal være et virkemiddel for sirkulær økonomi, og at minst ti prosent av anskaffelsene skal være innovative innen 2028]{.structure.strategy valence=driver strength=2 evidence=document}. Inventar til skole og barnehage er pekt ut som første område. {.structure.incentives}

Kommentar fra økonomi, 20. mai: Hva er nevneren i ti prosent? Antall eller kroner?

## 2. Dagens situasjon

[Vaktmestrene har talt opp 1 140 pulter og stoler på fire lagre. Om lag halvparten kan brukes etter mindre reparasjon, resten mangler deler som ingen lenger vet hvor finnes]{.process.needs valence=driver strength=2 evidence=document}. Samme år ble det kjøpt 460 nye elevpulter på rammeavtalen. [Den som bestiller, ser ikke lagrene i bestillingssystemet]{.structure.tools}.

Kommentar fra eiendom, 2. april: Lagrene er ikke lagre. De er rom vi venter på å få ryddet.

## 3. Behovet

Skolene trenger [at en elevplass er hel, står riktig og er på plass den dagen den trengs, uten at noe nytt kjøpes så lenge noe brukbart finnes i kommunen]{.process.needs valence=driver stage=s1 evidence=document}. Hvordan det skjer, skal markedet få foreslå: reparasjon, utleie, tilbakekjøp, en tjeneste med oversikt og henting, eller noe vi ikke har tenkt på. {.process.functional valence=driver}

Elevrådene [vil ha like pulter i samme rom, men sa i verkstedet at de heller vil ha ulike pulter enn pulter som vipper]{.ecosystem.users valence=driver strength=2 actor=user}. Dette er tatt inn som effektmål 2: «Ingen skal sitte på noe som vipper.» [Setningen ble foreslått strøket av to enheter og er beholdt]{.culture.user}.

Kommentar fra oppvekst, 12. mai: Kan vi si «gjenbrukte ressurser»? [Foreldre reagerer på «brukt», og vi vil ikke ha oppslag om at Elvestrand sparer på ungene]{.culture.risk valence=barrier strength=2 evidence=document}.

## 4. Hva vi ikke vet

Vi vet ikke hvem i markedet som kan levere dette som tjeneste for en kommune av vår størrelse. [Innkjøp har funnet fire mulige leverandørtyper ved å ringe rundt, men ingen i gruppa har kjøpt sirkulære tjenester før]{.competence.market valence=barrier strength=2 stage=s1}. Vi vet heller ikke [hvor innsparingen havner: kjøp belastes skolene, lager belastes eiendom, og frakt belastes ingen]{.structure.governance valence=barrier strength=2 evidence=document}.

Kommentar fra økonomi, 21. mai: Frakt belastes eiendom.

Kommentar fra eiendom, 22. mai: Nei.

## 5. Rammer og videre arbeid

Tid: Markedsdialog var planlagt til mars 2025, deretter til juni, deretter «høsten». [Prosjekteier: avklares. Styringsgruppe: avklares. Beslutningspunkter: se mal]{.structure.organisation}. Innkjøp fører dokumentet videre inntil eierskap er avklart.

[Det er ikke satt av midler til forarbeidet ut over innkjøpers egen tid]{.structure.resources valence=barrier evidence=document}.

## Forskers merknad

TOLKNING: Behovet er beskrevet som ønsket effekt, det er verifisert av brukere, og løsningen er ikke låst. [Målt mot læreboka er dette det beste behovsdokumentet i studien, og det er det eneste som ikke har ført til noe]{.process.needs valence=mixed evidence=inferred flag=negative-case memo="Godt behovsarbeid er altså ikke nok. Sammenlign med nattro, der arket lå på et kjøkken i hjemmetjenesten, og måltid, der det ble lånt av en annen kommune."}.

"""####
        ),
        (
            "notes/ombruk-leder.md",
            ####"""
---
title: Intervju med direktør for virksomhetsstyring
kind: interview
case: elvestrand-ombruk
stage: S1
date: 2026-02-12
start: 14:30
end: 15:06
place: På skjerm
medium: video
authors: [ida]
participants: [P09]
protocol: intervju-leder
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-02-13
recorded: yes
role: leder
role_category: direktør
duration: 36 minutter
notice: Oppdiktet eksempel
---
# Intervju med direktør for virksomhetsstyring

Direktøren har innkjøpsseksjonen i sin linje og førte strategien i pennen. Samtalen gikk på skjerm, med to avbrudd. Hun var vennlig, rask og godt forberedt.

## Åpning

### Fortell om ansvaret ditt, og om når du først hørte om denne anskaffelsen. {#open.1}

INF: Det står godt. [Det er forankret. Vi hadde det i ledermøtet som sak 41, og det ble tatt til orientering uten merknader]{.structure.strategy valence=neutral strength=2 stage=s0 flag=negative-case memo="Forankring brukt om at noe er orientert om. Samme ord hos innkjøper betyr at noen har penger og tid. Vi bør slutte å bruke ordet uten å spørre hva det gjør."}.

INT: Hva betyr forankret, slik du bruker det?

INF: At det er kjent. At ingen er imot.

INT: Er noen for?

INF: (ler) Godt spørsmål. Jeg er for.

## Organisering og omgivelser

### Hvordan er ansvaret fordelt mellom innkjøp, fagenhet og prosjekt, og hvordan virker det? {#frame.1}

INT: Prosjektet har ikke prosjekteier, slik jeg forstår det.

INF: Nei, det … det trodde jeg var i orden. [Seksjonslederen skulle ta det i sin linje. Men han har jo vært konstituert to steder siden sommeren]{.structure.organisation valence=barrier strength=2 actor=manager}. Jeg skal ikke skylde på ham. [Jeg har ikke spurt etter det, det er det ærlige svaret. Jeg spør etter det som er rødt, og denne har vært grønn hele tida]{.culture.leadership valence=barrier strength=2 actor=manager flag=quote}.

INT: Hvorfor er den grønn?

INF: Fordi ingenting er forsinket når det ikke er satt en dato. (pause) Det burde kanskje ha vært gult.

## Hva dere vil

### Hva skal kommunen oppnå med denne anskaffelsen, slik du ser det? {#will.1}

INF: Målet har vært viktig. [Det har fått folk til å snakke om dette. Før strategien var det bare innkjøp som visste at innovative anskaffelser fantes]{.structure.strategy}. Nå rapporterer vi hvert tertial.

### Hva blir talt og rapportert, og hva blir ikke det? {#frame.2}

INT: Hvordan teller dere?

INF: [Vi teller alle anskaffelser der det har vært kontakt med markedet før kunngjøring, eller der det er vurdert. Da ligger vi på elleve komma fire]{.structure.incentives valence=mixed strength=2}.

INT: Er ombruk av møbler med i tallet?

INF: Det er … ja. [Den er talt med. Det er vurdert markedsdialog. Så den har bidratt til måloppnåelsen uten at det er kjøpt en stol]{.structure.incentives valence=barrier strength=2 flag=surprise}. Når du sier det slik, så hører jeg jo det. {.process.benefits valence=barrier}

INT: Hadde du valgt en annen måte å telle på?

INF: I dag, ja. Men da hadde vi ligget på to. [Det er ikke lett å gå til kommunestyret og si at vi har lært å telle riktigere og derfor er blitt dårligere]{.culture.risk valence=barrier flag=quote}.

## Hva du gjør

### Fortell om det siste du selv gjorde i saken. {#act.1}

#### Markedet

INT: Har dere hatt kontakt med leverandører?

INF: Det har vært noen på telefonen. Og et firma kom innom uanmeldt med en stol de hadde satt i stand. [Den står på kontoret mitt. Den er veldig god. Jeg vet ikke om det er greit at jeg sitter på den]{.process.dialogue valence=neutral strength=2 flag=quote}.

INT: Har du spurt innkjøper?

INF: Nei, for da må jeg kanskje reise meg.

### Hvordan forholder du deg til at et slikt løp kan ende uten en løsning? {#act.2}

HOPPET OVER: To avbrudd. Vi valgte budsjettmodellen.

## Budsjettmodellen

INF: Modellen straffer skolene, det er jeg klar over. [Å endre den må gjennom økonomiplanen, og den er lukket fram til juni]{.structure.governance}. Så kan man si at jeg eier den modellen også. Det gjør jeg.

INT: Vaktmesterne bytter stoler på egen hånd. Kjenner du til det?

INF: Nei. (lang pause) Er det lov? [Jeg synes det er veldig bra, altså. Jeg vil bare ikke vite det før vi har avklart forsikringen på hengeren]{.culture.openness valence=mixed strength=2 flag=quote}.

## Kompetanse

INF: Innkjøperen vår er den beste i regionen på dette. [Ternesund har fått låne henne til matprosjektet, og der går det jo unna]{.ecosystem.municipalities}. Det er litt rart. Hun får det til der borte, med ti ganger så liten kommune. {.competence.building}

INT: Hva tror du forskjellen er?

INF: At de er færre. [At den som har problemet, sitter vegg i vegg med den som har pengene]{.culture.collaboration valence=driver strength=1}. Her er det fire etasjer og en heis som ikke stopper i tredje.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.1}

INT: Noe jeg burde ha spurt om?

INF: Du burde ha spurt om jeg vil være prosjekteier. (pause) Og da ville jeg svart at jeg må sjekke kalenderen. [Jeg skal gjøre det. Skriv at jeg sa at jeg skal gjøre det]{.culture.leadership valence=mixed flag=follow-up}.

"""####
        ),
        (
            "notes/ombruk-møte.md",
            ####"""
---
title: Observasjon av internt møte om eierskap
kind: observation
case: elvestrand-ombruk
stage: S1
date: 2025-11-05
start: 08:30
end: 09:20
place: Møterom Lageret, rådhuset i Elvestrand
medium: ansikt til ansikt
authors: [ida]
participants: [P08, P10]
protocol: observasjon-internmote
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-11-06
event_kind: internal-meeting
researcher_role: observatør som spurte én gang
duration: 50 minutter
notice: Oppdiktet eksempel
---
# Internt møte om eierskap

## Det du ser og hører

### Aktører: Hvilke roller og enheter er til stede, og hvem leder? {#look.actors}

Innkalt: åtte. Til stede: innkjøper, rådgiver fra eiendom, økonomirådgiver, en vaktmester som noen hadde sendt innkallingen videre til, og jeg. Møterommet heter Lageret, noe vaktmesteren synes er godt.

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Seksjonslederen og oppvekst. Ordet «frist» ble ikke brukt.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[08:30] Vi venter. Rådgiver fra oppvekst er syk. [Seksjonslederen som har kalt inn, kommer ikke, og har heller ikke meldt fra]{.culture.leadership valence=barrier strength=2 actor=manager evidence=observed}. Innkjøper sjekker telefonen to ganger og starter selv.

[08:38] Innkjøper går gjennom status. Behovsbeskrivelsen er ferdig for tredje gang. Alle er enige om at den er god. Økonomirådgiver: «Den er så god at jeg trodde det var vedtatt.» {.structure.governance valence=barrier flag=quote}

[08:45] Spørsmålet om hvem som eier. Eiendom mener oppvekst, fordi det er elevene som sitter på stolene. Økonomi mener innkjøp, siden de har skrevet dokumentet. [Innkjøper sier at innkjøp ikke kan eie et behov, for da er det ingen som har det]{.structure.organisation valence=barrier strength=2 flag=quote}. Vaktmesteren: «Jeg har jo stolene.»

[08:47] Latter, og så en liten pause der det virker som om alle tenker på det samme. Ingen sier det.

[08:52] Økonomirådgiver viser et regneark. [Sparer skolene på innkjøp, kuttes rammen deres tilsvarende året etter. Da får de altså trekk for å la være å kjøpe]{.structure.incentives}. «Slik er modellen», sier hun, og legger til at hun har laget den selv, i et annet prosjekt.

[08:58] Rådgiver fra eiendom sier at de gjerne stiller, men at [de ikke har fått en eneste time til dette, og at lagrene i mellomtida er meldt som ledig areal]{.structure.resources valence=barrier strength=2}. Vaktmesteren: «Meldt av hvem?» Rådgiveren blar. Av eiendom.

[09:05] Vaktmesteren forteller at tre skoler har begynt å bytte stoler seg imellom. [Han kjører dem i egen henger etter arbeidstid, og det finnes en liste på papir. Det er vel tretti bytter siden august]{.culture.collaboration valence=driver strength=2 flag=surprise}. Innkjøper ser opp: «Hvorfor visste ikke jeg om det?» Vaktmesteren: «Det er jo ikke noe innkjøp.» {.culture.openness}

[09:10] Innkjøper spør om de kan kalle det en pilot. Økonomirådgiver er tvilende: [da må det ha et prosjektnummer, og prosjektnummer krever prosjekteier]{.structure.governance}. Vaktmesteren spør om han må slutte. Det må han ikke. Han må bare ikke kalle det en pilot.

[09:14] Det foreslås en stand-in for prosjekteier fram til jul. Rådgiver fra eiendom sier ja, og så, etter å ha tenkt seg om, at hun må sjekke. [Alle kunne nevne hva som måtte gjøres, men ingen hadde en plan med datoer]{.competence.project valence=barrier evidence=observed}.

[09:20] Møtet avsluttes 40 minutter før tida. Beslutning: innkjøper skriver et notat om eierskap. [Det er det tredje notatet om eierskap]{.structure.organisation valence=barrier strength=2 evidence=observed}. Innkjøper blir igjen og tørker av tavla, selv om det ikke står noe på den.

## Arbeidet og avgjørelsene

### Hva blir besluttet, av hvem, og hva må vente? {#work.1}

VEDTAK: Innkjøper skriver et notat om eierskap. (hvem: innkjøper)

TILTAK: Avklare hvem som kan være prosjekteier så lenge. (hvem: rådgiver i eiendom)

## Samtale i gangen

Innkjøper var ikke oppgitt, mer nysgjerrig. «Jeg har vært på alle kursene», sa hun. [«Jeg kan metoden. Det er ikke den det står på.»]{.competence.innovation valence=driver strength=1 flag=quote} Hun fortalte at programmet hadde tilbudt en rådgiver, og at [tilbudet hadde ligget ubesvart siden juni fordi svarskjemaet ba om navn på prosjekteier]{.ecosystem.facilitators valence=barrier strength=2}.

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: Jeg spurte i møtet om vaktmesterens liste kunne legges ved behovsbeskrivelsen. Det ble sagt ja med én gang, litt for fort. [Spørsmålet mitt flyttet samtalen fra eierskap til stoler, og det var kanskje ikke en tjeneste]{.process.needs valence=mixed actor=researcher by=jon}.

"""####
        ),
        (
            "notes/ombruk-stolbytte.md",
            ####"""
---
title: Observasjon av møte om stolbyttene
kind: observation
case: elvestrand-ombruk
stage: S1
date: 2026-05-19
start: 13:00
end: 13:50
place: Sløydsalen på en skole i Elvestrand
medium: ansikt til ansikt
authors: [jon]
participants: [P08, P31, P32, P33, P34]
protocol: observasjon-internmote
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-05-20
event_kind: internal-meeting
researcher_role: observatør som bar to stoler
duration: 50 minutter
notice: Oppdiktet eksempel
---
# Møte om stolbyttene

## Det du ser og hører

### Aktører: Hvilke roller og enheter er til stede, og hvem leder? {#look.actors}

Tre vaktmestre fra hver sin skole, en rektor og innkjøper. Saken er satt på vent, så dette er ikke et møte i den. Den eldste av vaktmestrene leder uten at noen har bedt om det.

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Økonomi. Ordet «sirkulær» ble ikke sagt.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[13:00] Vi bærer stoler fra gangen til salen for å få plass. Seks av dem har ulik høyde, og ingen vipper.

[13:05] P31: Han har lista i en perm. [Sekstito bytter siden august. Vi ringer hverandre før noen ringer til rådhuset]{.culture.collaboration valence=driver strength=2}.

[13:10] P32: [Jeg visste ikke hvem de andre var. Nå har vi ei gruppe på telefonen, og jeg får bilde av det som står i kjelleren deres]{.culture.collaboration valence=driver strength=2}.

[13:14] P33: [Vi har delt det mellom oss. Han skrur, jeg kjører, og hun på den nye skolen teller]{.culture.collaboration valence=driver strength=2}.

[13:19] P34: [Jeg har ikke kjøpt en eneste pult i år, og det hadde jeg satt av sytti tusen til]{.process.benefits valence=driver strength=2 effect=economic effect-status=observed}.

[13:22] P31: [På min skole ble bestillingen av førti stoler trukket i mars, for vi fant dem i en annen kjeller]{.process.benefits valence=driver strength=2 effect=economic effect-status=observed}.

[13:25] P32: [Vi kastet en container i juni i fjor. I år har vi ikke bestilt noen]{.process.benefits valence=driver strength=2 effect=economic effect-status=observed}.

[13:28] P34: [Og neste år får jeg sytti tusen mindre. Da blir det dyrt å ha vært flink]{.structure.incentives valence=barrier strength=2}.

[13:31] P33: [Vi blir målt på hvor mange oppdrag vi lukker i systemet. Et bytte er ikke et oppdrag, så på skjermen har jeg ikke gjort noe]{.structure.incentives valence=barrier strength=2}.

[13:34] P08: [I min statistikk finnes bare det vi kjøper. Det som ikke blir kjøpt, trekker andelen ned, for da blir det færre store å telle]{.structure.incentives valence=barrier strength=2}.

[13:38] Rektor regner på baksiden av en timeplan. Det blir stille mens hun gjør det.

[13:41] P08: [Jeg tok med behovsbeskrivelsen og leste den høyt her. De rettet to ting på fem minutter, og begge var riktige]{.process.needs valence=driver strength=2 stage=s1}.

[13:44] P33: [Det sto at plassen skal være hel. Den skal være hel når timen begynner, det er noe annet]{.process.needs valence=driver strength=2 stage=s1}.

[13:46] P32: [Og så må det stå noe om skruer. Det er alltid skruene som mangler]{.process.needs valence=driver strength=2 stage=s1}.

[13:50] Ringeklokka. Stolene bæres tilbake, og to av dem havner i en annen gang enn de kom fra.

## Arbeidet og avgjørelsene

### Hva blir besluttet, av hvem, og hva må vente? {#work.1}

VEDTAK: Behovsbeskrivelsen får med tidspunkt og reservedeler. (hvem: innkjøper)

TILTAK: Telle det som står på de fire lagrene, på nytt. (hvem: vaktmestrene, når: 2026-10-16)

TILTAK: Legge fram et forslag om at skolene beholder halvparten av det de sparer. (hvem: rektor, når: 2026-12-11)

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: Jeg bar to stoler og ble spurt om jeg ville ha jobb. Etter det tror jeg de glemte hva jeg var der for.

TOLKNING: Saken står stille på rådhuset og går i kjelleren. Vi bør spørre oss hvilken av dem vi følger.

"""####
        ),
        (
            "notes/skyss-behovshaver.md",
            ####"""
---
title: Intervju med behovshaver, kultur- og ungdomskonsulent
kind: interview
case: ternesund-skyss
stage: S1
date: 2025-06-03
start: 17:00
end: 17:54
place: Ungdomsklubben på Ternesund
medium: ansikt til ansikt
authors: [ida]
participants: [P19]
protocol: intervju-behovshaver
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-06-04
recorded: yes
role: behovshaver
role_category: konsulent
duration: 54 minutter
notice: Oppdiktet eksempel
---
# Intervju med behovshaver, skyss

Kultur- og ungdomskonsulenten er behovshaver, prosjektleder, sekretær for ungdomsrådet og den som låser klubben. Vi satt i en sofa som ikke tålte to.

## Åpning

### Fortell om arbeidet ditt og om hva du har hatt med denne anskaffelsen å gjøre. {#open.1}

HOPPET OVER: Rollene kom fram da vi ble vist rundt på klubben.

## Behovet

### Hvordan kom dere fram til behovet? {#need.1}

INF: Siste buss går 17.40. Treningen slutter 20.30. [Så enten har du foreldre som kjører, eller så slutter du når du er tretten. Det er det vi ser på listene]{.process.needs}. Vi har gått fra tjueåtte til ni på håndball på to år.

### Hvor i arbeidet har brukerne, ansatte eller innbyggere, vært inne i bildet, om i det hele tatt? {#need.3}

INT: Hvordan fant dere ut at det var skyssen?

INF: [Ungdomsrådet gjorde det. De hadde en dagbok i fire uker, 46 stykker, der de skrev hva de ville gjort, hva de gjorde, og hvordan de kom seg hjem]{.process.needs .ecosystem.users valence=driver strength=2 stage=s1}. Det er den beste kartleggingen jeg har vært borti, og jeg har vært med på fem kommuneplaner.

INF: Og det som kom ut av det, var ikke bare trening. [Det var tre stykker som skrev at de aldri hadde vært hjemme hos noen etter klokka fem]{.process.needs valence=driver strength=2 flag=quote}. Det tenkte ikke jeg på da vi begynte.

### Hva har endret seg i måten dere forstår behovet på, om noe? {#need.2}

#### Løsningen som allerede fantes

INT: Hvor står dere nå?

INF: Nå er vi litt … altså, [de vil ha en app. De har tegnet den, den heter noe, den har logo]{.process.needs valence=barrier strength=2 flag=negative-case memo="Sterk brukermedvirkning som låser løsningen. Vi har hittil kodet brukerorientering som driver nesten uten unntak."}. Og jeg sier at vi skal beskrive behovet, ikke løsningen. Da sier de at de har beskrevet behovet, og at det er en app.

INT: Hva gjør du da?

INF: Jeg vet ikke helt. [Vi lovte dem at de skulle bestemme. Det var hele poenget]{.culture.user}. Skal jeg si at det bare gjaldt behovet? De er seksten år, de har hørt den før.

INF: [Jeg mangler noen som kan det der med å åpne opp igjen. Jeg er god på ungdom. Jeg er ikke tjenestedesigner]{.competence.innovation valence=barrier strength=1}.

## Rammer og kultur

### Hvordan blir det tatt imot hos dere når noen foreslår å gjøre noe på en ny måte? {#frame.1}

#### Støtte og ressurser

INT: Hvem har du med deg?

INF: Innkjøper på onsdager. Og [rådgiveren fra programmet var her i mars. Hun sa at vi er for små, og så spiste vi vafler]{.ecosystem.facilitators valence=barrier strength=2 flag=quote}. Hun hadde et godt poeng om at volumet er lite. Men jeg ble litt lei meg.

INF: Rektor er med, han er gull. [Han la om timeplanen så ungdomsrådet fikk en hel dag til dette, uten å spørre noen]{.culture.leadership valence=driver strength=2 actor=manager}. Fylket er ikke med. [Bussen er deres, og de sier at ruta er lagt for skolen, ikke for fritid, og at det er slik loven er]{.ecosystem.policy}.

INT: Er det slik?

INF: Jeg har lest den. [Jeg tror ikke den sier det. Men jeg er kulturkonsulent, så jeg sa ikke noe]{.competence.procurement}.

INF: Penger har vi litt av. [Formannskapet satte av 300 000 til forprosjekt, på direkten, etter at to fra ungdomsrådet hadde vært der. De hadde med seg listene fra håndballen]{.structure.resources valence=driver strength=2 actor=politician}. Det var nesten litt for lett. {.ecosystem.users}

## Fra behov til krav

### Hvilken kontakt har du hatt med leverandører, og hva kom ut av den? {#solution.2}

INT: Hva slags marked finnes det her?

INF: En drosje. En buss som ikke er vår. En fyr med båt. [Jeg laget en liste, det tok fem minutter, og så satt jeg og så på den]{.competence.market valence=barrier strength=2 stage=s1}. Er tre nok til at det heter marked?

## Elvestrand

INT: Har dere snakket med Elvestrand, som på matprosjektet?

INF: Jeg ringte. [De har buss hvert kvarter. De var veldig høflige]{.ecosystem.municipalities valence=barrier strength=2}.

## Veien videre

INF: Konferansen er i oktober. [Jeg håper noen der sier noe som gjør at de ser at det ikke må være en app. For jeg kan ikke si det]{.process.dialogue valence=neutral stage=s2 flag=follow-up}.

INT: Er det et håp om at markedet skal rydde opp for deg?

INF: (ler) Ja. Er det ikke det det er til?

"""####
        ),
        (
            "notes/skyss-dagbok.md",
            ####"""
---
title: Feltdagbok, Ternesund
kind: diary
case: ternesund-skyss
stage: S2
date: 2026-06-09
authors: [ida]
protocol: dagbok
protocol_version: "1.0"
classification: confidential
status: reviewed
written: 2026-06-09
access: bare forfatter, åpnet for Jon 10. juni
notice: Oppdiktet eksempel
---
# Feltdagbok, Ternesund

Fire innførsler fra det siste halve året, renskrevet 9. juni. Jeg har rettet skrivefeil, men ikke meninger.

## Dagen

### Hva sitter igjen fra i dag? {#day.1}

#### 14. januar 2026

På ferja. Innkjøper ringte i går, på en tirsdag. Han har funnet ut at drosjekjøringen kan kjøpes direkte, og at han kunne ha visst det i oktober. [Han hadde lest terskelverdiene, men trodde at en innovativ anskaffelse måtte kunngjøres uansett, siden det var noe eget]{.competence.procurement}. Jeg kjente at jeg ble varm i ansiktet. Det er vi som har snakket om det som noe eget. [Vi har brukt ordet innovativ så mye at de trodde det var en regel]{.ecosystem.education valence=barrier actor=researcher memo="Vi er selv kunnskapsaktøren her. Tolkningen er min, og koden er kanskje feil, men virkningen i feltet er reell."}.

Prøvetida med papirliste har vart i seks uker. [Fjorten ungdommer har skrevet seg på minst én gang. Ni av dem hadde ikke vært på trening i høst]{.process.benefits valence=driver effect=social effect-status=measured strength=2 evidence=document}. Lista blir tatt ned av vaktmesteren hver fredag og kastet. Jeg spurte om jeg kunne få dem. Han hadde ikke tenkt på at noen ville ha dem.

#### 3. mars 2026

Konsulenten har sagt opp. Ny jobb på fastlandet, fra mai. Hun sa det mens hun låste klubben, som om det var en del av låsingen. [Det finnes ingen mappe. Det finnes henne]{.competence.building valence=barrier strength=2 flag=quote}. Jeg spurte hvem som blir behovshaver. Hun lo og sa at det kanskje er jeg. [Stillingen skal holdes ledig i et halvt år av hensyn til budsjettet]{.structure.resources}.

METODE: Jeg tok opp dette med rektor etterpå, og det er et inngrep, det skal jeg ikke pynte på. [Jeg sa at noen burde samle heftene og listene, og dagen etter hadde han satt dem i en perm på kontoret sitt]{.culture.learning valence=driver actor=researcher strength=2 evidence=observed}. Det er bra for prosjektet. Jeg vet ikke om det er bra for studien.

Drosjeeieren kjører fremdeles. [Han har ikke sendt faktura siden jul. Han sier at det er for mye styr med skjemaet]{.structure.tools valence=barrier strength=2}. Da er det vel ikke en anskaffelse lenger. Da er det en nabo.

#### 17. april 2026

Rådgiveren fra programmet ringte og spurte om hun kunne bruke skyssen som eksempel i et foredrag. Jeg spurte på hva. Hun visste ikke det ennå, sa hun, men hun fikk den ikke ut av hodet. I oktober sa hun at saken var for liten. Nå sa hun at det kanskje er støtten som er for stor. Jeg skrev det ned på baksiden av en ferjebillett, og så slettet jeg det jeg hadde skrevet under, som var at jeg hadde rett.

Innkjøper er bedt om å fortelle om matprosjektet for ti andre kommuner. Han spurte om han skulle ta med skyssen også. Jeg sa ja, fort. Etterpå tenkte jeg at det var mitt ja og ikke hans.

#### 9. juni 2026

Siste tur før ferien. Ungdomsrådet har fått nye medlemmer. De har ikke hørt om appen og syntes logoen var kul. [De vil ha lista på nett]{.ecosystem.users valence=neutral actor=user}. Så da er vi på en måte tilbake til start, bare med en drosje.

I formannskapet spurte noen hvor det ble av utlysningen. [Ordføreren svarte at det ble en drosje i stedet, og at det var billigere. Det ble latter og et slags klapp]{.culture.openness}. Restbeløpet fra forprosjektet ble trukket inn. [De som får til noe uten å kjøpe, må altså levere pengene tilbake]{.structure.incentives valence=barrier strength=2 flag=surprise}.

## Forforståelse

### Hva tok jeg for gitt på forhånd, og hva skjedde med det? {#before.1}

PERSONLIG: Hva har jeg lært om meg selv? Jeg kom hit med en modell der en IOA går fra null til åtte, og der det å stå i fase to i et år er å stå fast. [Jeg har skrevet «stoppet» i statusfeltet tre ganger og visket det ut igjen]{.culture.learning valence=neutral actor=researcher evidence=said}. Elvestrand har strategi, mål og kurs, og der er det stolene som venter. Fjellvik hadde et godt krav og åttifire dårlige. Her har de ingenting av det der, og hver kveld klokka ni kjører det en bil hjem. Den kan slutte å gå i morgen. [Det er ingen som har ansvaret for at den går]{.structure.organisation valence=barrier strength=2}.

## Rolle og påvirkning

### Når var jeg forsker, og når var jeg rådgiver, kollega eller venn? Hva kostet det å skifte? {#role.1}

PERSONLIG: Og det siste, som jeg ikke har sagt til noen: [Jeg liker at det er slik, og derfor bør ikke jeg være den som koder denne saken alene]{.culture.learning actor=researcher valence=neutral flag=follow-up}. Jon får hele dagboka i morgen.

"""####
        ),
        (
            "notes/skyss-konferanse.md",
            ####"""
---
title: Leverandørkonferanse om skyss på fritida
kind: workshop
case: ternesund-skyss
stage: S2
date: 2025-10-21
start: 17:00
end: 19:30
place: Skolekantina på Ternesund
medium: ansikt til ansikt og video
authors: [ida]
participants: [P15, P17, P19, P20, P21]
protocol: verksted-leverandorkonferanse
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-10-22
format: dialogkonferanse-marked
attendance: leverandører 3, ungdomsrådet 6, kommunen 3, programmet 1
duration: 2 timer 30 minutter
notice: Oppdiktet eksempel
---
# Leverandørkonferanse om skyss

## Åpning

### Hva ble sagt om hensikten, om reglene for dialogen og om hva som skjer etterpå? {#open.1}

Innbydelsen lå ute i fem uker. Det var dekket til tjue leverandører. Det kom tre: et drosjeløyve fra øya, et busselskap fra fastlandet og et apputviklingsfirma på skjerm. Seks fra ungdomsrådet, kultur- og ungdomskonsulenten, innkjøper, rektor. Rådgiveren fra programmet var med på skjerm den første timen.

## Behovet legges fram

### Hvordan ble behovet lagt fram: som ønsket virkning, som funksjon eller som løsning? {#need.1}

To fra ungdomsrådet la fram dagbøkene. De hadde ingen lysark, bare 46 hefter i en kasse. [De leste fra fire av dem, uten navn, og etter det tredje heftet la drosjeeieren ned telefonen]{.ecosystem.users valence=driver strength=2 evidence=observed}. Deretter viste de appen.

Rektor ønsket velkommen til slutt, fordi ferja var forsinket. [Han sa at han ville sette av fredagsettermiddagen sin hver uke fram til jul hvis noen ville prøve noe]{.culture.leadership}. Ingen visste helt hva de skulle svare på det.

## Gruppearbeid og innspill

### Hvilken oppgave fikk gruppene, og hva kom de tilbake med? {#groups.1}

GRP1: Her er drosjen, innkjøper og tre fra ungdomsrådet. [Vi begynte med appen og endte med en liste på veggen i hallen. Skriver du deg på før sju, kommer bilen halv ni. Det er ikke noe å laste ned]{.process.dialogue valence=driver strength=2 flag=surprise}. De tre fra ungdomsrådet er ikke enige om dette, det skal vi si. Én synes det er flaut med papir.

GRP2: Buss, app og de andre tre. [Bussen må ha åtte passasjerer for å gå i null, og det er det tirsdag og torsdag, ellers ikke]{.ecosystem.suppliers valence=barrier strength=2 actor=supplier}. Appfirmaet sier at [de trenger tre hundre brukere for at det skal lønne seg, men at de kan selge oss noe som finnes fra før, med annen logo]{.ecosystem.suppliers valence=mixed strength=2 flag=competition-sensitive}. Vi ble sittende og se på logoen.

RESULTAT: En liste på veggen i hallen, og bil halv ni. (gruppe: 1)

RESULTAT: Buss tirsdag og torsdag, hvis åtte skriver seg på. (gruppe: 2)

## Oppsummering i plenum

### Hva sa oppdragsgiver at den tar med seg, og hva lovet den? {#plenary.1}

LEV: Jeg kjører jo tom bil hjem fra kaia hver kveld klokka kvart på ni. (drosjeeieren) [Jeg har gjort det i elleve år. Det er ingen som har spurt]{.competence.market valence=barrier strength=2 flag=quote}.

INF: Hadde du tatt med noen? (innkjøper)

LEV: Det måtte jeg jo ha fått betalt for. Litt. Hva er litt, mener dere?

INF2: [Er det en anskaffelse i det hele tatt, da? Kan vi ikke bare avtale det?]{.competence.procurement} (kultur- og ungdomskonsulenten)

INF: Jeg må sjekke på onsdag.

Rådgiveren på skjerm tok ordet: [dette ligger under alle grenser for innovasjonsstøtte, men hun mente de burde vurdere om tre øykommuner kunne gå sammen om en utlysning]{.ecosystem.facilitators valence=mixed strength=2}. [Ingen av de tre øykommunene var til stede, og to av dem har ikke noe ungdomsråd]{.ecosystem.municipalities}. Så datt forbindelsen ut.

GRP1: En ting til. [Vi lovte håndballen å si at de ikke bare vil hjem. De vil bli igjen en halvtime etterpå]{.process.needs valence=driver strength=2 actor=user}. Det står på side fire i heftene, men ingen leste det.

### Hvor var oppdragsgiver og marked uenige, eller leverandørene seg imellom? {#disagreement.1}

UENIGHET: App eller papir; ungdomsrådet er delt.

### Ble noe avgjort her, eller ble alt holdt åpent? {#decisions.1}

- TILTAK: Avklare om kjøring med drosjen kan avtales direkte (hvem: innkjøper, når: 2025-11-05)
- TILTAK: Stemme over papirliste i prøvetid (hvem: ungdomsrådet, når: 2025-11-14)
- TILTAK: Spørre de to andre øykommunene (hvem: konsulenten, når: 2025-12-01)
- TILTAK: Referat på ungdomsrådets side

## Refleksjon etterpå

### Forskeren: Hva var ventet, men kom ikke opp, og hva gjorde vi selv som kan ha virket inn? {#reflection.2}

METODE: [Opplegget var vårt: små grupper, samme oppgave, ordføring ved de unge]{.competence.innovation valence=driver actor=researcher evidence=observed}. Det virket godt for samtalen og dårlig for anskaffelsen, i den forstand at [behovet ble mindre jo bedre det ble forstått]{.process.needs valence=mixed stage=s2 evidence=inferred flag=negative-case memo="God dialog kan vise at det ikke trengs noe nytt produkt. Er det da en IOA som har lyktes eller en som er borte? Prosjektet måler bare det første."}. Konsulenten sa i døra at hun hadde fått det hun ba om, og at hun nå ikke visste hva hun skulle be om. [Formannskapet venter en utlysning til jul]{.structure.governance}.

"""####
        ),
        (
            "notes/skyss-rundebord.md",
            ####"""
---
title: Refleksjonsverksted om skyssen etter prøvetida
kind: workshop
case: ternesund-skyss
stage: S2
date: 2026-05-12
start: 18:00
end: 19:40
place: Skolekantina på Ternesund
medium: ansikt til ansikt
authors: [ida, jon]
participants: [P17, P20, P21, P39, P40, P41, P42]
protocol: verksted-refleksjon
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-05-13
format: refleksjonsverksted
facilitators: jon
attendance: ungdomsrådet 3, kommunen 3, drosja 1
feedback_sent: 2026-05-26
duration: 1 time 40 minutter
notice: Oppdiktet eksempel
---
# Refleksjonsverksted om skyssen

## Åpning

### Hvilken problemformulering gikk vi ut fra, og hvem var til stede, etter rolle? {#open.1}

Vi gikk ut fra den som ungdomsrådet skrev: Hvordan kommer vi oss hjem når treninga er slutt? Tre fra ungdomsrådet, rektor, innkjøper, klubblederen, som har fått saken oppå sitt eget, og drosjeeieren. Listene fra hallen lå i en perm på bordet.

## Løpet slik vi husker det

### Hva skjedde, når, og hvor husker vi ulikt? {#course.1}

P39: [Vi trodde det var avstanden. Da vi leste heftene en gang til, var det den halvtimen etterpå folk ikke ville gå glipp av]{.process.needs valence=driver strength=2 stage=s1}.

P40: [Vi delte oss og spurte hver vår idrett. Håndballen og turn vil ikke det samme, og det visste vi ikke]{.process.needs valence=driver strength=2 stage=s1}.

P42: [Jeg begynte med å lese permen. Det er det beste jeg har fått til overtaking, men den slutter i februar]{.process.needs valence=mixed strength=2 stage=s1}.

P41: Jeg husker at vi var uenige om appen, og det er vi enda.

RESULTAT: Heftene lest på nytt og lagt i tre bunker: hjem, bli igjen, vet ikke. (gruppe: ungdomsrådet)

## Deltakernes refleksjon

### Hva har vi lært, og hva har det kostet? {#insider.1}

P39: [Jeg begynte på trening igjen i vinter fordi det gikk en bil. Det er vi flere som gjorde]{.process.benefits valence=driver strength=2 effect=social effect-status=observed}.

P41: [Nå er det folk igjen i hallen etterpå. Før var den tom fem over]{.process.benefits valence=driver strength=2 effect=social effect-status=observed}.

P20: [Jeg kjører elleve, tolv stykker i uka som jeg ikke så før jul, og de kjenner hverandre når de går av]{.process.benefits valence=driver strength=2 effect=social effect-status=observed}.

P21: [Jeg har sittet i hallen hver fredag. Det er ikke en stor ting, men da visste de at noen ventet på dem]{.culture.leadership valence=driver strength=2}.

P40: [Rektor spurte oss først og kommunestyret etterpå. Det er vi ikke vant til]{.culture.leadership valence=driver strength=2}.

P42: [Da jeg fikk saken, hadde han alt satt av to timer i uka til den i planen min. Det er første gang noen har gjort det]{.culture.leadership valence=driver strength=2}.

P17: [Vi har ingen avtale, så det jeg har, er en drosje som stopper. Jeg kan ikke skrive det i en sak]{.process.contract valence=barrier strength=2}.

P20: [Jeg har fått betalt fram til jul. Resten har jeg ikke sendt, for ingen vet hva skjemaet heter]{.process.contract valence=barrier strength=2}.

P42: [Hvis bilen ikke kommer, vet jeg ikke hvem jeg skal ringe, eller om jeg har lov til å ringe en annen]{.process.contract valence=barrier strength=2}.

## Forskernes refleksjon møter deltakernes

### Hva i de foreløpige funnene kjenner dere igjen, hva kjenner dere ikke igjen, og hva mangler? {#outsider.1}

HOPPET OVER: De unge ville heller se listene fra hallen, og det fikk de.

### Hvor skiller deltakernes og forskernes forståelse lag? {#disagreement.1}

UENIGHET: Vi mente at saken står stille. Ungdomsrådet mener at den kjører hver kveld.

## Nytt problem, neste skritt

### Hvordan lyder problemformuleringen nå? {#next.1}

Hvordan blir det som virker, til noe man kan regne med?

### Hva gjør vi videre, og hvem tar det? {#decisions.1}

- VEDTAK: Prøvetida forlenges til jul med de samme tidene. (hvem: rektor)
- TILTAK: Skrive en avtale på én side for kjøring ut året (hvem: innkjøper, når: 2026-06-19)
- TILTAK: Spørre de to andre idrettene om hvilke dager de trenger (hvem: ungdomsrådet, når: 2026-11-27)
- TILTAK: Legge fram hva kjøringen koster for ett skoleår (hvem: klubblederen, når: 2027-01-22)

## Refleksjon etterpå

### Forskeren: Hva forstår vi annerledes nå, og hvilke notater, koder eller minnenotater må vi se på igjen? {#reflection.2}

METODE: De unge var blitt spurt én for én på forhånd, med foresatte til stede for dem som ville. Ingen av dem ble spurt på skolen.

TOLKNING: Det er blitt en tjeneste før den er blitt et kjøp. Vi mangler en fase for det.

"""####
        ),
        (
            "notes/stikkrenne-bistand.md",
            ####"""
---
title: Intervju med rådgiver fra bistandsprogrammet
kind: interview
case: elvestrand-stikkrenne
stage: S5
cycle: 1
cycle_phase: act
date: 2025-08-26
start: 11:00
end: 12:02
place: Kafé ved jernbanestasjonen
medium: ansikt til ansikt
authors: [ida]
participants: [P15]
protocol: intervju-bistandsaktor
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2025-08-27
recorded: yes
role: bistandsaktør
role_category: rådgiver
duration: 62 minutter
notice: Oppdiktet eksempel
---
# Intervju med rådgiver fra bistandsprogrammet

Rådgiveren følger to av sakene våre, denne og skyssen i Ternesund. Fase 1 er i gang med tre leverandører. Det var mye støy i lokalet, og noen ord i opptaket er usikre.

## Åpning

### Fortell om hva dere gjør for kommuner som vil anskaffe nytt, og om din egen rolle. {#open.1}

INF: Jeg spør. [Jeg ledet behovsverkstedet og oppsummeringene, og så skrev jeg den første malen for spørsmålene. Etter det har de gjort det selv]{.ecosystem.facilitators valence=driver strength=2}. Det er sånn det skal være. Hvis de ringer meg om to år, har jeg gjort en dårlig jobb.

## På tvers av kommuner

### Hva skiller kommunene du har fulgt, uten å navngi dem? {#across.1}

INT: Hvordan ser Elvestrand ut, sammenlignet med andre?

INF: Dette er læreboka. [Prosjektlederen har gjort to utviklingsløp før, og hun tør å si at hun ikke vet hva som kommer ut]{.competence.project valence=driver strength=2}. Hun har en plan der det står «ukjent» i tre av rutene. Det elsker jeg.

INT: Var drift godt nok med?

INF: Ja, absolutt. [Driftsingeniøren var med hele veien]{.competence.domain valence=driver strength=1 flag=negative-case}. Eller, han var med på det viktigste. Han måtte gå litt før, nå når du sier det.

## Hjelpen

### Fortell om det dere gjorde, fra første møte til nå. {#help.1}

#### Markedsdialogen i februar

INF: Det de gjorde best, gjorde de etterpå. [De sendte et sammendrag til alle seks, [og så skrev de hva de hadde forandret i behovet etter å ha hørt på dem]{.process.needs}, og hva de ikke hadde tenkt å forandre]{.process.dialogue valence=driver strength=2 stage=s2}. Fire av seks svarte på sammendraget. Det er der de gode innspillene kommer, når folk har fått kjøre hjem og bli litt irriterte.

INT: Ikke i selve møtene?

INF: I møtene selger de. Det er ikke noe galt i det. Men jeg har sluttet å tro at dialog er noe som skjer i et rom med kaffe.

### Fortell om en gang hjelpen ble brukt annerledes enn dere hadde tenkt. {#help.2}

HOPPET OVER: Det var støy i lokalet, og tråden glapp. Spør igjen neste gang.

## Marked, regler og virkemidler

### Valget av førkommersiell anskaffelse

INF: Mange er redde for den formen fordi den faller utenfor det meste av regelverket. [Jurister blir nervøse av frihet. Når det ikke står hva du skal gjøre, må du tenke selv]{.competence.procurement valence=barrier flag=quote}. I Elvestrand satte de seg ned med juristen en hel dag. [Hun endte med å skrive kontrakten enklere enn malen, og delte den opp slik at de kan stoppe etter hver fase]{.process.contract}. {.structure.tools}

INT: Hvem eier det som utvikles?

INF: Leverandøren eier, kommunen får bruke. [Det var et helt møte om rettighetene, og det ble avgjort da driftssjefen spurte hva i all verden kommunen skulle med et patent på en mikrofon]{.process.contract valence=driver strength=2 stage=s3}.

### Hvordan virker regelverk og nasjonale mål inn på det kommunene gjør? {#frame.2}

INF: Det er mye snakk om prosenter. [Et nasjonalt mål hjelper meg inn døra hos kommunedirektøren. Men det sier ingenting om hva de skal gjøre når jeg har gått ut igjen]{.ecosystem.policy valence=mixed flag=quote}. Og jeg har sett hva som skjer når folk begynner å telle. Da begynner de å finne innovasjoner som allerede er kjøpt.

INF: [Støtteordningen krever at det er minst to leverandører til siste fase. Det er riktig i en by. I en øykommune er det en vits]{.ecosystem.policy valence=barrier strength=2}.

## Kommuner imellom

### Hvordan lærer kommunene av hverandre, slik du ser det? {#across.2}

#### Små kommuner

INT: Du tenker på Ternesund?

INF: Jeg sa til dem at de ikke er modne for dette. Ikke så hardt, men … [De har en innkjøper i tjue prosent. Det er ikke nok til å bære et utviklingsløp, og jeg tror fortsatt at de bør begynne med noe enklere]{.structure.resources valence=barrier strength=1 flag=negative-case}. Så fikk de til matprosjektet, da. (ler) Så jeg vet ikke.

INT: Hva gjorde at de fikk det til?

INF: [At nabokommunen gjorde innkjøpsdelen. Da var det bare behovet igjen, og det kunne de]{.ecosystem.municipalities}. Og at kjøkkensjefen deres ikke gir seg.

### Hva kan innkjøpere og behovshavere i dag, og hva etterspør de? {#across.3}

INF: [Det finnes ett studietilbud om dette i landet som er godt, på femten studiepoeng, og der sitter det nesten bare innkjøpere]{.ecosystem.education valence=mixed strength=2}. De som trenger det, er behovshaverne. Og lederne, men de kommer jo aldri på noe med eksamen.

INF: Og så bytter folk jobb. [Tre av de fem som var med i den første gruppa mi i regionen, sitter i private selskaper nå]{.competence.building valence=barrier strength=2}. Da har vi jo bygget kompetanse. Bare ikke der vi trodde.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.1}

INF: At det er lov å stoppe. Jeg sier det i hvert eneste oppstartsmøte, og [jeg har ennå ikke møtt en kommune som har trodd på det før de har gjort det]{.culture.risk valence=barrier strength=1 flag=quote}.

"""####
        ),
        (
            "notes/stikkrenne-leverandør.md",
            ####"""
---
title: Intervju med leverandør E etter stopp
kind: interview
case: elvestrand-stikkrenne
stage: S5
cycle: 1
cycle_phase: reflect
date: 2026-03-24
start: 09:30
end: 10:23
place: Leverandørens verksted
medium: ansikt til ansikt
authors: [jon]
participants: [P13, P14]
protocol: intervju-leverandor
protocol_version: "1.0"
classification: confidential
embargo: 2027-03-01
status: expanded
written: 2026-03-24
recorded: yes
role: leverandør
role_category: daglig leder og utvikler
supplier_size: mikro
took_part: dialog og kontrakt
duration: 53 minutter
notice: Oppdiktet eksempel
---
# Intervju med leverandør E

Daglig leder og utvikler i et selskap med fire ansatte, nå tre. Kommunen avsluttet løpet etter fase 2, den 2. mars. To personer svarte, LEV er daglig leder og LEV2 er utvikler. De var ikke alltid enige.

## Åpning

### Fortell kort om virksomheten og om hvordan dere ble kjent med denne anskaffelsen. {#open.1}

HOPPET OVER: Vi hadde vært på verkstedet deres før.

## Samarbeid og videre marked

### Fortell om samarbeidet etter at kontrakten var inngått, dersom dere er kommet dit. {#together.1}

#### Hva skjedde?

LEV: Det korte svaret er at det gikk tett. (ler litt) [Vi hadde femten sensorer ute, og i uke sju svarte fire. Resten lå under is og grus]{.process.contract valence=barrier strength=2 effect=innovation-likelihood effect-status=absent by=ida}. Vi visste at det var en risiko. Det sto i kontrakten at vi kunne komme til å feile.

LEV2: De elleve som lå under, virket. De var bare … de var begravd. Det er en forskjell.

LEV: Det er en forskjell for deg.

#### Beslutningen om å stoppe

INT: Hvordan opplevde dere beslutningen?

LEV: [De fikk kalde føtter. Det kom et oppslag i avisa om at kommunen brukte millioner på mikrofoner i bekken, og fjorten dager etter var det slutt]{.culture.risk valence=barrier strength=2 actor=manager flag=negative-case by=ida}. Ingen sa at det var derfor. Det var et beslutningspunkt, liksom.

LEV2: Det var et beslutningspunkt. Det sto i planen fra dag én. Jeg synes de gjorde det ryddig.

LEV: Du har fast lønn.

INT: Hvordan var møtet?

LEV2: [Prosjektlederen gikk gjennom de tre kriteriene vi hadde blitt enige om, og viste at vi var nede på to av dem. Så takket hun. Hun hadde tårer i øynene]{.process.contract valence=mixed strength=2 stage=s5 by=ida}. Det har jeg ikke opplevd hos en kunde før.

#### Samarbeidet underveis

LEV2: Det beste var dagene ute med drift. [Den ene ingeniøren lærte meg mer om sand på en formiddag enn jeg har lest]{.competence.domain valence=driver strength=2 actor=need-owner effect=cooperation effect-status=observed by=ida}. Men det var i fase 1. I fase 2 var det omorganisering, og [da fikk vi en kontaktperson på rådhuset i stedet. Hun var veldig hyggelig. Hun hadde ikke sett en stikkrenne]{.structure.organisation by=ida}.

LEV: Vi spurte tre ganger om å få plassere sensorene høyere. [Det måtte godkjennes i et endringsmøte som var hver sjette uke]{.structure.governance by=ida}. Da hadde vinteren kommet.

INT: Hva med den andre leverandøren, F?

LEV: Vi var jo konkurrenter. Men [vi spiste lunsj sammen på driftsstasjonen, og det var vi som lånte dem batterier]{.ecosystem.suppliers valence=driver strength=2 by=ida}. Hva de fikk til, skal jeg ikke si noe om.

## Å delta eller la være

### Hvordan tenkte dere da dere bestemte dere for å være med, eller for å la være? {#part.1}

#### Penger og risiko

LEV: [De betalte hver måned, det skal de ha. Uten det hadde vi ikke vært med en uke]{.process.contract by=ida}. Men vi la inn like mye selv, og [banken ville ikke regne en fase 2 som en ordre, for den kunne jo stoppes]{.ecosystem.suppliers valence=barrier strength=2 flag=quote by=ida}. Det er det ingen som tenker på når de sier at det er lov å stoppe. Det er lov for dem.

LEV2: Vi måtte si opp én. Han jobber med fisk nå.

## Dialogen før konkurransen

### Fortell om kontakten dere hadde med kommunen før konkurransen, om det var noen. {#dialogue.1}

HOPPET OVER: Møtet i februar 2025 er beskrevet i observasjonen derfra.

### Hvordan framsto behovet for dere? {#dialogue.2}

HOPPET OVER: Samme grunn.

## Etterpå

### Hva betyr denne anskaffelsen for det dere gjør overfor andre kunder? {#together.2}

#### Hva nå?

LEV2: [Vi har fått en annen kommune til å teste dem på tak. Det var driftsingeniøren som tipset dem]{.ecosystem.municipalities valence=driver strength=2 flag=surprise by=ida}. På tak er det jo ikke grus.

LEV: Jeg ville gjort det igjen. Det er irriterende, men det er sant. [Vi er blitt bedre på behov. Vi går ikke i noe nytt nå uten å få være med ut først]{.ecosystem.suppliers valence=driver strength=1 effect=innovation-likelihood effect-status=observed by=ida}.

## Avslutning

### Hva burde vi ha spurt om som vi ikke har spurt om? {#close.1}

INT: Kommer dere på refleksjonsverkstedet i mai?

LEV: Vi er ikke bedt. {.culture.learning valence=barrier strength=2 by=ida}

"""####
        ),
        (
            "notes/stikkrenne-liste.md",
            ####"""
---
title: Observasjon av møte om lista etter stoppen
kind: observation
case: elvestrand-stikkrenne
stage: S5
date: 2026-06-03
start: 12:00
end: 12:45
place: Driftsstasjonen i Elvestrand
medium: ansikt til ansikt, én på skjerm
authors: [ida]
participants: [P08, P11, P12, P15, P35, P36]
protocol: observasjon-internmote
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-06-04
event_kind: internal-meeting
researcher_role: ren observatør
duration: 45 minutter
notice: Oppdiktet eksempel
---
# Møte om lista, en måned etter verkstedet

## Det du ser og hører

### Aktører: Hvilke roller og enheter er til stede, og hvem leder? {#look.actors}

Driftsingeniøren, prosjektlederen, to fagarbeidere fra drift og innkjøper. Rådgiveren fra programmet er med på skjerm. Prosjektlederen leder, men spør fagarbeiderne først hver gang.

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Leverandørene. Det ble sagt høyt denne gangen.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[12:00] Matpakker. Lista fra verkstedet henger på veggen med fire punkter, og to er strøket over.

[12:04] P11: [Det nye feltet i malen er tatt i bruk på kumlokkene alt, og der skrev drift elleve ting vi ikke visste]{.structure.tools valence=driver strength=2 stage=s8}.

[12:09] P35: [Jeg fikk malen på telefonen og snakket den inn i bilen. Det er første gang jeg har svart på noe fra rådhuset]{.structure.tools valence=driver strength=2 stage=s8}.

[12:13] P08: [Jeg har lagt det inn i systemet, så det kommer opp hver gang noen lager en faseplan. Ingen kan hoppe over det uten å skrive hvorfor]{.structure.tools valence=driver strength=2 stage=s8}.

[12:18] P36: [Før sa vi slikt i garasjen. Nå har jeg sagt nei til en plassering mens sjefen hørte på, og da ble den flyttet]{.culture.openness valence=driver strength=2}.

[12:22] P35: [Jeg spurte om vi må ha sensor i det hele tatt, for naboene ringer jo. Det ble ikke ledd av]{.culture.openness valence=driver strength=2}.

[12:25] P12: [Det sitter lenger inne hos oss som har vært her lenge. Jeg tar meg i å si at det har vi prøvd]{.culture.openness valence=barrier strength=2}.

[12:29] P15: [Jeg bruker stoppen deres i kurset nå. De tre siste prosjektene jeg har fulgt, har fått med drift fra første møte]{.competence.building valence=driver strength=2 practice=better-competence stage=s8}.

[12:33] P11: [To prosjekter i seksjonen min er lagt opp med stoppunkter etter dette, og det ene er stoppet]{.competence.building valence=driver strength=2 practice=better-competence stage=s8}.

[12:37] P08: [Jeg tok med tidslinja til innkjøpsforumet i fylket, og fire kommuner ba om å få den]{.competence.building valence=driver strength=2 practice=better-competence stage=s8}.

[12:41] P36: [Vi drar ut sammen nå, den som planlegger og den som graver. Det har spart oss for tre turer bare i mai]{.culture.collaboration valence=driver strength=2 effect=cooperation effect-status=observed}.

[12:43] P12: [Rådhuset ringer før de bestemmer noe om vann. Det gjorde de ikke i fjor]{.culture.collaboration valence=driver strength=2 effect=cooperation effect-status=observed}.

[12:44] P11: [Jeg har flyttet kontordagen min hit på tirsdager. Det skulle vi ha begynt med]{.culture.collaboration valence=driver strength=2 effect=cooperation effect-status=observed}.

[12:45] Møtet er slutt på slaget. De to fagarbeiderne tar med seg resten av kaffen.

## Arbeidet og avgjørelsene

### Hva blir besluttet, av hvem, og hva må vente? {#work.1}

VEDTAK: Det nye feltet brukes i alle faseplaner i seksjonen. (hvem: prosjektleder)

TILTAK: Invitere leverandørene til en gjennomgang av det som gikk galt. (hvem: prosjektleder, når: 2026-11-12)

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: De visste at jeg ville se etter hvem som snakket først. Det kan ha hjulpet på rekkefølgen.

"""####
        ),
        (
            "notes/stikkrenne-marked.md",
            ####"""
---
title: Observasjon av én-til-én-møter med markedet
kind: observation
case: elvestrand-stikkrenne
stage: S2
cycle: 1
cycle_phase: plan
date: 2025-02-19
start: 08:45
end: 14:10
place: Driftsstasjonen i Elvestrand
medium: ansikt til ansikt
authors: [ida]
participants: [P11, P12, P15]
protocol: observasjon-markedsdialog
protocol_version: "1.0"
classification: confidential
embargo: award
status: reviewed
written: 2025-02-20
event_kind: one-to-one
researcher_role: ren observatør
access: prosjektleder; leverandørene ble spurt på forhånd
duration: 5 timer, seks møter
notice: Oppdiktet eksempel
---
# Én-til-én-møter om stikkrenner

## Det du ser og hører

### Aktører: Hvilke roller er til stede fra kommunen, markedet og andre? {#look.actors}

Seks leverandører, førti minutter hver. Fra kommunen: prosjektleder, innkjøper, driftsingeniør. Rådgiveren fra programmet satt ved siden av meg. Tre av møtene er gjengitt her. Løsninger er bare beskrevet så langt de senere ble offentlige.

## Tidslinje

### Hva skjer, i den rekkefølgen det skjer? {#timeline.1}

[08:45] Før første møte. Prosjektleder deler ut et ark med [fem spørsmål som skal stilles likt til alle, og en klokke som ringer når det er ti minutter igjen]{.process.dialogue valence=driver strength=2 evidence=observed}. Innkjøper minner om at det skal skrives referat som leverandøren selv får godkjenne. Hun forklarer [hva de kan svare på og ikke, uten å se i papirene]{.competence.procurement}. Driftsingeniøren har støvler på og spør om han kan gå halv tolv, for det er meldt regn.

[09:00] Leverandør D. Stort selskap, fire personer i mørke jakker. De har med en presentasjon om byer. [De kommer til lysark 31 av 60 før prosjektlederen får stilt det første spørsmålet]{.ecosystem.suppliers valence=barrier strength=2 evidence=observed}. Driftsingeniøren spør hva sensoren gjør når det legger seg slam på den. Svaret er at det finnes et dashbord.

[09:38] Klokka ringer. Ingen hadde stilt spørsmål fire, om hva som skal til for at leverandøren tar risiko sammen med kommunen.

[10:20] Leverandør E. To personer, den ene med en plastkasse. I kassa er [en prototyp de har laget av et avløpsrør, en mikrofon og en sykkelslange]{.ecosystem.suppliers valence=driver strength=2 effect=innovation-height effect-status=expected flag=competition-sensitive}. Den lytter etter lyden av vann i stedet for å måle nivå. Driftsingeniøren tar den opp og ser inn i røret. «Denne går tett i mai», sier han. [De spør hvorfor i mai, og han tegner bekken for dem på baksiden av arket: bjørk, sand, så pollen]{.competence.domain valence=driver strength=2 actor=need-owner}.

[10:41] De glemmer de fem spørsmålene. Rådgiveren hvisker til meg at dette er slik det skal være. Innkjøper ser på arket sitt og skriver «spm. 2–4 ikke stilt» i margen. [Likebehandling og god samtale trekker her hver sin vei, og begge har rett]{.process.dialogue valence=mixed evidence=observed}.

[11:00] Leverandøren sier til slutt: [«Vi er fire ansatte. Skal vi være med, må dere betale for utviklingen underveis, ikke til slutt.»]{.ecosystem.suppliers valence=barrier strength=2 actor=supplier flag=quote} Prosjektleder svarer at det nettopp er derfor de vurderer førkommersiell anskaffelse. {.process.competition valence=driver stage=s3}

[11:30] Det regner. Driftsingeniøren går. [De tre siste møtene holdes uten noen fra drift]{.competence.domain valence=barrier strength=2 evidence=observed flag=follow-up}. Ingen kommenterer det da, og jeg noterte det ikke før etterpå.

[12:30] Leverandør F. Mellomstort, dyktige. Prosjektlederen spør etter erfaring med frost. De svarer at de trenger [et tall: hvor mange timer før det går tett, må dere vite det? Ingen i rommet kan svare]{.process.needs}. Innkjøper gjetter på seks. Prosjektleder på to. Driftsingeniøren er ute og renser en rist.

[13:50] Oppsummering. Rådgiveren leder den: hva har vi lært om behovet, ikke om løsningene? [Hun får dem til å skrive om behovet på tre minutter hver, og så lese høyt]{.ecosystem.facilitators valence=driver strength=2 actor=facilitator}. Alle tre har skrevet noe om tid. [De blir enige om å endre behovet fra «overvåke nivå» til «vite det i tide til å kjøre ut»]{.process.needs valence=driver strength=2 stage=s2}.

[14:05] Prosjektleder skriver på tavla: [sensor, lyd, kamera, satellitt, naboen som ringer. «For en uke siden kunne jeg nevnt én av dem.»]{.competence.market valence=driver strength=2 flag=quote} Innkjøper legger til at naboen som ringer, er gratis.

## Dialogen

### Hvordan blir behovet lagt fram: som ønsket virkning, som funksjon eller som løsning? {#dialogue.1}

HOPPET OVER: Skifter underveis, se tidslinja 13.50.

## Etterpå

### Fravær: Hva eller hvem hadde du ventet, som ikke var der eller ikke kom opp? {#look.absent}

Det som ikke skjedde: Ingen spurte [hvem som skal ta imot varselet klokka tre om natta]{.structure.organisation valence=barrier evidence=observed flag=follow-up}.

## Refleksjon etterpå

### Hvordan kan det at du var der, og det du gjorde, ha påvirket det som skjedde? {#reflection.1}

METODE: Jeg satt ved siden av rådgiveren, og hun hvisket til meg. Leverandørene kan ha tatt meg for en av hennes.

PERSONLIG: Jeg heiet på plastkassa. Det får stå her, så Jon kan se etter det i kodingen min.

"""####
        ),
        (
            "notes/stikkrenne-refleksjon.md",
            ####"""
---
title: Refleksjonsverksted etter stopp
kind: workshop
case: elvestrand-stikkrenne
stage: S5
cycle: 1
cycle_phase: reflect
date: 2026-05-06
start: 09:00
end: 12:00
place: Driftsstasjonen i Elvestrand
medium: ansikt til ansikt
authors: [ida, jon]
participants: [P08, P11, P12]
protocol: verksted-refleksjon
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-05-07
format: refleksjonsverksted
facilitators: ida
attendance: drift 5, prosjekt, innkjøp og jus 5, ledere 4
feedback_sent: 2026-05-18
duration: 3 timer
notice: Oppdiktet eksempel
---
# Refleksjonsverksted etter stopp

## Åpning

### Hvilken problemformulering gikk vi ut fra, og hvem var til stede, etter rolle? {#open.1}

Fjorten deltakere. Vi delte i tre grupper etter rolle: GRP1 drift, GRP2 prosjektleder, innkjøp og jus, GRP3 ledere. Samme spørsmål til alle: Hva visste vi, når visste vi det, og hva gjorde vi med det? Leverandørene var ikke invitert. Det hadde de regnet som opplagt, og det gjorde vi også, til Jon spurte hvorfor.

Driftssjefen åpnet. Han hadde ikke manus. [Han sa at de hadde brukt to komma én million på å finne ut at noe ikke virker, at det var billig, og at han ville si det samme til avisa hvis den ringte igjen]{.culture.risk valence=driver strength=2 actor=manager evidence=observed flag=quote}. Så satte han seg i GRP3 og [ble hele dagen, selv om det bare sto «velkommen» ved rollen hans]{.culture.leadership valence=driver strength=2 evidence=observed}.

## Deltakernes refleksjon

### Hva har vi lært, og hva har det kostet? {#insider.1}

GRP1: Vi visste det med slammet. Det må vi bare si. [Alle vi på drift visste at det som ligger lavt, blir borte i februar. Men det var ingen som spurte oss i fase 2, og vi sa det ikke høyt heller, for vi trodde de hadde tenkt på det]{.competence.domain valence=barrier strength=2 actor=need-owner stage=s5 flag=negative-case}. Det er litt dumt. Vi har tegnet det på tavla nå.

GRP2: Vi har laget en tidslinje. [Da kontaktpunktet ble flyttet fra drift til rådhuset i oktober, ble det regnet som en ren formalitet. Vi satte ikke engang et kryss i risikolista]{.structure.organisation}. Så ble vi uenige om endringsmøtene. Juristen mener [hver sjette uke var nødvendig for å holde de to leverandørene likt]{.process.contract}. Prosjektleder mener at likt for sent også er likt.

GRP3: Vi skrev bare én setning: [Vi sa at det var lov å stoppe, men vi sa ikke at det var lov å si fra]{.culture.learning valence=mixed flag=quote}. Og så brukte vi resten av tida på å diskutere om det var sant.

RESULTAT: En tegning av renna med grus i februar. (gruppe: 1)

RESULTAT: En tidslinje på fire meter. (gruppe: 2)

RESULTAT: Én setning. (gruppe: 3)

## Løpet slik vi husker det

### Hva skjedde, når, og hvor husker vi ulikt? {#course.1}

Tidslinja til GRP2 ble fire meter lang, fra februar 2025 til mars 2026. Alle fikk skrive på den i pausen, drift med grønt og rådhuset med blått. Fram til juni er den nesten bare grønn. Fra oktober står det ikke ett grønt ord før 3. mars, dagen etter stoppen, der noen har skrevet «ja, ja». Ingen hadde planlagt fargene for at det skulle bli et funn.

Under uke 44 står det med blått: «Kontaktpunkt flyttet, ok.» Juristen spurte hvem som hadde skrevet ok. Det hadde hun selv.

## Forskernes refleksjon møter deltakernes

### Hva i de foreløpige funnene kjenner dere igjen, hva kjenner dere ikke igjen, og hva mangler? {#outsider.1}

HOPPET OVER: Vi la ikke fram funn denne gangen; gruppene spurte hverandre.

### Hvor skiller deltakernes og forskernes forståelse lag? {#disagreement.1}

UENIGHET: Juristen mener endringsmøter hver sjette uke trengtes for lik behandling. Prosjektleder mener at likt for sent også er likt.

## Plenum

INF: Jeg vil spørre drift om noe. Hvis dere visste det, hvorfor kjørte dere ut og satte dem der? (prosjektleder)

INF2: Fordi det sto i planen at de skulle stå der. (driftsingeniør)

INF: Men det var jo min plan.

INF2: Ja. [Og den var så fin at vi ikke ville ødelegge den]{.culture.collaboration valence=barrier flag=surprise}.

Det ble stille, og så lo de, begge to. Jeg tror det var det viktigste som skjedde i løpet av dagen.

INF3: Studenten som skrev masteroppgave hos oss, har jo dette i tabell 4. [Hun intervjuet to fra drift i november, og det står svart på hvitt at de tvilte på plasseringen. Oppgaven ble levert i desember, og ingen av oss leste den før i april]{.ecosystem.education valence=mixed strength=2}. (innkjøper)

## Nytt problem, neste skritt

### Hvordan lyder problemformuleringen nå? {#next.1}

Hvordan får den som skal kjøre ut, sagt fra i tide om det hun eller han vet?

### Hva gjør vi videre, og hvem tar det? {#decisions.1}

- VEDTAK: [Driftsrepresentant skal ha stemme ved hvert beslutningspunkt, ikke bare plass]{.structure.organisation valence=driver stage=s8} (hvem: driftssjef)
- TILTAK: [Malen for faseplan får et nytt felt: hva vet de som skal kjøre ut?]{.structure.tools valence=driver strength=2 stage=s8} (hvem: prosjektleder, når: 2026-06-15)
- VEDTAK: Endringer under en viss verdi kan godkjennes av prosjektleder samme uke (hvem: driftssjef)
- TILTAK: [Prosjektleder og driftsingeniør holder en time om dette på innkjøpsdagen i høst]{.competence.building valence=driver stage=s8 practice=single-case} (hvem: prosjektleder, driftsingeniør, når: 2026-10-14)

Driftssjefen spurte hvem som eide lista. Prosjektleder sa ja før han var ferdig med setningen. [Hun ba samtidig om ti prosent stilling til det, og fikk fem]{.structure.resources valence=mixed strength=2 evidence=observed}.

## Deltakernes vurdering

### Hva var det verdt å bruke tiden på i dag, og hva var det ikke? {#close.1}

Alle skrev en lapp. Fire brukte ordet «lettet». Én skrev: [«Fint verksted. Neste gang bør vi ha det før det går galt.»]{.culture.learning valence=mixed flag=quote} Én lapp var tom, men brettet svært nøye.

## Refleksjon etterpå

### Forskeren: Hva forstår vi annerledes nå, og hvilke notater, koder eller minnenotater må vi se på igjen? {#reflection.2}

METODE: Ida ledet, Jon skrev. [Vi hadde lagt opp til at ledelsen skulle svare på gruppenes spørsmål, men lot være da vi så at gruppene spurte hverandre]{.competence.innovation valence=neutral actor=researcher evidence=observed}.

TOLKNING: At leverandørene ikke var der, svekker bildet. [Leverandør E leser stoppen som panikk, mens ingen i rommet nevnte avisoppslaget før driftssjefen gjorde det selv]{.culture.risk by=jon}.

"""####
        ),
        (
            "notes/stikkrenne-stopp.md",
            ####"""
---
title: Beslutning om å stoppe etter fase 2
kind: decision
case: elvestrand-stikkrenne
stage: S5
cycle: 1
cycle_phase: act
date: 2026-03-02
place: Driftsstasjonen i Elvestrand
authors: [ida]
participants: [P08, P11]
protocol: beslutning
protocol_version: "1.0"
classification: internal
status: reviewed
written: 2026-03-03
decision_kind: case
decided_by: prosjektleder og driftssjef
forum: beslutningsmøte etter fase 2
decided: 2026-03-02
review: 2026-05-06
evidence: stikkrenne-leverandør, stikkrenne-refleksjon
notice: Oppdiktet eksempel
---
# Beslutning om å stoppe etter fase 2

## Valget

### Hva var spørsmålet? {#choice.1}

Skal de to leverandørene gå videre til fase 3, når sensorene som ligger under grus, ikke svarer?

### Hvilke muligheter var framme, også den å la være? {#choice.2}

- Gå videre med begge og flytte sensorene høyere
- Gå videre med én
- Utsette til over sommeren
- Stoppe, slik kontrakten gir lov til

### Hva ble valgt? {#choice.3}

VEDTAK: Løpet avsluttes etter fase 2, og ingen av leverandørene går til fase 3. (hvem: prosjektleder, driftssjef)

## Grunner

### Hvilke grunner ble gitt, og hva bygde de på? {#reason.1}

To av tre kriterier var ikke nådd. Kriteriene var avtalt på forhånd og sto på lysarket.

### Hvem var uenig, og hva gikk uenigheten ut på? {#reason.2}

UENIGHET: Innkjøper ville vente til etter snøsmeltingen. Driftssjefen mente at svaret da ville bli det samme, bare dyrere.

### Hva ventes som følge, for saken eller for studien? {#reason.3}

Avisa vil ringe. Leverandørene får de siste fakturaene betalt og beholder det de har utviklet.

## Hvordan det gikk

### Ved ny gjennomgang: hva ble følgene, og hva ville vi ha gjort nå? {#after.1}

Gjennomgått på refleksjonsverkstedet i mai: beslutningen står, men drift burde ha vært i rommet.

"""####
        ),
        (
            "notes/vedlegg/tellelista.txt",
            ####"""
Oppdiktet eksempel. Avskrift av tellelista fra de to nattbilene, fjorten netter.

Natt   Tilsyn   Våknet   Noe galt
1      64       43       0
2      62       40       1
3      65       41       0
4      63       44       0
5      61       39       0
6      66       42       1
7      62       41       0
8      64       40       0
9      63       43       0
10     60       38       1
11     65       42       0
12     63       41       0
13     62       39       1
14     64       42       0

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
# The smallest group that a report for partners may tell of. Smaller than felt's own, since the example has few people.
group-size: "3"
end-date: 2028-12-31
researchers:
  - {id: ida, name: "Ida Eksempel", institution: "Eksempeluniversitetet"}
  - {id: jon, name: "Jon Eksempel", institution: "Eksempelinstituttet"}

organisations:
  - {id: fjellvik, name: "Fjellvik kommune", kind: municipality}
  - {id: elvestrand, name: "Elvestrand kommune", kind: municipality}
  - {id: ternesund, name: "Ternesund kommune", kind: municipality}
  - {id: leverandør-b, name: "Leverandør B", kind: supplier}
  - {id: leverandør-e, name: "Leverandør E", kind: supplier}
  - {id: drosjen, name: "Drosjeløyvet på Ternesund", kind: supplier}
  - {id: programmet, name: "Bistandsprogrammet", kind: programme}

# The participation register. Pseudonyms only; who they are stands in the key, which is never here.
participants:
  - id: P01
    actor: need-owner
    organisation: fjellvik
    unit: "hjemmetjeneste"
    cases: [fjellvik-nattro]
    basis: consent
    letter: "1.0"
    informed: 2025-01-30
    how: "skriftlig, og på telefon"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: invited, date: 2025-01-27}, {status: active, date: 2025-01-30}]
  - id: P02
    actor: manager
    organisation: fjellvik
    unit: "ledelse"
    cases: [fjellvik-nattro]
    basis: consent
    letter: "1.1"
    informed: 2025-09-29
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: active, date: 2025-09-29}]
  - id: P03
    actor: purchaser
    organisation: fjellvik
    unit: "innkjøp"
    cases: [fjellvik-nattro]
    basis: public-interest
    letter: "1.1"
    informed: 2026-04-15
    how: "skriftlig, med innkallingen til møtet"
    scopes: {recording: no, quoting: yes}
    history: [{status: active, date: 2026-04-15}]
  - id: P04
    actor: purchaser
    organisation: fjellvik
    unit: "innkjøp"
    cases: [fjellvik-gangvei]
    basis: consent
    letter: "1.0"
    informed: 2025-01-20
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: invited, date: 2025-01-13}, {status: active, date: 2025-01-20}]
  - id: P05
    actor: need-owner
    organisation: fjellvik
    unit: "drift"
    cases: [fjellvik-gangvei]
    basis: public-interest
    letter: "1.0"
    informed: 2025-01-28
    how: "muntlig i starten av møtet, og skriftlig etterpå"
    scopes: {recording: no, quoting: yes, archiving: no}
    history: [{status: active, date: 2025-01-28}]
  - id: P06
    actor: supplier
    organisation: leverandør-b
    cases: [fjellvik-gangvei]
    basis: consent
    letter: "1.1"
    informed: 2025-09-02
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: no}
    history: [{status: invited, date: 2025-08-25}, {status: active, date: 2025-09-02}]
  - id: P07
    actor: need-owner
    organisation: fjellvik
    unit: "hjemmetjeneste"
    cases: [fjellvik-nattro]
    basis: public-interest
    letter: "1.0"
    informed: 2025-05-05
    how: "oppslag på vaktrommet, og muntlig samme kveld"
    scopes: {recording: no, quoting: yes, archiving: no}
    history: [{status: active, date: 2025-05-05}]
  - id: P08
    actor: purchaser
    organisation: elvestrand
    unit: "innkjøp"
    cases: [elvestrand-ombruk, elvestrand-stikkrenne, ternesund-måltid]
    basis: consent
    letter: "1.0"
    informed: 2025-02-10
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: active, date: 2025-02-10}]
  - id: P09
    actor: manager
    organisation: elvestrand
    unit: "ledelse"
    cases: [elvestrand-ombruk]
    basis: consent
    letter: "1.1"
    informed: 2026-02-02
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: invited, date: 2026-01-21}, {status: active, date: 2026-02-02}]
  # Someone who came along without having been asked: what the register lacks is still to be settled.
  - id: P10
    actor: need-owner
    organisation: elvestrand
    unit: "eiendom"
    cases: [elvestrand-ombruk]
    history: [{status: invited, date: 2025-11-05, reason: "Kom i stedet for en annen; får brevet i posten."}]
  - id: P11
    actor: need-owner
    organisation: elvestrand
    unit: "vann og avløp"
    cases: [elvestrand-stikkrenne]
    basis: consent
    letter: "1.0"
    informed: 2025-02-10
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: active, date: 2025-02-10}]
  - id: P12
    actor: need-owner
    organisation: elvestrand
    unit: "vann og avløp"
    cases: [elvestrand-stikkrenne]
    basis: consent
    letter: "1.0"
    informed: 2025-02-17
    how: "skriftlig"
    scopes: {recording: no, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2025-02-17}]
  - id: P13
    actor: supplier
    organisation: leverandør-e
    cases: [elvestrand-stikkrenne]
    basis: consent
    letter: "1.1"
    informed: 2026-03-17
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-03-17}]
  - id: P14
    actor: supplier
    organisation: leverandør-e
    cases: [elvestrand-stikkrenne]
    basis: consent
    letter: "1.1"
    informed: 2026-03-24
    how: "skriftlig, lest i bilen på vei inn"
    scopes: {recording: yes, quoting: no, archiving: no, contact: no}
    history: [{status: active, date: 2026-03-24}]
  - id: P15
    actor: facilitator
    organisation: programmet
    cases: [elvestrand-stikkrenne, ternesund-skyss]
    basis: consent
    letter: "1.0"
    informed: 2025-02-12
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: active, date: 2025-02-12}]
  - id: P16
    actor: need-owner
    organisation: ternesund
    unit: "kjøkken"
    cases: [ternesund-måltid]
    basis: consent
    letter: "1.0"
    informed: 2025-05-05
    how: "skriftlig, og på kjøkkenet"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: active, date: 2025-05-05}]
  - id: P17
    actor: purchaser
    organisation: ternesund
    unit: "stab"
    cases: [ternesund-måltid, ternesund-skyss]
    basis: consent
    letter: "1.1"
    informed: 2025-10-15
    how: "skriftlig, en onsdag"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: invited, date: 2025-10-08}, {status: active, date: 2025-10-15}]
  - id: P18
    actor: other-municipality
    organisation: elvestrand
    unit: "kjøkken"
    cases: [ternesund-måltid]
    basis: consent
    letter: "1.0"
    informed: 2025-05-06
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: active, date: 2025-05-06}]
  - id: P19
    actor: need-owner
    organisation: ternesund
    unit: "kultur og oppvekst"
    cases: [ternesund-skyss]
    basis: consent
    letter: "1.0"
    informed: 2025-05-26
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2025-05-26}]
  - id: P20
    actor: supplier
    organisation: drosjen
    cases: [ternesund-skyss]
    basis: public-interest
    letter: "1.1"
    informed: 2025-10-21
    how: "muntlig i starten av møtet, og oppslag i døra"
    scopes: {recording: no, quoting: yes, archiving: no}
    history: [{status: active, date: 2025-10-21}]
  - id: P21
    actor: manager
    organisation: ternesund
    unit: "kultur og oppvekst"
    cases: [ternesund-skyss]
    basis: public-interest
    letter: "1.1"
    informed: 2025-10-21
    how: "muntlig i starten av møtet, og oppslag i døra"
    scopes: {recording: no, quoting: yes, archiving: no}
    history: [{status: active, date: 2025-10-21}]
  - id: P22
    actor: need-owner
    organisation: ternesund
    unit: "hjemmetjeneste"
    cases: [ternesund-måltid]
    basis: consent
    letter: "1.1"
    informed: 2026-02-09
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-02-09}]
  # Withdrew before anything was written down: stands here, and in no note.
  - id: P23
    actor: user
    organisation: fjellvik
    unit: "pårørende"
    cases: [fjellvik-nattro]
    basis: consent
    letter: "1.1"
    informed: 2026-03-12
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history:
      - {status: invited, date: 2026-03-05}
      - {status: active, date: 2026-03-12}
      - {status: withdrawn, date: 2026-03-30, reason: "Trakk seg før samtalen. Ingen grunn oppgitt, og ingen trengs."}
  - id: P24
    actor: supplier
    cases: [fjellvik-gangvei]
    letter: "1.1"
    history:
      - {status: invited, date: 2025-08-25}
      - {status: declined, date: 2025-09-08, reason: "Har ikke tid."}
  # Those who took part in the meetings and workshops of 2026.
  - id: P25
    actor: need-owner
    organisation: fjellvik
    unit: "hjemmetjeneste"
    cases: [fjellvik-nattro]
    basis: consent
    letter: "1.1"
    informed: 2026-05-11
    how: "skriftlig, på vaktrommet"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-05-11}]
  - id: P26
    actor: need-owner
    organisation: fjellvik
    unit: "hjemmetjeneste"
    cases: [fjellvik-nattro]
    basis: consent
    letter: "1.1"
    informed: 2026-05-11
    how: "skriftlig, på vaktrommet"
    scopes: {recording: no, quoting: yes, archiving: no, contact: no}
    history: [{status: active, date: 2026-05-11}]
  - id: P27
    actor: manager
    organisation: fjellvik
    unit: "ledelse"
    cases: [fjellvik-nattro]
    basis: public-interest
    letter: "1.1"
    informed: 2026-05-04
    how: "skriftlig, med innkallingen til verkstedet"
    scopes: {recording: no, quoting: yes, archiving: no}
    history: [{status: active, date: 2026-05-04}]
  - id: P28
    actor: need-owner
    organisation: fjellvik
    unit: "legevakt"
    cases: [fjellvik-gangvei]
    basis: consent
    letter: "1.1"
    informed: 2026-01-12
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: invited, date: 2026-01-06}, {status: active, date: 2026-01-12}]
  - id: P29
    actor: need-owner
    organisation: fjellvik
    unit: "helse og mestring"
    cases: [fjellvik-gangvei]
    basis: public-interest
    letter: "1.1"
    informed: 2026-01-20
    how: "muntlig i starten av møtet, og skriftlig etterpå"
    scopes: {recording: no, quoting: yes, archiving: no}
    history: [{status: active, date: 2026-01-20}]
  - id: P30
    actor: user
    organisation: fjellvik
    unit: "eldrerådet"
    cases: [fjellvik-gangvei]
    basis: consent
    letter: "1.1"
    informed: 2026-01-15
    how: "skriftlig, og lest høyt på telefon"
    scopes: {recording: no, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-01-15}]
  - id: P31
    actor: need-owner
    organisation: elvestrand
    unit: "eiendom"
    cases: [elvestrand-ombruk]
    basis: consent
    letter: "1.1"
    informed: 2026-05-12
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-05-12}]
  - id: P32
    actor: need-owner
    organisation: elvestrand
    unit: "eiendom"
    cases: [elvestrand-ombruk]
    basis: consent
    letter: "1.1"
    informed: 2026-05-12
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-05-12}]
  - id: P33
    actor: need-owner
    organisation: elvestrand
    unit: "eiendom"
    cases: [elvestrand-ombruk]
    basis: public-interest
    letter: "1.1"
    informed: 2026-05-19
    how: "muntlig i starten av møtet, og skriftlig etterpå"
    scopes: {recording: no, quoting: yes, archiving: no}
    history: [{status: active, date: 2026-05-19}]
  - id: P34
    actor: manager
    organisation: elvestrand
    unit: "oppvekst"
    cases: [elvestrand-ombruk]
    basis: consent
    letter: "1.1"
    informed: 2026-05-13
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: invited, date: 2026-05-06}, {status: active, date: 2026-05-13}]
  - id: P35
    actor: need-owner
    organisation: elvestrand
    unit: "vann og avløp"
    cases: [elvestrand-stikkrenne]
    basis: consent
    letter: "1.1"
    informed: 2026-05-27
    how: "skriftlig, i brakka"
    scopes: {recording: no, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-05-27}]
  - id: P36
    actor: need-owner
    organisation: elvestrand
    unit: "vann og avløp"
    cases: [elvestrand-stikkrenne]
    basis: consent
    letter: "1.1"
    informed: 2026-05-27
    how: "skriftlig, i brakka"
    scopes: {recording: no, quoting: yes, archiving: no, contact: no}
    history: [{status: active, date: 2026-05-27}]
  - id: P37
    actor: need-owner
    organisation: ternesund
    unit: "hjemmetjeneste"
    cases: [ternesund-måltid]
    basis: consent
    letter: "1.1"
    informed: 2026-05-19
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-05-19}]
  - id: P38
    actor: user
    organisation: ternesund
    unit: "pårørende"
    cases: [ternesund-måltid]
    basis: consent
    letter: "1.1"
    informed: 2026-05-21
    how: "skriftlig, hjemme"
    scopes: {recording: no, quoting: yes, archiving: no, contact: yes}
    history: [{status: invited, date: 2026-05-12}, {status: active, date: 2026-05-21}]
  - id: P39
    actor: user
    organisation: ternesund
    unit: "ungdomsrådet"
    cases: [ternesund-skyss]
    basis: consent
    letter: "1.1"
    informed: 2026-05-05
    how: "skriftlig, én for én"
    scopes: {recording: no, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-05-05}]
  - id: P40
    actor: user
    organisation: ternesund
    unit: "ungdomsrådet"
    cases: [ternesund-skyss]
    basis: consent
    letter: "1.1"
    informed: 2026-05-05
    how: "skriftlig, én for én"
    scopes: {recording: no, quoting: yes, archiving: no, contact: yes}
    history: [{status: active, date: 2026-05-05}]
  - id: P41
    actor: user
    organisation: ternesund
    unit: "ungdomsrådet"
    cases: [ternesund-skyss]
    basis: consent
    letter: "1.1"
    informed: 2026-05-06
    how: "skriftlig, én for én"
    scopes: {recording: no, quoting: yes, archiving: no, contact: no}
    history: [{status: active, date: 2026-05-06}]
  - id: P42
    actor: need-owner
    organisation: ternesund
    unit: "kultur og oppvekst"
    cases: [ternesund-skyss]
    basis: consent
    letter: "1.1"
    informed: 2026-05-07
    how: "skriftlig"
    scopes: {recording: yes, quoting: yes, archiving: yes, contact: yes}
    history: [{status: active, date: 2026-05-07}]

cases:
  - id: fjellvik-nattro
    title: {nb: "Trygg natt hjemme", en: "A safe night at home"}
    municipality: "Fjellvik"
    kind: "anskaffelse av innovasjon"
    procedure: "innovasjonspartnerskap"
    history:
      - {stage: S0, date: 2023-11-06, reason: "IKT kom hjem fra messe og foreslo kamera."}
      - {stage: S1, date: 2024-01-15, reason: "Fjorten netter med streker på papir."}
      - {stage: S2, date: 2024-05-22, reason: "Dialogkonferanse, med fagleder og innkjøper."}
      - {stage: S3, date: 2024-08-19}
      - {stage: S4, date: 2024-10-07, reason: "Kunngjort som innovasjonspartnerskap."}
      - {stage: S5, date: 2025-01-13, reason: "Kontrakt med leverandør A.", evidence: nattro-behovshaver}
      - {stage: S6, date: 2025-09-15, reason: "Opsjonen utløst, med vilkår om informasjon til pårørende.", evidence: nattro-leder}
      - {stage: S7, date: 2026-03-02, reason: "Ny enhetsleder er gevinsteier.", evidence: nattro-gevinst}
    milestones:
      - {id: baseline, stage: S1, planned: 2024-02-15, reached: 2024-01-29, owner: "fagleder"}
      - {id: signed, stage: S5, planned: 2024-12-15, reached: 2025-01-13, owner: "innkjøper"}
      - {id: in-use, stage: S6, planned: 2025-10-01, reached: 2025-10-01, owner: "enhetsleder"}
      - {id: benefit-owner, stage: S7, planned: 2026-01-01, reached: 2026-03-02, owner: "kommunalsjef"}
      - {id: prisavtale, stage: S7, label: "Ny pris avtalt for mer enn førti hjem", planned: 2026-06-01, owner: "innkjøper"}
      - {id: measurement, stage: S7, planned: 2026-12-04, owner: "fagleder"}
      - {id: outcome, stage: S7, planned: 2027-02-15, owner: "enhetsleder"}
      - {id: lessons-shared, stage: S8, planned: 2027-05-20, owner: "fagleder"}
    said:
      - {name: need, text: "Den som bor hjemme, skal få sove i fred og likevel få hjelp fort"}
      - {name: decision-needed, text: "Hvem som følger opp avtalen fra nyttår\nHvor mange hjem som skal med neste år"}
      - {name: risk, text: "Prisen pr. hjem kan stanse utvidelsen\nErfarne nattevakter slutter før nye er lært opp"}
  - id: fjellvik-gangvei
    title: {nb: "Framkommelige gangveier om vinteren", en: "Walkable paths in winter"}
    municipality: "Fjellvik"
    kind: "innovasjonsvennlig anskaffelse"
    procedure: "konkurransepreget dialog"
    history:
      - {stage: S1, date: 2024-09-02, reason: "Falltallene fra legevakta. Ingen egen idéfase."}
      - {stage: S2, date: 2025-01-28, reason: "Leverandørkonferansen.", evidence: gangvei-konferanse}
      - {stage: S3, date: 2025-02-17, evidence: gangvei-innkjøper}
      - {stage: S4, date: 2025-04-03, reason: "Kunngjort."}
      - {stage: S4, state: cancelled, date: 2025-06-18, reason: "Avlyst: manglende reell konkurranse, og tilbudet over budsjett.", evidence: gangvei-evaluering}
    milestones:
      - {id: dialogue-held, stage: S2, planned: 2025-01-28, reached: 2025-01-28, owner: "innkjøper"}
      - {id: notice, stage: S4, planned: 2025-04-03, reached: 2025-04-03, owner: "innkjøper"}
    said:
      - {name: need, text: "Gående skal komme trygt fram om vinteren, særlig gamle og skolebarn"}
      - {name: decision-needed, text: "Om behovet skal ut i markedet igjen, og i så fall når"}
      - {name: risk, text: "Det dialogen ga, går tapt når folk bytter jobb\nNye minstekrav kan stenge små tilbydere ute"}
  - id: elvestrand-ombruk
    title: {nb: "Møbler på nytt i skolene", en: "School furniture, second time round"}
    municipality: "Elvestrand"
    kind: "innovasjonsvennlig anskaffelse"
    procedure: "ikke valgt"
    history:
      - {stage: S0, date: 2024-11-20, reason: "Pekt ut i strategien som første område."}
      - {stage: S1, date: 2025-01-08, evidence: ombruk-behov}
      - {stage: S0, date: 2025-11-05, reason: "Tilbake til eierskapet.", evidence: ombruk-møte}
      - {stage: S1, date: 2026-01-14, reason: "Behovsbeskrivelsen tas fram på nytt."}
      - {stage: S1, state: paused, date: 2026-02-12, reason: "Venter på prosjekteier.", evidence: ombruk-leder}
    milestones:
      - {id: need-described, stage: S1, planned: 2025-04-01, reached: 2025-09-03, owner: "innkjøper"}
      - {id: owner-named, stage: S0, planned: 2025-12-19, owner: "direktør"}
      - {id: go-no-go, stage: S1, planned: 2026-11-27, owner: "direktør"}
      - {id: invitation, stage: S2, planned: 2027-01-20, owner: "innkjøper"}
      - {id: dialogue-held, stage: S2, planned: 2027-03-10, owner: "innkjøper"}
    said:
      - {name: need, text: "Hver elev har en plass som er i orden, uten at kommunen kjøper mer enn den må"}
      - {name: decision-needed, text: "Hvem som eier prosjektet\nHvem som får beholde det som spares"}
      - {name: risk, text: "Brukbare møbler blir kastet mens saken venter\nOrdningen hviler på frivillig innsats"}
  - id: elvestrand-stikkrenne
    title: {nb: "Varsling før stikkrenna går tett", en: "A warning before the culvert clogs"}
    municipality: "Elvestrand"
    kind: "anskaffelse av innovasjon"
    procedure: "førkommersiell anskaffelse"
    history:
      - {stage: S0, date: 2024-06-10}
      - {stage: S1, date: 2024-09-16, reason: "Behovsverksted ledet av programmet."}
      - {stage: S2, date: 2025-02-19, evidence: stikkrenne-marked}
      - {stage: S1, date: 2025-02-20, reason: "Behovet skrives om etter møtene: fra nivå til tid."}
      - {stage: S2, date: 2025-03-03, reason: "Sammendrag sendt til alle seks."}
      - {stage: S3, date: 2025-03-24}
      - {stage: S4, date: 2025-05-05, reason: "Kunngjort."}
      - {stage: S5, date: 2025-08-11, reason: "Fase 1 med tre leverandører.", evidence: stikkrenne-bistand}
      - {stage: S5, state: closed, date: 2026-03-02, reason: "Stoppet etter fase 2, slik kontrakten ga lov til.", evidence: stikkrenne-stopp}
    milestones:
      - {id: summary-shared, stage: S2, planned: 2025-03-05, reached: 2025-03-03, owner: "prosjektleder"}
      - {id: design, stage: S5, planned: 2025-10-31, reached: 2025-10-31, owner: "prosjektleder"}
      - {id: prototype, stage: S5, planned: 2026-03-02, reached: 2026-03-02, owner: "prosjektleder"}
    cycles:
      - number: 1
        from: 2024-09-16
        to: 2026-05-06
        arena: "Driftsstasjonen i Elvestrand"
        plan: "Behovsverksted, én-til-én-møter, tre faser med beslutning etter hver."
        action: "Fase 1 med tre leverandører, fase 2 med to. Kontaktpunktet flyttes til rådhuset i oktober."
        observation: "Sensorene ble liggende under grus, slik drift hadde ventet og ikke sagt."
        insider: "Vi sa at det var lov å stoppe, men vi sa ikke at det var lov å si fra."
        outsider: "Vi så markedsdialogen som det viktige. Det var det som sluttet etter den, vi burde ha fulgt."
        learning: "Den som skal rykke ut, må få være med og bestemme underveis."
        formulations:
          - {date: 2024-09-16, text: "Hvordan kan vi overvåke nivået i stikkrennene?"}
          - {date: 2025-02-19, text: "Hvordan kan vi vite det i tide til å kjøre ut?", reason: "Leverandørene spurte hvor mange timer det tar, og ingen kunne svare."}
          - {date: 2026-05-06, by: jon, text: "Hvordan får den som skal kjøre ut, sagt fra i tide om det hun eller han vet?", reason: "Refleksjonsverkstedet etter stoppen."}
    said:
      - {name: need, text: "Drift får vite i god tid når ei renne er i ferd med å tettes"}
      - {name: decision-needed, text: "Om kommunen skal prøve igjen, og hva som da må være avklart først"}
      - {name: risk, text: "Små bedrifter tør ikke bli med neste gang\nErfaringene blir liggende i én seksjon"}
  - id: ternesund-måltid
    title: {nb: "Mat som blir spist", en: "Food that gets eaten"}
    municipality: "Ternesund"
    kind: "anskaffelse av innovative løsninger"
    procedure: "konkurranse med forhandling, felles kunngjøring med Elvestrand"
    history:
      - {stage: S1, date: 2025-05-13, reason: "Dialogkonferansen på grendehuset.", evidence: måltid-dialog}
      - {stage: S3, date: 2025-06-10, reason: "Leverandørene var på konferansen i mai. Ingen egen markedsdialog."}
      - {stage: S4, date: 2025-09-01, reason: "Felles kunngjøring med Elvestrand.", evidence: måltid-innkjøper}
      - {stage: S6, date: 2026-01-12, reason: "I bruk i elleve hjem."}
    milestones:
      - {id: need-described, stage: S1, planned: 2025-06-01, reached: 2025-05-30, owner: "kjøkkensjefen"}
      - {id: award, stage: S4, planned: 2025-11-24, reached: 2025-11-26, owner: "innkjøper"}
      - {id: in-use, stage: S6, planned: 2026-01-12, reached: 2026-01-12, owner: "kjøkkensjefen"}
      - {id: kveld-grendehuset, stage: S8, label: "Kveld på grendehuset om det som ikke virket", planned: 2026-06-18, owner: "kjøkkensjefen"}
      - {id: measurement, stage: S7, planned: 2026-11-30, owner: "kjøkkensjefen"}
      - {id: evaluated, stage: S7, planned: 2027-01-29, owner: "innkjøper"}
      - {id: reused, stage: S8, label: "Kveldsmat i to hjem til på øyene", planned: 2027-09-01, owner: "enhetsleder"}
    said:
      - {name: need, text: "Eldre som bor hjemme, får i seg nok mat"}
      - {name: decision-needed, text: "Hvem som betaler for veiingen etter sommeren"}
      - {name: risk, text: "Bare to på kjøkkenet kan det nye utstyret\nAvtalen med nabokommunen går ut i januar"}
    cycles:
      - number: 1
        from: 2025-05-13
        to: 2026-03-27
        arena: "Grendehuset på Ternesund"
        plan: "Felles kunngjøring, kveldsmat i elleve hjem, veiing på kjøkkenet før og etter."
        action: "Beholderen bygges om etter tre dager på runde."
        observation: "Mindre mat i retur. Ingen vil kobles med noen."
        insider: "Det er ikke maten vi leverer, det er klokka."
        outsider: "Vi trodde den store kommunen hjalp den lille. Det gikk begge veier."
        learning: "Kjøkkenet veier maten, ikke menneskene."
        formulations:
          - {date: 2025-05-05, text: "Hvordan får vi matboksen til å smake bedre?"}
          - {date: 2025-05-13, text: "Hvordan kan en som bor hjemme, spise seg mett når hun selv vil, helst sammen med noen?", reason: "Hjemmehjelperne sa høyt at maten kommer når ingen er sultne."}
      - number: 2
        from: 2026-06-18
        arena: "Grendehuset på Ternesund"
        formulations:
          - {date: 2026-03-27, text: "Hvem er selskapet, når ingen vil kobles?"}
  - id: ternesund-skyss
    title: {nb: "Hjem fra trening", en: "Home from training"}
    municipality: "Ternesund"
    kind: "innovasjonsvennlig anskaffelse"
    procedure: "ikke valgt"
    history:
      - {stage: S1, date: 2025-02-03, reason: "Ungdomsrådet begynte selv, uten mandat."}
      - {stage: S2, date: 2025-10-21, reason: "Leverandørkonferansen.", evidence: skyss-konferanse}
    milestones:
      - {id: users-involved, stage: S1, planned: 2025-03-15, reached: 2025-03-14, owner: "konsulenten"}
      - {id: procedure-chosen, stage: S3, planned: 2025-12-19, owner: "innkjøper"}
      - {id: need-revised, stage: S2, planned: 2026-11-13, owner: "klubblederen"}
      - {id: vinterplan, stage: S4, label: "Kjøring for skoleåret avtalt", planned: 2027-02-26, owner: "innkjøper"}
      - {id: skyss-vurdert, stage: S7, label: "Kjøringen vurdert etter ett år", planned: 2027-06-11, owner: "rektor"}
    said:
      - {name: need, text: "Unge kommer trygt hjem om kvelden, også når ingen hjemme kan kjøre"}
      - {name: decision-needed, text: "Om kjøringen skal bli fast, og hvem som betaler\nHvem som har ansvaret fra høsten"}
      - {name: risk, text: "Tilbudet henger på få sjåfører\nDe unge mister tålmodigheten hvis svaret drøyer"}

# Cells of the framework chart. An early one was written before the second researcher coded, who then brought it evidence that it does not rest on.
chart:
  - case: fjellvik-nattro
    code: culture.leadership
    by: ida
    summary: "Ingen over enhetslederen spurte før det kom penger utenfra. Siden kontrakten har kommunalsjefen hatt det som fast punkt hver fjortende dag, og hun vil forsvare besparelsen i formannskapet heller enn på vaktrommet."
    ratings:
      - {by: ida, value: "2", because: "To ledere gir eksempler på det de gjorde, og en av dem ble sett mens hun gjorde det."}
      - {by: jon, value: "-1", because: "Støtten kom da pengene kom. I tida som avgjorde, var det ingen over vaktlaget."}
  - case: elvestrand-ombruk
    code: culture.leadership
    by: jon
    summary: "Seksjonslederen kaller inn og kommer ikke. Virksomhetslederen spør etter det som er rødt, og dette har vært grønt hele tida: Ingen er imot, og ingen etterspør det."
    ratings:
      - {by: ida, value: "-2", because: "Lederens egne ord og det tomme setet i møtet sier det samme."}
      - {by: jon, value: "-1", because: "Fraværet ble sett én gang; resten er det hun selv sier."}
      - {by: ida, value: "-2", consensus: yes, because: "Enige etter å ha lest møtet sammen: to kilder av ulikt slag."}
  - case: fjellvik-gangvei
    code: culture.leadership
    by: ida
    summary: "Åpningen varte i ti minutter, med frakken på. Ja-et fra økonomisjefen var en tommel opp i en e-post."
    ratings:
      - {by: ida, value: "-1", because: "Sett én gang og fortalt én gang, uten at noen sier hva det førte til."}
  - case: ternesund-skyss
    code: culture.leadership
    ratings:
      - {by: jon, value: "1", because: "Rektor la om timeplanen og satt i hallen, men det er én leder."}
  - case: fjellvik-nattro
    code: process.needs
    early: yes
    by: ida
    summary: "Behovet snudde da vaktene hadde telt streker i fjorten netter: ikke kamera, men å få sove i fred. Pårørende ble det ikke spurt."
    ratings:
      - {by: ida, value: "2", because: "Tellelista er beskrevet av den som førte den, og vist fram senere som det andre må gjøre først."}
  - case: ternesund-måltid
    code: process.needs
    by: ida
    summary: "Hjemmehjelperne sa høyt at maten kommer når ingen er sultne, etter tre nye sauser. Behovet ble skrevet på én side samme kveld."
    ratings:
      - {by: ida, value: "2", because: "Både observasjonen og siden som ble skrevet der og da."}
      - {by: jon, value: "1", because: "Jeg er ikke sikker på om det var øktene, ferja eller blyanten."}
      - {by: jon, value: "1", consensus: yes, because: "Enige: De som kjører ut, fant behovet, men pårørende ble spurt sent."}
  - case: ternesund-måltid
    code: ecosystem.municipalities
    by: jon
    summary: "Elvestrand tok innkjøpsdelen, med én kunngjøring og begge kommunevåpnene på. Tallene de manglet, hadde Ternesund liggende, og naboen sier at det var de som ble vekket."
    ratings:
      - {by: ida, value: "2", because: "Tre stemmer fra to kommuner gir hvert sitt eksempel på at de trengte hverandre."}
      - {by: jon, value: "1", because: "Konkrete eksempler, men innkjøperen er alene igjen nå som kjøpet er gjort."}
      - {by: ida, value: "2", consensus: yes, because: "Tre stemmer fra to kommuner har hvert sitt eksempel. At innkjøperen er alene etterpå, hører til en annen kode."}
  - case: elvestrand-stikkrenne
    code: ecosystem.suppliers
    by: jon
    summary: "De små tok med en prototyp av avløpsrør og sykkelslange; den store kom med seksti lysark. De små kunne bare være med når utviklingen ble betalt underveis, og banken regnet ikke en fase 2 som en ordre."
    ratings:
      - {by: ida, value: "mixed", because: "De små drev det fram, og det samme som gjorde dem gode, gjorde at de ikke tålte stoppen."}
      - {by: jon, value: "mixed", because: "Hjelper i dialogen, hemmer i finansieringen."}
  - case: elvestrand-ombruk
    code: ecosystem.suppliers
    ratings:
      - {by: ida, value: missing, because: "Ingen leverandør har vært inne i saken ennå."}
  # What the meetings and workshops of 2026 came to.
  - case: fjellvik-nattro
    code: competence.innovation
    by: jon
    summary: "Vaktene fant selv en måte å prøve seg fram på, og de holder den i live. Ingen kurs ligger bak."
    ratings:
      - {by: ida, value: "2", because: "Tre gir hvert sitt eksempel på noe de la opp selv."}
      - {by: jon, value: "2", because: "Eksemplene er fra ulike tider, og ett av dem er blitt en fast vane."}
  - case: fjellvik-nattro
    code: structure.governance
    by: ida
    summary: "Det som virker om natta, har ikke noe sted i budsjettet. Å utvide går gjennom to ledere og venter på en sakliste."
    ratings:
      - {by: ida, value: "-2", because: "Tre roller forteller om det samme hinderet hver fra sin kant."}
      - {by: jon, value: "-1", because: "Ingen har sagt nei; det er treghet mer enn en sperre."}
  - case: fjellvik-nattro
    code: ecosystem.municipalities
    by: ida
    summary: "Andre kommuner kommer for å se skjermen og drar hjem med måten å telle på."
    ratings:
      - {by: ida, value: "1", because: "Flere besøk, men bare én kommune som vi vet at har begynt."}
      - {by: jon, value: "1", because: "Enig: Spredningen er på vei, og den er ikke prøvd."}
  - case: fjellvik-gangvei
    code: ecosystem.users
    by: ida
    summary: "Eldrerådet er blitt en del av brøytingen: De går rundt, melder fra og blir hørt. Det skjedde etter at konkurransen var avlyst."
    ratings:
      - {by: ida, value: "2", because: "Både konferansen og møtet om ruta har eksempler, fra tre roller."}
      - {by: jon, value: "2", because: "De som melder, og de som får meldingene, sier det samme."}
  - case: fjellvik-gangvei
    code: culture.openness
    by: jon
    summary: "Det som ikke lot seg kjøpe, lot seg prøve. Driften snudde rekkefølgen uten ny kontrakt."
    ratings:
      - {by: ida, value: "2", because: "Sjåførene prøvde og ville ikke tilbake."}
      - {by: jon, value: "1", because: "Viljen er der nå, men ingen har spurt innkjøp om den."}
      - {by: jon, value: "1", consensus: yes, because: "Enige etter samtale: Det er lett å være åpen når det ikke koster noe."}
  - case: elvestrand-ombruk
    code: culture.collaboration
    by: jon
    summary: "Vaktmesterne har laget sin egen ordning, med liste, arbeidsdeling og felles oversikt. Den går utenom rådhuset."
    ratings:
      - {by: ida, value: "2", because: "Sett i to møter, og tre forteller hvordan de deler arbeidet."}
      - {by: jon, value: "2", because: "Lista finnes, og den er i bruk."}
  - case: elvestrand-ombruk
    code: structure.incentives
    by: ida
    summary: "Det å la være å kjøpe lønner seg ikke for noen som gjør det. Skolen mister pengene, vaktmesteren mister oppdragene og innkjøp mister andelen."
    ratings:
      - {by: ida, value: "-2", because: "Tre roller har hvert sitt tall som går feil vei."}
      - {by: jon, value: "-2", because: "Samme mønster i dokumentet og i to møter."}
  - case: elvestrand-ombruk
    code: process.needs
    by: ida
    summary: "Behovet er godt beskrevet og ble enda bedre da de som steller stolene, fikk høre det."
    ratings:
      - {by: ida, value: "2", because: "Rettelsene kom på minutter og ble skrevet inn."}
      - {by: jon, value: "mixed", because: "Godt arbeid som ennå ikke har ført til noe kjøp."}
  - case: elvestrand-stikkrenne
    code: structure.tools
    by: ida
    summary: "Et nytt felt i malen for faseplaner gjør at drift blir spurt før noe settes ut. Det er i bruk i flere saker."
    ratings:
      - {by: ida, value: "2", because: "Tre har brukt det på hver sin måte."}
      - {by: jon, value: "1", because: "Det er en måned gammelt."}
      - {by: ida, value: "2", consensus: yes, because: "Enige: Det er lagt inn der ingen kommer utenom."}
  - case: elvestrand-stikkrenne
    code: culture.openness
    by: jon
    summary: "Det er blitt lettere å si imot, men lettest for dem som er nye."
    ratings:
      - {by: ida, value: "mixed", because: "To eksempler på at innvendinger ble hørt, og ett på at de sitter langt inne."}
      - {by: jon, value: "1", because: "Retningen er klar, også hos ham som nøler."}
  - case: elvestrand-stikkrenne
    code: culture.collaboration
    by: jon
    summary: "Rådhus og drift drar ut sammen og ringer hverandre først. I utprøvingen gjorde de ingen av delene."
    ratings:
      - {by: ida, value: "1", because: "Gode eksempler etterpå, dårlige underveis."}
      - {by: jon, value: "1", because: "Enig, vi har sett begge deler."}
  - case: ternesund-måltid
    code: structure.organisation
    by: ida
    summary: "Klokkeslettene har ingen eier når de faste er borte. Kjøkken, hjemmetjeneste og avtale peker på hverandre."
    ratings:
      - {by: ida, value: "-1", because: "Tre roller beskriver det samme hullet, og de fyller det på dugnad."}
      - {by: jon, value: "-2", because: "Det er dagligdags og har ingen løsning ennå."}
      - {by: ida, value: "-1", consensus: yes, because: "Enige: Hullet er der, men de har begynt på en vaktliste."}
  - case: ternesund-måltid
    code: competence.building
    by: jon
    summary: "Måten å arbeide på er tatt i bruk på andre innkjøp i begge kommunene."
    ratings:
      - {by: ida, value: "2", because: "Tre har brukt den på nytt, i ulike tjenester."}
      - {by: jon, value: "2", because: "Eksemplene er flere enn ett innkjøp."}
  - case: ternesund-skyss
    code: process.contract
    by: ida
    summary: "Kjøringen virker uten avtale, og derfor kan ingen regne med den. Det går ut over den som kjører, og den som skal svare for det."
    ratings:
      - {by: ida, value: "-2", because: "Tre roller har hvert sitt eksempel på hva som mangler."}
      - {by: jon, value: "-1", because: "Bilen går jo."}
      - {by: jon, value: "-2", consensus: yes, because: "Enige: At det går likevel, er det de som kjører og venter, som betaler for."}
  - case: ternesund-skyss
    code: process.needs
    by: jon
    summary: "De unge fant behovet selv og skrev det om da prøvetida var i gang."
    ratings:
      - {by: ida, value: "2", because: "To runder med hefter og samtaler, og behovet endret seg."}
      - {by: jon, value: "2", because: "Sterkt i alle kildene, men det som er samlet, stopper i februar."}

# What was agreed on and is done; all else is open.
done:
  - {note: gangvei-konferanse, action: "Referat til alle", date: 2025-02-10}
  - {note: gangvei-konferanse, action: "Skriftlige innspill", date: 2025-02-14}
  - {note: gangvei-konferanse, action: "Undersøke friksjonsmålere", date: 2025-03-12}
  - {note: måltid-dialog, action: "Innkjøper i Ternesund ringer", date: 2025-05-20}
  - {note: måltid-dialog, action: "Dele veietallene", date: 2025-05-23}
  - {note: måltid-dialog, action: "Sende oppsummering", date: 2025-05-26}
  - {note: måltid-dialog, action: "Felles behovsbeskrivelse", date: 2025-05-30}
  - {note: skyss-konferanse, action: "Stemme over papirliste", date: 2025-11-14}
  - {note: skyss-konferanse, action: "Spørre de to andre øykommunene", date: 2025-12-04}
  - {note: nattro-gevinst, action: "Be leverandøren om ny pris", date: 2026-05-28}
  - {note: stikkrenne-refleksjon, action: "Malen for faseplan", date: 2026-06-12}

# Files without a head of their own, with what is said on the command line.
files:
  - {file: måltid-kjøkken.vtt, title: "Samtale på kjøkkenet, fem uker etter", case: ternesund-måltid, date: 2026-02-17}
  - {file: måltid-hjelpere.csv, case: ternesund-måltid, date: 2026-03-05}

"""####
        ),
    ]
}
