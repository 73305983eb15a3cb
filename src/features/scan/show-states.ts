import type { Staat } from '../../domain/scan/uitslag.ts';

/** The word of each state, worst first. */
export const staatNamen: Readonly<Record<Staat, string>> = {
  aandacht: 'Aandacht',
  deels: 'Deels',
  onbekend: 'Onbekend',
  'op-orde': 'Op orde',
};

/** The shape of each state around 0,0, within 8 units, and the strokes on it: told apart without colour. */
export const staatVormen: Readonly<Record<Staat, { vorm: string; teken: string }>> = {
  aandacht: { vorm: 'M0,-8.5L8.5,6.5H-8.5Z', teken: 'M0,-3v4.5M0,4v.6' },
  deels: { vorm: 'M0,-7.5A7.5,7.5 0 0 1 0,7.5A7.5,7.5 0 0 1 0,-7.5Z', teken: 'M-3.5,0h7' },
  onbekend: { vorm: 'M0,-8.5L8.5,0L0,8.5L-8.5,0Z', teken: 'M-2,-2a2,2 0 1 1 2.6,1.9q-.6,.3-.6,1.3M0,4v.6' },
  'op-orde': { vorm: 'M-7,-7h14v14h-14Z', teken: 'M-3.5,0l2.5,3l4.5,-6' },
};

const SVG = 'http://www.w3.org/2000/svg';

function createShape(tag: 'g' | 'path' | 'title', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The middle of the marker of a plaats, from the drawing itself: a map that is hidden has no layout to ask. */
function findMiddle(plaats: Element): [number, number] | undefined {
  const marker = plaats.querySelector('[data-teken]');
  const find = (tag: string) => (marker?.matches(tag) === true ? marker : marker?.querySelector(tag));
  const read = (element: Element, name: string) => Number(element.getAttribute(name));
  const [circle, rect] = [find('circle'), find('rect')];
  if (circle) return [read(circle, 'cx'), read(circle, 'cy')];
  if (rect) return [read(rect, 'x') + read(rect, 'width') / 2, read(rect, 'y') + read(rect, 'height') / 2];
  // A warning is a triangle: its path starts at the top.
  const top = /^M(?<x>[\d.]+)[, ](?<y>[\d.]+)/.exec(find('path')?.getAttribute('d') ?? '')?.groups;
  return top === undefined ? undefined : [Number(top.x), Number(top.y) + 8];
}

function drawState(plaats: Element, staat: Staat): void {
  const middle = findMiddle(plaats);
  if (middle === undefined) return;
  const sign = createShape('g', {
    class: 'staat',
    'data-staat-teken': staat,
    role: 'img',
    'aria-label': staatNamen[staat],
    transform: `translate(${middle.join(' ')})`,
  });
  const title = createShape('title', {});
  title.textContent = staatNamen[staat];
  const { vorm, teken } = staatVormen[staat];
  sign.append(
    title,
    // A rim of paper keeps the sign apart from the marker and the lines it lies on.
    createShape('path', { d: vorm, class: 'staat-rand' }),
    createShape('path', { d: vorm, class: 'staat-vorm' }),
    createShape('path', { d: teken, class: 'staat-teken' }),
  );
  plaats.append(sign);
}

/** Gives every halte on the maps in a part of the page its state, as a hook, a shape and a word; what has none loses it. */
export function showStates(part: ParentNode, states: ReadonlyMap<string, Staat>): void {
  for (const plaats of part.querySelectorAll('a[data-halte]')) {
    plaats.querySelector('[data-staat-teken]')?.remove();
    const staat = states.get(plaats.getAttribute('data-halte') ?? '');
    if (staat === undefined) {
      plaats.removeAttribute('data-staat');
      continue;
    }
    plaats.setAttribute('data-staat', staat);
    drawState(plaats, staat);
  }
}
