// Loa's API as TypeScript. Base /api/v1. Absent member = no value (nulls are never sent). Dates 'YYYY-MM-DD', times 'HH:mm',
// instants ISO UTC 'Z', money = whole đồng (number), ids = UUID strings. `?` = may be absent. Every *View has `can: Action[]` = what the caller may do to it NOW.
// Rules: PUT/DELETE on a thing with `version` need header If-Match: "<version>" (428 absent, 412 stale). GET of one thing sends ETag: "<version>".
// POST creates → 201 + Location + the view; send Idempotency-Key: <uuid>. State changes = PUT on a sub-resource → 200 + the view. Errors: application/problem+json.
// Lists: ?limit(≤200, 50)&after&sort&count=true + filters → Page<T>; q = diacritic-insensitive words. Unknown query parameter or JSON member → 400.

export interface Page<T> {
  items: T[];
  next?: string;
  total?: number;
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: { pointer: string; code: string; detail: string }[];
  traceId: string;
}
export interface Ref {
  id: string;
  name: string;
}
export interface UnitRef {
  id: string;
  code: string;
  name: string;
}

export type Role = 'LEADER' | 'COORDINATOR' | 'ACCOUNTANT' | 'CONTRIBUTOR' | 'OBSERVER' | 'ADMINISTRATOR';
export type Action =
  | 'UNIT_READ'
  | 'ACCOUNT_READ'
  | 'ACCOUNT_EDIT'
  | 'ASSIGNEE_READ'
  | 'ASSIGNEE_EDIT'
  | 'CHANNEL_READ'
  | 'CHANNEL_EDIT'
  | 'PLAN_READ'
  | 'PLAN_EDIT'
  | 'PLAN_SUBMIT'
  | 'PLAN_RETURN'
  | 'PLAN_ISSUE'
  | 'PLAN_CLOSE'
  | 'EVIDENCE_READ'
  | 'EVIDENCE_ADD'
  | 'TASK_READ'
  | 'TASK_EDIT'
  | 'TASK_PROGRESS'
  | 'ACTIVITY_READ'
  | 'ACTIVITY_LOG'
  | 'BUDGET_READ'
  | 'BUDGET_EDIT'
  | 'REPORT_READ'
  | 'REPORT_COMPILE'
  | 'REPORT_SUBMIT'
  | 'REPORT_RETURN'
  | 'REPORT_APPROVE'
  | 'JOURNAL_READ';

// ---- sessions -------------------------------------------------------------------------------------------------
// POST /auth/login LoginDraft → SessionView (web: refresh token only in the HttpOnly cookie; MOBILE: in the body) ; 401 code BAD_CREDENTIALS, 429 too many tries
// POST /auth/refresh {refreshToken?} → SessionView ; 401.   POST /auth/logout {refreshToken?} → 204
// GET /auth/sessions → Page<DeviceSessionView> ; DELETE /auth/sessions/{id} → 204
// GET /me → MeView ; PUT /me/password {currentPassword,newPassword} → 204 ; PUT /me/language {language} → MeView
// GET /me/inbox?unit={unitId} → InboxView
export interface LoginDraft {
  username: string;
  password: string;
  client?: 'WEB' | 'MOBILE';
  deviceName?: string;
}
export interface SessionView {
  sessionId: string;
  accessToken: string;
  expiresAt: string;
  refreshToken?: string;
}
export interface DeviceSessionView {
  id: string;
  deviceName: string;
  client: 'WEB' | 'MOBILE';
  createdAt: string;
  lastUsedAt: string;
  current: boolean;
}
export interface MeView {
  id: string;
  username: string;
  fullName: string;
  title?: string;
  language: 'vi' | 'en';
  units: MyUnit[];
  assignees: Ref[];
}
export interface MyUnit {
  unit: UnitRef;
  kind: UnitKind;
  validTo?: string;
  roles: Role[];
  can: Action[];
} // what may be done (e.g. created) at this unit

