import { Link2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Act } from '../api/act';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import type { EvidenceView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { words as uiWords } from '../ui/words';
import { words } from './words';

/** A post's address as proof. */
export function LinkAdder({ unit, onAdd }: { unit: string; onAdd: (link: EvidenceView) => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<Error>();
  const act = useRef(new Act());
  if (!open) {
    return (
      <div>
        <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
          <Link2 size={16} aria-hidden="true" />
          {w.link}
        </Button>
      </div>
    );
  }
  const problem = error instanceof Problem ? error : undefined;
  const add = async () => {
    try {
      onAdd(await api.post('/evidence/links', { body: { unit, url, title: title || url }, act: act.current }));
      setOpen(false);
      setUrl('');
      setTitle('');
      setError(undefined);
    } catch (refusal) {
      setError(refusal as Error);
    }
  };
  return (
    <div className="stack">
      <ErrorSummary error={error} />
      <div className="form-grid">
        <TextField
          label={w.linkUrl}
          value={url}
          onChange={setUrl}
          type="url"
          pointer="/url"
          error={problem?.at('/url')}
          autoFocus
        />
        <TextField
          label={w.linkTitle}
          value={title}
          onChange={setTitle}
          pointer="/title"
          error={problem?.at('/title')}
        />
      </div>
      <div className="row">
        <Button onPress={add}>{ui.add}</Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {ui.cancel}
        </Button>
      </div>
    </div>
  );
}
