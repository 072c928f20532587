import { useState } from 'react';
import type { BroadcastDraft, ScriptSuggestion } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { type Form, useValue } from '../ui/form/use-form';
import { ReadAloud } from './read-aloud';
import { words } from './script-words';
import { Suggestions } from './suggestions';

/** Beside the script being written: what to say, and how it sounds. */
export function ScriptActs({ form, plan }: { form: Form<BroadcastDraft>; plan: string }) {
  const w = useWords(words);
  const [open, setOpen] = useState<'suggestions' | 'aloud'>();
  const channel = useValue(form, '/channel');
  const on = useValue(form, '/on');
  const at = useValue(form, '/at');
  const minutes = useValue(form, '/minutes');
  const task = useValue(form, '/task');
  const topics = useValue(form, '/topics');
  const title = useValue(form, '/title');
  const script = useValue(form, '/script')?.trim();
  const close = () => setOpen(undefined);
  const take = (one: ScriptSuggestion) => {
    form.store.change('/script', one.script);
    if (!title) form.store.change('/title', one.title);
    if (!topics.includes(one.topic.id)) form.store.change('/topics', [...topics, one.topic.id]);
    if (!task && one.task) form.store.change('/task', one.task.id);
    close();
  };
  return (
    <div className="row">
      <Button isDisabled={!channel || !on} onPress={() => setOpen('suggestions')}>
        {w.suggest}
      </Button>
      <Button isDisabled={!script} onPress={() => setOpen('aloud')}>
        {w.aloud}
      </Button>
      {(!channel || !on) && <span className="small muted">{w.needsPlace}</span>}
      {open === 'suggestions' && (
        <Suggestions
          place={{ plan, task, channel, on, at: at || undefined, minutes }}
          written={!!script}
          onTake={take}
          onClose={close}
        />
      )}
      {open === 'aloud' && script && <ReadAloud plan={plan} task={task} script={script} onClose={close} />}
    </div>
  );
}
