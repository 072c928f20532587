import { api } from '../api/client';
import { queries } from '../api/queries';
import type { MeView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { TextField } from '../ui/fields';
import { useForm } from '../ui/form/use-form';
import { GateForm } from './gate-form';
import { words } from './password-words';

/** After signing in with a temporary password: nothing else works until a password of one's own is set. */
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
    <GateForm form={form} title={w.ownPassword} lead={w.ownPasswordLead(me.fullName)} submit={w.changePassword}>
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
    </GateForm>
  );
}
