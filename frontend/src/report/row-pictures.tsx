import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { activityReading } from '../activity/reads';
import { EvidenceThumb } from '../evidence/files';
import { useSeen } from '../evidence/use-seen';

/** The proof of one counted activity, read once its row is looked at. */
export function RowPictures({ activity }: { activity: string }) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const { data } = useQuery({ ...activityReading(activity), enabled: seen });
  return (
    <div className="thumbs low" ref={box}>
      {data?.evidence.map((evidence) => (
        <EvidenceThumb key={evidence.id} evidence={evidence} />
      ))}
    </div>
  );
}
