import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Proposal = Schemas['Proposal'];
export type Span = Schemas['Span'];
export type Written = Schemas['Written'];
export type Doubt = Schemas['Doubt'];
export type Head = Schemas['ProposedHead'];
export type Clause = Schemas['ProposedClause'];
export type Citation = Schemas['ProposedCitation'];
export type Target = Schemas['ProposedTarget'];
export type Topic = Schemas['ProposedTopic'];
export type Channel = Schemas['ProposedChannel'];
export type Funding = Schemas['ProposedFunding'];
export type Party = Schemas['ProposedParty'];
export type Task = Schemas['ProposedTask'];
export type Annex = Schemas['ProposedAnnex'];
export type Unread = Schemas['Unread'];
export type Signature = Schemas['ProposedSignature'];
export type DoubtView = Schemas['DoubtView'];
export type PlanImportView = Schemas['PlanImportView'];
export type ImportState = Schemas['PlanImportState'];
export type ImportPhase = Schemas['ReadingPhase'];
export type Box = Schemas['Box'];
export type SourceLine = Schemas['SourceLine'];
export type SourcePage = Schemas['SourcePage'];
export type SourceView = Schemas['SourceView'];

/** The members of every piece in a list of the proposal. */
export type Piece = { id: string; confidence?: number; doubts: Doubt[] };
/** The proposal's lists of pieces. */
export type Lists = Pick<
  Proposal,
  'clauses' | 'citations' | 'targets' | 'topics' | 'channels' | 'funding' | 'parties' | 'tasks' | 'annexes'
> & { unread: Unread[] };
export type Part = keyof Lists;
