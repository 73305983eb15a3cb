/** Variables with their factors. */
export type Terms = [name: string, factor: number][];

/** A sum of variables and a number. */
export interface Expression {
  terms: Terms;
  plus: number;
}

/** The sum of expressions, each times its factor. */
export function sum(...parts: [factor: number, part: Expression][]): Expression {
  return {
    terms: parts.flatMap(([factor, { terms }]) =>
      terms.flatMap(([name, f]): Terms => (f * factor === 0 ? [] : [[name, f * factor]])),
    ),
    plus: parts.reduce((total, [factor, { plus }]) => total + factor * plus, 0),
  };
}

/** One variable as an expression. */
export const variable = (name: string): Expression => ({ terms: [[name, 1]], plus: 0 });

/** A number as an expression. */
export const constant = (plus: number): Expression => ({ terms: [], plus });

/** 1 when all of these are 1, as what a variable is at least; nothing when they never can be. */
export function allHold(parts: Expression[]): Expression[] {
  const most = parts.reduce((total, { terms, plus }) => total + (terms.length > 0 ? 1 : plus), 0);
  if (most < parts.length) return [];
  return [sum(...parts.map((part): [number, Expression] => [1, part]), [-1, constant(parts.length - 1)])];
}

/** Gathers a mixed-integer program and writes it as CPLEX LP text; every variable is at least 0. */
export class LinearProgram {
  private readonly rows: string[] = [];
  private readonly binaries = new Set<string>();
  private readonly costs = new Map<string, Expression>();
  private count = 0;

  /** A variable that is 0 or 1. */
  binary(name: string): Expression {
    this.binaries.add(name);
    return variable(name);
  }

  /** A new variable that is at least as large as each of these expressions, and 0. */
  above(...floors: Expression[]): Expression {
    const fresh = variable(`v${String(this.count++)}`);
    for (const floor of floors.filter(({ terms, plus }) => terms.length > 0 || plus > 0))
      this.atLeast(sum([1, fresh], [-1, floor]), 0);
    return fresh;
  }

  /** Demands that an expression is at least a number. */
  atLeast(expression: Expression, least: number): void {
    this.demand(expression, '>=', least);
  }

  /** Demands that an expression is at most a number. */
  atMost(expression: Expression, most: number): void {
    this.demand(expression, '<=', most);
  }

  /** Demands that an expression equals a number. */
  equals(expression: Expression, value: number): void {
    this.demand(expression, '=', value);
  }

  /** Adds to what is called `name`. */
  charge(name: string, cost: Expression): void {
    this.costs.set(name, sum([1, this.cost(name)], [1, cost]));
  }

  /** What is charged under a name. */
  cost(name: string): Expression {
    return this.costs.get(name) ?? constant(0);
  }

  /** The program as text, with what it minimises; a number in the aim is left out, as it changes no solution. */
  write(aim: Expression): string {
    const objective = formatTerms(aim.terms) || '0 v0';
    return `Minimize\n obj: ${objective}\nSubject To\n${this.rows.join('\n')}\nBinary\n ${[...this.binaries].join(' \n ')} \nEnd\n`;
  }

  private demand({ terms, plus }: Expression, sign: string, value: number): void {
    const text = formatTerms(terms);
    if (text !== '') this.rows.push(` c${String(this.rows.length)}: ${text} ${sign} ${String(value - plus)}`);
  }
}

/** Writes each variable once; parsers cut long lines, so only a few terms stand on one. */
function formatTerms(terms: Terms): string {
  const factors = new Map<string, number>();
  for (const [name, factor] of terms) factors.set(name, (factors.get(name) ?? 0) + factor);
  return [...factors]
    .filter(([, factor]) => factor !== 0)
    .map(
      ([name, factor], i) =>
        `${i > 0 && i % 8 === 0 ? '\n  ' : ''}${factor < 0 ? '-' : '+'} ${String(Math.abs(factor))} ${name}`,
    )
    .join(' ');
}
