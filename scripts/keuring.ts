import { getKaartTools } from '../src/data/kaart-tools.ts';
import { findFaults, listTrialNets } from '../tests/support/try-nets.ts';

// Runs too long for every change: the engine on hundreds of nets that nobody drew, in both forms, held to the hard rules.
const amount = Number(process.env.AANTAL_NETTEN ?? 300);
const tools = await getKaartTools();
const nets = listTrialNets(amount);
let failed = 0;
for (const net of nets)
  for (const vorm of ['breed', 'smal'] as const) {
    const faults = findFaults(net, vorm, tools);
    if (faults.length === 0) continue;
    failed += 1;
    const more = faults.length > 1 ? ` (and ${String(faults.length - 1)} more)` : '';
    console.log(`${net.name}, ${vorm}: ${faults[0]!.replaceAll('\n', ' ')}${more}`);
  }
console.log(`${String(nets.length)} nets, ${String(2 * nets.length)} drawings, ${String(failed)} with a fault.`);
process.exitCode = failed > 0 ? 1 : 0;
