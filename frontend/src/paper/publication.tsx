import { Copy, Globe } from 'lucide-react';
import { useState } from 'react';
import { instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { copied } from '../ui/copied';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { say } from '../ui/toast';
import { useAct } from '../ui/use-act';
import { words } from './words';

/** Makes a signed paper public, after saying what anybody will read. */
export function MakePublic({ lead, act }: { lead: string; act: () => Promise<unknown> }) {
  const w = useWords(words);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>
        <Globe size={17} aria-hidden="true" />
        {w.publish}
      </Button>
      {asking && (
        <Ask
          title={w.publish}
          lead={lead}
          submit={w.publish}
          said={w.published}
          onClose={() => setAsking(false)}
          act={act}
        />
      )}
    </>
  );
}

type Shape = { address: string; since: string; back: false | (() => Promise<unknown>) };

/** Where anybody reads it, and `back` to take it from there. */
export function PublicNotice({ address, since, back }: Shape) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const whole = location.origin + address;
  return (
    <div className="notice">
      <span>
        {w.publicSince(instant(since))} <a href={address}>{whole}</a>
      </span>
      <ErrorSummary error={error} />
      <span className="row">
        <Button
          kind="quiet"
          onPress={async () => {
            await copied(whole);
            say(w.addressCopied);
          }}
        >
          <Copy size={16} aria-hidden="true" />
          {w.copyAddress}
        </Button>
        {back && (
          <Button kind="quiet" isPending={busy} onPress={() => run(back, w.withdrawn)}>
            {w.withdraw}
          </Button>
        )}
      </span>
    </div>
  );
}
