/** One thing that can be found, as the page of the search knows it. */
export interface Vindplek {
  /** Its address under the site, such as /haltes/intake/ or /begrippen/#caseload. */
  adres: string;
  titel: string;
  soort: string;
  /** One sentence that says what it is. */
  zin: string;
  lijnen?: string[];
  doelgroepen?: string[];
  organisatietype?: string;
  /** Other names, and what people say when they look for it. */
  woorden?: string[];
}

/** What the search page loads beside the index itself, once someone searches. */
export interface Register {
  /** Every thing that can be found, by its id in the index. */
  plekken: Record<string, Vindplek>;
  /** Every word of the site, folded, the most used first. */
  woorden: string[];
  /** Groups of words with the same meaning, folded. */
  synoniemen: string[][];
  /** The names behind the ids that facets and badges show. */
  namen: Record<string, string>;
  /** The letter of each line, by its id. */
  letters: Record<string, string>;
}
