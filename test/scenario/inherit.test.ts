import { describe, expect, test } from 'vitest';
import { readWithParents } from '../../src/scenario/inherit.ts';
import { describeProblem, ProblemList } from '../../src/scenario/problem.ts';
import { type Path, placeOf, plainOf, valueAt } from '../../src/scenario/written.ts';
import { filesOf } from '../kit/scenario-files.ts';

async function read(texts: Readonly<Record<string, string>>) {
  const problems = new ProblemList();
  const written = await readWithParents('child.yaml', filesOf(texts), problems);
  return {
    plain: written === undefined ? undefined : JSON.parse(JSON.stringify(plainOf(written))),
    told: problems.list().map(describeProblem),
    where: (path: Path) => {
      const { file, line, column } = placeOf(written!, path);
      return `${file}:${line}:${column}`;
    },
    has: (path: Path) => valueAt(written!, path) !== undefined,
  };
}

const PARENT = `time: { firstDay: 2019-11-14, horizon: 1 year }
suppliers:
  a: { ready: { triangular: [2020-01-06, 2020-02-10, 2020-05-29] }, weeksAhead: 2 }
  b: { ready: 2020-01-06 }
control:
  strategy: { kind: fixed, volume: 5 installations a day }
  rules: [ { rule: unknown-error }, { rule: external-health } ]
`;

describe('inheritance', () => {
  test('merges maps, replaces lists, takes away what is left empty', async () => {
    const { plain, told } = await read({
      'parent.yaml': PARENT,
      'child.yaml':
        'from: parent.yaml\nname: child\ntime: { horizon: 2 years }\nsuppliers:\n  b:\n  c: { ready: 2020-03-01 }\ncontrol:\n  rules: [ { rule: alerts-total } ]\n',
    });
    expect(told).toEqual([]);
    expect(plain).toEqual({
      name: 'child',
      time: { firstDay: '2019-11-14', horizon: '2 years' },
      suppliers: {
        a: { ready: { triangular: ['2020-01-06', '2020-02-10', '2020-05-29'] }, weeksAhead: 2 },
        c: { ready: '2020-03-01' },
      },
      control: { strategy: { kind: 'fixed', volume: '5 installations a day' }, rules: [{ rule: 'alerts-total' }] },
    });
  });

  test('keeps the file, line and column of every value', async () => {
    const { where } = await read({
      'parent.yaml': PARENT,
      'child.yaml': 'from: parent.yaml\ntime:\n  horizon: 2 years\nsuppliers:\n  a: { weeksAhead: 3 }\n',
    });
    expect(where(['time', 'firstDay'])).toBe('parent.yaml:1:19');
    expect(where(['time', 'horizon'])).toBe('child.yaml:3:12');
    expect(where(['suppliers', 'a', 'weeksAhead'])).toBe('child.yaml:5:20');
    expect(where(['suppliers', 'b', 'ready'])).toBe('parent.yaml:4:15');
    expect(where(['control', 'rules', 1, 'rule'])).toBe('parent.yaml:7:45');
  });

  test('replaces a value by a value, though both are written as maps', async () => {
    const { plain } = await read({
      'parent.yaml': PARENT,
      'child.yaml':
        'from: parent.yaml\nsuppliers: { a: { ready: { uniform: [2020-01-06, 2020-02-10] } } }\ncontrol: { strategy: { kind: ladder, minimumDays: 3 } }\n',
    });
    expect(plain.suppliers.a).toEqual({ ready: { uniform: ['2020-01-06', '2020-02-10'] }, weeksAhead: 2 });
    expect(plain.control.strategy).toEqual({ kind: 'ladder', minimumDays: 3 });
  });

  test('merges a strategy of the same kind, and the parts of an amount for each state', async () => {
    const { plain } = await read({
      'parent.yaml':
        'control: { strategy: { kind: fixed, volume: 5 installations a day } }\nalerts: { perInstallation: { pending: 1 alerts a day, burst: 3 alerts a day } }\nentries: { x: { when: { all: [m] } } }\n',
      'child.yaml':
        'from: parent.yaml\ncontrol: { strategy: { volume: 9 installations a day } }\nalerts: { perInstallation: { pending: 2 alerts a day } }\nentries: { x: { when: { any: [m] } } }\n',
    });
    expect(plain.control.strategy).toEqual({ kind: 'fixed', volume: '9 installations a day' });
    expect(plain.alerts.perInstallation).toEqual({ pending: '2 alerts a day', burst: '3 alerts a day' });
    expect(plain.entries.x.when).toEqual({ any: ['m'] });
  });

  test('goes from file to file, each relative to the one it stands in', async () => {
    const { plain, where } = await read({
      'child.yaml': 'from: base/middle.yaml\nname: child\n',
      'base/middle.yaml': 'from: oldest.yaml\nquestion: middle\nseed: middle\n',
      'base/oldest.yaml': 'from: ../root.yaml\nname: oldest\nquestion: oldest\n',
      'root.yaml': 'name: root\nclassification: root\n',
    });
    expect(plain).toEqual({ name: 'child', question: 'middle', seed: 'middle', classification: 'root' });
    expect(where(['classification'])).toBe('root.yaml:2:17');
  });

  test('ends after eight files', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 12 }, (_, place) => [`${place}.yaml`, `from: ${place + 1}.yaml\n`]),
    );
    const { plain, told } = await read({ ...texts, 'child.yaml': 'from: 0.yaml\n' });
    expect(plain).toBeUndefined();
    expect(told.length).toBe(1);
    expect(told[0]).toContain('at most 8 files that inherit from one another');
  });

  test('asks for no file outside the folder', async () => {
    for (const from of ['../secret.yaml', '/etc/passwd', 'https://example.org/x.yaml', '..\\x.yaml']) {
      const files = filesOf({ 'child.yaml': `from: ${JSON.stringify(from)}\n` });
      await readWithParents('child.yaml', files, new ProblemList());
      expect(files.asked).toEqual(['child.yaml']);
    }
  });
});
