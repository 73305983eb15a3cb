/** What a statement rests on. */
export interface Basis {
  bron: string[];
  ontwerp?: boolean | undefined;
  vindplaats?: string | undefined;
  zekerheid?: string | undefined;
}

/** The attributes of the element whose statement rests on this. */
export function basisAttributes({ bron, ontwerp, vindplaats, zekerheid }: Basis): Record<string, string> {
  return {
    ...(bron.length > 0 ? { 'data-bron': bron.join(' ') } : {}),
    ...(ontwerp ? { 'data-ontwerp': '' } : {}),
    ...(vindplaats ? { 'data-vindplaats': vindplaats, 'data-zekerheid': zekerheid ?? '' } : {}),
  };
}

/** What those attributes say, read back from an element of an author's text. */
export function readBasis(attributes: Readonly<Record<string, string | undefined>>): Basis {
  return {
    bron: attributes['data-bron']?.split(' ') ?? [],
    ontwerp: attributes['data-ontwerp'] !== undefined,
    vindplaats: attributes['data-vindplaats'],
    zekerheid: attributes['data-zekerheid'],
  };
}
