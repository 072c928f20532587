import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { reading } from '../api/queries';
import { useWords } from '../i18n/language';
import { Outside } from '../session/outside';
import { Button } from '../ui/button';
import { TextArea } from '../ui/fields';
import { Page } from '../ui/page';
import { Loading } from '../ui/states';
import './check.css';
import { codeIn } from './picture';
import { Said } from './said';
import { type PaperKey, read, type Signed, type Verdict, verdict } from './statement';
import { words } from './words';

const KEYS = 'loa.paper-keys';

type Outcome =
  | { is: 'reading' | 'unread' | 'noPicture' | 'noStatement' }
  | { is: Verdict; text: string; said: Signed['statement'] };

/** Keys seen once are kept: the page works in a hall without network. */
function useKeys() {
  const query = useQuery({
    ...reading('/open/paper-keys'),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  if (query.data) localStorage.setItem(KEYS, JSON.stringify(query.data.keys));
  const kept = localStorage.getItem(KEYS);
  const keys: PaperKey[] | undefined = query.data?.keys ?? (kept ? JSON.parse(kept) : undefined);
  return { keys, lost: !keys && !!query.error, retry: query.refetch };
}

/** What a paper said when it was signed, for anybody who holds one: no account, and no network once it is open. */
export function Check() {
  const w = useWords(words);
  const { keys, lost, retry } = useKeys();
  const [outcome, setOutcome] = useState<Outcome>();
  const [text, setText] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  async function look(code: string) {
    const signed = read(code);
    setOutcome(
      signed
        ? { is: await verdict(signed, keys ?? []), text: code.trim(), said: signed.statement }
        : { is: 'noStatement' },
    );
  }

  async function see(picture: File) {
    setOutcome({ is: 'reading' });
    try {
      const code = await codeIn(picture);
      if (code === undefined) setOutcome({ is: 'unread' });
      else await look(code);
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused;
      setOutcome({ is: 'noPicture' });
    }
  }

  return (
    <Outside>
      <Page title={w.title} lead={w.lead}>
        <div className="stack check">
          {lost && (
            <div className="notice late" role="alert">
              <strong>{w.keysLost}</strong>
              <p>{w.keysLostWhy}</p>
              <Button size="small" onPress={() => retry()}>
                {w.check}
              </Button>
            </div>
          )}
          <section className="card pad stack">
            <input
              ref={picker}
              type="file"
              accept="image/*"
              hidden
              onChange={({ target }) => {
                const picture = target.files?.[0];
                target.value = '';
                if (picture) see(picture);
              }}
            />
            <div>
              <Button kind="primary" isDisabled={!keys} onPress={() => picker.current?.click()}>
                {w.choose}
              </Button>
            </div>
            <TextArea
              label={w.paste}
              hint={w.pasteHint}
              value={text}
              onChange={setText}
              spellCheck="false"
              autoComplete="off"
            />
            <div>
              <Button isDisabled={!keys || !text.trim()} onPress={() => look(text)}>
                {w.check}
              </Button>
            </div>
            <p className="small muted">{w.privacy}</p>
          </section>
          <div className="stack" aria-live="polite">
            {outcome && <Found outcome={outcome} />}
          </div>
          <aside className="notice wait">
            <strong>{w.law}</strong>
            <p>{w.lawWhy}</p>
          </aside>
        </div>
      </Page>
    </Outside>
  );
}

function Found({ outcome }: { outcome: Outcome }) {
  const w = useWords(words);
  if (outcome.is === 'reading')
    return (
      <>
        <p className="muted">{w.reading}</p>
        <Loading rows={3} />
      </>
    );
  const genuine = outcome.is === 'genuine';
  return (
    <>
      <div className={genuine ? 'notice check-genuine' : 'notice late'}>
        <strong>
          {genuine ? <CircleCheck size={18} aria-hidden="true" /> : <CircleAlert size={18} aria-hidden="true" />}
          {w[outcome.is]}
        </strong>
        <p>{w[`${outcome.is}Why`]}</p>
      </div>
      {'said' in outcome && <Said said={outcome.said} text={outcome.text} />}
    </>
  );
}
