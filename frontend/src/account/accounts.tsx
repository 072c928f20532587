import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { Page } from '../ui/page';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { AccountForm, PasswordReset } from './account-form';
import { accountList } from './reads';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const session = useWords(sessionWords);
  const { unit, may, me } = useSession();
  const { run, error } = useAct();
  const navigate = useNavigate();
  const form = useOpen<'add' | 'edit' | 'suspend' | 'reset'>('account');
  const list = useListing(accountList(unit.unit.id));
  const acting = list.items.find((account) => account.id === form.id);
  return (
    <Page
      title={w.accounts(list.total)}
      lead={w.accountsLead}
      actions={
        may('ACCOUNT_EDIT') && (
          <Button kind="primary" onPress={() => form.open('add')}>
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
          <li key={account.id} data-thing={account.id} className="row between">
            <div>
              <strong>{account.fullName}</strong> <span className="muted">{account.username}</span>{' '}
              {account.suspendedAt && <span className="status late">{w.suspended}</span>}
              <div className="fact-line">
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
                <Button size="small" about={account.fullName} onPress={() => form.open('edit', account.id)}>
                  {ui.edit}
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  about={account.fullName}
                  onPress={() => (account.id === me.id ? navigate({ to: '/profile' }) : form.open('reset', account.id))}
                >
                  {w.reset}
                </Button>
                {account.id !== me.id &&
                  (account.suspendedAt ? (
                    <Button
                      size="small"
                      kind="quiet"
                      about={account.fullName}
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
                    <Button
                      size="small"
                      kind="quiet"
                      about={account.fullName}
                      onPress={() => form.open('suspend', account.id)}
                    >
                      {w.suspend}
                    </Button>
                  ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {form.act === 'add' && <AccountForm onClose={form.close} />}
      {form.act === 'edit' && acting && <AccountForm account={acting} onClose={form.close} />}
      {form.act === 'reset' && acting && <PasswordReset account={acting} onClose={form.close} />}
      {form.act === 'suspend' && acting && (
        <Ask
          title={w.suspend}
          label={ui.reason}
          keep={`suspension/${acting.id}`}
          required
          danger
          submit={w.suspend}
          said={w.done}
          onClose={form.close}
          act={(reason) =>
            api.put('/accounts/{id}/suspension', { id: acting.id, version: acting.version, body: { reason } })
          }
        />
      )}
    </Page>
  );
}
