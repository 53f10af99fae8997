import type { Plan } from '../../plan/plan.ts';
import { subjectWords } from '../subject-words.ts';

/** A scope's own label says its kind again, because ids of scopes must differ; what it stands for has the plain one. */
export function scopeWords(place: number, { scopes, cohorts, dmcs, suppliers }: Plan): string {
  const { kind, index, label } = scopes[place];
  const lists = { cohort: cohorts, dmc: dmcs, supplier: suppliers };
  return subjectWords({ kind, label: kind === 'programme' ? label : lists[kind][index].label });
}
