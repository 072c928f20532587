import { Copy } from 'lucide-react';
import type { ReportView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { copied } from '../ui/copied';
import { say } from '../ui/toast';
import { words } from './words';
import { usePassages } from './written';

/** The paragraph on communication for the office's general report on reform, to be copied. */
export function Block({ report }: { report: ReportView }) {
  const w = useWords(words);
  const text = usePassages(report).passage('passage.block')?.written;
  if (!text) return null;
  return (
    <details className="card pad report-section">
      <summary>{w.block}</summary>
      <div className="stack">
        <p className="muted small">{w.blockLead}</p>
        <p>{text}</p>
        <Button
          size="small"
          onPress={async () => {
            await copied(text);
            say(w.copied);
          }}
        >
          <Copy size={16} aria-hidden="true" />
          {w.copy}
        </Button>
      </div>
    </details>
  );
}
