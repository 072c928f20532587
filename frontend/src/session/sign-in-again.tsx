import { queries, reading } from '../api/queries';
import type { MeView } from '../api/schema';
import { sessionCopied } from '../api/token';
import { useWords } from '../i18n/language';
import { Cover } from '../ui/overlays';
import { Credentials } from './sign-in';
import { words } from './words';

/** Covers the screen when the session ended, and closes when the new account is known. */
export function SignInAgain({ me, onKnown }: { me: MeView; onKnown: () => void }) {
  const w = useWords(words);
  const know = async () => {
    const now = await queries.fetchQuery({ ...reading('/me'), staleTime: 0 });
    if (now.id === me.id) queries.invalidateQueries();
    else queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/me' });
    onKnown();
  };
  return (
    <Cover title={w.title} className="sign-in">
      <Credentials username={me.username} onSignedIn={know}>
        <p className="notice wait">{sessionCopied() ?? w.sessionEnded}</p>
      </Credentials>
    </Cover>
  );
}
