import {staticTheme} from '../view/static-theme.ts';
import {theme} from '../view/theme/index.ts';

/** The style sheet of a prerendered widget, without comments and needless space. */
export const styleSheet = [...theme, staticTheme]
  .map(({cssText}) => cssText)
  .join('')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};]) ?/g, '$1')
  .replace(/;}/g, '}')
  .trim();
