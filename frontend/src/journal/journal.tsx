import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { EntryView } from '../api/schema';
import { instant } from '../i18n/format';
import { useLanguage, useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { Filters } from '../ui/filters';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { fieldWord, valueWords } from './change';
import { entryList } from './reads';
import { factWord, words } from './words';

type Verification = { whole: boolean; entries: number; firstBroken?: number };

export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit } = useSession();
  const { run, busy, error } = useAct();
  const [verified, setVerified] = useState<Verification>();
  const filters = useSearch({ from: '/journal' });
  const navigate = useNavigate();
  const set = (change: typeof filters) => navigate({ to: '/journal', search: { ...filters, ...change } });
  const list = useListing(entryList(unit.unit.id, filters));
  const verify = async () => setVerified(await run(() => api.get('/journal/verification', { unit: unit.unit.id })));
  return (
    <Page
      title={w.title}
      lead={w.lead}
      actions={
        <Button isPending={busy} onPress={verify}>
          {w.verify}
        </Button>
      }
    >
      <ErrorSummary error={error} />
      {verified && (
        <p className={verified.whole ? 'notice' : 'notice late'} role="status">
          {verified.whole ? w.whole(verified.entries) : w.broken(verified.firstBroken ?? 0)}
        </p>
      )}
      <Filters active={Object.values(filters).filter(Boolean).length}>
        <Select
          label={w.noun}
          optional
          empty={ui.all}
          options={Object.entries(w.nouns).map(([id, name]) => ({ id, name }))}
          value={filters.noun}
          onChange={(noun) => set({ noun })}
        />
        <DateField label={w.from} optional value={filters.from} onChange={(from) => set({ from })} />
        <DateField label={w.to} optional value={filters.to} onChange={(to) => set({ to })} />
      </Filters>
      {list.isPending && <Loading rows={8} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && <EmptyState title={w.empty}>{w.emptyLead}</EmptyState>}
      <ol className="card rows">
        {list.items.map((entry) => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </ol>
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
    </Page>
  );
}

function Entry({ entry }: { entry: EntryView }) {
  const w = useWords(words);
  const language = useLanguage();
  const noun = w.nouns[entry.noun as keyof typeof w.nouns] ?? w.other;
  return (
    <li>
      <div className="row between">
        <span>
          <strong>{factWord(entry.fact, language) ?? noun}</strong>: {entry.subjectTitle}
        </span>
        <time className="small muted" dateTime={entry.at}>
          {instant(entry.at)}
        </time>
      </div>
      <div className="fact-line">
        <span>{entry.actor}</span>
        {entry.reason && <span>{w.reason(entry.reason)}</span>}
        {entry.changes.length > 0 && (
          <details>
            <summary>
              {w.changes}
              <span className="visually-hidden">: {entry.subjectTitle}</span>
            </summary>
            <ul>
              {entry.changes.map((change) => (
                <li key={change.field}>
                  {fieldWord(change.field)}: {valueWords(change.field, change.before)} →{' '}
                  {valueWords(change.field, change.after)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
