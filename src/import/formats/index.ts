import { argoRollout } from './argo-rollout.ts';
import { awsIotJob } from './aws-iot-job.ts';
import { azureDeviceUpdate } from './azure-device-update.ts';
import type { Format } from './format.ts';
import { hawkbitRollout } from './hawkbit-rollout.ts';

/** Every format, by name, in the order in which a document is held against them. */
export const FORMATS: Readonly<Record<string, Format>> = Object.freeze({
  [awsIotJob.name]: awsIotJob,
  [hawkbitRollout.name]: hawkbitRollout,
  [argoRollout.name]: argoRollout,
  [azureDeviceUpdate.name]: azureDeviceUpdate,
});
