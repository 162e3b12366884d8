import { css } from './css.ts'

/** What every element of ours shares from its first paint on: the box that keeps its place, the page's font, buttons, focus and headings. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color: var(--sahara-color-text, inherit);
    font-family: var(--sahara-font, inherit);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme]) {
    color-scheme: light;
    color: var(--sahara-color-text, CanvasText);
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    min-block-size: inherit;
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--sahara-color-surface, transparent);
  }
  :host([theme]) .base {
    background: var(--sahara-color-surface, Canvas);
  }
  @container (max-width: 30rem) {
    .base {
      padding: calc(var(--_space) * 2);
    }
  }
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    text-wrap: balance;
  }
  h3 {
    font-size: 1em;
    font-weight: 650;
  }
  :is(h2, section):focus {
    outline: none;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .grow {
    flex: 1;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: var(--_control);
    padding: 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 550;
    line-height: 1.3;
    cursor: pointer;
  }
  button.primary {
    min-block-size: calc(var(--_control) + 0.25rem);
    padding-inline: 1.4em;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  button.quiet {
    border-color: transparent;
    padding-inline: 0.6em;
    font-weight: 500;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  button.primary:focus-visible {
    outline-color: var(--_accent);
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`
