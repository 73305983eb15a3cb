/**
 * Moves the focus with the arrow keys: down from the field to the first result, through the results, and up from
 * the first back to the field; Escape goes back to the field at once. Says whether it moved.
 */
export function moveFocus({ key }: KeyboardEvent, box: HTMLElement, field: HTMLElement): boolean {
  const stops = [field, ...box.querySelectorAll<HTMLElement>('[data-resultaten] a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 };
  const next = stops[steps[key] ?? -1];
  if (at < 0 || next === undefined || next === stops[at]) return false;
  next.focus();
  return true;
}
