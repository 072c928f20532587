import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { reading, useList } from '../api/queries';
import type { AccountHoldingsAtUnit, AccountHoldingsView, AccountView, Role } from '../api/schema';
import { useWords } from '../i18n/language';
import { words as sessionWords } from '../session/words';
import { CheckField } from '../ui/checkbox';
import { ComboBox, MultiSelect } from '../ui/choice';
import { TextField } from '../ui/fields';
import { Form, FormActions } from '../ui/form/form';
import { type Form as FormState, useForm } from '../ui/form/use-form';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { words } from './words';

/** Roles that somebody at the unit has to hold; the server refuses to leave one without anybody. */
const NEEDED: Role[] = ['LEADER', 'COORDINATOR', 'ACCOUNTANT'];

type Values = { reason?: string; suspend: boolean; shares: { unit: string; to?: string; roles: Role[] }[] };
type Shape = { account: AccountView; onClose: () => void };

/** Somebody leaves: what the person holds, who takes it over, in one act. */
export function Handover({ account, onClose }: Shape) {
  const w = useWords(words);
  const holdings = useQuery(reading('/accounts/{id}/holdings', { id: account.id }));
  if (holdings.data) return <HandoverForm account={account} holdings={holdings.data} onClose={onClose} />;
  return (
    <Drawer title={w.handOverTitle(account.fullName)} onClose={onClose} wide>
      {holdings.error ? <Failure error={holdings.error} retry={holdings.refetch} /> : <Loading rows={5} />}
    </Drawer>
  );
}

function HandoverForm({ account, holdings, onClose }: Shape & { holdings: AccountHoldingsView }) {
  const w = useWords(words);
  const form = useForm<Values>({
    keep: `handover/${account.id}`,
    shape: { reason: { required: true, length: [0, 1000] } },
    start: {
      suspend: true,
      shares: holdings.units.map(({ unit, roles }) => ({
        unit: unit.id,
        roles: roles.filter(({ role, sole }) => sole && NEEDED.includes(role)).map(({ role }) => role),
      })),
    },
    version: account.version,
    save: ({ reason = '', ...draft }, { version }) =>
      api.put('/accounts/{id}/handover', { id: account.id, version, body: { reason, ...draft } }),
    said: w.handOverDone,
    onClose,
  });
  return (
    <Drawer title={w.handOverTitle(account.fullName)} onClose={form.leave} wide>
      <Form form={form}>
        <p>{w.handOverLead}</p>
        {holdings.units.map((at, place) => (
          <AtUnit key={at.unit.id} form={form} place={place} at={at} leaver={account.id} />
        ))}
        <TextField {...form.field('/reason', w.handOverReason)} />
        <CheckField {...form.field('/suspend', w.leaves)} />
        <FormActions form={form} submit={w.handOverNow} />
      </Form>
    </Drawer>
  );
}

type AtShape = { form: FormState<Values>; place: number; at: AccountHoldingsAtUnit; leaver: string };

/** What is held at one unit, and who takes it. */
function AtUnit({ form, place, at, leaver }: AtShape) {
  const w = useWords(words);
  const session = useWords(sessionWords);
  const accounts = useList('/accounts', { unit: at.unit.id, limit: 200 });
  const colleagues = accounts.items
    .filter(({ id, suspendedAt }) => id !== leaver && !suspendedAt)
    .map(({ id, fullName, title }) => ({ id, name: fullName, note: title }));
  const alone = (sole: boolean) => (sole ? ` (${w.sole})` : '');
  form.field(`/shares/${place}/unit`, at.unit.name);
  return (
    <section className="card pad stack" data-pointer={`/shares/${place}/unit`}>
      <h3>{at.unit.name}</h3>
      <ul>
        {at.roles.map(({ role, sole }) => (
          <li key={role}>
            {session.roleNames[role]}
            {alone(sole)}
          </li>
        ))}
        {at.assignees.map(({ id, name, sole, openTasks, overdueTasks }) => (
          <li key={id}>
            {name}
            {alone(sole)}: {w.openTasks(openTasks, overdueTasks)}
          </li>
        ))}
        {at.plansToSign + at.reportsToSign > 0 && <li>{w.toSign(at.plansToSign, at.reportsToSign)}</li>}
        {at.draftPlans + at.draftReports > 0 && <li>{w.drafts(at.draftPlans, at.draftReports)}</li>}
      </ul>
      {accounts.isSuccess &&
        (colleagues.length === 0 ? (
          <p className="muted">{w.noColleague}</p>
        ) : (
          <>
            <ComboBox {...form.field(`/shares/${place}/to`, w.receiver)} options={colleagues} />
            <MultiSelect
              {...form.field(`/shares/${place}/roles`, w.rolesToo)}
              hint={w.rolesTooHint}
              options={at.roles.map(({ role }) => ({ id: role, name: session.roleNames[role] }))}
            />
          </>
        ))}
    </section>
  );
}
