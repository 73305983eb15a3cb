/** Prints one part of the page alone; the style sheet hides all else while it is marked. */
export function printOnly(part: HTMLElement): void {
  const { documentElement } = document;
  documentElement.dataset.afdruk = 'deel';
  part.dataset.afdrukken = '';
  const restore = () => {
    delete documentElement.dataset.afdruk;
    delete part.dataset.afdrukken;
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}
