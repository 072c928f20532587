import { describe, expect, it } from 'vitest';
import { mergedText, sentences } from './merge-text';

/** The same numbers each time, so that what fails once fails again. */
function numbers(seed: number) {
  let at = seed;
  return (below: number) => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return Math.floor((at / 2 ** 32) * below);
  };
}

const WORDS =
  'Ủy ban nhân dân xã đã phát lượt tin bài về cải cách hành chính đến từng thôn, tổ dân phố {{activity.count}}'.split(
    ' ',
  );
const ENDS = ['.', '.', '.', '!', '…', ';', './.'];
const BETWEEN = [' ', ' ', '\n', '\n\n', '  '];

type Random = ReturnType<typeof numbers>;
const one = <T>(all: T[], random: Random) => all[random(all.length)]!;
const sentence = (random: Random, mark: string) =>
  `${Array.from({ length: 2 + random(9) }, () => one(WORDS, random)).join(' ')} ${mark}${one(ENDS, random)}`;

/** A text as places: the sentence and what follows it. */
type Place = { own: string; after: string };
const text = (places: Place[]) => places.map(({ own, after }) => own + after).join('');

/** What a person does at one place: words change, the sentence goes or another comes after it. */
function changed(place: Place, random: Random, mark: string): Place[] {
  switch (random(4)) {
    case 0:
      return [{ ...place, own: sentence(random, mark) }];
    case 1:
      return [];
    case 2:
      return [place, { own: sentence(random, mark), after: place.after }];
    default: {
      const words = place.own.split(' ');
      words[random(words.length - 1)] = `${mark}ư`;
      return [{ ...place, own: words.join(' ') }];
    }
  }
}

describe('a text that two people changed', () => {
  it('becomes one text with every character of both where they changed different places', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const random = numbers(seed);
      const base = Array.from({ length: 5 + random(20) }, (_, n) => ({
        own: sentence(random, `c${n}`),
        after: one(BETWEEN, random),
      }));
      // each works at places of their own, with a sentence nobody touches between the two
      const whose = base.map(() => 0);
      for (let at = 0; at < base.length; at += 2) whose[at] = random(3);
      const as = (who: number, all: boolean) =>
        text(
          base.flatMap((place, at) =>
            whose[at] && (all || whose[at] === who) ? changed(place, numbers(seed * 100 + at), `m${at}`) : [place],
          ),
        );
      expect(mergedText(text(base), as(1, false), as(2, false)), `seed ${seed}`).toBe(as(0, true));
    }
  });

  it('is for the two to decide where both changed one sentence differently', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = numbers(seed);
      const base = Array.from({ length: 3 + random(9) }, (_, n) => ({
        own: sentence(random, `c${n}`),
        after: one(BETWEEN, random),
      }));
      const both = random(base.length);
      const as = (who: string) =>
        text(base.map((place, at) => (at === both ? { ...place, own: sentence(random, who) } : place)));
      expect(mergedText(text(base), as('tôi'), as('chị')), `seed ${seed}`).toBeUndefined();
    }
  });

  it('merges neighbouring sentences, and what both did alike is done once', () => {
    expect(mergedText('Một. Hai. Ba.', 'Một rưỡi. Hai. Ba.', 'Một. Hai rưỡi. Ba.')).toBe('Một rưỡi. Hai rưỡi. Ba.');
    expect(mergedText('Một. Hai.', 'Một rưỡi. Hai.', 'Một rưỡi. Hai rưỡi.')).toBe('Một rưỡi. Hai rưỡi.');
    expect(mergedText('', 'Của tôi.', 'Của chị.')).toBeUndefined();
    expect(mergedText('Một.', '', 'Một.')).toBe('');
  });

  it('takes words for what they are', () => {
    expect(mergedText('constructor. __proto__. Ba.', 'constructor. __proto__. Bốn.', 'Hai. __proto__. Ba.')).toBe(
      'Hai. __proto__. Bốn.',
    );
  });
});

describe('the sentences of a text', () => {
  it('keep numbers and quotations whole, and are the text again', () => {
    expect(sentences('Đã phát 2.450 lượt. “Một cửa.” Xong\n{{passage.topics}}\n')).toEqual([
      'Đã phát 2.450 lượt.',
      ' ',
      '“Một cửa.”',
      ' ',
      'Xong',
      '\n',
      '{{passage.topics}}',
      '\n',
    ]);
    for (const whole of ['', '  ', 'a  b. \n\n c', ' TP. Hồ Chí Minh ', '1. Một\n2. Hai']) {
      expect(sentences(whole).join('')).toBe(whole);
    }
  });
});
