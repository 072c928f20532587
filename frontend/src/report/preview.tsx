import { useQuery } from '@tanstack/react-query';
import type { ReportView } from '../api/schema';
import { useWords } from '../i18n/language';
import { PaperBody } from '../paper/paper';
import { Loading } from '../ui/states';
import { paperReading } from './reads';
import { words } from './words';

/** The same content the DOCX will have. */
export function Preview({ report }: { report: ReportView }) {
  const w = useWords(words);
  const paper = useQuery(paperReading(report.id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="preview" aria-label={w.preview} tabIndex={0}>
      {paper.data ? <PaperBody paper={paper.data} /> : <Loading rows={10} />}
    </section>
  );
}
