import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Loading } from '../ui/states';
import { ActivityForm } from './activity-form';
import './activity.css';
import { words } from './words';

/** Under a minute on a phone: what, where, a photo. */
export function Screen() {
  const w = useWords(words);
  const { plan, plans, choose, ready } = usePlan();
  const { task, channel, on } = useSearch({ from: '/activities/new' });
  const navigate = useNavigate();
  const issued = plan?.state === 'ISSUED' ? plan : undefined;
  const other = plans.find((one) => one.state === 'ISSUED');
  if (!ready) return <Loading page />;
  return (
    <Page title={w.log} lead={issued ? w.under(issued.title) : undefined}>
      {issued && (
        <ActivityForm
          key={issued.id}
          plan={issued}
          task={task}
          channel={channel}
          on={on}
          onDone={() => navigate({ to: '/activities' })}
        />
      )}
      {!issued && plan && other && (
        <EmptyState
          title={w.notIssued(plan.title)}
          action={
            <Button kind="primary" onPress={() => choose(other.id)}>
              {w.logUnder(other.year)}
            </Button>
          }
        >
          {w.noPlanLead}
        </EmptyState>
      )}
      {!issued && !other && (
        <EmptyState title={w.noPlan} action={<LinkButton to="/plans">{w.plans}</LinkButton>}>
          {w.noPlanLead}
        </EmptyState>
      )}
    </Page>
  );
}
