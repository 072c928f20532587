import { FileCheck2, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api/client';
import type { ReportView } from '../api/schema';
import { words as evidence } from '../evidence/words';
import { date, instant, percent, size } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { unfit } from '../ui/file-limits';
import { Ask } from '../ui/form/ask';
import { openFile } from '../ui/open-file';
import { useAct } from '../ui/use-act';
import { words } from './scan-words';

/** Under which number, by whom and when a report was signed, and the scan of that paper with signature and stamp. */
export function Scan({ report }: { report: ReportView }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const [removing, setRemoving] = useState(false);
  const { id, version, scan } = report;
  const may = report.can.includes('REPORT_SCAN');
  if (!report.issuedOn) return null;
  const open = () => run(() => openFile(() => api.bytes('/reports/{id}/scan', { id }), `${report.documentNumber}.pdf`));
  return (
    <section className="card pad stack tight" aria-label={w.title}>
      <p>
        {w.signed(report.documentNumber ?? '', date(report.issuedOn), report.signer ?? '')}{' '}
        {scan ? w.attached(scan.addedBy, instant(scan.addedAt)) : w.none}
      </p>
      <ErrorSummary error={error} />
      <div className="row">
        {scan && (
          <Button isPending={busy} onPress={open}>
            <FileCheck2 size={17} aria-hidden="true" />
            {w.open} <span className="muted small">{size(scan.size)}</span>
          </Button>
        )}
        {may && <Upload report={report} />}
        {may && scan && (
          <Button kind="quiet" onPress={() => setRemoving(true)}>
            {w.remove}
          </Button>
        )}
      </div>
      {may && <p className="hint">{w.hint}</p>}
      {removing && (
        <Ask
          title={w.remove}
          lead={w.removeLead}
          submit={w.remove}
          danger
          said={w.removed}
          onClose={() => setRemoving(false)}
          act={() => api.delete('/reports/{id}/scan', { id, version })}
        />
      )}
    </section>
  );
}

/** Sends the file at once and tells how much of it is there. */
function Upload({ report: { id, version, scan } }: { report: ReportView }) {
  const w = useWords(words);
  const files = useWords(evidence);
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const { run, busy, error, setError } = useAct();
  const send = async (file: File) => {
    const refused = unfit(file);
    if (refused) return setError(new Error(refused));
    setSending({ name: file.name, share: 0 });
    await run(
      () =>
        api.replace('/reports/{id}/scan', { id, version, body: { file } }, (share) =>
          setSending({ name: file.name, share }),
        ),
      w.sent,
    );
    setSending(undefined);
  };
  return (
    <>
      <Button kind={scan ? 'secondary' : 'primary'} isPending={busy} onPress={() => input.current?.click()}>
        <FileUp size={17} aria-hidden="true" />
        {scan ? w.replace : w.attach}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        aria-label={w.attach}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) send(file);
          event.target.value = '';
        }}
      />
      {sending && (
        <span className="small" role="status">
          {files.uploading(sending.name, percent(sending.share))}
        </span>
      )}
      <ErrorSummary error={error} />
    </>
  );
}
