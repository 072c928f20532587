import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScriptSuggestion } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/overlays';
import { EmptyState, Failure, Loading } from '../ui/states';
import { lasting } from './reading-time';
import { type ScriptPlace, suggestionReading } from './reads';
import './script.css';
import { words as scriptWords } from './script-words';
import { words } from './words';

type Shape = {
  place: ScriptPlace;
  /** Something is written already; it is asked about before it is replaced. */
  written: boolean;
  onTake: (suggestion: ScriptSuggestion) => void;
  onClose: () => void;
};

/** What to say at this hour: the topics least communicated, in the plan's own words. */
export function Suggestions({ place, written, onTake, onClose }: Shape) {
  const w = useWords(scriptWords);
  const query = useQuery(suggestionReading(place));
  const [asked, setAsked] = useState<string>();
  return (
    <Dialog title={w.suggest} onClose={onClose} wide>
      {query.isPending && <Loading rows={6} />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {query.data?.items.length === 0 && <EmptyState title={w.none}>{w.noneLead}</EmptyState>}
      {query.data && query.data.items.length > 0 && (
        <div className="stack">
          <p className="muted">
            {w.lead} {query.data.minutes && w.fits(query.data.minutes)}
          </p>
          <ul className="plain stack">
            {query.data.items.map((one) => (
              <li key={one.topic.id} className="card pad stack tight">
                <Suggestion suggestion={one} />
                {asked === one.topic.id ? (
                  <div className="notice wait" role="alert">
                    {w.replaces}
                    <div className="row">
                      <Button kind="primary" onPress={() => onTake(one)}>
                        {w.replace}
                      </Button>
                      <Button onPress={() => setAsked(undefined)}>{w.keep}</Button>
                    </div>
                  </div>
                ) : (
                  <div className="row">
                    <Button about={one.topic.name} onPress={() => (written ? setAsked(one.topic.id) : onTake(one))}>
                      {w.take}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}

function Suggestion({ suggestion }: { suggestion: ScriptSuggestion }) {
  const w = useWords(scriptWords);
  const calendar = useWords(words);
  const { activities, onChannel, planned, leftOut, unsaid } = suggestion;
  const why = !activities ? w.never : onChannel ? w.little(activities, onChannel) : w.notHere(activities);
  return (
    <>
      <h3>{suggestion.topic.name}</h3>
      <p className="small">
        {[
          why,
          planned > 0 && w.planned(planned),
          w.time(lasting(suggestion.readingSeconds, calendar.duration)),
          leftOut.length > 0 && w.leftOut(leftOut.length),
        ]
          .filter(Boolean)
          .join('. ')}
        .
      </p>
      {unsaid.length > 0 && (
        <p className="small status late">
          {w.unsaid}: {unsaid.join(', ')}
        </p>
      )}
      <details>
        <summary>{w.show}</summary>
        <p className="script">{suggestion.script}</p>
        {leftOut.length > 0 && (
          <>
            <p className="small strong">{w.leftOut(leftOut.length)}:</p>
            <ul className="small">
              {leftOut.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  );
}
