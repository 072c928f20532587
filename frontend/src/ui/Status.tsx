import { CircleCheckBig, CircleDashed, CircleDot, CircleSlash, Clock, Hourglass, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlanState, ReportState, Standing, TaskState } from '../api/types';
import { dictionary } from '../i18n/dictionary';
import { number } from '../i18n/format';

export type Tone = 'late' | 'wait' | 'done' | 'todo' | 'doing' | 'off' | 'soon';
export type State = TaskState | PlanState | ReportState | 'OVERDUE' | 'DUE_SOON';

const icons = {
  late: TriangleAlert,
  wait: Hourglass,
  done: CircleCheckBig,
  todo: CircleDashed,
  doing: CircleDot,
  off: CircleSlash,
  soon: Clock,
};

const tones: Record<State, Tone> = {
  PLANNED: 'todo',
  IN_PROGRESS: 'doing',
  DONE: 'done',
  CANCELLED: 'off',
  OVERDUE: 'late',
  DUE_SOON: 'soon',
  DRAFT: 'todo',
  SUBMITTED: 'wait',
  ISSUED: 'done',
  CLOSED: 'off',
  APPROVED: 'done',
};

export const stateWords: Record<State, string> = dictionary({
  vi: {
    PLANNED: 'Chưa làm',
    IN_PROGRESS: 'Đang làm',
    DONE: 'Hoàn thành',
    CANCELLED: 'Đã hủy',
    OVERDUE: 'Quá hạn',
    DUE_SOON: 'Sắp đến hạn',
    DRAFT: 'Dự thảo',
    SUBMITTED: 'Chờ ký',
    ISSUED: 'Đã ban hành',
    CLOSED: 'Đã kết thúc',
    APPROVED: 'Đã ký',
  },
  en: {
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
    APPROVED: 'Signed',
  },
});

const late = dictionary({
  vi: (days: number) => `Quá hạn ${number(days)} ngày`,
  en: (days: number) => (days === 1 ? '1 day overdue' : `${number(days)} days overdue`),
});

interface Look {
  pill?: boolean;
  children?: ReactNode;
}

/** Shape, word and colour for a tone: what Status is made of, for words of a screen's own. */
export function Badge({ tone, pill, children }: Look & { tone: Tone }) {
  const Icon = icons[tone];
  return (
    <span className={`status ${tone}${pill ? ' pill' : ''}`}>
      <Icon aria-hidden strokeWidth={2.2} size={15} />
      {children}
    </span>
  );
}

/** The state of a task, plan or report. */
export function Status({ state, pill, children }: Look & { state: State }) {
  return (
    <Badge tone={tones[state]} {...(pill ? { pill } : {})}>
      {children ?? stateWords[state]}
    </Badge>
  );
}

/** A task as its reader sees it: lateness first, else the state. */
export function TaskStatus({
  state,
  standing,
  daysLate,
  pill,
}: {
  state: TaskState;
  standing: Standing;
  daysLate?: number;
  pill?: boolean;
}) {
  const look = pill ? { pill } : {};
  if (standing === 'OVERDUE') {
    return (
      <Status state="OVERDUE" {...look}>
        {daysLate ? late(daysLate) : undefined}
      </Status>
    );
  }
  return <Status state={standing === 'DUE_SOON' ? 'DUE_SOON' : state} {...look} />;
}
