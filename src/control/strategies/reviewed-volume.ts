import { volumePerDay } from '../../units/rate.ts';
import { share } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';

/** What strategies may be told that move the volume at reviews. */
export const start = volumePerDay.describe('the volume to begin with');
export const least = volumePerDay.prefault('1 installation a day').describe('the volume that it never goes below');
export const most = volumePerDay.describe('the volume that it never goes beyond');
export const used = share
  .prefault('50%')
  .describe('share of the volume that has to have been started before it is raised');
export const reviewEvery = wholeDays(1, 365).prefault('7 days').describe('days from review to review');
