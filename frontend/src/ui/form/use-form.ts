import { useRef, useState, useSyncExternalStore } from 'react';
import { Problem } from '../../api/problem';
import { language } from '../../i18n/language';
import { focusThing } from '../focus';
import { say } from '../toast';
import { useAct } from '../use-act';
import { type Merged, merge } from './merge';
import type { FormOptions, Sent } from './options';
import { type PointerOf, same, type ValueAt, withValue } from './pointer';
import { check, limitsAt } from './shape';
import type { Bound, FormStore, Held } from './store';
import { useDraft } from './use-draft';
import { words } from './words';

export type Conflict<T> = Merged<T> & { version: number; theirs?: T };
export type Form<T extends object> = ReturnType<typeof useForm<T>>;

const STALE = 412;
/** The number of automatic retries after a version conflict before the user is asked. */
const TRIES = 3;

/** The fields at these pointers, by name. */
export const namesOf = <T extends object>({ labelOf }: FormStore<T>, pointers: string[]) =>
  [...new Set(pointers.map(labelOf).filter(Boolean))].join(', ');

/** A place that decides what else is shown: its reader renders when it changes. */
export const useValue = <T extends object, const P extends string>(
  form: { store: FormStore<T> },
  pointer: PointerOf<T, P>,
) => useSyncExternalStore(form.store.subscribe, () => form.store.bind(pointer).value() as ValueAt<T, P>);

/**
 * A form: its fields by pointer, its draft on the device, the API's refusal, and the other version after a
 * conflict. Values are in a separate store; this hook renders on sending, not on typing.
 */
export function useForm<T extends object>(options: FormOptions<T>) {
  const now = useRef(options);
  now.current = options;
  const { store, act: sending, restored, kept, full, keep, forget: drop } = useDraft(now);
  const { run, busy, error, setError } = useAct();
  const [leaving, setLeaving] = useState(false);
  const [conflict, setConflict] = useState<Conflict<T>>();
  /** What was taken from the other version, in words. */
  const [taken, setTaken] = useState('');
  const took = useRef('');

  const forget = () => {
    drop();
    setTaken('');
    took.current = '';
  };
  /** Begins anew with these values. */
  const restart = (values: T, version = now.current.version) => {
    store.hold({ base: values, version, values });
    forget();
    setError(undefined);
  };
  const refuse = (problem: unknown): never => {
    const own = problem instanceof Problem ? problem.within(now.current.place?.(store.held.values) ?? '') : problem;
    store.refuse(own instanceof Problem ? own.errors : []);
    throw own;
  };

  /** Continues from the other saved version, and reports what was taken from it. */
  const take = ({ taken, said }: Merged<T>, held: Held<T>) => {
    const names = namesOf(store, taken);
    took.current = [names && words[language()].taken(names), said].filter(Boolean).join(' ');
    setTaken(took.current);
    store.hold(held);
  };
  /** Merges the form with the version saved meanwhile; true if that needs no choice. */
  const meet = async (reread: NonNullable<FormOptions<T>['reread']>): Promise<boolean> => {
    const { version, values: theirs } = await reread();
    const { texts = [] } = now.current;
    // before the fields are looked at: they stay open to typing while it comes, and without it both texts are shown
    const byText = texts.length > 0 ? await import('./merge-text').catch(() => undefined) : undefined;
    const { base, values } = store.held;
    if (!theirs) {
      setConflict({ value: values, clashes: [], taken: [], version });
      return false;
    }
    let merged = merge(base, values, theirs);
    if (byText && merged.clashes.some(({ pointer }) => texts.includes(pointer))) {
      merged = byText.mergeTexts(base, merged, texts, (pointers) => namesOf(store, pointers));
    }
    if (merged.clashes.length) {
      setConflict({ ...merged, version, theirs });
      return false;
    }
    take(merged, { base: theirs, version, values: merged.value });
    return true;
  };

  const attempt = async <R>(does: (values: T, sent: Sent) => Promise<R>, careful: boolean) => {
    for (let left = TRIES; ; left--) {
      const before = store.held;
      try {
        const answer = does(before.values, { version: before.version ?? 0, act: sending });
        keep();
        return { result: await answer, values: before.values };
      } catch (problem) {
        const { reread } = now.current;
        if (!(problem instanceof Problem && problem.status === STALE && reread && left > 0)) return refuse(problem);
        if (!(await meet(reread)) || (careful && !same(before.base, store.held.base))) throw problem;
      }
    }
  };

  const act = async <R>(does: (values: T, sent: Sent) => Promise<R>, careful: boolean, after: (result: R) => void) => {
    store.refuse([]);
    const done = await run(() => attempt(does, careful));
    if (!done) return;
    const news = [now.current.said, took.current].filter(Boolean).join(' ');
    if (news) say(news);
    // changes made while sending stay a draft
    store.hold({ ...store.held, base: done.values });
    if (careful || !store.dirty) forget();
    after(done.result);
  };

  const save = (then: ((saved: never) => void) | undefined = now.current.onSaved) => {
    const { shape, onClose } = now.current;
    const wrong = shape && check(store.held.values, shape);
    if (wrong) {
      store.refuse(wrong.errors);
      setError(wrong);
      return;
    }
    act(now.current.save, false, (saved) => {
      if (then) then(saved as never);
      else onClose();
      const id = (saved as { id?: string } | undefined)?.id;
      if (id) focusThing(id);
    });
  };

  return {
    store,
    busy,
    restored,
    kept,
    /** The device has no room for the draft. */
    full,
    leaving,
    conflict,
    taken,
    error: conflict ? undefined : error,
    /** What a field needs to show a place of the draft and to change it. */
    field: <const P extends string>(pointer: PointerOf<T, P>, label: string) => {
      store.labels.set(pointer, label);
      const { required } = limitsAt(options.shape, pointer);
      return {
        label,
        bound: store.bind(pointer) as Bound<ValueAt<T, P>>,
        isRequired: required,
        optional: options.shape ? !required : undefined,
      };
    },
    save,
    /** Deletes the thing, or runs another act under its version; a change by another user is shown first. */
    act: (does: (sent: Sent) => Promise<unknown>) => act((_, sent) => does(sent), true, now.current.onClose),
    /** Closes, after a question if something was changed. */
    leave: () => (store.dirty ? setLeaving(true) : now.current.onClose()),
    stay: () => setLeaving(false),
    closeAndKeep: () => now.current.onClose(),
    closeAndLose: () => {
      restart(store.held.base, store.held.version);
      now.current.onClose();
    },
    restart,
    startOver: () => restart(now.current.start),
    /** Leaves the conflict open; the next save asks again. */
    postpone: () => setConflict(undefined),
    /** Continues from the other version, with its values at these pointers and the user's own elsewhere. */
    settle: (theirs: string[]) => {
      if (!conflict) return;
      const values = conflict.clashes
        .filter((clash) => theirs.includes(clash.pointer))
        .reduce((all, clash) => withValue(all, clash.pointer, clash.theirs), conflict.value);
      take(conflict, { base: conflict.theirs ?? store.held.base, version: conflict.version, values });
      setConflict(undefined);
      save();
    },
  };
}
