/** What the decision log may hold: the control centre's decisions, and the events that it was told of. */
export const DECISIONS = [
  'go',
  'no-go',
  'target',
  'warn',
  'throttle',
  'halt',
  'pause',
  'resume',
  'listed',
  'excluded',
  'supplier ready',
  'incident opens',
  'incident closes',
  'defect begins',
  'defect mended',
  'storm begins',
  'storm ends',
  'quarantine begins',
  'quarantine noticed',
  'threshold changed',
  'capacity',
  'defect over',
  'cap',
  'raise requested',
  'raise lacks',
  'raise deferred',
  'raise refused',
  'raise approved',
  'gate opens',
  'blocker lifted',
  'firmware begins',
  'firmware done',
  'disturbance begins',
  'disturbance ends',
  'people refuse',
  'people wave through',
  'people late',
  'scope grows',
  'delayed failures begin',
  'delayed failures end',
  'learning lost',
  'risk reopens',
  'outage begins',
  'outage noticed',
  'outage ends',
  'review',
  'probe begins',
  'probe passed',
  'probe failed',
  'hand-over',
  'stale authorisations',
  'defect known',
  'report step',
  'people undecided',
  'people hold',
  'review put off',
  'review missed',
  'review cautious',
  'review waved through',
  'increase held back',
  'set aside',
  'called back',
] as const;

export type DecisionKind = (typeof DECISIONS)[number];

const KIND_NUMBER: Readonly<Record<DecisionKind, number>> = Object.freeze(
  Object.fromEntries(DECISIONS.map((kind, number) => [kind, number])) as Record<DecisionKind, number>,
);

/** Evidence figures that one line keeps. */
const MOST_EVIDENCE = 3;

/** One line of the log. */
export interface Decision {
  readonly tick: number;
  readonly kind: DecisionKind;
  /**
   * What it is about: a scope; for 'listed' and 'excluded' an entry, for 'supplier ready' a supplier, for 'capacity' a
   * service; for the cap and its raises a step; a risk, a gate, a blocker, a firmware campaign or a report (a milestone) where the kind says so.
   */
  readonly subject: number;
  /** Place of the rule that asked for it, or NONE. */
  readonly rule: number;
  /** Figures that it rests on, in the order in which the rule names them. */
  readonly evidence: readonly number[];
}

/** What is told of a line while it is written. */
type Watch = (kind: DecisionKind, tick: number, subject: number, rule: number) => void;

/** Every go, no-go, throttle, halt, pause and resumption of one future, with its rule and evidence, in order of time. */
export class DecisionLog {
  #lines = new Float64Array(64 * LINE);
  #count = 0;
  readonly #watch: Watch;

  /** @param watch is told of each line when it is written, for whoever looks at the world at that moment */
  constructor(watch: Watch = () => {}) {
    this.#watch = watch;
  }

  record(kind: DecisionKind, tick: number, subject: number, rule: number, evidence: readonly number[] = []): void {
    if ((this.#count + 1) * LINE > this.#lines.length) {
      const grown = new Float64Array(this.#lines.length * 2);
      grown.set(this.#lines);
      this.#lines = grown;
    }
    const at = this.#count * LINE;
    this.#lines[at] = tick;
    this.#lines[at + 1] = KIND_NUMBER[kind];
    this.#lines[at + 2] = subject;
    this.#lines[at + 3] = rule;
    const kept = Math.min(MOST_EVIDENCE, evidence.length);
    this.#lines[at + 4] = kept;
    for (let place = 0; place < kept; place++) this.#lines[at + 5 + place] = evidence[place];
    this.#count++;
    this.#watch(kind, tick, subject, rule);
  }

  clear(): void {
    this.#count = 0;
  }

  lines(): Decision[] {
    return Array.from({ length: this.#count }, (_, line): Decision => {
      const at = line * LINE;
      return {
        tick: this.#lines[at],
        kind: DECISIONS[this.#lines[at + 1]],
        subject: this.#lines[at + 2],
        rule: this.#lines[at + 3],
        evidence: Array.from(this.#lines.subarray(at + 5, at + 5 + this.#lines[at + 4])),
      };
    });
  }
}

/** Numbers that one line takes: tick, kind, subject, rule, how much evidence, the evidence. */
const LINE = 5 + MOST_EVIDENCE;
