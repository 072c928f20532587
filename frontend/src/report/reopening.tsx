import { LockKeyholeOpen } from 'lucide-react';
import { api } from '../api/client';
import type { ReportView, SectionView } from '../api/schema';
import { day, instant, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words } from './reopen-words';

/** The leader before it is sent, the unit above after. */
export const mayReopen = ({ state, can }: ReportView) =>
  can.includes('REPORT_REOPEN') || (state === 'APPROVED' && can.includes('REPORT_RETURN'));

const nameOf = ({ code, heading }: SectionView) => `${code}. ${heading}`;

/** Which section is open again until when, for whoever opened it and whoever writes it. */
export function Reopenings({ report }: { report: ReportView }) {
  const w = useWords(words);
  const { reopening: own, reopened: next } = report;
  const named = (code: string) => report.sections.filter((section) => section.code === code).map(nameOf)[0] ?? code;
  const said =
    own && (report.state !== 'DRAFT' ? w.was : own.open ? w.mine : w.over)(named(own.section), instant(own.until));
  return (
    <>
      {own && (
        <div className={report.state === 'DRAFT' ? 'notice wait' : 'notice'}>
          <p>{said}</p>
          <p>{w.why(own.by, instant(own.at), own.reason)}</p>
        </div>
      )}
      {next && (
        <div className="notice wait">
          <p>{next.open ? w.isOpen(named(next.section), instant(next.until)) : w.handedIn(named(next.section))}</p>
          <p>{w.why(next.by, instant(next.at), next.reason)}</p>
          {next.open && mayReopen(report) && <Close report={report} />}
        </div>
      )}
    </>
  );
}

function Close({ report: { id, version } }: { report: ReportView }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  return (
    <>
      <ErrorSummary error={error} />
      <Button
        size="small"
        isPending={busy}
        onPress={() => run(() => api.delete('/reports/{id}/reopening', { id, version }), w.closed)}
      >
        {w.close}
      </Button>
    </>
  );
}

export function Reopen({ report }: { report: ReportView }) {
  const w = useWords(words);
  const { act, open, close } = useOpen<'reopen'>('reopening');
  if (!mayReopen(report)) return null;
  return (
    <>
      <Button onPress={() => open('reopen')}>
        <LockKeyholeOpen size={17} aria-hidden="true" />
        {report.reopened ? w.move : w.reopen}
      </Button>
      {act && <ReopenForm report={report} onClose={close} />}
    </>
  );
}

/** The server opens nothing for longer. */
const inAYear = () => {
  const last = day(today());
  last.setUTCDate(last.getUTCDate() + 365);
  return last.toISOString().slice(0, 10);
};

type Opening = { section?: string; until?: string; at?: string; reason?: string };

function ReopenForm({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { id, version, reopened, sections } = report;
  const form = useForm<Opening>({
    keep: `reopening/${id}`,
    start: { section: reopened?.section, until: undefined, at: '17:00', reason: undefined },
    shape: {
      section: { required: true },
      until: { required: true },
      at: { required: true },
      reason: { required: true, length: [1, 5000] },
    },
    save: ({ section = '', until = '', at = '', reason = '' }) =>
      // Việt Nam's time, which knows no summer time
      api.put('/reports/{id}/reopening', {
        id,
        version,
        body: { section, until: new Date(`${until}T${at}:00+07:00`).toISOString(), reason },
      }),
    said: w.said,
    onClose,
  });
  const { field } = form;
  const options = sections
    .filter(({ code }) => !reopened || code === reopened.section)
    .map((section) => ({ id: section.code, name: nameOf(section) }));
  return (
    <FormDialog form={form} title={reopened ? w.move : w.reopen} submit={reopened ? w.move : w.reopen}>
      <p>{w.lead}</p>
      <Select {...field('/section', w.section)} options={options} />
      <div className="row">
        <DateField {...field('/until', w.until)} min={today()} max={inAYear()} />
        <TextField {...field('/at', w.at)} type="time" />
      </div>
      <TextArea {...field('/reason', ui.reason)} hint={ui.reasonHint} />
    </FormDialog>
  );
}
