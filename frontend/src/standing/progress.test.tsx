import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Progress } from '../api/schema';
import { setLanguage } from '../i18n/language';
import { ProgressBar, ProgressLegend } from './progress';

afterEach(cleanup);

it('the legend adds up to the tasks that are not cancelled, and the bar says the same', () => {
  setLanguage('vi');
  const progress = { total: 22, planned: 1, inProgress: 17, done: 3, cancelled: 1, overdue: 3 } as Progress;
  render(
    <>
      <ProgressBar progress={progress} />
      <ProgressLegend progress={progress} />
    </>,
  );
  const figures = screen.getAllByRole('definition').map(({ textContent }) => Number(textContent));
  expect(figures).toEqual([3, 15, 3]);
  expect(screen.getByRole('img', { name: 'Hoàn thành 3, Còn trong hạn 15, Quá hạn 3' })).toBeTruthy();
});
