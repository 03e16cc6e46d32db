import * as ar from './text/ar.ts';
import * as de from './text/de.ts';
import * as es from './text/es.ts';
import * as fr from './text/fr.ts';
import * as ha from './text/ha.ts';
import * as it from './text/it.ts';
import {registerLanguage} from './text/languages.ts';
import * as pt from './text/pt.ts';

// Every language at once, for a bundle that fetches nothing more.
for (const [tag, dictionary] of Object.entries({ar, de, es, fr, ha, it, pt})) {
  registerLanguage(tag, dictionary);
}
