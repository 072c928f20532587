import type { Action, AssigneeKind, ChannelType, ClauseKind, FundingSource, Ref, UnitRef } from '../api/types';

export const IMPORT_EDIT = 'PLAN_IMPORT_EDIT' as string as Action;

type Maybe<T> = T | null | undefined;
export type Span = { start: number; end: number };
export type Written = { text: string; restored?: Maybe<string>; at?: Maybe<Span> };
export type Doubt = { code: string; written?: Maybe<string>; known?: Maybe<string>; settled: boolean };

/** What every piece in a list of the proposal has. */
export type Piece = { id: string; confidence: number; doubts: Doubt[] };
export type Head = {
  superior?: Maybe<Written>;
  issuer?: Maybe<Written>;
  number?: Maybe<string>;
  notation?: Maybe<string>;
  numberAt?: Maybe<Span>;
  place?: Maybe<string>;
  date?: Maybe<string>;
  dateAt?: Maybe<Span>;
  title?: Maybe<Written>;
  year?: Maybe<number>;
  unit?: Maybe<Written>;
  preamble?: Maybe<Written>;
  closing?: Maybe<Written>;
  parent?: Maybe<string>;
  confidence: number;
  doubts: Doubt[];
};
export type Clause = Piece & {
  parent?: Maybe<string>;
  label?: Maybe<string>;
  kind: ClauseKind;
  heading?: Maybe<Written>;
  text?: Maybe<Written>;
  at?: Maybe<Span>;
};
export type Citation = Piece & {
  kind?: Maybe<string>;
  number?: Maybe<string>;
  written?: Maybe<string>;
  date?: Maybe<string>;
  issuer?: Maybe<string>;
  title?: Maybe<string>;
  clause?: Maybe<string>;
  at?: Maybe<Span>;
};
export type Target = Piece & {
  name: Written;
  value?: Maybe<number>;
  measure?: Maybe<string>;
  period?: Maybe<string>;
  channelType?: Maybe<ChannelType>;
  clause?: Maybe<string>;
};
export type Topic = Piece & { name: Written; clause?: Maybe<string> };
export type Channel = Piece & {
  name: Written;
  type?: Maybe<ChannelType>;
  clause?: Maybe<string>;
  channel?: Maybe<string>;
  dropped: boolean;
};
export type Funding = Piece & {
  source: FundingSource;
  name: Written;
  amount?: Maybe<number>;
  clause?: Maybe<string>;
};
export type Party = Piece & {
  name: Written;
  kind: AssigneeKind;
  duties: boolean;
  lead: 'WRITTEN' | 'INFERRED' | 'NONE';
  outside: boolean;
  clause?: Maybe<string>;
  assignee?: Maybe<string>;
  dropped: boolean;
};
export type Task = Piece & {
  title: Written;
  lead?: Maybe<string>;
  inferredLead: boolean;
  coordinating: string[];
  channels: string[];
  timing?: Maybe<Written>;
  rrule?: Maybe<string>;
  startsOn?: Maybe<string>;
  dueOn?: Maybe<string>;
  deliverable?: Maybe<Written>;
  clause?: Maybe<string>;
  annex?: Maybe<string>;
};
export type Annex = Piece & { title?: Maybe<Written>; columns: string[]; rows: number; at?: Maybe<Span> };
export type Signature = { authority?: Maybe<string>; title?: Maybe<string>; name?: Maybe<string>; at?: Maybe<Span> };

export type Lists = {
  clauses: Clause[];
  citations: Citation[];
  targets: Target[];
  topics: Topic[];
  channels: Channel[];
  funding: Funding[];
  parties: Party[];
  tasks: Task[];
  annexes: Annex[];
};
export type Part = keyof Lists;
export type Proposal = Lists & { head: Head; recipients: Written[]; signature: Signature; doubts: Doubt[] };

export type ImportState = 'READING' | 'READY' | 'REFUSED' | 'ACCEPTED';
export type ImportPhase = 'WAITING' | 'OPENING' | 'RECOGNISING' | 'UNDERSTANDING';
/** An unsettled doubt in the reader's language; `piece` is absent for the head and the whole. */
export type DoubtView = { piece?: Maybe<string>; index: number; code: string; detail: string };
export type PlanImportView = {
  id: string;
  unit: UnitRef;
  fileName: string;
  mediaType: string;
  size: number;
  format: string;
  state: ImportState;
  phase?: Maybe<ImportPhase>;
  progress: number;
  problem?: Maybe<{ code: string; detail: string }>;
  proposal?: Maybe<Proposal>;
  doubts: DoubtView[];
  plan?: Maybe<Ref>;
  addedBy?: Maybe<Ref>;
  addedAt: string;
  version: number;
  can: string[];
};
export type Box = { left: number; top: number; width: number; height: number };
export type SourceLine = Span & { page: number; box?: Maybe<Box>; furniture: boolean };
export type SourcePage = Span & { number: number; pictured: boolean };
export type SourceView = { text: string; pages: SourcePage[]; lines: SourceLine[] };
