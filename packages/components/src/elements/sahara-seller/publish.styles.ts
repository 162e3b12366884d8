import { css } from '../../styles/css.ts'

/** Everything at a glance, what happens with it, and how buyers get there. */
export const publishStyles = css`
  /* Summary and tasks */
  .summary > div {
    display: grid;
    grid-template-columns: 9rem 1fr auto;
    gap: calc(var(--_space) * 2);
    align-items: baseline;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }
  .summary > div:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .summary button {
    min-block-size: 1.75rem;
  }
  .tasks {
    display: flex;
    flex-direction: column;
    margin-block-start: var(--_space);
  }
  .tasks li {
    position: relative;
    display: flex;
    gap: calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 2.5);
  }
  .tasks li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.5rem 0;
    inset-inline-start: 0.5625rem;
    inline-size: 1px;
    background: var(--_line);
  }
  .dot {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.2rem;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
  }
  .tasks .now .dot {
    border-color: var(--_accent);
    background: radial-gradient(circle, var(--_accent) 45%, transparent 50%);
  }
  .tasks .done .dot {
    display: grid;
    place-items: center;
    border-color: var(--_good);
    color: var(--_good);
  }
  .tasks .done .dot::after {
    content: '';
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: currentColor;
    clip-path: polygon(10% 52%, 20% 42%, 40% 62%, 80% 20%, 90% 30%, 40% 82%);
  }
  .tasks .grow {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(var(--_space) / 2);
  }
  .tasks p {
    align-self: stretch;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.375rem;
    margin-block: var(--_space);
    border: none;
    border-radius: 1rem;
    background: var(--_line);
    color: var(--_accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .copy textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
    resize: none;
  }
  .copy input {
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
    }
    .tasks .now .dot {
      background: Highlight;
    }
    .tasks .done .dot::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
    progress {
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
  }
  @container (max-width: 38rem) {
    .summary > div {
      grid-template-columns: 1fr auto;
      gap: 0 calc(var(--_space) * 2);
    }
    .summary dt {
      grid-column: 1 / -1;
      font-size: 0.875em;
    }
  }
`
