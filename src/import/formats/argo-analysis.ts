import { z } from 'zod';
import type { Path } from '../../scenario/written.ts';
import type { NoteList } from '../note-list.ts';
import type { ScenarioWordsToWrite } from './format.ts';

const CANARY = ['spec', 'strategy', 'canary'];

/** Where the templates are put that stand beside the rollout in a list. */
export const TEMPLATES = 'analysisTemplates';

/** The most that `failed-checks` may ask for: as good as never wiping the count. */
const NEVER = 1000;

const failureLimit = z.union(
  [
    z.int(),
    z
      .string()
      .regex(/^-?\d{1,6}$/)
      .transform(Number),
  ],
  {
    error: 'expected a whole number',
  },
);

/** What is measured, and when that counts as a failure. */
const metric = z.looseObject({
  name: z.string().min(1).max(200).describe('name of the metric'),
  successCondition: z.string().max(1000).optional(),
  failureCondition: z.string().max(1000).optional(),
  failureLimit: failureLimit.default(0).describe('failed measurements that are borne'),
});

/** Templates of analyses, as Kubernetes keeps them: documents of their own, of which a rollout only has the names. */
export const analysisTemplates = z.array(
  z.looseObject({
    metadata: z.looseObject({ name: z.string().min(1).max(300) }),
    spec: z.looseObject({ metrics: z.array(metric).max(100) }),
  }),
);

type Templates = z.output<typeof analysisTemplates>;

/** What a rollout says of its analyses. */
interface Analysed {
  readonly steps?: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly [key: string]: unknown;
}

/** The rules that the analyses of a rollout come to, in the background or as a step: one for each metric that is a share of failures. */
export function analysisRules(
  canary: Analysed,
  templates: Templates,
  notes: NoteList,
): readonly ScenarioWordsToWrite[] {
  const places: (readonly [at: Path, analysis: unknown])[] = [
    ...(canary['analysis'] === undefined ? [] : [[[...CANARY, 'analysis'], canary['analysis']] as const]),
    ...(canary.steps ?? []).flatMap((step, place) =>
      step['analysis'] === undefined ? [] : [[[...CANARY, 'steps', place, 'analysis'], step['analysis']] as const],
    ),
  ];
  const used = new Set<string>();
  for (const [at, analysis] of places) {
    const names = templatesIn(analysis);
    for (const name of names) used.add(name);
    const missing = names.filter((name) => !templates.some(({ metadata }) => metadata.name === name));
    if (missing.length > 0 || names.length === 0) {
      notes.leftOut(
        at,
        `What it measures${missing.length === 0 ? '' : ` (${missing.join(', ')})`} stands in an AnalysisTemplate, which is not here. ` +
          "'kubectl get rollout,analysistemplate -o yaml' lists both; or write a rule 'failed-checks' with its 'failureLimit' as 'limit'.",
      );
    }
  }
  const rules = templates.flatMap((template, place) => {
    if (!used.has(template.metadata.name)) return [];
    return template.spec.metrics.flatMap((one, which) =>
      ruleOf(one, [TEMPLATES, place, 'spec', 'metrics', which], notes),
    );
  });
  const numbered = rules.map((rule, place) => ({ ...rule, id: `analysis-${place + 1}` }));
  if (numbered.length > 0) {
    notes.differs(
      CANARY,
      'A failed analysis takes the weight back to nothing, and the rollout is over. Here the rule halts, what is migrated stays migrated, and after its diagnosis the ladder begins at its lowest rung.',
    );
  }
  return numbered;
}

function ruleOf(
  { name, successCondition, failureCondition, failureLimit: limit }: Templates[number]['spec']['metrics'][number],
  at: Path,
  notes: NoteList,
): readonly ScenarioWordsToWrite[] {
  const percent = failingPercent(successCondition, failureCondition);
  if (percent === undefined) {
    notes.leftOut(
      at,
      `'${name}': its condition is no share between 0 and 1 of what succeeds or fails, such as 'result >= 0.95'.`,
    );
    return [];
  }
  if (limit < 0 || limit > NEVER) {
    notes.leftOut(at, `'${name}': a failureLimit of ${limit} means that no failure counts.`);
    return [];
  }
  notes.differs(
    at,
    `'${name}' is taken for the share of attempts that succeed or fail: what it measures is a query that nobody here can ask. A measurement is made of the reports of a wave, whatever its 'interval'; 'count' and the limits of inconclusive and erroneous measurements are left out.`,
  );
  return [
    {
      rule: 'failed-checks',
      id: '',
      scope: 'programme',
      threshold: `${percent}%`,
      count: limit + 1,
      passes: NEVER,
      action: 'halt',
    },
  ];
}

/** The percentage of failures above which a measurement fails. A condition of failure is what fails; without one, the lack of success. */
function failingPercent(
  successCondition: string | undefined,
  failureCondition: string | undefined,
): number | undefined {
  const parts = /^\s*result(?:\[0\])?\s*([<>])=?\s*(\d*\.?\d+)\s*$/.exec(failureCondition ?? successCondition ?? '');
  if (parts === null) return undefined;
  const isOfFailures = (parts[1] === '>') === (failureCondition !== undefined);
  const share = isOfFailures ? Number(parts[2]) : 1 - Number(parts[2]);
  return share > 0 && share < 1 ? Number((100 * share).toPrecision(12)) : undefined;
}

function templatesIn(analysis: unknown): readonly string[] {
  const templates = (analysis as { readonly templates?: unknown } | null)?.templates;
  if (!Array.isArray(templates)) return [];
  return templates.flatMap((template: { readonly templateName?: unknown } | null) =>
    typeof template?.templateName === 'string' ? [template.templateName] : [],
  );
}
