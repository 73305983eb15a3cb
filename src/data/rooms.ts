import { existsSync } from 'node:fs';
import { getPaginas } from './net.ts';

/** A room of the site: a place in the main menu. */
export interface Room {
  path: `/${string}`;
  label: string;
  /** Where else one is in this room: the addresses under which all pages belong to it. */
  sections?: readonly `/${string}`[];
}

/** The pages about the site itself: they hang in the footer, under no room. */
export const isOfSite = (id: string): boolean => ['over', 'privacy', 'toegankelijkheid'].includes(id);

/** The main menu in its order; a room opens when its page is there. The search stands beside it. */
const menu: readonly Room[] = [
  { path: '/', label: 'Kaart', sections: ['/lijnen/', '/haltelijst/', '/poster/'] },
  {
    path: '/handreiking/',
    label: 'Handreiking',
    sections: ['/haltes/', '/instappen/', '/tips/', '/begrippen/', '/instrumenten/', '/wijzigingen/', '/bronnen/'],
  },
  { path: '/zelfscan/', label: 'Zelfscan' },
  { path: '/reisplanner/', label: 'Reisplanner' },
  { path: '/praktijk/', label: 'Praktijk' },
];

/** Whether the site has a page of its own at this address, given from the root and with its last slash. */
export function hasPage(path: `/${string}`): boolean {
  const file = `src/pages${path}`;
  return existsSync(`${file}index.astro`) || existsSync(`${file.slice(0, -1)}.astro`);
}

/**
 * The room that the page at this address is in, if any, given from the root and with its last slash. The pages of
 * background that authors write belong to the handreiking, whatever their name.
 */
export function findRoom(path: string): Room | undefined {
  const own = menu.find((room) => room.path === path);
  if (own) return own;
  const isBackground = getPaginas().some(({ id }) => !isOfSite(id) && path === `/${id}/`);
  return menu.find(
    (room) =>
      (isBackground && room.path === '/handreiking/') ||
      [...(room.path === '/' ? [] : [room.path]), ...(room.sections ?? [])].some((section) => path.startsWith(section)),
  );
}

/** The rooms that are open, in the order of the menu. */
export function listRooms(): Room[] {
  return menu.filter(({ path }) => hasPage(path));
}
