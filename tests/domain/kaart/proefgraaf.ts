import { checkNet } from '../../../src/domain/kaart/check/check-net.ts';
import type { NetInput } from '../../../src/domain/kaart/model/net-input.ts';
import { planNet, type Plan } from '../../../src/domain/kaart/rows/plan.ts';
import { generateNet } from '../../support/generate-net.ts';

const plans = new Map<number, Plan>();

/** A generated net after the check. */
export function proefnet(seed: number): NetInput {
  const { net, fouten } = checkNet(generateNet(seed));
  if (!net) throw new Error(`${String(seed)}: ${fouten.join(' ')}`);
  return net;
}

/** The plan of a generated net, worked out once per file. */
export function proefplan(seed: number): Plan {
  const plan = plans.get(seed) ?? planNet(proefnet(seed));
  plans.set(seed, plan);
  return plan;
}

/** Seeds of which the nets are small enough to plan by the dozen. */
export const SMALL_SEEDS: readonly number[] = Array.from({ length: 60 }, (_, i) => i + 1).filter(
  (seed) => generateNet(seed).haltes.length <= 24,
);
