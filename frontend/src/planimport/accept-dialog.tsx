import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, unfinished } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import type { AcceptanceDraft, IssuanceDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { thisYear, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { IssuanceFields } from '../paper/issuance-form';
import { Button } from '../ui/button';
import { Checkbox, CheckField } from '../ui/checkbox';
import { ComboBox, Select } from '../ui/choice';
import { FormDialog } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { pieceAt } from './proposal';
import { countRestored } from './row-acts';
import { rowsOf } from './rows';
import type { PlanImportView, Proposal } from './types';
import { words } from './words';

type Shape = {
  view: PlanImportView;
  proposal: Proposal;
  version: number;
  doubts: number;
  /** Leads to a piece that stands in the way. */
  lead: (piece: string) => void;
  onClose: () => void;
};

/** `sure` is the second step, asked where the document may be the wrong one. */
type Draft = AcceptanceDraft & { sure?: boolean; isSigned?: boolean };

const AUTHORITIES = ['TM', 'KT', 'Q', 'TL', 'TUQ'] as const;

/** What a signed document states; nothing where its number, day or signer is blank. */
export function stated({ head, signature }: Proposal): IssuanceDraft | undefined {
  if (!head.number || !head.notation || !head.date || !signature.name || head.date > today()) return;
  const signedFor = signature.authority?.replace('.', '').trim();
  return {
    number: head.number,
    notation: head.notation,
    issuedOn: head.date,
    signer: signature.name,
    signerTitle: signature.title ?? '',
    signingAuthority: AUTHORITIES.find((one) => one === signedFor) ?? 'TM',
  };
}

/** The parties, and one form of each type, that the unit lacks. */
export function lacking({ parties, channels }: Proposal) {
  const types = new Set();
  const forms = channels.filter(({ dropped, channel, type }) => {
    const first = !dropped && !channel && type && !types.has(type);
    types.add(type);
    return first;
  });
  return [...parties.filter((party) => !party.dropped && !party.assignee), ...forms];
}

/** What speaks against making this plan of this document. */
export function cautions(unit: string, proposal: Proposal, year: number, w: typeof words.vi): string[] {
  const { head } = proposal;
  const lower = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi');
  const names = [head.unit?.text, head.issuer?.text].filter((name) => name !== undefined);
  // „xã Đức Minh” is „UBND XÃ ĐỨC MINH” in a head; another tone is another commune
  const own = lower(unit).replace(/^(xã|phường|đặc khu|tỉnh|thành phố) /, '');
  const restored = countRestored(rowsOf(proposal));
  return [
    names.length > 0 && !names.some((name) => lower(name).includes(own)) && w.otherUnit(names[0]!, unit),
    head.year && head.year !== year && w.otherYear(head.year, year),
    restored > 0 && w.unusedRestored(restored),
  ].filter((line) => typeof line === 'string');
}

/** The last question before the plan is made: which year, which programme, under which superior plan. */
export function AcceptDialog({ view, proposal, version, doubts, lead, onClose }: Shape) {
  const w = useWords(words);
  const navigate = useNavigate();
  const { id } = view;
  const [year, setYear] = useState(proposal.head.year ?? thisYear());
  const unsure = cautions(view.unit.name, proposal, year, w);
  const paper = stated(proposal);
  const missing = lacking(proposal);
  const [left, setLeft] = useState<string[]>([]);
  const create = missing.map((piece) => piece.id).filter((id) => !left.includes(id));
  const form = useForm<Draft>({
    keep: `acceptance/${id}`,
    shape: { ...shapes.AcceptanceDraft, sure: { required: unsure.length > 0 } },
    start: unfinished<Draft>({ year, programme: 'CCHC', isSigned: !!paper, signed: paper }),
    also: (draft) => {
      setYear(draft.year);
      const signed = draft.isSigned ? (draft.signed ?? paper) : undefined;
      return { ...draft, signed, sure: draft.sure || undefined };
    },
    save: ({ sure: _, isSigned: __, ...body }) =>
      api.put('/plan-imports/{id}/acceptance', { id, version, body: { ...body, create } }),
    said: w.created,
    onClose,
    onSaved: ({ plan }: PlanImportView) => plan && navigate({ to: '/plans/$id', params: { id: plan.id } }),
  });
  const { field } = form;
  const superior = useList('/plans', { year: useValue(form, '/year'), state: 'ISSUED', limit: 50 });
  const parents = superior.items
    .filter((plan) => plan.unit.id !== view.unit.id)
    .map((plan) => ({ id: plan.id, name: plan.title, note: `${plan.unit.name} ${plan.documentNumber ?? ''}` }));
  const isSigned = useValue(form, '/isSigned');
  const errors = form.error instanceof Problem ? form.error.errors : [];
  const refused = new Set(errors.map(({ pointer }) => pieceAt(proposal, pointer)?.id));
  const rows = rowsOf(proposal).filter((row) => refused.has(row.id));
  return (
    <FormDialog form={form} title={w.accept} submit={w.accept}>
      <p>{isSigned ? w.signedLead : w.acceptLead}</p>
      {rows.map((row) => (
        <Button key={row.id} kind="quiet" size="small" onPress={() => lead(row.id)}>
          {w.toPiece(row.says[0]?.written.text ?? '…')}
        </Button>
      ))}
      {doubts > 0 && <p className="notice wait">{w.acceptDoubts(doubts)}</p>}
      <NumberField {...field('/year', w.year)} plain />
      <Select {...field('/programme', w.programme)} options={[{ id: 'CCHC', name: w.CCHC }]} />
      {superior.isSuccess && parents.length > 0 && (
        <ComboBox {...field('/parentPlan', w.parentPlan)} options={parents} />
      )}
      {paper && <CheckField {...field('/isSigned', w.isSigned)} />}
      {isSigned && (
        <IssuanceFields field={(pointer, label) => field(`/signed${pointer}` as '/signed/number', label) as never} />
      )}
      {missing.length > 0 && (
        <fieldset className="stack">
          <legend>{w.toCreate}</legend>
          {missing.map(({ id: piece, name }) => (
            <Checkbox
              key={piece}
              isSelected={!left.includes(piece)}
              onChange={(yes) => setLeft(yes ? left.filter((one) => one !== piece) : [...left, piece])}
            >
              {name.restored ?? name.text}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {unsure.length > 0 && (
        <div className="notice wait">
          <ul>
            {unsure.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <CheckField {...field('/sure', w.sure)} />
        </div>
      )}
    </FormDialog>
  );
}