export interface InboxView {
  day: string;
  unit: UnitRef;
  overdue: InboxItem[];
  today: InboxItem[];
  week: InboxItem[]; // tasks by due day, and things to sign
  waiting: InboxItem[]; // plans/reports waiting for my decision, or returned to me
  deadlines: {
    kind: 'REPORT' | 'PLAN';
    title: string;
    dueOn: string;
    daysLeft: number;
    subject?: string;
    period?: string;
  }[];
  plan?: PlanSummary;
  parties: PartyProgress[];
  slots: SlotToday[];
  reportToStart?: PeriodView;
}
export interface InboxItem {
  kind:
    | 'TASK'
    | 'PLAN_TO_ISSUE'
    | 'PLAN_RETURNED'
    | 'REPORT_TO_APPROVE'
    | 'REPORT_RETURNED'
    | 'ACTIVITY_WITHOUT_EVIDENCE';
  subject: string;
  title: string;
  dueOn?: string;
  daysLate?: number;
  plan?: Ref;
  lead?: string;
  channelType?: ChannelType;
  clauseLabel?: string;
  reason?: string;
  activityCount?: number;
}
export interface PartyProgress {
  assignee: Ref;
  total: number;
  done: number;
  overdue: number;
  lastActivityOn?: string;
}
export interface SlotToday {
  channel: Ref;
  time: string;
  minutes: number;
  activity?: Ref;
}

// ---- units, accounts, assignees, channels ----------------------------------------------------------------------
// GET /units?q&kind&parent&on={date}  ; GET /units/{id} ; GET /units/{id}/children
export type UnitKind = 'NATION' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
export interface UnitView {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parent?: UnitRef;
  validFrom: string;
  validTo?: string;
  predecessors: UnitRef[];
  successors: UnitRef[];
  can: Action[];
}
// GET/POST /accounts?unit ; GET/PUT /accounts/{id} ; PUT/DELETE /accounts/{id}/suspension {reason} ; PUT /accounts/{id}/password {newPassword}
export interface AccountDraft {
  username: string;
  fullName: string;
  title?: string;
  roles: { role: Role; unit: string }[];
  assignees: string[];
  password?: string;
} // password only at creation
export interface AccountView {
  id: string;
  username: string;
  fullName: string;
  title?: string;
  roles: { role: Role; unit: UnitRef }[];
  assignees: Ref[];
  suspendedAt?: string;
  version: number;
  can: Action[];
}
// GET/POST /assignees?unit&q&kind&retired=false ; GET/PUT /assignees/{id} ; PUT/DELETE /assignees/{id}/retirement
export type AssigneeKind = 'OFFICE' | 'POST' | 'MASS_ORGANISATION' | 'PARTNER' | 'HAMLET' | 'PERSON';
export interface AssigneeDraft {
  unit: string;
  name: string;
  kind: AssigneeKind;
  contact?: string;
}
export interface AssigneeView {
  id: string;
  unit: UnitRef;
  name: string;
  kind: AssigneeKind;
  contact?: string;
  members: Ref[];
  retiredAt?: string;
  version: number;
  can: Action[];
}
// GET/POST /channels?unit&q&group&type&retired=false ; GET/PUT /channels/{id} ; PUT/DELETE /channels/{id}/retirement
export type ChannelGroup = 'ONLINE' | 'TRADITIONAL';
export type ChannelType =
  | 'LOUDSPEAKER'
  | 'PUBLIC_BOARD'
  | 'BULLETIN'
  | 'NON_COMMERCIAL_PRINT'
  | 'GRASSROOTS_COMMUNICATOR'
  | 'PORTAL'
  | 'SOCIAL_MESSAGING'
  | 'TELECOM_MESSAGE'
  | 'PRESS'
  | 'CONFERENCE'
  | 'TRAINING'
  | 'LAW_DAY'
  | 'COMMITTEE_MEETING'
  | 'PANEL_POSTER'
  | 'CONTEST'
  | 'MOBILE_UNIT'
  | 'POST_OFFICE';
export interface Slot {
  weekday: number /*1=Mon..7=Sun*/;
  time: string;
  minutes: number;
}
export interface ChannelDraft {
  unit: string;
  type: ChannelType;
  name: string;
  measure: string;
  runBy?: string /*assignee*/;
  slots: Slot[];
  note?: string;
}
export interface ChannelView {
  id: string;
  unit: UnitRef;
  type: ChannelType;
  group: ChannelGroup;
  name: string;
  measure: string;
  runBy?: Ref;
  slots: Slot[];
  note?: string;
  retiredAt?: string;
  version: number;
  can: Action[];
}

