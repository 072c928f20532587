import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { LinkButton } from '../ui/link-button';
import { EmptyState } from '../ui/states';

const vi = {
  noPlan: 'Đơn vị chưa có kế hoạch nào',
  noPlanLead: 'Mọi việc bắt đầu từ kế hoạch năm: soạn nội dung, giao nhiệm vụ, rồi trình lãnh đạo ban hành.',
  start: 'Soạn kế hoạch',
  setUp: 'Đưa một xã, phường vào sử dụng',
};
const en: typeof vi = {
  noPlan: 'The unit has no plan yet',
  noPlanLead:
    'Everything starts from the yearly plan: write it, give out the duties, then hand it to the leader to issue.',
  start: 'Write a plan',
  setUp: 'Set up a commune or ward',
};
const words = { vi, en };

/** A unit without a plan, and what this person can do about it. */
export function NoPlan() {
  const w = useWords(words);
  const { may } = useSession();
  const to = may('PLAN_EDIT') ? '/plans/new' : may('UNIT_SETUP') ? '/setup' : undefined;
  return (
    <EmptyState
      title={w.noPlan}
      action={
        to && (
          <LinkButton to={to} kind="primary">
            {to === '/setup' ? w.setUp : w.start}
          </LinkButton>
        )
      }
    >
      {w.noPlanLead}
    </EmptyState>
  );
}
