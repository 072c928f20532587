import { listing } from '../api/queries';

export const budgetList = (plan: string | undefined) => listing('/budgets', { plan });
export const expenditureList = (id: string) => listing('/budgets/{id}/expenditures', { id, voided: false, limit: 50 });
