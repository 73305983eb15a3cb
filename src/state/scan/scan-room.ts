import { adoptModel } from '../../domain/scan/adopt-model.ts';
import type { Modus, Scan } from '../../domain/scan/scan.ts';
import { Desk } from '../storage/desk.ts';
import type { DeskPorts } from '../storage/desk.ts';
import { createKeeper } from '../storage/keeper.ts';
import type { Inventory, Keeper, Kept } from '../storage/keeper.ts';
import { openStorage, wipeStorage } from '../storage/open-storage.ts';
import type { OpenedStorage } from '../storage/open-storage.ts';
import { dropBroken } from '../storage/quarantine.ts';
import { attempt } from '../storage/storage-port.ts';
import type { StoragePort } from '../storage/storage-port.ts';
import { createScan } from './edit-scan.ts';
import { parseScanFile } from './parse-scan-file.ts';
import type { KnownModel, ScanReading } from './parse-scan-file.ts';
import { dropPlace, readPlace, writePlace } from './place-notes.ts';
import type { PlaceNote } from './place-notes.ts';
import { createScanFormat, nameCopy } from './scan-format.ts';
import { parseScanLink } from './scan-link.ts';

/** Where scans live: on this device, or only as long as this tab is open. */
export type Bewaarplek = 'apparaat' | 'tabblad';

/** What the room needs from outside. */
export interface RoomPorts extends DeskPorts {
  findDevice: () => StoragePort;
  findTab: () => StoragePort;
  /** Asks the browser not to clear storage by itself. */
  askPersistence: () => void;
}

// Both for this tab alone: the choice not to keep anything, and the scan that is open.
const plekKey = 'werkfit.bewaarplek';
const openKey = 'werkfit.open';

/** The scans of this person: the list, the open one, and every way in and out. */
export class ScanRoom {
  readonly desk: Desk<Scan>;
  bewaarplek: Bewaarplek;

  readonly #ports: RoomPorts;
  readonly #model: KnownModel;
  readonly #places: Record<Bewaarplek, OpenedStorage>;
  readonly #keepers: Record<Bewaarplek, Keeper<Scan>>;
  #hasAskedPersistence = false;

  constructor(ports: RoomPorts, model: KnownModel) {
    const format = createScanFormat(model);
    const places = { apparaat: openStorage(ports.findDevice), tabblad: openStorage(ports.findTab) };
    this.#ports = ports;
    this.#model = model;
    this.#places = places;
    this.#keepers = {
      apparaat: createKeeper(places.apparaat.storage, format),
      tabblad: createKeeper(places.tabblad.storage, format),
    };
    const chosen = attempt(() => places.tabblad.storage.getItem(plekKey));
    this.bewaarplek = chosen.ok && chosen.value === 'tabblad' ? 'tabblad' : 'apparaat';
    this.desk = new Desk(ports, format, this.#keeper);
  }

