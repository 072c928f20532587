import { Camera, FileText, Link2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Act } from '../api/act';
import { api } from '../api/client';
import type { EvidenceView } from '../api/schema';
import { size } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { type FieldShape, useField } from '../ui/fields';
import type { Bound } from '../ui/form/store';
import { words as uiWords } from '../ui/words';
import './evidence.css';
import { words } from './words';

type Sending = { name: string; share: number; error?: string };

/** Takes photos and files, sends each at once with progress, and keeps the uploaded ones. */
export function FilePicker({
  unit,
  ...shape
}: FieldShape<EvidenceView[]> & { unit: string; bound: Bound<EvidenceView[]> }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending[]>([]);
  const act = useRef(new Act());
  const { label, bound } = shape;
  const { value = [], error, pointer, change } = useField(shape, (all) => all?.map(({ title }) => title).join('\n'));
  const send = async (file: File) => {
    const mark = (change: Partial<Sending>) =>
      setSending((all) => all.map((one) => (one.name === file.name ? { ...one, ...change } : one)));
    setSending((all) => [...all.filter((one) => one.name !== file.name), { name: file.name, share: 0 }]);
    try {
      const evidence = await api.upload('/evidence', { body: { unit, file }, act: act.current }, (share) =>
        mark({ share }),
      );
      change([...bound.value(), evidence]);
      setSending((all) => all.filter((one) => one.name !== file.name));
    } catch (problem) {
      mark({ error: (problem as Error).message || ui.unreachable });
    }
  };
  return (
    <div className="field" data-pointer={pointer}>
      <span className="react-aria-Label">{label}</span>
      <div className="thumbs">
        {value.map((evidence) => (
          <EvidenceThumb
            key={evidence.id}
            evidence={evidence}
            onRemove={() => change(value.filter((one) => one.id !== evidence.id))}
          />
        ))}
        <Button onPress={() => input.current?.click()}>
          <Camera size={18} aria-hidden="true" />
          {w.pickFiles}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          for (const file of event.target.files ?? []) send(file);
          event.target.value = '';
        }}
      />
      <span className="hint">{w.pickFilesHint}</span>
      {error && <span className="field-error">{error}</span>}
      {sending.map((one) => (
        <div key={one.name} className={one.error ? 'notice late' : 'small'} role="status">
          {one.error ? `${w.uploadFailed(one.name)}. ${one.error}` : w.uploading(one.name, Math.round(one.share * 100))}
        </div>
      ))}
    </div>
  );
}

/** A photo as a picture, anything else as its name; opens the original. */
export function EvidenceThumb({ evidence, onRemove }: { evidence: EvidenceView; onRemove?: () => void }) {
  const ui = useWords(uiWords);
  const picture = usePicture(evidence);
  const open = async () => {
    if (evidence.url) {
      window.open(evidence.url, '_blank', 'noopener');
    } else {
      const bytes = await api.bytes('/evidence/{id}/content', { id: evidence.id });
      window.open(URL.createObjectURL(bytes), '_blank', 'noopener');
    }
  };
  return (
    <div className="evidence">
      <button type="button" className="evidence-open" onClick={open} title={evidence.title}>
        {picture ? (
          <img src={picture} alt={evidence.title} className="thumb" />
        ) : (
          <span className="thumb-name">
            {evidence.kind === 'LINK' ? (
              <Link2 size={16} aria-hidden="true" />
            ) : (
              <FileText size={16} aria-hidden="true" />
            )}
            {evidence.title}
            {evidence.size !== undefined && <small className="muted">{size(evidence.size)}</small>}
          </span>
        )}
      </button>
      {onRemove && (
        <Button kind="quiet" size="small" aria-label={`${ui.remove}: ${evidence.title}`} onPress={onRemove}>
          <X size={15} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}

/** Pictures need the session's token, so they are fetched and shown from memory. */
function usePicture(evidence: EvidenceView): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!evidence.mediaType?.startsWith('image/')) return;
    let made: string | undefined;
    let gone = false;
    api
      .bytes('/evidence/{id}/content', { id: evidence.id })
      .then((blob) => {
        if (gone) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      })
      .catch(() => setUrl(undefined));
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [evidence.id, evidence.mediaType]);
  return url;
}
