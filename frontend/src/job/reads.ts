import { listing, reading } from '../api/queries';
import type { JobName } from '../api/schema';

export const jobList = () => reading('/jobs');

export const runList = (job: JobName | undefined, failed: boolean | undefined, limit: number) =>
  listing('/jobs/runs', { job, failed, limit });
