import { prepareProject, runScript } from './install.mjs';

runScript(prepareProject(), 'scripts/start-site.ts', process.argv.slice(2));
