import type { Antwoord, Bewijs, Keuze, Modus, Reden, Rol, Scan, Streefniveaus } from '../../domain/scan/scan.ts';
import { findAnswer } from '../../domain/scan/read-answer.ts';
import type { Niveau } from '../../domain/scan/model.ts';
import { crc32 } from '../storage/crc32.ts';
import type { KnownModel, ScanReading } from './parse-scan-file.ts';

/** The most characters a fragment may have: chat programs cut longer links. */
export const MAX_LINK = 2000;

/** What stands before the answers in a fragment. */
export const linkPrefix = '#deel=';

const keuzeSigns = '0123wn';
const keuzes: readonly Keuze[] = [0, 1, 2, 3, 'weet-niet', 'nvt'];
const redenSigns = 'gtx';
const redenen: readonly Reden[] = ['geen-doelgroep', 'ander-taakveld', 'anders'];
const bewijsSigns = '0dceo';
const bewijzen: readonly Bewijs[] = ['geen', 'document', 'cijfers', 'ervaring-deelnemers', 'waargenomen'];
const rolSigns = 'oub';
const rollen: readonly Rol[] = ['opdrachtgever', 'uitvoerder', 'beide'];
const modusSigns = 'sv';
const modi: readonly Modus[] = ['snel', 'volledig'];
const pattern = /^1\.(\d{1,4})\.([-sv])([-oub])\.([-0-3]{1,26})\.([-0123wngtxdceo]{2,1200})\.([0-9a-f]{8})$/;

const sign = <T>(signs: string, values: readonly T[], value: T | undefined) =>
  (value === undefined ? undefined : signs[values.indexOf(value)]) ?? '-';
const value = <T>(signs: string, values: readonly T[], text: string | undefined): T | undefined =>
  text === undefined || text === '-' ? undefined : values[signs.indexOf(text)];

/** Gives the codes in the one order that every version shares: codes are never reused, new ones come last. */
function listCodes(model: KnownModel): string[] {
  const asked = model.themas.flatMap(({ vragen }) => vragen.map(({ code }) => code));
  return [...asked, ...model.vervallen.map(({ code }) => code)].sort(
    (one, other) => Number(one.slice(3)) - Number(other.slice(3)),
  );
}

const listLetters = (model: KnownModel) => model.themas.map(({ letter }) => letter).sort();

function encodeAnswer(antwoord: Antwoord | undefined): string {
  const keuze = antwoord?.reden === undefined ? undefined : sign(redenSigns, redenen, antwoord.reden);
  const isReasoned = antwoord?.keuze === 'nvt' && keuze !== undefined;
  const first = isReasoned ? keuze : sign(keuzeSigns, keuzes, antwoord?.keuze);
  return first + sign(bewijsSigns, bewijzen, antwoord?.bewijs);
}

function decodeAnswer(pair: string): Antwoord | undefined {
  const reden = value(redenSigns, redenen, pair[0]);
  const keuze = reden === undefined ? value(keuzeSigns, keuzes, pair[0]) : 'nvt';
  const bewijs = value(bewijsSigns, bewijzen, pair[1]);
  if (keuze === undefined) return undefined;
  return { keuze, ...(reden === undefined ? {} : { reden }), ...(bewijs === undefined ? {} : { bewijs }) };
}

/** Gives the fragment with the answers of a scan: two signs a vraag, no names, no notes, a checksum at the end. */
export function formatScanLink(scan: Scan, model: KnownModel): string {
  const streef = listLetters(model).map((letter) => String(scan.streefniveaus?.[letter] ?? '-'));
  const answers = listCodes(model).map((code) => encodeAnswer(findAnswer(scan.antwoorden, code)));
  const kind = sign(modusSigns, modi, scan.modus) + sign(rolSigns, rollen, scan.rol);
  const body = ['1', String(scan.modelVersie), kind, streef.join(''), answers.join('')].join('.');
  return `${linkPrefix}${body}.${crc32(body)}`;
}

const refuse = (melding: string): ScanReading => ({ ok: false, reden: 'onjuist', melding });
const cut =
  'Deze link is niet heel: waarschijnlijk is hij onderweg afgekapt. Vraag de afzender om de hele link, of om het bestand.';

function decodeStreef(text: string, letters: readonly string[]): Streefniveaus | undefined {
  const entries = Array.from(text).flatMap((each, index) =>
    each === '-' ? [] : [[letters[index], Number(each)] as const],
  );
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Record<string, Niveau>);
}

/** Reads the answers in a fragment as a scan of its own, or says in Dutch why that cannot be done. */
export function parseScanLink(fragment: string, model: KnownModel, own: { id: string; nu: string }): ScanReading {
  if (fragment.length > MAX_LINK || !fragment.startsWith(linkPrefix)) return refuse(cut);
  const text = fragment.slice(linkPrefix.length);
  const match = pattern.exec(text);
  if (match?.[6] !== crc32(text.slice(0, -9))) return refuse(cut);
  const [, versie = '', modus, rol, streef = '', answers = ''] = match;
  const [codes, letters] = [listCodes(model), listLetters(model)];
  const fits = answers.length % 2 === 0 && answers.length <= codes.length * 2 && streef.length <= letters.length;
  if (Number(versie) > model.modelVersie || !fits)
    return refuse('Deze link is gemaakt met een andere versie van de zelfscan. Vraag de afzender om het bestand.');
  const pairs = codes.map((code, index) => [code, decodeAnswer(answers.slice(index * 2, index * 2 + 2))] as const);
  const antwoorden = Object.fromEntries(pairs.filter(([, antwoord]) => antwoord !== undefined)) as Scan['antwoorden'];
  const scan: Scan = {
    schema: 'werkfit-zelfscan',
    versie: 1,
    modelVersie: Number(versie),
    id: own.id,
    modus: value(modusSigns, modi, modus),
    rol: value(rolSigns, rollen, rol),
    gemaakt: own.nu,
    bijgewerkt: own.nu,
    antwoorden,
    streefniveaus: decodeStreef(streef, letters),
  };
  return { ok: true, scan, vervallen: model.vervallen.map(({ code }) => code).filter((code) => code in antwoorden) };
}
