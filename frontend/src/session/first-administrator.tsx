import { api } from '../api/client';
import { queries } from '../api/queries';
import type { FirstAdministratorDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { keep } from '../api/token';
import { useWords } from '../i18n/language';
import { TextField } from '../ui/fields';
import { useForm } from '../ui/form/use-form';
import { device } from './device';
import { GateForm } from './gate-form';
import { words } from './password-words';
import { words as sessionWords } from './words';

/** The very first page: nobody is there yet. */
export function FirstAdministrator() {
  const w = useWords(words);
  const session = useWords(sessionWords);
  const form = useForm<FirstAdministratorDraft>({
    shape: shapes.FirstAdministratorDraft,
    start: { fullName: '', username: 'quantri', password: '' },
    save: async (body) => {
      await api.post('/setup/administrator', { body });
      const { username, password } = body;
      keep(await api.post('/auth/login', { body: { username, password, client: 'WEB', deviceName: device() } }));
    },
    onClose: () => queries.clear(),
  });
  const { field } = form;
  return (
    <GateForm form={form} title={w.first} lead={w.firstLead} submit={w.begin}>
      <TextField {...field('/fullName', w.fullName)} autoComplete="name" autoFocus />
      <TextField {...field('/username', session.username)} autoComplete="username" />
      <TextField
        {...field('/password', session.password)}
        type="password"
        autoComplete="new-password"
        hint={w.passwordHint}
      />
    </GateForm>
  );
}
