import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useListing } from '../api/queries';
import type { WebhookView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { useEvents } from './events';
import { webhookList } from './reads';
import { SecretOnce } from './secret-once';
import { WebhookForm } from './webhook-form';
import { WebhookStatus } from './webhook-status';
import { words } from './words';

/** Which other programs are told of what happens. */
export function Webhooks() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const navigate = useNavigate();
  const form = useOpen<'add'>('webhook');
  const [made, setMade] = useState<WebhookView>();
  const list = useListing(webhookList(unit.unit.id));
  const create = may('WEBHOOK_EDIT') && (
    <Button kind="primary" onPress={() => form.open('add')}>
      <Plus size={17} aria-hidden="true" />
      {w.create}
    </Button>
  );
  return (
    <Page title={w.title} lead={w.lead} actions={list.items.length > 0 && create}>
      {list.isPending && <Loading rows={4} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={w.empty} action={create}>
          {w.emptyLead}
        </EmptyState>
      )}
      <ul className="card rows" hidden={list.items.length === 0}>
        {list.items.map((webhook) => (
          <li key={webhook.id} data-thing={webhook.id}>
            <WebhookLine webhook={webhook} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {form.act === 'add' && <WebhookForm unit={unit} onClose={form.close} onMade={setMade} />}
      {made && (
        <SecretOnce
          webhook={made}
          onClose={() => {
            setMade(undefined);
            navigate({ to: '/webhooks', search: { id: made.id } });
          }}
        />
      )}
    </Page>
  );
}

function WebhookLine({ webhook }: { webhook: WebhookView }) {
  const w = useWords(words);
  const { name } = useEvents();
  return (
    <>
      <div className="row between">
        <Link to="/webhooks" search={{ id: webhook.id }}>
          <strong>{webhook.description}</strong>
        </Link>
        <WebhookStatus webhook={webhook} />
      </div>
      <div className="fact-line">
        <span className="webhook-address">{webhook.address}</span>
      </div>
      <div className="fact-line">
        <span>{webhook.types.length > 0 ? webhook.types.map(name).join(', ') : w.all}</span>
        <span>{w.owner(webhook.owner.name)}</span>
      </div>
    </>
  );
}
