import { CancelledError } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type ResolveParams,
} from '@tanstack/react-router';
import { accountList, assigneeList, unitChosen } from '../account/reads';
import * as activity from '../activity/reads';
import { begin, queries, reading } from '../api/queries';
import type { Action } from '../api/schema';
import { type Kinds, oneOf, type Search, search, text } from '../api/search';
import { calendarSearch } from '../broadcast/search';
import { budgetList, expenditureList } from '../budget/reads';
import { channelList } from '../channel/reads';
import { completenessList, completenessSearch } from '../completeness/reads';
import { inboxReading } from '../inbox/reads';
import { entryList, journalSearch } from '../journal/reads';
import { beginSearch, partsOf, planReading, planSearch } from '../plan/reads';
import { planInView, plansOf } from '../plan/use-plan';
import * as planimport from '../planimport/reads';
import { regimeList } from '../regime/reads';
import { documentList, registerSearch } from '../register/reads';
import * as report from '../report/reads';
import * as scorecard from '../scorecard/reads';
import * as task from '../task/reads';
import { NotAllowed, NotFound, PageFailure } from '../ui/pages';
import { Loading } from '../ui/states';
import { unitSearch } from '../unit/reads';

/** The unit the signed-in person works in, and what they may do there. */
type Context = { unit: string; may: (action: Action) => boolean };
const root = createRootRouteWithContext<Context>()({
  component: lazyRouteComponent(() => import('./shell'), 'Shell'),
  notFoundComponent: NotFound,
  errorComponent: PageFailure,
});

type At<P extends string, K extends Kinds> = Context & { params: ResolveParams<P>; search: Search<K> };
type Parts<P extends string, K extends Kinds> = {
  /** Without it the page says that it is not for this person. */
  need?: Action;
  // biome-ignore lint/suspicious/noExplicitAny: each module exports its screen as `Screen`
  screen: () => Promise<any>;
  search?: K;
  /** Starts the screen's reads while its code loads; awaits only what the screen requires. */
  load?: (at: At<P, K>) => unknown;
};

function screen<const P extends string, K extends Kinds = Record<never, never>>(path: P, parts: Parts<P, K>) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: search(parts.search ?? ({} as K)),
    loaderDeps: ({ search }: { search: unknown }) => ({ search }),
    loader: async ({ context, params, deps }) => {
      if (parts.need && !context.may(parts.need)) throw new NotAllowed();
      const load = () => parts.load?.({ ...context, ...deps, params } as unknown as At<P, K>);
      try {
        await load();
      } catch (stopped) {
        // a part of the screen before that waited for the same read took it along when it went
        if (!(stopped instanceof CancelledError)) throw stopped;
        await load();
      }
    },
    component: lazyRouteComponent(parts.screen, 'Screen'),
    errorComponent: PageFailure,
    pendingComponent: () => <Loading page rows={10} />,
  });
}

const amendmentSearch = { view: oneOf('difference', 'text', 'paper') };

