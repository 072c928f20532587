import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { WebhookView } from '../api/schema';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Failure } from '../ui/states';
import { useAct } from '../ui/use-act';
import { type OpenForm, useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { DeliveryLog } from './delivery-log';
import { useEvents } from './events';
import { webhookReading } from './reads';
import { SecretOnce } from './secret-once';
import './webhook.css';
import { WebhookForm } from './webhook-form';
import { type Asked, WebhookQuestion } from './webhook-question';
import { WebhookStatus } from './webhook-status';
import { words } from './words';

/** One webhook: what it tells whom, what became of it, and what can be done. */
export function WebhookPage({ id }: { id: string }) {
  const w = useWords(words);
  const { data: webhook } = useSuspenseQuery(webhookReading(id));
  const { unit, me } = useSession();
  const form = useOpen<Asked | 'edit'>('webhook');
  const [made, setMade] = useState<WebhookView>();
  const own = webhook.owner.id === me.id;
  const may = webhook.can.includes('WEBHOOK_EDIT');
  return (
    <Page title={webhook.description} actions={may && <Acts webhook={webhook} own={own} form={form} />}>
      <Facts webhook={webhook} />
      {may && !own && <p className="notice">{w.ofAnother}</p>}
      <DeliveryLog webhook={webhook} acting={may && own && webhook.state === 'ACTIVE'} form={form} />
      {form.act === 'edit' && <WebhookForm unit={unit} webhook={webhook} onClose={form.close} />}
      <WebhookQuestion webhook={webhook} form={form} onMade={setMade} />
      {made && <SecretOnce webhook={made} onClose={() => setMade(undefined)} />}
    </Page>
  );
}

function Facts({ webhook }: { webhook: WebhookView }) {
  const w = useWords(words);
  const { name } = useEvents();
  const { disabledBecause, disabledAt, previousUntil } = webhook;
  return (
    <div className="card pad stack">
      <div className="row between">
        <span className="webhook-address">{webhook.address}</span>
        <WebhookStatus webhook={webhook} />
      </div>
      <div className="fact-line">
        <span>
          {w.types}: {webhook.types.length > 0 ? webhook.types.map(name).join(', ') : w.all}
        </span>
        <span>{w.owner(webhook.owner.name)}</span>
        {previousUntil && <span>{w.rotating(instant(previousUntil))}</span>}
      </div>
      {disabledBecause && disabledAt && (
        <div className="notice wait">
          <strong>{w.because[disabledBecause](instant(disabledAt))}</strong>
          <p className="small">{w.becauseLead}</p>
        </div>
      )}
    </div>
  );
}

type ActsShape = { webhook: WebhookView; own: boolean; form: OpenForm<Asked | 'edit'> };

function Acts({ webhook, own, form }: ActsShape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { busy, error, run } = useAct();
  const { id, version } = webhook;
  const active = webhook.state === 'ACTIVE';
  return (
    <>
      {error && <Failure error={error} />}
      {own && active && (
        <Button
          kind="primary"
          isDisabled={busy}
          onPress={() => run(() => api.post('/webhooks/{id}/test', { id }), w.tested)}
        >
          {w.test}
        </Button>
      )}
      {own && !active && (
        <Button
          kind="primary"
          isDisabled={busy}
          onPress={() => run(() => api.delete('/webhooks/{id}/disablement', { id, version }), w.enabled)}
        >
          {w.enable}
        </Button>
      )}
      {own && <Button onPress={() => form.open('edit')}>{ui.edit}</Button>}
      {own && <Button onPress={() => form.open('rotate')}>{w.rotate}</Button>}
      {active && <Button onPress={() => form.open('disable')}>{w.disable}</Button>}
    </>
  );
}
