import { listing } from '../api/queries';

export const assigneeList = (unit: string) => listing('/assignees', { unit, limit: 200 });
export const accountList = (unit: string) => listing('/accounts', { unit, count: true, limit: 100 });
