import { useMutation } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import { toast } from './toast';
import { words } from './words';

/** One press that writes: it says how it went, and a second press while it runs does nothing. */
export function useAct<A extends unknown[], R>(
  write: (...args: A) => Promise<R>,
  done?: string | ((result: R) => string),
) {
  const mutation = useMutation({
    mutationFn: (args: A) => write(...args),
    onSuccess: (result) => {
      if (done) toast(typeof done === 'string' ? done : done(result));
    },
    onError: (error) => toast(failure(error), 'late'),
  });
  return {
    busy: mutation.isPending,
    run: (...args: A) => {
      if (!mutation.isPending) mutation.mutate(args);
    },
  };
}

export function failure(error: Error) {
  if (!(error instanceof Problem)) return error.message;
  if (error.status === 412) return words.stale;
  return error.detail ? `${error.title}. ${error.detail}` : error.title;
}
