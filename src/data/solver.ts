import highsLoader from 'highs';
import type { SolveLp } from '../domain/kaart/rows/solve-lp.ts';

let solver: Promise<SolveLp> | undefined;

/** The solver that lays rows: HiGHS as WebAssembly, on one thread, proving to the last unit. */
export const getSolver = (): Promise<SolveLp> => (solver ??= loadSolver());

async function loadSolver(): Promise<SolveLp> {
  const highs = await highsLoader();
  return (problem, start, nodes) =>
    highs.withModel((model) => {
      model.options.set('output_flag', false);
      model.options.set('random_seed', 0);
      model.options.set('mip_rel_gap', 0);
      model.options.set('mip_max_nodes', nodes);
      model.options.set('mip_allow_restart', false);
      model.readModel({ format: 'lp', data: problem });
      const names = [...start.keys()].filter((name) => problem.includes(` ${name} `));
      if (names.length > 0)
        model.setSolution({
          indices: names.map((name) => model.getColByName(name)),
          values: names.map((name) => start.get(name)!),
        });
      model.run();
      const { optimal, solutionLimit } = highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status !== optimal && status !== solutionLimit) return undefined;
      const { colValue } = model.getSolution();
      const values = new Map(Array.from(colValue, (value, i) => [model.getColName(i), value] as const));
      return { isProven: status === optimal, values, bound: Number(model.info.get('mip_dual_bound')) };
    });
}
