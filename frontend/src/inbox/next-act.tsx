import type { LinkProps } from '@tanstack/react-router';
import type { Deadline, InboxItem } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { About, LinkButton, look } from '../ui/link-button';
import { isLate } from './day';
import { words } from './words';

type Shape = { item: InboxItem; mine: boolean; filled: boolean; onUrge: (task: string) => void };

const SCREENS = { PLAN: '/plans/$id', AMENDMENT: '/amendments/$id', REPORT: '/reports/$id' } as const;
const WORDS = { REPORT_TO_APPROVE: 'sign', REPORT_TO_SEND: 'send', REPORT_REOPENED: 'mend' } as const;
/** Where a paper that waits is read; none for other things. */
export const paperScreen = (kind: InboxItem['kind']) =>
  SCREENS[kind.replace(/_.*/, '') as keyof typeof SCREENS] as (typeof SCREENS)[keyof typeof SCREENS] | undefined;

/** Where the act that fits the thing is done, and its word. */
export function actOf({ kind, subject: id }: InboxItem, logs: boolean) {
  const to = paperScreen(kind);
  const at = (
    word: 'sign' | 'send' | 'read' | 'fix' | 'mend' | 'prove' | 'open' | 'answer' | 'log',
    place: LinkProps,
  ) => ({
    word,
    place,
  });
  if (to) {
    const word = kind.endsWith('RETURNED') ? 'fix' : (WORDS[kind as keyof typeof WORDS] ?? 'read');
    return at(word, { to, params: { id } });
  }
  if (kind === 'ACTIVITY_WITHOUT_EVIDENCE') return at('prove', { to: '/activities', search: { activity: id } });
  if (kind === 'BROADCAST_TO_SETTLE') return at('open', { to: '/calendar', search: { item: id } });
  if (kind !== 'TASK') return at('answer', { to: '/tasks', search: { task: id } });
  return logs
    ? at('log', { to: '/activities/new', search: { task: id } })
    : at('open', { to: '/tasks', search: { task: id } });
}

/** The act that fits the thing; its name tells the thing too, because a list has many. */
export function ItemAct({ item, mine, filled, onUrge }: Shape) {
  const w = useWords(words);
  const { may } = useSession();
  const kind = filled ? 'primary' : 'secondary';
  if (isLate(item) && item.kind === 'TASK' && !mine && may('TASK_EDIT')) {
    // no Button: the first screen does without React Aria
    return (
      <button type="button" className={look({ kind })} onClick={() => onUrge(item.subject)}>
        {w.urge}
        <About thing={item.title} />
      </button>
    );
  }
  const { word, place } = actOf(item, may('ACTIVITY_LOG'));
  return (
    <LinkButton {...place} kind={kind} about={item.title}>
      {w[word]}
    </LinkButton>
  );
}

export function ReportAct({ report, filled }: { report: Deadline; filled: boolean }) {
  const w = useWords(words);
  const { may } = useSession();
  const { subject: id, title } = report;
  const compiles = may('REPORT_COMPILE');
  const word = compiles ? (id ? w.goOn : w.compile) : w.open;
  const named = {
    kind: filled && compiles ? ('primary' as const) : ('secondary' as const),
    about: title,
    children: word,
  };
  return id ? (
    <LinkButton to="/reports/$id" params={{ id }} {...named} />
  ) : (
    <LinkButton to="/reports" search={{ plan: report.plan }} {...named} />
  );
}
