import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { api, download } from '../api/client';
import type { PlanView, PreflightView } from '../api/schema';
import { useWords } from '../i18n/language';
import { BinderButton } from '../paper/binder';
import { DOCX, IssuanceForm, PDF } from '../paper/issuance-form';
import { MakePublic } from '../paper/publication';
import { PreflightNotice } from '../preflight/findings';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { say } from '../ui/toast';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { LawNotice, ofLaw } from './law-notice';
import { PlanHeadForm } from './plan-head-form';
import { words } from './words';

type Asking = 'submit' | 'drop' | 'return' | 'issue' | 'close' | 'remove' | 'head';

/** The acts allowed on the plan now; the main one is filled. */
export function PlanActs({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const navigate = useNavigate();
  const { act: asking, open: setAsking, close: done } = useOpen<Asking>('plan');
  const can = (action: PlanView['can'][number]) => plan.can.includes(action);
  const { original } = plan;
  const seen = { id: plan.id, version: plan.version };
  const submit = () => api.put('/plans/{id}/submission', { ...seen, body: {} });
  const [annex, setAnnex] = useState(false);
  const [preflight, setPreflight] = useState<PreflightView>();
  /** Submits what nobody would send back; the rest is shown first. */
  const lookAndSubmit = () =>
    run(async () => {
      const looked = await api.get('/plans/{id}/preflight', { id: plan.id });
      setPreflight(looked);
      if (looked.findings.length > 0 || plan.warnings.some(ofLaw)) return setAsking('submit');
      await submit();
      say(w.submitted);
    });
  const file = { id: plan.id, annex: annex || undefined };
  return (
    <>
      <ErrorSummary error={error} />
      {original && (
        <Button onPress={() => run(() => download('/plans/{id}/original', { id: plan.id }, original.fileName))}>
          <FileDown size={17} aria-hidden="true" />
          {w.downloadOriginal}
        </Button>
      )}
      {!(original && plan.issuedOn) && (
        <>
          {plan.progress.total > plan.progress.cancelled && (
            <Checkbox isSelected={annex} onChange={setAnnex}>
              {w.withAnnex}
            </Checkbox>
          )}
          <Button onPress={() => run(() => download('/plans/{id}/document', file, 'ke-hoach.docx', DOCX))}>
            <FileDown size={17} aria-hidden="true" />
            {w.download}
          </Button>
          <Button onPress={() => run(() => download('/plans/{id}/document', file, 'ke-hoach.pdf', PDF))}>
            <FileDown size={17} aria-hidden="true" />
            {w.downloadPdf}
          </Button>
        </>
      )}
      {plan.issuedOn && <BinderButton of="/plans/{id}/binder" id={plan.id} />}
      {plan.state === 'DRAFT' && can('PLAN_EDIT') && (
        <>
          <Button onPress={() => setAsking('head')}>{w.editHead}</Button>
          {original && (
            <Button kind="quiet" onPress={() => setAsking('drop')}>
              {w.dropOriginal}
            </Button>
          )}
          <Button kind="quiet" onPress={() => setAsking('remove')}>
            {w.remove}
          </Button>
        </>
      )}
      {plan.state === 'DRAFT' && can('PLAN_SUBMIT') && (
        <Button kind="primary" isPending={busy} onPress={lookAndSubmit}>
          {w.submit}
        </Button>
      )}
      {plan.state === 'SUBMITTED' && can('PLAN_SUBMIT') && (
        <Button isPending={busy} onPress={() => run(() => api.delete('/plans/{id}/submission', seen), w.withdrawn)}>
          {w.withdraw}
        </Button>
      )}
      {plan.state === 'SUBMITTED' && can('PLAN_RETURN') && (
        <Button onPress={() => setAsking('return')}>{w.return}</Button>
      )}
      {plan.state === 'SUBMITTED' && can('PLAN_ISSUE') && (
        <Button kind="primary" onPress={() => setAsking('issue')}>
          {w.issue}
        </Button>
      )}
      {plan.state === 'ISSUED' && can('PLAN_CLOSE') && <Button onPress={() => setAsking('close')}>{w.close}</Button>}
      {plan.state === 'CLOSED' && can('PLAN_CLOSE') && (
        <Button isPending={busy} onPress={() => run(() => api.delete('/plans/{id}/closure', seen), w.reopened)}>
          {w.reopen}
        </Button>
      )}
      {!plan.publicSince && can('PLAN_PUBLISH') && (
        <MakePublic lead={w.publicLead} act={() => api.put('/plans/{id}/publication', seen)} />
      )}
      {asking === 'submit' && (
        <Ask
          title={w.submit}
          lead={w.submitLead}
          notice={
            <>
              <LawNotice plan={plan} />
              {preflight && <PreflightNotice preflight={preflight} />}
            </>
          }
          submit={w.submit}
          said={w.submitted}
          onClose={done}
          act={submit}
        />
      )}
      {asking === 'return' && (
        <Ask
          title={w.return}
          label={ui.reason}
          keep={`return/${plan.id}`}
          required
          submit={w.return}
          onClose={done}
          said={w.returned}
          act={(reason) => api.put('/plans/{id}/return', { ...seen, body: { reason } })}
        />
      )}
      {asking === 'close' && (
        <Ask
          title={w.close}
          label={ui.reason}
          keep={`closure/${plan.id}`}
          required
          submit={w.close}
          onClose={done}
          said={w.closed}
          act={(reason) => api.put('/plans/{id}/closure', { ...seen, body: { reason } })}
        />
      )}
      {asking === 'drop' && (
        <Ask
          title={w.dropOriginal}
          lead={w.dropOriginalLead}
          submit={w.dropOriginal}
          said={w.originalDropped}
          onClose={done}
          act={() => api.delete('/plans/{id}/original', seen)}
        />
      )}
      {asking === 'remove' && (
        <Ask
          title={w.remove}
          lead={w.removeLead}
          danger
          submit={w.remove}
          said={w.removed}
          onClose={done}
          act={async () => {
            await api.delete('/plans/{id}', seen);
            await navigate({ to: '/plans' });
          }}
        />
      )}
      {asking === 'issue' && (
        <IssuanceForm
          title={w.issue}
          lead={original ? w.issueOriginalLead : w.issueLead}
          stated={original?.issuance}
          notation="KH-UBND"
          keep={`issuance/${plan.id}`}
          act={(draft) => api.put('/plans/{id}/issuance', { ...seen, body: draft })}
          said={w.issued}
          notice={(issuedOn) => <LawNotice plan={plan} on={issuedOn} />}
          onClose={done}
        />
      )}
      {asking === 'head' && <PlanHeadForm plan={plan} onClose={done} />}
    </>
  );
}
