import { css } from '../../../styles/css.ts'

/** What paid work adds to the element's looks. */
export const workStyles = css`
  section.work {
    gap: calc(var(--_space) * 1.5);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) / 2);
    margin-inline: calc(var(--_space) * -1);
  }
  .tool {
    min-inline-size: var(--_control);
    padding-inline: var(--_space);
    gap: calc(var(--_space) * 0.75);
    font-size: 0.875em;
  }
  .tool svg {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .turns {
    transform: scaleX(-1);
  }
  .tool .name {
    display: none;
  }
  .saved {
    min-block-size: 1.5em;
    margin-block-start: calc(var(--_space) * -1);
  }
  .time {
    margin-block-start: calc(var(--_space) * -1);
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_fill);
  }
  .note.caution {
    display: block;
    border-color: var(--_caution);
  }
  .note.advice {
    border-color: var(--_accent);
  }
  .note.advice .grow {
    flex-basis: 14rem;
  }
  .trouble h2 {
    font-size: 1.125em;
  }
  .middle > .mark {
    inline-size: 3rem;
    block-size: 3rem;
    padding: 0.75rem;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
  }
  .middle > .mark::after {
    inline-size: 100%;
    block-size: 100%;
  }
  .wallets {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    inline-size: 100%;
  }
  .wallet {
    inline-size: 100%;
    padding: var(--_space) calc(var(--_space) * 1.5);
    gap: calc(var(--_space) * 1.5);
    text-align: start;
  }
  .wallet img {
    flex: none;
    border-radius: 0.5rem;
    object-fit: contain;
  }
  .review {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: var(--_space);
  }
  .review button {
    inline-size: 100%;
    justify-content: flex-start;
    padding-inline: calc(var(--_space) * 1.25);
    border-color: var(--_line);
    text-align: start;
  }
  .review .muted {
    min-inline-size: 1.4em;
    font-weight: 400;
  }
  .comment {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) / 2);
  }
  textarea {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1rem, 1em);
    resize: vertical;
    field-sizing: content;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .batches {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    min-block-size: 1.75rem;
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .batches li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 0.75);
  }
  .batches li + li {
    border-block-start: 1px solid var(--_line);
  }
  .batch {
    min-inline-size: 5rem;
    font-weight: 600;
  }
  .reason {
    flex-basis: 100%;
  }
  .reason li {
    display: list-item;
    padding-block: 0;
    border: none;
  }
  .differed {
    font-weight: 600;
  }
  .sum {
    margin-inline-start: auto;
  }
  meter {
    inline-size: 4rem;
    block-size: 0.375rem;
    border: none;
    border-radius: 1rem;
    background: var(--_line);
    overflow: hidden;
  }
  meter::-webkit-meter-bar {
    background: transparent;
    border: none;
    border-radius: 1rem;
    block-size: 0.375rem;
  }
  meter::-webkit-meter-optimum-value {
    background: var(--_accent);
  }
  meter::-moz-meter-bar {
    background: var(--_accent);
  }
  .refused meter,
  .reopened meter,
  .void meter {
    visibility: hidden;
  }
  .claim {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
  }
  [part='claim'][aria-disabled='true'] {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    cursor: default;
  }
  .claim .grow {
    flex-basis: 12rem;
  }
  .claim > button {
    flex: none;
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 var(--_space);
  }
  .told button {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  @media (forced-colors: active) {
    /* A track of text color would look like a full bar. */
    meter {
      block-size: 0.5rem;
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
    [part='claim'][aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @container (max-width: 30rem) {
    .batches li .grow {
      flex-basis: 100%;
      order: 1;
    }
    .batches .reason {
      order: 2;
    }
    .tools .grow {
      flex-basis: 100%;
      block-size: 0;
    }
    .tool {
      order: 1;
    }
    .tool:is(.previous, .undo, .skip) {
      order: 0;
    }
    .tool:is(.previous, .undo, .skip) .name {
      display: inline;
    }
  }
  @container (min-width: 44rem) {
    .tool:is(.previous, .undo, .skip, .instructions, .examples, .report) .name {
      display: inline;
    }
  }
  @media (pointer: coarse) {
    .tool.shortcuts {
      display: none;
    }
  }
`
