import type { Path } from '../../scenario/written.ts';
import type { NoteList } from '../note-list.ts';

const CANARY = ['spec', 'strategy', 'canary'];

/** What a rollout says of its analyses: their metrics stand in documents of their own, which it only names. */
interface Analysed {
  readonly steps?: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly [key: string]: unknown;
}

/** Says of every analysis, in the background or as a step, that it is left out, and what to write for it. */
export function noteAnalysis(canary: Analysed, notes: NoteList): void {
  if (canary['analysis'] !== undefined) noteOne([...CANARY, 'analysis'], canary['analysis'], notes);
  for (const [place, step] of (canary.steps ?? []).entries()) {
    if (step['analysis'] !== undefined) noteOne([...CANARY, 'steps', place, 'analysis'], step['analysis'], notes);
  }
}

function noteOne(at: Path, analysis: unknown, notes: NoteList): void {
  const names = templatesIn(analysis);
  notes.leftOut(
    at,
    `What it measures${names.length === 0 ? '' : ` (${names.join(', ')})`} stands in an AnalysisTemplate, and is measured on the traffic of a service. ` +
      "Where it is a share of failures, write a rule: 'ratio-executed' with that share as its threshold, the action 'halt', and 'for' in the place of 'failureLimit'. " +
      'An abort takes the weight back to nothing; here a halt sends the ladder down a rung.',
  );
}

function templatesIn(analysis: unknown): readonly string[] {
  const templates = (analysis as { readonly templates?: unknown }).templates;
  if (!Array.isArray(templates)) return [];
  return templates.flatMap((template: { readonly templateName?: unknown } | null) =>
    typeof template?.templateName === 'string' ? [template.templateName] : [],
  );
}
