import { WATCHES } from '../control/anomaly-threshold.ts';
import type { Mix } from '../control/mix.ts';
import { definitionsOf } from '../control/plug-ins/definitions.ts';
import { MOST_LOOKS, type PlannedRule } from '../control/rules/rule.ts';
import type { Scope } from '../control/scope.ts';
import { DISTURBANCES } from '../disturbance/index.ts';
import type { Named } from '../kernel/identity.ts';
import { goNoGoFaults } from './check-go-no-go.ts';
import { governanceFaults } from './check-governance.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, shareFaults, wholeFaults } from './check-place.ts';
import { restraintFaults } from './check-restraints.ts';
import { lawFaults } from './check-table.ts';
import type { Plan } from './plan.ts';

/** What is wrong with who decides and with what goes wrong: scopes, strategy, rules, cap, share-out, threshold, disturbances. */
export function controlFaults(plan: Plan): string[] {
  const { control } = plan;
  const { shareOut } = control;
  return [
    ...scopeFaults(plan),
    ...[control.strategy, ...(control.handOver ?? []).map(({ strategy }) => strategy)].flatMap(({ name }) =>
      Object.hasOwn(definitionsOf(control).strategies, name) ? [] : [`there is no strategy '${name}'`],
    ),
    ...ruleFaults(plan),
    ...governanceFaults(plan),
    ...goNoGoFaults(plan),
    ...restraintFaults(plan),
    ...wholeFaults('control.shareOut.floorPerDay', shareOut.floorPerDay, 0),
    ...wholeFaults('control.shareOut.newEntryPerDay', shareOut.newEntryPerDay, 0),
    ...wholeFaults('control.shareOut.newEntryDays', shareOut.newEntryDays, 0),
    ...(shareOut.mix === undefined ? [] : mixFaults(shareOut.mix)),
    ...wholeFaults('control.reportLagTicks', control.reportLagTicks, 0),
    ...shareFaults('control.retryShare', control.retryShare),
    ...lawFaults(control.diagnosis).map((fault) => `control.diagnosis ${fault}`),
    ...thresholdFaults(plan),
    ...disturbanceFaults(plan),
  ];
}

function mixFaults({ leastActive, mostActive }: Mix): string[] {
  return [
    ...shareFaults('control.shareOut.mix.leastActive', leastActive),
    ...shareFaults('control.shareOut.mix.mostActive', mostActive),
    ...(leastActive <= mostActive ? [] : ['control.shareOut.mix wants more active ones than it allows']),
  ];
}

function thresholdFaults({ anomalyThreshold, quantities, suppliers }: Plan): string[] {
  if (anomalyThreshold === undefined) return [];
  const { per, volumePerDay, ofSupplier, noticeTicks, lead, raisedTo } = anomalyThreshold;
  const hasAll = ofSupplier === undefined || (per === 'supplier' && ofSupplier.length === suppliers.length);
  return [
    ...(hasAll ? [] : ['anomalyThreshold.ofSupplier is not one for each supplier that is watched over']),
    ...Array.from(ofSupplier ?? []).flatMap((place, supplier) =>
      placeFaults(`anomalyThreshold.ofSupplier[${supplier}]`, place, quantities.length, true),
    ),
    ...(WATCHES.includes(per) ? [] : [`anomalyThreshold.per is '${per}', neither programme nor supplier`]),
    ...placeFaults('anomalyThreshold.volumePerDay', volumePerDay, quantities.length),
    ...wholeFaults('anomalyThreshold.noticeTicks', noticeTicks, 0),
    ...lawFaults(lead).map((fault) => `anomalyThreshold.lead ${fault}`),
    ...placeFaults('anomalyThreshold.raisedTo', raisedTo, quantities.length, true),
  ];
}

/** The programme, then every cohort, every DMC and every supplier: the scopes of a stratum follow from that order. */
function scopeFaults({ scopes, cohorts, dmcs, suppliers }: Plan): string[] {
  const placesOf = (kind: Scope['kind'], list: readonly Named[]) => list.map((_, index) => ({ kind, index }));
  const expected = [
    { kind: 'programme', index: 0 },
    ...placesOf('cohort', cohorts),
    ...placesOf('dmc', dmcs),
    ...placesOf('supplier', suppliers),
  ];
  const faults = namedFaults('scopes', scopes, 'any order');
  if (scopes.length !== expected.length) faults.push(`${scopes.length} scopes, where ${expected.length} are expected`);
  scopes.forEach((scope, place) => {
    const { kind, index } = expected[place] ?? {};
    if (scope.kind !== kind || scope.index !== index) faults.push(`scopes[${place}] '${scope.id}' is out of its place`);
  });
  return faults;
}

