import {css, unsafeCSS} from 'lit';
import {lookRules} from '../../marks/looks.ts';
import {paletteRules} from '../../marks/palette.ts';

/** Colours and looks of marks, as their tables have them; then how circumstances change them. */
export const marks = [
  unsafeCSS(paletteRules + lookRules),
  css`
    svg {
      display: block;
      overflow: visible;
    }
    text {
      font-variant-numeric: tabular-nums;
    }
    @media (prefers-contrast: more) {
      .root {
        --_quiet: var(--_text);
      }
      .paler,
      .pale,
      .strength,
      .fading,
      .faded,
      .through {
        fill-opacity: 1;
      }
    }
  `,
];
