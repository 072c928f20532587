// The package declares a type where its module exports a value.
declare module 'react-aria-components/i18n/en-US' {
  const strings: Record<string, Record<string, string>>;
  export default strings;
}
