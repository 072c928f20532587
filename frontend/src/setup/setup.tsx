import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { reading } from '../api/queries';
import type { UnitSetupView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Failure, Loading } from '../ui/states';
import { UnitSearch } from '../unit/unit-search';
import './setup.css';
import { SetupForm } from './setup-form';
import { SetupImport } from './setup-import';
import { Slips } from './slips';

import { words } from './words';

/** A unit becomes usable: which one, who, with what; then the slips. */
export function Screen() {
  const w = useWords(words);
  const navigate = useNavigate();
  const { unit } = useSearch({ from: '/setup' });
  const [done, setDone] = useState<UnitSetupView[]>();
  const [sheet, setSheet] = useState(false);
  const choose = (id?: string) => {
    setDone(undefined);
    navigate({ to: '/setup', search: { unit: id } });
  };
  if (done) return <Slips units={done} onMore={() => choose()} />;
  return (
    <Page
      title={w.title}
      lead={w.lead}
      actions={
        !unit && (
          <Button onPress={() => setSheet(true)}>
            <FileUp size={17} aria-hidden="true" />
            {w.fromSheet}
          </Button>
        )
      }
    >
      {unit ? (
        <Chosen key={unit} id={unit} onDone={(view) => setDone([view])} onOther={() => choose()} />
      ) : (
        <UnitSearch label={w.find} kind="COMMUNE" onChosen={({ id }) => choose(id)} autoFocus />
      )}
      {sheet && <SetupImport onClose={() => setSheet(false)} onDone={setDone} />}
    </Page>
  );
}

type Shape = { id: string; onDone: (view: UnitSetupView) => void; onOther: () => void };

function Chosen({ id, onDone, onOther }: Shape) {
  const unit = useQuery(reading('/units/{id}', { id }));
  const template = useQuery(reading('/unit-setups/template', { unit: id }));
  const failure = unit.error ?? template.error;
  if (failure) return <Failure error={failure} />;
  if (!unit.data || !template.data) return <Loading rows={8} />;
  return <SetupForm unit={unit.data} template={template.data} onDone={onDone} onOther={onOther} />;
}
