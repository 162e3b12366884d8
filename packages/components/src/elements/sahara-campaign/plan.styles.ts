import { css } from '../../styles/css.ts'

/** Making a campaign: steps, items, answers, known answers, what it costs. */
export const planStyles = css`
  .intro h2 {
    font-size: 1.625em;
    letter-spacing: -0.01em;
  }
  .intro .actions {
    margin-block-start: 0;
  }
  .lead {
    max-inline-size: 36em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: calc(var(--_space) * 2.5);
    padding-block: calc(var(--_space) * 2.5);
    border-block: 1px solid var(--_line);
  }
  .facts dt {
    margin-block-end: calc(var(--_space) / 2);
    font-weight: 650;
  }
  .facts dd {
    font-size: 0.9375em;
  }

  /* Steps */
  .steps ol {
    display: flex;
    gap: calc(var(--_space) * 0.75);
  }
  .steps li {
    flex: 1;
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 3px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .steps li:is(.now, .done) {
    border-block-start-color: var(--_accent);
  }
  .steps .now {
    color: inherit;
    font-weight: 650;
  }
  .steps :is(span, button) {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.5rem;
  }
  .steps button {
    padding: 0;
    border: none;
    color: inherit;
    font-weight: 500;
    text-align: start;
  }
  .steps button:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    /* It leads back like a link; without colors of its own the line has to say so. */
    .steps button {
      text-decoration: underline;
    }
  }
  .narrow-only {
    display: none;
  }

  /* Items */
  .three {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: var(--_space);
  }
  .drop {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
    text-align: center;
  }
  .drop.over {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .drop .row {
    justify-content: center;
  }
  .drop svg {
    inline-size: 2rem;
    block-size: 2rem;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .files {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .file {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding-block: calc(var(--_space) / 4);
    border-block-end: 1px solid var(--_line);
  }
  .name {
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  /* Task */
  .classes {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .class {
    display: flex;
    align-items: flex-start;
    gap: var(--_space);
  }
  .class input.key {
    flex: none;
    inline-size: 3.25rem;
    text-align: center;
  }
  .class .icon {
    margin-block-start: 0.375rem;
  }
  .preview {
    min-block-size: 9rem;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .prose > * + * {
    margin-block-start: var(--_space);
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: revert;
  }

  /* Known answers */
  .meter {
    display: flex;
    flex-direction: column;
  }
  button.strong {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .round {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .round:focus {
    outline: none;
  }
  .round:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .question {
    font-size: 1.125em;
  }
  .task {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    min-block-size: 0;
  }
  .task .stage {
    min-block-size: min(22rem, 60vh);
  }
  .task .page {
    min-block-size: 8rem;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 45%), 1fr));
    grid-auto-rows: 1fr;
    gap: var(--_space);
  }
  .answer {
    min-block-size: 3rem;
    justify-content: flex-start;
    text-align: start;
  }
  kbd {
    flex: none;
    min-inline-size: 1.7em;
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.35em;
    background: var(--_fill);
    font: inherit;
    font-size: 0.8125em;
    line-height: 1.7;
    text-align: center;
    text-transform: uppercase;
  }
  .skeleton {
    min-block-size: 14rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .known {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 10rem 13.5rem;
    align-items: center;
    gap: calc(var(--_space) * 0.75) var(--_space);
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_line);
  }
  .known .reason {
    grid-column: 1 / -1;
  }

  /* Price */
  .hourly {
    display: flex;
    flex-direction: column;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    border-radius: 2px;
    background: var(--_fill);
  }
  .cost dl {
    border-block-start: 1px solid var(--_line);
  }
  .cost dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.5);
  }
  .cost .sum {
    border-block-start: 1px solid var(--_line);
    font-weight: 650;
  }
  @container (max-width: 38rem) {
    .facts,
    .three {
      grid-template-columns: 1fr;
    }
    .known {
      grid-template-columns: 1fr 1fr;
    }
    .known .name {
      grid-column: 1 / -1;
    }
    .steps .narrow-only {
      display: flex;
      align-items: baseline;
      gap: var(--_space);
      margin-block-end: var(--_space);
    }
    .steps li :is(span, button) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`
