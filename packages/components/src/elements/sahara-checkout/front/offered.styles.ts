import { css } from '../../../styles/css.ts'

/** What `<sahara-checkout>` needs before somebody wants to buy. */
export const offeredStyles = css`
  :host {
    inline-size: 100%;
    max-inline-size: var(--sahara-checkout-max-width, 44rem);
    min-block-size: var(--sahara-checkout-min-block-size, 26rem);
  }
  section {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_space) * 2.5);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .base {
    position: relative;
    gap: 0;
  }
  .middle {
    align-items: center;
    justify-content: center;
    text-align: center;
    inline-size: 100%;
    max-inline-size: 30rem;
    margin-inline: auto;
  }
  .middle .row {
    justify-content: center;
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
      animation: pulse 1.4s ease-in-out infinite alternate;
    }
  }
  @keyframes pulse {
    from {
      translate: -75%;
    }
    to {
      translate: 75%;
    }
  }
  header h2 {
    margin-block: 0.1em 0.15em;
  }
  .about {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .figures div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
  }
  .figures div + div {
    border-inline-start: 1px solid var(--_line);
  }
  .figures dd {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .figures .lead dd {
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 650;
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: auto;
  }
  .notice {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  @container (min-width: 36rem) {
    header h2 {
      font-size: 1.5em;
    }
  }
  @container (max-width: 34rem) {
    .figures {
      grid-template-columns: 1fr;
    }
    .figures div {
      flex-direction: row;
      align-items: baseline;
      justify-content: space-between;
      gap: calc(var(--_space) * 2);
      padding: var(--_space) calc(var(--_space) * 1.5);
    }
    .figures div + div {
      border-inline-start: none;
      border-block-start: 1px solid var(--_line);
    }
    .figures dd {
      text-align: end;
    }
    .actions > .primary {
      flex: 1 1 100%;
    }
  }
`
