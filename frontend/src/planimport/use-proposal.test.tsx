import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { DraftOwner, drafts } from '../ui/form/drafts';
import { change } from './proposal';
import type { Clause, PlanImportView, Proposal } from './types';
import { useProposal } from './use-proposal';

configure({ asyncUtilTimeout: 20_000 });
const OWNER = 'ha.unit';
const NAME = 'plan-import/i1';
const clause = (id: string, text: string): Clause => ({ id, confidence: 1, doubts: [], kind: 'TEXT', text: { text } });
const proposal = {
  head: { confidence: 1, doubts: [] },
  clauses: [clause('c1', 'Mục đích'), clause('c2', 'Yêu cầu')],
  ...Object.fromEntries(
    [
      'citations',
      'targets',
      'topics',
      'channels',
      'funding',
      'parties',
      'tasks',
      'annexes',
      'recipients',
      'doubts',
    ].map((list) => [list, []]),
  ),
  signature: {},
} as unknown as Proposal;
const rewrite = (id: string, text: string) => (now: Proposal) => change(now, id, { text: { text } });
const texts = ({ clauses }: Proposal) => clauses.map((one) => one.text?.text);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** An API with one import; it refuses an old version. */
function api(saved: Proposal, version = 1) {
  const state = { proposal: saved, version, away: false, saves: 0 };
  const view = () => ({ id: 'i1', version: state.version, proposal: state.proposal, doubts: [], state: 'READY' });
  const answer = (body: object, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
  vi.stubGlobal(
    'fetch',
    async (_: string, { method, headers, body }: { method: string; headers: Headers; body: string }) => {
      if (state.away) throw new TypeError('offline');
      if (method === 'GET') return answer(view());
      if (headers.get('If-Match') !== `"${state.version}"`) {
        return answer(
          { type: '', title: 'Dữ liệu đã thay đổi', status: 412, detail: '', code: 'STALE', traceId: '' },
          412,
        );
      }
      Object.assign(state, { proposal: JSON.parse(body), version: state.version + 1, saves: state.saves + 1 });
      return answer(view());
    },
  );
  return { state, view: view as unknown as () => PlanImportView & { proposal: Proposal } };
}

const wrapper = ({ children }: { children: ReactNode }) => (
  <DraftOwner.Provider value={OWNER}>{children}</DraftOwner.Provider>
);
const edit = (view: PlanImportView & { proposal: Proposal }) => renderHook(() => useProposal(view), { wrapper });

it('saves what is written and keeps nothing on the device then', async () => {
  const { state, view } = api(proposal);
  const { result } = edit(view());
  act(() => result.current.update(rewrite('c1', 'Mục đích chung')));
  expect(result.current.saving).toBe('waiting');
  await act(() => result.current.save());
  expect(texts(state.proposal)).toEqual(['Mục đích chung', 'Yêu cầu']);
  expect(result.current.saving).toBe('saved');
  expect(drafts.read(OWNER, NAME)).toBeUndefined();
});

it('keeps what could not be saved, gives it back after a reload and saves it then', async () => {
  const { state, view } = api(proposal);
  state.away = true;
  const first = edit(view());
  act(() => first.result.current.update(rewrite('c1', 'Mục đích chung')));
  await act(() => first.result.current.save());
  expect(first.result.current.saving).toBe('failed');
  expect(drafts.read(OWNER, NAME)).toBeDefined();
  await act(async () => first.unmount());

  state.away = false;
  const { result } = edit(view());
  expect(texts(result.current.proposal)).toEqual(['Mục đích chung', 'Yêu cầu']);
  expect(result.current.restored).toBeDefined();
  await waitFor(() => expect(texts(state.proposal)).toEqual(['Mục đích chung', 'Yêu cầu']));
});

it('goes on by itself where somebody else saved another place', async () => {
  const { state, view } = api(proposal);
  const { result } = edit(view());
  Object.assign(state, { version: 2, proposal: rewrite('c2', 'Yêu cầu mới')(proposal) });
  act(() => result.current.update(rewrite('c1', 'Mục đích chung')));
  await act(() => result.current.save());
  expect(texts(state.proposal)).toEqual(['Mục đích chung', 'Yêu cầu mới']);
  expect(texts(result.current.proposal)).toEqual(['Mục đích chung', 'Yêu cầu mới']);
});

it('asks where somebody else saved the same place, and saves what was chosen', async () => {
  const { state, view } = api(proposal);
  const { result } = edit(view());
  const theirs = rewrite('c2', 'Yêu cầu của chị')(rewrite('c1', 'Mục đích của chị')(proposal));
  Object.assign(state, { version: 2, proposal: theirs });
  act(() => {
    result.current.update(rewrite('c1', 'Mục đích của tôi'));
    result.current.update(rewrite('c2', 'Yêu cầu của tôi'));
  });
  await act(() => result.current.save());
  expect(result.current.saving).toBe('conflict');
  expect(result.current.conflict?.clashes.map((clash) => clash.pointer)).toEqual([
    '/clauses/c1/text',
    '/clauses/c2/text',
  ]);
  expect(texts(state.proposal)).toEqual(['Mục đích của chị', 'Yêu cầu của chị']);

  await act(async () => result.current.settle(['/clauses/c2/text']));
  await waitFor(() => expect(texts(state.proposal)).toEqual(['Mục đích của tôi', 'Yêu cầu của chị']));
  expect(result.current.conflict).toBeUndefined();
});

it('takes a step back, one step for a field typed in', async () => {
  const { view } = api(proposal);
  const { result } = edit(view());
  for (const text of ['M', 'Mụ', 'Mục']) act(() => result.current.update(rewrite('c1', text), 'c1text'));
  act(() => result.current.update(rewrite('c2', 'Y')));
  act(() => result.current.undo());
  expect(texts(result.current.proposal)).toEqual(['Mục', 'Yêu cầu']);
  act(() => result.current.undo());
  expect(texts(result.current.proposal)).toEqual(['Mục đích', 'Yêu cầu']);
  expect(result.current.undoable).toBe(false);
});
