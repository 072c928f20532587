import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { mayHaveSession, refresh, token } from '../api/token';
import { meQuery } from '../session/api';
import { BareErrorPage, NotFound } from './ErrorPage';
import { Root } from './Root';
import type { Context } from './router';

const root = createRootRouteWithContext<Context>()({
  component: Root,
  errorComponent: BareErrorPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  component: lazyRouteComponent(() => import('../session/SignIn'), 'SignIn'),
  validateSearch: (raw: Record<string, unknown>): { next?: string } => {
    const next = raw.next;
    // only an address of this application: never a door to another site
    return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
  },
});

/** Everything behind the sign-in. The address asked for is kept and opened afterwards. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'in',
  component: lazyRouteComponent(() => import('./Shell'), 'Shell'),
  errorComponent: BareErrorPage,
  beforeLoad: async ({ context, location }) => {
    const signedIn = token() !== undefined || (mayHaveSession() && (await refresh()));
    if (!signedIn) {
      const next = location.href === '/' ? {} : { next: location.href };
      throw redirect({ to: '/dang-nhap', search: next, replace: true });
    }
    await context.queries.ensureQueryData(meQuery);
  },
});

const unknown = createRoute({ getParentRoute: () => inside, path: '/$', component: NotFound });

type Load = () => Promise<{ Page: ComponentType }>;
type NoSearch = Record<never, never>;

/** One screen: its address, its module, and its filters if it has any. */
function screen<const P extends string, S extends object = NoSearch>(
  path: P,
  load: Load,
  search: (raw: Record<string, unknown>) => S = () => ({}) as S,
) {
  return createRoute({
    getParentRoute: () => inside,
    path,
    component: lazyRouteComponent(load, 'Page'),
    validateSearch: search,
  });
}

export const routeTree = root.addChildren([
  signIn,
  inside.addChildren([
    // one line per screen
    screen('/ho-so', () => import('../session/Profile')),
    unknown,
  ]),
]);
