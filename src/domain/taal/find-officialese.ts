/** A word of the office and the plain word for it. */
export interface Officialese {
  woord: string;
  beter: string;
}

const plainWords: Readonly<Record<string, string>> = {
  teneinde: 'om',
  middels: 'met of door',
  'door middel van': 'met of door',
  betreffende: 'over',
  'ten aanzien van': 'over of voor',
  'met betrekking tot': 'over',
  inzake: 'over',
  aangaande: 'over',
  omtrent: 'over',
  jegens: 'tegen of voor',
  'ten behoeve van': 'voor',
  'ten gevolge van': 'door',
  'in het kader van': 'voor of bij',
  'met inachtneming van': 'volgens',
  'uit hoofde van': 'door of als',
  'ter zake': 'hierover',
  'te allen tijde': 'altijd',
  'dient te': 'moet',
  'dienen te': 'moeten',
  'zorg dragen voor': 'zorgen voor',
  'voornemens zijn': 'willen',
  derhalve: 'dus',
  desalniettemin: 'toch',
  desgewenst: 'als je wilt',
  alsmede: 'en',
  tevens: 'ook',
  thans: 'nu',
  reeds: 'al',
  voorts: 'ook',
  indien: 'als',
  alvorens: 'voordat',
  wederom: 'weer',
  doch: 'maar',
  'dan wel': 'of',
  hetgeen: 'wat',
  zulks: 'dat',
  gaarne: 'graag',
  conform: 'volgens',
  ingevolge: 'volgens',
  krachtens: 'volgens',
  vigerend: 'geldend',
  vigerende: 'geldende',
  onderhavige: 'deze',
  bovengenoemde: 'deze',
  bewerkstelligen: 'zorgen voor',
  geschieden: 'gebeuren',
  geschiedt: 'gebeurt',
  implementeren: 'invoeren',
  implementatie: 'invoering',
  faciliteren: 'mogelijk maken',
  additioneel: 'extra',
  additionele: 'extra',
};

const longestFirst = Object.keys(plainWords).sort((a, b) => b.length - a.length);
const officialese = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');

/** The words of the office in a text, in their order, each with the plain word for it. */
export function findOfficialese(text: string): Officialese[] {
  const spaced = text.replace(/\s+/g, ' ');
  return (spaced.match(officialese) ?? []).map((found) => {
    const woord = found.toLowerCase();
    return { woord, beter: plainWords[woord] ?? '' };
  });
}
