import { css } from './css.ts'

/** What elements share besides, after a first visit: colors of news, lists, links, and buttons that are out of use. */
export const laterStyles = css`
  :host {
    --_good: var(--sahara-color-good, light-dark(#1a6e2e, #7ddc92));
    --_caution: var(--sahara-color-caution, light-dark(#8a4b00, #f2b866));
  }
  @media (forced-colors: active) {
    :host {
      --_good: CanvasText;
      --_caution: CanvasText;
    }
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.18em;
  }
  button[disabled] {
    cursor: default;
    color: var(--_muted);
    border-color: var(--_line);
    background: transparent;
  }
  button.quiet[disabled] {
    border-color: transparent;
    color: color-mix(in srgb, currentColor 60%, transparent);
  }
`
