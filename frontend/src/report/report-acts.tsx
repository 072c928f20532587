import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { api, download } from '../api/client';
import { reading } from '../api/queries';
import type { ReportHeadDraft, ReportView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { BinderButton } from '../paper/binder';
import { DOCX, IssuanceForm, PDF } from '../paper/issuance-form';
import { MakePublic } from '../paper/publication';
import { PreflightNotice } from '../preflight/findings';
import { Button } from '../ui/button';
import { MultiSelect } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { filled, LinesField, TextArea, TextField } from '../ui/fields';
import { Ask } from '../ui/form/ask';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { Failure } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { Warnings } from '../ui/warnings';
import { Reopen } from './reopening';
import { ReturnForm } from './return-form';
import { words } from './words';

type Asking = 'submit' | 'return' | 'approve' | 'remove' | 'head' | 'send' | 'accept';

export function ReportActs({ report }: { report: ReportView }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const navigate = useNavigate();
  const { act: asking, open: setAsking, close: done } = useOpen<Asking>('report');
  const can = (action: ReportView['can'][number]) => report.can.includes(action);
  const seen = { id: report.id, version: report.version };
  const correct = async () => {
    const made = await run((act) => api.post('/reports/{id}/corrections', { id: report.id, act }), w.correctionBegun);
    if (made) navigate({ to: '/reports/$id', params: { id: made.id } });
  };
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
      {report.state !== 'DRAFT' && <BinderButton of="/reports/{id}/binder" id={report.id} />}
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
      {report.state === 'APPROVED' && can('REPORT_SEND') && (
        <Button kind="primary" onPress={() => setAsking('send')}>
          {w.send}
        </Button>
      )}
      {report.state !== 'DRAFT' && can('REPORT_COMPILE') && (
        <Button kind={report.state === 'RETURNED' ? 'primary' : 'secondary'} isPending={busy} onPress={correct}>
          {w.correct}
        </Button>
      )}
      {can('REPORT_ACCEPT') && (
        <>
          {report.state === 'SENT' && (
            <Button isPending={busy} onPress={() => run(() => api.put('/reports/{id}/receipt', seen), w.received)}>
              {w.receive}
            </Button>
          )}
          <Button onPress={() => setAsking('return')}>{w.return}</Button>
          <Button kind="primary" onPress={() => setAsking('accept')}>
            {w.accept}
          </Button>
        </>
      )}
      <Reopen report={report} />
      {!report.publicSince && can('REPORT_PUBLISH') && (
        <MakePublic lead={w.publicLead} act={() => api.put('/reports/{id}/publication', seen)} />
      )}
      {asking === 'send' && (
        <Ask
          title={w.send}
          lead={w.sendLead(date(report.dueOn))}
          label={w.note}
          keep={`dispatch/${report.id}`}
          day={{ member: 'sentOn', label: w.sentOn }}
          submit={w.send}
          onClose={done}
          said={w.sentSaid}
          act={(note, day) =>
            api.put('/reports/{id}/dispatch', { ...seen, body: { sentOn: day!, note: note || undefined } })
          }
        />
      )}
      {asking === 'accept' && (
        <Ask
          title={w.accept}
          lead={w.acceptLead}
          label={w.note}
          keep={`acceptance/${report.id}`}
          submit={w.accept}
          onClose={done}
          said={w.acceptedSaid}
          act={(note) => api.put('/reports/{id}/acceptance', { ...seen, body: { note: note || undefined } })}
        />
      )}
      {asking === 'return' && <ReturnForm report={report} onClose={done} />}
      {asking === 'submit' && (
        <Ask
          title={w.submit}
          notice={
            <>
              <Warnings warnings={report.warnings.filter(({ code }) => code === 'PINNED_FIGURE_DIFFERS')} />
              <ReportPreflight id={report.id} />
            </>
          }
          lead={w.submitLead}
          submit={w.submit}
          onClose={done}
          said={w.submitted}
          act={() => api.put('/reports/{id}/submission', { ...seen, body: {} })}
        />
      )}
      {asking === 'remove' && (
        <Ask
          title={w.remove}
          lead={w.removeLead}
          danger
          submit={w.remove}
          onClose={done}
          said={w.removed}
          act={async () => {
            await api.delete('/reports/{id}', seen);
            await navigate({ to: '/reports' });
          }}
        />
      )}
      {asking === 'approve' && (
        <IssuanceForm
          title={w.approve}
          lead={w.approveLead}
          notation="BC-UBND"
          keep={`approval/${report.id}`}
          said={w.approved}
          onClose={done}
          act={(draft) => api.put('/reports/{id}/approval', { ...seen, body: draft })}
        />
      )}
      {asking === 'head' && <HeadForm report={report} onClose={done} />}
    </>
  );
}

function ReportPreflight({ id }: { id: string }) {
  const looked = useQuery(reading('/reports/{id}/preflight', { id }));
  if (looked.error) return <Failure error={looked.error} retry={looked.refetch} />;
  return looked.data ? <PreflightNotice preflight={looked.data} /> : null;
}

type Head = ReportHeadDraft & { figures: string[] };

const headOf = ({ title, place, recipients, figures }: ReportView): Head => ({
  title,
  place,
  recipients,
  figures: figures.filter((figure) => figure.onPaper).map((figure) => figure.code),
});

function HeadForm({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const w = useWords(words);
  const { id } = report;
  const form = useForm<Head>({
    keep: `report/${id}`,
    shape: shapes.ReportHeadDraft,
    start: headOf(report),
    version: report.version,
    save: (head, { version }) =>
      api.put('/reports/{id}', { id, version, body: { ...head, recipients: filled(head.recipients) } }),
    reread: rereading(() => api.get('/reports/{id}', { id }), headOf),
    said: w.headSaved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={w.head}>
      <TextArea {...field('/title', w.headTitle)} rows={2} />
      <TextField {...field('/place', w.place)} />
      <LinesField {...field('/recipients', w.recipients)} rows={4} />
      <MultiSelect
        {...field('/figures', w.figuresOnPaper)}
        options={report.figures.map(({ code, name }) => ({ id: code, name }))}
      />
    </FormDrawer>
  );
}
