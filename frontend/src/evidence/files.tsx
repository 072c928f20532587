import { Camera, FileText, Link2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { Unreachable } from '../api/problem';
import type { EvidenceView } from '../api/schema';
import { percent, size } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { type FieldShape, useField } from '../ui/fields';
import type { Bound } from '../ui/form/store';
import { openFile } from '../ui/open-file';
import { say } from '../ui/toast';
import { words as uiWords } from '../ui/words';
import './evidence.css';
import { useSeen } from './use-seen';
import { type Sending, useSending } from './use-sending';
import { words } from './words';

/** Takes photos and files, sends each at once with progress, and keeps the uploaded ones. */
export function FilePicker({
  unit,
  ...shape
}: FieldShape<EvidenceView[]> & { unit: string; bound: Bound<EvidenceView[]> }) {
  const w = useWords(words);
  const input = useRef<HTMLInputElement>(null);
  const { label, bound } = shape;
  const { value = [], error, pointer, change } = useField(shape, (all) => all?.map(({ title }) => title).join('\n'));
  const { sending, send, again, drop } = useSending(unit, (evidence) => change([...bound.value(), evidence]));
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
        <OnItsWay key={one.id} sending={one} onAgain={() => again(one)} onDrop={() => drop(one.id)} />
      ))}
    </div>
  );
}

function OnItsWay({ sending, onAgain, onDrop }: { sending: Sending; onAgain: () => void; onDrop: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { file, share, error } = sending;
  if (!error) {
    return (
      <div className="small" role="status">
        {w.uploading(file.name, percent(share))}
      </div>
    );
  }
  return (
    <div className="notice late" role="alert">
      <p>
        <strong>{w.uploadFailed(file.name)}</strong> {error}
      </p>
      <div className="row">
        {sending.again && (
          <Button size="small" about={file.name} onPress={onAgain}>
            {ui.retry}
          </Button>
        )}
        <Button size="small" about={file.name} onPress={onDrop}>
          {ui.remove}
        </Button>
      </div>
    </div>
  );
}

/** A photo as a picture, anything else as its name; opens the original. */
export function EvidenceThumb({ evidence, onRemove }: { evidence: EvidenceView; onRemove?: () => void }) {
  const ui = useWords(uiWords);
  const box = useRef<HTMLDivElement>(null);
  // an outside party adds proof, but opens none
  const readable = evidence.can.includes('EVIDENCE_READ');
  const [url, forget] = usePicture(evidence, useSeen(box) && readable);
  const open = async () => {
    if (evidence.url) {
      window.open(evidence.url, '_blank', 'noopener');
      return;
    }
    try {
      await openFile(() => api.bytes('/evidence/{id}/content', { id: evidence.id }), evidence.title);
    } catch (failure) {
      say(failure instanceof Unreachable ? ui.unreachable : (failure as Error).message);
    }
  };
  return (
    <div className="evidence" ref={box}>
      <button type="button" className="evidence-open" onClick={open} title={evidence.title} disabled={!readable}>
        {url ? (
          <img src={url} alt={evidence.title} className="thumb" onError={forget} />
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

/** A small picture needs the session's token, so it is fetched and shown from memory; some kinds no browser shows. */
function usePicture(evidence: EvidenceView, seen: boolean) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!seen || !evidence.mediaType?.startsWith('image/')) return;
    let made: string | undefined;
    let gone = false;
    api
      .bytes('/evidence/{id}/content', { id: evidence.id, small: true })
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
  }, [evidence.id, evidence.mediaType, seen]);
  return [url, () => setUrl(undefined)] as const;
}
