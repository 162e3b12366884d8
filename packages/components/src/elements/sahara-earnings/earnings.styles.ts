import { css } from '../../styles/css.ts'

/** Money first, machinery small. */
export const earningsStyles = css`
  :host {
    inline-size: 100%;
    max-inline-size: var(--sahara-earnings-max-width, 40rem);
    min-block-size: var(--sahara-earnings-min-block-size, 16rem);
  }
  .wait,
  .empty {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    margin: 0;
    text-align: center;
  }
  .empty {
    gap: 0;
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
    padding: calc(var(--_space) * 2);
  }
  .figures div + div {
    border-inline-start: 1px solid var(--_line);
  }
  .figures dd {
    font-size: 1.125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .figures .lead dd {
    font-size: 1.5em;
    line-height: 1.3;
    font-weight: 650;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: var(--_space);
  }
  /* What is beside it goes below rather than leave no room for words. */
  .line > .grow {
    flex-basis: 9rem;
  }
  .sum {
    margin-inline-start: auto;
  }
  .rows li {
    border-block-start: 1px solid var(--_line);
  }
  [part='claim'][aria-disabled='true'] {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    cursor: default;
  }
  @media (forced-colors: active) {
    [part='claim']:is([aria-disabled='true'], [disabled]) {
      border-color: GrayText;
      color: GrayText;
    }
  }
  .news:empty {
    display: none;
  }
  .address {
    min-block-size: 1.75rem;
  }
  .wallets {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .wallet {
    inline-size: 100%;
    justify-content: flex-start;
    gap: calc(var(--_space) * 1.5);
  }
  .note {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_caution);
    background: var(--_fill);
  }
  @container (max-width: 30rem) {
    .figures {
      grid-template-columns: 1fr;
    }
    .figures div {
      flex-direction: row;
      align-items: baseline;
      justify-content: space-between;
      padding: var(--_space) calc(var(--_space) * 1.5);
    }
    .figures div + div {
      border-inline-start: none;
      border-block-start: 1px solid var(--_line);
    }
    .primary {
      flex: 1;
    }
  }
`
