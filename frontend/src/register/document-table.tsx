import type { KnownDocumentView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { scrollingTable } from '../ui/scrolling';
import { words as uiWords } from '../ui/words';
import { ForceStatus } from './force-status';
import { words } from './words';

type Shape = {
  documents: KnownDocumentView[];
  /** Finds a document by its number. */
  onLookUp: (number: string) => void;
  onEdit: (document: KnownDocumentView) => void;
  onRemove: (document: KnownDocumentView) => void;
};

export const editable = (document: KnownDocumentView) => document.can.includes('KNOWN_DOCUMENT_EDIT');

export function DocumentTable({ documents, onLookUp, onEdit, onRemove }: Shape) {
  const w = useWords(words);
  const acts = documents.some(editable);
  return (
    <div {...scrollingTable} className={`${scrollingTable.className} stacked register`}>
      <table>
        <caption className="visually-hidden">{w.list}</caption>
        <thead>
          <tr>
            <th scope="col">{w.number}</th>
            <th scope="col">{w.issuedOn}</th>
            <th scope="col">{w.issuer}</th>
            <th scope="col">{w.title}</th>
            <th scope="col">{w.force}</th>
            {acts && (
              <th scope="col">
                <span className="visually-hidden">{w.acts}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id} data-thing={document.id}>
              <th scope="row">
                <span className="register-number">{document.number}</span>
                <span className="register-kind small muted">{w.kinds[document.kind]}</span>
              </th>
              <td className="register-day">{date(document.issuedOn)}</td>
              <td className="register-issuer">{document.issuer}</td>
              <td className="register-title">
                <p>{document.title}</p>
                {!document.shipped && <p className="small muted">{w.bookOf(document.unit.name)}</p>}
                {document.source && (
                  <p className="small muted">
                    {w.source}: {document.source}
                  </p>
                )}
              </td>
              <td className="register-force">
                <ForceStatus document={document} onLookUp={onLookUp} />
              </td>
              {acts && (
                <td className="register-acts">
                  {editable(document) && <Acts document={document} onEdit={onEdit} onRemove={onRemove} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Shipped documents may be corrected by those who maintain the list, never removed. */
function Acts({ document, onEdit, onRemove }: Pick<Shape, 'onEdit' | 'onRemove'> & { document: KnownDocumentView }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  return (
    <div className="row">
      <Button size="small" aria-label={w.editOf(document.number)} onPress={() => onEdit(document)}>
        {ui.edit}
      </Button>
      {!document.shipped && (
        <Button size="small" kind="quiet" aria-label={w.removeOf(document.number)} onPress={() => onRemove(document)}>
          {w.remove}
        </Button>
      )}
    </div>
  );
}
