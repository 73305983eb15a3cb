import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Pages that would have to be reviewed again before they were reviewed. */
export function checkHerziening(content: Content): Problem[] {
  return [...content.haltes, ...content.instappen, ...content.paginas, ...content.praktijk]
    .filter(({ data }) => data.herzienVoor <= data.herzien)
    .map(({ bestand, data }) => ({
      bestand,
      veld: 'herzienVoor',
      melding: `De datum ${data.herzienVoor} ligt niet na herzien (${data.herzien}).`,
      remedie: 'Kies een datum na de dag waarop je dit nakeek, meestal een jaar later.',
    }));
}
