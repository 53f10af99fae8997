import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/*
 * A `pacing` that is warm: the built program, kept in one process that runs one command after another, because most of
 * a short command is the loading of its modules. `pacing-client.sh` asks it, in the place of the program itself. It is
 * started by warm-pacing.ts, told where the built program lies, and ends with whoever started it.
 */

const [, , MAIN] = process.argv;
const FOLDER = mkdtempSync(join(tmpdir(), 'pacing-warm-'));

/** What a command was typed with. */
interface Asked {
  readonly folder: string;
  readonly words: readonly string[];
  readonly surroundings: Readonly<Record<string, string>>;
}

/** What a command said on one stream, until it said something on the other. */
interface Said {
  readonly stream: 'stdout' | 'stderr';
  text: string;
}

let commands = 0;
let last: Promise<unknown> = Promise.resolve();

/** Runs a command as if this process had been started for it, and gives what it said and its exit code. */
async function perform({ folder, words, surroundings }: Asked): Promise<{ said: readonly Said[]; code: number }> {
  const said: Said[] = [];
  for (const stream of ['stdout', 'stderr'] as const) {
    const value = new Writable({
      decodeStrings: false,
      write(chunk: string | Buffer, _encoding, done) {
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
  const { promise: exited, resolve: exit } = resolvable<number>();
  process.exit = ((code: number) => exit(code)) as typeof process.exit;
  // Another address, the same file: only main.js runs again, all that it imports is there.
  const done = import(`${pathToFileURL(MAIN).href}?${commands++}`).then(() => Number(process.exitCode ?? 0));
  const code = await Promise.race([done, exited]);
  for (const listener of process.listeners('uncaughtException'))
    if (!listeners.includes(listener)) process.off('uncaughtException', listener);
  return { said, code };
}

function resolvable<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve };
}

/** Reads what `pacing-client.sh` sends: texts that each end with a zero, and an empty one behind the surroundings. */
function read(sent: string): Asked | undefined {
  const [folder, count, ...rest] = sent.split('\0');
  const words = rest.slice(0, Number(count));
  const lines = rest.slice(words.length);
  const end = lines.indexOf('');
  // The last part is what has come of a text that has not ended yet.
  if (end < 0 || end === lines.length - 1) return undefined;
  const surroundings = lines.slice(0, end).map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)] as const;
  });
  return { folder, words, surroundings: Object.fromEntries(surroundings) };
}

/** Answers with the names of files that hold what was said, in its order, and the exit code. */
async function answer(socket: Socket, asked: Asked): Promise<void> {
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
  socket.setEncoding('utf8').on('data', (text: string) => {
    sent += text;
    const asked = read(sent);
    if (asked === undefined) return;
    sent = '';
    last = last.then(() => answer(socket, asked));
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

const exit = process.exit;
process.on('disconnect', () => {
  rmSync(FOLDER, { recursive: true, force: true });
  exit(0);
});
