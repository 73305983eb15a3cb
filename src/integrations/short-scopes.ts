/** What a plugin of Vite hands us, as far as this house uses it. */
interface Plugin {
  name: string;
  apply: 'build';
  transform: (code: string) => string | undefined;
}

const scope = /data-astro-cid-([a-z0-9]{8})/g;

/**
 * The plugin that shortens the attribute by which the styles of a component find their own elements. It stands on
 * every one of them; what in it comes by chance does not pack. Two components that would get the same short name stop
 * the build.
 */
export function shortScopes(): Plugin {
  const taken = new Map<string, string>();
  const shorten = (_: string, hash: string): string => {
    const short = hash.slice(0, 3);
    const owner = taken.get(short) ?? hash;
    if (owner !== hash)
      throw new Error(`short-scopes: ${owner} and ${hash} both shorten to ${short}; use a letter more`);
    taken.set(short, hash);
    return `data-s-${short}`;
  };
  return {
    name: 'werkfit-short-scopes',
    apply: 'build',
    transform: (code) => (code.includes('data-astro-cid-') ? code.replaceAll(scope, shorten) : undefined),
  };
}
