import { FileDown, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { api, download } from '../api/client';
import type { PlanView, TaskImportView } from '../api/types';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { SheetPreview } from './sheet-preview';
import { places, problemIn } from './sheet-rows';
import { words } from './words';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tasks from a sheet: looked at as soon as it is chosen, made only when nothing is wrong and the person says so. */
export function TaskImport({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error, setError } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [view, setView] = useState<TaskImportView>();
  const send = (sheet: File, dryRun: boolean) => {
    const form = new FormData();
    form.set('file', sheet);
    return api.post<TaskImportView>(`/plans/${plan.id}/task-imports`, form, { query: { dryRun } });
  };
  const look = async (sheet: File) => {
    setFile(sheet);
    setView(undefined);
    const seen = await run(() => send(sheet, true));
    if (!seen) return;
    setView(seen);
    setError(problemIn(seen, w));
  };
  const count = view?.tasks.length ?? 0;
  const create = async () => {
    if (file && (await run(() => send(file, false), w.tasksCreated(count)))) onClose();
  };
  return (
    <Drawer title={w.importTasks} onClose={onClose} wide>
      <div className="stack">
        <ErrorSummary error={error} labels={places(error, w)} />
        <p>{w.importLead}</p>
        <div className="row">
          <Button onPress={() => run(() => download('/task-import-sheet', XLSX, 'nhiem-vu-mau.xlsx'))}>
            <FileDown size={17} aria-hidden="true" />
            {w.sampleSheet}
          </Button>
          <Button kind={view ? 'secondary' : 'primary'} isPending={busy} onPress={() => input.current?.click()}>
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
        <p className="small muted">{w.importHint}</p>
        <p role="status">
          {file && busy && w.readingSheet(file.name)}
          {file && view && !busy && (count || view.errors.length ? w.sheetRead(file.name, count) : w.sheetEmpty)}
        </p>
        {view && view.warnings.length > 0 && <p className="notice wait">{w.sheetWarnings(view.warnings.length)}</p>}
        {view && (count > 0 || view.errors.length > 0) && <SheetPreview view={view} />}
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          {view && count > 0 && (
            <Button kind="primary" isPending={busy} isDisabled={view.errors.length > 0} onPress={create}>
              {w.createTasks(count)}
            </Button>
          )}
        </div>
      </div>
    </Drawer>
  );
}
