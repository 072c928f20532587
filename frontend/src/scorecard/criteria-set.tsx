import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { api } from '../api/client';
import type { CriteriaSetView, Criterion } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { Page } from '../ui/page';
import { Status } from '../ui/status';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { CriterionForm } from './criterion-form';
import { points } from './decimal';
import { setReading } from './reads';
import './scorecard.css';
import { SetForm } from './set-form';
import { endOf, movable, moved, placeFor, setDraftOf, without } from './tree';
import { words } from './words';

type Asking = 'head' | 'publish' | 'copy' | 'remove' | 'add' | 'part' | 'edit' | 'cut';

/** A set of criteria: read by whom it scores, written by its unit until it is published. */
export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const { id } = useParams({ from: '/criteria-sets/$id' });
  const { data: set } = useSuspenseQuery(setReading(id));
  const { act, id: at, open, close } = useOpen<Asking>('criteria-set');
  const { run, busy, error } = useAct();
  const mine = set.can.includes('CRITERIA_SET_EDIT');
  const draft = mine && set.state === 'DRAFT';
  const seen = { id, version: set.version };
  const place = Number(at);
  const write = (criteria: Criterion[], said?: string) =>
    run(() => api.put('/criteria-sets/{id}', { ...seen, body: setDraftOf(set, criteria) }), said);
  const copy = async () => {
    const body = { name: set.name, year: set.year + 1 };
    const made = await run((sending) => api.post('/criteria-sets/{id}/copies', { id, body, act: sending }), w.copied);
    if (made) navigate({ to: '/criteria-sets/$id', params: { id: made.id } });
  };
  const spot = act === 'part' ? placeFor(set.criteria, place) : placeFor(set.criteria);
  return (
    <Page
      title={set.name}
      lead={
        <>
          <p>
            {w.setOf(set.unit.name, set.year)}. {w.setLead(set.source)}
          </p>
          <p className="fact-line">
            <Status tone={set.state === 'DRAFT' ? 'todo' : 'done'}>{w.setStates[set.state]}</Status>
            <span>{w.total(points(set.total))}</span>
            <span>{set.units.length ? w.someUnits(set.units.length) : w.everyUnit}</span>
            {set.dueOn && <span>{w.due(date(set.dueOn))}</span>}
          </p>
        </>
      }
      actions={
        mine && (
          <>
            {draft && (
              <Button kind="quiet" onPress={() => open('remove')}>
                {w.removeSet}
              </Button>
            )}
            {draft && <Button onPress={() => open('head')}>{w.editHead}</Button>}
            {!draft && (
              <Button isPending={busy} onPress={copy}>
                {w.copy}
              </Button>
            )}
            {draft && (
              <Button kind="primary" onPress={() => open('publish')}>
                {w.publish}
              </Button>
            )}
          </>
        )
      }
    >
      <ErrorSummary error={error} />
      {set.criteria.length > 0 && (
        <ul className="card rows">
          {set.criteria.map((one, index) => (
            <li key={one.code} className={`criteria-row criteria-${one.level}`} data-thing={one.code}>
              <Facts criterion={one} sum={endOf(set.criteria, index) > index + 1} />
              {draft && (
                <div className="row">
                  {!one.rule && one.level < 3 && (
                    <Button size="small" about={one.code} onPress={() => open('part', String(index))}>
                      <Plus size={15} aria-hidden="true" />
                      {one.level === 1 ? w.addCriterion : w.addPart}
                    </Button>
                  )}
                  <Button size="small" about={one.code} onPress={() => open('edit', String(index))}>
                    {w.edit}
                  </Button>
                  {([-1, 1] as const).map((by) => (
                    <Button
                      key={by}
                      kind="quiet"
                      size="small"
                      aria-label={`${by < 0 ? w.up : w.down}: ${one.code}`}
                      isDisabled={!movable(set.criteria, index, by)}
                      onPress={() => write(moved(set.criteria, index, by))}
                    >
                      {by < 0 ? <ArrowUp size={15} aria-hidden="true" /> : <ArrowDown size={15} aria-hidden="true" />}
                    </Button>
                  ))}
                  <Button kind="quiet" size="small" about={one.code} onPress={() => open('cut', String(index))}>
                    {ui.remove}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {draft && (
        <div>
          <Button onPress={() => open('add')}>
            <Plus size={17} aria-hidden="true" />
            {w.addField}
          </Button>
        </div>
      )}
      {act === 'head' && <SetForm unit={set.unit.id} year={set.year} set={set} onClose={close} />}
      {(act === 'add' || (act === 'part' && set.criteria[place])) && (
        <CriterionForm set={set} place={spot.place} fresh={spot} onClose={close} />
      )}
      {act === 'edit' && set.criteria[place] && <CriterionForm set={set} place={place} onClose={close} />}
      {act === 'cut' && set.criteria[place] && (
        <Ask
          title={`${w.removeCriterion}: ${set.criteria[place].code}`}
          lead={w.removeCriterionLead(endOf(set.criteria, place) - place - 1)}
          submit={ui.remove}
          danger
          onClose={close}
          act={() => api.put('/criteria-sets/{id}', { ...seen, body: setDraftOf(set, without(set.criteria, place)) })}
        />
      )}
      {act === 'publish' && (
        <Ask
          title={w.publish}
          lead={w.publishLead}
          submit={w.publish}
          said={w.published}
          onClose={close}
          act={() => api.put('/criteria-sets/{id}/publication', seen)}
        />
      )}
      {act === 'remove' && (
        <Ask
          title={w.removeSet}
          lead={w.removeSetLead}
          submit={ui.remove}
          danger
          said={w.removedSet}
          onClose={close}
          act={async () => {
            await api.delete('/criteria-sets/{id}', seen);
            navigate({ to: '/scorecards', replace: true });
          }}
        />
      )}
    </Page>
  );
}

function Facts({ criterion, sum }: { criterion: CriteriaSetView['criteria'][number]; sum: boolean }) {
  const w = useWords(words);
  const { rule } = criterion;
  const value = (number?: number) => (number === undefined ? '' : points(number));
  return (
    <div>
      <p className={rule ? undefined : 'strong'}>
        {criterion.code}. {criterion.title}
      </p>
      <div className="fact-line">
        {rule ? (
          <>
            <span>{w.shapes[rule.shape]}</span>
            <span>
              {rule.shape === 'BONUS' || rule.shape === 'PENALTY' ? w.maxOf[rule.shape] : w.maxOf.usual}:{' '}
              {value(criterion.max)}
            </span>
            {rule.floor !== undefined && (
              <span>
                {rule.shape === 'RATIO' ? w.floor : w.lowest}: {value(rule.floor)}
              </span>
            )}
            {rule.each !== undefined && (
              <span>
                {w.each}: {value(rule.each)}
              </span>
            )}
            {rule.items?.map((item) => (
              <span key={item.label}>
                {item.label}: {value(item.value)}
                {rule.shape === 'LEVEL' && '%'}
              </span>
            ))}
            {rule.bands?.map((band) => (
              <span key={`${band.from}/${band.to}`}>
                {band.from === undefined ? '…' : value(band.from)} – {band.to === undefined ? '…' : value(band.to)}
                {rule.ratio && '%'}: {value(band.points)}
              </span>
            ))}
            {criterion.proofRequired && <span>{w.proofRequired}</span>}
            {criterion.notApplicable && (
              <span>
                {w.without}: {w.notApplicables[criterion.notApplicable].toLowerCase()}
              </span>
            )}
          </>
        ) : (
          <span>{sum ? w.sum : w.unscored}</span>
        )}
        {criterion.post && <span>{w.post(criterion.post)}</span>}
      </div>
    </div>
  );
}
