import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** What the site does not offer while a field of content/site.yaml is absent. */
const offered = {
  adres: 'volledige adressen, zoals in de sitemap',
  uitgever: 'wie de site uitgeeft',
  contact: 'een adres voor vragen',
  beveiligingscontact: 'een adres voor meldingen over veiligheid (security.txt)',
  praktijkpostbus: 'een adres om een praktijkvoorbeeld heen te sturen',
  meldpunt: 'een plek om fouten te melden',
} as const;

function absentFields({ bestand, data }: Content['site'][number]): Problem[] {
  return (Object.keys(offered) as (keyof typeof offered)[])
    .filter((name) => data[name] === undefined)
    .map((name) => ({
      bestand,
      veld: name,
      melding: `Dit veld is niet ingevuld; de site toont niet: ${offered[name]}.`,
      remedie: 'Vul het in als je dit wilt aanbieden.',
    }));
}

/** What does not stop the build but needs an author's eye: overdue reviews on the given day, and what site.yaml leaves out. */
export function findWarnings(content: Content, today: string): Problem[] {
  const overdue = [...content.haltes, ...content.instappen, ...content.paginas, ...content.praktijk]
    .filter(({ data }) => data.herzienVoor < today)
    .map(({ bestand, data }) => ({
      bestand,
      veld: 'herzienVoor',
      melding: `Dit had voor ${data.herzienVoor} opnieuw nagekeken moeten zijn.`,
      remedie: 'Kijk het na en zet nieuwe datums bij herzien en herzienVoor.',
    }));
  return [...content.site.flatMap(absentFields), ...overdue];
}
