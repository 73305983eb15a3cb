import type { Model } from '../../domain/scan/model.ts';
import { proposeActies } from '../../domain/scan/propose-acties.ts';
import type { Scan } from '../../domain/scan/scan.ts';
import { scoreScan } from '../../domain/scan/score-scan.ts';
import type { ThemaUitslag } from '../../domain/scan/uitslag.ts';
import { writeVerdict } from '../../domain/scan/write-verdict.ts';

function describeNiveau({ niveau, min, max, waaromGeen, beantwoord, vanToepassing, streef }: ThemaUitslag): string {
  const count = `${beantwoord} van ${vanToepassing} beantwoord`;
  if (niveau !== null) return `niveau ${niveau} (streven ${streef}; ${count})`;
  if (min !== null && max !== null) return `niveau ${min} tot ${max}, nog onzeker (streven ${streef}; ${count})`;
  if (waaromGeen === 'niets-van-toepassing') return 'niet van toepassing';
  return waaromGeen === 'snelscan' ? `eerste beeld (${count})` : `te weinig beantwoord (${count})`;
}

/** Gives the outcome as plain text, to paste in a mail or a report; notes stay out. */
export function summarizeScan(scan: Scan, model: Model): string {
  const uitslag = scoreScan(model, scan);
  const vragen = new Map(model.themas.flatMap((thema) => thema.vragen).map((vraag) => [vraag.code, vraag]));
  const now = proposeActies(model, scan).acties.filter(({ wanneer }) => wanneer === 'nu');
  const head = ['Zelfscan werkfit', scan.naam, scan.organisatie].filter(Boolean).join(' · ');
  const lines = [
    head,
    `Bijgewerkt ${scan.bijgewerkt.slice(0, 10)}, modelversie ${scan.modelVersie}. Dit is een beeld van onszelf, geen meting.`,
    '',
    ...writeVerdict(uitslag),
    '',
    ...uitslag.themas.map((thema) => `${thema.letter} ${thema.naam}: ${describeNiveau(thema)}`),
  ];
  const steps = now.map(
    ({ code, van }) => `- ${vragen.get(code)?.naam ?? code}: ${vragen.get(code)?.stappen[van as 0 | 1 | 2] ?? ''}`,
  );
  return [...lines, ...(steps.length === 0 ? [] : ['', 'Nu te doen:', ...steps]), ''].join('\n');
}
