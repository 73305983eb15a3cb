import { existsSync } from 'node:fs';

/** A room of the site: a place in the main menu. */
export interface Room {
  path: `/${string}`;
  label: string;
  /** Where else one is in this room. */
  section?: `/${string}`;
}

/** The main menu in its order; a room opens when its page is there. The search stands beside it. */
const menu: readonly Room[] = [
  { path: '/', label: 'Kaart' },
  { path: '/handreiking/', label: 'Handreiking', section: '/haltes/' },
  { path: '/zelfscan/', label: 'Zelfscan', section: '/zelfscan/' },
  { path: '/reisplanner/', label: 'Reisplanner' },
  { path: '/praktijk/', label: 'Praktijk', section: '/praktijk/' },
];

/** Whether the site has a page of its own at this address, given from the root and with its last slash. */
export function hasPage(path: `/${string}`): boolean {
  const file = `src/pages${path}`;
  return existsSync(`${file}index.astro`) || existsSync(`${file.slice(0, -1)}.astro`);
}

/** The rooms that are open, in the order of the menu. */
export function listRooms(): Room[] {
  return menu.filter(({ path }) => hasPage(path));
}
