import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../api/client';
import { afterAct, useListing } from '../api/queries';
import type { DeliveryView, WebhookView } from '../api/schema';
import { instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { Filters } from '../ui/filters';
import { scrollingTable } from '../ui/scrolling';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Status, type Tone } from '../ui/status';
import { useAct } from '../ui/use-act';
import type { OpenForm } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { useEvents } from './events';
import { deliveryList } from './reads';
import type { Asked } from './webhook-question';
import { words } from './words';

type State = DeliveryView['state'];
const TONE: Record<State, Tone> = { WAITING: 'wait', DELIVERED: 'done', FAILED: 'late', WITHHELD: 'todo' };
/** What waits goes out in a moment, and shows by itself. */
const LOOK_AGAIN = 3000;
const isSoon = (at: string) => Date.parse(at) < Date.now() + 60_000;

type Shape = { webhook: WebhookView; acting: boolean; form: OpenForm<Asked | 'edit'> };

/** What was sent, and what became of it. */
export function DeliveryLog({ webhook, acting, form }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { state } = useSearch({ from: '/webhooks' });
  const navigate = useNavigate();
  const list = useListing(deliveryList(webhook.id, state as State | undefined));
  const soon = list.items.some(({ state, nextAt }) => state === 'WAITING' && nextAt && isSoon(nextAt));
  useEffect(() => {
    if (!soon) return;
    const again = setInterval(afterAct, LOOK_AGAIN);
    return () => clearInterval(again);
  }, [soon]);
  const states = Object.entries(w.states) as [State, string][];
  return (
    <section aria-labelledby="log" className="stack">
      <div className="row between">
        <div>
          <h2 id="log">{w.log}</h2>
          <p className="muted">{w.logLead}</p>
        </div>
        {acting && <Button onPress={() => form.open('replay')}>{w.replayAll}</Button>}
      </div>
      <Filters active={Number(!!state)}>
        <div className="webhook-state">
          <Select
            label={w.state}
            optional
            empty={w.every}
            options={states.map(([id, name]) => ({ id, name }))}
            value={state}
            onChange={(chosen) =>
              navigate({
                to: '/webhooks',
                search: { id: webhook.id, state: chosen },
              })
            }
          />
        </div>
      </Filters>
      {list.isPending && <Loading rows={5} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={state ? w.noneSo : w.emptyLog}>{!state && w.emptyLogLead}</EmptyState>
      )}
      {list.items.length > 0 && <Table deliveries={list.items} webhook={webhook} acting={acting} />}
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
    </section>
  );
}

type TableShape = { deliveries: DeliveryView[]; webhook: WebhookView; acting: boolean };

function Table({ deliveries, webhook, acting }: TableShape) {
  const w = useWords(words);
  return (
    <div {...scrollingTable} className={`${scrollingTable.className} stacked`}>
      <table>
        <caption className="visually-hidden">{w.log}</caption>
        <thead>
          <tr>
            <th scope="col">{w.event}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.last}</th>
            {acting && (
              <th scope="col">
                <span className="visually-hidden">{w.acts}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {deliveries.map((one) => (
            <Line key={one.id} delivery={one} webhook={webhook} acting={acting} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineShape = { delivery: DeliveryView; webhook: WebhookView; acting: boolean };

function Line({ delivery, webhook, acting }: LineShape) {
  const w = useWords(words);
  const { name } = useEvents();
  const { busy, error, run } = useAct();
  const { id, type, state, attempts, madeAt, lastAt, lastStatus, lastMillis, lastFailure, nextAt } = delivery;
  return (
    <tr data-thing={id}>
      <th scope="row" className="webhook-event">
        {name(type)}
        <span className="small muted fact-line">
          <span>{type}</span>
          <span>{instant(madeAt)}</span>
        </span>
      </th>
      <td>
        <Status tone={TONE[state]}>{w.states[state]}</Status>
        {nextAt && <p className="small muted">{w.next(instant(nextAt))}</p>}
        {state === 'WITHHELD' && <p className="small muted">{w.withheldLead}</p>}
      </td>
      <td>
        {lastAt && w.attempt(attempts, instant(lastAt))}
        <span className="small muted fact-line">
          {lastStatus !== undefined && <span>{w.status(lastStatus)}</span>}
          {lastFailure && <span>{w.failures[lastFailure]}</span>}
          {lastMillis !== undefined && <span>{w.took(number(lastMillis))}</span>}
        </span>
      </td>
      {acting && (
        <td className="webhook-act">
          {state !== 'WAITING' && (
            <Button
              size="small"
              about={name(type)}
              isDisabled={busy}
              onPress={() =>
                run(
                  () => api.put('/webhooks/{id}/deliveries/{delivery}/replay', { id: webhook.id, delivery: id }),
                  w.replayed,
                )
              }
            >
              {w.replay}
            </Button>
          )}
          {error && <Failure error={error} />}
        </td>
      )}
    </tr>
  );
}
