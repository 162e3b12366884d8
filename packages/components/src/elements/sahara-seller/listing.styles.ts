import { css } from '../../styles/css.ts'

/** What a listing is made of, step by step, and what becomes of it. */
export const listingStyles = css`
  /* Files */
  .drop {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 2);
    border: 1.5px dashed var(--_edge);
    border-radius: calc(var(--_radius) * 1.2);
    background: var(--_fill);
    text-align: center;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .drop.over {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .drop .row {
    justify-content: center;
  }
  svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg.large {
    inline-size: 2rem;
    block-size: 2rem;
    stroke-width: 1;
    color: var(--_muted);
  }
  .files:not(:has(li)) {
    display: none;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .file > .grow {
    flex: 1 1 12rem;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .file .check {
    align-items: center;
    font-size: 0.875em;
  }
  .file .mark {
    display: inline-block;
    vertical-align: -0.1em;
  }
  .icon {
    margin-inline-start: auto;
    min-inline-size: var(--_control);
    padding: 0;
  }
  .mark::after {
    content: '';
    display: block;
    inline-size: 1em;
    block-size: 1em;
    background: var(--_good);
    clip-path: polygon(10% 52%, 20% 42%, 40% 62%, 80% 20%, 90% 30%, 40% 82%);
  }
  p.mark::after {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }

  /* Description, results */
  .prose {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .prose :is(blockquote, pre) {
    margin-inline: 0;
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_line);
    white-space: pre-wrap;
  }
  .score {
    display: grid;
    grid-template-columns: 2fr 1fr 2fr auto;
    gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  .score > button {
    margin-block-start: calc(1.5em + var(--_space) * 0.75);
  }
  fieldset.plain > button {
    align-self: flex-start;
  }

  /* Sources */
  .links:not(:has(li)) {
    display: none;
  }
  .links {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }
  .link {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .rows li {
    border-block-start: 1px solid var(--_line);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: var(--_space);
  }
  .sum {
    margin-inline-start: auto;
    font-weight: 600;
    white-space: nowrap;
  }

  /* What the license says, where each sale goes */
  :is(.says, .split) {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .says .answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space) calc(var(--_space) * 3);
  }
  .says ul {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
  }
  .says .conditions {
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .says li {
    display: flex;
    gap: var(--_space);
  }
  .says .answers li::before {
    content: '';
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
    background: var(--_muted);
  }
  .says .may li::before {
    background: var(--_good);
    clip-path: polygon(10% 52%, 20% 42%, 40% 62%, 80% 20%, 90% 30%, 40% 82%);
  }
  .says .may-not li::before {
    clip-path: polygon(22% 12%, 50% 40%, 78% 12%, 88% 22%, 60% 50%, 88% 78%, 78% 88%, 50% 60%, 22% 88%, 12% 78%, 40% 50%, 12% 22%);
  }
  .says .may-not {
    color: var(--_muted);
  }
  .split dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.75);
  }
  .split dl > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .split dd {
    white-space: nowrap;
  }
  .split dl > div:first-child {
    font-weight: 650;
  }

  @media (forced-colors: active) {
    .mark::after,
    .says .answers li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (max-width: 30rem) {
    .link .row strong {
      flex-basis: 100%;
    }
    .says .answers {
      grid-template-columns: 1fr;
    }
  }
  @container (max-width: 38rem) {
    .score {
      grid-template-columns: 1fr 1fr;
    }
  }
`
