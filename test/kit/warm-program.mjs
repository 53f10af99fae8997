import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/*
 * A `pacing` that is warm: the built program, kept in one process that runs one command after another, because most of
 * a short command is the loading of its modules. `pacing-client.sh` asks it, in the place of the program itself. It is
 * started by warm-pacing.ts, told where the built program lies, and ends with whoever started it.
 *
 * It is JavaScript, because threads are started as their program was: with a loader of TypeScript, each would load that.
 */

const [, , MAIN] = process.argv;
const FOLDER = mkdtempSync(join(tmpdir(), 'pacing-warm-'));

/**
 * @typedef {object} Asked what a command was typed with
 * @property {string} folder @property {readonly string[]} words @property {Readonly<Record<string, string>>} surroundings
 *
 * @typedef {object} Said what a command said on one stream, until it said something on the other
 * @property {'stdout' | 'stderr'} stream @property {string} text
 */

let commands = 0;
let last = Promise.resolve();

/**
 * Runs a command as if this process had been started for it.
 *
 * @param {Asked} asked
 * @returns {Promise<{ said: readonly Said[], code: number }>} what it said, and its exit code
 */
async function perform({ folder, words, surroundings }) {
  /** @type {Said[]} */
  const said = [];
  for (const stream of ['stdout', 'stderr']) {
    const value = new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        if (said.at(-1)?.stream !== stream) said.push({ stream, text: '' });
        said[said.length - 1].text += chunk;
        done();
      },
    });
    Object.defineProperty(process, stream, { configurable: true, value });
  }
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(surroundings, name)) delete process.env[name];
  Object.assign(process.env, surroundings);
  process.chdir(folder);
  process.argv = [process.execPath, MAIN, ...words];
  process.exitCode = undefined;
  const listeners = process.listeners('uncaughtException');
  const exited = new Promise((resolve) => {
    process.exit = resolve;
  });
  // Another address, the same file: only main.js runs again, all that it imports is there.
  const done = import(`${pathToFileURL(MAIN).href}?${commands++}`).then(() => Number(process.exitCode ?? 0));
  const code = await Promise.race([done, exited]);
  for (const listener of process.listeners('uncaughtException')) {
    if (!listeners.includes(listener)) process.off('uncaughtException', listener);
  }
  return { said, code };
}

/**
 * Reads what `pacing-client.sh` sends: texts that each end with a zero, and an empty one behind the surroundings.
 *
 * @param {string} sent
 * @returns {Asked | undefined} nothing where more is to come
 */
function read(sent) {
  const [folder, count, ...rest] = sent.split('\0');
  const words = rest.slice(0, Number(count));
  const lines = rest.slice(words.length);
  const end = lines.indexOf('');
  // The last part is what has come of a text that has not ended yet.
  if (end < 0 || end === lines.length - 1) return undefined;
  const surroundings = lines.slice(0, end).map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)];
  });
  return { folder, words, surroundings: Object.fromEntries(surroundings) };
}

/**
 * Answers with the names of files that hold what was said, in its order, and the exit code.
 *
 * @param {import('node:net').Socket} socket @param {Asked} asked
 */
async function answer(socket, asked) {
  const { said, code } = await perform(asked);
  const lines = said.map(({ stream, text }, place) => {
    const file = join(FOLDER, `${commands}-${place}`);
    writeFileSync(file, text);
    return `${stream} ${file}`;
  });
  socket.end([...lines, `exit ${code}`, ''].join('\n'));
}

const server = createServer((socket) => {
  let sent = '';
  // A reader that has seen enough goes before all is told.
  socket.on('error', () => {});
  socket.setEncoding('utf8').on('data', (text) => {
    sent += text;
    const asked = read(sent);
    if (asked === undefined) return;
    sent = '';
    last = last.then(() => answer(socket, asked)).catch((error) => socket.destroy(error));
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));

const exit = process.exit;
process.on('disconnect', () => {
  rmSync(FOLDER, { recursive: true, force: true });
  exit(0);
});
