import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { api } from '../api/client';
import { useWords } from '../i18n/language';
import { Failure, Loading } from '../ui/states';
import { sourceReading } from './reads';
import { bitsOf, type Row } from './rows';
import type { SourcePage, SourceView } from './types';
import { words } from './words';

export type Pick = { point: (id?: string) => void; choose: (id: string) => void };
type Shape = Pick & { importId: string; rows: Row[]; lit?: string; active?: string };

/** Scrolls a pane to one element; the page does not scroll. */
export function reveal(pane: HTMLElement | null, target: Element | null | undefined) {
  if (!pane || !target) return;
  const frame = pane.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  if (box.top < frame.top) pane.scrollTop -= frame.top - box.top + 40;
  else if (box.bottom > frame.bottom)
    pane.scrollTop += Math.min(box.bottom - frame.bottom + 40, box.top - frame.top - 8);
}

/** The original: pictures with a box per line, or text; the source of the active row is marked. */
export function Original({ follow, open, ...shape }: Shape & { follow: boolean; open: boolean }) {
  const { importId, lit } = shape;
  const w = useWords(words);
  const source = useQuery(sourceReading(importId));
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (lit && follow) reveal(pane.current, pane.current?.querySelector('.lit'));
  }, [lit, follow]);
  useEffect(() => {
    if (open) pane.current?.querySelector('.lit')?.scrollIntoView({ block: 'center' });
  }, [open]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={pane} className="original" aria-label={w.original} tabIndex={0}>
      {source.isPending && <Loading rows={8} />}
      {source.error && <Failure error={source.error} retry={source.refetch} />}
      {source.data?.pages.map((page) => (
        <Page key={page.number} page={page} source={source.data} {...shape} />
      ))}
    </section>
  );
}

type PageShape = Shape & { page: SourcePage; source: SourceView };

const Page = memo(function Page({ importId, page, source, rows, lit, active, point, choose }: PageShape) {
  const w = useWords(words);
  const bits = useMemo(() => bitsOf(rows, page), [rows, page]);
  const press = (id: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(id);
  };
  return (
    <figure className="original-page">
      <figcaption className="small muted">{w.page(page.number)}</figcaption>
      {page.pictured ? (
        <Pictured {...{ importId, page, source, bits, lit, point, choose }} />
      ) : (
        <div className="original-text">
          {bits.map(({ start, end, ids }) => {
            const text = source.text.slice(start, end);
            const first = ids[0];
            // Between two pieces may stand a blank alone, which nobody would press.
            if (!first || !text.trim()) return <span key={start}>{text}</span>;
            return (
              <span
                key={start}
                role="button"
                tabIndex={active && ids.includes(active) ? 0 : -1}
                className={lit && ids.includes(lit) ? 'bit lit' : 'bit'}
                onMouseEnter={() => point(first)}
                onMouseLeave={() => point()}
                onFocus={() => point(first)}
                onBlur={() => point()}
                onClick={() => choose(first)}
                onKeyDown={press(first)}
              >
                {text}
              </span>
            );
          })}
        </div>
      )}
    </figure>
  );
});

type PicturedShape = Pick & {
  importId: string;
  page: SourcePage;
  source: SourceView;
  bits: ReturnType<typeof bitsOf>;
  lit?: string;
};

function Pictured({ importId, page, source, bits, lit, point, choose }: PicturedShape) {
  const w = useWords(words);
  const [url, error] = usePicture(importId, page.number);
  const boxes = useMemo(
    () =>
      source.lines
        .filter((line) => line.page === page.number && line.box)
        .map((line) => {
          const here = bits.filter((bit) => bit.start < line.end && bit.end > line.start);
          return { ...line, box: line.box!, ids: [...new Set(here.flatMap((bit) => bit.ids))] };
        }),
    [source, page, bits],
  );
  if (error) return <Failure error={error} />;
  if (!url) return <Loading rows={6} />;
  return (
    <div className="original-picture">
      <img src={url} alt={w.page(page.number)} />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {boxes.map(({ start, box, ids }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the rows beside it take the keys
          <rect
            key={start}
            x={box.left}
            y={box.top}
            width={box.width}
            height={box.height}
            className={lit && ids.includes(lit) ? 'lit' : undefined}
            onMouseEnter={() => point(ids[0])}
            onMouseLeave={() => point()}
            onClick={() => ids[0] && choose(ids[0])}
          />
        ))}
      </svg>
    </div>
  );
}

/** Pictures need the session's token, so they are fetched and shown from memory. */
function usePicture(id: string, number: number): [string | undefined, Error | undefined] {
  const [url, setUrl] = useState<string>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    let made: string | undefined;
    const stop = new AbortController();
    api
      .bytes('/plan-imports/{id}/pages/{number}', { id, number }, { signal: stop.signal })
      .then((blob) => {
        if (stop.signal.aborted) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      })
      .catch((problem) => !stop.signal.aborted && setError(problem as Error));
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, number]);
  return [url, error];
}