// ---- plans --------------------------------------------------------------------------------------------------
// GET /plans?unit&within&year&state&programme&q&sort(-year,title,issuedOn) ; POST /plans ; GET/PUT /plans/{id} (PUT to a new id creates) ; DELETE /plans/{id} (DRAFT only, empty of activities)
// PUT/DELETE /plans/{id}/submission {note?} ; PUT /plans/{id}/return {reason} ; PUT /plans/{id}/issuance IssuanceDraft ; PUT/DELETE /plans/{id}/closure {reason}
// GET/PUT /plans/{id}/clauses ClauseTree ; /topics TopicList ; /targets TargetList ; /cited-documents CitedDocumentList: PUT replaces the whole ordered list, If-Match = the PLAN's version,
//   items keep their `id` (client-made for new ones); answer = the list with plan's new version in ETag and in `version`
// GET /plans/{id}/document (Accept: text/html | docx media type)
export type PlanState = 'DRAFT' | 'SUBMITTED' | 'ISSUED' | 'CLOSED';
export type SigningAuthority = 'TM' | 'KT' | 'TL' | 'TUQ';
export interface PlanDraft {
  unit: string;
  year: number;
  programme: string /*'CCHC'*/;
  title: string;
  preamble?: string;
  closing?: string;
  parentPlan?: string;
  recipients: string[];
  place?: string;
}
export interface IssuanceDraft {
  number: string /*'15'*/;
  notation: string /*'KH-UBND'*/;
  issuedOn: string;
  signer: string;
  signerTitle: string /*'CHỦ TỊCH'*/;
  signingAuthority: SigningAuthority;
}
export interface PlanView {
  id: string;
  unit: UnitRef;
  year: number;
  programme: string;
  title: string;
  preamble?: string;
  closing?: string;
  place?: string;
  parentPlan?: Ref & { documentNumber?: string };
  recipients: string[];
  state: PlanState;
  documentNumber?: string /*'15/KH-UBND'*/;
  issuedOn?: string;
  signer?: string;
  signerTitle?: string;
  signingAuthority?: SigningAuthority;
  submittedBy?: string;
  submittedAt?: string;
  returnReason?: string;
  closureReason?: string;
  progress: Progress;
  counts: {
    clauses: number;
    topics: number;
    targets: number;
    citedDocuments: number;
    activities: number;
    evidence: number;
    topicsCovered: number;
  };
  warnings: Warning[];
  createdAt: string;
  updatedAt: string;
  version: number;
  can: Action[];
}
export interface PlanSummary {
  id: string;
  title: string;
  year: number;
  state: PlanState;
  documentNumber?: string;
  progress: Progress;
}
export interface Progress {
  total: number;
  planned: number;
  inProgress: number;
  done: number;
  cancelled: number;
  overdue: number;
  dueSoon: number;
} // overdue/dueSoon also inside planned/inProgress
export interface Warning {
  code: string;
  subject?: string;
  detail: string;
} // e.g. CITATION_DATE_DIFFERS, NO_LEAD, INFERRED_LEAD, TARGET_WITHOUT_VALUE, ALLOCATION_WITHOUT_AMOUNT, REPEATED_LABEL; detail in the caller's language
export type ClauseKind =
  | 'PURPOSE'
  | 'REQUIREMENT'
  | 'TARGET'
  | 'TOPIC'
  | 'CHANNEL'
  | 'FUNDING'
  | 'DUTY'
  | 'LEGAL_BASIS'
  | 'TEXT';
export interface ClauseDraft {
  id: string;
  parent?: string;
  label?: string /*labelAsWritten*/;
  kind: ClauseKind;
  heading?: string;
  text?: string;
}
export interface ClauseView extends ClauseDraft {
  depth: number;
  progress: Progress;
  activityCount: number;
  evidenceCount: number;
  tasks: Ref[];
  topics: Ref[];
} // progress of the tasks that point at this very clause
export interface ClauseTree {
  items: ClauseView[];
  version: number;
} // PUT body { items: ClauseDraft[] } in document order, parents before children
export interface TopicDraft {
  id: string;
  code: string /*'T01'*/;
  name: string;
  clause?: string;
}
export interface TopicView extends TopicDraft {
  activityCount: number;
  lastActivityOn?: string;
  taskCount: number;
}
export interface TopicList {
  items: TopicView[];
  version: number;
}
export type IndicatorFormula =
  | 'ACTIVITY_COUNT'
  | 'QUANTITY_SUM'
  | 'AUDIENCE_SUM'
  | 'TOPICS_COVERED'
  | 'TASKS_DONE_SHARE';
