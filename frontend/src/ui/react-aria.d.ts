/* upstream's declaration exports a type where the module exports a value */
declare module 'react-aria-components/i18n/en-US' {
  const strings: unknown;
  export default strings;
}
