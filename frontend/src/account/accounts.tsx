import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { reading, useListing } from '../api/queries';
import type { Slip, UnitRef } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { SheetButton } from '../ui/sheet-button';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { AccountForm, PasswordReset } from './account-form';
import { Handover } from './handover';
import { NewcomerSlips, NewcomersForm } from './newcomers';
import { accountList } from './reads';
import { words } from './words';

/** The accounts of the unit in the address, which may be one below; else of the own. */
export function Screen() {
  const { unit } = useSession();
  const { unit: other } = useSearch({ from: '/accounts' });
  const below = useQuery({ ...reading('/units/{id}', { id: other ?? '' }), enabled: !!other });
  if (!other || other === unit.unit.id) return <Accounts key={unit.unit.id} unit={unit.unit} />;
  if (below.error) return <Failure error={below.error} />;
  return below.data ? <Accounts key={other} unit={below.data} below /> : <Loading page rows={6} />;
}

function Accounts({ unit, below }: { unit: UnitRef; below?: boolean }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const session = useWords(sessionWords);
  const { may, me } = useSession();
  const [slips, setSlips] = useState<Slip[]>();
  const { run, error } = useAct();
  const navigate = useNavigate();
  const form = useOpen<'add' | 'newcomers' | 'edit' | 'handover' | 'suspend' | 'reset' | 'second-factor'>('account');
  const list = useListing(accountList(unit.id));
  const acting = list.items.find((account) => account.id === form.id);
  if (slips) return <NewcomerSlips unit={unit} slips={slips} onBack={() => setSlips(undefined)} />;
  return (
    <Page
      title={w.accounts(list.total)}
      lead={below ? `${w.accountsOf(unit.name)} ${w.accountsLead}` : w.accountsLead}
      actions={
        <>
          <SheetButton list="/accounts/sheet" ask={{ unit: unit.id }} />
          {below && <LinkButton to="/units">{w.backToUnits}</LinkButton>}
          {may('ACCOUNT_EDIT') && (
            <>
              <Button onPress={() => form.open('newcomers')}>
                <UserPlus size={17} aria-hidden="true" />
                {w.newcomers}
              </Button>
              <Button kind="primary" onPress={() => form.open('add')}>
                <Plus size={17} aria-hidden="true" />
                {w.createAccount}
              </Button>
            </>
          )}
        </>
      }
    >
      <ErrorSummary error={error} />
      {list.isPending && <Loading rows={6} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState
          title={w.noAccounts}
          action={may('ACCOUNT_EDIT') && <Button onPress={() => form.open('newcomers')}>{w.newcomers}</Button>}
        >
          {w.noAccountsLead}
        </EmptyState>
      )}
      <ul className="card rows" hidden={list.items.length === 0}>
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
                {account.id !== me.id && account.secondFactorAt && (
                  <Button
                    size="small"
                    kind="quiet"
                    about={account.fullName}
                    onPress={() => form.open('second-factor', account.id)}
                  >
                    {w.removeSecondFactor}
                  </Button>
                )}
                {account.id !== me.id && (
                  <Button
                    size="small"
                    kind="quiet"
                    about={account.fullName}
                    onPress={() => form.open('handover', account.id)}
                  >
                    {w.handOver}
                  </Button>
                )}
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
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {form.act === 'add' && <AccountForm unit={unit} onClose={form.close} />}
      {form.act === 'newcomers' && <NewcomersForm unit={unit} onClose={form.close} onDone={setSlips} />}
      {form.act === 'edit' && acting && <AccountForm unit={unit} account={acting} onClose={form.close} />}
      {form.act === 'handover' && acting && <Handover account={acting} onClose={form.close} />}
      {form.act === 'reset' && acting && <PasswordReset account={acting} onClose={form.close} />}
      {form.act === 'second-factor' && acting && (
        <Ask
          title={`${w.removeSecondFactor}: ${acting.fullName}`}
          lead={w.removeSecondFactorLead}
          danger
          submit={w.removeSecondFactor}
          said={w.done}
          onClose={form.close}
          act={() => api.delete('/accounts/{id}/second-factor', { id: acting.id, version: acting.version })}
        />
      )}
      {form.act === 'suspend' && acting && (
        <Ask
          title={w.suspend}
          lead={w.suspendLead}
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
