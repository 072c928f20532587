import type { words } from './words';

export type Screen = keyof typeof words.vi.screens;

/** The first that fits is the screen of an address. */
const SCREENS: [RegExp, Screen][] = [
  [/^\/$/, 'today'],
  [/^\/tasks$/, 'tasks'],
  [/^\/plans$/, 'plans'],
  [/^\/plans\/new$/, 'begin'],
  [/^\/plans\//, 'plan'],
  [/^\/amendments\//, 'amendment'],
  [/^\/preflights$/, 'preflights'],
  [/^\/plan-imports$/, 'imports'],
  [/^\/plan-imports\//, 'review'],
  [/^\/activities$/, 'activities'],
  [/^\/activities\/new$/, 'log'],
  [/^\/calendar$/, 'calendar'],
  [/^\/broadcasts\//, 'slip'],
  [/^\/channels$/, 'channels'],
  [/^\/play-logs$/, 'playLogs'],
  [/^\/budget$/, 'budget'],
  [/^\/reports$/, 'reports'],
  [/^\/reports\//, 'report'],
  [/^\/regimes$/, 'regimes'],
  [/^\/scorecards$/, 'scorecards'],
  [/^\/scorecards\//, 'scorecard'],
  [/^\/criteria-sets\//, 'criteria'],
  [/^\/completeness$/, 'completeness'],
  [/^\/register$/, 'register'],
  [/^\/journal$/, 'journal'],
  [/^\/assignees$/, 'assignees'],
  [/^\/accounts$/, 'accounts'],
  [/^\/api-keys$/, 'keys'],
  [/^\/webhooks$/, 'webhooks'],
  [/^\/jobs$/, 'jobs'],
  [/^\/units$/, 'units'],
  [/^\/setup$/, 'setup'],
  [/^\/profile$/, 'profile'],
];

/** Nothing for an address that no screen has. */
export const screenOf = (path: string) => SCREENS.find(([address]) => address.test(path))?.[1];
