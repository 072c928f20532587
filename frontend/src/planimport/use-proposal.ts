import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { queries } from '../api/queries';
import { accessToken, onSession } from '../api/token';
import { DraftOwner, drafts } from '../ui/form/drafts';
import { withValue } from '../ui/form/pointer';
import { type Met, meet } from './meeting';
import { importReading, leaving } from './reads';
import type { PlanImportView, Proposal } from './types';

export type Saving = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';
export type Update = (change: (proposal: Proposal) => Proposal, typing?: string) => void;
const PAUSE = 800;

/** The proposal as edited here, as last saved, and its version. */
type Held = { now: Proposal; sent: Proposal; version: number; typing: string; conflict?: Met };

/** Starts from the draft on the device, merged with what was saved since. */
function begin(view: PlanImportView & { proposal: Proposal }, owner: string | undefined): Held & { at?: string } {
  const draft = owner ? drafts.read<Proposal>(owner, `plan-import/${view.id}`) : undefined;
  const { proposal, version } = view;
  if (!draft) return { now: proposal, sent: proposal, version, typing: '' };
  const met = meet(draft.base, draft.values, proposal, version);
  const conflict = met.clashes.length ? met : undefined;
  return { now: met.value, sent: proposal, version, typing: '', conflict, at: draft.at };
}

/**
 * The proposal as edited here. Each change is kept for undoing (one step for a field typed in) and saved after a pause, one save
 * at a time, under the version last seen. Unsaved changes are kept on the device; what another user saved meanwhile is
 * merged in, and if both changed a place, the user chooses.
 */
export function useProposal(view: PlanImportView & { proposal: Proposal }) {
  const owner = useContext(DraftOwner);
  const [first] = useState(() => begin(view, owner));
  const held = useRef<Held>(first);
  const [proposal, setProposal] = useState(first.now);
  const [doubts, setDoubts] = useState(view.doubts);
  const [saving, setSaving] = useState<Saving>(first.conflict ? 'conflict' : 'saved');
  const [conflict, setConflict] = useState(first.conflict);
  const [restored, setRestored] = useState(first.at);
  const [error, setError] = useState<Error>();
  const [past, setPast] = useState<Proposal[]>([]);
  const running = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { id } = view;

  const keepDraft = useCallback((): boolean => {
    const { now, sent, version } = held.current;
    if (!owner) return now === sent;
    if (now !== sent) return drafts.keep(owner, `plan-import/${id}`, { base: sent, version, values: now });
    drafts.drop(owner, `plan-import/${id}`);
    return true;
  }, [owner, id]);

  /** Another version was saved: true if both merge without a question. */
  const meetSaved = useCallback(async (): Promise<boolean> => {
    const own = held.current;
    const saved = await api.get('/plan-imports/{id}', { id });
    queries.setQueryData(importReading(id).queryKey, saved);
    if (!saved.proposal) return false;
    const met = meet(own.sent, own.now, saved.proposal, saved.version);
    setDoubts(saved.doubts);
    setPast([]);
    own.conflict = met.clashes.length ? met : undefined;
    setConflict(own.conflict);
    if (own.conflict) return false;
    Object.assign(own, { now: met.value, sent: saved.proposal, version: saved.version });
    setProposal(met.value);
    return true;
  }, [id]);

  const put = useCallback(async () => {
    const own = held.current;
    while (own.now !== own.sent) {
      const now = own.now;
      setSaving('saving');
      try {
        const saved = await api.put('/plan-imports/{id}/proposal', { id, version: own.version, body: now });
        own.version = saved.version;
        own.sent = now;
        setDoubts(saved.doubts);
        queries.setQueryData(importReading(id).queryKey, saved);
      } catch (problem) {
        if (!(problem instanceof Problem && problem.status === 412) || !(await meetSaved())) throw problem;
      }
    }
    keepDraft();
    setSaving('saved');
    setError(undefined);
  }, [id, keepDraft, meetSaved]);

  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    keepDraft();
    if (held.current.conflict) return Promise.resolve();
    running.current ??= put()
      .catch((problem) => {
        setError(problem as Error);
        setSaving(held.current.conflict ? 'conflict' : 'failed');
      })
      .finally(() => {
        running.current = undefined;
      });
    return running.current;
  }, [put, keepDraft]);

  const show = useCallback(
    (next: Proposal) => {
      held.current.now = next;
      setProposal(next);
      setSaving(held.current.conflict ? 'conflict' : 'waiting');
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

  /** Continues from the other version, with its values at these pointers. */
  const settle = (theirs: string[]) => {
    const own = held.current;
    if (!own.conflict) return;
    // edited while the question was open: merge again
    const met = meet(own.sent, own.now, own.conflict.theirs, own.conflict.version);
    own.sent = met.theirs;
    own.version = met.version;
    own.conflict = undefined;
    setConflict(undefined);
    show(
      met.clashes
        .filter((clash) => theirs.includes(clash.pointer))
        .reduce((all, clash) => withValue(all, clash.pointer, clash.theirs), met.value),
    );
    save();
  };

  const startOver = () => {
    setRestored(undefined);
    show(held.current.conflict?.theirs ?? held.current.sent);
  };

  useEffect(() => {
    const own = held.current;
    if (own.now !== own.sent) timer.current = setTimeout(save, 0);
    const ask = (event: BeforeUnloadEvent) => !keepDraft() && event.preventDefault();
    const hide = () => document.hidden && save();
    const again = () => accessToken() && own.now !== own.sent && save();
    const stop = onSession(again);
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', hide);
    return () => {
      stop();
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', hide);
      if (own.now === own.sent) return;
      queries.removeQueries({ queryKey: importReading(id).queryKey });
      leaving.set(
        id,
        save().finally(() => leaving.delete(id)),
      );
    };
  }, [id, save, keepDraft]);

  /** Saves the rest and returns the version to act on; undefined if that failed. */
  const settledVersion = async () => {
    await save();
    return held.current.now === held.current.sent ? held.current.version : undefined;
  };
  return {
    proposal,
    doubts,
    update,
    undo,
    undoable: past.length > 0,
    saving,
    error,
    save,
    settledVersion,
    conflict,
    settle,
    restored,
    startOver,
  };
}
