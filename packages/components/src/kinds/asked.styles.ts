import { css } from '../styles/css.ts'

/** The prompt above, what is made below: in one column, since both want the whole width. */
export const askedStyles = css`
  .making {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }
  .asked {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    max-block-size: 20rem;
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .asked .prompt {
    max-inline-size: 68ch;
    font-weight: 600;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  .asked .text {
    max-inline-size: 68ch;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  .asked canvas {
    max-inline-size: 100%;
    max-block-size: 12rem;
    object-fit: contain;
    align-self: flex-start;
  }
  .review canvas {
    inline-size: 4rem;
    block-size: 3rem;
    object-fit: cover;
    border-radius: calc(var(--_radius) / 2);
  }
  .review .glance {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .said {
    display: block;
  }
  .said li + li {
    margin-block-start: calc(var(--_space) / 2);
  }
`