  get #keeper(): Keeper<Scan> {
    return this.#keepers[this.bewaarplek];
  }

  get #storage(): StoragePort {
    return this.#places[this.bewaarplek].storage;
  }

  /** Why the chosen storage cannot be written, if so. */
  get refusal(): OpenedStorage['refusal'] {
    return this.#places[this.bewaarplek].refusal;
  }

  /** All scans of the chosen storage, the last changed first. */
  inventory(): Inventory<Scan> {
    const inventory = this.#keeper.inventory();
    const { kept } = inventory;
    return { ...inventory, kept: kept.sort((one, other) => (one.item.bijgewerkt < other.item.bijgewerkt ? 1 : -1)) };
  }

  #nu(): string {
    return this.#ports.now().toISOString();
  }

  /** Begins a scan with a first change, saves it and opens it. */
  async start(modus: Modus, change: (scan: Scan) => Scan): Promise<void> {
    const own = { id: this.#ports.newId(), nu: this.#nu(), modelVersie: this.#model.modelVersie, modus };
    await this.desk.place(change(createScan(own)));
  }

  /** Changes the open scan. */
  change(edit: (scan: Scan) => Scan, options?: { isTyping?: boolean }): void {
    this.desk.change(edit, options);
    if (this.#hasAskedPersistence || this.bewaarplek === 'tabblad') return;
    this.#hasAskedPersistence = true;
    this.#ports.askPersistence();
  }

  /** Opens a scan of the list; says whether it was still there. */
  async open(id: string): Promise<boolean> {
    const kept = this.#keeper.read(id);
    if (kept === undefined) return false;
    await this.desk.open(kept);
    this.#adopt();
    return true;
  }

  /** Takes the text of a file as a new scan and opens it; nothing that was there is replaced. */
  async importText(text: string): Promise<ScanReading> {
    const reading = parseScanFile(text, this.#model);
    if (!reading.ok) return reading;
    const isTaken = this.#keeper.has(reading.scan.id) || this.desk.item?.id === reading.scan.id;
    const scan = isTaken
      ? { ...reading.scan, id: this.#ports.newId(), naam: nameCopy(reading.scan.naam, 'uit bestand') }
      : reading.scan;
    await this.desk.place(scan);
    this.#adopt();
    return { ...reading, scan };
  }

  /** A scan of an older model goes on under the model of now; what means something else now is asked again. */
  #adopt(): void {
    this.desk.change((scan) => adoptModel(scan, this.#model).scan);
  }

  /** Shows the answers in a link; they are nobody's until `keepGuest`. */
  async openLink(fragment: string): Promise<ScanReading> {
    const reading = parseScanLink(fragment, this.#model, { id: this.#ports.newId(), nu: this.#nu() });
    if (reading.ok) await this.desk.place({ ...reading.scan, naam: 'Gedeelde scan' }, { isGuest: true });
    return reading;
  }

  /** Makes the scan of a link one's own. */
  async keepGuest(): Promise<void> {
    const { item } = this.desk;
    if (item === undefined || this.desk.access !== 'guest') return;
    await this.desk.place(item);
    this.#adopt();
  }

  /** Copies a scan and opens the copy. */
  async duplicate({ item }: Kept<Scan>): Promise<void> {
    const nu = this.#nu();
    const naam = nameCopy(item.naam, 'kopie');
    await this.desk.place({ ...item, id: this.#ports.newId(), naam, gemaakt: nu, bijgewerkt: nu });
  }

  /** Takes a scan away; it can come back. */
  remove(id: string): void {
    if (this.desk.item?.id === id) this.desk.close();
    this.#keeper.remove(id);
    dropPlace(this.#storage, id);
    this.#ports.onchange();
  }

  /** Puts a removed scan back; says whether that worked. */
  restore(id: string): boolean {
    const isBack = this.#keeper.restore(id);
    this.#ports.onchange();
    return isBack;
  }

  /** Throws broken data away. */
  dropBroken(key: string): void {
    dropBroken(this.#storage, key);
    this.#ports.onchange();
  }

  /** What the page remembers beside a scan. */
  readPlace(id: string): PlaceNote {
    return readPlace(this.#storage, id);
  }

  /** Remembers something beside a scan. */
  notePlace(id: string, note: PlaceNote): void {
    if (this.desk.access !== 'guest') writePlace(this.#storage, id, note);
  }

  /** Keeps scans elsewhere from now on; the open one moves along and leaves nothing behind. */
  chooseBewaarplek(plek: Bewaarplek): void {
    if (plek === this.bewaarplek) return;
    const { item } = this.desk;
    const left = this.#keeper;
    const leftStorage = this.#storage;
    this.desk.flush();
    this.bewaarplek = plek;
    attempt(() => this.#places.tabblad.storage.setItem(plekKey, plek));
    this.desk.moveTo(this.#keeper);
    if (item !== undefined && this.desk.access === 'write' && !this.desk.isDirty) {
      left.erase(item.id);
      dropPlace(leftStorage, item.id);
    }
    this.#ports.onchange();
  }

  /** Remembers for this tab which scan is open, for after a reload. */
  rememberOpen(): void {
    const { item, access } = this.desk;
    if (item !== undefined && access !== 'guest') attempt(() => this.#places.tabblad.storage.setItem(openKey, item.id));
  }

  /** Gives the scan that was open in this tab. */
  recallOpen(): string | undefined {
    const id = attempt(() => this.#places.tabblad.storage.getItem(openKey));
    return id.ok ? (id.value ?? undefined) : undefined;
  }

  /** Removes everything from this device and this tab. */
  wipe(): void {
    this.desk.discard();
    for (const { storage } of Object.values(this.#places)) wipeStorage(storage);
    this.bewaarplek = 'apparaat';
    this.#ports.onchange();
  }
}
