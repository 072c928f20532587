import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, Radio, TriangleAlert } from 'lucide-react';
import { useListing } from '../api/queries';
import type { ActivityView } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { channelList } from '../channel/reads';
import { EvidenceThumb } from '../evidence/files';
import { date, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { Filters, SearchField } from '../ui/filters';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { SheetButton } from '../ui/sheet-button';
import { EmptyState, Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import './activity.css';
import { ActivityDrawer } from './activity-drawer';
import { activityList } from './reads';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const { plan, ready } = usePlan();
  const filters = useSearch({ from: '/activities' });
  const navigate = useNavigate();
  const set = (change: typeof filters, replace = false) =>
    navigate({ to: '/activities', search: { ...filters, ...change }, replace });
  const list = useListing(activityList(plan?.id, filters), !!plan);
  const channels = useListing(channelList(unit.unit.id));
  const { activity: opened, ...narrowing } = filters;
  const active = Object.values(narrowing).filter(Boolean).length;
  const filtered = active > 0;
  const log = may('ACTIVITY_LOG') && (
    <LinkButton to="/activities/new" kind="primary">
      <Plus size={17} aria-hidden="true" />
      {w.log}
    </LinkButton>
  );
  return (
    <Page
      title={w.heading(list.total)}
      lead={plan?.title}
      actions={
        plan &&
        list.items.length > 0 && (
          <SheetButton list="/activities/sheet" ask={{ plan: plan.id, ...narrowing, sort: '-on' }} />
        )
      }
    >
      <Filters active={active}>
        <SearchField
          label={w.search}
          hint={w.searchHint}
          value={filters.q}
          onChange={(q, first) => set({ q }, !first)}
        />
        <Select
          label={w.channel}
          optional
          empty={ui.all}
          options={channels.items}
          value={filters.channel}
          onChange={(channel) => set({ channel })}
        />
        <DateField label={w.from} optional value={filters.from} onChange={(from) => set({ from })} />
        <DateField label={w.to} optional value={filters.to} onChange={(to) => set({ to })} />
        <Checkbox
          isSelected={!!filters.withoutEvidence}
          onChange={(only) => set({ withoutEvidence: only || undefined })}
        >
          {w.without}
        </Checkbox>
        {filtered && (
          <Button kind="quiet" onPress={() => navigate({ to: '/activities', search: {} })}>
            {w.clear}
          </Button>
        )}
      </Filters>
      {((ready && !plan) || (list.isSuccess && list.items.length === 0)) && (
        <EmptyState title={filtered ? w.noMatch : w.empty} action={!filtered && log}>
          {filtered ? undefined : w.emptyLead}
        </EmptyState>
      )}
      {plan && list.isPending && <Loading rows={8} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.items.length > 0 && (
        <ul className="card rows">
          {list.items.map((activity) => (
            <Row key={activity.id} activity={activity} onOpen={() => set({ activity: activity.id })} />
          ))}
        </ul>
      )}
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {opened && <ActivityDrawer id={opened} onClose={() => set({ activity: undefined }, true)} />}
    </Page>
  );
}

function Row({ activity, onOpen }: { activity: ActivityView; onOpen: () => void }) {
  const w = useWords(words);
  return (
    <li className="activity-row" data-thing={activity.id}>
      <time dateTime={activity.on}>{date(activity.on)}</time>
      <div>
        <button type="button" className="link quiet-link" onClick={onOpen}>
          {activity.title}
        </button>
        <div className="fact-line">
          <ChannelMark type={activity.channel.type} name={activity.channel.name} />
          <span>
            {number(activity.quantity)} {activity.channel.measure}
          </span>
          {activity.audience !== undefined && <span>{w.people(number(activity.audience))}</span>}
          {activity.place && <span>{activity.place}</span>}
          {activity.source && (
            <span className="machine-made" title={activity.source}>
              <Radio size={14} aria-hidden="true" />
              {w.machineMade}
            </span>
          )}
          {activity.integratedInto && <span>{w.integratedInto(activity.integratedInto)}</span>}
        </div>
      </div>
      <div className="thumbs">
        {activity.evidence.slice(0, 2).map((evidence) => (
          <EvidenceThumb key={evidence.id} evidence={evidence} />
        ))}
        {activity.evidence.length === 0 && (
          <span className="status wait">
            <TriangleAlert size={14} aria-hidden="true" />
            {w.noProof}
          </span>
        )}
      </div>
    </li>
  );
}
