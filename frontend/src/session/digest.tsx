import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { reading } from '../api/queries';
import type { DigestView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words } from './digest-words';

const HOURS = Array.from({ length: 16 }, (_, later) => String(later + 5));
const USUAL = 7;

/** What waits, told by mail: asked for here, and begun once the address is proved. */
export function Digest() {
  const w = useWords(words);
  const query = useQuery(reading('/me/digest'));
  const digest = query.data;
  return (
    <section className="stack">
      <h2>{w.title}</h2>
      <p className="muted">{w.lead}</p>
      {query.isPending && <Loading rows={2} />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {digest && !digest.available && <p className="notice wait">{w.unavailable}</p>}
      {digest?.available && <Wish key={`${digest.email} ${digest.hour}`} digest={digest} />}
      {digest?.email && !digest.confirmedAt && <Proof email={digest.email} />}
      {digest?.email && <Standing digest={digest} />}
    </section>
  );
}

function Wish({ digest }: { digest: DigestView }) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.DigestDraft,
    start: { email: digest.email ?? '', hour: digest.hour ?? USUAL },
    save: (body) => api.put('/me/digest', { body }),
    said: w.asked,
    onClose: () => {},
  });
  const hour = form.field('/hour', w.hour);
  return (
    <Form form={form} className="card pad stack tight">
      <div className="form-grid">
        <TextField {...form.field('/email', w.email)} type="email" autoComplete="email" />
        <Select
          label={w.hour}
          options={HOURS.map((id) => ({ id, name: w.at(id) }))}
          value={String(hour.bound.value())}
          onChange={(id) => id && form.store.change('/hour', Number(id))}
        />
      </div>
      <div className="row">
        <Button type="submit" isPending={form.busy}>
          {digest.confirmedAt ? w.save : w.ask}
        </Button>
      </div>
    </Form>
  );
}

function Proof({ email }: { email: string }) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.DigestCodeDraft,
    start: { code: '' },
    save: (body) => api.put('/me/digest/confirmation', { body }),
    said: w.confirmed,
    onClose: () => {},
  });
  return (
    <Form form={form} className="card pad stack tight">
      <p>{w.waiting(email)}</p>
      <TextField {...form.field('/code', w.code)} inputMode="numeric" autoComplete="one-time-code" />
      <div className="row">
        <Button type="submit" kind="primary" isPending={form.busy}>
          {w.confirm}
        </Button>
      </div>
    </Form>
  );
}

function Standing({ digest: { email, confirmedAt, sentOn } }: { digest: DigestView }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  return (
    <>
      <ErrorSummary error={error} />
      <div className="row between">
        <p className="small muted">
          {confirmedAt && w.active(email!)} {sentOn && w.last(date(sentOn))}
        </p>
        <Button size="small" isPending={busy} onPress={() => run(() => api.delete('/me/digest'), w.stopped)}>
          {w.stop}
        </Button>
      </div>
    </>
  );
}
