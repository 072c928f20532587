import { useContext, useEffect, useRef, useState } from 'react';
import { Act } from '../../api/act';
import type { Shape } from '../../api/shapes';
import { DraftOwner, drafts } from './drafts';
import type { FormOptions } from './options';
import { same, withValue } from './pointer';
import { FormStore, type Held } from './store';

/** Begins with the draft kept on the device, else with what is there. */
function begin<T extends object>(now: { current: FormOptions<T> }, owner: string | undefined) {
  const { keep, shape, start, version } = now.current;
  const also = (all: T, changed: string) => now.current.also?.(all, changed) ?? all;
  const draft = owner && keep ? drafts.read<T>(owner, keep) : undefined;
  const known = ([name]: [string, unknown]) => !shape || name in shape || name in start;
  // members that an update of the application took away are left behind
  const values = draft && ({ ...start, ...Object.fromEntries(Object.entries(draft.values).filter(known)) } as T);
  const fresh: Held<T> = { base: start, version, values: start };
  if (!draft || !values || same(values, start)) return { store: new FormStore(fresh, also), act: new Act() };
  const held: Held<T> = { base: draft.base, version: draft.version, values };
  return { store: new FormStore(held, also), act: new Act(draft.keys), at: draft.at };
}

/** What may be stored on the device: no secret, nor the keys of a request that had one in it. */
function open<T extends object>(held: Held<T>, { kept }: Act, shape: Shape = {}) {
  const secrets = Object.keys(shape).filter((name) => shape[name]?.secret);
  const values = secrets.reduce((all, name) => withValue(all, `/${name}`, undefined), held.values);
  return { ...held, values, keys: secrets.length > 0 ? [] : kept };
}

/** A form's values, stored on the device on change until saved or discarded. */
export function useDraft<T extends object>(now: { current: FormOptions<T> }) {
  const owner = useContext(DraftOwner);
  const [{ store, act, at }] = useState(() => begin(now, owner));
  const name = now.current.keep;
  const [restored, setRestored] = useState(at);
  const [kept, setKept] = useState(!!owner && !!name);

  /** Stores the draft with the pending keys: after a reload the same values are the same act. */
  const keep = () => {
    if (!owner || !name) return;
    if (!store.dirty) drafts.drop(owner, name);
    else setKept(drafts.keep(owner, name, open(store.held, act, now.current.shape)));
  };
  const keeper = useRef(keep);
  keeper.current = keep;
  useEffect(() => {
    let last = store.held;
    return store.subscribe(() => {
      if (last === store.held) return;
      last = store.held;
      keeper.current();
    });
  }, [store]);

  const forget = () => {
    if (owner && name) drafts.drop(owner, name);
    setRestored(undefined);
  };
  return { store, act, restored, kept, full: !!owner && !!name && !kept, keep, forget };
}
