import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { queries } from '../api/queries';
import { router } from './router';

type Route = { options: { validateSearch?: unknown; loader?: unknown } };
const plans = { items: [{ id: 'plan', unit: { id: 'u' }, year: 2026, state: 'ISSUED' }] };

let asked: string[];
beforeEach(() => {
  asked = [];
  queries.clear();
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.replace('/api/v1', ''));
    return new Response(JSON.stringify(url.includes('/plans?') ? plans : { items: [] }));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Runs a route's loader alone: no screen is rendered, no code of it is fetched. */
async function load(route: Route, search: Record<string, unknown> = {}, params = {}) {
  const read = route.options.validateSearch as (given: object) => object;
  const loader = route.options.loader as (at: object) => Promise<void>;
  await loader({ context: { unit: 'u', may: () => true }, deps: { search: read(search) }, params });
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
  return read(search);
}

it('begins all that the tasks show before their code is there, the filters of the address included', async () => {
  await load(router.routesByPath['/tasks'], { state: 'OVERDUE', task: 't1' });
  expect(asked).toEqual([
    '/assignees?unit=u&limit=200',
    '/channels?unit=u&limit=200&sort=name',
    '/tasks/t1',
    '/activities?task=t1&sort=-on&limit=20',
    '/plans?unit=u&sort=-year&limit=50',
    '/tasks?plan=plan&standing=OVERDUE&sort=code%2Ctitle&count=true&limit=200',
  ]);
});

it('begins a plan and its paper at the same time', async () => {
  await load(router.routesByPath['/plans/$id'], {}, { id: 'p' });
  expect(asked).toEqual(['/plans/p/clauses', '/plans/p/document?annex=true', '/plans/p']);
});

it('takes no filter it does not know, and text as text', async () => {
  const filters = await load(router.routesByPath['/tasks'], { state: 'LATE', q: 2026, colour: 'red' });
  expect(filters).toEqual({ q: '2026', state: undefined });
});

it('fails as the screen does when the one thing it shows is not there', async () => {
  vi.stubGlobal(
    'fetch',
    async () => new Response('{"status":404}', { status: 404, headers: { 'Content-Type': 'a/json' } }),
  );
  await expect(load(router.routesByPath['/reports/$id'], {}, { id: 'r' })).rejects.toMatchObject({ status: 404 });
});
