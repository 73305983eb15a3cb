import { runSiteTests } from './site-tests.ts';

// For daily work: `npm run test:site -- kaart` runs only the files whose name holds that word.
const { code } = await runSiteTests(process.argv.slice(2));
process.exitCode = code;
