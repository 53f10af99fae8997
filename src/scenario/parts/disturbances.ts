import type { Scope } from '../../control/scope.ts';
import type { PlannedDisturbance } from '../../disturbance/disturbance.ts';
import { DISTURBANCES } from '../../disturbance/index.ts';
import { assert } from '../../kernel/assert.ts';
import { NONE, named } from '../../kernel/identity.ts';
import { byCodeUnit, daysFrom } from '../amounts.ts';
import type { Law } from '../distributions/distribution.ts';
import type { ScopeWords } from '../schema/disturbances.ts';
import type { TaggedWords } from '../schema/tagged.ts';
import type { Workshop } from './places.ts';
import { settled } from './settled.ts';

/** The programme, then every cohort, DMC and supplier: where a rule may look, and a disturbance strike. */
export function plannedScopes({ scenario }: Workshop): Scope[] {
  const scopes: Scope[] = [{ ...named('programme'), kind: 'programme', index: 0 }];
  const kinds = [
    ['cohort', scenario.cohorts],
    ['dmc', scenario.dmcs],
    ['supplier', scenario.suppliers],
  ] as const;
  for (const [kind, things] of kinds) {
    things.forEach(({ id, label }, index) => {
      scopes.push({ ...named(`${kind} ${id}`, `${kind} ${label}`), kind, index });
    });
  }
  return scopes;
}

/** What goes wrong, in the order of the ids: where and how often. */
export function plannedDisturbances(workshop: Workshop, scopes: readonly Scope[]): PlannedDisturbance[] {
  return workshop.scenario.words.disturbances
    .map((words) => plannedDisturbance(words, workshop, scopes))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function plannedDisturbance(words: TaggedWords, workshop: Workshop, scopes: readonly Scope[]): PlannedDisturbance {
  const { amounts, firstDayNumber, mostTicks } = workshop;
  const kind = String(words['kind']);
  const disturbance = DISTURBANCES[kind];
  const id = String(words['id'] ?? kind);
  const quantities: Record<string, number> = {};
  for (const [name, amount] of Object.entries(disturbance.amounts)) {
    const law = words[name] as Law | undefined;
    if (law === undefined) continue;
    quantities[name] = amounts.place(
      `disturbances.${id}.${name}`,
      amount.kind === 'date' ? daysFrom(firstDayNumber, law) : law,
    );
  }
  const laws = Object.entries(disturbance.lengths).flatMap(([name, { mayVanish }]) => {
    const law = words[name] as Law | undefined;
    return law === undefined ? [] : [[name, amounts.ticks(law, mostTicks, mayVanish)] as const];
  });
  return {
    ...named(id, words['label'] as string | undefined),
    disturbance: kind,
    ...placesOfScope(words['scope'] as ScopeWords, scopes, workshop),
    ...placeOfService(words['service'] as string | undefined, workshop),
    settings: settled(disturbance, words),
    quantities,
    laws: Object.fromEntries(laws),
    ...(words['enacted'] === false ? { enacted: false as const } : {}),
  };
}

/** Its place among the scopes; a DNO's region is a part of the programme's. */
function placesOfScope(words: ScopeWords, scopes: readonly Scope[], workshop: Workshop) {
  if (typeof words === 'string' || !('dno' in words)) return { scope: placeOfScope(words, scopes), dno: NONE };
  const dno = Object.keys(workshop.scenario.words.alerts.dnos).sort(byCodeUnit).indexOf(words.dno);
  assert(dno >= 0, `a DNO '${words.dno}' that the plan does not have`);
  return { scope: placeOfScope('programme', scopes), dno };
}

function placeOfService(id: string | undefined, { scenario }: Workshop): { service?: number } {
  if (id === undefined) return {};
  const service = Object.keys(scenario.words.services).sort(byCodeUnit).indexOf(id);
  assert(service >= 0, `a service '${id}' that the plan does not have`);
  return { service };
}

/** The place among the scopes of what a scenario writes as one, if that is no region. */
export function placeOfScope(words: ScopeWords, scopes: readonly Scope[]): number {
  const id = words === 'programme' ? words : Object.entries(words)[0].join(' ');
  const place = scopes.findIndex((scope) => scope.id === id);
  assert(place >= 0, `a scope '${id}' that the plan does not have`);
  return place;
}
