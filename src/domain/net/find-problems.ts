import { checkModel } from '../scan/check-model.ts';
import { checkAdressen } from './checks/adressen.ts';
import { checkBeweringen } from './checks/beweringen.ts';
import { checkBody } from './checks/body.ts';
import { checkBronnen } from './checks/bronnen.ts';
import { checkCycles } from './checks/cycles.ts';
import { checkDirection } from './checks/direction.ts';
import { checkDoubles } from './checks/doubles.ts';
import { checkHerziening } from './checks/herziening.ts';
import { checkOnLijn } from './checks/on-lijn.ts';
import { checkReferences } from './checks/references.ts';
import { checkSlugs } from './checks/slugs.ts';
import { checkTrajecten } from './checks/trajecten.ts';
import { checkUitgangen } from './checks/uitgangen.ts';
import { checkVoorKandidaat } from './checks/voor-kandidaat.ts';
import { checkZoekwoorden } from './checks/zoekwoorden.ts';
import type { Content, RawContent } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * Every mistake that shows only when files are seen together, or in the words themselves.
 * A file with a mistake in its form still counts as there, so that one mistake is reported once.
 */
export function findProblems(raw: RawContent, content: Content): Problem[] {
  return [
    ...checkSlugs(raw),
    ...checkDoubles(raw, content),
    ...checkReferences(raw, content),
    ...checkTrajecten(content),
    ...checkOnLijn(raw),
    ...checkDirection(content),
    ...checkCycles(content),
    ...checkUitgangen(content),
    ...checkBeweringen(content),
    ...checkBody(raw),
    ...checkBronnen(raw, content),
    ...checkHerziening(content),
    ...checkVoorKandidaat(content),
    ...checkAdressen(raw, content),
    ...checkModel(raw, content),
    ...checkZoekwoorden(raw, content),
  ];
}
