import { useRef, useState } from 'react';
import { Act } from '../api/act';
import { afterAct } from '../api/queries';
import { say } from './toast';

/**
 * Runs one act at a time: busy while it runs (a second press meanwhile does nothing), its refusal in `error`, its success read
 * out and everything shown read again. It owns the Idempotency-Key: what creates takes the `act`, so that a retry after a lost
 * reply has one effect.
 */
export function useAct() {
  const act = useRef(new Act());
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const run = async <T>(what: (act: Act) => Promise<T>, done?: string): Promise<T | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setError(undefined);
    try {
      const result = await what(act.current);
      await afterAct();
      if (done) say(done);
      return result;
    } catch (problem) {
      setError(problem as Error);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, error, setError, run };
}
