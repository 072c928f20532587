import {
  Ban,
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  FilePen,
  Hourglass,
  Lock,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react';
import type { PlanState, ReportState, Standing, TaskState } from '../api/schema';
import { useWords } from '../i18n/language';

const vi = {
  PLANNED: 'Chưa làm',
  IN_PROGRESS: 'Đang làm',
  DONE: 'Hoàn thành',
  CANCELLED: 'Đã hủy',
  OVERDUE: 'Quá hạn',
  DUE_SOON: 'Sắp đến hạn',
  DRAFT: 'Dự thảo',
  SUBMITTED: 'Chờ ký',
  ISSUED: 'Đã ban hành',
  CLOSED: 'Đã khép lại',
  APPROVED: 'Đã ký duyệt',
};
const en: typeof vi = {
  PLANNED: 'Not started',
  IN_PROGRESS: 'In progress',
  DONE: 'Done',
  CANCELLED: 'Cancelled',
  OVERDUE: 'Overdue',
  DUE_SOON: 'Due soon',
  DRAFT: 'Draft',
  SUBMITTED: 'Awaiting signature',
  ISSUED: 'Issued',
  CLOSED: 'Closed',
  APPROVED: 'Approved',
};
export const stateWords = { vi, en };
export type State = keyof typeof vi;

const LOOK: Record<State, [LucideIcon, string]> = {
  PLANNED: [CircleDashed, 'todo'],
  IN_PROGRESS: [CircleDot, 'doing'],
  DONE: [CircleCheckBig, 'done'],
  CANCELLED: [Ban, 'todo'],
  OVERDUE: [TriangleAlert, 'late'],
  DUE_SOON: [Hourglass, 'wait'],
  DRAFT: [FilePen, 'todo'],
  SUBMITTED: [Hourglass, 'wait'],
  ISSUED: [CircleCheckBig, 'done'],
  CLOSED: [Lock, 'todo'],
  APPROVED: [CircleCheckBig, 'done'],
};

/** A state as shape, word and colour together. */
export function Status({
  state,
  children,
}: {
  state: PlanState | ReportState | TaskState | Standing;
  children?: React.ReactNode;
}) {
  const w = useWords(stateWords);
  const known = state as State;
  const [Icon, tone] = LOOK[known] ?? LOOK.PLANNED;
  return (
    <span className={`status ${tone}`}>
      <Icon size={15} strokeWidth={2.2} aria-hidden="true" />
      {children ?? w[known]}
    </span>
  );
}

/** What to say of a task: late beats its state. */
export const standingOf = (task: { state: TaskState; standing: Standing }): State =>
  task.standing === 'OVERDUE' || (task.standing === 'DUE_SOON' && task.state === 'PLANNED')
    ? task.standing
    : task.state;
