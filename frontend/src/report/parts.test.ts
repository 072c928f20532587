import { expect, test } from 'vitest';
import { joined, parts, replaced } from './parts';

const TEXT =
  'Lời mở đầu.\n\nĐoạn hai.\n{{passage.topics}}\n{{ passage.channel.PORTAL }}\nCó {{activity.count}} hoạt động.';

test('a line that names a passage is a part, and the lines between are a person’s', () => {
  expect(parts(TEXT)).toEqual([
    { own: 'Lời mở đầu.\n\nĐoạn hai.' },
    { passage: 'passage.topics' },
    { passage: 'passage.channel.PORTAL' },
    { own: 'Có {{activity.count}} hoạt động.' },
  ]);
  expect(parts('')).toEqual([]);
});

test('parts put together are the text again', () => {
  expect(parts(joined(parts(TEXT)))).toEqual(parts(TEXT));
});

test('a passage gives its place to words, and to nothing', () => {
  expect(replaced(TEXT, 'passage.topics', 'Đủ nội dung.')).toContain('Đoạn hai.\nĐủ nội dung.\n{{passage.channel');
  expect(replaced(TEXT, 'passage.topics', '')).toBe(
    'Lời mở đầu.\n\nĐoạn hai.\n{{passage.channel.PORTAL}}\nCó {{activity.count}} hoạt động.',
  );
  expect(replaced(TEXT, 'passage.money', 'Lạ')).toBe(joined(parts(TEXT)));
});
