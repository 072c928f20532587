import type { NavigateOptions } from '@tanstack/react-router';
import type { SearchHit } from '../api/schema';

/** Where a hit is opened; nowhere for a party of another unit, whose tasks are listed only there. */
export function placeOf({ kind, id, plan, number, unit }: SearchHit, own: string): NavigateOptions | undefined {
  switch (kind) {
    case 'PLAN':
      return { to: '/plans/$id', params: { id } };
    case 'CLAUSE':
      return plan && { to: '/plans/$id', params: { id: plan.id }, hash: `c-${id}` };
    case 'TASK':
      return { to: '/tasks', search: { task: id } };
    case 'ACTIVITY':
      return { to: '/activities', search: { activity: id } };
    case 'REPORT':
      return { to: '/reports/$id', params: { id } };
    case 'DOCUMENT':
      return { to: '/register', search: { q: number } };
    case 'ASSIGNEE':
    case 'MEMBER':
      return unit.id === own ? { to: '/tasks', search: { assignee: id } } : undefined;
    case 'ACCOUNT':
      return { to: '/accounts', search: unit.id === own ? {} : { unit: unit.id } };
  }
}
