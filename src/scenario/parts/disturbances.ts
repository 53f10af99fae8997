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
  const { disturbances, alerts, services } = workshop.scenario.words;
  const idsOf = (things: object): readonly string[] => Object.keys(things).sort(byCodeUnit);
  const stage = { ...workshop, scopes, dnos: idsOf(alerts.dnos), services: idsOf(services) };
  return disturbances.map((words) => plannedDisturbance(words, stage)).sort((a, b) => byCodeUnit(a.id, b.id));
}

/** What a disturbance is planned with: its amounts, and where it may strike, by id and in the order of the plan. */
export interface Stage extends Pick<Workshop, 'amounts' | 'firstDayNumber' | 'mostTicks'> {
  readonly scopes: readonly Scope[];
  readonly dnos: readonly string[];
  readonly services: readonly string[];
}

/** A disturbance from its words, as the schema has read them. */
export function plannedDisturbance(words: TaggedWords, stage: Stage): PlannedDisturbance {
  const { amounts, firstDayNumber, mostTicks } = stage;
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
    ...placesOfScope(words['scope'] as ScopeWords, stage),
    ...placeOfService(words['service'] as string | undefined, stage),
    settings: settled(disturbance, words),
    quantities,
    laws: Object.fromEntries(laws),
    ...(words['enacted'] === false ? { enacted: false as const } : {}),
  };
}

/** Its place among the scopes; a DNO's region is a part of the programme's. */
function placesOfScope(words: ScopeWords, { scopes, dnos }: Stage) {
  if (typeof words === 'string' || !('dno' in words)) return { scope: placeOfScope(words, scopes), dno: NONE };
  const dno = dnos.indexOf(words.dno);
  assert(dno >= 0, `a DNO '${words.dno}' that the plan does not have`);
  return { scope: placeOfScope('programme', scopes), dno };
}

function placeOfService(id: string | undefined, { services }: Stage): { service?: number } {
  if (id === undefined) return {};
  const service = services.indexOf(id);
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
