import { Fragment, useRef } from 'react';
import { api } from '../api/client';
import type { FigureView, ReportView, SectionDraft, SectionView } from '../api/schema';
import * as shapes from '../api/shapes';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { Form, FormActions } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Menu, MenuItem } from '../ui/menu';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { SourceCard } from './source-card';
import { words } from './words';

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
                {!section.text && <NothingToReport report={report} section={section} />}
                <Button size="small" about={section.heading} onPress={() => form.open('edit')}>
                  {w.edit}
                </Button>
              </div>
            )}
          </div>
          <TextWithFigures text={section.text} report={report} onRows={onRows} />
          {section.unknownFigures.length > 0 && (
            <p className="status late">{w.unknown(section.unknownFigures.join(', '))}</p>
          )}
        </>
      )}
    </section>
  );
}

const TOKEN = /\{\{\s*([^{}\s]+)\s*\}\}/g;

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

/** The final text; each figure tells its source. */
function TextWithFigures({
  text,
  report,
  onRows,
}: {
  text: string;
  report: ReportView;
  onRows: (figure: FigureView) => void;
}) {
  return (
    <>
      {text
        .split('\n')
        .filter(Boolean)
        .map((paragraph) => (
          <p key={paragraph}>
            {paragraph.split(TOKEN).map((part, index) => {
              if (index % 2 === 0) return <Fragment key={`${part}${index / 2}`}>{part}</Fragment>;
              const figure = report.figures.find((one) => one.code === part);
              const key = `${part}${(index - 1) / 2}`;
              return figure ? (
                <SourceCard key={key} report={report} figure={figure} onRows={onRows} />
              ) : (
                <span key={key} className="live-figure missing">
                  {part}
                </span>
              );
            })}
          </p>
        ))}
    </>
  );
}

function Editor({ report, section, onClose }: { report: ReportView; section: SectionView; onClose: () => void }) {
  const w = useWords(words);
  const at = { id: report.id, code: section.code };
  const form = useForm<SectionDraft>({
    keep: `section/${report.id}/${section.code}`,
    shape: shapes.SectionDraft,
    start: draftOf(section),
    version: section.version,
    save: (body, { version }) => api.put('/reports/{id}/sections/{code}', { ...at, version, body }),
    reread: async () => {
      const { sections } = await api.get('/reports/{id}', { id: report.id });
      const now = sections.find((one) => one.code === section.code);
      return { version: now?.version ?? 0, values: now && draftOf(now) };
    },
    said: w.sectionSaved,
    onClose,
  });
  const { field, store } = form;
  const area = useRef<HTMLDivElement>(null);
  const insert = (code: string) => {
    const { text = '' } = store.held.values;
    const { selectionStart = text.length, selectionEnd = text.length } = area.current?.querySelector('textarea') ?? {};
    store.change('/text', `${text.slice(0, selectionStart)}{{${code}}}${text.slice(selectionEnd)}`);
  };
  return (
    <Form form={form}>
      <TextField {...field('/heading', w.sectionHeading)} />
      <div ref={area}>
        <TextArea {...field('/text', w.sectionText)} hint={w.sectionHint} rows={9} autoFocus />
      </div>
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
