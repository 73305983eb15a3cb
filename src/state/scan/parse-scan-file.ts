import * as v from 'valibot';
import type { ScoreModel, VervallenVraag } from '../../domain/scan/model.ts';
import { MAX_BYTES } from '../../domain/scan/scan.ts';
import type { Scan } from '../../domain/scan/scan.ts';
import { parseGuardedJson } from './guard-json.ts';
import { migrateScan, newestVersie, readVersie } from './migrate-scan.ts';
import { scanSchema } from './scan-schema.ts';

/** What must be known of the model to read a file. */
export interface KnownModel extends Pick<ScoreModel, 'modelVersie' | 'themas'> {
  vervallen: readonly Pick<VervallenVraag, 'code' | 'naam'>[];
}

/** Why a file is refused. */
export type ScanRefusal = 'te-groot' | 'geen-json' | 'geen-scan' | 'nieuwer' | 'onjuist' | 'onbekend';

/** The scan in a file, with the items that are no longer asked; or why it is refused, in Dutch. */
export type ScanReading =
  { ok: true; scan: Scan; vervallen: string[] } | { ok: false; reden: ScanRefusal; melding: string };

const refuse = (reden: ScanRefusal, melding: string): ScanReading => ({ ok: false, reden, melding });

const guardWords = {
  size: ['te-groot', 'Dit bestand is groter dan 1 MB. Een scan is veel kleiner: kies een ander bestand.'],
  json: ['geen-json', 'Dit bestand is niet te lezen. Het is beschadigd, of het is geen scan (een .json-bestand).'],
  depth: ['onjuist', 'Dit bestand is anders opgebouwd dan een scan. Het is niet geopend.'],
  key: ['onjuist', 'In dit bestand staat een naam die een scan niet kent. Het is niet geopend.'],
} as const satisfies Record<string, readonly [ScanRefusal, string]>;

/** Says what is wrong, in a few words that follow the place. */
function describeFault({ expected, received, type }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'hoort niet in een scan';
  if (received === 'undefined') return 'ontbreekt';
  if (type === 'max_length') return 'is te lang';
  return 'heeft een waarde die een scan niet kent';
}

/** Says where in a file the first fault is, cut short: what stands there comes from outside. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key).slice(0, 40)).join(' › ');
  const place = path === '' ? 'Het begin van het bestand' : `‘${path.slice(0, 120)}’`;
  return `${place} ${describeFault(issue)}. Het bestand is niet geopend.`;
}

function listCodes(scan: Scan): string[] {
  const momenten = (scan.momenten ?? []).flatMap(({ antwoorden }) => Object.keys(antwoorden));
  const acties = (scan.acties ?? []).map(({ vraag }) => vraag);
  return [...new Set([...Object.keys(scan.antwoorden), ...momenten, ...acties])];
}

function checkModel(scan: Scan, model: KnownModel): ScanReading {
  // Also when every code is known: what a vraag means may have changed, and an older page cannot know.
  if (scan.modelVersie > model.modelVersie) return refuseNewer(`modelversie ${scan.modelVersie}`);
  const asked = new Set(model.themas.flatMap(({ vragen }) => vragen.map(({ code }) => code)));
  const removed = new Set(model.vervallen.map(({ code }) => code));
  const letters = new Set(model.themas.map(({ letter }) => letter));
  const codes = listCodes(scan);
  const unknown = [
    ...codes.filter((code) => !asked.has(code) && !removed.has(code)),
    ...Object.keys(scan.streefniveaus ?? {}).filter((letter) => !letters.has(letter)),
  ];
  if (unknown.length === 0) return { ok: true, scan, vervallen: codes.filter((code) => removed.has(code)) };
  const names = unknown.slice(0, 5).join(', ');
  return refuse(
    'onbekend',
    `Deze scan kent vragen of thema’s die hier niet bestaan: ${names}. Het bestand is niet geopend.`,
  );
}

function refuseNewer(what: string): ScanReading {
  const remedy = 'Vernieuw deze pagina en probeer het opnieuw. Bewaar het bestand: er gaat niets verloren.';
  return refuse('nieuwer', `Deze scan is gemaakt met een nieuwere versie van de zelfscan (${what}). ${remedy}`);
}

/** Reads the text of a scan file, from outside or from storage: strict, and never a half result. */
export function parseScanFile(text: string, model: KnownModel): ScanReading {
  const json = parseGuardedJson(text, MAX_BYTES);
  if (!json.ok) {
    const [reden, melding] = guardWords[json.reason];
    return refuse(reden, melding);
  }
  const versie = readVersie(json.value);
  if (versie === undefined) return refuse('geen-scan', 'Dit bestand is geen scan van deze site.');
  if (versie > newestVersie) return refuseNewer(`versie ${versie}`);
  const checked = v.safeParse(scanSchema, migrateScan(json.value), { abortEarly: true });
  if (!checked.success) return refuse('onjuist', describeIssue(checked.issues[0]));
  return checkModel(checked.output, model);
}
