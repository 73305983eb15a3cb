/** A number in one decimal, as short as it can be. */
export const num = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** Text that stays text inside markup and attributes. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
