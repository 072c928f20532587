import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import type { EvidenceView } from '../api/schema';
import { LinkDraft } from '../api/shapes';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';
import { FormHead } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { words as uiWords } from '../ui/words';
import { words } from './words';

type Shape = { unit: string; onAdd: (link: EvidenceView) => void };

/** A post's address as proof. */
export function LinkAdder(shape: Shape) {
  const w = useWords(words);
  const [open, setOpen] = useState(false);
  if (open) return <LinkForm {...shape} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        <Link2 size={16} aria-hidden="true" />
        {w.link}
      </Button>
    </div>
  );
}

/** It is inside another form, so it is not a form itself. */
function LinkForm({ unit, onAdd, onClose }: Shape & { onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const form = useForm({
    keep: 'link',
    shape: { ...LinkDraft, title: {} },
    start: { unit, url: '', title: '' },
    save: ({ title, ...link }, { act }) =>
      api.post('/evidence/links', { body: { ...link, title: title || link.url }, act }),
    onSaved: (link: EvidenceView) => {
      onAdd(link);
      onClose();
    },
    onClose,
  });
  return (
    <div className="stack">
      <FormHead form={form} />
      <div className="form-grid">
        <TextField {...form.field('/url', w.linkUrl)} type="url" autoFocus />
        <TextField {...form.field('/title', w.linkTitle)} />
      </div>
      <div className="row">
        <Button isPending={form.busy} onPress={() => form.save()}>
          {ui.add}
        </Button>
        <Button kind="quiet" onPress={form.leave}>
          {ui.cancel}
        </Button>
      </div>
    </div>
  );
}
