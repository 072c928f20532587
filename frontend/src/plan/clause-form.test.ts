import { expect, it } from 'vitest';
import type { ClauseView } from '../api/schema';
import { withClause, withoutClause } from './clause-form';
import { below } from './clauses';

const none = { total: 0, planned: 0, inProgress: 0, done: 0, cancelled: 0, overdue: 0, dueSoon: 0 };
const clause = (id: string, depth: number, parent?: string): ClauseView =>
  ({
    id,
    parent,
    depth,
    kind: 'TEXT',
    progress: none,
    activityCount: 0,
    evidenceCount: 0,
    tasks: [],
    topics: [],
  }) as ClauseView;

const tree = [clause('I', 0), clause('I.1', 1, 'I'), clause('I.1.a', 2, 'I.1'), clause('I.2', 1, 'I'), clause('II', 0)];
const ids = (items: { id: string }[]) => items.map((item) => item.id);

it('knows what stands under a clause', () => {
  expect(ids(below(tree, tree[0]!))).toEqual(['I', 'I.1', 'I.1.a', 'I.2']);
  expect(ids(below(tree, tree[4]!))).toEqual(['II']);
});

it('adds a clause at the end of its parent', () => {
  expect(ids(withClause(tree, { id: 'I.1.b', parent: 'I.1', kind: 'TEXT' }))).toEqual([
    'I',
    'I.1',
    'I.1.a',
    'I.1.b',
    'I.2',
    'II',
  ]);
  expect(ids(withClause(tree, { id: 'III', kind: 'TEXT' })).at(-1)).toBe('III');
});

it('changes a clause in its place', () => {
  const changed = withClause(tree, { id: 'I.2', parent: 'I', kind: 'DUTY' });
  expect(changed[3]).toEqual({ id: 'I.2', parent: 'I', kind: 'DUTY' });
  expect(changed).toHaveLength(5);
});

it('takes a clause out with what stands under it', () => {
  expect(ids(withoutClause(tree, tree[1]!.id))).toEqual(['I', 'I.2', 'II']);
});
