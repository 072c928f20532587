import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ScriptParagraph, ScriptReadingView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Dialog } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { lasting } from './reading-time';
import { scriptReading } from './reads';
import './script.css';
import { words as scriptWords } from './script-words';
import { words } from './words';

type Shape = { plan: string; task?: string; script: string; onClose: () => void };

/** The script being written as it is read aloud, with what a person has to mend. */
export function ReadAloud({ plan, task, script, onClose }: Shape) {
  const w = useWords(scriptWords);
  const query = useQuery(scriptReading({ plan, task, script }));
  return (
    <Dialog title={w.aloud} onClose={onClose} wide>
      {query.isPending && <Loading />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {query.data && (
        <div className="stack">
          <Unsaid reading={query.data} />
          <div className="spoken">
            {query.data.paragraphs.map((paragraph, place) => (
              <p key={place}>{marked(paragraph)}</p>
            ))}
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** How long it takes, and how much of it cannot be said. */
export function Unsaid({ reading: { words: count, seconds, paragraphs } }: { reading: ScriptReadingView }) {
  const w = useWords(scriptWords);
  const calendar = useWords(words);
  const left = paragraphs.flatMap((paragraph) => paragraph.left).length;
  return (
    <>
      <p className="muted">{w.count(count, lasting(seconds, calendar.duration))}.</p>
      {left > 0 ? <p className="notice wait">{w.someLeft(left)}.</p> : <p>{w.allSaid}</p>}
    </>
  );
}

/** A paragraph as spoken, with what stays unsaid marked. */
export function marked({ spoken, left }: ScriptParagraph): ReactNode[] {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const { at, text } of left) {
    pieces.push(spoken.slice(end, at), <mark key={at}>{text}</mark>);
    end = at + text.length;
  }
  return [...pieces, spoken.slice(end)];
}
