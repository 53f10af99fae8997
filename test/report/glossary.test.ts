import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../src/report/glossary.ts';

describe('the glossary', () => {
  test('is in the order of the alphabet, and names nothing twice', () => {
    const words = GLOSSARY.map(({ word }) => word.toLowerCase());
    expect(words).toEqual([...words].sort());
    const names = GLOSSARY.flatMap(({ word, also }) => [word, ...also]).map((name) => name.toLowerCase());
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test('says each in one to three whole sentences', () => {
    const odd = GLOSSARY.filter(({ says }) => !/^[A-Z0-9].*[.]$/.test(says) || (says.match(/[.] /g) ?? []).length > 2);
    expect(odd.map(({ word }) => word)).toEqual([]);
  });

  test.each([
    ...[
      'installation',
      'cohort',
      'stratum',
      'DMC',
      'EPCL',
      'go/no-go',
      'throttle',
      'halt',
      'pause',
      'stall',
      'roll back',
    ],
    ...[
      'fix forward',
      'clearance',
      'binding constraint',
      'replication',
      'common random numbers',
      'trace',
      'half-width',
    ],
    ...[
      'P10',
      'P50',
      'P80',
      'P90',
      'percentile',
      'ADT',
      'BAT',
      'BCDR',
      'BEIS',
      'DESNZ',
      'CHF',
      'CH',
      'CoS',
      'CoS loss alert',
    ],
    ...['CSP', 'DCC', 'DCO', 'DIRF', 'DMCT', 'DMIN', 'DNO', 'DSP', 'DUIS', 'ELS', 'ESME', 'GSME', 'HAN', 'WAN', 'IHD'],
    ...['PPMID', 'IOC', 'MOC', 'FOC', 'LSC', 'MAM', 'MCC', 'MEHRS', 'MRR', 'MSM', 'MSP', 'OPSG', 'pacing strategy'],
    ...[
      'pacing graph',
      'RAG',
      'Requesting Party',
      'rollback',
      'S1SP',
      'SEC',
      'SECAS',
      'SEC Panel',
      'SI/SE',
      'SMETS1',
      'SMETS2',
    ],
    ...['SMSO', 'SSC', 'stalled', 'SVTAD', 'TABASC', 'TAG', 'TMAD', 'TOC', 'active', 'dormant', 'mixed'],
  ])('has %s', (name) => {
    const names = GLOSSARY.flatMap(({ word, also }) => [word, ...also.flatMap((other) => other.split(/, | and /))]);
    expect(names.map((other) => other.toLowerCase())).toContain(name.toLowerCase());
  });
});
