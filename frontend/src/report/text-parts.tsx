import { type FocusEvent, type RefObject, useState } from 'react';
import type { PassageView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextArea } from '../ui/fields';
import { joined, type Part, parts } from './parts';
import { words } from './words';
import type { usePassages } from './written';

type Shape = {
  text: string;
  onChange: (text: string) => void;
  passage: ReturnType<typeof usePassages>['passage'];
  /** The place of the caret, for what is inserted. */
  at: RefObject<HTMLTextAreaElement | null>;
};

/** A section's text to be written in: a person's words in fields, composed passages between them as they read. */
export function TextParts({ text, onChange, passage, at }: Shape) {
  const w = useWords(words);
  const [kept, setKept] = useState(() => fields(text));
  const shown = joined(kept) === joined(parts(text)) ? kept : fields(text);
  const change = (next: Part[]) => {
    setKept(next);
    onChange(joined(next));
  };
  const put = (index: number, part?: Part) =>
    change(shown.flatMap((one, place) => (place !== index ? [one] : part ? [part] : [])));
  const only = shown.filter((part) => 'own' in part).length === 1;
  return shown.map((part, index) => {
    if ('own' in part) {
      return (
        <TextArea
          key={index}
          label={
            only ? w.sectionText : w.sectionTextPart(shown.slice(0, index + 1).filter((one) => 'own' in one).length)
          }
          hint={only ? w.sectionHint : undefined}
          rows={only && shown.length === 1 ? 9 : 3}
          value={part.own}
          onChange={(own) => put(index, { own })}
          onFocus={(event: FocusEvent) => {
            at.current = event.target as HTMLTextAreaElement;
          }}
        />
      );
    }
    const found = passage(part.passage);
    if (!found?.text) return null;
    return (
      <div key={part.passage} className="passage stacked">
        <div>
          {found.written.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className="row">
          <Button size="small" kind="quiet" about={about(found)} onPress={() => put(index, { own: found.text })}>
            {w.rewrite}
          </Button>
          <Button size="small" kind="quiet" about={about(found)} onPress={() => put(index)}>
            {w.leaveOut}
          </Button>
        </div>
      </div>
    );
  });
}

const about = ({ written }: PassageView) => written.slice(0, 60);

/** With a place for own words at the end, where none ends the text. */
function fields(text: string): Part[] {
  const found = parts(text);
  const last = found.at(-1);
  return last && 'own' in last ? found : [...found, { own: '' }];
}
