import { words as accountWords } from '../account/words';
import { words as budgetWords } from '../budget/words';
import { channelTypeWords } from '../channel/mark';
import { date, money, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { words as planWords } from '../plan/words';
import type { HeadMember, Row } from './rows';
import type { Annex, Channel, Citation, Clause, Funding, Party, Proposal, Target, Task } from './types';
import { words } from './words';

type Line = { label?: string; text: string; note: string };

/** A row's text: its label, its words as signed, and their interpretation in a second line. */
export function useLine(row: Row, proposal: Proposal): Line {
  const w = useWords(words);
  const plan = useWords(planWords);
  const types = useWords(channelTypeWords);
  const account = useWords(accountWords);
  const budget = useWords(budgetWords);
  const day = (iso?: string | null) => iso && date(iso);
  const list = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(', ');
  const named = (id?: string | null) => proposal.parties.find((party) => party.id === id)?.name.text;
  const main = row.says.map((say) => say.written.text).join('. ');
  const name = row.says[0]?.written.text ?? '';
  const { piece } = row;
  switch (row.part) {
    case 'clauses': {
      const clause = piece as Clause;
      return { label: clause.label ?? undefined, text: main, note: plan.kinds[clause.kind] };
    }
    case 'citations': {
      const it = piece as Citation;
      const text = [it.kind, it.number ?? it.written, it.title].filter(Boolean).join(' ');
      return { text, note: list(it.issuer, day(it.date)) };
    }
    case 'targets': {
      const it = piece as Target;
      const count = it.value == null ? [] : [number(it.value), it.measure, it.period && `/ ${it.period}`];
      return {
        text: name,
        note: list(count.filter(Boolean).join(' '), it.channelType && types[it.channelType]),
      };
    }
    case 'channels': {
      const it = piece as Channel;
      const fate = it.dropped ? w.leaveOut : !it.channel && w.create;
      return { text: name, note: list(it.type && types[it.type], fate) };
    }
    case 'funding': {
      const it = piece as Funding;
      return { text: name, note: list(budget.sources[it.source], it.amount != null && money(it.amount)) };
    }
    case 'parties': {
      const it = piece as Party;
      return { text: name, note: list(account.kinds[it.kind], it.dropped ? w.leaveOut : !it.assignee && w.create) };
    }
    case 'tasks': {
      const it = piece as Task;
      const lead = named(it.lead);
      const helpers = it.coordinating.map(named).filter(Boolean).join('; ');
      return {
        text: it.title.text,
        note: list(
          lead && `${w.leads}: ${lead}${it.inferredLead ? ` (${w.inferred})` : ''}`,
          helpers && `${w.coordinating}: ${helpers}`,
          it.timing?.text,
          it.dueOn && `${w.dueOn} ${date(it.dueOn)}`,
        ),
      };
    }
    case 'annexes':
      return { text: name, note: w.rows((piece as Annex).rows) };
    case 'unread':
    case 'topics':
      return { text: name, note: '' };
    default:
      return otherLine(row, proposal, w);
  }
}

function otherLine(row: Row, proposal: Proposal, w: typeof words.vi): Line {
  const { head, signature } = proposal;
  const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ');
  if (row.id === 'signature') {
    return { text: joined(signature.authority, signature.title, signature.name), note: w.signature };
  }
  if (row.section === 'foot') return { text: row.says[0]?.written.text ?? '', note: w.recipient };
  const member = row.id.slice('head.'.length) as HeadMember;
  const note = w.head[member];
  if (member === 'number')
    return { text: [head.number, head.notation].filter(Boolean).join('/'), note: w.headLines.number };
  if (member === 'date') return { text: joined(head.place, head.date && date(head.date)), note: w.headLines.date };
  if (member === 'year') return { text: head.year ? String(head.year) : '', note };
  if (member === 'parent') {
    const cited = proposal.citations.find((one) => one.id === head.parent);
    return { text: [cited?.kind, cited?.number ?? cited?.written].filter(Boolean).join(' '), note };
  }
  return { text: row.says[0]?.written.text ?? '', note };
}
