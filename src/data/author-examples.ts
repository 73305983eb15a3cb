import type { CollectionName } from '../domain/net/content.ts';

/** One worked example of each kind of content, as an author would write it; a test reads them all. */
export const authorExamples: Record<CollectionName, string> = {
  zones: `volgorde: 2
naam: Stap 2 · Trajectplan
kort: Trajectplan
toelichting: Samen leggen jullie doelen, werkplek en duur vast.
duur:
  - tekst: Hoelang het opstellen van een plan duurt, staat in geen van onze bronnen.
    status: niet bekend
`,
  haltes: `---
code: H99
naam: Kennismaken met de werkplek
kaartlabel: Kennismaken
soort: halte
zone: b
optioneel: true
samenvatting: De deelnemer bekijkt de werkplek en spreekt de collega’s voor de eerste dag.
ontwerp: true
overwegingen:
  - tekst: Wie ontvangt de deelnemer op de eerste dag?
    ontwerp: true
valkuilen:
  - tekst: Niemand weet op de eerste dag wie de deelnemer opvangt.
    ontwerp: true
duur:
  - tekst: Hoelang dit duurt, staat in geen van onze bronnen.
    status: niet bekend
voorKandidaat: Je gaat kijken op een werkplek. Je mag alles vragen. Iemand gaat met je mee als je dat wilt.
herzien: 2026-11-22
herzienVoor: 2027-11-22
---

De deelnemer gaat een dagdeel kijken en stelt vragen. De begeleider gaat mee als dat helpt. [ontwerp]

- Spreek af wie de deelnemer opwacht en waar. [ontwerp]
- Vertel wat iemand nodig heeft om zich welkom te voelen. [ontwerp]
`,
  instappen: `---
code: D99
naam: Mensen die uit een opleiding komen
kaartlabel: Uit een opleiding
samenvatting: Deze groep stopte met een opleiding en zoekt nu een weg naar werk.
ontwerp: true
aandacht:
  - tekst: Vraag wat iemand in de opleiding wel goed afging.
    ontwerp: true
herzien: 2026-11-22
herzienVoor: 2027-11-22
---

Jongeren en volwassenen die zonder diploma een opleiding verlieten. [ontwerp]
`,
  lijnen: `naam: Proeflijn
letter: X
volgorde: 99
kleur: groen
samenvatting: De weg van aanmelding langs het kennismaken naar werkfit.
ontwerp: true
trajecten:
  - [aanmelding, kennismaken-met-de-werkplek, werkfit]
  - haltes: [werkfit, aanmelding]
    soort: lus
`,
  bronnen: `sleutel: S9
titel: Verslag van een bijeenkomst
uitgever: Platform Werkfit
datum: voorjaar 2026
soort: verslag
toelichting: Wat deelnemers aan de bijeenkomst over de werkplek vertelden.
sleutels:
  - sleutel: S9-001
    kop: Wat werkt op de werkplek
`,
  literatuur: `titel: Leren op de werkvloer
maker: niet bekend
datum: "2025"
soort: Onderzoek
samenvatting: Een onderzoek naar leren op de werkvloer, dat het verslag noemt.
bron: [S9-001]
gebruik:
  - tekst: Het verslag haalt er vermoedelijk de drie tips voor begeleiders uit.
    bron: [S9-001]
onbekend:
  - Wij hebben het onderzoek niet gelezen.
`,
  site: `naam: Metrokaart Werkfit
omschrijving: De weg naar werkfit als metrokaart.
adres: https://www.example.org/
uitgever: Naam van de organisatie die de site uitgeeft
contact: redactie@example.org
waarStaJeNu:
  - moment: Intake morgen
    halte: intake
`,
  paginas: `---
titel: Over deze site
samenvatting: Wat de Metrokaart Werkfit is, voor wie zij is en hoe je haar gebruikt.
herzien: 2026-11-22
herzienVoor: 2027-11-22
---

Deze site laat de weg naar werkfit zien als een metrokaart. [ontwerp]

## Voor wie

Voor iedereen die mensen begeleidt naar werk. [ontwerp]
`,
  tips: `tekst: Bel de begeleider op de werkplek elke week op een vast moment.
haltes: [voortgang-volgen]
ontwerp: true
`,
  begrippen: `term: proefplaatsing
ook: [proefwerken]
uitleg: Een tijd werken bij een werkgever om te zien of de baan past, met behoud van uitkering.
haltes: [proefplaatsing]
ontwerp: true
`,
  instrumenten: `naam: Gesprekskaart
waarvoor: Je gebruikt de kaart om samen te zien wat goed gaat.
uitleg:
  - tekst: De kaart heeft zes vragen over een gewone werkdag.
    vindplaats: website van de maker, mei 2024
    zekerheid: midden
haltes: [intake]
`,
  wijzigingen: `titel: Langere termijn voor een aanvraag
datum: 1 januari 2026
tekst: Een aanvraag mag nu acht weken duren. Vraag voorzieningen dus op tijd aan.
soort: wet
haltes: [voorzieningen-regelen]
vindplaats: wetten.overheid.nl, januari 2026
zekerheid: hoog
`,
  praktijk: `titel: Leren in de keuken
organisatie: niet bekend
organisatietype: sociaal ontwikkelbedrijf
plaats: niet bekend
periode: niet bekend
haltes: [werkplek-kiezen]
bewijs: beschreven door derden
samenvatting:
  tekst: In een bedrijfskeuken leren deelnemers koken en samenwerken.
  ontwerp: true
ingevuld:
  - tekst: Een kok werkt met twee deelnemers tegelijk.
    ontwerp: true
werkt: []
knelt: []
resultaten: []
herzien: 2026-11-22
herzienVoor: 2027-11-22
`,
  zelfscan: `modelVersie: 1
perspectief: Beoordeel wat de deelnemer krijgt, ook als een andere partij het doet.
niveaus:
  - naam: Niet geregeld
    uitleg: Er is nog niets over afgesproken.
  - naam: Wisselend
    uitleg: Het gebeurt bij de een wel en bij de ander niet.
  - naam: Vast onderdeel
    uitleg: Het gebeurt bij iedereen en staat in de afspraken.
  - naam: Gevolgd en verbeterd
    uitleg: Er wordt gekeken wat het oplevert en daarna bijgesteld.
wijzigingen:
  - modelVersie: 1
    datum: 2026-11-22
    tekst: Eerste uitgave.
`,
  scan: `naam: De eerste dag
toelichting: Hoe een deelnemer op de werkplek begint.
openingsvraag: Hoe ging de laatste eerste dag die je meemaakte?
vragen:
  - code: ZS-99
    naam: Ontvangst op de werkplek
    vraag: Is geregeld wie de deelnemer op de eerste dag ontvangt?
    ankers:
      - Wie de deelnemer ontvangt, blijkt op de eerste dag zelf.
      - Soms is afgesproken wie ontvangt, dat hangt van de plek af.
      - Voor elke eerste dag staat vast wie de deelnemer ontvangt.
      - Deelnemers vertellen hoe de ontvangst was, en dat verandert hem.
    hulp: Denk aan de laatste drie deelnemers die ergens begonnen.
    voorbeeld: Een collega wacht bij de ingang en eet tussen de middag mee.
    stappen:
      - Spreek bij de eerstvolgende start af wie er bij de deur staat.
      - Zet de naam van wie ontvangt in elke werkplekafspraak.
      - Vraag na een week hoe de eerste dag was en pas hem aan.
    kern: true
    betekenis: 1
    haltes: [startgesprek]
    ontwerp: true
`,
  zoekwoorden: `regels:
  - adres: /haltes/werkplek-kiezen/
    woorden: [stageplek, leerwerkplek, waar gaat iemand werken]
`,
  werelden: `volgorde: 1
naam: De wereld van het gezin
uitleg: Wat betekent het traject thuis?
ontwerp: true
vragen:
  - tekst: Wie thuis merkt iets van deze keuze?
    ontwerp: true
`,
};
