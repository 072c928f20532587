import { FileDown, FileUp } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Act } from '../api/act';
import { useWords } from '../i18n/language';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import { unfit } from './file-limits';
import { Drawer } from './overlays';
import { places, type SheetNotice, sheetProblem } from './sheet-problem';
import { words as sheetWords } from './sheet-words';
import { say } from './toast';
import { useAct } from './use-act';
import { words as uiWords } from './words';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A noun's own words and calls for a sheet import. */
type Shape<View> = {
  title: string;
  lead: string;
  /** Which files, how many rows. */
  hint: ReactNode;
  /** Takes the sheet; with `dryRun` it returns the result and changes nothing. */
  send: (sheet: File, dryRun: boolean, act: Act) => Promise<View>;
  sample: () => Promise<void>;
  errorsOf: (view: View) => SheetNotice[];
  /** That nothing was created yet, and how to correct the sheet. */
  errorsLead: string;
  /** Names of the columns given by a code. */
  columns?: Record<string, string>;
  found: (name: string, view: View) => string;
  /** The label of the confirm button; absent if there is nothing to create. */
  confirm: (view: View) => string | undefined;
  done: (view: View) => string;
  /** The parsed rows with their errors. */
  preview: (view: View) => ReactNode;
  onClose: () => void;
};

/** A sheet, checked when chosen; imported only without errors and after confirmation. */
export function SheetImport<View>(shape: Shape<View>) {
  const w = useWords(sheetWords);
  const ui = useWords(uiWords);
  const { run, busy, error, setError } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [view, setView] = useState<View>();
  const columns = shape.columns ?? {};
  const send = async (sheet: File, dryRun: boolean) => {
    const seen = await run((act) => shape.send(sheet, dryRun, act));
    if (!seen) return undefined;
    setView(seen);
    const problem = sheetProblem(shape.errorsOf(seen), shape.errorsLead, w);
    setError(problem);
    return problem ? undefined : seen;
  };
  const look = (sheet: File) => {
    const why = unfit(sheet);
    setFile(why ? undefined : sheet);
    setView(undefined);
    if (why) setError(new Error(`${sheet.name}: ${why}`));
    else send(sheet, true);
  };
  const take = async () => {
    const taken = file && (await send(file, false));
    if (!taken) return;
    say(shape.done(taken));
    shape.onClose();
  };
  const confirm = view && shape.confirm(view);
  return (
    <Drawer title={shape.title} onClose={shape.onClose} wide>
      <div className="stack footed">
        <ErrorSummary error={error} labels={places(error, columns, w)} />
        <p>{shape.lead}</p>
        <div className="row">
          <Button onPress={() => run(shape.sample)}>
            <FileDown size={17} aria-hidden="true" />
            {w.sampleSheet}
          </Button>
          <Button kind={confirm ? 'secondary' : 'primary'} isPending={busy} onPress={() => input.current?.click()}>
            <FileUp size={17} aria-hidden="true" />
            {file ? w.chooseOther : w.chooseSheet}
          </Button>
          <input
            ref={input}
            type="file"
            accept={`.xlsx,.csv,text/csv,${XLSX}`}
            hidden
            aria-label={w.chooseSheet}
            onChange={(event) => {
              const sheet = event.target.files?.[0];
              if (sheet) look(sheet);
              event.target.value = '';
            }}
          />
        </div>
        <p className="small muted">{shape.hint}</p>
        <p role="status">
          {file && busy && w.readingSheet(file.name)}
          {file && view && !busy && shape.found(file.name, view)}
        </p>
        {view && shape.preview(view)}
        <div className="actions form-actions">
          <Button onPress={shape.onClose}>{ui.cancel}</Button>
          {view && confirm && (
            <Button kind="primary" isPending={busy} isDisabled={shape.errorsOf(view).length > 0} onPress={take}>
              {confirm}
            </Button>
          )}
        </div>
      </div>
    </Drawer>
  );
}
