/** A number in one decimal, as short as it can be. */
export const num = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** Characters that XML does not know, and halves of pairs. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that stays text inside markup and attributes. */
export const escape = (text: string): string =>
  text
    .replaceAll(NO_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
