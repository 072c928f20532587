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
/** `without` are the bodies and channels this unit does not have, by name, and the people of former units who do not come along, by account. */
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
  const kept = <T extends Named>(usual: T[], more: T[] = []) =>
    [...usual, ...more].filter(({ name }) => !without.includes(name));
  const word = capital(hamletOf(unit));
  const parts = Array.from({ length: hamlets }, (_, n) => ({ name: `${word} ${n + 1}`, kind: 'HAMLET' as const }));
  const assignees = [...kept(template.assignees, template.inherited?.assignees), ...parts];
  const named = (name?: string) => (assignees.some((body) => body.name === name) ? name : undefined);
  return {
    unit: unit.id,
    assignees,
    channels: kept(template.channels, template.inherited?.channels),
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
    colleagues: colleaguesOf(template)
      .filter(({ account }) => !without.includes(account))
      .map(({ account, roles, assignee }) => ({ account, roles, assignee: named(assignee) })),
    ownRoles: mine ? ['COORDINATOR'] : [],
  } satisfies UnitSetupDraft;
}

/** Each once, also who works at two of the former units. */
const colleaguesOf = ({ inherited }: UnitSetupTemplateView) => [
  ...new Map(inherited?.units.flatMap(({ people }) => people.map((person) => [person.account, person]))).values(),
];

export function SetupForm({ unit, template, onDone, onOther }: Shape) {
  const w = useWords(words);
  const form = useForm<Values>({
    keep: `setup/${unit.id}`,
    shape: { hamlets: { range: [0, MOST_HAMLETS] } },
    start: {
      people: template.posts.map(({ title, roles, assignee }) => ({ fullName: '', title, role: roles[0]!, assignee })),
      without: [],
      hamlets: template.inherited?.assignees.some(({ kind }) => kind === 'HAMLET') ? 0 : 8,
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
      {colleaguesOf(template).length > 0 && <Colleagues form={form} template={template} />}
      <People form={form} />
      <CheckField {...form.field('/mine', w.mine)} />
      <section className="card pad stack">
        <h2>{w.bodies}</h2>
        <p className="muted">{w.bodiesLead}</p>
        <Ticks
          form={form}
          label={w.bodies}
          options={[...template.assignees, ...(template.inherited?.assignees ?? [])]}
        />
        <NumberField {...form.field('/hamlets', w.hamlets(hamletOf(unit)))} optional={false} />
      </section>
      <section className="card pad stack">
        <h2>{w.channels}</h2>
        <p className="muted">{w.channelsLead}</p>
        <Ticks
          form={form}
          label={w.channels}
          options={[...template.channels, ...(template.inherited?.channels ?? [])]}
        />
      </section>
      <div className="actions form-actions">
        <Button type="submit" kind="primary" isPending={form.busy}>
          {w.submit}
        </Button>
      </div>
    </Form>
  );
}

/** Those of the former units, all ticked at first; somebody of two of them comes along once. */
function Colleagues({ form, template }: { form: FormState<Values>; template: UnitSetupTemplateView }) {
  const w = useWords(words);
  const session = useWords(sessionWords);
  return (
    <section className="card pad stack">
      <h2>{w.colleagues}</h2>
      <p className="muted">{w.colleaguesLead}</p>
      {template.inherited?.units.map(({ unit, people }) => (
        <section key={unit.id} className="stack">
          <h3>{unit.name}</h3>
          <Ticks
            form={form}
            label={w.colleaguesOf(unit.name)}
            options={people.map(({ account, fullName, title, roles }) => ({
              name: account,
              said: [fullName, title ?? roles.map((role) => session.roleNames[role]).join(', ')].join(', '),
            }))}
          />
        </section>
      ))}
    </section>
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

/** `said` is what a person reads where the name is for programs. */
type Named = { name: string; measure?: string; said?: string };

/** All ticked at first. */
function Ticks({ form, label, options }: { form: FormState<Values>; label: string; options: Named[] }) {
  const without = useValue(form, '/without');
  const tick = (name: string, on: boolean) =>
    form.store.change('/without', on ? without.filter((one) => one !== name) : [...without, name]);
  return (
    <fieldset className="setup-ticks plain-fieldset">
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ name, measure, said = name }) => (
        <Checkbox key={name} isSelected={!without.includes(name)} onChange={(on) => tick(name, on)}>
          {measure ? `${said} (${measure})` : said}
        </Checkbox>
      ))}
    </fieldset>
  );
}
