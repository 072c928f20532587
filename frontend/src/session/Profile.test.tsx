import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen } from '../testing/render';
import { nothing } from '../testing/server';
import { Page } from './Profile';

const device = (id: string, deviceName: string, current: boolean) => ({
  id,
  deviceName,
  client: 'WEB',
  createdAt: '2026-11-20T02:00:00Z',
  lastUsedAt: '2026-11-23T01:10:00Z',
  current,
});

test('signs another device out, and says so', async () => {
  let devices = [device('1', 'Chrome trên Windows', true), device('2', 'Điện thoại', false)];
  const { sent } = renderScreen(Page, {
    answers: {
      'GET /auth/sessions': () => ({ items: devices }),
      'DELETE /auth/sessions/2': () => {
        devices = devices.slice(0, 1);
        return nothing();
      },
    },
  });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Bạn đang đăng nhập trên 2 thiết bị');
  fireEvent.click(screen.getByRole('button', { name: 'Đăng xuất thiết bị: Điện thoại' }));
  expect(await screen.findByText('Đã đăng xuất Điện thoại.')).toBeTruthy();
  expect(await screen.findByText('Bạn đang đăng nhập trên 1 thiết bị')).toBeTruthy();
  expect(sent.map((one) => `${one.method} ${one.path}`)).toContain('DELETE /auth/sessions/2');
});
