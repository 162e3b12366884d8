import { css } from '../../styles/css.ts'

/** A page to read: a measure the eye can follow, scrolling inside, so that the answers stay where they are. */
export const styles = css`
  .page {
    position: relative;
    flex: 1;
    min-block-size: 14rem;
    max-block-size: 26rem;
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .text {
    max-inline-size: 68ch;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
    tab-size: 4;
  }
`
