import { alertsSection } from './alerts.ts';
import { barriersSection } from './barriers.ts';
import { churnSection } from './churn.ts';
import { clearanceSection } from './clearance.ts';
import { criteriaSection } from './criteria.ts';
import { expectationsSection } from './expectations.ts';
import { harmSection } from './harm.ts';
import { paceSection } from './pace.ts';
import { pacingSection, volumesSection } from './pictures.ts';
import { raisesSection } from './raises.ts';
import { risksSection } from './risks.ts';
import type { Section } from './section.ts';
import { servicesSection } from './services.ts';
import { targetSection } from './target.ts';

/** The sections of a report between the answer and its grounds, in order: the decision first, the detail after it. */
export const SECTIONS: readonly Section[] = Object.freeze([
  targetSection,
  criteriaSection,
  risksSection,
  clearanceSection,
  pacingSection,
  volumesSection,
  paceSection,
  raisesSection,
  barriersSection,
  servicesSection,
  churnSection,
  harmSection,
  alertsSection,
  expectationsSection,
]);
