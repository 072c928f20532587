import { reading } from '../api/queries';
import { oneOf } from '../api/search';

export const beginSearch = { way: oneOf('copy', 'superior', 'template', 'blank') };
export const planSearch = { view: oneOf('document', 'tables', 'citations') };
export type PlanPart = ReturnType<typeof planSearch.view>;

export const planReading = (id: string) => reading('/plans/{id}', { id });
export const clausesReading = (id: string) => reading('/plans/{id}/clauses', { id });
export const paperReading = (id: string) => reading('/plans/{id}/document', { id, annex: true });

/** The parts a plan view shows besides its head. */
export const partsOf = (id: string, view: PlanPart) =>
  view === 'tables'
    ? [reading('/plans/{id}/topics', { id }), reading('/plans/{id}/targets', { id })]
    : view === 'citations'
      ? [reading('/plans/{id}/cited-documents', { id })]
      : [clausesReading(id), paperReading(id)];