export const router = createRouter({
  routeTree: root.addChildren([
    screen('/', {
      load: ({ unit }) => queries.ensureQueryData(inboxReading(unit)),
      screen: () => import('../inbox/today'),
    }),
    screen('/plans', { load: ({ unit }) => begin(plansOf(unit)), screen: () => import('../plan/plans') }),
    screen('/plans/new', { search: beginSearch, screen: () => import('../plan/begin') }),
    screen('/plans/$id', {
      search: planSearch,
      load: ({ params: { id }, search }) => {
        begin(...partsOf(id, search.view));
        return queries.ensureQueryData(planReading(id));
      },
      screen: () => import('../amendment/amended-plan'),
    }),
    screen('/amendments/$id', {
      search: amendmentSearch,
      load: ({ params: { id } }) => queries.ensureQueryData(reading('/amendments/{id}', { id })),
      screen: () => import('../amendment/amendment'),
    }),
    screen('/preflights', { screen: () => import('../preflight/preflights') }),
    screen('/plan-imports', {
      load: ({ unit }) => begin(planimport.importList(unit)),
      screen: () => import('../planimport/imports'),
    }),
    screen('/plan-imports/$id', {
      load: ({ unit, params: { id } }) => {
        begin(planimport.sourceReading(id), assigneeList(unit), channelList(unit));
        return queries.ensureQueryData(planimport.importReading(id));
      },
      screen: () => import('../planimport/import-review'),
    }),
    screen('/tasks', {
      search: task.taskSearch,
      load: async ({ unit, search }) => {
        begin(assigneeList(unit), channelList(unit));
        if (search.task) begin(task.taskReading(search.task), task.activitiesOf(search.task));
        const plan = await planInView(unit);
        if (plan) begin(task.taskList(plan.id, search));
      },
      screen: () => import('../task/tasks'),
    }),
    screen('/activities', {
      search: activity.activitySearch,
      load: async ({ unit, search }) => {
        begin(channelList(unit));
        if (search.activity) begin(activity.activityReading(search.activity));
        const plan = await planInView(unit);
        if (plan) begin(activity.activityList(plan.id, search));
      },
      screen: () => import('../activity/activities'),
    }),
    screen('/activities/new', {
      search: activity.logSearch,
      load: async ({ unit }) => {
        const plan = await planInView(unit);
        if (plan) begin(...Object.values(activity.formChoices(plan)));
      },
      screen: () => import('../activity/log-activity'),
    }),
    screen('/calendar', {
      search: calendarSearch,
      load: async ({ unit, search }) => {
        begin(channelList(unit));
        (await import('../broadcast/reads')).start(unit, search);
      },
      screen: () => import('../broadcast/calendar'),
    }),
    screen('/broadcasts/$id/slip', {
      screen: () => import('../broadcast/slip'),
    }),
    screen('/channels', { load: ({ unit }) => begin(channelList(unit)), screen: () => import('../channel/channels') }),
    screen('/play-logs', {
      search: { id: text, channel: text },
      screen: () => import('../playlog/screen'),
    }),
    screen('/budget', {
      load: async ({ unit }) => {
        const plan = await planInView(unit);
        const budgets = plan && (await queries.fetchInfiniteQuery(budgetList(plan.id)));
        const budget = budgets?.pages[0]?.items[0];
        if (budget) begin(expenditureList(budget.id));
      },
      screen: () => import('../budget/budget'),
    }),
    screen('/reports', {
      search: report.reportSearch,
      load: async ({ unit }) => {
        const plan = await planInView(unit);
        if (plan) begin(report.periodList(unit, plan.year), report.reportList(plan.id));
      },
      screen: () => import('../report/reports'),
    }),
    screen('/reports/$id', {
      load: ({ params: { id } }) => {
        begin(report.paperReading(id));
        return queries.ensureQueryData(report.reportReading(id));
      },
      screen: () => import('../report/report'),
    }),
    screen('/regimes', { load: ({ unit }) => begin(regimeList(unit)), screen: () => import('../regime/regimes') }),
    screen('/scorecards', {
      load: ({ unit }) => begin(scorecard.ownList(unit), scorecard.scoringList(unit)),
      screen: () => import('../scorecard/scorecards'),
    }),
    screen('/scorecards/$id', {
      load: ({ params: { id } }) => {
        begin(scorecard.linesReading(id));
        return queries.ensureQueryData(scorecard.scorecardReading(id));
      },
      screen: () => import('../scorecard/scorecard'),
    }),
    screen('/criteria-sets/$id', {
      load: ({ params: { id } }) => queries.ensureQueryData(scorecard.setReading(id)),
      screen: () => import('../scorecard/criteria-set'),
    }),
    screen('/completeness', {
      need: 'REPORT_ACCEPT',
      search: completenessSearch,
      load: ({ unit, search }) => begin(completenessList(unit, search)),
      screen: () => import('../completeness/completeness'),
    }),
    screen('/register', {
      need: 'KNOWN_DOCUMENT_READ',
      search: registerSearch,
      load: ({ unit, search }) => begin(documentList(unit, search)),
      screen: () => import('../register/register'),
    }),
    screen('/journal', {
      need: 'JOURNAL_READ',
      search: journalSearch,
      load: ({ unit, search }) => begin(entryList(unit, search)),
      screen: () => import('../journal/journal'),
    }),
    screen('/assignees', {
      load: ({ unit }) => begin(assigneeList(unit)),
      screen: () => import('../account/assignees'),
    }),
    screen('/accounts', {
      need: 'ACCOUNT_READ',
      search: unitChosen,
      load: ({ unit, search }) => begin(accountList(search.unit ?? unit)),
      screen: () => import('../account/accounts'),
    }),
    screen('/api-keys', { need: 'API_KEY_READ', screen: () => import('../apikey/api-keys') }),
    screen('/webhooks', { search: { id: text, state: text }, screen: () => import('../webhook/screen') }),
    screen('/jobs', { need: 'JOB_READ', search: { job: text, outcome: text }, screen: () => import('../job/jobs') }),
    screen('/units', { need: 'UNIT_EDIT', search: unitSearch, screen: () => import('../unit/units') }),
    screen('/setup', { need: 'UNIT_SETUP', search: unitChosen, screen: () => import('../setup/setup') }),
    screen('/profile', { load: () => begin(reading('/auth/sessions')), screen: () => import('../session/profile') }),
  ]),
  context: { unit: '', may: () => false },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
