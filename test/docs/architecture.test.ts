import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf } from '../kit/docs/blocks.ts';
import { pageAt, ROOT } from '../kit/docs/pages.ts';

const { text } = pageAt('docs/architecture.md');

/** Folders that the tree draws, from the project's folder: two blanks a level. */
function drawnFolders(tree: string): readonly string[] {
  const above: string[] = [];
  return tree.split('\n').map((line) => {
    const [, indent, name] = /^( *)([\w.-]+)\/(?: |$)/.exec(line) ?? [];
    if (name === undefined) throw new Error(`no folder in the tree's line '${line}'`);
    above.length = indent.length / 2;
    above.push(name);
    return above.join('/');
  });
}

/** Folders of the project, as git keeps them: at every depth below these, and below the others only the first level. */
const WHOLE = ['bench', 'docs', 'output', 'src'];

function realFolders(): readonly string[] {
  const unkept = ['node_modules', 'dist', 'coverage'];
  // A hidden folder is a tool's own, but for that of the checks.
  const kept = foldersIn('').filter((name) => !unkept.includes(name) && (name === '.ci' || !name.startsWith('.')));
  const below = WHOLE.flatMap((name) => inside(name));
  // Of the tests only those folders that mirror none of src/ are drawn, and of the output only what is committed.
  const tests = foldersIn('test').filter((name) => !existsSync(`${ROOT}src/${name}`));
  const paths = [...kept, ...below, ...tests.map((name) => `test/${name}`)];
  return paths.filter((path) => !path.startsWith('output/') || path === 'output/gallery').sort();
}

function inside(path: string): readonly string[] {
  return foldersIn(path).flatMap((name) => [`${path}/${name}`, ...inside(`${path}/${name}`)]);
}

function foldersIn(path: string): readonly string[] {
  return readdirSync(ROOT + path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

test('the tree draws every folder that is there, and none that is not', () => {
  const tree = blocksOf(text).find(({ body }) => body.includes('\nsrc/'))?.body ?? '';
  expect([...drawnFolders(tree)].sort()).toEqual(realFolders());
});

test('the storeys are those that CONTRIBUTING.md shows, and what is to come is not there yet', () => {
  const rows = [...text.matchAll(/^\| (\d) \| `([^`]+)` \| (.*) \|$/gm)].map(([, storey, folder, phrase]) => {
    return { storey: Number(storey), folder, isToCome: phrase.startsWith('to come') };
  });
  const shown = readFileSync(`${ROOT}CONTRIBUTING.md`, 'utf8');
  const stated = [...shown.matchAll(/^\| (\d) \| (.*) \|$/gm)].flatMap(([, storey, folders]) =>
    [...folders.matchAll(/`([^`]+)`/g)].map(([, folder]) => ({ storey: Number(storey), folder })),
  );
  expect(rows.map(({ storey, folder }) => ({ storey, folder }))).toEqual(stated);
  for (const { folder, isToCome } of rows) expect(existsSync(`${ROOT}src/${folder}`), folder).toBe(!isToCome);
});
