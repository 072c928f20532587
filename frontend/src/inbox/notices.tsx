import type { InboxView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { LinkButton } from '../ui/link-button';
import { EmptyState } from '../ui/states';

const vi = {
  noPlan: 'Đơn vị chưa có kế hoạch nào',
  noPlanLead: 'Mọi việc bắt đầu từ kế hoạch năm: soạn nội dung, giao nhiệm vụ, rồi trình lãnh đạo ban hành.',
  start: 'Soạn kế hoạch',
  setUp: 'Đưa một xã, phường vào sử dụng',
  former: 'Đơn vị này đã kết thúc sau sắp xếp; kế hoạch và báo cáo cũ vẫn đọc được. Việc hôm nay ở đơn vị mới.',
  disk: 'Ổ đĩa của máy chủ sắp đầy',
  diskLeft: (megabytes: string) =>
    `Còn ${megabytes} MB. Hãy giải phóng chỗ hoặc thay ổ đĩa lớn hơn; khi hết chỗ, hệ thống vẫn cho xem nhưng không ghi thêm được gì.`,
};
const en: typeof vi = {
  noPlan: 'The unit has no plan yet',
  noPlanLead:
    'Everything starts from the yearly plan: write it, give out the duties, then hand it to the leader to issue.',
  start: 'Write a plan',
  setUp: 'Set up a commune or ward',
  former: 'This unit has ended; its plans and reports can still be read. Today’s work is at the new unit.',
  disk: 'The server’s disk is nearly full',
  diskLeft: (megabytes) =>
    `${megabytes} MB are left. Free room or put in a larger disk; without room everything can still be read, but nothing more can be saved.`,
};
const words = { vi, en };

/** What one should know before the day’s work, where there is something. */
export function Notices({ inbox }: { inbox: InboxView }) {
  const w = useWords(words);
  const { unit } = useSession();
  return (
    <>
      {inbox.diskMegabytes !== undefined && (
        <div className="notice late" role="alert">
          <strong>{w.disk}</strong>
          <p>{w.diskLeft(number(inbox.diskMegabytes))}</p>
        </div>
      )}
      {unit.validTo ? <p className="notice wait">{w.former}</p> : !inbox.plan && <NoPlan />}
    </>
  );
}

/** A unit without a plan, and what this person can do about it. */
function NoPlan() {
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