export interface TargetDraft {
  id: string;
  name: string;
  formula: IndicatorFormula;
  channelType?: ChannelType;
  measure: string;
  value?: number;
  clause?: string;
}
export interface TargetView extends TargetDraft {
  reached: number;
  numerator?: number;
  denominator?: number;
}
export interface TargetList {
  items: TargetView[];
  version: number;
}
export interface Citation {
  number?: string;
  date?: string;
  issuer?: string;
  title?: string;
}
export interface CitedDocumentDraft {
  id: string;
  asWritten: Citation;
  asVerified?: Citation;
  clause?: string;
  note?: string;
}
export interface CitedDocumentView extends CitedDocumentDraft {
  warnings: Warning[];
}
export interface CitedDocumentList {
  items: CitedDocumentView[];
  version: number;
}

// ---- tasks ----------------------------------------------------------------------------------------------------
// GET /tasks?unit&within&plan&clause&state&standing&lead(assignee id|none)&assignee(lead or coordinating)&channel&topic&dueAfter&dueBefore&q&sort(code,title,dueOn,state; '-' desc)
// POST /tasks ; GET/PUT /tasks/{id} (PUT to new id creates) ; PUT/DELETE /tasks/{id}/start ; PUT/DELETE /tasks/{id}/completion {explanation?} ; PUT/DELETE /tasks/{id}/cancellation {reason}
export type TaskState = 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED';
export type Standing = 'OVERDUE' | 'DUE_SOON' | 'ON_TIME' | 'FINISHED'; // computed; DUE_SOON = within 7 days
export interface TaskDraft {
  plan: string;
  clause?: string;
  code?: string;
  title: string;
  lead?: string;
  inferredLead: boolean;
  coordinating: string[];
  topics: string[];
  channels: string[];
  deliverable?: string;
  startsOn?: string;
  dueOn?: string;
  recurrenceText?: string;
  rrule?: string;
}
export interface TaskView {
  id: string;
  unit: UnitRef;
  plan: Ref;
  clause?: { id: string; label?: string; heading?: string; path: string /* 'II.2.b' */ };
  code?: string;
  title: string;
  lead?: Ref;
  inferredLead: boolean;
  coordinating: Ref[];
  topics: Ref[];
  channels: (Ref & { type: ChannelType })[];
  deliverable?: string;
  startsOn?: string;
  dueOn?: string;
  recurrenceText?: string;
  rrule?: string;
  nextDueOn?: string /* next occurrence for a series, else dueOn */;
  state: TaskState;
  standing: Standing;
  daysLate?: number;
  explanation?: string;
  cancellationReason?: string;
  doneOn?: string;
  activityCount: number;
  evidenceCount: number;
  lastActivityOn?: string;
  warnings: Warning[];
  createdAt: string;
  updatedAt: string;
  version: number;
  can: Action[];
}

// ---- evidence, activities -----------------------------------------------------------------------------------------
// POST /evidence multipart/form-data: unit, file, title? → 201 EvidenceView (≤ 25 MB; type sniffed: jpeg png webp heic gif pdf docx xlsx pptx mp3 m4a wav mp4 txt csv; else 415) ; POST /evidence/links LinkDraft → 201
// GET /evidence?unit&plan&activity&q&kind ; GET /evidence/{id} ; GET /evidence/{id}/content (byte-exact, ?inline=true for images)
export interface LinkDraft {
  unit: string;
  url: string;
  title: string;
}
export interface EvidenceView {
  id: string;
  unit: UnitRef;
  kind: 'FILE' | 'LINK';
  title: string;
  fileName?: string;
  mediaType?: string;
  size?: number;
  sha256?: string;
  url?: string;
  content?: string /* path to bytes */;
  addedBy: string;
  addedAt: string;
  activityCount: number;
  can: Action[];
}
// GET /activities?unit&within&plan&task&channel&channelType&topic&from&to&q&withoutEvidence=true&withdrawn=false&sort(on,-on,title) ; POST ; GET/PUT /activities/{id} (PUT to new id creates)
// PUT/DELETE /activities/{id}/withdrawal {reason}   (withdrawn activities are kept but never counted)
export interface ActivityDraft {
  plan: string;
  task?: string;
  channel: string;
  topics: string[];
  on: string;
  at?: string /*HH:mm*/;
  place?: string;
  title: string;
  note?: string;
  quantity: number;
  audience?: number;
  integratedInto?: string;
  explanation?: string /* why there is no proof */;
  evidence: string[];
}
export interface ActivityView {
  id: string;
  unit: UnitRef;
  plan: Ref;
  task?: Ref;
  channel: Ref & { type: ChannelType; measure: string };
  topics: Ref[];
  on: string;
  at?: string;
  place?: string;
  title: string;
  note?: string;
  quantity: number;
  audience?: number;
  integratedInto?: string;
  explanation?: string;
  evidence: EvidenceView[];
  loggedBy: string;
  loggedAt: string;
  withdrawnAt?: string;
  withdrawalReason?: string;
  version: number;
  can: Action[];
}

