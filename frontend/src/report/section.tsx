import { type FormEvent, Fragment, useRef, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import type { FigureView, ReportView, SectionView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { Menu, MenuItem } from '../ui/menu';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

type Shape = { report: ReportView; section: SectionView; onFigure: (figure: FigureView) => void };

export function Section({ report, section, onFigure }: Shape) {
  const w = useWords(words);
  const [editing, setEditing] = useState(false);
  const may = report.state === 'DRAFT' && section.can.length > 0;
  return (
    <section id={`s-${section.code}`} className="card pad report-section">
      {editing ? (
        <Editor report={report} section={section} onClose={() => setEditing(false)} />
      ) : (
        <>
          <div className="row between">
            <h2>{section.heading}</h2>
            {may && (
              <Button size="small" onPress={() => setEditing(true)}>
                {w.edit}
              </Button>
            )}
          </div>
          <TextWithFigures text={section.text} figures={report.figures} onFigure={onFigure} />
          {section.unknownFigures.length > 0 && (
            <p className="status late">{w.unknown(section.unknownFigures.join(', '))}</p>
          )}
        </>
      )}
    </section>
  );
}

const TOKEN = /\{\{\s*([\w.]+)\s*\}\}/g;

/** The text as it reads, each figure a way into its rows. */
function TextWithFigures({
  text,
  figures,
  onFigure,
}: {
  text: string;
  figures: FigureView[];
  onFigure: (figure: FigureView) => void;
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
              const figure = figures.find((one) => one.code === part);
              return figure ? (
                <button
                  key={`${part}${(index - 1) / 2}`}
                  type="button"
                  className="live-figure"
                  title={figure.name}
                  onClick={() => onFigure(figure)}
                >
                  {number(figure.value)}
                </button>
              ) : (
                <span key={`${part}${(index - 1) / 2}`} className="live-figure missing">
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
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [heading, setHeading] = useState(section.heading);
  const [text, setText] = useState(section.text);
  const form = useRef<HTMLFormElement>(null);
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (
      await run(
        () =>
          api.put('/reports/{id}/sections/{code}', {
            id: report.id,
            code: section.code,
            version: section.version,
            body: { heading, text },
          }),
        w.sectionSaved,
      )
    )
      onClose();
  };
  const insert = (code: string) => {
    const area = form.current?.querySelector('textarea');
    const from = area?.selectionStart ?? text.length;
    setText(`${text.slice(0, from)}{{${code}}}${text.slice(area?.selectionEnd ?? from)}`);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="stack">
      <ErrorSummary error={error} />
      <TextField
        label={w.sectionHeading}
        value={heading}
        onChange={setHeading}
        pointer="/heading"
        error={at('/heading')}
        isRequired
      />
      <TextArea
        label={w.sectionText}
        hint={w.sectionHint}
        rows={9}
        value={text}
        onChange={setText}
        pointer="/text"
        error={at('/text')}
        autoFocus
      />
      <div className="row between">
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
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </div>
    </form>
  );
}
