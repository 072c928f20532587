import 'swagger-ui-dist/swagger-ui.css';
import './reference.css';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import { words } from './words';

/** The application's choice; this page knows nothing else of it, so that neither is loaded for the other. */
const KEY = 'loa.language';
const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
const w = words[language];

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', attributes: Record<string, string> = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function heading() {
  const header = element('header', '', { class: 'reference-head' });
  const line = element('div', '', { class: 'reference-line' });
  const other = element('button', w.otherLanguage, { type: 'button', lang: w.otherCode });
  other.addEventListener('click', () => {
    localStorage.setItem(KEY, w.otherCode);
    location.reload();
  });
  line.append(element('a', w.back, { href: '/' }), element('a', w.file, { href: '/openapi' }), other);
  header.append(line, element('h1', w.title), element('p', w.lead), element('p', w.token));
  return header;
}

document.documentElement.lang = language;
document.title = `${w.title} · Loa`;
const viewer = element('div', '', { class: 'reference-viewer', lang: 'en' });
document.body.append(heading(), viewer);
SwaggerUI({
  domNode: viewer,
  url: '/openapi',
  // Nothing is asked of other hosts, and what is typed here is forgotten with the page.
  validatorUrl: null,
  persistAuthorization: false,
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  filter: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  syntaxHighlight: false,
});
