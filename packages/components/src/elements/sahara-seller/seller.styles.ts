import { css } from '../../styles/css.ts'

/** The screens: calm, one column, what matters largest. */
export const sellerStyles = css`
  :host {
    --_bad: var(--sahara-color-bad, light-dark(#a3261d, #ff9c91));
    inline-size: 100%;
    max-inline-size: var(--sahara-seller-max-width, 46rem);
    min-block-size: var(--sahara-seller-min-block-size, 34rem);
  }
  .base {
    gap: calc(var(--_space) * 3);
  }
  section,
  form.screen {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    min-inline-size: 0;
  }
  section:is(.says, .split, .held) {
    flex: none;
    gap: var(--_space);
  }
  .middle {
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    text-align: center;
  }
  header {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
  }
  header.row {
    flex-direction: row;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
    margin-block-start: auto;
    padding-block-start: var(--_space);
  }
  .actions > .quiet:first-child {
    margin-inline-start: -0.6em;
  }
  .actions:empty,
  .news:empty {
    display: none;
  }
  .address {
    min-block-size: 1.75rem;
  }

  /* The first screen */
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
    transition: border-color var(--_motion);
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
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.2em;
  }
  .steps button:hover {
    background: none;
    text-decoration-color: currentColor;
  }
  .narrow-only {
    display: none;
  }

  /* Wallets */
  .wallets {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .wallet {
    inline-size: 100%;
    justify-content: flex-start;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 3.25rem;
    text-align: start;
  }
  .wallet img {
    border-radius: 0.4em;
  }
  .wallet small {
    display: block;
    font-weight: 400;
  }
  .pulse {
    inline-size: 10rem;
    block-size: 0.25rem;
    border-radius: 1rem;
    background: var(--_line);
    overflow: hidden;
  }
  .pulse::before {
    content: '';
    display: block;
    inline-size: 40%;
    block-size: 100%;
    margin-inline: auto;
    background: var(--_accent);
  }

  [aria-disabled='true'] {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    cursor: default;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pulse::before {
      animation: seller-pulse 1.4s ease-in-out infinite alternate;
    }
  }
  @keyframes seller-pulse {
    from {
      translate: -75%;
    }
    to {
      translate: 75%;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_bad: CanvasText;
    }
    [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    .pulse::before {
      forced-color-adjust: none;
    }
  }
  @container (max-width: 38rem) {
    .facts {
      grid-template-columns: 1fr;
      gap: calc(var(--_space) * 2);
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
  @container (max-width: 30rem) {
    .actions .primary {
      flex: 1 1 100%;
    }
  }
`
