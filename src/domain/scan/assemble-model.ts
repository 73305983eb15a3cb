import type { Content } from '../net/content.ts';
import type { Gewicht, Model, Niveau, Thema, Vraag } from './model.ts';

type VraagData = Content['scan'][number]['data']['vragen'][number];

function assembleVraag({ kern, snel, ...rest }: VraagData): Vraag {
  return {
    ...rest,
    // The schema holds each list to its length and each weight to 1, 2 or 3.
    ankers: rest.ankers as Vraag['ankers'],
    stappen: rest.stappen as Vraag['stappen'],
    belang: rest.belang as Gewicht,
    inspanning: rest.inspanning as Gewicht,
    haltes: [...new Set(rest.haltes)],
    kern: kern === true,
    snel: snel === true,
  };
}

function assembleThema({ id, data }: Content['scan'][number]): Thema {
  return { letter: id.toUpperCase(), ...data, vragen: data.vragen.map(assembleVraag) };
}

/** The model of the zelfscan as plain data, its themas by their letter; undefined when the content has none. */
export function assembleModel(content: Content): Model | undefined {
  const [head] = content.zelfscan;
  if (head === undefined) return undefined;
  // The account of the method is a page of its own; the model travels to every page that asks.
  const { niveaus, verantwoording: _, ...rest } = head.data;
  return {
    ...rest,
    niveaus: niveaus.map((niveau, i) => ({ niveau: i as Niveau, ...niveau })),
    themas: content.scan.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(assembleThema),
  };
}
