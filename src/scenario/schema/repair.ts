import { z } from 'zod';
import { duration } from '../../units/duration.ts';
import { law } from './laws.ts';
import { teamHours, teamServers } from './team.ts';

export const repairWords = z
  .strictObject({
    servers: teamServers,
    service: law(duration).prefault('1 day').describe('work on one installation, in hours at work'),
    hours: teamHours,
  })
  .prefault({})
  .describe('the team that fixes forward');
