import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api, download } from '../api/client';
import { Problem } from '../api/problem';
import type { ReportView } from '../api/schema';
import { useWords } from '../i18n/language';
import { DOCX, IssuanceForm, PDF } from '../paper/issuance-form';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { Ask, Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

type Asking = 'submit' | 'return' | 'approve' | 'remove' | 'head';

export function ReportActs({ report }: { report: ReportView }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Asking>();
  const can = (action: ReportView['can'][number]) => report.can.includes(action);
  const seen = { id: report.id, version: report.version };
  const done = () => setAsking(undefined);
  return (
    <>
      <ErrorSummary error={error} />
      <Button onPress={() => run(() => download('/reports/{id}/document', { id: report.id }, 'bao-cao.docx', DOCX))}>
        <FileDown size={17} aria-hidden="true" />
        {w.download}
      </Button>
      <Button onPress={() => run(() => download('/reports/{id}/document', { id: report.id }, 'bao-cao.pdf', PDF))}>
        <FileDown size={17} aria-hidden="true" />
        {w.downloadPdf}
      </Button>
      {report.state === 'DRAFT' && can('REPORT_COMPILE') && (
        <>
          <Button onPress={() => setAsking('head')}>{w.head}</Button>
          <Button kind="quiet" onPress={() => setAsking('remove')}>
            {w.remove}
          </Button>
        </>
      )}
      {report.state === 'DRAFT' && can('REPORT_SUBMIT') && (
        <Button kind="primary" isDisabled={report.blocking.length > 0} onPress={() => setAsking('submit')}>
          {w.submit}
        </Button>
      )}
      {report.state === 'SUBMITTED' && can('REPORT_SUBMIT') && (
        <Button isPending={busy} onPress={() => run(() => api.delete('/reports/{id}/submission', seen), w.withdrawn)}>
          {w.withdraw}
        </Button>
      )}
      {report.state === 'SUBMITTED' && can('REPORT_RETURN') && (
        <Button onPress={() => setAsking('return')}>{w.return}</Button>
      )}
      {report.state === 'SUBMITTED' && can('REPORT_APPROVE') && (
        <Button kind="primary" onPress={() => setAsking('approve')}>
          {w.approve}
        </Button>
      )}
      {asking === 'submit' && (
        <Ask
          title={w.submit}
          lead={w.submitLead}
          submit={w.submit}
          onClose={done}
          act={async () => {
            await api.put('/reports/{id}/submission', { ...seen, body: {} });
            await run(async () => undefined, w.submitted);
          }}
        />
      )}
      {asking === 'return' && (
        <Ask
          title={w.return}
          label={ui.reason}
          required
          submit={w.return}
          onClose={done}
          act={async (reason) => {
            await api.put('/reports/{id}/return', { ...seen, body: { reason } });
            await run(async () => undefined, w.returned);
          }}
        />
      )}
      {asking === 'remove' && (
        <Ask
          title={w.remove}
          lead={w.removeLead}
          danger
          submit={w.remove}
          onClose={done}
          act={async () => {
            await api.delete('/reports/{id}', seen);
            await navigate({ to: '/reports' });
            await run(async () => undefined, w.removed);
          }}
        />
      )}
      {asking === 'approve' && (
        <IssuanceForm
          title={w.approve}
          lead={w.approveLead}
          notation="BC-UBND"
          said={w.approved}
          onClose={done}
          act={(draft) => api.put('/reports/{id}/approval', { ...seen, body: draft })}
        />
      )}
      {asking === 'head' && <HeadForm report={report} onClose={done} />}
    </>
  );
}

function HeadForm({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [title, setTitle] = useState(report.title);
  const [recipients, setRecipients] = useState(report.recipients.join('\n'));
  const [place, setPlace] = useState(report.place ?? '');
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const draft = {
      title,
      place: place || undefined,
      recipients: recipients
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    };
    if (await run(() => api.put('/reports/{id}', { id: report.id, version: report.version, body: draft }), w.headSaved))
      onClose();
  };
  return (
    <Drawer title={w.head} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <TextArea
          label={w.headTitle}
          rows={2}
          value={title}
          onChange={setTitle}
          pointer="/title"
          error={at('/title')}
          isRequired
        />
        <TextField label={w.place} optional value={place} onChange={setPlace} pointer="/place" error={at('/place')} />
        <TextArea
          label={w.recipients}
          optional
          rows={4}
          value={recipients}
          onChange={setRecipients}
          pointer="/recipients"
          error={at('/recipients')}
        />
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
