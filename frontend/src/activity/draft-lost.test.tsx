// The case draft-lost: Android closes the browser behind the camera; what was typed and what was sent is there again.
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { queries } from '../api/queries';
import type { EvidenceView, PlanView } from '../api/schema';
import { setLanguage } from '../i18n/language';
import { DraftOwner, drafts } from '../ui/form/drafts';
import { ActivityForm } from './activity-form';

configure({ asyncUtilTimeout: 20_000 });
// jsdom has no CSS namespace; React Aria escapes an id with it
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
const plan = { id: 'p1', year: 2026, unit: { id: 'u1' } } as PlanView;
const photo = { id: 'e1', title: 'loa thôn 3.jpg', kind: 'FILE', size: 5, can: [] as string[] } as EvidenceView;

beforeEach(() => {
  setLanguage('vi');
  const headers = { 'Content-Type': 'application/json' };
  vi.stubGlobal('fetch', async () => new Response('{"items":[]}', { headers }));
});
afterEach(() => {
  cleanup();
  queries.clear();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const open = (owner: string) =>
  render(
    <QueryClientProvider client={queries}>
      <DraftOwner.Provider value={owner}>
        <ActivityForm plan={plan} onDone={() => undefined} />
      </DraftOwner.Provider>
    </QueryClientProvider>,
  );
const title = () => screen.findByLabelText<HTMLTextAreaElement>(/^Việc đã làm/);

it('draft-lost: after a reload the text and the proof already sent are there, and it is said', async () => {
  open('ha.u1');
  fireEvent.change(await title(), { target: { value: 'Phát loa, chưa lưu' } });
  const kept = drafts.read<{ evidence: EvidenceView[] }>('ha.u1', 'activity/p1')!;
  drafts.keep('ha.u1', 'activity/p1', { ...kept, values: { ...kept.values, evidence: [photo] } });
  cleanup();
  open('ha.u1');
  expect((await title()).value).toBe('Phát loa, chưa lưu');
  expect(screen.getByText('loa thôn 3.jpg')).toBeTruthy();
  expect(screen.getByText(/^Đã khôi phục phần đang viết/)).toBeTruthy();
});

it('draft-lost: nobody else on the device is shown it', async () => {
  open('ha.u1');
  fireEvent.change(await title(), { target: { value: 'Phát loa, chưa lưu' } });
  cleanup();
  open('tai.u1');
  expect((await title()).value).toBe('');
});
