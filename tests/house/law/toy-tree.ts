import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { createLint } from '../../../eslint.config.mjs';

/** Files of a small lawful site; each test adds one file that breaks the law. */
const lawful = {
  'src/domain/net/net.ts': 'export const net = 1;\n',
  'src/data/net.ts': "import { net } from '../domain/net/net.ts';\n\nexport const getNet = () => net;\n",
  'src/state/keuze.ts': "import { net } from '../domain/net/net.ts';\n\nexport const keuze = net;\n",
  'src/ui/Card.astro': '<p>kaartje</p>\n',
  'src/features/lees/Lees.astro': "---\nimport { getNet } from '../../data/net.ts';\n---\n\n<p>{getNet()}</p>\n",
  'src/features/lees/lees.ts': 'export const lees = 1;\n',
  'src/features/zoek/zoek.ts': "import { keuze } from '../../state/keuze.ts';\n\nexport const zoek = keuze;\n",
  'src/layouts/Basis.astro': "---\nimport Card from '../ui/Card.astro';\n---\n\n<Card />\n",
  'src/pages/index.astro': "---\nimport Basis from '../layouts/Basis.astro';\n---\n\n<Basis />\n",
};

/** Lints a lawful toy site with one more file in it, and gives the rules that were broken. */
export async function lintToy(file = 'src/state/leeg.ts', text = 'export const leeg = 1;\n'): Promise<string[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'werkfit-wet-')));
  try {
    for (const [path, content] of Object.entries({ ...lawful, [file]: text })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const overrideConfig = createLint(root, { hasTypes: false });
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig });
    const results = await eslint.lintFiles(['src']);
    return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
  } finally {
    rmSync(root, { recursive: true });
  }
}
