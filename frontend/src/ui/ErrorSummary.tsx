import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldErrors, fieldErrors, Problem } from '../api/problem';
import { words } from './words';

interface Props {
  errors: FieldErrors;
  failure?: Error | null;
  /** Grows with every refused try, so that the summary takes the focus again. */
  attempt: number;
  children?: ReactNode;
}

/** All that is wrong, at the top of the form, in the words that stand at the fields, each leading to its field. */
export function ErrorSummary({ errors, failure, attempt, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.entries(errors);
  const shown = fields.length > 0 || !!failure;

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  if (!shown) return null;
  const problem = failure instanceof Problem ? failure : undefined;
  const rest = problem ? fieldErrors(problem, Object.keys(errors)).rest : [];
  const stale = problem?.status === 412;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>
        <TriangleAlert aria-hidden size={18} />{' '}
        {failure ? (problem?.title ?? failure.message) : words.problems(fields.length)}
      </h2>
      {problem && fields.length === 0 && <p>{stale ? words.stale : problem.detail}</p>}
      <ul>
        {fields.map(([name, text]) => (
          <li key={name}>
            <a href={`#${name}`} onClick={(event) => focusField(event, name)}>
              {text}
            </a>
          </li>
        ))}
        {rest.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {problem?.traceId && problem.status >= 500 && <p className="small">{words.trace(problem.traceId)}</p>}
      {children}
    </div>
  );
}

function focusField(event: React.MouseEvent<HTMLAnchorElement>, name: string) {
  event.preventDefault();
  const form = event.currentTarget.closest('form') ?? document;
  const field = form.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const control = field?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button, [tabindex="0"]');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
