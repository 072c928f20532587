// The case browser-day: between 17:00 and 24:00 UTC it is already the next day in Việt Nam.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock, date, day, instant, longDate, shortDate, thisYear, today, weekday } from './format';
import { setLanguage } from './language';

const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Auckland'];

describe.each(ZONES)('browser-day: on a device in %s', (zone) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
    setLanguage('vi');
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2026-11-28T18:30:00Z');
  });
  afterEach(() => {
    process.env.TZ = before;
    vi.useRealTimers();
  });

  it('today is the day in Việt Nam', () => {
    expect(today()).toBe('2026-11-29');
    vi.setSystemTime('2026-12-31T17:00:00Z');
    expect([today(), thisYear()]).toEqual(['2027-01-01', 2027]);
    vi.setSystemTime('2026-12-31T16:59:59Z');
    expect([today(), thisYear()]).toEqual(['2026-12-31', 2026]);
  });

  it('an instant is told in the time of Việt Nam', () => {
    expect(instant('2026-11-28T18:05:00Z')).toBe('01:05 29/11/2026');
    expect(clock('2026-11-28T18:05:00Z')).toBe('01:05');
    expect(clock('2026-11-28T16:05:00Z')).toBe('23:05 28/11');
  });

  it('a day stays itself', () => {
    expect([date('2026-11-29'), shortDate('2026-11-29'), weekday('2026-11-29')]).toEqual([
      '29/11/2026',
      '29/11',
      'Chủ Nhật 29/11',
    ]);
    expect(longDate('2026-11-29')).toBe('Chủ Nhật, ngày 29 tháng 11 năm 2026');
    expect((day('2026-11-29').getTime() - day('2026-01-01').getTime()) / 864e5).toBe(332);
  });
});
