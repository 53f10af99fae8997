import { createHash } from 'node:crypto';
import { packOf } from '../../src/report/pack.ts';
import { november2019Forecast } from './forecast.ts';

// Run in a process of its own, under another time zone and language: prints one hash a file of the pack.
const pack = await packOf(november2019Forecast(), { command: 'pacing run november-2019.yaml' });
for (const [name, content] of pack) console.log(`${name} ${createHash('sha256').update(content).digest('hex')}`);
