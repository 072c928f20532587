import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Problem } from '../api/problem';
import { useWords } from '../i18n/language';
import { LinkButton } from './link-button';
import { Page } from './page';
import { Failure } from './states';
import { words } from './words';

export function NotFound() {
  const w = useWords(words);
  return (
    <Page title={w.notFound} lead={w.notFoundLead}>
      <div>
        <LinkButton to="/" kind="primary">
          {w.home}
        </LinkButton>
      </div>
    </Page>
  );
}

function Forbidden() {
  const w = useWords(words);
  return (
    <Page title={w.forbidden} lead={w.forbiddenLead}>
      <div>
        <LinkButton to="/" kind="primary">
          {w.home}
        </LinkButton>
      </div>
    </Page>
  );
}

/** The person's role does not allow the page, known before anything is asked. */
export class NotAllowed extends Error {}

/** What a screen cannot show: not found, not allowed, failed. */
export function PageFailure({ error }: ErrorComponentProps) {
  const w = useWords(words);
  const router = useRouter();
  if (error instanceof Problem && error.status === 404) return <NotFound />;
  if (error instanceof NotAllowed || (error instanceof Problem && error.status === 403)) return <Forbidden />;
  return (
    <Page title={w.failed}>
      <Failure error={error as Error} retry={() => router.invalidate()} />
    </Page>
  );
}
