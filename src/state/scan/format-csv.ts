import type { Model } from '../../domain/scan/model.ts';
import { findAnswer } from '../../domain/scan/read-answer.ts';
import { DEFAULT_STREEF } from '../../domain/scan/scan.ts';
import type { Scan } from '../../domain/scan/scan.ts';
import { bewijsNamen, redenNamen } from './answer-words.ts';

const head = ['Code', 'Thema', 'Vraag', 'Antwoord', 'Wat past', 'Reden', 'Bewijs', 'Notitie', 'Streefniveau'];

// What a spreadsheet takes for a formula, also after white space and in full width (CWE-1236, OWASP).
const risky = /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** Gives one cell: always quoted, and a quote mark in front of what a spreadsheet would calculate. */
export function formatCell(text: string): string {
  const safe = risky.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Gives the answers as a table for Dutch Excel: semicolons, a byte order mark, one row a vraag, open ones too. */
export function formatCsv(scan: Scan, model: Model): string {
  const rows = model.themas.flatMap(({ letter, naam, vragen }) =>
    vragen.map((vraag) => {
      const answer = findAnswer(scan.antwoorden, vraag.code);
      const keuze = answer?.keuze;
      return [
        vraag.code,
        `${letter} ${naam}`,
        vraag.vraag,
        keuze === undefined ? 'open' : String(keuze),
        typeof keuze === 'number' ? vraag.ankers[keuze] : '',
        answer?.reden === undefined ? '' : redenNamen[answer.reden],
        answer?.bewijs === undefined ? '' : bewijsNamen[answer.bewijs],
        answer?.notitie ?? '',
        String(scan.streefniveaus?.[letter] ?? DEFAULT_STREEF),
      ];
    }),
  );
  return `\uFEFF${[head, ...rows].map((row) => row.map(formatCell).join(';')).join('\r\n')}\r\n`;
}
