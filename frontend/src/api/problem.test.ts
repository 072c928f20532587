import { expect, test } from 'vitest';
import { fieldErrors, Problem } from './problem';

const at = (pointer: string, detail = pointer) => ({ pointer, code: 'X', detail });

test('a pointer belongs to its field or to the nearest parent on the form', () => {
  const problem = new Problem({
    status: 422,
    title: 'x',
    errors: [at('/title'), at('/roles/0/unit'), at('/slots/2/time')],
  });
  expect(fieldErrors(problem, ['title', 'roles.0.unit', 'slots']).found).toEqual({
    title: '/title',
    'roles.0.unit': '/roles/0/unit',
    slots: '/slots/2/time',
  });
});

test('what belongs to no field is told above the form, and the first error of a field wins', () => {
  const problem = new Problem({
    status: 422,
    title: 'x',
    errors: [at('/a', 'one'), at('/a', 'two'), at('/z', 'rest'), at('', 'all')],
  });
  expect(fieldErrors(problem, ['a'])).toEqual({ found: { a: 'one' }, rest: ['rest', 'all'] });
});

test('an answer that is no problem still has words', () => {
  const problem = Problem.read(502, '<html>Bad gateway</html>');
  expect(problem.status).toBe(502);
  expect(problem.code).toBe('UNREADABLE');
  expect(problem.title).not.toBe('');
});
