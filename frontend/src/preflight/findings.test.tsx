import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { PreflightView } from '../api/schema';
import { PreflightNotice } from './findings';

afterEach(cleanup);

const looked = (findings: PreflightView['findings']): PreflightView => ({
  on: '2026-01-08',
  findings,
  rules: [],
  unchecked: [],
});

it('nothing is said before a submission of a paper in which nothing was found', () => {
  const { container } = render(<PreflightNotice preflight={looked([])} />);
  expect(container.textContent).toBe('');
});

it('each finding is told with its line, a long one cut', () => {
  const line = `Căn cứ ${'dài '.repeat(60)}`;
  const findings = [
    { rule: 'MARGINS', detail: 'Lề trái 20 mm; quy định 30–35 mm.', written: '', expected: '', cured: true },
    { rule: 'YEAR', detail: 'Văn bản ghi “2025”.', written: '2025', expected: '2026', line, cured: true },
  ] as PreflightView['findings'];
  render(<PreflightNotice preflight={looked(findings)} />);
  expect(screen.getByRole('status').textContent).toContain('2 chỗ có thể bị trả lại');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText(/Ở dòng:/).textContent!.length).toBeLessThan(180);
});
