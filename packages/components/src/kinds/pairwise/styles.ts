import { css } from '../../styles/css.ts'

/** Both sides get the same room; further answers share the line below. */
export const styles = css`
  .prompt {
    font-size: 1.5em;
    line-height: 1.2;
    font-weight: 650;
  }
  .answers.sides {
    flex: 1;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: auto;
    grid-template-rows: minmax(12rem, 1fr);
  }
  .sides .answer {
    display: grid;
    grid-template: minmax(0, 1fr) auto / auto 1fr auto;
    align-items: center;
    padding: calc(var(--_space) * 1.5);
  }
  .sides canvas,
  .side {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 9rem;
    min-inline-size: 0;
    object-fit: contain;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--sahara-task-stage, #fff);
  }
  .side.text {
    overflow: auto;
    padding: var(--_space);
    background: transparent;
    font-weight: 400;
    text-align: start;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .sides .answer:nth-child(n + 3) {
    grid-column: 1 / -1;
    display: flex;
  }
`
