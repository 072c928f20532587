import { useState } from 'react';
import { afterAct } from '../api/queries';
import { say } from './toast';

/** Runs one act at a time: busy while it runs, its refusal in `error`, its success read out and everything shown read again. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const run = async <T>(act: () => Promise<T>, done?: string): Promise<T | undefined> => {
    setBusy(true);
    setError(undefined);
    try {
      const result = await act();
      await afterAct();
      if (done) say(done);
      return result;
    } catch (problem) {
      setError(problem as Error);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, setError, run };
}
