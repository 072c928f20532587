import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import type { AccountDraft, AccountView, Role } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import { MultiSelect } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Dialog, Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

/** Edits the roles at the unit in view; roles at other units stay as they are. */
export function AccountForm({ account, onClose }: { account?: AccountView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const session = useWords(sessionWords);
  const { unit } = useSession();
  const { run, busy, error } = useAct();
  const here = unit.unit.id;
  const [draft, setDraft] = useState<AccountDraft>(() => ({
    username: account?.username ?? '',
    fullName: account?.fullName ?? '',
    title: account?.title,
    roles: account?.roles.map((role) => ({ role: role.role, unit: role.unit.id })) ?? [
      { role: 'CONTRIBUTOR', unit: here },
    ],
    assignees: account?.assignees.map((assignee) => assignee.id) ?? [],
  }));
  const set = (change: Partial<AccountDraft>) => setDraft((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const assignees = useList('/assignees', { unit: here, retired: false, limit: 200 });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        account
          ? api.put('/accounts/{id}', { id: account.id, version: account.version, body: draft })
          : api.post('/accounts', { body: draft, act }),
      w.saved,
    );
    if (saved) onClose();
  };
  return (
    <Drawer title={account ? w.editAccount : w.createAccount} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <TextField
          label={w.fullName}
          value={draft.fullName}
          onChange={(fullName) => set({ fullName })}
          pointer="/fullName"
          error={at('/fullName')}
          isRequired
          autoFocus
        />
        <TextField
          label={w.title}
          optional
          value={draft.title ?? ''}
          onChange={(title) => set({ title: title || undefined })}
          pointer="/title"
          error={at('/title')}
        />
        <TextField
          label={w.username}
          hint={w.usernameHint}
          value={draft.username}
          onChange={(username) => set({ username })}
          pointer="/username"
          error={at('/username')}
          isRequired
          autoComplete="off"
        />
        {!account && (
          <TextField
            label={w.password}
            hint={w.passwordHint}
            type="password"
            value={draft.password ?? ''}
            onChange={(password) => set({ password: password || undefined })}
            pointer="/password"
            error={at('/password')}
            isRequired
            autoComplete="new-password"
          />
        )}
        <MultiSelect
          label={`${w.roles}: ${unit.unit.name}`}
          options={Object.entries(session.roleNames).map(([id, name]) => ({ id, name }))}
          value={draft.roles.filter((role) => role.unit === here).map((role) => role.role)}
          onChange={(roles) =>
            set({
              roles: [
                ...draft.roles.filter((role) => role.unit !== here),
                ...roles.map((role) => ({ role: role as Role, unit: here })),
              ],
            })
          }
          pointer="/roles"
          error={at('/roles')}
        />
        <MultiSelect
          label={w.memberOf}
          optional
          options={assignees.items}
          value={draft.assignees}
          onChange={(chosen) => set({ assignees: chosen })}
          pointer="/assignees"
          error={at('/assignees')}
        />
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

export function PasswordReset({ account, onClose }: { account: AccountView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [newPassword, setNew] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await run(async () => {
      await api.put('/accounts/{id}/password', { id: account.id, version: account.version, body: { newPassword } });
      return true;
    }, w.done);
    if (done) onClose();
  };
  return (
    <Dialog title={`${w.reset}: ${account.fullName}`} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <p>{w.resetLead}</p>
        <TextField
          label={w.newPassword}
          hint={w.passwordHint}
          type="password"
          value={newPassword}
          onChange={setNew}
          pointer="/newPassword"
          error={error instanceof Problem ? error.at('/newPassword') : undefined}
          autoFocus
          autoComplete="new-password"
          isRequired
        />
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {w.reset}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
