import { configDefaults, defineConfig } from 'vitest/config';

// `--mode snel` is for daily work: fewer random nets, and without the tests that lint or lay out
// a whole tree. `npm test` runs everything.
export default defineConfig(({ mode }) => {
  const isQuick = mode === 'snel';
  return {
    test: {
      include: ['tests/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...(isQuick ? ['tests/house/law/**'] : [])],
      env: isQuick ? { AANTAL_NETTEN: '6' } : {},
      environment: 'node',
      testTimeout: 60_000,
      hookTimeout: 120_000,
      maxWorkers: 2,
      // No test mocks a module or leaves the world changed, so files share what they load: most of the time went to that.
      isolate: false,
    },
  };
});
