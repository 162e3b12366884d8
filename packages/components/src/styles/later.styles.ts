import { css } from './css.ts'

/** What elements share besides, after a first visit: colors of news, lists, links, and buttons that are out of use. */
export const laterStyles = css`
  :host {
    --_hover: color-mix(in srgb, currentColor 9%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 12%, transparent);
    --_motion: var(--sahara-motion, 120ms);
    --_good: var(--sahara-color-good, light-dark(#1a6e2e, #7ddc92));
    --_caution: var(--sahara-color-caution, light-dark(#8a4b00, #f2b866));
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_tint: Canvas;
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
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  a {
    color: inherit;
    text-underline-offset: 0.18em;
  }
  button {
    touch-action: manipulation;
    transition: background-color var(--_motion);
  }
  button:hover {
    background: var(--_hover);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
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
