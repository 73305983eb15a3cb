import type { PlaatsView, ReisView } from '../../domain/net/queries/view-reis.ts';

/*
 * Shows on the drawing what is chosen: attributes only, and a number or a ring laid over a marker. The drawing itself
 * is never laid out again.
 */

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What lies over the marker of a place, by the form of the map: sizes in user units. */
const sizes = { breed: { number: 9.5, font: 12, ring: 10.5 }, smal: { number: 11.5, font: 14, ring: 13 } } as const;

interface Middle {
  x: number;
  y: number;
}

/** The middle of a marker; a marker without a box of its own lies in the middle of its hit area. */
function middleOf(link: Element): Middle {
  const marker = link.querySelector('rect[data-teken], [data-teken] rect');
  const box = marker ?? link.querySelector('[data-raakvlak]');
  const read = (name: string): number => Number(box?.getAttribute(name) ?? 0);
  const width = marker ? read('width') : 24;
  return { x: read('x') + width / 2, y: read('y') + read('height') / 2 };
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function drawNumber(link: Element, { number, font }: (typeof sizes)['breed' | 'smal'], nummer: number): SVGElement {
  const { x, y } = middleOf(link);
  const group = draw('g', { 'data-nummer': nummer, 'aria-hidden': 'true' });
  const text = draw('text', { x, y: y + font * 0.36, 'font-size': font });
  text.textContent = String(nummer);
  group.append(draw('circle', { cx: x, cy: y, r: number }), text);
  return group;
}

function paintPlace(link: SVGAElement, view: PlaatsView, vorm: 'breed' | 'smal', kleur: string | undefined): void {
  link.toggleAttribute('data-mee', view.isIn);
  link.toggleAttribute('data-licht', view.isLit);
  const number = link.querySelector('[data-nummer]');
  if (number?.getAttribute('data-nummer') !== String(view.nummer)) {
    number?.remove();
    if (view.nummer !== undefined) link.append(drawNumber(link, sizes[vorm], view.nummer));
  }
  if (kleur !== undefined) link.querySelector('[data-nummer]')?.setAttribute('data-kleur', kleur);
  const ring = link.querySelector('[data-ring]');
  if (!view.isLit) ring?.remove();
  else if (!ring) {
    const { x, y } = middleOf(link);
    link
      .querySelector('[data-raakvlak]')
      ?.after(draw('circle', { 'data-ring': '', cx: x, cy: y, r: sizes[vorm].ring }));
  }
}

/** Shows on one form of the map what is chosen; `here` is the plaats whose panel is open. */
export function paintKaart(svg: SVGSVGElement, view: ReisView, here: string | undefined): void {
  const vorm = svg.dataset.vorm === 'smal' ? 'smal' : 'breed';
  const { lijn } = view;
  svg.toggleAttribute('data-staat', view.isChosen);
  if (view.isChosen) svg.dataset.staat = lijn ? 'lijn' : 'filter';
  for (const link of svg.querySelectorAll<SVGAElement>('a[data-halte]')) {
    const id = link.dataset.halte ?? '';
    paintPlace(link, view.places.get(id) ?? { isIn: true, isLit: false }, vorm, lijn?.kleur);
    const address = (link.getAttribute('href') ?? '').replace(/\?.*$/, '');
    link.setAttribute('href', lijn ? `${address}?lijn=${lijn.id}` : address);
    if (id === here) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const path of svg.querySelectorAll<SVGElement>('path[data-lijn]'))
    path.toggleAttribute('data-mee', path.dataset.lijn === lijn?.id);
  for (const sign of svg.querySelectorAll<SVGElement>('.kaart-bij > [data-kleur]'))
    sign.toggleAttribute('data-mee', sign.dataset.kleur === lijn?.kleur);
}
