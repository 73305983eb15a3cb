import { LONGEST, readAddress, writeAddress } from './address.ts';
import { countFacets, facetNames, narrow, type Chosen, type FacetName } from '../../domain/zoek/facets.ts';
import { chooseSentence } from '../../domain/zoek/mark.ts';
import type { Found } from '../../domain/zoek/rank.ts';
import { search, suggestWords, type Answer } from '../../domain/zoek/search.ts';
import { loadIndex, type Index } from './load-index.ts';

const PAGE = 10;
/** How long someone must stop typing before we look, in milliseconds. */
const PAUSE = 120;

/** A search as it goes: what is asked, what is narrowed to, and what was found. */
export class Zoek {
  query = $state('');
  chosen = $state<Chosen>({});
  shown = $state(PAGE);
  failed = $state(false);
  /** The sentence under a result, by its id; until it is read, the summary stands there. */
  sentences = $state<Record<string, string>>({});
  /** The question that the results answer; while someone types on, it is older than `query`. */
  asked = $state('');
  #answer = $state.raw<Answer>();
  #index: Promise<Index> | undefined;
  #loaded = $state.raw<Index>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #folder: string;

  found = $derived(narrow(this.#answer?.found ?? [], this.chosen));
  /** How many there are before anything is narrowed. */
  total = $derived(this.#answer?.found.length ?? 0);
  visible = $derived(this.found.slice(0, this.shown));
  facets = $derived(countFacets(this.#answer?.found ?? [], this.chosen));
  readAs = $derived((this.#answer?.terms ?? []).flatMap(({ readAs }) => readAs ?? []));
  near = $derived.by(() => {
    const [answer, index] = [this.#answer, this.#loaded];
    return answer === undefined || index === undefined ? [] : suggestWords(answer.terms, index.book);
  });
  isReady = $derived(this.#answer !== undefined && this.query.trim() !== '');
  isBusy = $derived(this.#answer === undefined && this.query.trim() !== '' && !this.failed);

  constructor(folder: string) {
    this.#folder = folder;
  }

  get names(): Readonly<Record<string, string>> {
    return this.#loaded?.register.namen ?? {};
  }

  get letters(): Readonly<Record<string, string>> {
    return this.#loaded?.register.letters ?? {};
  }

  /** Takes over what the address says. A question in the query moves to the fragment, which is never sent. */
  readLocation(): void {
    const fromQuery = readAddress(location.search);
    const asked = fromQuery.query === '' ? readAddress(location.hash) : fromQuery;
    this.query = asked.query;
    this.chosen = asked.chosen;
    if (fromQuery.query !== '') this.#writeLocation();
    void this.#run();
  }

  /** Looks once someone stops typing; what was narrowed to goes, since it was about another question. */
  ask(query: string): void {
    this.query = query.slice(0, LONGEST);
    this.chosen = {};
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#writeLocation();
      void this.#run();
    }, PAUSE);
  }

  choose(facet: FacetName, value: string): void {
    const { [facet]: _, ...others } = this.chosen;
    this.chosen = value === '' ? others : { ...others, [facet]: value };
    this.shown = PAGE;
    this.#writeLocation();
    void this.#readSentences();
  }

  /** Shows all that was found again. */
  clearFacets(): void {
    for (const facet of facetNames) this.choose(facet, '');
  }

  showMore(): void {
    this.shown += PAGE;
    void this.#readSentences();
  }

  /** Loads the index before it is needed, when someone is about to type. */
  warmUp(): void {
    this.#load().catch(() => undefined);
  }

  #load(): Promise<Index> {
    this.#index ??= loadIndex(this.#folder);
    return this.#index;
  }

  #writeLocation(): void {
    const fragment = writeAddress({ query: this.query, chosen: this.chosen });
    history.replaceState(history.state, '', location.pathname + (fragment && `#${fragment}`));
  }

  async #run(): Promise<void> {
    const { query } = this;
    this.shown = PAGE;
    if (query.trim() === '') {
      this.#answer = undefined;
      return;
    }
    try {
      const index = await this.#load();
      const answer = await search(query, index);
      // Someone may have typed on while we looked.
      if (query !== this.query) return;
      this.#loaded = index;
      this.#answer = answer;
      this.asked = query.trim();
      this.failed = false;
      await this.#readSentences();
    } catch {
      this.#index = undefined;
      this.failed = true;
    }
  }

  async #readSentences(): Promise<void> {
    const [index, answer] = [this.#loaded, this.#answer];
    if (index === undefined || answer === undefined) return;
    const read = async ({ id, plek, words }: Found): Promise<[string, string]> => {
      const text = await index.readText(id);
      return [id, chooseSentence(plek.zin, words) ?? chooseSentence(text, words) ?? plek.zin];
    };
    const sentences = Object.fromEntries(await Promise.all(this.visible.map(read)));
    if (answer === this.#answer) this.sentences = sentences;
  }
}
