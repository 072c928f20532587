import { useRef, useState } from 'react';
import { Act } from '../api/act';
import { Problem } from '../api/problem';
import { afterAct } from '../api/queries';
import { holdFocus } from './focus';
import { say } from './toast';

/**
 * Runs one act at a time: busy while it runs (a second press meanwhile does nothing), its refusal in `error`,
 * its success announced and everything shown read again. It owns the Idempotency-Key: a creation takes the `act`, so that
 * a retry after a lost reply has one effect. A version conflict loads the new version, so that the next press succeeds; the
 * focus stays where the act was.
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
    const release = holdFocus();
    try {
      const result = await what(act.current);
      await afterAct();
      if (done) say(done);
      return result;
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 412) await afterAct();
      setError(problem as Error);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
      release();
    }
  };
  return { busy, error, setError, run };
}
