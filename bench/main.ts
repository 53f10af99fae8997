import { compare } from './harness.ts';
import { COMPARISONS } from './index.ts';
import { runLargeFleet } from './large-fleet.ts';
import { runNationalProgramme } from './national-programme.ts';
import { runThreads } from './threads.ts';

/** `npm run bench [NAME ...]`: every comparison at full size, or those that are named. */
const wanted = process.argv.slice(2);

// First, so that its memory is its own.
if (wanted.length === 0 || wanted.includes('national-programme')) {
  const { strata, days, secondsPerReplication, rules, shareOfRules, peakMegabytes, hash } =
    await runNationalProgramme('full');
  console.log(
    `national-programme: ${strata} strata, ${days} days: ${secondsPerReplication.toFixed(3)} s on the processor a replication ` +
      `(asked for: 0.2), of one with ${rules} rules more ${(100 * shareOfRules).toFixed(0)}% for the rules (asked for: below 33%), at most ${peakMegabytes.toFixed(0)} MB for the process (asked for: 300) [${hash}]`,
  );
}

if (wanted.length === 0 || wanted.includes('threads')) {
  const { replications, secondsOfOne, secondsOfTwo, load } = await runThreads('full');
  console.log(
    `threads: ${replications} replications of national-programme, two threads ${(secondsOfOne / secondsOfTwo).toFixed(2)} times as fast as one ` +
      `(asked for: 1.8): ${secondsOfOne.toFixed(1)} s and ${secondsOfTwo.toFixed(1)} s, on ${load}`,
  );
}

for (const comparison of COMPARISONS) {
  if (wanted.length > 0 && !wanted.includes(comparison.name)) continue;
  const outcome = await compare(comparison, 'full');
  const { units, unit } = comparison.work('full');
  const perSecond = (milliseconds: number): string =>
    `${milliseconds.toFixed(2)} ms a call, ${Math.round((units / milliseconds) * 1000)} ${unit} a second`;
  const verdict = outcome.ratio >= comparison.wantedRatio ? 'reached' : 'NOT REACHED';
  const asked = comparison.wantedRatio === 0 ? '' : ` (asked for: ${comparison.wantedRatio}, ${verdict})`;
  console.log(`${comparison.name}: ${comparison.says}`);
  console.log(`  ours   ${comparison.oursIs}: ${perSecond(outcome.oursMilliseconds)} [${outcome.oursHash}]`);
  console.log(`  rival  ${comparison.rivalIs}: ${perSecond(outcome.rivalMilliseconds)} [${outcome.rivalHash}]`);
  console.log(`  ratio  ${outcome.ratio.toFixed(1)}${asked}`);
  if (comparison.remark !== undefined) console.log(`  ${comparison.remark(outcome)}`);
}

if (wanted.length === 0 || wanted.includes('large-fleet')) {
  for (const [installations, days] of [
    [7_000_000, 100],
    [70_000_000, 100],
    [700_000_000, 100],
  ]) {
    const { troubled, slots, seconds, megabytes } = runLargeFleet(installations, days);
    console.log(
      `large fleet of ${installations}: ${troubled} troubled, at most ${slots} followed at a time, ` +
        `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB more than before`,
    );
  }
}
