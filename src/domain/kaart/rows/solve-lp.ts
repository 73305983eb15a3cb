/** What a solver found: the values of the variables, the worth of that, and a bound that no solution can beat. */
export interface LpAnswer {
  isProven: boolean;
  values: ReadonlyMap<string, number>;
  bound: number;
}

/**
 * Solves a minimisation in CPLEX LP format, from values that some variables may start at. It works until it has proof
 * or has visited so many nodes of its search tree, never by the clock, and gives nothing where it found no solution.
 */
export type SolveLp = (problem: string, start: ReadonlyMap<string, number>, nodes: number) => LpAnswer | undefined;
