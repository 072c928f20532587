import { useEffect, useRef } from 'react';
import { Problem, Unreachable } from '../api/problem';
import { useWords } from '../i18n/language';
import { words } from './words';

/**
 * The errors on top of a form: focused on appearance, each line links to its field and has its wording.
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
  return (
    <div className="notice late" ref={box} tabIndex={-1} role="alert">
      <strong>{error instanceof Problem ? error.title : w.errorTitle}</strong>
      <p>{error instanceof Unreachable ? w.unreachable : error.message}</p>
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={place.pointer + place.code}>
              <button type="button" className="link" onClick={() => focusField(box.current, place.pointer)}>
                {labels[place.pointer] ? `${labels[place.pointer]}: ${place.detail}` : place.detail}
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
