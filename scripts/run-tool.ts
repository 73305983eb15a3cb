import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How a tool ended: its exit code and, when it was kept quiet, what it said. */
export interface Outcome {
  code: number;
  output: string;
}

interface Options {
  env?: Record<string, string>;
  quiet?: boolean;
}

const require = createRequire(import.meta.url);

/** Runs a tool of node_modules with this very Node, without a shell. */
export function runTool(name: string, args: string[], options: Options = {}): Promise<Outcome> {
  return runCommand(process.execPath, [findTool(name), ...args], options);
}

/** Runs a program; quiet keeps its words instead of showing them. */
export function runCommand(
  program: string,
  args: string[],
  { env = {}, quiet = false }: Options = {},
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (part: Buffer) => {
      output += part.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      done({ code: 127, output: error.message });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}

/** Gives the script behind a command: the first package of that name, or the one that carries it. */
function findTool(name: string): string {
  const carriers: Record<string, string> = { tsc: 'typescript', playwright: '@playwright/test' };
  const packagePath = join('node_modules', carriers[name] ?? name, 'package.json');
  const { bin } = require(join(process.cwd(), packagePath)) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`${name} is no command of ${packagePath}`);
  return join(process.cwd(), dirname(packagePath), script);
}
