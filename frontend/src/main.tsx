import './ui/kit.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
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

// The screen's code comes along while the session is renewed; its data load once the caller is known.
refresh();
drafts.sweep();
for (const { routeId } of router.matchRoutes(router.latestLocation)) {
  router.loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById]);
}

function Loa() {
  const chosen = useLanguage();
  return (
    <I18nProvider locale={chosen === 'vi' ? 'vi-VN' : 'en-GB'}>
      <QueryClientProvider client={queries}>
        <Suspense fallback={<Loading page />}>
          <SessionGate>
            <Screens key={chosen} />
          </SessionGate>
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
