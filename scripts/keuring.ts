import { runTool } from './run-tool.ts';

/** Runs too long for every change: the engine on hundreds of random nets, wherever it is tested. */
const env = { AANTAL_NETTEN: process.env.AANTAL_NETTEN ?? '300' };

console.log(`De motor op ${env.AANTAL_NETTEN} proefnetten. Dit duurt lang.`);
const args = ['run', 'tests/domain/kaart', 'tests/golden', '--testTimeout', '3600000', ...process.argv.slice(2)];
const { code } = await runTool('vitest', args, { env });
process.exitCode = code;
