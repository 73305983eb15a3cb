import type { ItemFormat, Keeper, Kept } from './keeper.ts';
import type { Refusal } from './storage-port.ts';
import { createWriter } from './writer.ts';
import type { TabPorts, Writer } from './writer.ts';

/** How items of one kind are opened, changed and copied. */
export interface DeskFormat<T> extends ItemFormat<T> {
  idOf(item: T): string;
  /** The same item under another id, with a name that says so. */
  copyAs(item: T, id: string): T;
  /** The item with the time of its last change. */
  stamp(item: T, now: Date): T;
}

/** Whether what is on the desk is safe. */
export type SaveState =
  /** Nothing was changed since it was opened. */
  | { kind: 'rest' }
  | { kind: 'saved'; at: Date }
  /** Typed a moment ago; it is saved at the next pause. */
  | { kind: 'pending' }
  | { kind: 'failed'; reason: Refusal };

/** What may be done with the open item: write; only read, since another tab writes; or read what is not ours. */
export type Access = 'write' | 'read' | 'guest';

/** What a desk needs from outside. */
export interface DeskPorts {
  tabs: TabPorts;
  now: () => Date;
  newId: () => string;
  /** Does something after this many milliseconds; gives what calls it off. */
  later: (act: () => void, milliseconds: number) => () => void;
  /** Called after each change that a reader must see. */
  onchange: () => void;
}

/** How long after the last letter a text is saved. */
const pause = 400;

/** The one item that is open, with the right to write it and its way to storage. */
export class Desk<T> {
  item: T | undefined;
  access: Access = 'guest';
  save: SaveState = { kind: 'rest' };
  /** Another tab changed the same item: ours now lies beside it, under its own id. */
  hasForked = false;

  readonly #ports: DeskPorts;
  readonly #format: DeskFormat<T>;
  #keeper: Keeper<T>;
  #revision = 0;
  #isDirty = false;
  #writer: Writer | undefined;
  #callOff: (() => void) | undefined;

  constructor(ports: DeskPorts, format: DeskFormat<T>, keeper: Keeper<T>) {
    this.#ports = ports;
    this.#format = format;
    this.#keeper = keeper;
  }

  /** Whether something is on the desk that storage does not have. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** Puts an item of storage on the desk and asks for the right to write it. */
  async open(kept: Kept<T>): Promise<void> {
    this.close();
    this.item = kept.item;
    this.#revision = kept.revision;
    this.access = 'read';
    this.#ports.onchange();
    await this.#claim();
  }

  /** Puts a new item on the desk; with `isGuest` it is only looked at and never saved. */
  async place(item: T, { isGuest = false } = {}): Promise<void> {
    this.close();
    this.item = item;
    this.access = isGuest ? 'guest' : 'write';
    this.#isDirty = !isGuest;
    this.flush();
    this.#ports.onchange();
    if (!isGuest) await this.#claim();
  }

  /** Changes the open item; it is saved at once, or at the next pause while someone types. */
  change(edit: (item: T) => T, { isTyping = false } = {}): void {
    if (this.item === undefined || this.access !== 'write') return;
    const next = edit(this.item);
    if (next === this.item) return;
    this.item = this.#format.stamp(next, this.#ports.now());
    this.#isDirty = true;
    this.#callOff?.();
    if (isTyping) {
      // A failure stays in sight until a write succeeds.
      if (this.save.kind !== 'failed') this.save = { kind: 'pending' };
      this.#callOff = this.#ports.later(() => this.flush(), pause);
    } else this.flush();
    this.#ports.onchange();
  }

  /** Saves what is not yet saved. */
  flush(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    if (this.item === undefined || !this.#isDirty || this.access !== 'write') return;
    this.#store(this.item);
    this.#ports.onchange();
  }

  #store(item: T): void {
    const result = this.#keeper.save(this.#format.idOf(item), item, this.#revision);
    if (result.ok) {
      this.#revision = result.kept.revision;
      this.#isDirty = false;
      this.save = { kind: 'saved', at: this.#ports.now() };
    } else if (result.reason === 'conflict') this.#fork(item);
    else this.save = { kind: 'failed', reason: result.reason };
  }

  /** Both are kept: the other tab's as it was, ours as a copy. */
  #fork(item: T): void {
    this.#writer?.release();
    this.item = this.#format.copyAs(item, this.#ports.newId());
    this.#revision = 0;
    this.hasForked = true;
    const saved = this.#keeper.save(this.#format.idOf(this.item), this.item, 0);
    this.#isDirty = !saved.ok;
    if (saved.ok) this.#revision = saved.kept.revision;
    this.save = saved.ok
      ? { kind: 'saved', at: this.#ports.now() }
      : { kind: 'failed', reason: saved.reason === 'full' ? 'full' : 'blocked' };
    void this.#claim();
  }

  /** Saves what is on the desk and clears it. */
  close(): void {
    this.flush();
    this.discard();
  }

  /** Clears the desk without saving. */
  discard(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#writer?.release();
    this.#writer = undefined;
    this.item = undefined;
    this.access = 'guest';
    this.save = { kind: 'rest' };
    this.hasForked = false;
    this.#revision = 0;
    this.#isDirty = false;
  }

  /** Goes on here with what another tab has open. */
  async takeOver(): Promise<void> {
    if (this.item === undefined || this.access !== 'read') return;
    await this.#ask((writer) => writer.take());
  }

  /** Saves and lets go, before the page is left or frozen. */
  rest(): void {
    this.flush();
    this.#writer?.release();
  }

  /** Comes back to a page that was frozen: its heap may be older than storage. */
  async wake(): Promise<void> {
    if (this.item !== undefined && this.access !== 'guest') await this.#claim();
  }

  /** Another tab wrote a key: follow it, unless something here is not yet saved. */
  follow(key: string | null): void {
    if (this.item === undefined || this.access === 'guest') return;
    if (this.#keeper.isKeyOf(key, this.#format.idOf(this.item))) this.#catchUp();
  }

  /** Goes on with the same item in other storage. */
  moveTo(keeper: Keeper<T>): void {
    this.flush();
    this.#keeper = keeper;
    if (this.item === undefined || this.access !== 'write') return;
    this.#revision = keeper.read(this.#format.idOf(this.item))?.revision ?? 0;
    this.#isDirty = true;
    this.flush();
  }

  #catchUp(): void {
    if (this.item === undefined || this.#isDirty) return;
    const kept = this.#keeper.read(this.#format.idOf(this.item));
    if (kept === undefined || kept.revision === this.#revision) return;
    this.item = kept.item;
    this.#revision = kept.revision;
    this.#ports.onchange();
  }

  async #claim(): Promise<void> {
    await this.#ask((writer) => writer.claim());
  }

  async #ask(act: (writer: Writer) => Promise<boolean>): Promise<void> {
    if (this.item === undefined) return;
    const id = this.#format.idOf(this.item);
    const writer = createWriter(this.#ports.tabs, `werkfit.${this.#format.kind}.${id}`, {
      onasked: () => this.flush(),
      onlost: () => {
        if (this.#writer !== writer) return;
        // Taken while a text was not yet saved: both are kept.
        if (this.item !== undefined && this.#isDirty) this.#fork(this.item);
        else this.access = 'read';
        this.#ports.onchange();
      },
    });
    this.#writer?.release();
    this.#writer = writer;
    const isOurs = await act(writer);
    // Meanwhile something else may have been put on the desk.
    if (this.#writer !== writer) {
      writer.release();
      return;
    }
    this.access = isOurs ? 'write' : 'read';
    this.#catchUp();
    this.#ports.onchange();
  }
}
