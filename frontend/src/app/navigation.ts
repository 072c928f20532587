import {
  CalendarDays,
  Camera,
  ClipboardPen,
  FileText,
  History,
  LayoutList,
  Megaphone,
  Settings,
  Sun,
  Wallet,
} from 'lucide-react';
import type { Action } from '../api/types';
import { words } from './words';

export interface Entry {
  to: string;
  label: string;
  icon: typeof Sun;
  group: 'work' | 'manage';
  /** Stands in the bottom bar of a phone; the others are under "more". */
  bar?: boolean;
  /** The right at the unit without which the entry makes no sense. */
  needs?: Action;
}

/** The menu. An entry shows when its route exists and the caller may use it. */
export const entries: readonly Entry[] = [
  { to: '/', label: words.today, icon: Sun, group: 'work', bar: true },
  { to: '/nhiem-vu', label: words.tasks, icon: LayoutList, group: 'work', needs: 'TASK_READ' },
  { to: '/ke-hoach', label: words.plans, icon: FileText, group: 'work', bar: true, needs: 'PLAN_READ' },
  { to: '/lich', label: words.calendar, icon: CalendarDays, group: 'work', bar: true, needs: 'CHANNEL_READ' },
  { to: '/hoat-dong', label: words.activities, icon: Megaphone, group: 'work', needs: 'ACTIVITY_READ' },
  { to: '/kinh-phi', label: words.budget, icon: Wallet, group: 'manage', needs: 'BUDGET_READ' },
  { to: '/bao-cao', label: words.reports, icon: ClipboardPen, group: 'manage', needs: 'REPORT_READ' },
  { to: '/nhat-ky', label: words.journal, icon: History, group: 'manage', needs: 'JOURNAL_READ' },
  { to: '/quan-tri', label: words.administration, icon: Settings, group: 'manage', needs: 'ACCOUNT_READ' },
];

/** The camera in the middle of the bottom bar: an activity with its proof in under a minute. */
export const capture: Entry = {
  to: '/hoat-dong/ghi',
  label: words.capture,
  icon: Camera,
  group: 'work',
  needs: 'ACTIVITY_LOG',
};
