import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import type { Form } from '../ui/form/use-form';
import { Mark } from '../ui/mark';
import { LanguageSwitch } from './language-switch';
import './sign-in.css';

type Shape<T extends object> = {
  form: Form<T>;
  title: string;
  lead: string;
  submit: string;
  children: ReactNode;
};

/** A form before the screens: there is no page to leave for yet. Nothing of it is stored: it holds passwords. */
export function GateForm<T extends object>({ form, title, lead, submit, children }: Shape<T>) {
  return (
    <main className="sign-in">
      <form
        className="card sign-in-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        <div className="sign-in-brand">
          <Mark size={40} />
          <span>Loa</span>
          <LanguageSwitch />
        </div>
        <h1>{title}</h1>
        <p className="muted">{lead}</p>
        <ErrorSummary error={form.error} labels={Object.fromEntries(form.store.labels)} />
        {children}
        <Button type="submit" kind="primary" isPending={form.busy}>
          {submit}
        </Button>
      </form>
    </main>
  );
}
