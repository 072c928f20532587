import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { newQueryClient } from '../api/queries';
import type { Action, MeView } from '../api/types';
import { locale } from '../i18n/language';
import { Toasts } from '../ui/toast';
import { type Answers, answering } from './server';

const unit = { id: 'u1', code: '18463', name: 'UBND xã Liên Minh' };

/** Hà, the coordinator of xã Liên Minh; `can` is what she may do at the unit. */
export const ha = (can: Action[] = []): MeView => ({
  id: 'a1',
  username: 'ha',
  fullName: 'Trần Thị Hà',
  title: 'Công chức Văn hóa – Xã hội',
  language: 'vi',
  units: [{ unit, kind: 'COMMUNE', roles: ['COORDINATOR'], can }],
  assignees: [],
});

interface Options {
  /** The screen's route and the address opened: route '/nhiem-vu/$task', path '/nhiem-vu/t1'. */
  route?: string;
  path?: string;
  search?: (raw: Record<string, unknown>) => object;
  answers?: Answers;
}

/** Shows one screen as the application does, against told answers; returns the requests that were sent. */
export function renderScreen(
  Page: () => React.ReactNode,
  { route = '/', path = route, search, answers = {} }: Options = {},
) {
  const sent = answering({ 'GET /me': ha(), 'GET /plans': { items: [] }, ...answers });
  const root = createRootRoute({ component: Outlet });
  // The screen reads its parameters by the application's route id, so the same pathless layout stands above it.
  const inside = createRoute({ getParentRoute: () => root, id: 'in', component: Outlet });
  const screen = createRoute({
    getParentRoute: () => inside,
    path: route,
    component: Page,
    ...(search ? { validateSearch: search } : {}),
  });
  const elsewhere = createRoute({ getParentRoute: () => inside, path: '/$', component: () => <p>Elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([inside.addChildren([screen, elsewhere])]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  const view = render(
    <I18nProvider locale={locale}>
      <QueryClientProvider client={newQueryClient()}>
        <Suspense fallback={null}>
          <RouterProvider router={router as never} />
        </Suspense>
        <Toasts />
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { ...view, sent, router };
}
