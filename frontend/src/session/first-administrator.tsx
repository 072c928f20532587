import { api } from '../api/client';
import { queries } from '../api/queries';
import type { FirstAdministratorDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { keep } from '../api/token';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Mark } from '../ui/mark';
import { device } from './device';
import { LanguageSwitch } from './language-switch';
import './sign-in.css';
import { words } from './words';

/** The very first page: nobody is there yet. Never stored: a password is not kept on the device. */
export function FirstAdministrator() {
  const w = useWords(words);
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
    <main className="sign-in">
      <Form form={form} className="card sign-in-card">
        <div className="sign-in-brand">
          <Mark size={40} />
          <span>Loa</span>
          <LanguageSwitch />
        </div>
        <h1>{w.first}</h1>
        <p className="muted">{w.firstLead}</p>
        <TextField {...field('/fullName', w.fullName)} autoComplete="name" autoFocus />
        <TextField {...field('/username', w.username)} autoComplete="username" />
        <TextField
          {...field('/password', w.password)}
          type="password"
          autoComplete="new-password"
          hint={w.passwordHint}
        />
        <Button type="submit" kind="primary" isPending={form.busy}>
          {w.begin}
        </Button>
      </Form>
    </main>
  );
}
