import { expect, test } from 'vitest';
import { findWarnings } from '../../../src/domain/net/find-warnings.ts';
import { parseContent } from '../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

function warn(today: string, change: (content: ReturnType<typeof createSmallContent>) => void = () => undefined) {
  const raw = createSmallContent();
  change(raw);
  return findWarnings(parseContent(raw).content, today);
}

test('what site.yaml leaves out is warned of, field by field', () => {
  const fields = warn('2026-11-22').map(({ veld }) => veld);
  expect(fields).toEqual(['adres', 'uitgever', 'contact', 'beveiligingscontact', 'praktijkpostbus', 'meldpunt']);
});

test('what is filled in is not warned of', () => {
  const warnings = warn('2026-11-22', (content) => (entryOf(content, 'site').data.contact = 'redactie@example.org'));
  expect(warnings.map(({ veld }) => veld)).not.toContain('contact');
});

test('a review is overdue the day after its date, not on it', () => {
  const overdue = (today: string) => warn(today).filter(({ veld }) => veld === 'herzienVoor');
  expect(overdue('2027-11-22')).toEqual([]);
  expect(overdue('2027-11-23')).toHaveLength(8);
  expect(overdue('2027-11-23')[0]?.melding).toBe('Dit had voor 2027-11-22 opnieuw nagekeken moeten zijn.');
});
