import { TriangleAlert } from 'lucide-react';
import type { PreflightView } from '../api/schema';
import { useWords } from '../i18n/language';
import { words } from './words';

/** Each place with its line. */
export function Findings({ of: { findings } }: { of: PreflightView }) {
  const w = useWords(words);
  return (
    <ol className="stack">
      {findings.map(({ rule, detail, line }) => (
        <li key={rule + detail + line}>
          {detail}
          {line && (
            <p className="small muted">
              {w.line} “{line.length > 160 ? `${line.slice(0, 160)}…` : line}”
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What a paper of Loa's own would be sent back for, told before it is submitted. */
export function PreflightNotice({ preflight }: { preflight: PreflightView }) {
  const w = useWords(words);
  if (preflight.findings.length === 0) return null;
  return (
    <div className="notice wait" role="status">
      <strong>
        <TriangleAlert size={16} aria-hidden="true" /> {w.found(preflight.findings.length)}
      </strong>
      <Findings of={preflight} />
    </div>
  );
}
