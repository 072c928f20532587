import { Camera, CircleCheckBig, TriangleAlert, Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { newId } from '../api/id';
import { bytes } from '../i18n/format';
import { Button } from './Button';
import { failure } from './useAct';
import { words } from './words';

const LIMIT = 25 * 1024 * 1024;

interface Item {
  id: string;
  file: File;
  share: number;
  state: 'sending' | 'sent' | 'failed';
  error?: string;
}

interface Props {
  /** Sends one file; `progress` takes 0…1. The key stays the same when it is sent again. */
  send: (file: File, progress: (share: number) => void, key: string) => Promise<unknown>;
  accept?: readonly string[];
  /** Offers the camera first: for phones in the field. */
  camera?: boolean;
  hint?: ReactNode;
}

/** Files dropped, chosen or photographed go out at once, each with its own progress and its own second try. */
export function FilePicker({ send, accept, camera, hint = words.fileLimit }: Props) {
  const [items, setItems] = useState<Item[]>([]);
  const queue = useRef(Promise.resolve());

  const change = (id: string, next: Partial<Item>) =>
    setItems((now) => now.map((item) => (item.id === id ? { ...item, ...next } : item)));

  async function transmit({ id, file }: Item) {
    try {
      await send(file, (share) => change(id, { share }), id);
      change(id, { state: 'sent', share: 1 });
    } catch (error) {
      change(id, { state: 'failed', error: failure(error instanceof Error ? error : new Error(String(error))) });
    }
  }

  /** One after the other: a weak line is not shared out until nothing arrives. */
  function enqueue(item: Item) {
    change(item.id, { state: 'sending', share: 0 });
    queue.current = queue.current.then(() => transmit(item));
  }

  function add(files: Iterable<File>) {
    for (const file of files) {
      const item: Item = { id: newId(), file, share: 0, state: 'sending' };
      if (file.size > LIMIT) {
        setItems((now) => [...now, { ...item, state: 'failed', error: words.fileTooBig(file.name) }]);
      } else {
        setItems((now) => [...now, item]);
        enqueue(item);
      }
    }
  }

  const types = accept ? { acceptedFileTypes: accept } : {};
  return (
    <div className="stack">
      <DropZone
        className="drop"
        onDrop={async ({ items: dropped }) => {
          const files = dropped.filter((item) => item.kind === 'file').map((item) => item.getFile());
          add(await Promise.all(files));
        }}
      >
        {camera && (
          <FileTrigger
            acceptedFileTypes={['image/*']}
            defaultCamera="environment"
            onSelect={(files) => files && add(files)}
          >
            <Button kind="primary">
              <Camera aria-hidden size={18} />
              {words.takePhoto}
            </Button>
          </FileTrigger>
        )}
        <span className="drop-words">{words.dropHere}</span>
        <FileTrigger {...types} allowsMultiple onSelect={(files) => files && add(files)}>
          <Button>
            <Upload aria-hidden size={17} />
            {words.chooseFiles}
          </Button>
        </FileTrigger>
        {hint && <span className="small muted">{hint}</span>}
      </DropZone>
      {items.length > 0 && (
        <ul className="card files" aria-live="polite">
          {items.map((item) => (
            <FileLine key={item.id} item={item} again={item.file.size > LIMIT ? undefined : () => enqueue(item)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function FileLine({ item, again }: { item: Item; again: (() => void) | undefined }) {
  return (
    <li className="file">
      <span className="file-name">{item.file.name}</span>
      <span className="small muted num">{bytes(item.file.size)}</span>
      {item.state === 'sending' && (
        <progress max={1} value={item.share} aria-label={`${words.sending}: ${item.file.name}`} />
      )}
      {item.state === 'sent' && (
        <span className="status done">
          <CircleCheckBig aria-hidden size={15} />
          {words.sent}
        </span>
      )}
      {item.state === 'failed' && (
        <>
          <span className="status late wraps">
            <TriangleAlert aria-hidden size={15} />
            {item.error}
          </span>
          {again && (
            <Button small onPress={again}>
              {words.tryAgain}
            </Button>
          )}
        </>
      )}
    </li>
  );
}
