import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { ApiKeyView } from '../api/schema';
import { date, instant, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Ask } from '../ui/form/ask';
import { LinkButton, look } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { type OpenForm, useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { KeyForm } from './key-form';
import { apiKeyList } from './reads';
import { SecretOnce } from './secret-once';
import { words } from './words';

type Act = 'add' | 'edit' | 'rotate' | 'end' | 'revoke';

/** What programs sign in with. */
export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const form = useOpen<Act>('api-key');
  const [made, setMade] = useState<ApiKeyView>();
  const list = useListing(apiKeyList(unit.unit.id));
  const acting = list.items.find((key) => key.id === form.id);
  const create = may('API_KEY_EDIT') && (
    <Button kind="primary" onPress={() => form.open('add')}>
      <Plus size={17} aria-hidden="true" />
      {w.create}
    </Button>
  );
  return (
    <Page
      title={w.title}
      lead={w.lead}
      actions={
        <>
          <a className={look({})} href="/docs/">
            {w.reference}
          </a>
          {may('WEBHOOK_READ') && <LinkButton to="/webhooks">{w.webhooks}</LinkButton>}
          {list.items.length > 0 && create}
        </>
      }
    >
      {list.isPending && <Loading rows={4} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={w.empty} action={create}>
          {w.emptyLead}
        </EmptyState>
      )}
      <ul className="card rows" hidden={list.items.length === 0}>
        {list.items.map((key) => (
          <li key={key.id} data-thing={key.id} className="row between">
            <KeyLine apiKey={key} />
            <KeyActs apiKey={key} form={form} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {form.act === 'add' && <KeyForm unit={unit} onClose={form.close} onMade={setMade} />}
      {form.act === 'edit' && acting && <KeyForm unit={unit} apiKey={acting} onClose={form.close} onMade={setMade} />}
      {acting && <Question apiKey={acting} form={form} onMade={setMade} />}
      {made && <SecretOnce apiKey={made} onClose={() => setMade(undefined)} />}
    </Page>
  );
}

function KeyLine({ apiKey }: { apiKey: ApiKeyView }) {
  const w = useWords(words);
  const expired = apiKey.expiresOn < today();
  return (
    <div>
      <strong>{apiKey.name}</strong>{' '}
      {apiKey.revokedAt ? (
        <span className="status todo">{w.revoked}</span>
      ) : (
        <>
          {expired && <span className="status late">{w.expired}</span>}{' '}
          {apiKey.secrets.length > 1 && <span className="status wait">{w.rotating}</span>}
        </>
      )}
      <div className="fact-line">
        <span>{apiKey.scopes.map((scope) => w.actions[scope as keyof typeof w.actions]).join(', ')}</span>
        {apiKey.within.id !== apiKey.unit.id && <span>{w.only(apiKey.within.name)}</span>}
        {apiKey.inAddress && <span>{w.inAddressOn}</span>}
      </div>
      <div className="fact-line">
        <span>{w.owner(apiKey.owner.name)}</span>
        <span>{w.until(date(apiKey.expiresOn))}</span>
        {apiKey.secrets.map(({ prefix, lastUsedAt }) => (
          <span key={prefix}>{lastUsedAt ? w.used(prefix, instant(lastUsedAt)) : w.unused(prefix)}</span>
        ))}
      </div>
    </div>
  );
}

function KeyActs({ apiKey, form }: { apiKey: ApiKeyView; form: OpenForm<Act> }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { me } = useSession();
  if (apiKey.revokedAt || !apiKey.can.includes('API_KEY_EDIT')) return null;
  const own = apiKey.owner.id === me.id;
  const act = (act: Act, name: string) => (
    <Button
      size="small"
      kind={act === 'edit' ? 'secondary' : 'quiet'}
      about={apiKey.name}
      onPress={() => form.open(act, apiKey.id)}
    >
      {name}
    </Button>
  );
  return (
    <div className="row">
      {own && act('edit', ui.edit)}
      {own && (apiKey.secrets.length > 1 ? act('end', w.endRotation) : act('rotate', w.rotate))}
      {act('revoke', w.revoke)}
    </div>
  );
}

type Asked = { apiKey: ApiKeyView; form: OpenForm<Act>; onMade: (key: ApiKeyView) => void };

function Question({ apiKey, form, onMade }: Asked) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { id, version, name } = apiKey;
  if (form.act === 'rotate')
    return (
      <Ask
        title={`${w.rotate}: ${name}`}
        lead={w.rotateLead}
        submit={w.rotate}
        onClose={form.close}
        act={async () => onMade(await api.put('/api-keys/{id}/rotation', { id, version }))}
      />
    );
  if (form.act === 'end')
    return (
      <Ask
        title={`${w.endRotation}: ${name}`}
        lead={w.endRotationLead}
        submit={w.endRotation}
        danger
        said={w.ended}
        onClose={form.close}
        act={() => api.delete('/api-keys/{id}/rotation', { id, version })}
      />
    );
  if (form.act !== 'revoke') return null;
  return (
    <Ask
      title={`${w.revoke}: ${name}`}
      lead={w.revokeLead}
      label={ui.reason}
      keep={`revocation/${id}`}
      required
      danger
      submit={w.revoke}
      said={w.revokedDone}
      onClose={form.close}
      act={(reason) => api.put('/api-keys/{id}/revocation', { id, version, body: { reason } })}
    />
  );
}
