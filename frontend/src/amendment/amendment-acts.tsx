import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { api, download } from '../api/client';
import type { AmendmentView } from '../api/schema';
import { useWords } from '../i18n/language';
import { DOCX, IssuanceForm, PDF } from '../paper/issuance-form';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
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
  const { act: asking, open, close } = useOpen<'return' | 'issue' | 'remove'>('amendment');
  const can = (action: AmendmentView['can'][number]) => amendment.can.includes(action);
  const seen = { id: amendment.id, version: amendment.version };
  const file = { id: amendment.id, annex: true };
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
        <Button
          kind="primary"
          isPending={busy}
          onPress={() => run(() => api.put('/amendments/{id}/submission', { ...seen, body: {} }), w.submitted)}
        >
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
