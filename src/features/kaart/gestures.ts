import type { MapWindow } from './window-on-map.ts';

/** The distance between the first two fingers. */
function spread([one, two]: readonly Touch[]): number {
  return one && two ? Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) : 0;
}

/**
 * Lets Ctrl with the wheel and two fingers zoom the map in a region; one finger and the bare wheel scroll, as
 * everywhere. Gives what stops it.
 */
export function listenToGestures(
  region: HTMLElement,
  getWindow: () => MapWindow | undefined,
  onscale: (scale: number) => void,
): () => void {
  let start: { spread: number; scale: number } | undefined;

  const turn = (event: WheelEvent): void => {
    const window = getWindow();
    if (!event.ctrlKey || !window) return;
    event.preventDefault();
    onscale(window.turn(event));
  };

  const begin = (event: TouchEvent): void => {
    const window = getWindow();
    start =
      event.touches.length === 2 && window ? { spread: spread([...event.touches]), scale: window.scale } : undefined;
  };

  const pinch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    const window = getWindow();
    if (!start || !one || !two || !window) return;
    event.preventDefault();
    const scale = (start.scale * spread([one, two])) / Math.max(1, start.spread);
    onscale(window.pinch(scale, (one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2));
  };

  region.addEventListener('wheel', turn, { passive: false });
  region.addEventListener('touchstart', begin, { passive: true });
  region.addEventListener('touchmove', pinch, { passive: false });
  return () => {
    region.removeEventListener('wheel', turn);
    region.removeEventListener('touchstart', begin);
    region.removeEventListener('touchmove', pinch);
  };
}
