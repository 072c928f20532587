import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound, PageFailure } from '../ui/pages';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageFailure });

type Search = Record<string, string | undefined>;
/** Search parameters are the screens' filters: plain text, absent when empty, so an address can be sent to a colleague. */
const search = (given: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  );

// biome-ignore lint/suspicious/noExplicitAny: each module exports its screen as `Screen`
function screen<const P extends string>(path: P, load: () => Promise<any>) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: search,
    component: lazyRouteComponent(load, 'Screen'),
    errorComponent: PageFailure,
  });
}

export const router = createRouter({
  routeTree: root.addChildren([
    screen('/', () => import('../inbox/today')),
    screen('/plans', () => import('../plan/plans')),
    screen('/plans/new', () => import('../plan/begin')),
    screen('/plans/$id', () => import('../plan/plan')),
    screen('/plan-imports', () => import('../planimport/imports')),
    screen('/plan-imports/$id', () => import('../planimport/import-review')),
    screen('/tasks', () => import('../task/tasks')),
    screen('/activities', () => import('../activity/activities')),
    screen('/activities/new', () => import('../activity/log-activity')),
    screen('/channels', () => import('../channel/channels')),
    screen('/budget', () => import('../budget/budget')),
    screen('/reports', () => import('../report/reports')),
    screen('/reports/$id', () => import('../report/report')),
    screen('/register', () => import('../register/register')),
    screen('/journal', () => import('../journal/journal')),
    screen('/assignees', () => import('../account/assignees')),
    screen('/accounts', () => import('../account/accounts')),
    screen('/profile', () => import('../session/profile')),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
