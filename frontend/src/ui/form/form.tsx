import { useBlocker } from '@tanstack/react-router';
import { History, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem';
import { clock } from '../../i18n/format';
import { useWords } from '../../i18n/language';
import { Button } from '../button';
import { ErrorSummary } from '../error-summary';
import { Dialog, Drawer } from '../overlays';
import { words as uiWords } from '../words';
import { ConflictDialog } from './conflict';
import type { Form as FormState } from './use-form';
import { words } from './words';

type Of<T extends object> = { form: FormState<T>; children: ReactNode };

/** A form with all that every form has around its fields. */
export function Form<T extends object>({ form, children, className = 'stack' }: Of<T> & { className?: string }) {
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        form.save();
      }}
    >
      <FormHead form={form} />
      {children}
    </form>
  );
}

/** The errors, the restored draft, the conflict and the questions of a form. */
export function FormHead<T extends object>({ form }: { form: FormState<T> }) {
  const w = useWords(words);
  const { error, restored, taken } = form;
  // an expired session shows sign-in over the form, which then continues
  const shown = error instanceof Problem && error.status === 401 ? undefined : error;
  return (
    <>
      {restored && <DraftLine at={restored} onStartOver={form.startOver} />}
      {taken && (
        <p className="draft-line" role="status">
          <RefreshCw size={16} aria-hidden="true" />
          <span>{taken}</span>
        </p>
      )}
      {form.full && <p className="notice wait">{w.notKept}</p>}
      <ErrorSummary error={shown} labels={Object.fromEntries(form.store.labels)} />
      {form.leaving && <LeaveQuestion {...form} />}
      {form.conflict && <ConflictDialog form={form} conflict={form.conflict} />}
      {!form.kept && <LeaveGuard form={form} />}
    </>
  );
}

/** A quiet notice that the draft was restored. */
export function DraftLine({ at, onStartOver }: { at: string; onStartOver: () => void }) {
  const w = useWords(words);
  return (
    <p className="draft-line" role="status">
      <History size={16} aria-hidden="true" />
      <span>{w.restored(clock(at))}</span>
      <Button kind="quiet" size="small" onPress={onStartOver}>
        {w.startOver}
      </Button>
    </p>
  );
}

type Leave = { kept: boolean; stay: () => void; closeAndKeep: () => void; closeAndLose: () => void };

/** Asked before a click outside, Escape or navigation closes a changed form. */
export function LeaveQuestion({ kept, stay, closeAndKeep, closeAndLose }: Leave) {
  const w = useWords(words);
  return (
    <Dialog title={w.leaveTitle} onClose={stay}>
      <div className="stack">
        <p>{kept ? w.leaveKept : w.leaveLost}</p>
        <div className="actions leave-actions">
          <Button kind="quiet" onPress={closeAndLose}>
            {kept ? w.discard : w.closeAndLose}
          </Button>
          {kept && <Button onPress={closeAndKeep}>{w.closeAndKeep}</Button>}
          <Button kind="primary" autoFocus onPress={stay}>
            {w.writeOn}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Without a stored draft, navigation loses the text too. */
function LeaveGuard<T extends object>({ form }: { form: FormState<T> }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => form.store.dirty,
    enableBeforeUnload: () => form.store.dirty,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return <LeaveQuestion kept={false} stay={reset} closeAndKeep={reset} closeAndLose={proceed} />;
}

type Acts<T extends object> = {
  form: FormState<T>;
  /** "Save" unless the act has its own name. */
  submit?: string;
  /** Deletes the thing, if this form can. */
  onRemove?: () => void;
  danger?: boolean;
  children?: ReactNode;
};

export function FormActions<T extends object>({ form, submit, onRemove, danger, children }: Acts<T>) {
  const ui = useWords(uiWords);
  return (
    <div className="actions form-actions">
      {(onRemove || children) && (
        <div className="form-aside">
          {onRemove && (
            <Button kind="quiet" onPress={onRemove}>
              {ui.remove}
            </Button>
          )}
          {children}
        </div>
      )}
      <Button onPress={form.leave}>{ui.cancel}</Button>
      <Button type="submit" kind={danger ? 'danger' : 'primary'} isPending={form.busy}>
        {submit ?? ui.save}
      </Button>
    </div>
  );
}

type Framed<T extends object> = Of<T> & Omit<Acts<T>, 'children'> & { title: string; wide?: boolean };

export function FormDrawer<T extends object>({ title, wide, children, ...acts }: Framed<T>) {
  return (
    <Drawer title={title} onClose={acts.form.leave} wide={wide}>
      <Form form={acts.form}>
        {children}
        <FormActions {...acts} />
      </Form>
    </Drawer>
  );
}

export function FormDialog<T extends object>({ title, children, ...acts }: Framed<T>) {
  return (
    <Dialog title={title} onClose={acts.form.leave}>
      <Form form={acts.form}>
        {children}
        <FormActions {...acts} />
      </Form>
    </Dialog>
  );
}
