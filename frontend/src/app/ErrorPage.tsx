import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { Button, LinkButton } from '../ui/Button';
import { Screen } from '../ui/Screen';
import { words as kit } from '../ui/words';
import { words } from './words';

const toStart = (
  <LinkButton to="/" kind="primary">
    {words.toStart}
  </LinkButton>
);

export function NotFound() {
  return <Told title={words.notFound} text={words.notFoundText} acts={toStart} />;
}

/** Where a screen could not be shown: it says why, and what can be done. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();

  function again() {
    queries.reset();
    reset();
    void router.invalidate();
  }

  if (error instanceof Problem && error.status === 404) return <NotFound />;
  if (error instanceof Problem && error.status === 403) {
    return <Told title={words.forbidden} text={error.detail || words.forbiddenText} acts={toStart} />;
  }
  if (isOldBuild(error)) {
    const reload = (
      <Button kind="primary" onPress={() => location.reload()}>
        {words.reload}
      </Button>
    );
    return <Told title={words.newer} text={words.newerText} acts={reload} />;
  }
  const problem = error instanceof Problem ? error : undefined;
  const acts = (
    <>
      <Button kind="primary" onPress={again}>
        {words.again}
      </Button>
      <LinkButton to="/">{words.toStart}</LinkButton>
    </>
  );
  return (
    <Told title={problem?.title ?? words.failed} text={problem?.detail || words.failedText} acts={acts}>
      {problem?.traceId && <p className="small muted">{kit.trace(problem.traceId)}</p>}
    </Told>
  );
}

/** Where there is no shell around the page: before the sign-in, or when the account itself cannot be read. */
export function BareErrorPage(props: ErrorComponentProps) {
  return (
    <main>
      <ErrorPage {...props} />
    </main>
  );
}

/** A page left open over an update asks for a file that is gone. */
const isOldBuild = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script failed/i.test(error.message);

function Told({ title, text, acts, children }: { title: string; text: string; acts: ReactNode; children?: ReactNode }) {
  return (
    <Screen name="Loa" title={title} lead={text}>
      <div className="row wrap">{acts}</div>
      {children}
    </Screen>
  );
}
