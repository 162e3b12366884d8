import { css } from '../../styles/css.ts'

/** A grid of quiet cards; those far from the screen cost nothing. */
export const marketStyles = css`
  :host {
    inline-size: 100%;
    min-block-size: var(--sahara-market-min-block-size, 30rem);
  }
  .wait {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    text-align: center;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 1.5);
  }
  label {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    font-size: 0.875em;
  }
  label.wide {
    flex: 1 1 14rem;
  }
  input,
  select {
    min-block-size: var(--_control);
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 1rem;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: calc(var(--_space) * 2);
  }
  .cell {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 11.5rem;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
    block-size: 100%;
    min-block-size: 11.5rem;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
    background: var(--_fill);
  }
  .card:hover {
    border-color: var(--_edge);
  }
  .card .line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .card .mark {
    inline-size: 1rem;
    block-size: 1rem;
    vertical-align: -0.15em;
    fill: none;
    stroke: var(--_accent);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .card h2 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  button.open {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    font-weight: inherit;
    text-align: start;
  }
  button.open:hover {
    background: transparent;
  }
  /* All of the card is the button. */
  button.open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: calc(var(--_radius) * 1.2);
  }
  button.open:focus-visible {
    outline: none;
  }
  button.open:focus-visible::after {
    outline: 2px solid currentColor;
    outline-offset: -4px;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .marks span {
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.8125em;
    line-height: 1.7;
  }
  .card .price {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
    margin-block-start: auto;
  }
  .price .grow {
    flex: 1 1 auto;
  }
  .price strong {
    font-size: 1.125em;
    white-space: nowrap;
  }
  .foot {
    justify-content: center;
  }
  @media (forced-colors: active) {
    button.open {
      text-decoration: underline;
    }
    button.open:focus-visible {
      outline: 2px solid Highlight;
    }
  }
`
