import type {CSSResult, CSSResultGroup} from 'lit';
import {staticTheme} from '../frame/static-theme.ts';
import {classes} from '../widgets/classes.ts';

const sheetsOf = (group: CSSResultGroup): CSSResult[] =>
  Array.isArray(group) ? group.flatMap(sheetsOf) : [group as CSSResult];

const sheets = new Set(Object.values(classes).flatMap(({styles}) => sheetsOf(styles)));

/** The style sheet of prerendered widgets, without comments and needless space. */
export const styleSheet = [...sheets, staticTheme]
  .map(({cssText}) => cssText)
  .join('')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};]) ?/g, '$1')
  .replace(/;}/g, '}')
  .trim();
