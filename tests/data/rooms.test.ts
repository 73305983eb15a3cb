import { expect, test } from 'vitest';
import { hasPage, listRooms } from '../../src/data/rooms.ts';

test('a page is there as a file or as a folder with an index', () => {
  expect(hasPage('/handreiking/')).toBe(true);
  expect(hasPage('/lijnen/')).toBe(true);
  expect(hasPage('/bestaat-niet/')).toBe(false);
});

test('the menu starts at the map and holds only pages that are there', () => {
  const rooms = listRooms();
  expect(rooms[0]).toEqual({ path: '/', label: 'Kaart' });
  expect(rooms.filter(({ path }) => path !== '/' && !hasPage(path))).toEqual([]);
});
