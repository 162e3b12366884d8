import { css } from '../../styles/css.ts'

/** The screens: calm, one column, what matters largest. */
export const campaignStyles = css`
  :host {
    --_bad: var(--sahara-color-bad, light-dark(#a3261d, #ff9c91));
    inline-size: 100%;
    max-inline-size: var(--sahara-campaign-max-width, 54rem);
    min-block-size: var(--sahara-campaign-min-block-size, 34rem);
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
  section:is(.held, .cost, .part) {
    flex: none;
    gap: calc(var(--_space) * 1.5);
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
  .news:empty {
    display: none;
  }
  .address {
    min-block-size: 1.75rem;
  }
  button.small {
    min-block-size: 2rem;
  }
  .good {
    color: var(--_good);
  }
  .caution {
    color: var(--_caution);
  }
  .icon svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .icon {
    flex: none;
    inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
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
  @media (prefers-reduced-motion: no-preference) {
    .pulse::before {
      animation: campaign-pulse 1.4s ease-in-out infinite alternate;
    }
  }
  @keyframes campaign-pulse {
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
    .pulse::before {
      forced-color-adjust: none;
    }
  }
  @container (max-width: 30rem) {
    .actions .primary {
      flex: 1 1 100%;
    }
  }
`
