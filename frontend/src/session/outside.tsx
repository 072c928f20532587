import type { ReactNode } from 'react';
import { Mark } from '../ui/mark';
import { LanguageSwitch } from './language-switch';
import './outside.css';

/** What stands around a page for somebody without an account. */
export const Outside = ({ children }: { children: ReactNode }) => (
  <main className="outside">
    <div className="outside-brand">
      <Mark size={28} />
      <span>Loa</span>
      <LanguageSwitch />
    </div>
    {children}
  </main>
);
