import { composeTeamScan, type Uitkomsten } from '../../domain/scan/compose-team-scan.ts';
import {
  listTeamAgenda,
  mergeTeam,
  refuseInTeam,
  type Indeling,
  type TeamVraag,
} from '../../domain/scan/merge-team.ts';
import type { Model } from '../../domain/scan/model.ts';
import { MAX_BYTES, type Antwoord, type Scan } from '../../domain/scan/scan.ts';
import { formatScan, nameScanFile } from '../../state/scan/format-scan.ts';
import { parseScanFile } from '../../state/scan/parse-scan-file.ts';
import { handOverFile } from './hand-over.ts';
import { readClock } from './read-clock.ts';

/** A file that could not join, and why. */
export interface Refused {
  bestand: string;
  reden: string;
}

/** The scans of a team side by side, as long as this page is open: nothing is kept and nothing leaves it. */
export class TeamState {
  readonly model: Model;
  scans = $state.raw<readonly Scan[]>([]);
  refused = $state.raw<readonly Refused[]>([]);
  indeling = $state.raw<Indeling>('rol');
  uitkomsten = $state.raw<Uitkomsten>({});

  constructor(model: Model) {
    this.model = model;
  }

  get rows(): TeamVraag[] {
    return mergeTeam(this.model, this.scans, this.indeling);
  }

  get agenda(): TeamVraag[] {
    return listTeamAgenda(this.rows);
  }

  /** Adds files; each that cannot join is named with its reason, and the others join all the same. */
  async add(files: Iterable<File>): Promise<void> {
    const scans = [...this.scans];
    const refused: Refused[] = [];
    for (const file of files) {
      // A file that is too large is refused by its size, without being read.
      const text = file.size > MAX_BYTES ? ' '.repeat(MAX_BYTES + 1) : await file.text();
      const reading = parseScanFile(text, this.model);
      const reden = reading.ok ? refuseInTeam(scans, reading.scan, this.model) : reading.melding;
      if (reading.ok && reden === null) scans.push(reading.scan);
      else refused.push({ bestand: file.name, reden: reden ?? '' });
    }
    this.scans = scans;
    this.refused = refused;
  }

  remove(id: string): void {
    this.scans = this.scans.filter((scan) => scan.id !== id);
  }

  /** Takes down what the team decided about a vraag. */
  decide(code: string, change: Partial<Antwoord>): void {
    const old = this.uitkomsten[code];
    const keuze = change.keuze ?? old?.keuze;
    if (keuze === undefined) return;
    const next: Antwoord = { ...old, ...change, keuze };
    if (next.notitie === '') delete next.notitie;
    this.uitkomsten = { ...this.uitkomsten, [code]: next };
  }

  /** Hands over the outcome of the talk as a scan of its own. */
  save(naam: string): void {
    const head = { id: crypto.randomUUID(), naam, nu: readClock() };
    const scan = composeTeamScan(this.model, this.rows, this.uitkomsten, head);
    handOverFile(nameScanFile(scan, 'json'), formatScan(scan), 'application/json');
  }
}