function ruleFaults({ control }: Plan): string[] {
  const { rules } = control;
  const definitions = definitionsOf(control);
  return [
    ...namedFaults('control.rules', rules, 'any order'),
    ...rules.flatMap((planned) => {
      const what = `rule '${planned.id}'`;
      const rule = Object.hasOwn(definitions.rules, planned.rule) ? definitions.rules[planned.rule] : undefined;
      if (rule === undefined) return [`${what}: there is no rule '${planned.rule}'`];
      return [
        ...(rule.scopes.includes(planned.scopeKind) ? [] : [`${what} cannot look at a ${planned.scopeKind}`]),
        ...(rule.actions.includes(planned.action) ? [] : [`${what} cannot ${planned.action}`]),
        ...(planned.action === 'pause' && planned.resumption === 'at next go'
          ? [`${what} pauses until the next go, which is not to pause`]
          : []),
        ...shareFaults(`${what} throttleShare`, planned.throttleShare),
        ...wholeFaults(`${what} resumeAfterDays`, planned.resumeAfterDays, 0),
        ...(planned.rollsBack === true && planned.action !== 'halt' ? [`${what} rolls back without a halt`] : []),
        ...patienceFaults(what, planned),
      ];
    }),
  ];
}

/** How often a rule looks before it acts, how long it rests after that, and how it tries a scope out. */
function patienceFaults(what: string, { looks, cooldownDays, probe }: PlannedRule): string[] {
  const faults: string[] = [];
  if (looks !== undefined) {
    const { fails, of } = looks;
    const isSound = Number.isInteger(fails) && Number.isInteger(of) && fails >= 1 && fails <= of && of <= MOST_LOOKS;
    if (!isSound) faults.push(`${what} looks are ${fails} of ${of}`);
  }
  if (cooldownDays !== undefined) faults.push(...wholeFaults(`${what} cooldownDays`, cooldownDays, 1));
  if (probe !== undefined) {
    faults.push(...shareFaults(`${what} probe.share`, probe.share));
    faults.push(...wholeFaults(`${what} probe.sample`, probe.sample, 1));
    faults.push(...shareFaults(`${what} probe.mostFailedOfResolved`, probe.mostFailedOfResolved));
  }
  return faults;
}

function disturbanceFaults({ disturbances, scopes, quantities, alerts, services }: Plan): string[] {
  return [
    ...namedFaults('disturbances', disturbances, 'by id'),
    ...disturbances.flatMap((planned) => {
      const what = `disturbance '${planned.id}'`;
      const disturbance = Object.hasOwn(DISTURBANCES, planned.disturbance)
        ? DISTURBANCES[planned.disturbance]
        : undefined;
      if (disturbance === undefined) return [`${what}: there is no disturbance '${planned.disturbance}'`];
      const missing = [
        ...missingFrom(planned.quantities, disturbance.amounts),
        ...missingFrom(planned.laws, disturbance.lengths),
      ];
      return [
        ...missing.map((name) => `${what} lacks '${name}'`),
        ...placeFaults(`${what} scope`, planned.scope, scopes.length),
        ...placeFaults(`${what} dno`, planned.dno, alerts.dnos.length, true),
        ...(planned.service === undefined ? [] : placeFaults(`${what} service`, planned.service, services.length)),
        ...Object.entries(planned.quantities).flatMap(([name, place]) =>
          placeFaults(`${what} ${name}`, place, quantities.length),
        ),
        ...Object.entries(planned.laws).flatMap(([name, law]) =>
          lawFaults(law).map((fault) => `${what} ${name} ${fault}`),
        ),
      ];
    }),
  ];
}

/** What a disturbance must have and has not. */
function missingFrom(given: object, wanted: Readonly<Record<string, { readonly optional?: boolean }>>): string[] {
  return Object.keys(wanted).filter((name) => wanted[name].optional !== true && !Object.hasOwn(given, name));
}
