import type { ScanState } from './scan.svelte.ts';

/** Keeps the scan in step with the page: saves before it is left or frozen, and looks again when it comes back. */
export function watchPage(state: ScanState): () => void {
  const watch = new AbortController();
  const options = { signal: watch.signal };
  const desk = () => state.room?.desk;
  addEventListener('pagehide', () => desk()?.rest(), options);
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void desk()?.wake();
    },
    options,
  );
  document.addEventListener('visibilitychange', () => document.hidden && desk()?.flush(), options);
  addEventListener('storage', ({ key }) => state.followKey(key), options);
  addEventListener('popstate', () => void state.follow(), options);
  addEventListener('hashchange', () => void state.follow(), options);
  addEventListener(
    'beforeunload',
    (event) => {
      desk()?.flush();
      // Only when something would be lost does the browser ask.
      if (desk()?.isDirty === true) event.preventDefault();
    },
    options,
  );
  return () => watch.abort();
}
