import { api, hand } from '../api/client';
import type { KnownDocumentImport, UnitRef } from '../api/schema';
import { useWords } from '../i18n/language';
import { scrollingTable } from '../ui/scrolling';
import { SheetImport } from '../ui/sheet-import';
import { pointerOf, type SheetNotice } from '../ui/sheet-problem';
import { words as sheetWords } from '../ui/sheet-words';
import { words } from './words';

/** The headings the server accepts in any language; the BOM makes Excel use UTF-8. */
const SAMPLE =
  '\uFEFFSố ký hiệu,Ngày ban hành,Cơ quan ban hành,Trích yếu,Loại văn bản,Hiệu lực từ,Hiệu lực đến,Thay bằng,"Sửa đổi, bổ sung bởi",Nguồn,Ngày đối chiếu\r\n';

/** The rows with notices, in the sheet's order. */
const rowsOf = (notices: SheetNotice[]) => [...new Set(notices.map(({ row }) => row))].sort((a, b) => a - b);

/** Documents from a sheet, one a row; importing a sheet again changes nothing. */
export function RegisterImport({ unit, onClose }: { unit: UnitRef; onClose: () => void }) {
  const w = useWords(words);
  const found = (name: string, { created, edited, unchanged, problems }: KnownDocumentImport) => {
    const read = created + edited + unchanged;
    const wrong = rowsOf(problems).length;
    if (read + wrong === 0) return w.sheetEmpty;
    const told = w.sheetRead(name, read, wrong);
    return created + edited + wrong === 0 ? `${told} ${w.sheetSame}` : told;
  };
  return (
    <SheetImport<KnownDocumentImport>
      title={w.import}
      lead={w.importLead(unit.name)}
      hint={w.importHint}
      send={(file, dryRun) => api.post('/known-documents/imports', { unit: unit.id, dryRun, body: { file } })}
      sample={async () => hand(new Blob([SAMPLE], { type: 'text/csv' }), 'so-van-ban-mau.csv')}
      errorsOf={({ problems }) => problems}
      errorsLead={w.errorsLead}
      found={found}
      confirm={({ created, edited }) => (created + edited > 0 ? w.enter(created + edited) : undefined)}
      done={({ created, edited }) => w.entered(created, edited)}
      preview={(view) => <Preview view={view} />}
      onClose={onClose}
    />
  );
}

function Preview({ view }: { view: KnownDocumentImport }) {
  const w = useWords(words);
  if (view.problems.length > 0) return <ToMend view={view} />;
  const counts = [
    [w.created, view.created],
    [w.edited, view.edited],
    [w.unchanged, view.unchanged],
  ] as const;
  return (
    <dl className="facts">
      {counts
        .filter(([, n]) => n > 0)
        .map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{w.documents(n)}</dd>
          </div>
        ))}
    </dl>
  );
}

/** All errors by row; the summary on top links here. */
function ToMend({ view }: { view: KnownDocumentImport }) {
  const w = useWords(words);
  const sheet = useWords(sheetWords);
  return (
    <div {...scrollingTable} className={`${scrollingTable.className} stacked sheet-preview`}>
      <table>
        <caption className="visually-hidden">{w.toMend}</caption>
        <thead>
          <tr>
            <th scope="col">{sheet.sheetRow}</th>
            <th scope="col">{w.toMend}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(view.problems).map((row) => (
            <tr key={row} className="wrong">
              <th scope="row">{sheet.atRow(row)}</th>
              <td>
                {view.problems
                  .filter((problem) => problem.row === row)
                  .map((problem) => (
                    <p
                      key={pointerOf(problem) + problem.code}
                      className="field-error"
                      data-pointer={pointerOf(problem)}
                    >
                      <span tabIndex={-1}>
                        {problem.column ? `${problem.column}: ${problem.detail}` : problem.detail}
                      </span>
                    </p>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
