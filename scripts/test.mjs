import { prepareProject, runScript } from './install.mjs';

runScript(prepareProject(), 'scripts/test-all.ts', process.argv.slice(2));
