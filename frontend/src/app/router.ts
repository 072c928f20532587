import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { onSessionLost } from '../api/token';
import { arrive } from '../ui/frame';
import { Skeleton } from '../ui/Notice';
import { ErrorPage, NotFound } from './ErrorPage';
import { routeTree } from './routes';

export interface Context {
  queries: QueryClient;
}

export function newRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queries },
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFound,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) arrive();
  });
  onSessionLost(() => {
    queries.clear();
    void router.invalidate(); // beforeLoad finds no session and leads to the sign-in, keeping the address
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
