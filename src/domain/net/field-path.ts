/** The path to a field as an author reads it: list items counted from 1, steps parted by ›. */
export function formatField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (text === '') return String(key);
    // The first number after a name belongs to that name; a number after a number is a step of its own.
    if (typeof key === 'number') return /[0-9]$/.test(text) ? `${text} › ${key + 1}` : `${text} ${key + 1}`;
    return `${text} › ${String(key)}`;
  }, '');
}

/** Whether one formatted field is the other, lies in it or holds it. */
export function isSameField(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** The value at a path, or undefined when there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** All texts anywhere inside a value: what can still be read of a file with mistakes. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
