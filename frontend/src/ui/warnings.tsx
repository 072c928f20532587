import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { words } from './words';

type Warning = { code: string; detail: string; subject?: string };
type Shape = {
  warnings: Warning[];
  /** The link to the subject of a warning, if the screen has one. */
  toSubject?: (warning: Warning) => ReactNode;
};

/** Things to know that do not stop the work. */
export function Warnings({ warnings, toSubject }: Shape) {
  const w = useWords(words);
  if (!warnings.length) return null;
  return (
    <div className="notice wait">
      <strong>
        <TriangleAlert size={16} aria-hidden="true" /> {w.warning}
      </strong>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code + (warning.subject ?? '') + warning.detail}>
            {warning.detail} {toSubject?.(warning)}
          </li>
        ))}
      </ul>
    </div>
  );
}
