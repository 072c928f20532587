import { api } from '../api/client';
import { useList } from '../api/queries';
import type { AccountDraft, AccountView, Role, UnitRef } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { words as sessionWords } from '../session/words';
import { MultiSelect } from '../ui/choice';
import { TextField } from '../ui/fields';
import { FormDialog, FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { words } from './words';

/** Only the roles at one unit are edited; those at other units are kept. */
type Draft = Omit<AccountDraft, 'roles'> & { roles: Role[]; elsewhere: AccountDraft['roles'] };

const draftOf =
  (here: string) =>
  ({ username, fullName, title, roles, assignees }: AccountView): Draft => ({
    username,
    fullName,
    title,
    roles: roles.filter((one) => one.unit.id === here).map((one) => one.role),
    elsewhere: roles.filter((one) => one.unit.id !== here).map(({ role, unit }) => ({ role, unit: unit.id })),
    assignees: assignees.map((assignee) => assignee.id),
  });

const bodyOf = ({ roles, elsewhere, ...rest }: Draft, here: string): AccountDraft => ({
  ...rest,
  roles: [...elsewhere, ...roles.map((role) => ({ role, unit: here }))],
});

type Shape = { unit: UnitRef; account?: AccountView; onClose: () => void };

export function AccountForm({ unit, account, onClose }: Shape) {
  const w = useWords(words);
  const session = useWords(sessionWords);
  const here = unit.id;
  const assignees = useList('/assignees', { unit: here, retired: false, limit: 200 });
  const form = useForm<Draft>({
    keep: `account/${account?.id ?? 'new'}`,
    shape: { ...shapes.AccountDraft, roles: {} },
    start: account
      ? draftOf(here)(account)
      : { username: '', fullName: '', roles: ['CONTRIBUTOR'], elsewhere: [], assignees: [] },
    version: account?.version,
    save: (draft, { version, act }) => {
      const body = bodyOf(draft, here);
      return account
        ? api.put('/accounts/{id}', { id: account.id, version, body })
        : api.post('/accounts', { body, act });
    },
    reread: account && rereading(() => api.get('/accounts/{id}', { id: account.id }), draftOf(here)),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={account ? w.editAccount : w.createAccount}>
      <TextField {...field('/fullName', w.fullName)} autoFocus />
      <TextField {...field('/title', w.title)} />
      <TextField {...field('/username', w.username)} hint={w.usernameHint} autoComplete="off" />
      {!account && (
        <TextField
          {...field('/password', w.password)}
          optional={false}
          hint={w.passwordHint}
          type="password"
          autoComplete="new-password"
        />
      )}
      <MultiSelect
        {...field('/roles', `${w.roles}: ${unit.name}`)}
        optional={false}
        options={Object.entries(session.roleNames).map(([id, name]) => ({ id, name }))}
      />
      <MultiSelect {...field('/assignees', w.memberOf)} hint={account && w.memberHint} options={assignees.items} />
    </FormDrawer>
  );
}

/** Never stored: a password is not kept on the device. */
export function PasswordReset({ account, onClose }: { account: AccountView; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.PasswordReset,
    start: { newPassword: '' },
    version: account.version,
    save: (body, { version }) => api.put('/accounts/{id}/password', { id: account.id, version, body }),
    said: w.done,
    onClose,
  });
  return (
    <FormDialog form={form} title={`${w.reset}: ${account.fullName}`} submit={w.reset}>
      <p>{w.resetLead}</p>
      <TextField
        {...form.field('/newPassword', w.newPassword)}
        hint={w.passwordHint}
        type="password"
        autoFocus
        autoComplete="new-password"
      />
    </FormDialog>
  );
}
