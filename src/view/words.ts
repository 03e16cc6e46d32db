import {html, type TemplateResult} from 'lit';
import {runs, say, type Speech} from '../text/say.ts';
import type {Words} from '../text/words.ts';

/** Words as text nodes: what comes from the data is isolated, and marked where it is in another language. */
export const show = (words: Words, speech: Speech): (TemplateResult | string)[] =>
  runs(words, speech).map(({text, lang, isolate}) => {
    if (lang) {
      const name = speech.language.languageName(lang);
      return html`<bdi lang=${lang}>${text}</bdi> <span class="lang">(${name})</span>`;
    }
    return isolate ? html`<bdi>${text}</bdi>` : text;
  });

/** The words as a screen reader should hear them: numbers without thousands signs. */
export const spoken = (words: Words, speech: Speech): string =>
  say(words, {...speech, spoken: true});
