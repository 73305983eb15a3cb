import type { Model } from '../../domain/scan/model.ts';
import { MAX_BYTES } from '../../domain/scan/scan.ts';
import type { Keuze, Modus, Scan } from '../../domain/scan/scan.ts';
import { withHead, withKeuze } from '../../state/scan/edit-scan.ts';
import type { ScanHead } from '../../state/scan/edit-scan.ts';
import { formatScan, nameScanFile } from '../../state/scan/format-scan.ts';
import type { ScanReading } from '../../state/scan/parse-scan-file.ts';
import { linkPrefix } from '../../state/scan/scan-link.ts';
import { ScanRoom } from '../../state/scan/scan-room.ts';
import type { RoomPorts } from '../../state/scan/scan-room.ts';
import type { Inventory, Kept } from '../../state/storage/keeper.ts';
import { createBrowserPorts } from './browser-ports.ts';
import { handOverFile } from './hand-over.ts';
import { tellReading, type Melding } from './melding.ts';
import { countProgress, formatStap, listStappen, parseStap } from './stappen.ts';
import type { Stap } from './stappen.ts';

const none: Inventory<Scan> = { kept: [], newer: [], broken: [], removed: [] };

/** What the page shows: the room of scans, where one is, and what there is to tell. */
export class ScanState {
  readonly model: Model;
  stap = $state<Stap>('start');
  /** One thema alone, for a werkoverleg. */
  only = $state<string>();
  isReady = $state(false);
  melding = $state<Melding>();
  #version = $state(0);
  #inventory = $state.raw<Inventory<Scan>>(none);
  #room: ScanRoom | undefined;
  #ports: RoomPorts | undefined;

  constructor(model: Model) {
    this.model = model;
  }

  /** The room; there is none before the page runs. */
  get room(): ScanRoom | undefined {
    // Reading the count makes what is shown follow each change in the room.
    return this.#version >= 0 ? this.#room : undefined;
  }

  get scan(): Scan | undefined {
    return this.room?.desk.item;
  }

  get canWrite(): boolean {
    return this.room?.desk.access === 'write';
  }

  get inventory(): Inventory<Scan> {
    return this.#inventory;
  }

  get stappen(): Stap[] {
    return listStappen(this.model, this.only);
  }

  /** Begins: finds the scans of this browser and goes on where one was, or with what was already chosen. */
  async begin(early: readonly [string, Keuze][]): Promise<void> {
    this.#ports = createBrowserPorts(() => (this.#version += 1));
    this.#room = new ScanRoom(this.#ports, this.model);
    this.#refresh();
    await this.#arrive(true);
    if (early.length > 0 && this.scan === undefined) {
      await this.start('volledig', {}, undefined);
      for (const [code, keuze] of early) this.change((scan) => withKeuze(scan, code, keuze));
    }
    this.isReady = true;
  }

