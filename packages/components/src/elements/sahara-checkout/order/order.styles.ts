import { css } from '../../../styles/css.ts'

/** What the screens of an order need besides. */
export const orderStyles = css`
  .files {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .files li {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    padding: var(--_space) calc(var(--_space) * 1.5);
  }
  .files li + li {
    border-block-start: 1px solid var(--_line);
  }
  .hash {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
  }
  .hash button {
    min-block-size: 1.75rem;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    padding: 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 550;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_hover);
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.375rem;
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
  @media (forced-colors: active) {
    progress {
      block-size: 0.5rem;
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
  }
`
