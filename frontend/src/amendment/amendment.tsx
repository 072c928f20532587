import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useInView } from '../plan/use-plan';
import { Segments } from '../ui/choice';
import { Page } from '../ui/page';
import { Warnings } from '../ui/warnings';
import './amendment.css';
import { AmendmentActs } from './amendment-acts';
import { AmendmentPaper } from './amendment-paper';
import { AmendmentStatus } from './amendment-status';
import { AmendmentText } from './amendment-text';
import { Difference } from './difference';
import { amendmentReading } from './reads';
import { words } from './words';

/** What an amendment changes, the text it is written in while it is a draft, and the paper it becomes. */
export function Screen() {
  const w = useWords(words);
  const { id } = useParams({ from: '/amendments/$id' });
  const { view = 'difference' } = useSearch({ from: '/amendments/$id' });
  const navigate = useNavigate();
  const { data: amendment } = useSuspenseQuery(amendmentReading(id));
  useInView(amendment.plan.id);
  const editable = amendment.state === 'DRAFT' && amendment.can.includes('PLAN_EDIT');
  const shown = view === 'text' && !editable ? 'difference' : view;
  return (
    <Page
      wide
      paper={shown === 'paper'}
      title={amendment.title}
      lead={
        <span className="row">
          <AmendmentStatus state={amendment.state} />
          <span>
            {amendment.documentNumber && amendment.issuedOn
              ? w.issuedLine(amendment.documentNumber, date(amendment.issuedOn))
              : w.noNumber}
            , {w.ordinal(amendment.ordinal)}.
          </span>
          <Link to="/plans/$id" params={{ id: amendment.plan.id }}>
            {w.ofPlan}
          </Link>
        </span>
      }
      actions={<AmendmentActs amendment={amendment} />}
    >
      {amendment.returnReason && amendment.state === 'DRAFT' && (
        <p className="notice late">{w.returnedLine(amendment.returnReason)}</p>
      )}
      <Warnings warnings={amendment.warnings} />
      <Segments
        label={w.views}
        value={shown}
        onChange={(next) =>
          navigate({
            to: '/amendments/$id',
            params: { id },
            search: { view: next === 'difference' ? undefined : next },
            replace: true,
          })
        }
        options={[
          { id: 'difference', name: w.difference },
          ...(editable ? [{ id: 'text' as const, name: w.text }] : []),
          { id: 'paper', name: w.paper },
        ]}
      />
      {shown === 'difference' && <Difference amendment={amendment} />}
      {shown === 'text' && <AmendmentText amendment={amendment} />}
      {shown === 'paper' && <AmendmentPaper amendment={amendment} />}
    </Page>
  );
}
