import { Plus } from 'lucide-react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { ChannelView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { ChannelForm, slotsInWords } from './channel-form';
import { ChannelMark } from './mark';
import { channelList } from './reads';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const { unit, may } = useSession();
  const form = useOpen<'add' | 'edit'>('channel');
  const list = useListing(channelList(unit.unit.id));
  const groups = (['TRADITIONAL', 'ONLINE'] as const).map((group) => ({
    name: group === 'ONLINE' ? w.online : w.traditional,
    items: list.items.filter((channel) => channel.group === group),
  }));
  const edited = list.items.find((one) => form.act === 'edit' && one.id === form.id);
  const create = may('CHANNEL_EDIT') && (
    <Button kind="primary" onPress={() => form.open('add')}>
      <Plus size={17} aria-hidden="true" />
      {w.create}
    </Button>
  );
  return (
    <Page
      title={w.heading(list.items.filter((channel) => !channel.retiredAt).length)}
      lead={w.lead}
      actions={list.items.length > 0 && create}
    >
      {list.isPending && <Loading rows={6} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={w.empty} action={create}>
          {w.emptyLead}
        </EmptyState>
      )}
      {groups
        .filter((group) => group.items.length)
        .map((group) => (
          <section key={group.name} className="stack">
            <h2>{group.name}</h2>
            <ul className="card rows">
              {group.items.map((channel) => (
                <Row key={channel.id} channel={channel} onEdit={() => form.open('edit', channel.id)} />
              ))}
            </ul>
          </section>
        ))}
      {form.act === 'add' && <ChannelForm unit={unit.unit.id} onClose={form.close} />}
      {edited && <ChannelForm unit={unit.unit.id} channel={edited} onClose={form.close} />}
    </Page>
  );
}

function Row({ channel, onEdit }: { channel: ChannelView; onEdit: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, error, busy } = useAct();
  const seen = { id: channel.id, version: channel.version };
  const path = '/channels/{id}/retirement';
  return (
    <li data-thing={channel.id} className="stack">
      <ErrorSummary error={error} />
      <div className="row between">
        <div>
          <strong>{channel.name}</strong> {channel.retiredAt && <span className="status todo">{w.retired}</span>}
          <div className="fact-line">
            <ChannelMark type={channel.type} />
            <span>{channel.measure}</span>
            {channel.runBy && <span>{channel.runBy.name}</span>}
          </div>
          <div className="small muted">{slotsInWords(channel.slots, w)}</div>
        </div>
        <div className="row">
          <LinkButton to="/activities" search={{ channel: channel.id }} kind="quiet" size="small" about={channel.name}>
            {w.activities}
          </LinkButton>
          {channel.type === 'LOUDSPEAKER' && (
            <LinkButton to="/play-logs" search={{ channel: channel.id }} kind="quiet" size="small" about={channel.name}>
              {w.playLogs}
            </LinkButton>
          )}
          {channel.can.includes('CHANNEL_EDIT') && (
            <>
              {!channel.retiredAt && (
                <Button size="small" about={channel.name} onPress={onEdit}>
                  {ui.edit}
                </Button>
              )}
              <Button
                size="small"
                kind="quiet"
                about={channel.name}
                isPending={busy}
                onPress={() => run(() => (channel.retiredAt ? api.delete(path, seen) : api.put(path, seen)), w.done)}
              >
                {channel.retiredAt ? w.reinstate : w.retire}
              </Button>
            </>
          )}
        </div>
      </div>
    </li>
  );
}
