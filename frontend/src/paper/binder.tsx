import { useQuery } from '@tanstack/react-query';
import { FolderArchive } from 'lucide-react';
import { download } from '../api/client';
import { reading } from '../api/queries';
import { size } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Ask } from '../ui/form/ask';
import { Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words } from './words';

type Shape = { of: '/plans/{id}/binder' | '/reports/{id}/binder'; id: string };

/** What proves a plan or a report, as one ZIP; what it holds is told before it is taken. */
export function BinderButton(shape: Shape) {
  const w = useWords(words);
  const { act, open, close } = useOpen<'binder'>('binder');
  return (
    <>
      <Button onPress={() => open('binder')}>
        <FolderArchive size={17} aria-hidden="true" />
        {w.binder}
      </Button>
      {act && (
        <Ask
          title={w.binder}
          lead={w.binderLead}
          notice={<Holds {...shape} />}
          submit={w.takeBinder}
          said={w.binderTaken}
          onClose={close}
          act={() => download(shape.of, { id: shape.id }, 'ho-so-kiem-chung.zip', 'application/zip')}
        />
      )}
    </>
  );
}

function Holds({ of, id }: Shape) {
  const w = useWords(words);
  const { data } = useQuery(reading(of, { id }));
  if (!data) return <Loading />;
  const { papers, files, bytes, links, withheld, later } = data;
  return (
    <ul className="plain">
      {papers > 0 && <li>{w.binderPapers(papers)}</li>}
      <li>
        <strong>{w.binderFiles(files, size(bytes))}</strong>
      </li>
      {links > 0 && <li>{w.binderLinks(links)}</li>}
      {withheld > 0 && <li>{w.binderWithheld(withheld)}</li>}
      {later > 0 && <li>{w.binderLater(later)}</li>}
    </ul>
  );
}
