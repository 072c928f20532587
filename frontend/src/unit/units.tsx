import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileUp, GitMerge, Plus } from 'lucide-react';
import { useList } from '../api/queries';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Segments, Select } from '../ui/choice';
import { Filters, SearchField } from '../ui/filters';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { Reorganise } from './reorganise';
import './unit.css';
import { AgencyCodeForm, RenameForm, UnitForm } from './unit-form';
import { UnitImport } from './unit-import';
import { UnitRow } from './unit-row';
import { words } from './words';

const LEVELS = ['PROVINCE', 'COMMUNE'] as const;

/** The unit and those below it: an administrator makes, renames, merges and splits them, each from a day on. */
export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const here = unit.unit;
  const filters = useSearch({ from: '/units' });
  const navigate = useNavigate();
  const form = useOpen<'add' | 'import' | 'rename' | 'code' | 'reorganise'>('units');
  const set = (change: typeof filters, replace = false) =>
    navigate({ to: '/units', search: { ...filters, ...change }, replace });
  const { q, level, ended } = filters;
  const kind = LEVELS.find((one) => one === level);
  const on = ended ? undefined : today();
  const list = useList('/units', { within: here.id, q, kind, on, count: true, limit: 50 });
  const acting = list.items.find((one) => one.id === form.id);
  const kinds = LEVELS.map((id) => ({ id, name: w.kinds[id] }));
  return (
    <Page
      title={w.heading(list.total)}
      lead={w.lead(here.name)}
      actions={
        <>
          {may('JOB_READ') && <LinkButton to="/jobs">{w.jobs}</LinkButton>}
          <Button onPress={() => form.open('import')}>
            <FileUp size={17} aria-hidden="true" />
            {w.importList}
          </Button>
          <Button onPress={() => form.open('reorganise')}>
            <GitMerge size={17} aria-hidden="true" />
            {w.reorganise}
          </Button>
          <Button onPress={() => form.open('add')}>
            <Plus size={17} aria-hidden="true" />
            {w.add}
          </Button>
          <LinkButton to="/setup" kind="primary">
            {w.setUp}
          </LinkButton>
        </>
      }
    >
      <Filters active={Number(!!q) + Number(!!kind) + Number(!!ended)}>
        <SearchField
          label={w.search}
          hint={w.findHint}
          value={q}
          onChange={(text, first) => set({ q: text }, !first)}
        />
        <Select
          label={w.level}
          empty={w.every}
          optional
          options={kinds}
          value={kind}
          onChange={(next) => set({ level: next })}
        />
        <div className="unit-whether">
          <Segments
            label={w.whether}
            options={[
              { id: 'standing', name: w.standing },
              { id: 'ended', name: w.ended },
            ]}
            value={ended ? 'ended' : 'standing'}
            onChange={(which) => set({ ended: which === 'ended' || undefined })}
          />
        </div>
      </Filters>
      {list.isPending && <Loading rows={8} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && <EmptyState title={w.empty}>{w.emptyLead}</EmptyState>}
      {list.items.length > 0 && (
        <ul className="card rows">
          {list.items.map((one) => (
            <UnitRow key={one.id} unit={one} open={form.open} />
          ))}
        </ul>
      )}
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {form.act === 'add' && <UnitForm here={here} onClose={form.close} />}
      {form.act === 'import' && <UnitImport here={here} onClose={form.close} />}
      {form.act === 'rename' && acting && <RenameForm unit={acting} onClose={form.close} />}
      {form.act === 'code' && acting && <AgencyCodeForm unit={acting} onClose={form.close} />}
      {form.act === 'reorganise' && (!form.id || acting) && (
        <Reorganise within={here.id} first={acting} onClose={form.close} />
      )}
    </Page>
  );
}
