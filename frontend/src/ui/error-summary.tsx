import { useEffect, useRef } from 'react';
import { Problem, Unreachable } from '../api/problem';
import { useWords } from '../i18n/language';
import { words } from './words';

type Place = Problem['errors'][number];

/** The field, its line where several fields have one name, and what is wrong there: „Số: không được để trống.” */
function named({ pointer, detail }: Place, labels: Record<string, string>, w: typeof words.vi) {
  const label = labels[pointer];
  if (!label) return detail;
  const several = Object.values(labels).filter((one) => one === label).length > 1;
  const line = several ? /\/(\d+)(?:\/|$)/.exec(pointer)?.[1] : undefined;
  const fault = detail.startsWith(w.thisOne) ? detail.slice(w.thisOne.length) : detail;
  return w.placeOf(label, line === undefined ? undefined : Number(line) + 1, fault);
}

/**
 * The errors on top of a form: focused on appearance, each line names its field and leads to it.
 * A field is found by the pointer in its `data-pointer`.
 */
export function ErrorSummary({ error, labels = {} }: { error?: Error; labels?: Record<string, string> }) {
  const w = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const places = error instanceof Problem ? error.errors : [];
  const said = error instanceof Unreachable ? w.unreachable : error.message;
  // a title names the kind of a status; only where places are wrong it says more than the detail
  const title = error instanceof Problem && error.status === 422 && places.length > 0 ? error.title : undefined;
  return (
    <div className="notice late" ref={box} tabIndex={-1} role="alert">
      <strong>{title ?? said}</strong>
      {title && <p>{said}</p>}
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={place.pointer + place.code}>
              <button type="button" className="link" onClick={() => focusField(box.current, place.pointer)}>
                {named(place, labels, w)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {error instanceof Problem && error.status >= 500 && <p className="small">{w.trace(error.traceId)}</p>}
    </div>
  );
}

function focusField(from: Element | null, pointer: string) {
  const scope = from?.closest('form, [role="dialog"], main') ?? document;
  const field = scope.querySelector(`[data-pointer=${JSON.stringify(pointer)}]`);
  const input = field?.matches('input, textarea, button')
    ? field
    : field?.querySelector('input:not([type="hidden"]), textarea, button, [tabindex]');
  (input as HTMLElement | null)?.focus();
}
