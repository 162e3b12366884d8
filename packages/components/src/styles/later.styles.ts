import { css } from './css.ts'

/** What elements share besides, after a first visit: lists, links, and buttons that are out of use. */
export const laterStyles = css`
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
