// The kit in every state, at /catalogue.html of `npm run dev`. The production build has index.html only.
import '../ui/kit.css';
import './catalogue.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { queries } from '../api/queries';
import { setLanguage, useLanguage } from '../i18n/language';
import { Toast } from '../ui/toast';
import { Catalogue } from './catalogue';

setLanguage(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi');

const router = createRouter({ routeTree: createRootRoute({ component: Catalogue, notFoundComponent: Catalogue }) });

function Kit() {
  const chosen = useLanguage();
  return (
    <I18nProvider locale={chosen === 'vi' ? 'vi-VN' : 'en-GB'}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} key={chosen} />
        <Toast />
      </QueryClientProvider>
    </I18nProvider>
  );
}

createRoot(document.getElementById('root')!).render(<Kit />);
