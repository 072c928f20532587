import { api } from '../api/client';
import { queries } from '../api/queries';
import type { MeView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Mark } from '../ui/mark';
import { LanguageSwitch } from './language-switch';
import './sign-in.css';
import { words } from './words';

/** After a first sign-in from a slip: nothing else works until a password of one's own is set. */
export function NewPassword({ me }: { me: MeView }) {
  const w = useWords(words);
  const form = useForm({
    shape: shapes.PasswordChange,
    start: { currentPassword: '', newPassword: '' },
    save: (body) => api.put('/me/password', { body }),
    said: w.passwordChanged,
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
        <h1>{w.ownPassword}</h1>
        <p className="muted">{w.ownPasswordLead(me.fullName)}</p>
        <TextField
          {...field('/currentPassword', w.slipPassword)}
          type="password"
          autoComplete="current-password"
          autoFocus
        />
        <TextField
          {...field('/newPassword', w.newPassword)}
          type="password"
          autoComplete="new-password"
          hint={w.passwordHint}
        />
        <Button type="submit" kind="primary" isPending={form.busy}>
          {w.changePassword}
        </Button>
      </Form>
    </main>
  );
}
