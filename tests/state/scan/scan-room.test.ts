import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withHead, withKeuze } from '../../../src/state/scan/edit-scan.ts';
import { formatScan } from '../../../src/state/scan/format-scan.ts';
import { formatScanLink } from '../../../src/state/scan/scan-link.ts';
import { ScanRoom } from '../../../src/state/scan/scan-room.ts';
import { FakeChannels, FakeLocks, FakeStorage } from '../../support/fake-storage.ts';
import { realModel } from '../../support/real-model.ts';

function createRoom(device = new FakeStorage(), tab = new FakeStorage()) {
  let ids = 0;
  const ports = {
    tabs: { locks: new FakeLocks(), openChannel: new FakeChannels().open, patience: 10 },
    now: () => new Date('2026-11-22T13:03:00Z'),
    newId: () => `nieuw-${(ids += 1)}-${device.length}`,
    later: () => () => undefined,
    onchange: () => undefined,
    findDevice: () => device,
    findTab: () => tab,
    askPersistence: () => undefined,
  };
  return { room: new ScanRoom(ports, realModel), device, tab };
}

const names = (room: ScanRoom) => room.inventory().kept.map(({ item }) => item.naam);
const v1 = readFileSync('tests/fixtures/scan/versies/v1.json', 'utf8');

describe('the room of scans', () => {
  test('export, wipe and import give the same scan', async () => {
    const { room } = createRoom();
    await room.start('volledig', (scan) => withHead(scan, { naam: "'s-Hertogenbosch", rol: 'beide' }));
    room.change((scan) => withKeuze(scan, 'ZS-01', 2));
    const before = room.desk.item!;
    const file = formatScan(before);
    room.wipe();
    expect(room.inventory()).toEqual({ kept: [], newer: [], broken: [], removed: [] });
    await room.importText(file);
    expect(room.desk.item).toEqual(before);
  });

  test('load over unfinished work makes a new scan, also of a file with the same id', async () => {
    const { room } = createRoom();
    await room.importText(v1);
    room.change((scan) => withKeuze(scan, 'ZS-01', 3));
    await room.importText(v1);
    expect(names(room).sort()).toEqual(['Proef', 'Proef (uit bestand)']);
    expect(room.desk.item?.antwoorden['ZS-01']?.keuze).toBe(0);
  });

  test('a refused file changes nothing', async () => {
    const { room, device } = createRoom();
    await room.importText(v1);
    const before = new Map(device.values);
    const reading = await room.importText('{"schema":"iets"}');
    expect(reading.ok).toBe(false);
    expect(device.values).toEqual(before);
    expect(room.desk.item?.id).toBe('versie-1');
  });

  test('a removed scan comes back whole', async () => {
    const { room } = createRoom();
    await room.importText(v1);
    const before = room.desk.item;
    room.remove('versie-1');
    expect([names(room), room.inventory().removed.length]).toEqual([[], 1]);
    expect(room.restore('versie-1')).toBe(true);
    expect(room.inventory()).toMatchObject({ kept: [{ item: before }], removed: [] });
  });

  test('a copy has an id and a name of its own', async () => {
    const { room } = createRoom();
    await room.importText(v1);
    await room.duplicate(room.inventory().kept[0]!);
    expect(names(room).sort()).toEqual(['Proef', 'Proef (kopie)']);
    expect(room.desk.item?.id).not.toBe('versie-1');
  });

  test('a corrupt or foreign value is set aside, and the page works on', async () => {
    const { room, device } = createRoom();
    await room.importText(v1);
    device.values.set('werkfit.scan.kapot.a', '{"oud":"formaat"}');
    const { kept, broken } = room.inventory();
    expect(kept).toHaveLength(1);
    expect(broken).toMatchObject([{ from: 'scan.kapot.a', raw: '{"oud":"formaat"}' }]);
    room.dropBroken(broken[0]!.key);
    expect(room.inventory().broken).toEqual([]);
  });

  test('a scan of a newer site is shown as that, not touched and not broken', async () => {
    const { room, device } = createRoom();
    await room.importText(v1);
    const other = createRoom(device).room;
    const newer = v1.replace('"versie": 1', '"versie": 2');
    const keys = [...device.values.keys()].filter((key) => key.startsWith('werkfit.scan.'));
    const { formatRecord } = await import('../../../src/state/storage/record.ts');
    for (const key of keys) device.values.set(key, formatRecord({ revision: 5, text: newer }));
    expect(other.inventory()).toMatchObject({ kept: [], newer: [{ id: 'versie-1', text: newer }], broken: [] });
    expect(await other.open('versie-1')).toBe(false);
    await other.importText(v1);
    expect(other.inventory().newer).toHaveLength(1);
  });

  test('a shared link is only looked at until it is asked for', async () => {
    const { room, device } = createRoom();
    await room.importText(v1);
    const link = formatScanLink(room.desk.item!, realModel);
    const guest = createRoom();
    expect((await guest.room.openLink(link)).ok).toBe(true);
    guest.room.change((scan) => withKeuze(scan, 'ZS-01', 3));
    expect(names(guest.room)).toEqual([]);
    await guest.room.keepGuest();
    expect(names(guest.room)).toEqual(['Gedeelde scan']);
    expect(device.length).toBeGreaterThan(0);
  });

  test('not keeping leaves nothing on the device, and moves the open scan', async () => {
    const { room, device, tab } = createRoom();
    await room.importText(v1);
    room.chooseBewaarplek('tabblad');
    room.change((scan) => withKeuze(scan, 'ZS-02', 1));
    expect([...device.values.keys()]).toEqual([]);
    const again = createRoom(device, tab).room;
    expect(again.bewaarplek).toBe('tabblad');
    expect(again.inventory().kept[0]?.item.antwoorden['ZS-02']?.keuze).toBe(1);
  });

  test('blocked storage leaves a room that works in memory', async () => {
    const device = new FakeStorage();
    device.isBlocked = true;
    const { room } = createRoom(device);
    await room.importText(v1);
    room.change((scan) => withKeuze(scan, 'ZS-03', 1));
    expect([room.refusal, room.desk.item?.antwoorden['ZS-03']?.keuze]).toEqual(['blocked', 1]);
  });
});
