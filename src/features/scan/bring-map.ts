/** The map that the page drew, brought into a place of the outcome. */
export interface BroughtMap {
  map: HTMLElement;
  /** Hides the map and brings it home: it is the page's own, and goes before the place is taken away. */
  leave: () => void;
}

/** Brings the map of the page into a place: drawn by the build, it is moved and never made again. */
export function bringMap(place: HTMLElement): BroughtMap | undefined {
  const map = document.querySelector<HTMLElement>('[data-uitslagkaart]');
  if (map === null) return undefined;
  const home = map.parentElement;
  place.append(map);
  const leave = () => {
    map.hidden = true;
    home?.append(map);
  };
  return { map, leave };
}
