import { useState } from 'react';
import { Problem } from '../api/problem';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/fields';
import { Ask } from '../ui/form/ask';
import { DraftOwner, drafts } from '../ui/form/drafts';
import { FormDrawer, LeaveQuestion } from '../ui/form/form';
import type { FormOptions } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { words } from './words';

type Draft = { title: string; note: string };
type Open = 'drawer' | 'draft' | 'leave' | 'conflict' | 'gone' | 'ask';
const shape = { title: { required: true, length: [1, 500] }, note: {} } as const;
const OWNER = 'catalogue';

/** Each question a form may ask, behind a button; closing returns the focus to it. */
export function Overlays() {
  const w = useWords(words);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const stale = new Problem({ type: '', title: '', status: 412, detail: '', code: 'STALE', traceId: '', errors: [] });
  const refuse = async (_: Draft, { version }: { version: number }) => {
    if (version === 1) throw stale;
  };
  const start = { title: w.text, note: '' };
  const show = (next: Open) => {
    if (next === 'drawer') drafts.drop(OWNER, 'form');
    else drafts.keep(OWNER, 'form', { base: start, version: 1, values: { title: w.value, note: w.long } });
    setOpen(next);
  };
  const theirs = { title: w.theirs, note: w.long.slice(0, 120) };
  const shared = { start, onClose: close };
  return (
    <DraftOwner.Provider value={OWNER}>
      <section className="stack">
        <h2>{w.overlays}</h2>
        <div className="row">
          {(['drawer', 'draft', 'leave', 'conflict', 'gone', 'ask'] as const).map((one) => (
            <Button key={one} onPress={() => show(one)}>
              {w[one]}
            </Button>
          ))}
        </div>
        {open === 'drawer' && <Form {...shared} start={{ title: '', note: '' }} save={async () => undefined} />}
        {open === 'draft' && <Form {...shared} save={async () => undefined} />}
        {open === 'conflict' && (
          <Form {...shared} save={refuse} reread={async () => ({ version: 2, values: theirs })} />
        )}
        {open === 'gone' && <Form {...shared} save={refuse} reread={async () => ({ version: 2 })} />}
        {open === 'leave' && <LeaveQuestion kept stay={close} closeAndKeep={close} closeAndLose={close} />}
        {open === 'ask' && (
          <Ask
            title={w.danger}
            lead={w.warning}
            label={w.area}
            keep="ask"
            required
            danger
            submit={w.danger}
            onClose={close}
            act={async () => undefined}
          />
        )}
      </section>
    </DraftOwner.Provider>
  );
}

function Form(options: Pick<FormOptions<Draft>, 'start' | 'save' | 'reread' | 'onClose'>) {
  const w = useWords(words);
  const form = useForm<Draft>({ keep: 'form', shape, version: 1, said: w.said, ...options });
  return (
    <FormDrawer form={form} title={w.secondary}>
      <TextField {...form.field('/title', w.text)} hint={w.hint} />
      <TextArea {...form.field('/note', w.area)} />
    </FormDrawer>
  );
}
