import { useRef, useState } from 'react';
import { Act } from '../api/act';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import type { EvidenceView } from '../api/schema';
import { useWords } from '../i18n/language';
import { unfit } from '../ui/file-limits';
import { words as uiWords } from '../ui/words';

/** A file on its way: the share sent from 0 to 1, or why it was not. */
export type Sending = { id: number; file: File; share: number; error?: string; again?: boolean };

/** Sends files one after the other, so that they arrive in the order chosen; one that failed can be sent again. */
export function useSending(unit: string, onSent: (evidence: EvidenceView) => void) {
  const ui = useWords(uiWords);
  const [sending, setSending] = useState<Sending[]>([]);
  const act = useRef(new Act());
  const count = useRef(0);
  const line = useRef(Promise.resolve());
  const sent = useRef(onSent);
  sent.current = onSent;

  const drop = (id: number) => setSending((all) => all.filter((one) => one.id !== id));
  const mark = (id: number, change: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const upload = async ({ id, file }: Sending) => {
    try {
      const body = { unit, file };
      const evidence = await api.upload('/evidence', { body, act: act.current }, (share) => mark(id, { share }));
      sent.current(evidence);
      drop(id);
    } catch (problem) {
      const refused = problem instanceof Problem;
      const error = refused ? problem.reason : ui.unreachable;
      mark(id, { error, again: !refused || problem.status >= 500 });
    }
  };
  const send = (file: File) => {
    const one: Sending = { id: count.current++, file, share: 0, error: unfit(file) };
    setSending((all) => [...all, one]);
    if (!one.error) line.current = line.current.then(() => upload(one));
  };
  const again = ({ id, file }: Sending) => {
    drop(id);
    send(file);
  };
  return { sending, send, again, drop };
}
