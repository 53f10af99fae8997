import { HOLDS } from '../../control/go-no-go.ts';
import { REVIEWS } from '../../control/strategies/strategy.ts';
import { TICKS_PER_HOUR } from '../../kernel/clock.ts';
import { countWords, numberWords, shareWords } from '../number-words.ts';
import { subjectWords } from '../subject-words.ts';
import { raiseWords } from './raise-words.ts';
import type { TraceDecision } from './trace.ts';

/** What was decided or happened, in a sentence, with the evidence that it rested on. */
export function decisionWords(decision: TraceDecision): string {
  const { kind } = decision;
  const subject = subjectWords(decision.subject);
  const figure = (place: number): string => numberWords(decision.evidence[place].value);
  switch (kind) {
    case 'go':
      return goWords(decision);
    case 'no-go':
      return decision.rule === null
        ? "No-go: yesterday's figures have not arrived."
        : byRule(decision, 'No-go', 'nothing is started today');
    case 'target':
      return decision.evidence[1].value > 0
        ? `The strategy now aims at ${figure(0)} a day (before: ${figure(1)}).`
        : `The strategy aims at ${figure(0)} a day.`;
    case 'warn':
      return byRule(decision, `Warning about ${subject}`, 'nothing is held back');
    case 'throttle':
      return byRule(decision, `Throttle of ${subject}`, 'less is started today');
    case 'halt':
      return byRule(decision, `Halt of ${subject}`, 'what was still to be started today is not');
    case 'pause':
      return byRule(decision, `Pause of ${subject}`, 'nothing is planned for it from the next opening on');
    case 'resume':
      return `${upperFirst(subject)} may go on.`;
    case 'listed':
      return `${subject} is listed: its installations may be migrated from now on.`;
    case 'excluded':
      return `${subject} was never listed by its date: its installations are given up.`;
    case 'supplier ready':
      return `${upperFirst(subject)} is ready: it operates what is migrated, and authorises.`;
    case 'incident opens':
      return `A service incident opens; open now: ${figure(0)}.`;
    case 'incident closes':
      return `A service incident closes; still open: ${figure(0)}.`;
    case 'defect begins':
      return `A defect begins in ${subject}; nobody has seen it yet.`;
    case 'defect mended':
      return `The defect in ${subject} is mended.`;
    case 'defect over':
      return `The defect in ${subject} is over.`;
    case 'disturbance begins':
      return `${upperFirst(subject)} begins.`;
    case 'disturbance ends':
      return `${upperFirst(subject)} is over.`;
    case 'people refuse':
      return 'No-go: no rule asks for it, but those who decide are over-cautious.';
    case 'people wave through':
      return 'Go all the same: those who decide wave through what rules or missing figures forbid.';
    case 'people late':
      return `The decision comes late: ${figure(0)} of the day are lost with the waves before it.`;
    case 'people undecided':
      return decision.evidence[1].value > 0
        ? `Undecided by the cut-off: of those who are asked ${figure(0)} are there today, and ${figure(1)} have to be together in time.`
        : 'Undecided: those who decide come together after the last wave, or after the cut-off.';
    case 'people hold':
      return holdWords(decision);
    case 'review put off':
      return `The review is due, and put off by ${countWords(decision.evidence[0].value, 'day')}.`;
    case 'review missed':
      return 'The review is due, and nobody holds it.';
    case 'review cautious':
      return 'The evidence would raise the volume; those who review are over-cautious.';
    case 'review waved through':
      return 'The evidence would lower the volume or pause somebody; those who review wave it through.';
    case 'increase held back':
      return `The strategy would aim at ${figure(0)} a day; the pace was not steady, and stays at ${figure(1)}.`;
    case 'set aside':
      return `${upperFirst(subject)} was halted ${countWords(decision.evidence[0].value, 'time')} and is set aside.`;
    case 'called back':
      return `Of what is in flight in ${subject}, ${countWords(decision.evidence[0].value, 'attempt')} ${decision.evidence[0].value === 1 ? 'is' : 'are'} rolled back.`;
    case 'storm begins':
      return `An alert storm begins in ${subject}: ${timesWords(decision.evidence[0].value)} as many alerts.`;
    case 'storm ends':
      return `The alert storm in ${subject} ends.`;
    case 'quarantine begins':
      return `${upperFirst(subject)} has started ${figure(0)} today, above the anomaly threshold of ${figure(1)}: the excess is quarantined as stalled.`;
    case 'quarantine noticed':
      return `Somebody notices that ${figure(0)} of ${subject} are in quarantine, and asks for another threshold.`;
    case 'threshold changed':
      return thresholdWords(decision);
    case 'capacity':
      return `${upperFirst(subject)} can now start ${figure(0)} an hour (before: ${figure(1)}).`;
    case 'risk reopens':
      return `The risk ${decision.subject.label} reopens: ${figure(0)} are planned, and it was accepted up to ${figure(1)} a day.`;
    case 'cap':
      return decision.evidence[1].value > 0
        ? `The governance cap is now ${figure(0)} a day (before: ${figure(1)}).`
        : `The governance cap is ${figure(0)} a day.`;
    case 'raise requested':
    case 'raise lacks':
    case 'raise deferred':
    case 'raise refused':
    case 'raise approved':
      return raiseWords(decision);
    case 'gate opens':
      return `${upperFirst(subject)}: the gate opens.`;
    case 'blocker lifted':
      return `${upperFirst(subject)}: lifted; ${figure(0)} that were held back may be migrated.`;
    case 'firmware begins':
      return `${upperFirst(subject)} begins: ${figure(0)} are below their target firmware.`;
    case 'firmware done':
      return `${upperFirst(subject)} is done: ${figure(0)} upgraded, ${figure(1)} given up.`;
    case 'scope grows':
      return `The scope grows: ${figure(0)} installations join ${subject}.`;
    case 'delayed failures begin':
      return `From now on some of what is migrated in ${subject} will fail afterwards; nobody has seen it yet.`;
    case 'delayed failures end':
      return `What is started in ${subject} from now on does not fail afterwards.`;
    case 'learning lost':
      return `A part of what was learnt about ${subject} is forgotten.`;
    case 'outage begins':
      return `${outageWords(decision)} begins${hitWords(decision.evidence[0].value)}.`;
    case 'outage noticed':
      return `The control centre hears that ${subject} has been out for ${hoursWords(decision.evidence[0].value)}.`;
    case 'outage ends':
      return `${outageWords(decision)} ends after ${hoursWords(decision.evidence[0].value)}.`;
    case 'review':
      return `The review of the strategy: ${REVIEWS[decision.evidence[0].value]}.`;
    case 'hand-over':
      return `Another strategy takes over (hand-over ${figure(0)}).`;
    case 'probe begins':
      return `${upperFirst(subject)} goes on with ${shareWords(decision.evidence[0].value)} of its volume, as a probe.`;
    case 'probe passed':
      return `The probe of ${subject} passes: ${figure(0)} failed of ${figure(1)} resolved; it goes on in full.`;
    case 'probe failed':
      return `The probe of ${subject} fails: ${figure(0)} failed of ${figure(1)} resolved; it is halted again.`;
    case 'stale authorisations':
      return `Yesterday ${figure(0)} authorisations were found to be stale: those consumers have another supplier, and their installations are dormant.`;
    case 'defect known':
      return `Whoever knows the truth knows at once that ${subject} has a defect, and starts nothing there while it is on.`;
    case 'report step':
      return `${decision.subject.label}: step ${figure(0)} of ${figure(1)} is done.`;
    default:
      return kind satisfies never;
  }
}

