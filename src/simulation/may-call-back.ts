import type { Plan } from '../plan/plan.ts';

/** Whether a halt of this plan may call back what is in flight, so that every attempt has to be followed. */
export function mayCallBack({ control }: Plan): boolean {
  return control.rules.some(({ rollsBack, dryRun }) => rollsBack === true && !dryRun);
}
