import { css } from '../../styles/css.ts'

/** Fields of a form: text, lists, cards to choose from, what is wrong with them. */
export const formStyles = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
    min-inline-size: 0;
  }
  .field > label,
  .field .label,
  .field .row > label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .control {
    position: relative;
    display: flex;
    align-items: center;
  }
  input:not([type]),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: calc(var(--_control) + 0.25rem);
    margin: 0;
    padding: 0.45em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--sahara-color-field, transparent);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    display: block;
    line-height: 1.5;
    resize: vertical;
  }
  select {
    cursor: pointer;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .unit {
    position: absolute;
    inset-inline-end: 0.75em;
    pointer-events: none;
  }
  .control:has(.unit) input {
    padding-inline-end: 5em;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad);
    box-shadow: inset 0 0 0 1px var(--_bad);
  }
  .hint {
    color: var(--_muted);
  }
  .flaw {
    color: var(--_bad);
    font-weight: 550;
  }
  .flaw:empty {
    display: none;
  }
  .fields {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2.5);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_space) * 2.5) calc(var(--_space) * 2);
    align-items: start;
  }
  fieldset {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: none;
  }
  legend {
    margin-block-end: var(--_space);
  }
  .card,
  .check {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 1.5);
    cursor: pointer;
  }
  .card {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .card:hover {
    background: var(--_hover);
  }
  .card.chosen {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .card:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .card > span,
  .check > span {
    display: flex;
    flex-direction: column;
  }
  .card:has(:focus-visible),
  .segments label:has(:focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .check {
    min-block-size: 1.75rem;
  }
  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.2rem 0 0;
    accent-color: var(--_accent);
  }
  .card input:focus-visible,
  .segments input:focus-visible {
    outline: none;
  }
  .segment-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .segments label {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    padding: 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_control) / 2);
    font-weight: 550;
    cursor: pointer;
  }
  .segments label.chosen {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .segments input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  summary {
    padding-block: var(--_space);
    font-weight: 600;
    cursor: pointer;
  }
  details[open] > summary {
    margin-block-end: var(--_space);
  }
  .note {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_caution);
    border-radius: 2px;
    background: var(--_fill);
  }
  .note ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .note > * + * {
    margin-block-start: var(--_space);
  }
  @media (forced-colors: active) {
    .card.chosen {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .segments label.chosen {
      forced-color-adjust: none;
    }
    .card:has(:focus-visible),
    .segments label:has(:focus-visible) {
      outline-color: Highlight;
    }
    :is(.card, .segments) input:focus-visible {
      outline: 2px solid Highlight;
    }
    .card:has(:disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @container (max-width: 30rem) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`
