import { css } from '../../../styles/css.ts'

/** What the screens from the review on need besides. */
export const purchaseStyles = css`
  .note {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_caution);
    background: var(--_fill);
  }
  .caution {
    color: var(--_caution);
  }
  .caution:empty,
  [role='status']:empty {
    display: none;
  }
  .good {
    color: var(--_good);
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space) calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .summary .grow {
    flex: 1 1 14rem;
  }
  .name {
    font-size: 1.0625em;
  }
  .price {
    font-size: 1.5em;
    line-height: 1.25;
    font-weight: 650;
    white-space: nowrap;
  }
  .clauses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
  }
  .clauses h3 {
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .clauses p {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .clauses p + p {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .clauses p.right {
    color: var(--_good);
  }
  .license li {
    position: relative;
    padding-inline-start: 1.4em;
  }
  .license li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.28em;
    inset-inline-start: 0;
    inline-size: 0.9em;
    block-size: 0.9em;
    background: currentColor;
    clip-path: circle(0.18em);
  }
  .license .may::before {
    color: var(--_good);
    clip-path: polygon(10% 52%, 20% 42%, 40% 62%, 80% 20%, 90% 30%, 40% 82%);
  }
  .license .may-not {
    color: var(--_muted);
  }
  .license .may-not::before {
    clip-path: polygon(22% 12%, 50% 40%, 78% 12%, 88% 22%, 60% 50%, 88% 78%, 78% 88%, 50% 60%, 22% 88%, 12% 78%, 40% 50%, 12% 22%);
  }
  .license + .conditions {
    margin-block-start: var(--_space);
  }
  .address {
    white-space: nowrap;
  }
  .split {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .split :is(th, td) {
    padding: 0.2em 0;
    vertical-align: baseline;
    font-weight: inherit;
    text-align: start;
  }
  .split td {
    padding-inline-start: calc(var(--_space) * 2);
    text-align: end;
    white-space: nowrap;
  }
  .split tfoot :is(th, td) {
    border-block-start: 1px solid var(--_line);
    font-weight: 650;
  }
  .payment {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .payment .actions {
    margin-block-start: 0;
  }
  .primary[aria-disabled='true'] {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    cursor: default;
  }
  .wallets {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    margin-block: var(--_space);
  }
  .wallet {
    inline-size: 100%;
    min-block-size: 3.5rem;
    justify-content: flex-start;
    gap: calc(var(--_space) * 1.5);
    text-align: start;
  }
  .hint {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .steps {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    inline-size: 100%;
  }
  header .steps {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .steps li {
    flex: 1;
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 0.25rem solid var(--_line);
    color: var(--_muted);
    text-align: start;
  }
  .steps .done {
    border-color: var(--_accent);
  }
  .steps .now {
    border-color: color-mix(in srgb, var(--_accent) 45%, transparent);
    color: inherit;
    font-weight: 600;
  }
  .told {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 34rem;
  }
  .told .pulse {
    inline-size: 6rem;
  }
  footer {
    justify-content: space-between;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  @container (max-width: 30rem) {
    .payment .actions > .primary,
    .told .row > .primary {
      flex: 1 1 100%;
    }
    .cost {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .primary[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    .license li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .steps .done {
      border-color: Highlight;
    }
    .steps .now {
      border-block-start-style: dashed;
      border-color: Highlight;
    }
  }
`
