import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AmendmentView, ClauseDraft, DifferenceView, TaskLine } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { words as planWords } from '../plan/words';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Status } from '../ui/status';
import { useAmount } from './amount';
import { differenceReading } from './reads';
import { wordDiff } from './word-diff';
import { words } from './words';

type Kind = DifferenceView['clauses'][number]['kind'];
const TONE = { ADDED: 'done', CHANGED: 'doing', REMOVED: 'todo' } as const;

/** Clause by clause and task by task, both versions side by side; one below the other on phones. */
export function Difference({ amendment }: { amendment: AmendmentView }) {
  const w = useWords(words);
  const pw = useWords(planWords);
  const amount = useAmount();
  const query = useQuery(differenceReading(amendment.id));
  if (query.error) return <Failure error={query.error} retry={query.refetch} />;
  if (!query.data) return <Loading rows={8} />;
  const { title, preamble, closing, clauses, topics, targets, tasks } = query.data;
  const worded = title || preamble || closing || clauses.length > 0;
  if (!worded && ![topics, targets, tasks].some(({ length }) => length > 0))
    return <EmptyState title={w.same}>{w.sameLead}</EmptyState>;
  return (
    <div className="stack">
      {worded && (
        <section className="stack tight">
          <h2>
            {w.clauses} <Counts changes={clauses} />
          </h2>
          {title && <Pair name={w.title} kind={kindOf(title)} {...title} />}
          {preamble && <Pair name={w.preamble} kind={kindOf(preamble)} {...preamble} />}
          {clauses.map(({ id, kind, path, before, after }) => (
            <Pair key={id} name={w.clause(path)} kind={kind} before={written(before)} after={written(after)} />
          ))}
          {closing && <Pair name={w.closing} kind={kindOf(closing)} {...closing} />}
        </section>
      )}
      <Items title={pw.topics} changes={topics} said={({ code, name }) => `${code} ${name}`} />
      <Items
        title={pw.targets}
        changes={targets}
        said={(target) => [target.name, amount(target), pw.formulas[target.formula]].join('\n')}
      />
      {tasks.length > 0 && (
        <section className="stack tight">
          <h2>
            {w.tasks} <Counts changes={tasks} />
          </h2>
          {amendment.state === 'SUBMITTED' && <p className="muted small">{w.frozen}</p>}
          {tasks.map(({ id, kind, before, after }) => (
            <TaskPair key={id} kind={kind} before={before} after={after} />
          ))}
        </section>
      )}
    </div>
  );
}

type ItemsShape<D> = {
  title: string;
  changes: { id: string; kind: Kind; before?: D; after?: D }[];
  said: (item: D) => string;
};

function Items<D extends { name: string }>({ title, changes, said }: ItemsShape<D>) {
  if (changes.length === 0) return null;
  return (
    <section className="stack tight">
      <h2>
        {title} <Counts changes={changes} />
      </h2>
      {changes.map(({ id, kind, before, after }) => (
        <Pair
          key={id}
          name={(after ?? before)?.name}
          kind={kind}
          before={before && said(before)}
          after={after && said(after)}
        />
      ))}
    </section>
  );
}

const kindOf = ({ before, after }: { before?: string; after?: string }): Kind =>
  before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED';

const written = (clause?: ClauseDraft) =>
  clause && [clause.label, clause.heading, clause.text].filter(Boolean).join(clause.heading ? '\n' : ' ');

/** "bổ sung 1, sửa đổi 2". */
function Counts({ changes }: { changes: { kind: Kind }[] }) {
  const w = useWords(words);
  const told = { ADDED: w.added, CHANGED: w.changed, REMOVED: w.removed };
  const counts = (Object.keys(told) as Kind[])
    .map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => told[kind](n));
  return <small className="muted">{counts.join(', ')}</small>;
}

type Shape = { name: ReactNode; kind: Kind; before?: string; after?: string };

function Pair({ name, kind, before, after }: Shape) {
  const w = useWords(words);
  return (
    <article className="card difference">
      <header className="row between">
        <h3>{name}</h3>
        <Status tone={TONE[kind]}>{w.kinds[kind]}</Status>
      </header>
      <Sides before={before} after={after} />
    </article>
  );
}

/** The words only one version has are marked in it. */
export function Sides({ before, after }: { before?: string; after?: string }) {
  const w = useWords(words);
  const pieces = wordDiff(before ?? '', after ?? '');
  const both = before !== undefined && after !== undefined;
  const side = (which: 'before' | 'after') =>
    pieces
      .filter((piece) => piece.in === 'both' || piece.in === which)
      .map((piece, index) => {
        const key = `${index}${piece.in}`;
        if (piece.in === 'both' || !both) return <span key={key}>{piece.text}</span>;
        return which === 'before' ? <del key={key}>{piece.text}</del> : <ins key={key}>{piece.text}</ins>;
      });
  return (
    <div className="sides">
      <div>
        <h4>{w.before}</h4>
        {before === undefined ? <p className="muted">{w.notThere}</p> : <p lang="vi">{side('before')}</p>}
      </div>
      <div>
        <h4>{w.after}</h4>
        {after === undefined ? <p className="muted">{w.gone}</p> : <p lang="vi">{side('after')}</p>}
      </div>
    </div>
  );
}

function TaskPair({ kind, before, after }: { kind: Kind; before?: TaskLine; after?: TaskLine }) {
  const lines = useLines();
  return (
    <Pair name={(after ?? before)?.title} kind={kind} before={before && lines(before)} after={after && lines(after)} />
  );
}

/** A task as its row in the annex says it, a line for each cell. */
function useLines() {
  const w = useWords(words);
  const time = ({ recurrenceText, occurrences, startsOn, dueOn }: TaskLine) =>
    [
      recurrenceText ?? (occurrences.length > 0 && w.days(occurrences.length)),
      startsOn && w.since(date(startsOn)),
      dueOn && w.until(date(dueOn)),
    ]
      .filter(Boolean)
      .join(', ');
  return (task: TaskLine) =>
    [
      task.title,
      task.lead && `${w.lead}: ${task.lead}`,
      task.coordinating.length > 0 && `${w.coordinating}: ${task.coordinating.join('; ')}`,
      time(task) && `${w.time}: ${time(task)}`,
      task.deliverable && `${w.deliverable}: ${task.deliverable}`,
    ]
      .filter(Boolean)
      .join('\n');
}
