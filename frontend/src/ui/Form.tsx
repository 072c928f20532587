import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { newId } from '../api/id';
import { type FieldErrors, fieldErrors, Problem } from '../api/problem';
import { Button } from './Button';
import { ErrorSummary } from './ErrorSummary';
import type { Bound } from './Field';
import { words } from './words';

interface Options<D extends object, R> {
  initial: D;
  /** What the page itself can see: field name → what to do about it. */
  check?: (draft: D) => FieldErrors;
  /** `key` stays the same while the content does, so that a second press after a lost answer counts once. */
  save: (draft: D, key: string) => Promise<R>;
  saved?: (result: R) => void;
}

export function useForm<D extends object, R>({ initial, check, save, saved }: Options<D, R>) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [attempt, setAttempt] = useState(0);
  const fields = useRef(new Set<string>(Object.keys(initial)));
  const lastKey = useRef({ content: '', key: '' });

  const mutation = useMutation({
    mutationFn: (content: D) => save(content, keyFor(content)),
    onSuccess: (result) => saved?.(result),
    onError: (error) => {
      if (error instanceof Problem) setErrors(fieldErrors(error, [...fields.current]).found);
      setAttempt((n) => n + 1);
    },
  });

  function keyFor(content: D) {
    const text = JSON.stringify(content);
    if (lastKey.current.content !== text) lastKey.current = { content: text, key: newId() };
    return lastKey.current.key;
  }

  function submit() {
    if (mutation.isPending) return;
    const found = check?.(draft) ?? {};
    setErrors(found);
    if (Object.keys(found).length > 0) {
      mutation.reset();
      setAttempt((n) => n + 1);
    } else mutation.mutate(draft);
  }

  return {
    draft,
    errors,
    attempt,
    busy: mutation.isPending,
    failure: mutation.error,
    dirty: draft !== initial,
    submit,
    set: (change: Partial<D>) => setDraft((now) => ({ ...now, ...change })),
    field<K extends keyof D & string>(name: K): Bound<D[K]> & { name: string } {
      return {
        name,
        value: draft[name],
        onChange: (value) => setDraft((now) => ({ ...now, [name]: value })),
        error: errors[name],
      };
    },
    /** Tells what the server may point at below a field: form.knows('roles.0.unit'). */
    knows: (name: string) => fields.current.add(name),
  };
}

type FormState = Pick<
  ReturnType<typeof useForm<object, unknown>>,
  'errors' | 'attempt' | 'busy' | 'failure' | 'submit'
>;

interface FormProps {
  form: FormState;
  children: ReactNode;
  action: string;
  kind?: 'primary' | 'danger';
  onCancel?: () => void;
}

export function Form({ form, children, action, kind = 'primary', onCancel }: FormProps) {
  const queries = useQueryClient();
  const stale = form.failure instanceof Problem && form.failure.status === 412;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <ErrorSummary errors={form.errors} failure={form.failure} attempt={form.attempt}>
        {stale && <Button onPress={() => queries.invalidateQueries()}>{words.reload}</Button>}
      </ErrorSummary>
      {children}
      <div className="form-acts row wrap">
        <Button type="submit" kind={kind} isPending={form.busy}>
          {form.busy ? words.saving : action}
        </Button>
        {onCancel && <Button onPress={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}