function thresholdWords({ subject, evidence }: TraceDecision): string {
  const [released, threshold] = evidence.map(({ value }) => numberWords(value));
  const change = threshold === undefined ? 'lifted' : `now ${threshold} starts a day`;
  return `The anomaly threshold of ${subjectWords(subject)} is ${change}; ${released} are released.`;
}

/** Why the volume of before is held to. */
function holdWords({ evidence }: TraceDecision): string {
  const why = {
    undecided: 'nobody has decided',
    'missing data': "yesterday's figures are missing",
    inconclusive: 'the evidence is inconclusive',
  }[HOLDS[evidence[1].value]];
  const [volume] = evidence.map(({ value }) => value);
  const isNoGo = `No-go: ${why}, and there is nothing to hold the volume to, or it was held too often in a row.`;
  return volume < 1 ? isNoGo : `The day is held to ${numberWords(volume)}, the volume of before: ${why}.`;
}

function goWords({ evidence }: TraceDecision): string {
  const [volume, target] = evidence.map(({ value }) => value);
  if (volume === 0) return 'Go, but there is nothing that could be started.';
  const of = volume < target ? ` of the ${numberWords(target)} aimed at` : '';
  return `Go: ${numberWords(volume)} planned${of}.`;
}

/** A rule's decision: what, by which rule, on which evidence, and what follows, unless the rule only looks on. */
function byRule({ rule, evidence }: TraceDecision, what: string, consequence: string): string {
  const figures = evidence.map(({ name, value }) => `${name} ${numberWords(value)}`).join(', ');
  const by = rule === null ? '' : `, by rule ${rule.label}`;
  const follows = rule?.dryRun ? 'a dry run, so nothing follows' : consequence;
  return `${what}${by} (${figures}): ${follows}.`;
}

function outageWords({ subject, evidence }: TraceDecision): string {
  return `${evidence[1].value === 1 ? 'A planned test' : 'An outage'} of ${subjectWords(subject)}`;
}

function hitWords(share: number): string {
  return share === 0 ? '' : `, and hits ${shareWords(share)} of what is in flight there`;
}

function hoursWords(ticks: number): string {
  const hours = ticks / TICKS_PER_HOUR;
  return `${numberWords(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** '4 times', '3.5 times'. */
function timesWords(times: number): string {
  return `${Number(times.toPrecision(3))} times`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
