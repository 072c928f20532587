import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { KnownDocumentView } from '../api/schema';
import { ForceStatus } from './force-status';

const known = (part: Partial<KnownDocumentView>): KnownDocumentView => ({
  id: '1',
  unit: { id: '2', code: 'VN', name: 'Việt Nam' },
  number: '61/2018/NĐ-CP',
  issuedOn: '2018-04-23',
  issuer: 'Chính phủ',
  kind: 'DECREE',
  title: 'Về cơ chế một cửa',
  amendedBy: [],
  force: 'UNCHECKED',
  shipped: true,
  version: 0,
  can: [],
  ...part,
});
const shown = (part: Partial<KnownDocumentView>) => {
  const { container, unmount } = render(<ForceStatus document={known(part)} />);
  const text = container.textContent;
  unmount();
  return text;
};

it('calls in force only what the server says is, with the day it was checked', () => {
  const checked = shown({ force: 'IN_FORCE', inForceFrom: '2026-07-01', checkedOn: '2026-11-29' });
  expect(checked).toContain('Còn hiệu lực');
  expect(checked).toContain('Đối chiếu ngày 29/11/2026');
  expect(shown({ force: 'UNCHECKED', inForceFrom: '2018-06-21' })).toContain('Chưa đối chiếu');
  expect(shown({ force: 'UNCHECKED', inForceFrom: '2018-06-21' })).not.toContain('Còn hiệu lực');
});

it('names the first day without force, the successor and the amendments', () => {
  const ended = shown({ force: 'NO_LONGER_IN_FORCE', inForceTo: '2025-06-30', replacedBy: '118/2025/NĐ-CP' });
  expect(ended).toContain('Hết hiệu lực từ 01/07/2025');
  expect(ended).toContain('118/2025/NĐ-CP');
  expect(shown({ force: 'NO_LONGER_IN_FORCE', replacedBy: '78/2025/NĐ-CP' })).toContain('Hết hiệu lực');
  const amended = shown({ force: 'AMENDED', amendedBy: ['367/2025/NĐ-CP', '309/2026/NĐ-CP'] });
  expect(amended).toContain('Đã được sửa đổi, bổ sung');
  expect(amended).toContain('bởi 367/2025/NĐ-CP, 309/2026/NĐ-CP');
  expect(shown({ force: 'REPLACED', replacedBy: '148/2025/QH15' })).toMatch(/Chưa đối chiếu.*148\/2025\/QH15/);
});

it('links a number where the screen can look it up', () => {
  const asked: string[] = [];
  render(
    <ForceStatus
      document={known({ force: 'NOT_YET_IN_FORCE', inForceFrom: '2027-03-01', replacedBy: '4/2030/QH17' })}
      onLookUp={(number) => asked.push(number)}
    />,
  );
  screen.getByText('Chưa có hiệu lực');
  screen.getByRole('button', { name: '4/2030/QH17' }).click();
  expect(asked).toEqual(['4/2030/QH17']);
});
