import { figureIn } from './figure-in.ts';
import type { Section } from './section.ts';

/** The burn-up. */
export const pacingSection: Section = {
  id: 'pacing',
  heading: 'Pacing',
  body: (_, material) => figureIn(material, 'pacing'),
};

/** The daily volumes. */
export const volumesSection: Section = {
  id: 'volumes',
  heading: 'Daily volumes',
  body: (_, material) => figureIn(material, 'volumes'),
};
