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

/** Things to know that do not stop the work; several take one line until opened. */
export function Warnings({ warnings, toSubject }: Shape) {
  const w = useWords(words);
  if (!warnings.length) return null;
  const line = (warning: Warning) => (
    <>
      {warning.detail} {toSubject?.(warning)}
    </>
  );
  const [only, ...more] = warnings;
  if (only && !more.length) {
    return (
      <p className="notice wait one-line">
        <TriangleAlert size={16} aria-hidden="true" /> <span>{line(only)}</span>
      </p>
    );
  }
  return (
    <details className="notice wait">
      <summary>
        <TriangleAlert size={16} aria-hidden="true" /> {w.warnings(warnings.length)}
      </summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code + (warning.subject ?? '') + warning.detail}>{line(warning)}</li>
        ))}
      </ul>
    </details>
  );
}
