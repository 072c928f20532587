import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReportView } from '../api/schema';
import { instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { seen } from './seen';
import { words } from './words';

/** The figures of a draft that changed since it was last looked at on this device, with what they were. */
export function Changed({ report }: { report: ReportView }) {
  const w = useWords(words);
  const [before] = useState(() => seen.of(report.id));
  const { id, figures } = report;
  useEffect(() => seen.keep(id, figures), [id, figures]);
  const changes = figures.filter(({ code, value }) => before && (before.values[code] ?? 0) !== value);
  if (!before || !changes.length) return null;
  return (
    <details className="notice wait">
      <summary>
        <TriangleAlert size={16} aria-hidden="true" /> {w.changed(changes.length, instant(before.at))}
      </summary>
      <ul>
        {changes.map((one) => (
          <li key={one.code}>{w.changedFrom(one.name, number(before.values[one.code] ?? 0), number(one.value))}</li>
        ))}
      </ul>
    </details>
  );
}
