import { useQuery } from '@tanstack/react-query';
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { api } from '../api/client';
import { queries, reading } from '../api/queries';
import type { Action, MeView, MyUnit } from '../api/schema';
import { accessToken, keep, onSession, refresh, resume, sessionEnded } from '../api/token';
import { setLanguage } from '../i18n/language';
import { DraftOwner } from '../ui/form/drafts';
import { Loading } from '../ui/states';

type Session = { me: MeView; unit: MyUnit; chooseUnit(id: string): void; may(action: Action): boolean };
// In its own chunk: most visits start with a session.
const SignIn = lazy(async () => ({ default: (await import('./sign-in')).SignIn }));
const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again')).SignInAgain }));
const FirstAdministrator = lazy(async () => ({ default: (await import('./first-administrator')).FirstAdministrator }));
const NewPassword = lazy(async () => ({ default: (await import('./new-password')).NewPassword }));
const Current = createContext<Session | undefined>(undefined);
const UNIT = 'loa.unit';

/** The signed-in person, the unit they work in now and what they may do there. */
export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('useSession needs a session around it');
  return session;
}

/**
 * Shows sign-in until there is a session, then its children. When the session expires, sign-in covers them and the
 * same person continues where they were; another person gets new screens.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const token = useSyncExternalStore(onSession, accessToken);
  const ended = useSyncExternalStore(onSession, sessionEnded);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    refresh().finally(() => setTried(true));
  }, []);
  const me = useQuery({ ...reading('/me'), enabled: !!token });
  const [chosen, setChosen] = useState(() => localStorage.getItem(UNIT));
  useEffect(() => {
    if (me.data) setLanguage(me.data.language);
  }, [me.data]);
  const setup = useQuery({ ...reading('/setup'), enabled: tried && !token });
  if (!token && !(ended && me.data)) {
    if (!tried || setup.isPending) return <Loading page />;
    return setup.data?.administratorWanted ? <FirstAdministrator /> : <SignIn />;
  }
  if (!me.data) return me.error ? <SignIn failure={me.error} /> : <Loading page />;
  if (me.data.passwordTemporary) return <NewPassword me={me.data} />;
  const units = me.data.units;
  const unit = units.find((held) => held.unit.id === chosen) ?? units.find((held) => !held.validTo) ?? units[0];
  if (!unit) return <SignIn noUnit />;
  const chooseUnit = (id: string) => {
    localStorage.setItem(UNIT, id);
    setChosen(id);
  };
  const may = (action: Action) => unit.can.includes(action);
  return (
    <Current.Provider key={me.data.id} value={{ me: me.data, unit, chooseUnit, may }}>
      <DraftOwner.Provider value={`${me.data.id}.${unit.unit.id}`}>{children}</DraftOwner.Provider>
      {ended && (
        <Suspense fallback={<Loading page />}>
          <SignInAgain me={me.data} onKnown={resume} />
        </Suspense>
      )}
    </Current.Provider>
  );
}

export async function signOut() {
  await api.post('/auth/logout', { body: {} });
  queries.clear();
  keep(undefined);
}