  /** Follows the address: a shared link, a stap, or the beginning. */
  async #arrive(isFirst: boolean): Promise<void> {
    const { hash } = location;
    if (hash.startsWith(linkPrefix)) {
      // The answers leave the address and the history at once.
      history.replaceState(null, '', location.pathname);
      const reading = await this.#room?.openLink(hash);
      this.#report(reading);
      if (reading?.ok === true) this.#show('uitslag', 'replaceState');
      return;
    }
    const stap = parseStap(hash, this.model);
    if (stap === undefined) return;
    if (isFirst && stap !== 'start') await this.#reopen();
    this.stap = this.scan === undefined ? 'start' : stap;
  }

  async #reopen(): Promise<void> {
    const id = this.#room?.recallOpen() ?? this.#inventory.kept[0]?.id;
    if (id !== undefined) await this.#room?.open(id);
  }

  /** Called when the address changes under us: back, forward, or a link pasted in this tab. */
  async follow(): Promise<void> {
    await this.#arrive(false);
    if (this.stap === 'start') this.#refresh();
  }

  #show(stap: Stap, method: 'pushState' | 'replaceState'): void {
    history[method](null, '', formatStap(stap) || location.pathname);
    this.stap = stap;
    const { scan } = this;
    if (scan !== undefined) this.#room?.notePlace(scan.id, { stap });
    if (stap === 'start') this.#refresh();
  }

  /** Goes to a stap; the way back is the browser's own. */
  go(stap: Stap): void {
    this.#room?.desk.flush();
    this.#show(stap, 'pushState');
  }

  /** Goes to the stap after this one. */
  goOn(): void {
    const next = this.stappen[this.stappen.indexOf(this.stap) + 1];
    if (next !== undefined) this.go(next);
  }

  /** Begins a new scan. */
  async start(modus: Modus, head: Partial<ScanHead>, only: string | undefined): Promise<void> {
    this.only = only;
    await this.#room?.start(modus, (scan) => withHead(scan, head));
    this.#remember();
    this.go(only ?? this.model.themas[0]?.letter ?? 'start');
  }

  /** Goes on from the snelscan with all vragen; what was answered stays. */
  widen(): void {
    this.change((scan) => withHead(scan, { modus: 'volledig' }));
    this.#goOnWhereOneWas();
  }

  /** Opens a scan of the list at the first vraag that is still open. */
  async open(id: string): Promise<void> {
    if ((await this.#room?.open(id)) !== true) {
      this.melding = { ernst: 'fout', tekst: 'Deze scan staat niet meer op dit apparaat.' };
      this.#refresh();
      return;
    }
    this.only = undefined;
    this.#goOnWhereOneWas();
  }

  /** Gives a scan of the list another name; it becomes the open one, since only who has it open may write. */
  async rename(id: string, head: Pick<ScanHead, 'naam' | 'organisatie'>): Promise<void> {
    if (this.scan?.id !== id && (await this.#room?.open(id)) === true) {
      this.only = undefined;
      this.#remember();
    }
    if (this.scan?.id === id && this.canWrite) this.change((scan) => withHead(scan, head));
    else this.melding = { ernst: 'fout', tekst: 'Deze scan is open in een ander tabblad. Geef hem daar een naam.' };
    this.#refresh();
  }

  #goOnWhereOneWas(): void {
    const { scan } = this;
    if (scan === undefined) return;
    this.#remember();
    const { firstOpen } = countProgress(scan, this.model.themas);
    this.go(firstOpen?.letter ?? 'uitslag');
  }

  #remember(): void {
    this.#room?.rememberOpen();
  }

  /** Changes the open scan. */
  change(edit: (scan: Scan) => Scan, options?: { isTyping?: boolean }): void {
    this.#room?.change(edit, options);
  }

  /** Takes a file as a new scan and opens it. */
  async importFile(file: File): Promise<void> {
    const text = file.size > MAX_BYTES ? ' '.repeat(MAX_BYTES + 1) : await file.text();
    const reading = await this.#room?.importText(text);
    this.#report(reading);
    if (reading?.ok !== true) return;
    this.only = undefined;
    this.#goOnWhereOneWas();
  }

  #report(reading: ScanReading | undefined): void {
    if (reading !== undefined) this.melding = tellReading(reading);
  }

  /** Saves the open scan, or another one, as a file. */
  exportFile(scan = this.scan): void {
    if (scan === undefined) return;
    this.#room?.desk.flush();
    handOverFile(nameScanFile(scan, 'json'), formatScan(scan), 'application/json');
    this.#room?.notePlace(scan.id, { bestand: this.#ports?.now().toISOString() ?? '' });
    this.#version += 1;
  }

  #refresh(): void {
    this.#inventory = this.#room?.inventory() ?? none;
  }

  /** Does something with the list of scans and shows the list again. */
  manage(act: (room: ScanRoom) => unknown): void {
    if (this.#room === undefined) return;
    act(this.#room);
    this.#refresh();
  }

  /** Copies a scan of the list and opens the copy. */
  async duplicate(kept: Kept<Scan>): Promise<void> {
    await this.#room?.duplicate(kept);
    this.only = undefined;
    this.#goOnWhereOneWas();
  }

  /** Makes the scan of a link one's own. */
  async keepGuest(): Promise<void> {
    await this.#room?.keepGuest();
    this.#remember();
    this.melding = { ernst: 'goed', tekst: 'Deze scan is nu van jou en staat in je lijst.' };
  }

  /** Keeps the answers of now as a moment. */
  keepMoment(withMoment: (scan: Scan, datum: string) => Scan): void {
    const datum = this.#ports?.now().toISOString() ?? '';
    this.change((scan) => withMoment(scan, datum));
  }

  /** Follows another tab of this browser. */
  followKey(key: string | null): void {
    this.#room?.desk.follow(key);
    if (this.stap === 'start') this.#refresh();
  }

  /** Removes everything and begins anew. */
  wipe(): void {
    this.manage((room) => room.wipe());
    this.only = undefined;
    this.#show('start', 'replaceState');
    this.melding = { ernst: 'goed', tekst: 'Alles is gewist van dit apparaat.' };
  }
}
