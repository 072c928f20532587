import type { Deadline, InboxItem } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { About, LinkButton, look } from '../ui/link-button';
import { isLate } from './day';
import { words } from './words';

type Shape = { item: InboxItem; mine: boolean; filled: boolean; onUrge: (task: string) => void };

const SCREENS = { PLAN: '/plans/$id', AMENDMENT: '/amendments/$id', REPORT: '/reports/$id' } as const;
const WORDS = { REPORT_TO_APPROVE: 'sign', REPORT_TO_SEND: 'send' } as const;
/** Where a paper that waits is read; none for other things. */
export const paperScreen = (kind: InboxItem['kind']) =>
  SCREENS[kind.replace(/_.*/, '') as keyof typeof SCREENS] as (typeof SCREENS)[keyof typeof SCREENS] | undefined;

/** The act that fits the thing; its name tells the thing too, because a list has many. */
export function ItemAct({ item, mine, filled, onUrge }: Shape) {
  const w = useWords(words);
  const { may } = useSession();
  const { kind, subject: id, title } = item;
  const named = (word: string) => ({
    kind: filled ? ('primary' as const) : ('secondary' as const),
    about: title,
    children: word,
  });
  const to = paperScreen(kind);
  if (to) {
    const word = kind.endsWith('RETURNED') ? w.fix : w[WORDS[kind as keyof typeof WORDS] ?? 'read'];
    return <LinkButton to={to} params={{ id }} {...named(word)} />;
  }
  if (kind === 'ACTIVITY_WITHOUT_EVIDENCE')
    return <LinkButton to="/activities" search={{ activity: id }} {...named(w.prove)} />;
  if (kind === 'BROADCAST_TO_SETTLE') return <LinkButton to="/calendar" search={{ item: id }} {...named(w.open)} />;
  if (['EXTENSION_TO_DECIDE', 'QUESTION_TO_ANSWER', 'MENTION'].includes(kind))
    return <LinkButton to="/tasks" search={{ task: id }} {...named(w.answer)} />;
  if (isLate(item) && !mine && may('TASK_EDIT')) {
    // no Button: the first screen does without React Aria
    return (
      <button type="button" className={look({ kind: filled ? 'primary' : 'secondary' })} onClick={() => onUrge(id)}>
        {w.urge}
        <About thing={title} />
      </button>
    );
  }
  return may('ACTIVITY_LOG') ? (
    <LinkButton to="/activities/new" search={{ task: id }} {...named(w.log)} />
  ) : (
    <LinkButton to="/tasks" search={{ task: id }} {...named(w.open)} />
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
