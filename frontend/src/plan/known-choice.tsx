import { useList } from '../api/queries';
import type { Citation, KnownDocumentView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { ForceStatus } from '../register/force-status';
import { Button } from '../ui/button';
import { Failure } from '../ui/states';
import { words } from './words';

type Shape = { number: string; onTake: (citation: Citation) => void };

/** The register's documents for a number, also a slightly wrong one; only a person chooses. */
export function KnownChoice({ number, onTake }: Shape) {
  const w = useWords(words);
  const list = useList('/known-documents', { number, limit: 5 });
  const take = (known: KnownDocumentView) =>
    onTake({ number: known.number, date: known.issuedOn, issuer: known.issuer, title: known.title });
  if (list.error) return <Failure error={list.error} retry={list.refetch} />;
  if (list.isPending) return null;
  if (list.items.length === 0) return <p className="small muted">{w.notInRegister(number)}</p>;
  return (
    <ul className="card rows" aria-label={w.inRegister}>
      {list.items.map((known) => (
        <li key={known.id} className="stack tight">
          <div>
            <small className="muted">{w.inRegister}</small>
            <p>
              <strong>{known.number}</strong>, {date(known.issuedOn)}, {known.issuer}
            </p>
            <p className="small">{known.title}</p>
            <ForceStatus document={known} />
          </div>
          <div>
            <Button
              size="small"
              aria-label={`${w.takeFromRegister}: ${known.number}, ${date(known.issuedOn)}`}
              onPress={() => take(known)}
            >
              {w.takeFromRegister}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
