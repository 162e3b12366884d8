import { css } from './css.ts'

/** A sheet above the page that holds another element of ours; on a phone it takes the lower edge. */
export const sheetStyles = css`
  dialog {
    inline-size: min(46rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--sahara-color-overlay, Canvas);
    color: var(--sahara-color-text, CanvasText);
    overflow: hidden;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
  }
  .sheet > header {
    display: flex;
    align-items: center;
    padding-block: var(--_space);
    padding-inline: calc(var(--_space) * 3) var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .sheet > header h2 {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 1em;
  }
  .sheet > .scroll {
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet > .scroll > * {
    max-inline-size: none;
  }
  .sheet > .scroll > *::part(base) {
    border: 0;
    border-radius: 0;
  }
  @media (max-width: 30rem) {
    dialog {
      inline-size: 100vw;
      max-inline-size: 100vw;
      max-block-size: calc(100dvh - 1rem);
      margin-block: auto 0;
      margin-inline: 0;
      border-inline: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`
