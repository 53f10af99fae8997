import { expect, test } from 'vitest';
import { NoteList } from '../../src/import/note-list.ts';
import { ProblemList } from '../../src/scenario/problem.ts';
import { readYaml } from '../../src/scenario/read-yaml.ts';
import type { WrittenMap } from '../../src/scenario/written.ts';

const policy = readYaml(
  'policy',
  'name: one\nkind: two\nsteps:\n  - pauses: 5\nother: 3\n',
  new ProblemList(),
) as WrittenMap;

test('notes come by their kind, then by their lines', () => {
  const notes = new NoteList(policy);
  notes.differs([], 'All of it.');
  notes.leftOut(['other'], 'Not this.');
  notes.leftOut(['steps', 0, 'pauses'], 'Nor this.');
  notes.needs(['kind'], 'Something else.');
  expect(notes.list()).toEqual([
    { kind: 'needs', path: 'kind', line: 2, says: 'Something else.' },
    { kind: 'left out', path: 'steps[0].pauses', line: 4, says: 'Nor this.' },
    { kind: 'left out', path: 'other', line: 5, says: 'Not this.' },
    { kind: 'differs', path: '', line: 1, says: 'All of it.' },
  ]);
});

test('keys that were not looked at are left out, those of one reason together', () => {
  const notes = new NoteList(policy);
  notes.leaveOutRest([], ['steps'], { name: 'no word of the pace', kind: 'no word of the pace' });
  notes.leaveOutRest(['steps', 0], ['pause'], {});
  notes.leaveOutRest(['nowhere'], [], {});
  expect(notes.list().map(({ path, says }) => [path, says])).toEqual([
    ['name', "'name', 'kind': no word of the pace."],
    ['steps[0].pauses', "Unknown to this import; did you mean 'pause'?"],
    ['other', 'Unknown to this import.'],
  ]);
});
