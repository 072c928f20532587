import { api, download } from '../api/client';
import type { PlanView, TaskImportView } from '../api/schema';
import { useWords } from '../i18n/language';
import { SheetImport } from '../ui/sheet-import';
import { SheetPreview } from './sheet-preview';
import { words } from './words';

/** Tasks from a sheet, one a row. */
export function TaskImport({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const w = useWords(words);
  const something = ({ tasks, errors }: TaskImportView) => tasks.length > 0 || errors.length > 0;
  return (
    <SheetImport<TaskImportView>
      title={w.importTasks}
      lead={w.importLead}
      hint={w.importHint}
      send={(file, dryRun, act) => api.post('/plans/{id}/task-imports', { id: plan.id, dryRun, body: { file }, act })}
      sample={() => download('/task-import-sheet', {}, 'nhiem-vu-mau.xlsx')}
      errorsOf={(view) => view.errors}
      errorsLead={w.sheetErrorsLead}
      columns={w.columns}
      found={(name, view) => (something(view) ? w.sheetRead(name, view.tasks.length) : w.sheetEmpty)}
      confirm={({ tasks }) => (tasks.length > 0 ? w.createTasks(tasks.length) : undefined)}
      done={({ tasks }) => w.tasksCreated(tasks.length)}
      preview={(view) => (
        <>
          {view.warnings.length > 0 && <p className="notice wait">{w.sheetWarnings(view.warnings.length)}</p>}
          {something(view) && <SheetPreview view={view} />}
        </>
      )}
      onClose={onClose}
    />
  );
}
