import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { AccountView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/overlays';
import { Page } from '../ui/page';
import { Forbidden } from '../ui/pages';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { AccountForm, PasswordReset } from './account-form';
import { accountList } from './reads';
import { words } from './words';

type Acting = { edit: AccountView | 'new' } | { suspend: AccountView } | { reset: AccountView };

export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const session = useWords(sessionWords);
  const { unit, may, me } = useSession();
  const { run, error } = useAct();
  const navigate = useNavigate();
  const [acting, setActing] = useState<Acting>();
  const list = useListing(accountList(unit.unit.id), may('ACCOUNT_READ'));
  if (!may('ACCOUNT_READ')) return <Forbidden />;
  const close = () => setActing(undefined);
  return (
    <Page
      title={w.accounts(list.total)}
      lead={w.accountsLead}
      actions={
        may('ACCOUNT_EDIT') && (
          <Button kind="primary" onPress={() => setActing({ edit: 'new' })}>
            <Plus size={17} aria-hidden="true" />
            {w.createAccount}
          </Button>
        )
      }
    >
      <ErrorSummary error={error} />
      {list.isPending && <Loading rows={6} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      <ul className="card rows">
        {list.items.map((account) => (
          <li key={account.id} className="row between">
            <div>
              <strong>{account.fullName}</strong> <span className="muted">{account.username}</span>{' '}
              {account.suspendedAt && <span className="status late">{w.suspended}</span>}
              <div className="inbox-facts">
                {account.title && <span>{account.title}</span>}
                {account.roles.map((role) => (
                  <span key={role.role + role.unit.id}>
                    {session.roleNames[role.role]}, {role.unit.name}
                  </span>
                ))}
              </div>
            </div>
            {account.can.includes('ACCOUNT_EDIT') && (
              <div className="row">
                <Button size="small" onPress={() => setActing({ edit: account })}>
                  {ui.edit}
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  onPress={() => (account.id === me.id ? navigate({ to: '/profile' }) : setActing({ reset: account }))}
                >
                  {w.reset}
                </Button>
                {account.id !== me.id &&
                  (account.suspendedAt ? (
                    <Button
                      size="small"
                      kind="quiet"
                      onPress={() =>
                        run(
                          () => api.delete('/accounts/{id}/suspension', { id: account.id, version: account.version }),
                          w.done,
                        )
                      }
                    >
                      {w.restore}
                    </Button>
                  ) : (
                    <Button size="small" kind="quiet" onPress={() => setActing({ suspend: account })}>
                      {w.suspend}
                    </Button>
                  ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {acting && 'edit' in acting && (
        <AccountForm account={acting.edit === 'new' ? undefined : acting.edit} onClose={close} />
      )}
      {acting && 'reset' in acting && <PasswordReset account={acting.reset} onClose={close} />}
      {acting && 'suspend' in acting && (
        <Ask
          title={w.suspend}
          label={ui.reason}
          required
          danger
          submit={w.suspend}
          onClose={close}
          act={async (reason) => {
            const { id, version } = acting.suspend;
            await api.put('/accounts/{id}/suspension', { id, version, body: { reason } });
            await run(async () => undefined, w.done);
          }}
        />
      )}
    </Page>
  );
}
