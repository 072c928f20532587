import { useRef } from 'react';
import { api } from '../api/client';
import type { FigureView, ReportView, SectionDraft, SectionView } from '../api/schema';
import * as shapes from '../api/shapes';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Form, FormActions } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { Menu, MenuItem } from '../ui/menu';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { joined, parts } from './parts';
import { Compose, PassageActs, TakeAll } from './passage-acts';
import { TextParts } from './text-parts';
import { words } from './words';
import { usePassages, Written } from './written';

const draftOf = ({ heading, text }: SectionView): SectionDraft => ({ heading, text });

type Shape = { report: ReportView; section: SectionView; onRows: (figure: FigureView) => void };

export function Section({ report, section, onRows }: Shape) {
  const w = useWords(words);
  const form = useOpen<'edit'>(`section.${section.code}`);
  const may = report.state === 'DRAFT' && section.can.length > 0;
  return (
    <section id={`s-${section.code}`} data-thing={section.code} className="card pad report-section">
      {form.act ? (
        <Editor report={report} section={section} onClose={form.close} />
      ) : (
        <>
          <div className="row between">
            <h2>{section.heading}</h2>
            {may && (
              <div className="row">
                <Compose report={report} section={section} />
                <TakeAll report={report} section={section} />
                {!section.text && <NothingToReport report={report} section={section} />}
                <Button size="small" about={section.heading} onPress={() => form.open('edit')}>
                  {w.edit}
                </Button>
              </div>
            )}
          </div>
          <Written
            text={section.text}
            report={report}
            onRows={onRows}
            aside={(passage) => may && <PassageActs report={report} section={section} passage={passage} />}
          />
          {section.unknownFigures.length > 0 && (
            <p className="status late">{w.unknown(section.unknownFigures.join(', '))}</p>
          )}
        </>
      )}
    </section>
  );
}

/** What the paper says where there is nothing to say; the paper is Vietnamese. */
const NOTHING = 'Không có.';

function NothingToReport({ report, section }: { report: ReportView; section: SectionView }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const { code, heading, version } = section;
  const save = () =>
    api.put('/reports/{id}/sections/{code}', { id: report.id, code, version, body: { heading, text: NOTHING } });
  return (
    <>
      <ErrorSummary error={error} />
      <Button size="small" about={heading} isPending={busy} onPress={() => run(save, w.sectionSaved)}>
        {w.nothing}
      </Button>
    </>
  );
}

function Editor({ report, section, onClose }: { report: ReportView; section: SectionView; onClose: () => void }) {
  const w = useWords(words);
  const place = { id: report.id, code: section.code };
  const form = useForm<SectionDraft>({
    keep: `section/${report.id}/${section.code}`,
    shape: shapes.SectionDraft,
    start: draftOf(section),
    version: section.version,
    texts: ['/text'],
    save: (body, { version }) => api.put('/reports/{id}/sections/{code}', { ...place, version, body }),
    reread: async () => {
      const { sections } = await api.get('/reports/{id}', { id: report.id });
      const now = sections.find((one) => one.code === section.code);
      return { version: now?.version ?? 0, values: now && draftOf(now) };
    },
    said: w.sectionSaved,
    onClose,
  });
  const { field, store } = form;
  const at = useRef<HTMLTextAreaElement>(null);
  const { passage } = usePassages(report);
  store.labels.set('/text', w.sectionText);
  const text = useValue(form, '/text') ?? '';
  const insert = (code: string) => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = at.current ?? {};
    const own = `${value.slice(0, selectionStart)}{{${code}}}${value.slice(selectionEnd)}`;
    store.change('/text', value ? text.replace(value, () => own) : joined([...parts(text), { own }]));
  };
  return (
    <Form form={form}>
      <TextField {...field('/heading', w.sectionHeading)} />
      <TextParts text={text} passage={passage} at={at} onChange={(now) => store.change('/text', now || undefined)} />
      <FormActions form={form}>
        <Menu
          trigger={<Button>{w.insert}</Button>}
          onAction={(code) => insert(String(code))}
          items={report.figures.map((figure) => ({ id: figure.code, figure }))}
        >
          {({ id, figure }) => (
            <MenuItem id={id} textValue={figure.name}>
              <span>{figure.name}</span>
              <strong>{number(figure.value)}</strong>
            </MenuItem>
          )}
        </Menu>
      </FormActions>
    </Form>
  );
}
