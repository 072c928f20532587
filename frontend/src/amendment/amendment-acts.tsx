import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { api, download } from '../api/client';
import type { AmendmentView, PreflightView } from '../api/schema';
import { useWords } from '../i18n/language';
import { DOCX, IssuanceForm, PDF } from '../paper/issuance-form';
import { PreflightNotice } from '../preflight/findings';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { say } from '../ui/toast';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words } from './words';

/** The acts allowed on the amendment now; the main one is filled. */
export function AmendmentActs({ amendment }: { amendment: AmendmentView }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const navigate = useNavigate();
  const { act: asking, open, close } = useOpen<'submit' | 'return' | 'issue' | 'remove'>('amendment');
  const can = (action: AmendmentView['can'][number]) => amendment.can.includes(action);
  const seen = { id: amendment.id, version: amendment.version };
  const file = { id: amendment.id, annex: true };
  const [preflight, setPreflight] = useState<PreflightView>();
  const submit = () => api.put('/amendments/{id}/submission', { ...seen, body: {} });
  /** Submits what nobody would send back; the rest is shown first. */
  const lookAndSubmit = () =>
    run(async () => {
      const looked = await api.get('/amendments/{id}/preflight', { id: amendment.id });
      setPreflight(looked);
      if (looked.findings.length > 0) return open('submit');
      await submit();
      say(w.submitted);
    });
  return (
    <>
      <ErrorSummary error={error} />
      <Button onPress={() => run(() => download('/amendments/{id}/document', file, 'ke-hoach-sua-doi.docx', DOCX))}>
        <FileDown size={17} aria-hidden="true" />
        {w.download}
      </Button>
      <Button onPress={() => run(() => download('/amendments/{id}/document', file, 'ke-hoach-sua-doi.pdf', PDF))}>
        <FileDown size={17} aria-hidden="true" />
        {w.downloadPdf}
      </Button>
      {amendment.state === 'DRAFT' && can('PLAN_EDIT') && (
        <Button kind="quiet" onPress={() => open('remove')}>
          {w.remove}
        </Button>
      )}
      {amendment.state === 'DRAFT' && can('PLAN_SUBMIT') && (
        <Button kind="primary" isPending={busy} onPress={lookAndSubmit}>
          {w.submit}
        </Button>
      )}
      {amendment.state === 'SUBMITTED' && can('PLAN_SUBMIT') && (
        <Button
          isPending={busy}
          onPress={() => run(() => api.delete('/amendments/{id}/submission', seen), w.withdrawn)}
        >
          {w.withdraw}
        </Button>
      )}
      {can('PLAN_RETURN') && <Button onPress={() => open('return')}>{w.return}</Button>}
      {can('PLAN_ISSUE') && (
        <Button kind="primary" onPress={() => open('issue')}>
          {w.issue}
        </Button>
      )}
      {asking === 'submit' && preflight && (
        <Ask
          title={w.submit}
          notice={<PreflightNotice preflight={preflight} />}
          submit={w.submit}
          said={w.submitted}
          onClose={close}
          act={submit}
        />
      )}
      {asking === 'return' && (
        <Ask
          title={w.return}
          label={ui.reason}
          keep={`return/${amendment.id}`}
          required
          submit={w.return}
          onClose={close}
          said={w.returned}
          act={(reason) => api.put('/amendments/{id}/return', { ...seen, body: { reason } })}
        />
      )}
      {asking === 'remove' && (
        <Ask
          title={w.remove}
          lead={w.removeLead}
          danger
          submit={w.remove}
          onClose={close}
          act={async () => {
            await api.delete('/amendments/{id}', seen);
            await navigate({ to: '/plans/$id', params: { id: amendment.plan.id } });
          }}
        />
      )}
      {asking === 'issue' && (
        <IssuanceForm
          title={w.issue}
          lead={w.issueLead}
          notation="KH-UBND"
          keep={`issuance/${amendment.id}`}
          act={(draft) => api.put('/amendments/{id}/issuance', { ...seen, body: draft })}
          said={w.issued}
          onClose={close}
        />
      )}
    </>
  );
}
