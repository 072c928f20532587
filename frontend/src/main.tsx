import './ui/kit.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries';
import { refresh } from './api/token';
import { router } from './app/router';
import { useLanguage } from './i18n/language';
import { SessionGate, useSession } from './session/session';
import { drafts } from './ui/form/drafts';
import { Loading } from './ui/states';
import { Toast } from './ui/toast';

// Whoever has no account gets a page with neither a session nor the screens.
const Guest = lazy(async () => ({ default: (await import('./guest/guest')).Guest }));
const Check = lazy(async () => ({ default: (await import('./check/check')).Check }));
const Alone = { '/g': Guest, '/open/check': Check }[location.pathname];

drafts.sweep();
// The screen's code comes along while the session is renewed; its data load once the caller is known.
if (!Alone) {
  refresh();
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    router.loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById]);
  }
}

function Loa() {
  const chosen = useLanguage();
  return (
    <I18nProvider locale={chosen === 'vi' ? 'vi-VN' : 'en-GB'}>
      <QueryClientProvider client={queries}>
        <Suspense fallback={<Loading page />}>
          {Alone ? (
            <Alone />
          ) : (
            <SessionGate>
              <Screens key={chosen} />
            </SessionGate>
          )}
        </Suspense>
        <Toast />
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Screens() {
  const { unit, may } = useSession();
  return <RouterProvider router={router} context={{ unit: unit.unit.id, may }} />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Loa />
  </StrictMode>,
);
