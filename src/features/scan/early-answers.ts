import type { Keuze } from '../../domain/scan/scan.ts';

const numbers: readonly Keuze[] = [0, 1, 2, 3];

/** Gives the answers that were chosen in the page before it could listen. */
export function collectEarlyAnswers(): [string, Keuze][] {
  const radios = document.querySelectorAll<HTMLInputElement>(
    'fieldset[data-vraag] > * > * > input[type="radio"]:checked',
  );
  return [...radios].map(({ name, value }) => [name, numbers[Number(value)] ?? (value as Keuze)]);
}
