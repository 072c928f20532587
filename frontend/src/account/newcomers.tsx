import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { freshId } from '../api/fresh-id';
import { useList } from '../api/queries';
import type { NewcomerDraft, NewcomersDraft, NewcomersView, Slip, UnitRef } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import { MultiSelect } from '../ui/choice';
import { TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { Page } from '../ui/page';
import './people.css';
import { PrintSlips, SlipList } from './slips';
import { words } from './words';

type Person = Omit<NewcomerDraft, 'fullName'> & { fullName?: string };
/** With an id of its own, so that sending again after a lost reply makes no second account. */
const somebody = (): Person => ({ id: freshId(), roles: ['CONTRIBUTOR'], assignees: [] });

type Shape = { unit: UnitRef; onClose: () => void; onDone: (slips: Slip[]) => void };

/** Several people at once: only names are asked for, the rest is on their slips. */
export function NewcomersForm({ unit, onClose, onDone }: Shape) {
  const w = useWords(words);
  const session = useWords(sessionWords);
  const assignees = useList('/assignees', { unit: unit.id, retired: false, limit: 200 });
  const [first] = useState(somebody);
  const form = useForm<{ unit: string; people: Person[] }>({
    keep: `newcomers/${unit.id}`,
    shape: shapes.NewcomersDraft,
    start: { unit: unit.id, people: [first] },
    save: (draft) => api.post('/newcomers', { body: draft as NewcomersDraft }),
    onClose,
    onSaved: (({ slips }: NewcomersView) => {
      onDone(slips);
      onClose();
    }) as (saved: never) => void,
  });
  const people = useValue(form, '/people');
  const drop = (place: number) =>
    form.store.change(
      '/people',
      people.filter((_, at) => at !== place),
    );
  const roles = Object.entries(session.roleNames).map(([id, name]) => ({ id, name }));
  return (
    <FormDrawer form={form} title={`${w.newcomers}: ${unit.name}`} submit={w.createNewcomers} wide>
      <p>{w.newcomersLead}</p>
      {people.map((_, place) => (
        <fieldset key={place} className="person-line">
          <legend className="visually-hidden">{w.who(place + 1)}</legend>
          <TextField {...form.field(`/people/${place}/fullName`, w.fullName)} autoComplete="off" />
          <TextField {...form.field(`/people/${place}/title`, w.post)} autoComplete="off" />
          <MultiSelect {...form.field(`/people/${place}/roles`, w.role)} options={roles} />
          <MultiSelect {...form.field(`/people/${place}/assignees`, w.memberOf)} options={assignees.items} />
          {people.length > 1 && (
            <div>
              <Button kind="quiet" about={w.who(place + 1)} onPress={() => drop(place)}>
                {w.drop}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button onPress={() => form.store.change('/people', [...people, somebody()])}>
          <UserPlus size={17} aria-hidden="true" />
          {w.addPerson}
        </Button>
      </div>
    </FormDrawer>
  );
}

/** Shown once, in place of the list. */
export function NewcomerSlips({ unit, slips, onBack }: { unit: UnitRef; slips: Slip[]; onBack: () => void }) {
  const w = useWords(words);
  return (
    <Page title={w.newcomersDone(slips.length, unit.name)} lead={w.slipsLead} actions={<PrintSlips />}>
      <SlipList slips={slips.map((slip) => ({ unit: unit.name, slip }))} />
      <div className="not-on-paper">
        <Button kind="quiet" onPress={onBack}>
          {w.backToAccounts}
        </Button>
      </div>
    </Page>
  );
}
