import { buildTestSites, runBrowserTests } from './site-tests.ts';

// For daily work: `npm run test:site -- kaart` runs only the files whose name holds that word.
console.log('— bouwen');
const { isBuilt } = await buildTestSites();
if (isBuilt) console.log('\n— site in de browser');
process.exitCode = isBuilt ? (await runBrowserTests(process.argv.slice(2))).code : 1;
