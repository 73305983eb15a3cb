/** What a text is as JSON, or in one word why it is not taken. */
export type GuardedJson = { ok: true; value: unknown } | { ok: false; reason: 'size' | 'json' | 'depth' | 'key' };

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const maxDepth = 12;

function listChildren(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/**
 * Parses JSON from outside. The size is checked before parsing, depth and keys after it and before anything that
 * recurses or copies: 200,000 levels parse well and overflow later, and `__proto__` survives as an own key.
 */
export function parseGuardedJson(text: string, maxBytes: number): GuardedJson {
  // A character is at least one byte, so most texts need no encoding to be refused.
  if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes) return { ok: false, reason: 'size' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'json' };
  }
  let layer = listChildren(value);
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth >= maxDepth) return { ok: false, reason: 'depth' };
    if (layer.some(([key]) => forbidden.has(key))) return { ok: false, reason: 'key' };
    layer = layer.flatMap(([, child]) => listChildren(child));
  }
  return { ok: true, value };
}
