import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useListing } from '../api/queries';
import type { PlaySourceView } from '../api/schema';
import { channelList } from '../channel/reads';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { countsPlays, sourceList } from './reads';
import { SourceForm } from './source-form';
import { words } from './words';

/** The systems whose logs come in. */
export function Sources() {
  const w = useWords(words);
  const { unit, may } = useSession();
  const { channel } = useSearch({ from: '/play-logs' });
  const navigate = useNavigate();
  const form = useOpen<'add'>('play-source');
  const list = useListing(sourceList(unit.unit.id, channel));
  const channels = useListing(channelList(unit.unit.id));
  const speakers = channels.items.filter((one) => countsPlays(one) && !one.retiredAt);
  const create = may('PLAY_SOURCE_EDIT') && speakers.length > 0 && (
    <Button kind="primary" onPress={() => form.open('add')}>
      <Plus size={17} aria-hidden="true" />
      {w.create}
    </Button>
  );
  return (
    <Page title={w.title} lead={w.lead} actions={list.items.length > 0 && create}>
      {(list.isPending || channels.isPending) && <Loading rows={4} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess &&
        channels.isSuccess &&
        list.items.length === 0 &&
        (speakers.length > 0 ? (
          <EmptyState title={w.empty} action={create}>
            {w.emptyLead}
          </EmptyState>
        ) : (
          <EmptyState title={w.noChannel} action={<LinkButton to="/channels">{w.channels}</LinkButton>}>
            {w.noChannelLead}
          </EmptyState>
        ))}
      {list.items.length > 0 && (
        <ul className="card rows">
          {list.items.map((source) => (
            <Row key={source.id} source={source} />
          ))}
        </ul>
      )}
      {form.act && (
        <SourceForm
          unit={unit.unit.id}
          channel={(speakers.find(({ id }) => id === channel) ?? speakers[0])?.id}
          channels={speakers}
          onMade={({ id }) => navigate({ to: '/play-logs', search: { id } })}
          onClose={form.close}
        />
      )}
    </Page>
  );
}

function Row({ source }: { source: PlaySourceView }) {
  const w = useWords(words);
  const { id, name, channel, categories, lastReceivedAt, retiredAt } = source;
  return (
    <li data-thing={id} className="row between">
      <div>
        <strong>{name}</strong> {retiredAt && <span className="status todo">{w.retired}</span>}
        <div className="fact-line">
          <span>{channel.name}</span>
          <span>{lastReceivedAt ? w.last(instant(lastReceivedAt)) : w.never}</span>
        </div>
        <div className="small muted">
          {categories.length > 0 ? [...new Set(categories.map(({ category }) => category))].join('; ') : w.noCategories}
        </div>
      </div>
      <LinkButton to="/play-logs" search={{ id }} about={name}>
        {w.open}
      </LinkButton>
    </li>
  );
}
