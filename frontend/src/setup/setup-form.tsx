import { UserPlus } from 'lucide-react';
import '../account/people.css';
import { words as accountWords } from '../account/words';
import { api } from '../api/client';
import type { Role, SetupPerson, UnitSetupDraft, UnitSetupTemplateView, UnitSetupView, UnitView } from '../api/schema';
import { capital } from '../i18n/format';
import { useWords } from '../i18n/language';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import { Checkbox, CheckField } from '../ui/checkbox';
import { Select } from '../ui/choice';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form/form';
import { type Form as FormState, useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words } from './words';

type Person = { fullName: string; title?: string; role: Role; assignee?: string };
/** `without` are the usual bodies and channels this unit does not have, by name. */
type Values = { people: Person[]; without: string[]; hamlets?: number; mine: boolean };

type Shape = {
  unit: UnitView;
  template: UnitSetupTemplateView;
  onDone: (view: UnitSetupView) => void;
  onOther: () => void;
};

const MOST_HAMLETS = 100;

/** Its parts have other names in a ward (phường). */
const hamletOf = (unit: UnitView) => (unit.name.startsWith('phường') ? 'tổ dân phố' : 'thôn');

function bodyOf({ people, without, hamlets = 0, mine }: Values, unit: UnitView, template: UnitSetupTemplateView) {
  const kept = <T extends { name: string }>(all: T[]) => all.filter(({ name }) => !without.includes(name));
  const word = capital(hamletOf(unit));
  const parts = Array.from({ length: hamlets }, (_, n) => ({ name: `${word} ${n + 1}`, kind: 'HAMLET' as const }));
  const assignees = [...kept(template.assignees), ...parts];
  const named = (name?: string) => (assignees.some((body) => body.name === name) ? name : undefined);
  return {
    unit: unit.id,
    assignees,
    channels: kept(template.channels),
    people: people
      .filter(({ fullName }) => fullName?.trim())
      .map(
        ({ fullName, title, role, assignee }): SetupPerson => ({
          fullName,
          title,
          roles: [role],
          assignee: named(assignee),
        }),
      ),
    ownRoles: mine ? ['COORDINATOR'] : [],
  } satisfies UnitSetupDraft;
}

export function SetupForm({ unit, template, onDone, onOther }: Shape) {
  const w = useWords(words);
  const form = useForm<Values>({
    keep: `setup/${unit.id}`,
    shape: { hamlets: { range: [0, MOST_HAMLETS] } },
    start: {
      people: template.posts.map(({ title, roles, assignee }) => ({ fullName: '', title, role: roles[0]!, assignee })),
      without: [],
      hamlets: 8,
      mine: true,
    },
    save: (values) => api.post('/unit-setups', { body: bodyOf(values, unit, template) }),
    onClose: onOther,
    onSaved: onDone as (saved: never) => void,
  });
  return (
    <Form form={form}>
      <div className="row between">
        <h2>
          {unit.name}, {unit.parent?.name}
        </h2>
        <Button kind="quiet" size="small" onPress={form.leave}>
          {w.another}
        </Button>
      </div>
      <People form={form} />
      <CheckField {...form.field('/mine', w.mine)} />
      <section className="card pad stack">
        <h2>{w.bodies}</h2>
        <p className="muted">{w.bodiesLead}</p>
        <Ticks form={form} label={w.bodies} options={template.assignees} />
        <NumberField {...form.field('/hamlets', w.hamlets(hamletOf(unit)))} optional={false} />
      </section>
      <section className="card pad stack">
        <h2>{w.channels}</h2>
        <p className="muted">{w.channelsLead}</p>
        <Ticks form={form} label={w.channels} options={template.channels} />
      </section>
      <div className="actions form-actions">
        <Button type="submit" kind="primary" isPending={form.busy}>
          {w.submit}
        </Button>
      </div>
    </Form>
  );
}

/** One line per post; those without a name are left out. */
function People({ form }: { form: FormState<Values> }) {
  const w = useWords(words);
  const account = useWords(accountWords);
  const session = useWords(sessionWords);
  const people = useValue(form, '/people');
  const roles = Object.entries(session.roleNames).map(([id, name]) => ({ id, name }));
  const add = () => form.store.change('/people', [...people, { fullName: '', role: 'CONTRIBUTOR' }]);
  return (
    <section className="card pad stack">
      <h2>{w.people}</h2>
      <p className="muted">{w.peopleLead}</p>
      {people.map((_, place) => (
        <fieldset key={place} className="person-line">
          <legend className="visually-hidden">{account.who(place + 1)}</legend>
          <TextField
            {...form.field(`/people/${place}/fullName`, account.fullName)}
            optional={false}
            autoComplete="off"
          />
          <TextField {...form.field(`/people/${place}/title`, account.post)} optional={false} autoComplete="off" />
          <Select {...form.field(`/people/${place}/role`, account.role)} optional={false} options={roles} />
        </fieldset>
      ))}
      <div>
        <Button onPress={add}>
          <UserPlus size={17} aria-hidden="true" />
          {account.addPerson}
        </Button>
      </div>
    </section>
  );
}

type Named = { name: string; measure?: string };

/** All ticked at first. */
function Ticks({ form, label, options }: { form: FormState<Values>; label: string; options: Named[] }) {
  const without = useValue(form, '/without');
  const tick = (name: string, on: boolean) =>
    form.store.change('/without', on ? without.filter((one) => one !== name) : [...without, name]);
  return (
    <fieldset className="setup-ticks plain-fieldset">
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ name, measure }) => (
        <Checkbox key={name} isSelected={!without.includes(name)} onChange={(on) => tick(name, on)}>
          {measure ? `${name} (${measure})` : name}
        </Checkbox>
      ))}
    </fieldset>
  );
}
