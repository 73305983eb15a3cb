// Runs on Node 20 with nothing installed: no dependencies, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives the folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs what the lock asks for when it is not there yet, and gives the Node that runs the
 * project: its own Node 24, or on a Mac the system's when that is new enough.
 * @returns {string} the path of the Node to use
 */
export function prepareProject() {
  const installed = readPackages(join('node_modules', '.package-lock.json'));
  if (!isInstalled(readPackages('package-lock.json') ?? {}, installed)) install();
  const node = findNode();
  if (node === undefined) {
    stop(
      'Er is Node 22.12 of nieuwer nodig: installeer het van https://nodejs.org en probeer opnieuw. ' +
        '(Node 22.12 or newer is needed: install it from https://nodejs.org and try again.)',
    );
  }
  return node;
}

/**
 * Runs a script of the project with the given Node, passes on the signal that stops us, and ends
 * with its exit code.
 * @param {string} node
 * @param {string} script
 * @param {string[]} args
 */
export function runScript(node, script, args) {
  const bin = join(root, 'node_modules', '.bin');
  const path = [dirname(node), bin, process.env.PATH ?? ''].join(delimiter);
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(node, [join(root, script), ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm does not pass a signal on to what its shell started: when that shell is gone, so are we.
  const parent = process.ppid;
  const watch = () => process.ppid === parent || child.kill('SIGTERM');
  const timer = process.env.npm_lifecycle_event ? setInterval(watch, 1000) : undefined;
  child.on('exit', (code) => {
    clearInterval(timer);
    process.exitCode = code ?? 1;
  });
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * Says whether what is installed is what the lock wants. npm keeps its own copy of the lock, of what it really
 * installed; parts for another machine are optional and may be absent.
 * @param {Packages} wanted
 * @param {Packages | undefined} installed
 */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

/**
 * @param {string} path
 * @returns {Packages | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  console.log('Onderdelen installeren (npm ci). Dat duurt de eerste keer een paar minuten …');
  const npm = process.env.npm_execpath;
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true });
  if (run.status !== 0) stop('Installeren is niet gelukt; hierboven staat waarom.');
}

function findNode() {
  const modules = join(root, 'node_modules');
  const own = [
    join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node'),
    join(modules, `node-win-${process.arch}`, 'bin', 'node.exe'),
  ].find((path) => existsSync(path));
  if (own !== undefined) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) ? process.execPath : undefined;
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
