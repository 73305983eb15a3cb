/** Kind, maker and date of a work on one line; what is unknown says what it is that is unknown. */
export function formatMeta(soort: string, maker: string, datum: string): string {
  const name = (noun: string, value: string) => (value.startsWith('niet bekend') ? `${noun} ${value}` : value);
  return [soort, name('maker', maker), name('datum', datum)].join(' · ');
}