// ---- budget -------------------------------------------------------------------------------------------------------
// GET /budgets?plan&unit ; POST /budgets {plan} ; GET /budgets/{id}
// POST /budgets/{id}/allocations AllocationDraft ; PUT/DELETE /budgets/{id}/allocations/{aid}   (If-Match = the BUDGET's version for all sub-edits; answer = BudgetView)
// POST /budgets/{id}/lines LineDraft ; PUT/DELETE /budgets/{id}/lines/{lid}
// GET /budgets/{id}/expenditures?line&activity&missingVoucher&voided=false&from&to → Page<ExpenditureView> ; POST /budgets/{id}/expenditures ; GET/PUT /budgets/{id}/expenditures/{eid} ; PUT …/void {reason}
// over the cap → 409 code CAP_EXCEEDED naming what is left
export type FundingSource = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'OTHER';
export interface AllocationDraft {
  source: FundingSource;
  amount?: number /* absent = not given yet */;
  note?: string;
}
export interface LineDraft {
  allocation: string;
  name: string;
  task?: string;
  channel?: string;
  norm?: number;
  quantity?: number;
  amount: number;
}
export interface ExpenditureDraft {
  line: string;
  on: string;
  amount: number;
  payee?: string;
  voucher?: string;
  activity?: string;
  note?: string;
}
export interface AllocationView {
  id: string;
  source: FundingSource;
  amount?: number;
  note?: string;
  estimated: number;
  spent: number;
  free?: number;
}
export interface LineView {
  id: string;
  allocation: string;
  source: FundingSource;
  name: string;
  task?: Ref;
  channel?: Ref;
  clausePath?: string;
  norm?: number;
  quantity?: number;
  amount: number;
  spent: number;
  free: number;
  vouchers: number;
  missingVouchers: number;
}
export interface BudgetView {
  id: string;
  unit: UnitRef;
  plan: Ref;
  year: number;
  allocations: AllocationView[];
  lines: LineView[];
  totals: {
    allocated: number;
    estimated: number;
    spent: number;
    free: number;
    missingVouchers: number;
    sourcesWithoutAmount: number;
  };
  warnings: Warning[];
  version: number;
  can: Action[];
}
export interface ExpenditureView {
  id: string;
  line: Ref;
  source: FundingSource;
  on: string;
  amount: number;
  payee?: string;
  voucher?: string;
  activity?: Ref;
  note?: string;
  voidedAt?: string;
  voidReason?: string;
  recordedBy: string;
  version: number;
  can: Action[];
}

