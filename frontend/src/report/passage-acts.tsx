import { Ellipsis } from 'lucide-react';
import { api } from '../api/client';
import type { PassageView, ReportView, SectionView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea } from '../ui/fields';
import { Form, FormActions } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Menu, MenuItem } from '../ui/menu';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { joined, named, parts, replaced } from './parts';
import { words } from './words';
import { CAUSES, usePassages } from './written';

type Shape = { report: ReportView; section: SectionView };

const write = ({ report, section }: Shape, text: string) =>
  api.put('/reports/{id}/sections/{code}', {
    id: report.id,
    code: section.code,
    version: section.version,
    body: { heading: section.heading, text },
  });

/** What a person may do with one composed passage: take its words over, or leave it out. */
export function PassageActs({ passage, ...at }: Shape & { passage: PassageView }) {
  const w = useWords(words);
  const { run, error } = useAct();
  const form = useOpen<'causes'>(`causes.${at.section.code}`);
  if (passage.code === CAUSES) {
    return form.act ? (
      <CausesForm {...at} onClose={form.close} />
    ) : (
      <Button size="small" onPress={() => form.open('causes')}>
        {w.writeCauses}
      </Button>
    );
  }
  const put = (wording: string, said: string) =>
    run(() => write(at, replaced(at.section.text, passage.code, wording)), said);
  return (
    <>
      <ErrorSummary error={error} />
      <Menu
        placement="bottom end"
        trigger={
          <Button kind="quiet" size="small" aria-label={w.passageActs(passage.written)}>
            <Ellipsis size={16} aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem onAction={() => put(passage.text, w.taken)}>{w.take}</MenuItem>
        <MenuItem onAction={() => put('', w.leftOut)}>{w.leaveOut}</MenuItem>
      </Menu>
    </>
  );
}

/** The causes, in a person's words, in the place that waits for them. */
function CausesForm({ report, section, onClose }: Shape & { onClose: () => void }) {
  const w = useWords(words);
  const form = useForm<{ causes?: string }>({
    keep: `causes/${report.id}/${section.code}`,
    shape: { causes: { required: true, length: [1, 5000] } },
    start: {},
    save: ({ causes = '' }) => write({ report, section }, replaced(section.text, CAUSES, causes)),
    said: w.sectionSaved,
    onClose,
  });
  return (
    <Form form={form}>
      <TextArea {...form.field('/causes', w.causes)} rows={3} autoFocus />
      <FormActions form={form} />
    </Form>
  );
}

/** Puts the passages of this section at its end, where none of them stands yet. */
export function Compose({ report, section }: Shape) {
  const w = useWords(words);
  const { passages } = usePassages(report);
  const { run, busy, error } = useAct();
  const mine = passages?.filter((one) => one.section === section.code).map((one) => one.code) ?? [];
  if (!mine.length || mine.some((code) => section.text.includes(code))) return null;
  const text = joined([...parts(section.text), ...mine.map((passage) => ({ passage }))]);
  return (
    <>
      <ErrorSummary error={error} />
      <Button
        size="small"
        kind={section.text ? 'quiet' : undefined}
        about={section.heading}
        isPending={busy}
        onPress={() => run(() => write({ report, section }, text), w.composedSaid)}
      >
        {w.compose}
      </Button>
    </>
  );
}

/** Whether the section has composed passages, which {@link TakeAll} makes a person's. */
export function TakeAll(at: Shape) {
  const w = useWords(words);
  const { passage } = usePassages(at.report);
  const { run, busy, error } = useAct();
  const composed = parts(at.section.text).filter((part) => 'passage' in part && part.passage !== CAUSES);
  if (!composed.length) return null;
  const text = joined(
    parts(at.section.text).map((part) =>
      'passage' in part && part.passage !== CAUSES ? { own: passage(part.passage)?.text ?? named(part.passage) } : part,
    ),
  );
  return (
    <>
      <ErrorSummary error={error} />
      <Button
        size="small"
        kind="quiet"
        about={at.section.heading}
        isPending={busy}
        onPress={() => run(() => write(at, text), w.taken)}
      >
        {w.takeAll}
      </Button>
    </>
  );
}
