import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import * as shapes from '../../api/shapes';
import { setLanguage } from '../../i18n/language';
import { words as uiWords } from '../words';
import { check, limitsAt } from './shape';
import { words } from './words';

beforeEach(() => setLanguage('vi'));
const refusals = (values: object, shape: shapes.Shape) =>
  check(values, shape)?.errors.map(({ pointer, code }) => `${pointer} ${code}`);

it('reads from the contract what a draft needs', () => {
  expect(limitsAt(shapes.TaskDraft, '/title')).toMatchObject({ required: true, length: [1, 500] });
  expect(limitsAt(shapes.TaskDraft, '/topics').required).toBeUndefined();
  expect(limitsAt(shapes.AccountDraft, '/roles').required).toBe(true);
  expect(limitsAt(shapes.AccountDraft, '/password').secret).toBe(true);
  expect(limitsAt(shapes.ChannelDraft, '/slots/2/minutes').range).toEqual([1, 600]);
});

it('finds what is empty, too long or out of range, each at its pointer', () => {
  const slot = { weekday: 1, time: '05:30', minutes: 601 };
  const draft = { unit: 'u', type: 'LOUDSPEAKER', name: '  ', measure: 'x'.repeat(51), slots: [slot] };
  expect(refusals(draft, shapes.ChannelDraft)).toEqual(['/name REQUIRED', '/measure LENGTH', '/slots/0/minutes RANGE']);
  const right = { ...draft, name: 'Loa', measure: 'lượt', slots: [] };
  expect(refusals(right, shapes.ChannelDraft)).toBeUndefined();
});

it('words a refusal as the API does', () => {
  const sources = readdirSync('../backend', { recursive: true, encoding: 'utf8' });
  const told = sources
    .filter((path) => /src\/main\/java\/.*\/(Fault|ProblemType)\.java$/.test(path))
    .map((path) => readFileSync(`../backend/${path}`, 'utf8'))
    .join();
  for (const language of ['vi', 'en'] as const) {
    const { invalid, invalidTitle, length } = words[language];
    const range = words[language].range('{0}', '{1}');
    const sized = length(1, 2).replace('1', '{0}').replace('2', '{1}');
    for (const phrase of [invalid, invalidTitle, range, sized, uiWords[language].required]) {
      expect(told).toContain(`"${phrase}"`);
    }
  }
});
