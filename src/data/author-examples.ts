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
  site: `naam: Metrokaart Werkfit
omschrijving: De weg naar werkfit als metrokaart.
adres: https://www.example.org/
uitgever: Naam van de organisatie die de site uitgeeft
contact: redactie@example.org
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
};
