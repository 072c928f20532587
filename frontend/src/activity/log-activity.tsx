import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Loading } from '../ui/states';
import { ActivityForm } from './activity-form';
import './activity.css';
import { words } from './words';

/** Under a minute on a phone: what, where, a photo. */
export function Screen() {
  const w = useWords(words);
  const { plan, plans, ready } = usePlan();
  const { task } = useSearch({ from: '/activities/new' });
  const navigate = useNavigate();
  const issued = plan?.state === 'ISSUED' ? plan : plans.find((one) => one.state === 'ISSUED');
  if (!ready) return <Loading page />;
  return (
    <Page title={w.log} lead={w.logLead}>
      {issued ? (
        <ActivityForm plan={issued} task={task} onDone={() => navigate({ to: '/activities' })} />
      ) : (
        <EmptyState title={w.noPlan} action={<LinkButton to="/plans">{w.plans}</LinkButton>}>
          {w.noPlanLead}
        </EmptyState>
      )}
    </Page>
  );
}
