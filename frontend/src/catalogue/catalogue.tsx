import { useState } from 'react';
import { Problem, Unreachable } from '../api/problem';
import { setLanguage, useLanguage, useWords } from '../i18n/language';
import { Bar } from '../ui/bar';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Segments } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { Filters, SearchField } from '../ui/filters';
import { LinkButton } from '../ui/link-button';
import { Mark } from '../ui/mark';
import { Menu, MenuItem } from '../ui/menu';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Status, type Tone } from '../ui/status';
import { say } from '../ui/toast';
import { Warnings } from '../ui/warnings';
import { FieldStates } from './fields';
import { Overlays } from './overlays';
import { words } from './words';

/** Every part of the kit in every state, for the eye, for axe and for screenshots. */
export function Catalogue() {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <main>
      <Page
        title={w.title}
        lead={w.lead}
        actions={
          <Button onPress={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
            <span lang={language === 'vi' ? 'en' : 'vi'}>{w.language}</span>
          </Button>
        }
      >
        <Buttons />
        <FieldStates />
        <Notices />
        <Overlays />
      </Page>
    </main>
  );
}

function Buttons() {
  const w = useWords(words);
  const [way, setWay] = useState('0');
  const kinds = { primary: w.primary, secondary: w.secondary, quiet: w.quiet, danger: w.danger };
  return (
    <section className="stack">
      <h2>{w.buttons}</h2>
      {[{}, { size: 'small' as const }, { isPending: true }, { isDisabled: true }].map((state) => (
        <div key={JSON.stringify(state)} className="row">
          {Object.entries(kinds).map(([kind, name]) => (
            <Button key={kind} kind={kind as keyof typeof kinds} {...state}>
              {name}
            </Button>
          ))}
        </div>
      ))}
      <div className="row">
        <LinkButton to=".">{w.link}</LinkButton>
        <Menu trigger={<Button>{w.menu}</Button>} onAction={() => say(w.said)}>
          <MenuItem id="one">{w.secondary}</MenuItem>
          <MenuItem id="two">{w.danger}</MenuItem>
        </Menu>
        <Button onPress={() => say(w.said)}>{w.toast}</Button>
      </div>
      <Filters active={2}>
        <SearchField label={w.text} hint={w.hint} onChange={() => undefined} />
      </Filters>
      <Segments
        label={w.segments}
        options={w.ways.map((name, place) => ({ id: String(place), name }))}
        value={way}
        onChange={setWay}
      />
      <div className="row">
        {[false, true].map((chosen) => (
          <Checkbox key={String(chosen)} defaultSelected={chosen}>
            {w.check}
          </Checkbox>
        ))}
        <Mark />
      </div>
    </section>
  );
}

function Notices() {
  const w = useWords(words);
  const refused = (status: number) =>
    new Problem({
      type: '',
      title: w.states.wrong,
      status,
      detail: w.warning,
      code: 'X',
      traceId: '4bf92f3577b3',
      errors: [],
    });
  return (
    <section className="stack">
      <h2>{w.notices}</h2>
      <ErrorSummary error={refused(409)} />
      <Failure error={refused(500)} retry={() => say(w.said)} />
      <Failure error={new Unreachable('')} />
      <Warnings warnings={[{ code: 'LATE', detail: w.warning }]} />
      <EmptyState title={w.emptyTitle} action={<Button kind="primary">{w.primary}</Button>}>
        {w.emptyLead}
      </EmptyState>
      <Loading rows={3} />
      <div className="row">
        {Object.entries(w.status).map(([tone, name]) => (
          <Status key={tone} tone={tone as Tone}>
            {name}
          </Status>
        ))}
      </div>
      {(['doing', 'done', 'late'] as const).map((tone) => (
        <Bar key={tone} value={3} of={8} tone={tone} label={w.progress} />
      ))}
    </section>
  );
}
