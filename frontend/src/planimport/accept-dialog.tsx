import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api, unfinished } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField } from '../ui/fields';
import { Dialog } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import type { PlanImportView, Proposal } from './types';
import { words } from './words';

/** The last question before the plan is made: which year, which programme, under which superior plan. */
export function AcceptDialog({
  view,
  proposal,
  version,
  doubts,
  onClose,
}: {
  view: PlanImportView;
  proposal: Proposal;
  version: number;
  doubts: number;
  onClose: () => void;
}) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const { run, busy, error } = useAct();
  const [year, setYear] = useState<number | undefined>(proposal.head.year ?? new Date().getFullYear());
  const [programme, setProgramme] = useState('CCHC');
  const [parentPlan, setParentPlan] = useState<string>();
  const superior = useList('/plans', { year, state: 'ISSUED', limit: 50 });
  const parents = superior.items
    .filter((plan) => plan.unit.id !== view.unit.id)
    .map((plan) => ({ id: plan.id, name: plan.title, note: `${plan.unit.name} ${plan.documentNumber ?? ''}` }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const made = await run(
      () =>
        api.put('/plan-imports/{id}/acceptance', {
          id: view.id,
          version,
          body: unfinished({ year, programme, parentPlan }),
        }),
      w.created,
    );
    if (made?.plan) navigate({ to: '/plans/$id', params: { id: made.plan.id } });
  };
  return (
    <Dialog title={w.accept} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <p>{w.acceptLead}</p>
        {doubts > 0 && <p className="notice wait">{w.acceptDoubts(doubts)}</p>}
        <NumberField
          plain
          label={w.year}
          value={year}
          min={1990}
          onChange={setYear}
          pointer="/year"
          error={at('/year')}
          isRequired
        />
        <Select
          label={w.programme}
          options={[{ id: 'CCHC', name: w.CCHC }]}
          value={programme}
          onChange={(id) => setProgramme(id ?? 'CCHC')}
          pointer="/programme"
          error={at('/programme')}
        />
        {superior.isSuccess && parents.length > 0 && (
          <ComboBox
            label={w.parentPlan}
            optional
            options={parents}
            value={parentPlan}
            onChange={setParentPlan}
            pointer="/parentPlan"
            error={at('/parentPlan')}
          />
        )}
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {w.accept}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
