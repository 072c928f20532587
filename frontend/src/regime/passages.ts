import { channelTypes, channelTypeWords } from '../channel/mark';
import { useWords } from '../i18n/language';
import type { Option } from '../ui/choice';
import { words } from './words';

/** All that can be composed from the data, in the order a report tells it. */
export function usePassages(): Option[] {
  const w = useWords(words);
  const types = useWords(channelTypeWords);
  const named = Object.entries(w.passages).map(([id, name]) => ({ id: `passage.${id}`, name }));
  const channels = channelTypes.map((type) => ({ id: `passage.channel.${type}`, name: w.channel(types[type]) }));
  const at = named.findIndex(({ id }) => id === 'passage.channels.empty');
  return [...named.slice(0, at), ...channels, ...named.slice(at)];
}
