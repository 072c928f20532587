import { useQuery } from '@tanstack/react-query';
import { type NavigateOptions, useNavigate } from '@tanstack/react-router';
import {
  BookMarked,
  CalendarClock,
  CircleUserRound,
  ClipboardPen,
  CornerDownRight,
  FileText,
  LayoutList,
  ListChecks,
  type LucideIcon,
  Pilcrow,
  UserRound,
  UsersRound,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { reading } from '../api/queries';
import type { SearchHit } from '../api/schema';
import { date, folded } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Finder, type FinderEntry } from '../ui/finder';
import { Dialog } from '../ui/overlays';
import { Failure } from '../ui/states';
import { placeOf } from './places';
import { nameOf, recent, remember } from './recent';
import './search.css';
import { words } from './words';

/** A screen of the application, found by its name. */
export type ScreenEntry = { to: string; name: string; icon: LucideIcon };

const ICONS: Record<SearchHit['kind'], LucideIcon> = {
  PLAN: FileText,
  CLAUSE: Pilcrow,
  TASK: LayoutList,
  ACTIVITY: ListChecks,
  REPORT: ClipboardPen,
  DOCUMENT: BookMarked,
  ASSIGNEE: UsersRound,
  MEMBER: UserRound,
  ACCOUNT: CircleUserRound,
};
/** A pause in typing after which a search is sent. */
const PAUSE = 150;
const FEW = 4;
const MOST = 20;

/** Finds anything by its words or number, and every screen by its name. */
export function Palette({ screens, onClose }: { screens: ScreenEntry[]; onClose: () => void }) {
  const w = useWords(words);
  const { me, unit, may } = useSession();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const typed = text.trim().replace(/\s+/g, ' ');
  const q = useSettled(typed);
  const search = useQuery({ ...reading('/search', { q, limit: MOST }), enabled: q !== '' });
  const settled = typed === q && !search.isFetching;

  const go = (place: NavigateOptions) => () => {
    onClose();
    navigate(place);
  };
  const entryOf = (hit: SearchHit): FinderEntry[] => {
    const place = placeOf(hit, unit.unit.id);
    if (!place) return [];
    const open = () => {
      remember(me.id, hit);
      go(place)();
    };
    return [
      { id: nameOf(hit), name: hit.title, note: note(hit), label: w.kinds[hit.kind], icon: ICONS[hit.kind], open },
    ];
  };
  const note = (hit: SearchHit) =>
    [
      hit.number && (hit.kind === 'CLAUSE' ? w.clause(hit.number) : hit.number),
      hit.assignee ?? hit.plan?.name,
      hit.on && ['ACTIVITY', 'DOCUMENT', 'PLAN', 'REPORT', 'TASK'].includes(hit.kind) && date(hit.on),
      hit.unit.id !== unit.unit.id && hit.unit.name,
    ]
      .filter(Boolean)
      .join(' · ');
  const named = (list: ScreenEntry[]): FinderEntry[] =>
    list.map(({ to, name, icon }) => ({ id: to, name, icon, open: go({ to } as NavigateOptions) }));
  const onward = (to: string, name: string): FinderEntry => ({
    id: `in ${to}`,
    name,
    icon: CornerDownRight,
    open: go({ to, search: { q: typed } } as NavigateOptions),
  });

  // a screen of few people, which no menu names
  const all = may('JOB_READ') ? [...screens, { to: '/jobs', name: w.jobs, icon: CalendarClock }] : screens;
  const hits = typed === q ? (search.data?.items.flatMap(entryOf) ?? []) : [];
  const none = q !== '' && settled && search.isSuccess && hits.length === 0;
  const parts: [string, FinderEntry[]][] = typed
    ? [
        [w.screens, named(all.filter(({ name }) => folded(name).includes(folded(typed)))).slice(0, FEW)],
        [w.found, hits],
        [
          w.onward,
          none
            ? [
                onward('/tasks', w.inTasks(typed)),
                onward('/activities', w.inActivities(typed)),
                ...(may('KNOWN_DOCUMENT_READ') ? [onward('/register', w.inRegister(typed))] : []),
              ]
            : [],
        ],
      ]
    : [
        [w.recent, recent(me.id).flatMap(entryOf)],
        [w.screens, named(all)],
      ];
  return (
    <Dialog title={w.title} onClose={onClose} wide>
      <Finder label={w.title} placeholder={w.field} text={text} onChange={setText} parts={parts}>
        <p className="visually-hidden" role="status">
          {typed && (settled ? (none ? w.nothing(typed) : w.count(hits.length)) : w.searching)}
        </p>
        {none && (
          <div className="palette-none">
            <strong>{w.nothing(typed)}</strong>
            <p className="muted small">{w.nothingLead}</p>
          </div>
        )}
        {search.error && <Failure error={search.error} retry={search.refetch} />}
      </Finder>
      <p className="palette-foot muted small">
        {!typed && <span>{w.hint}</span>}
        <span className="palette-keys">
          <kbd>↑</kbd> <kbd>↓</kbd> {w.move} <kbd>Enter</kbd> {w.go} <kbd>Esc</kbd> {w.leave}
        </span>
      </p>
    </Dialog>
  );
}

function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
