/**
 * The one list of headers. The meta tag in every page and the file for the host are both made
 * from it, so they cannot drift apart.
 */

/** Directives a meta tag may carry; scripts and styles get their sources and hashes from Astro. */
export const pageDirectives = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html werkfit-sw',
] as const;

/** Directives that browsers only obey in a header. */
export const headerDirectives = ["frame-ancestors 'none'"] as const;

/** The folder whose pages any site may show in a frame, and what its policy says instead. */
export const framed = { folder: 'embed', directives: ['frame-ancestors *'] } as const;

/** Sources of scripts and styles, before the hashes of the page itself. */
export const ownSources = ["'self'"] as const;

/**
 * Headers beside the policy, sent with every answer. `upgrade-insecure-requests` is left out on
 * purpose: every address is our own and relative, and Safari would break on a local http address.
 */
export const siteHeaders = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // For addresses that do not exist: where a policy names frame-ancestors, browsers take that instead.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** Headers for one folder; no name here may also stand in the list for the whole site. */
export const folderHeaders = {
  '_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  'data/*': { 'Access-Control-Allow-Origin': '*' },
} as const;
