import { expect, it } from 'vitest';
import type { RegimeView } from '../api/schema';
import { bodyOf, draftOf, roman, years } from './draft';

const regime = {
  unit: { id: 'u' },
  reach: 'BELOW',
  name: 'Chế độ',
  source: 'Công văn',
  validFrom: '2026-01-01',
  dueMoves: true,
  periods: [
    {
      code: 'Q1',
      fromYear: -1,
      fromMonth: 12,
      fromDay: 15,
      toMonth: 3,
      toDay: 14,
      dueYear: 0,
      dueMonth: 3,
      dueDay: 20,
    },
  ],
  recipients: ['Lưu: VT.'],
  outline: [{ code: 'I', heading: 'Kết quả', money: false, text: 'Câu mở.\n{{passage.topics}}\n{{passage.overview}}' }],
} as unknown as RegimeView;
const PASSAGES = ['passage.overview', 'passage.topics', 'passage.next'];

it('comes back from the form as it went in', () => {
  const { periods, outline, recipients } = bodyOf(draftOf(regime), PASSAGES);
  const { periods: before, outline: text, recipients: to } = regime;
  expect({ periods, outline, recipients }).toEqual({ periods: before, outline: text, recipients: to });
});

it('composes a changed section in the order of the passages', () => {
  const draft = draftOf(regime);
  draft.outline[0] = { ...draft.outline[0]!, passages: ['passage.next', 'passage.overview'] };
  expect(bodyOf(draft, PASSAGES).outline[0]!.text).toBe('Câu mở.\n{{passage.overview}}\n{{passage.next}}');
});

it('knows the year a day belongs to', () => {
  expect(years({ code: 'Q1', from: '15/12', to: '14/3', due: '20/3' })).toEqual({ fromYear: -1, dueYear: 0 });
  expect(years({ code: 'YEAR', from: '1/1', to: '31/12', due: '15/1' })).toEqual({ fromYear: 0, dueYear: 1 });
  expect(years({ code: 'H1', from: '1/1', to: '14/6', due: '10/6' })).toEqual({ fromYear: 0, dueYear: 0 });
});

it('numbers sections as papers do', () => {
  expect([1, 4, 6, 9, 14, 28].map(roman)).toEqual(['I', 'IV', 'VI', 'IX', 'XIV', 'XXVIII']);
});
