import { expect, test } from 'vitest';
import { findRoom, hasPage, listRooms } from '../../src/data/rooms.ts';

test('a page is there as a file or as a folder with an index', () => {
  expect(hasPage('/handreiking/')).toBe(true);
  expect(hasPage('/lijnen/')).toBe(true);
  expect(hasPage('/bestaat-niet/')).toBe(false);
});

test('the menu starts at the map and holds only pages that are there', () => {
  const rooms = listRooms();
  expect(rooms[0]).toMatchObject({ path: '/', label: 'Kaart' });
  expect(rooms.filter(({ path }) => path !== '/' && !hasPage(path))).toEqual([]);
});

test.each([
  ['/', 'Kaart'],
  ['/lijnen/vaardiglijn/', 'Kaart'],
  ['/haltes/intake/', 'Handreiking'],
  ['/instappen/wia/', 'Handreiking'],
  ['/tijdschema/', 'Handreiking'],
  ['/zelfscan/team/', 'Zelfscan'],
  ['/praktijk/', 'Praktijk'],
  ['/over/', undefined],
  ['/zoeken/', undefined],
])('the page %s is in the room %s', (path, label) => {
  expect(findRoom(path)?.label).toBe(label);
});
