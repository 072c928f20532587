import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { queries } from '../api/queries';
import { importReading, leaving } from './reads';
import type { PlanImportView, Proposal } from './types';

export type Saving = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';
export type Update = (change: (proposal: Proposal) => Proposal, typing?: string) => void;
const PAUSE = 800;

/**
 * The proposal as edited here. Each change is kept for undoing (one step for a field typed in) and saved after a pause, one save
 * at a time, under the version last seen.
 */
export function useProposal(view: PlanImportView & { proposal: Proposal }) {
  const [proposal, setProposal] = useState(view.proposal);
  const [doubts, setDoubts] = useState(view.doubts);
  const [saving, setSaving] = useState<Saving>('saved');
  const [error, setError] = useState<Error>();
  const [past, setPast] = useState<Proposal[]>([]);
  const held = useRef({ now: view.proposal, sent: view.proposal, version: view.version, typing: '' });
  const running = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { id } = view;

  const put = useCallback(async () => {
    const own = held.current;
    while (own.now !== own.sent) {
      const now = own.now;
      setSaving('saving');
      const saved = await api.put('/plan-imports/{id}/proposal', { id, version: own.version, body: now });
      own.version = saved.version;
      own.sent = now;
      setDoubts(saved.doubts);
      queries.setQueryData(importReading(id).queryKey, saved);
    }
    setSaving('saved');
    setError(undefined);
  }, [id]);

  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    running.current ??= put()
      .catch((problem) => {
        setError(problem as Error);
        setSaving(problem instanceof Problem && problem.status === 412 ? 'conflict' : 'failed');
      })
      .finally(() => {
        running.current = undefined;
      });
    return running.current;
  }, [put]);

  const show = useCallback(
    (next: Proposal) => {
      held.current.now = next;
      setProposal(next);
      setSaving('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE);
    },
    [save],
  );

  const update: Update = useCallback(
    (change, typing = '') => {
      const own = held.current;
      const before = own.now;
      const next = change(before);
      if (next === before) return;
      if (!typing || typing !== own.typing) setPast((all) => [...all.slice(-99), before]);
      own.typing = typing;
      show(next);
    },
    [show],
  );

  const undo = () => {
    const last = past.at(-1);
    if (!last) return;
    held.current.typing = '';
    setPast(past.slice(0, -1));
    show(last);
  };

  useEffect(() => {
    const own = held.current;
    const ask = (event: BeforeUnloadEvent) => own.now !== own.sent && event.preventDefault();
    const hide = () => document.hidden && save();
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hide);
      if (own.now === own.sent) return;
      queries.removeQueries({ queryKey: importReading(id).queryKey });
      leaving.set(
        id,
        save().finally(() => leaving.delete(id)),
      );
    };
  }, [id, save]);

  /** Saves what is left and tells the version to act on; undefined where that failed. */
  const settledVersion = async () => {
    await save();
    return held.current.now === held.current.sent ? held.current.version : undefined;
  };
  return { proposal, doubts, update, undo, undoable: past.length > 0, saving, error, save, settledVersion };
}
