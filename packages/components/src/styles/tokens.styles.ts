import { css } from './css.ts'

/**
 * The public tokens (`--sahara-*`) and what follows from them. Text, lines and quiet fills come from the page's own
 * `currentColor`, so only the accent has to know whether the page is light or dark.
 */
export const tokensStyles = css`
  :host {
    --_accent: var(--sahara-color-accent, light-dark(#0b6a63, #5fd0c2));
    --_on-accent: var(--sahara-color-on-accent, light-dark(#ffffff, #04211e));
    --_muted: color-mix(in srgb, currentColor 78%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    --_edge: color-mix(in srgb, currentColor 52%, transparent);
    --_fill: color-mix(in srgb, currentColor 5%, transparent);
    --_radius: var(--sahara-radius, 0.625rem);
    --_space: var(--sahara-space, 0.5rem);
    --_control: 2.5rem;
  }
  @media (pointer: coarse) {
    :host {
      --_control: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_edge: ButtonBorder;
    }
  }
`
