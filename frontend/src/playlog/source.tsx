import { useSuspenseQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { PlaySourceView } from '../api/schema';
import { channelList } from '../channel/reads';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Failure } from '../ui/states';
import { useAct } from '../ui/use-act';
import { type OpenForm, useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { PlayDays } from './days';
import { LogImport } from './log-import';
import { Logs } from './logs';
import '../channel/channel.css';
import { countsPlays, sourceReading } from './reads';
import { SourceForm } from './source-form';
import { words } from './words';

/** One system: how its log is read, what came in day by day, and the logs themselves. */
export function SourcePage({ id }: { id: string }) {
  const { data: source } = useSuspenseQuery(sourceReading(id));
  const channels = useListing(channelList(source.unit.id));
  const form = useOpen<'edit' | 'take'>('play-source');
  const speakers = channels.items.filter((one) => one.id === source.channel.id || (countsPlays(one) && !one.retiredAt));
  return (
    <Page title={source.name} lead={source.channel.name} actions={<Acts source={source} form={form} />}>
      <Facts source={source} />
      <PlayDays source={source} />
      <Logs source={source} />
      {form.act === 'edit' && channels.isSuccess && (
        <SourceForm unit={source.unit.id} channels={speakers} source={source} onClose={form.close} />
      )}
      {form.act === 'take' && <LogImport source={source} onClose={form.close} />}
    </Page>
  );
}

type ActsShape = { source: PlaySourceView; form: OpenForm<'edit' | 'take'> };

function Acts({ source, form }: ActsShape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { busy, error, run } = useAct();
  const seen = { id: source.id, version: source.version };
  const path = '/play-sources/{id}/retirement';
  const may = (action: PlaySourceView['can'][number]) => source.can.includes(action);
  return (
    <>
      {error && <Failure error={error} />}
      {may('PLAY_LOG_ADD') && !source.retiredAt && (
        <Button kind="primary" onPress={() => form.open('take')}>
          <FileUp size={17} aria-hidden="true" />
          {w.take}
        </Button>
      )}
      {may('PLAY_SOURCE_EDIT') && (
        <>
          {!source.retiredAt && <Button onPress={() => form.open('edit')}>{ui.edit}</Button>}
          <Button
            kind="quiet"
            isPending={busy}
            onPress={() => run(() => (source.retiredAt ? api.delete(path, seen) : api.put(path, seen)), w.updated)}
          >
            {source.retiredAt ? w.reinstate : w.retire}
          </Button>
        </>
      )}
    </>
  );
}

function Facts({ source }: { source: PlaySourceView }) {
  const w = useWords(words);
  const { columns, categories, note, retiredAt } = source;
  return (
    <section className="card pad stack">
      {retiredAt && <p className="notice">{w.retired}</p>}
      <dl className="facts">
        <div>
          <dt>{w.counted}</dt>
          <dd>
            {categories.length === 0 && w.noCategories}
            {categories.map(({ category, topic, year }) => (
              <div key={category + topic.id}>
                {w.pair(category, topic.name)} <span className="small muted">{year}</span>
              </div>
            ))}
          </dd>
        </div>
        <div>
          <dt>{w.told}</dt>
          <dd>
            {w.proofs[columns.proof]}
            {columns.proof === 'OUTCOME' && `: ${columns.outcome} = ${columns.succeeded.join(', ')}`}
            {columns.proof === 'COUNTS' && `: ${columns.successful}`}
            {columns.proof === 'PERCENT' && `: ${columns.percent} ≥ ${columns.leastPercent}%`}
          </dd>
        </div>
        {note && (
          <div>
            <dt>{w.note}</dt>
            <dd>{note}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
