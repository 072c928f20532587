import { supplyReactAriaWords } from './ui/react-aria-words';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/buttons.css';
import './ui/fields.css';
import './ui/overlays.css';
import './ui/states.css';
import './ui/lists.css';
import './app/shell.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries';
import { router } from './app/router';
import { language, useLanguage } from './i18n/language';
import { SessionGate } from './session/session';
import { Toast } from './ui/toast';

supplyReactAriaWords(language());

function Loa() {
  const chosen = useLanguage();
  supplyReactAriaWords(chosen);
  return (
    <I18nProvider locale={chosen === 'vi' ? 'vi-VN' : 'en-GB'}>
      <QueryClientProvider client={queries}>
        <SessionGate>
          <RouterProvider router={router} key={chosen} />
        </SessionGate>
        <Toast />
      </QueryClientProvider>
    </I18nProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Loa />
  </StrictMode>,
);
