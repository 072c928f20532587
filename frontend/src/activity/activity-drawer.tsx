import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { ActivityView } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { EvidenceThumb } from '../evidence/files';
import { date, instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { ActivityForm } from './activity-form';
import { Plays } from './plays';
import { activityReading } from './reads';
import { words } from './words';

export function ActivityDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const w = useWords(words);
  const { plans } = usePlan();
  const form = useOpen<'edit'>(`activity.${id}`);
  const query = useQuery(activityReading(id));
  const activity = query.data;
  const plan = plans.find((one) => one.id === activity?.plan.id);
  if (form.act && activity && plan) return <ActivityForm plan={plan} activity={activity} onDone={form.close} />;
  return (
    <Drawer title={activity?.title ?? w.detail} onClose={onClose} wide>
      {query.isPending && <Loading />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {activity && <Detail activity={activity} onEdit={() => form.open('edit')} />}
    </Drawer>
  );
}

function Detail({ activity, onEdit }: { activity: ActivityView; onEdit: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const asking = useOpen<'withdraw'>(`activity.${activity.id}.asking`);
  const may = activity.can.includes('ACTIVITY_LOG');
  const rows: [string, React.ReactNode][] = [
    [w.day, `${date(activity.on)}${activity.at ? ` ${activity.at}` : ''}`],
    [w.place, activity.place],
    [w.channel, <ChannelMark key="channel" type={activity.channel.type} name={activity.channel.name} />],
    [w.amount, `${number(activity.quantity)} ${activity.channel.measure}`],
    [w.audience, activity.audience !== undefined && number(activity.audience)],
    [
      w.task,
      activity.task && (
        <Link to="/tasks" search={{ task: activity.task.id }}>
          {activity.task.name}
        </Link>
      ),
    ],
    [w.topics, activity.topics.map((topic) => topic.name).join('; ')],
    [w.integrated, activity.integratedInto],
    [w.explanation, activity.explanation],
    [w.note, activity.note],
  ];
  return (
    <div className="stack">
      <ErrorSummary error={error} />
      {activity.withdrawnAt && (
        <div className="notice wait">
          <strong>{w.withdrawn}</strong>
          {w.because}: {activity.withdrawalReason}
        </div>
      )}
      <div className="thumbs">
        {activity.evidence.map((evidence) => (
          <EvidenceThumb key={evidence.id} evidence={evidence} />
        ))}
      </div>
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {activity.source && (
        <>
          <p className="notice">{w.fromLog(activity.source)}</p>
          <Plays activity={activity.id} />
        </>
      )}
      <p className="small muted">
        {(activity.source ? w.sentBy : w.loggedBy)(activity.loggedBy, instant(activity.loggedAt))}
      </p>
      {may && (
        <div className="row">
          {activity.withdrawnAt ? (
            <Button
              isPending={busy}
              onPress={() =>
                run(
                  () => api.delete('/activities/{id}/withdrawal', { id: activity.id, version: activity.version }),
                  w.restored,
                )
              }
            >
              {w.restore}
            </Button>
          ) : (
            <>
              <Button kind="primary" onPress={onEdit}>
                {ui.edit}
              </Button>
              <Button onPress={() => asking.open('withdraw')}>{w.withdraw}</Button>
            </>
          )}
        </div>
      )}
      {asking.act && (
        <Ask
          title={w.withdraw}
          lead={w.withdrawLead}
          label={ui.reason}
          keep={`withdrawal/${activity.id}`}
          required
          danger
          submit={w.withdraw}
          onClose={asking.close}
          said={w.withdrawnDone}
          act={(reason) =>
            api.put('/activities/{id}/withdrawal', {
              id: activity.id,
              version: activity.version,
              body: { reason },
            })
          }
        />
      )}
    </div>
  );
}
