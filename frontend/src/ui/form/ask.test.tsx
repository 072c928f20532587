import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../i18n/format';
import { Ask } from './ask';
import { DraftOwner } from './drafts';

// jsdom has no CSS namespace; React Aria escapes an id with it
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
afterEach(cleanup);

it('asks for the day of an act, today at first', async () => {
  const act = vi.fn(async () => undefined);
  render(
    <DraftOwner.Provider value="ha.unit">
      <Ask
        title="Bắt đầu làm"
        keep="start/1"
        day={{ member: 'startedOn', label: 'Ngày bắt đầu' }}
        submit="Bắt đầu"
        onClose={() => undefined}
        act={act}
      />
    </DraftOwner.Provider>,
  );
  expect(screen.getByText('Ngày bắt đầu')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu' }));
  await waitFor(() => expect(act).toHaveBeenCalledWith('', today(), expect.anything()));
});
