import type { Criterion, RuleBand, RuleDraft, RuleItem, RuleShape } from '../api/schema';

export const SHAPES = [
  'RATIO',
  'BANDS',
  'PARTS',
  'CHOICE',
  'DEDUCTION',
  'TIMELINESS',
  'PER_ITEM',
  'MIX',
  'LEVEL',
  'EXTERNAL',
  'BONUS',
  'PENALTY',
] as const satisfies RuleShape[];

export const ITEMED = ['CHOICE', 'TIMELINESS', 'LEVEL', 'MIX', 'PARTS', 'DEDUCTION', 'BONUS', 'PENALTY'] as const;
export type Itemed = (typeof ITEMED)[number];
export const itemed = (shape?: RuleShape): shape is Itemed => ITEMED.some((one) => one === shape);

/** A rule as it is edited: every member is there, the shape says which count. */
export type RuleRows = {
  shape?: RuleShape;
  items: Partial<RuleItem>[];
  bands: (Partial<RuleBand> & { toIncluded: boolean })[];
  ratio: boolean;
  floor?: number;
  floorExcluded: boolean;
  each?: number;
};

export type Draft = {
  code?: string;
  title?: string;
  max?: number;
  rule: RuleRows;
  post?: string;
  proofRequired: boolean;
  notApplicable?: Criterion['notApplicable'];
  /** What Loa fills in, by the input: figure and part. */
  sources: Record<string, string[]>;
};

/** What a rule asks for: its keys, with the label of an item where it is one. */
export function inputsOf(rule: RuleRows): { key: string; label?: string }[] {
  const items = rule.items.map(({ label }, place) => ({ key: String(place + 1), label: label ?? '' }));
  switch (rule.shape) {
    case 'RATIO':
      return [{ key: 'done' }, { key: 'total' }];
    case 'BANDS':
      return rule.ratio ? [{ key: 'done' }, { key: 'total' }] : [{ key: 'value' }];
    case 'MIX':
      return [{ key: 'total' }, ...items];
    case 'PER_ITEM':
      return [{ key: 'count' }];
    case 'CHOICE':
    case 'TIMELINESS':
    case 'LEVEL':
      return [{ key: 'choice' }];
    case 'PARTS':
    case 'DEDUCTION':
    case 'BONUS':
    case 'PENALTY':
      return items;
    default:
      return [];
  }
}

const blank: RuleRows = { items: [], bands: [], ratio: true, floorExcluded: false };

export function draftOf(criterion?: Criterion): Draft {
  const sources: Draft['sources'] = {};
  for (const { input, figure, part } of criterion?.sources ?? [])
    sources[input] = [...(sources[input] ?? []), `${figure} ${part}`];
  const { shape, items = [], bands = [], ratio, floor, floorIncluded, each } = criterion?.rule ?? {};
  return {
    code: criterion?.code,
    title: criterion?.title,
    max: criterion?.max,
    rule: {
      ...blank,
      shape,
      items,
      bands,
      ratio: ratio ?? !criterion?.rule,
      floor,
      floorExcluded: floorIncluded === false,
      each,
    },
    post: criterion?.post,
    proofRequired: criterion?.proofRequired ?? false,
    notApplicable: criterion?.notApplicable,
    sources,
  };
}

function ruleOf(rule: RuleRows): RuleDraft | undefined {
  const { shape } = rule;
  if (!shape) return undefined;
  return {
    shape,
    items: itemed(shape) ? (rule.items as RuleItem[]) : undefined,
    bands: shape === 'BANDS' ? (rule.bands as RuleBand[]) : undefined,
    ratio: shape === 'BANDS' ? rule.ratio : undefined,
    floor: shape === 'RATIO' || shape === 'DEDUCTION' ? rule.floor : undefined,
    floorIncluded: shape === 'RATIO' && rule.floor !== undefined ? !rule.floorExcluded : undefined,
    each: shape === 'PER_ITEM' ? rule.each : undefined,
  };
}

/** Without a rule a row is the sum of its parts: it has nothing that is scored. */
export function criterionOf(draft: Draft, level: number): Criterion {
  const rule = ruleOf(draft.rule);
  const asked = inputsOf(draft.rule).map(({ key }) => key);
  return {
    code: draft.code ?? '',
    level,
    title: draft.title ?? '',
    max: rule && draft.max,
    rule,
    post: draft.post,
    proofRequired: !!rule && draft.proofRequired,
    notApplicable: rule && draft.notApplicable,
    sources: Object.entries(draft.sources)
      .filter(([input]) => asked.includes(input))
      .flatMap(([input, chosen]) =>
        chosen.map((one) => {
          const [figure, part] = one.split(' ');
          return { input, figure: figure!, part: part as 'VALUE' | 'DENOMINATOR' };
        }),
      ),
  };
}

/** What follows from choosing a shape: rows to fill in. */
export function following(draft: Draft, changed: string, onTime: string[]): Draft {
  const { rule } = draft;
  if (changed !== '/rule/shape') return draft;
  if (rule.shape === 'TIMELINESS' && rule.items.length !== 3) {
    const items = onTime.map((label, place) => ({
      label,
      value: place === 0 ? draft.max : place === 1 ? 0 : undefined,
    }));
    return { ...draft, rule: { ...rule, items } };
  }
  if (itemed(rule.shape) && !rule.items.length) return { ...draft, rule: { ...rule, items: [{}] } };
  if (rule.shape === 'BANDS' && !rule.bands.length)
    return { ...draft, rule: { ...rule, bands: [{ toIncluded: false }] } };
  return draft;
}
