import type { Connector } from '../graph/connectors.ts';
import type { Plan } from '../rows/plan.ts';
import type { Sizes } from '../model/sizes.ts';

/** Where a line leaves or reaches a halte in the portrait form, relative to the middle of its marker. */
export interface SmalJoint {
  connector: Connector;
  lijn: number;
  /** A `step` goes sideways below or above the marker; a `side` joint leaves it level, at this height. */
  kind: 'step' | 'side';
  dy: number;
}

/** The joints of one halte and the room that they take above and below its middle. */
export interface HalteJoints {
  joints: SmalJoint[];
  up: number;
  down: number;
  halfMarker: number;
}

const FIRST = 9;

/**
 * Stacks the joints of a halte: level ones on its side, arriving before leaving; steps below and above the marker, the
 * outer lane nearest to it, so that none crosses another.
 */
export function stackJoints(plan: Plan, halte: string, radius: number, sizes: Sizes): HalteJoints {
  const own = plan.connectors.filter((connector) => connector.halte === halte);
  const joints: SmalJoint[] = [];
  const far = (connector: Connector): number =>
    Math.abs(plan.rows[connector.branch]! - plan.rows[plan.decomposition.home.get(halte)!]!);
  const level = own.filter((connector) => connector.kind !== 'slope');
  let halfMarker = radius;
  for (const side of [-1, 1]) {
    const arriving = level.filter((c) => c.side === side && c.end === 'in').sort((a, b) => far(a) - far(b));
    const leaving = level.filter((c) => c.side === side && c.end === 'out').sort((a, b) => far(b) - far(a));
    const stack = [...arriving, ...leaving].flatMap((connector) =>
      connector.lijnen.map((lijn) => ({ connector, lijn })),
    );
    stack.forEach(({ connector, lijn }, i) =>
      joints.push({ connector, lijn, kind: 'side', dy: (i - (stack.length - 1) / 2) * sizes.lane }),
    );
    halfMarker = Math.max(halfMarker, radius + ((stack.length - 1) / 2) * sizes.lane);
  }
  const slot = (lijn: number): number => plan.slots.get(halte)?.get(lijn) ?? 0;
  const room = { out: halfMarker, in: halfMarker };
  for (const end of ['out', 'in'] as const)
    for (const side of [-1, 1]) {
      const steps = own
        .filter((c) => c.kind === 'slope' && c.end === end && c.side === side)
        .flatMap((connector) => connector.lijnen.map((lijn) => ({ connector, lijn })))
        .sort((a, b) => side * (slot(b.lijn) - slot(a.lijn)) || far(b.connector) - far(a.connector));
      steps.forEach(({ connector, lijn }, i) => {
        const offset = halfMarker + FIRST + i * sizes.lane;
        joints.push({ connector, lijn, kind: 'step', dy: end === 'out' ? offset : -offset });
        room[end] = Math.max(room[end], offset + FIRST);
      });
    }
  return { joints, up: room.in, down: room.out, halfMarker };
}
