import { z } from 'zod';
import type { Spreader } from '../../fleet/spread.ts';
import { factor } from '../../units/share.ts';
import { law } from './laws.ts';
import { yesNo } from './texts.ts';

const SAYS: Readonly<Record<Spreader, string>> = {
  cohort: 'each cohort has its own',
  service: 'each service has its own, which all strata have that go through it',
  testedParent: 'each tested entry has its own, which all strata have whose entry is substantively equivalent to it',
  dmc: 'each DMC has its own',
};

const factorOf = (spreader: Spreader) =>
  law(factor).optional().describe(`factor on the odds of trouble, with median 100%: ${SAYS[spreader]}`);

export const spreadWords = z
  .strictObject({
    cohort: factorOf('cohort'),
    service: factorOf('service'),
    testedParent: factorOf('testedParent'),
    dmc: factorOf('dmc'),
    hopeless: yesNo('whether the hopeless share is spread too').default(false),
  })
  .optional()
  .describe('how far true shares of trouble lie from those of the outcomes, drawn once for a future');
