import { api } from '../api/client';
import type { BroadcastView, ChannelCalendarView } from '../api/schema';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { LinkButton } from '../ui/link-button';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words as scriptWords } from './script-words';
import { words } from './words';

type Shape = {
  item: BroadcastView;
  /** What was logged on its channel and day without it. */
  logged: ChannelCalendarView['logged'];
  onEdit: () => void;
  onMove: () => void;
  onGone: () => void;
};

/** What this person may do to the item now; the act that leads on is the filled one. */
export function ItemActs({ item, logged, onEdit, onMove, onGone }: Shape) {
  const w = useWords(words);
  const script = useWords(scriptWords);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const asking = useOpen<'return' | 'omission' | 'remove'>(`broadcast.${item.id}.asking`);
  const of = { id: item.id, version: item.version };
  const may = (action: BroadcastView['can'][number]) => item.can.includes(action);
  const settled = item.state === 'AIRED' || item.state === 'NOT_AIRED';
  const airable = item.state === 'APPROVED' && item.on <= today() && may('BROADCAST_AIR');
  const acts = [
    may('BROADCAST_REVIEW') && (
      <Button
        key="review"
        kind="primary"
        isPending={busy}
        onPress={() => run(() => api.put('/broadcasts/{id}/review', of), w.reviewed)}
      >
        {w.review}
      </Button>
    ),
    item.state === 'REVIEWED' && may('BROADCAST_APPROVE') && (
      <Button
        key="approve"
        kind="primary"
        isPending={busy}
        onPress={() => run(() => api.put('/broadcasts/{id}/approval', of), w.approved)}
      >
        {w.approve}
      </Button>
    ),
    airable && (
      <Button
        key="air"
        kind="primary"
        isPending={busy}
        onPress={() => run(() => api.put('/broadcasts/{id}/airing', { ...of, body: {} }), w.aired)}
      >
        {w.air}
      </Button>
    ),
    !settled && may('BROADCAST_AIR') && (
      <Button key="drop" onPress={() => asking.open('omission')}>
        {w.drop}
      </Button>
    ),
    may('BROADCAST_EDIT') && (
      <Button key="move" onPress={onMove}>
        {w.move}
      </Button>
    ),
    may('BROADCAST_EDIT') && (
      <Button key="edit" onPress={onEdit}>
        {ui.edit}
      </Button>
    ),
    item.script && item.state !== 'NOT_AIRED' && (
      <LinkButton key="slip" to="/broadcasts/$id/slip" params={{ id: item.id }}>
        {script.slip}
      </LinkButton>
    ),
    may('BROADCAST_APPROVE') && (
      <Button key="return" onPress={() => asking.open('return')}>
        {w.giveBack}
      </Button>
    ),
    item.state === 'DRAFT' && may('BROADCAST_EDIT') && (
      <Button key="remove" kind="quiet" onPress={() => asking.open('remove')}>
        {w.remove}
      </Button>
    ),
    settled && may('BROADCAST_AIR') && (
      <Button
        key="reopen"
        isPending={busy}
        onPress={() => run(() => api.delete('/broadcasts/{id}/outcome', of), w.reopened)}
      >
        {w.reopen}
      </Button>
    ),
  ].filter(Boolean);
  if (!acts.length) return null;
  return (
    <div className="stack tight">
      <ErrorSummary error={error} />
      <div className="row">{acts}</div>
      {airable &&
        logged.map(({ id, title }) => (
          <Button
            key={id}
            kind="quiet"
            isPending={busy}
            onPress={() => run(() => api.put('/broadcasts/{id}/airing', { ...of, body: { activity: id } }), w.linked)}
          >
            {w.link(title)}
          </Button>
        ))}
      {asking.act === 'return' && (
        <Ask
          title={w.giveBack}
          lead={w.giveBackLead}
          label={ui.reason}
          keep={`broadcast/return/${item.id}`}
          required
          submit={w.giveBack}
          said={w.gaveBack}
          onClose={asking.close}
          act={(reason) => api.put('/broadcasts/{id}/return', { ...of, body: { reason } })}
        />
      )}
      {asking.act === 'omission' && (
        <Ask
          title={w.drop}
          lead={w.dropLead}
          label={ui.reason}
          keep={`broadcast/omission/${item.id}`}
          required
          submit={w.drop}
          said={w.dropped}
          onClose={asking.close}
          act={(reason) => api.put('/broadcasts/{id}/omission', { ...of, body: { reason } })}
        />
      )}
      {asking.act === 'remove' && (
        <Ask
          title={w.remove}
          lead={w.removeLead}
          danger
          submit={w.remove}
          said={w.removed}
          onClose={asking.close}
          act={async () => {
            onGone();
            await api.delete('/broadcasts/{id}', of);
          }}
        />
      )}
    </div>
  );
}
