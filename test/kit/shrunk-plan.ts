import type { CapStep } from '../../src/control/governance.ts';
import { cumulativeTable } from '../../src/kernel/cumulative-table.ts';
import type { DurationLaw } from '../../src/kernel/duration-law.ts';
import { NONE } from '../../src/kernel/identity.ts';
import type { Quantity } from '../../src/kernel/quantity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Risk } from '../../src/plan/register.ts';
import type { Settings } from '../../src/units/settings.ts';

/**
 * A plan at a fraction of its size, so that a slow simulator can follow it: installations and daily volumes are divided,
 * everything else stays. Turnarounds of attempts that go straight through become certain, because the two simulators
 * split them at different addresses.
 */
export function shrunkPlan(plan: Plan, divisor: number): Plan {
  const { strata, stocks, outcomes, control } = plan;
  const smaller = (count: number): number => Math.ceil(count / divisor);
  return {
    ...plan,
    strata: { ...strata, untouched: strata.untouched.map(smaller) },
    stocks: stocks.map((stock) => ({ ...stock, installations: smaller(stock.installations) })),
    services: plan.services.map((service) => ({
      ...service,
      steps: service.steps.map((step) => ({ ...step, volumePerHour: smaller(step.volumePerHour) })),
    })),
    ...(plan.risks === undefined ? {} : { risks: plan.risks.map((risk) => smallerRisk(risk, smaller)) }),
    quantities: smallerQuantities(plan, divisor),
    outcomes: outcomes.map((outcome) => ({ ...outcome, turnaround: medianOf(outcome.turnaround) })),
    control: {
      ...control,
      strategy: { ...control.strategy, settings: smallerVolumes(control.strategy.settings, smaller) },
      cap: control.cap.map((step) => smallerStep(step, smaller)),
      rules: control.rules.map((rule) => ({ ...rule, settings: smallerSamples(rule.settings, smaller) })),
    },
  };
}

/** Whether a quantity is what a campaign tries a day, or an anomaly threshold. */
function isVolume({ firmware, anomalyThreshold }: Plan, place: number): boolean {
  return (
    (firmware ?? []).some(({ volumePerDay }) => volumePerDay === place) ||
    anomalyThreshold?.volumePerDay === place ||
    anomalyThreshold?.raisedTo === place
  );
}

function smallerStep(step: CapStep, smaller: (count: number) => number): CapStep {
  const { raise } = step;
  const volumePerDay = smaller(step.volumePerDay);
  if (raise === undefined) return { ...step, volumePerDay };
  const { minimumSample, bestDay } = raise;
  return {
    ...step,
    volumePerDay,
    raise: { ...raise, minimumSample: smaller(minimumSample), bestDay: smaller(bestDay) },
  };
}

function smallerRisk(risk: Risk, smaller: (count: number) => number): Risk {
  return risk.acceptedPerDay === NONE ? risk : { ...risk, acceptedPerDay: smaller(risk.acceptedPerDay) };
}

function medianOf({ table, least }: DurationLaw): DurationLaw {
  const cell = table.upper.findIndex((upper) => upper >= 2 ** 31);
  return { table: cumulativeTable([1]), least: least + cell };
}

function smallerVolumes(settings: Settings, smaller: (count: number) => number): Settings {
  const { volumePerDay, rungs } = settings;
  return {
    ...settings,
    ...(typeof volumePerDay === 'number' ? { volumePerDay: smaller(volumePerDay) } : {}),
    ...(Array.isArray(rungs) ? { rungs: rungs.map(smaller) } : {}),
  };
}

function smallerSamples(settings: Settings, smaller: (count: number) => number): Settings {
  const { minimumSample } = settings;
  return typeof minimumSample === 'number' ? { ...settings, minimumSample: smaller(minimumSample) } : settings;
}

/** Volumes are whole; how many join is divided as it is. */
function smallerQuantities(plan: Plan, divisor: number): readonly Quantity[] {
  const joiners = new Set(plan.churn?.growth.map(({ installations }) => installations));
  return plan.quantities.map((quantity, place) => {
    const isWhole = isVolume(plan, place);
    if (!isWhole && !joiners.has(place)) return quantity;
    const smaller = (count: number): number => (isWhole ? Math.ceil(count / divisor) : count / divisor);
    return { ...quantity, lows: quantity.lows.map(smaller), highs: quantity.highs.map(smaller) };
  });
}
