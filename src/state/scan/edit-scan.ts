import type { Niveau } from '../../domain/scan/model.ts';
import { findAnswer } from '../../domain/scan/read-answer.ts';
import type { Actie, Antwoord, Keuze, Modus, Moment, Scan } from '../../domain/scan/scan.ts';
import { caps } from './caps.ts';

/** What a scan may be called and who fills it in. */
export type ScanHead = Pick<Scan, 'naam' | 'organisatie' | 'rol' | 'modus'>;

/** The step of the actie that asks who knows an answer; the role of it is that person. */
export const uitzoekStap = 'Zoek uit wie dit weet';

/** Gives a scan without answers. */
export function createScan(own: { id: string; nu: string; modelVersie: number; modus: Modus }): Scan {
  const { id, nu, modelVersie, modus } = own;
  return { schema: 'werkfit-zelfscan', versie: 1, modelVersie, id, modus, gemaakt: nu, bijgewerkt: nu, antwoorden: {} };
}

/** Gives the scan with these words at its head; an empty word is taken away. */
export function withHead(scan: Scan, head: Partial<ScanHead>): Scan {
  const next = { ...scan, ...head };
  if (next.naam === '') delete next.naam;
  if (next.organisatie === '') delete next.organisatie;
  return next;
}

/** Gives the scan with this answer changed; nothing but a keuze makes an answer. */
export function withAnswer(scan: Scan, code: string, change: Partial<Antwoord>): Scan {
  const old = findAnswer(scan.antwoorden, code);
  const keuze = change.keuze ?? old?.keuze;
  if (keuze === undefined) return scan;
  const antwoord: Antwoord = { ...old, ...change, keuze };
  if (keuze !== 'nvt') delete antwoord.reden;
  if (antwoord.notitie === '') delete antwoord.notitie;
  return { ...scan, antwoorden: { ...scan.antwoorden, [code]: antwoord } };
}

/** Gives the scan with a vraag answered; who no longer says weet-niet need not ask around either. */
export function withKeuze(scan: Scan, code: string, keuze: Keuze): Scan {
  const next = withAnswer(scan, code, { keuze });
  return keuze === 'weet-niet' ? next : withWie(next, code, '');
}

/** Gives the scan with a vraag open again. */
export function withoutAnswer(scan: Scan, code: string): Scan {
  const { [code]: removed, ...antwoorden } = scan.antwoorden;
  return removed === undefined ? scan : withWie({ ...scan, antwoorden }, code, '');
}

const isUitzoeken = (actie: Actie, code: string) => actie.vraag === code && actie.stap === uitzoekStap;

/** Gives who may know the answer to a vraag. */
export function findWie(scan: Scan, code: string): string {
  return scan.acties?.find((actie) => isUitzoeken(actie, code))?.rol ?? '';
}

/** Gives the scan with who may know an answer, as an actie; an empty word takes it away. */
export function withWie(scan: Scan, code: string, wie: string): Scan {
  const acties = scan.acties ?? [];
  const known = acties.find((actie) => isUitzoeken(actie, code));
  if (wie === '' && known === undefined) return scan;
  if (known === undefined && acties.length >= caps.acties) return scan;
  if (wie === '')
    return withActies(
      scan,
      acties.filter((actie) => actie !== known),
    );
  const next: Actie = { ...(known ?? { vraag: code, stap: uitzoekStap, status: 'open' }), rol: wie };
  return withActies(
    scan,
    known === undefined ? [...acties, next] : acties.map((each) => (each === known ? next : each)),
  );
}

/** Gives the scan with these acties. */
export function withActies(scan: Scan, acties: readonly Actie[]): Scan {
  const next = { ...scan, acties };
  if (acties.length === 0) delete (next as Partial<Scan>).acties;
  return next;
}

/** Gives the scan with this target for a thema. */
export function withStreef(scan: Scan, letter: string, niveau: Niveau): Scan {
  return { ...scan, streefniveaus: { ...scan.streefniveaus, [letter]: niveau } };
}

/**
 * Gives the scan with its answers of today kept as a moment, without the notes: a moment is for comparing, and so
 * a hundred of them still fit in a file.
 */
export function withMoment(scan: Scan, datum: string): Scan {
  // One more than a file may hold would make the file unreadable.
  if ((scan.momenten?.length ?? 0) >= caps.momenten) return scan;
  const answers = Object.entries(scan.antwoorden).map(([code, { notitie, ...rest }]) => [code, rest] as const);
  // No modelVersie: it is that of the scan until a newer model is taken over.
  const moment: Moment = { datum, antwoorden: Object.fromEntries(answers) };
  return { ...scan, momenten: [...(scan.momenten ?? []), moment] };
}

/** Gives the scan without one of its moments. */
export function withoutMoment(scan: Scan, index: number): Scan {
  const momenten = (scan.momenten ?? []).filter((_, each) => each !== index);
  const next = { ...scan, momenten };
  if (momenten.length === 0) delete (next as Partial<Scan>).momenten;
  return next;
}