// ---- reports ------------------------------------------------------------------------------------------------------
// GET /periods?unit&year → Page<PeriodView> (the reporting calendar in force) ; GET /reporting-regimes?unit
// GET /reports?unit&within&plan&year&period&state&sort ; POST /reports ReportDraft ; GET /reports/{id} ; PUT /reports/{id} ReportHeadDraft ; DELETE /reports/{id} (DRAFT)
// PUT /reports/{id}/sections/{code} SectionDraft (If-Match = the SECTION's version) → SectionView
// GET /reports/{id}/figures → Page<FigureView> ; GET /reports/{id}/figures/{code}/rows?limit&after → Page<FigureRow> (exactly the rows counted; frozen after submission)
// PUT/DELETE /reports/{id}/submission {note?} ; PUT /reports/{id}/return {reason} ; PUT /reports/{id}/approval IssuanceDraft (notation 'BC-UBND')
// GET /reports/{id}/document (Accept: text/html | application/vnd.openxmlformats-officedocument.wordprocessingml.document)
export type PeriodCode = 'Q1' | 'H1' | 'Q3' | 'YEAR';
export interface PeriodView {
  code: PeriodCode;
  year: number;
  name: string;
  from: string;
  to: string;
  dueOn: string;
  report?: string;
  reportState?: ReportState;
  late: boolean;
}
export type ReportState = 'DRAFT' | 'SUBMITTED' | 'APPROVED';
export interface ReportDraft {
  plan: string;
  period: PeriodCode;
  year?: number;
}
export interface ReportHeadDraft {
  title: string;
  recipients: string[];
  place?: string;
}
export interface SectionDraft {
  heading: string;
  text: string;
} // text may hold figure tokens {{activity.count.LOUDSPEAKER}}
export interface SectionView {
  code: string;
  heading: string;
  text: string;
  figures: string[] /* codes used */;
  unknownFigures: string[];
  ready: boolean;
  updatedBy?: string;
  updatedAt?: string;
  version: number;
  can: Action[];
}
export type FigureSource = 'ACTIVITY' | 'TASK' | 'TOPIC' | 'EXPENDITURE';
export interface FigureView {
  code: string /* 'activity.count.LOUDSPEAKER' */;
  name: string;
  value: number;
  numerator?: number;
  denominator?: number;
  target?: number;
  measure: string;
  source: FigureSource;
  channelType?: ChannelType;
  rows: string /* URL path of the rows */;
  rowCount: number;
  frozen: boolean;
}
export interface FigureRow {
  kind: FigureSource;
  id: string;
  on?: string;
  title: string;
  channel?: string;
  place?: string;
  quantity?: number;
  audience?: number;
  amount?: number;
  counted: number /* what it added */;
  evidenceCount?: number;
}
export interface ReportView {
  id: string;
  unit: UnitRef;
  plan: Ref;
  period: PeriodCode;
  year: number;
  title: string;
  from: string;
  to: string;
  dueOn: string;
  late: boolean;
  state: ReportState;
  recipients: string[];
  place?: string;
  documentNumber?: string;
  issuedOn?: string;
  signer?: string;
  signerTitle?: string;
  signingAuthority?: SigningAuthority;
  submittedBy?: string;
  submittedAt?: string;
  frozenAt?: string;
  contentHash?: string;
  returnReason?: string;
  sections: SectionView[];
  figures: FigureView[];
  blocking: Warning[] /* why it cannot be submitted yet */;
  warnings: Warning[];
  createdAt: string;
  updatedAt: string;
  version: number;
  can: Action[];
}

// ---- journal ------------------------------------------------------------------------------------------------------
// GET /journal?unit&noun&subject&actor&from&to → Page<EntryView> newest first ; GET /journal/verification?unit → {whole: boolean, entries: number, firstBroken?: number}
export interface EntryView {
  sequence: number;
  at: string;
  actor: string;
  actorId?: string;
  unit: UnitRef;
  noun: string /*'plan'*/;
  subject: string;
  subjectTitle: string;
  fact: string /* 'PLAN_ISSUED' */;
  reason?: string;
  changes: { field: string; before?: unknown; after?: unknown }[];
}

// ---- documents (one source for preview and DOCX) --------------------------------------------------------------------
// GET /reports/{id}/document and GET /plans/{id}/document:
//   Accept: application/json → PaperView (the SPA's preview in the official layout renders exactly this) ;
//   Accept: application/vnd.openxmlformats-officedocument.wordprocessingml.document → the DOCX (Content-Disposition with a file name). No text/html.
export interface PaperView {
  superior?: string /* 'ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ' */;
  issuer: string /* 'ỦY BAN NHÂN DÂN XÃ LIÊN MINH' */;
  number: string /* 'Số: 15/BC-UBND' or 'Số:      /BC-UBND' */;
  placeAndDate: string /* 'Liên Minh, ngày 18 tháng 3 năm 2022' */;
  kind: string /* 'BÁO CÁO' | 'KẾ HOẠCH' */;
  subject: string;
  blocks: {
    type: 'HEADING' | 'PARAGRAPH' | 'TABLE';
    level?: number;
    text?: string;
    columns?: string[];
    rows?: string[][];
  }[];
  authority: string[] /* ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] */;
  signer?: string;
  recipients: string[];
}
