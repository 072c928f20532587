import { setLanguage, useLanguage } from '../i18n/language';
import { Button } from '../ui/button';

/** Shows the name of the other language, in that language. */
export function LanguageSwitch({ onChange = setLanguage }: { onChange?: (language: 'vi' | 'en') => void }) {
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <Button kind="quiet" size="small" onPress={() => onChange(other)}>
      <span lang={other}>{other === 'vi' ? 'Tiếng Việt' : 'English'}</span>
    </Button>
  );
}
