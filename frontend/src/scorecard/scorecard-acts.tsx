import { useNavigate } from '@tanstack/react-router';
import { Calculator } from 'lucide-react';
import { api } from '../api/client';
import type { ScorecardView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { SheetButton } from '../ui/sheet-button';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words } from './words';

type Asking = 'submit' | 'appraise' | 'explain' | 'conclude' | 'remove';

/** What the state of a scorecard has left to do for this person. */
export function ScorecardActs({ scorecard }: { scorecard: ScorecardView }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const { run, busy, error } = useAct();
  const { act, open, close } = useOpen<Asking>('scorecard');
  const { id, version, state } = scorecard;
  const seen = { id, version };
  const can = (action: ScorecardView['can'][number]) => scorecard.can.includes(action);
  const acts = {
    submit: { title: w.submit, lead: w.submitLead, said: w.submitted, path: '/scorecards/{id}/submission' },
    appraise: { title: w.closeFirst, lead: w.closeFirstLead, said: w.closedFirst, path: '/scorecards/{id}/appraisal' },
    explain: { title: w.explain, lead: w.explainLead, said: w.explained, path: '/scorecards/{id}/explanation' },
    conclude: { title: w.conclude, lead: w.concludeLead, said: w.concluded, path: '/scorecards/{id}/conclusion' },
  } as const;
  const next: keyof typeof acts | undefined =
    state === 'DRAFT' && can('SCORECARD_SUBMIT')
      ? 'submit'
      : state === 'SUBMITTED' && can('SCORECARD_APPRAISE')
        ? 'appraise'
        : state === 'APPRAISED' && can('SCORECARD_SUBMIT')
          ? 'explain'
          : state === 'EXPLAINED' && can('SCORECARD_APPRAISE')
            ? 'conclude'
            : undefined;
  const asked = act && act !== 'remove' ? acts[act] : undefined;
  return (
    <>
      <ErrorSummary error={error} />
      <SheetButton list="/scorecards/{id}/sheet" ask={{ id }} />
      {state === 'DRAFT' && can('SCORECARD_EDIT') && (
        <>
          <Button kind="quiet" onPress={() => open('remove')}>
            {w.remove}
          </Button>
          <Button isPending={busy} onPress={() => run(() => api.put('/scorecards/{id}/figures', seen), w.filled)}>
            <Calculator size={17} aria-hidden="true" />
            {w.fill}
          </Button>
        </>
      )}
      {state === 'SUBMITTED' && can('SCORECARD_SUBMIT') && (
        <Button
          isPending={busy}
          onPress={() => run(() => api.delete('/scorecards/{id}/submission', seen), w.withdrawn)}
        >
          {w.withdraw}
        </Button>
      )}
      {next && (
        <Button kind="primary" onPress={() => open(next)}>
          {acts[next].title}
        </Button>
      )}
      {asked && (
        <Ask
          title={asked.title}
          lead={asked.lead}
          submit={asked.title}
          said={asked.said}
          onClose={close}
          act={() => api.put(asked.path, seen)}
        />
      )}
      {act === 'remove' && (
        <Ask
          title={w.remove}
          lead={w.removeLead}
          submit={ui.remove}
          danger
          said={w.removed}
          onClose={close}
          act={async () => {
            await api.delete('/scorecards/{id}', seen);
            navigate({ to: '/scorecards', replace: true });
          }}
        />
      )}
    </>
  );
}
