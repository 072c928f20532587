import { useQuery } from '@tanstack/react-query';
import type { AmendmentView } from '../api/schema';
import { PaperBody } from '../paper/paper';
import { Failure, Loading } from '../ui/states';
import { paperReading } from './reads';

export function AmendmentPaper({ amendment }: { amendment: AmendmentView }) {
  const paper = useQuery(paperReading(amendment.id));
  if (paper.error) return <Failure error={paper.error} retry={paper.refetch} />;
  if (!paper.data) return <Loading rows={12} />;
  return (
    <div className="amendment-paper">
      <PaperBody paper={paper.data} />
    </div>
  );
}
