import { css } from '../../styles/css.ts'

/**
 * A tree with its lines drawn by borders: from top to bottom, set in by levels, in a narrow place; from side to side where
 * there is room.
 */
export const lineageStyles = css`
  :host {
    inline-size: 100%;
    min-block-size: var(--sahara-lineage-min-block-size, 16rem);
    --_indent: clamp(0.75rem, 4cqi, 1.5rem);
    --_mid: 1.5rem;
  }
  .wait {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    text-align: center;
  }
  .graph {
    max-block-size: var(--sahara-lineage-graph-block-size, 36rem);
    overflow: auto;
    padding: 0.25rem;
    margin: -0.25rem;
  }
  .deep {
    --_indent: clamp(0.375rem, 2cqi, 1rem);
  }
  .item {
    position: relative;
  }
  .item > ul {
    padding-inline-start: var(--_indent);
  }
  .node {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 3rem;
    justify-content: center;
    margin-block-end: var(--_space);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    padding-inline-end: calc(var(--_space) * 4.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
    cursor: pointer;
    line-height: 1.35;
  }
  .node:hover {
    background: var(--_hover);
  }
  .node[aria-selected='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .name {
    display: flex;
    align-items: center;
    gap: var(--_space);
    font-weight: 650;
  }
  .name bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .mark {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: var(--_accent);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-start: 0.25rem;
  }
  .marks span {
    padding: 0 0.5em;
    border: 1px solid var(--_caution);
    border-radius: 1rem;
    color: var(--_caution);
    font-size: 0.75em;
    line-height: 1.6;
  }
  .fold {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.25rem;
  }
  .fold::before {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: auto;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .node[aria-expanded='true'] > .fold::before {
    rotate: -135deg;
    translate: 0 0.125em;
  }
  /* Lines: a stub to each node, and a trunk along its siblings. */
  .item .item::before,
  .item .item::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_indent) / -2);
    border: 0 solid var(--_edge);
  }
  .item .item::before {
    inset-block-start: var(--_mid);
    inline-size: calc(var(--_indent) / 2);
    border-block-start-width: 1px;
  }
  .item .item::after {
    inset-block: calc(var(--_space) * -1) 0;
    border-inline-start-width: 1px;
  }
  .item .item:last-child::after {
    inset-block-end: auto;
    block-size: calc(var(--_mid) + var(--_space));
  }
  .panel {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .panel button {
    margin-block-start: var(--_space);
  }
  summary {
    cursor: pointer;
    min-block-size: 1.5rem;
  }
  details ul {
    padding-block-start: var(--_space);
  }
  @container (min-width: 44rem) {
    .graph {
      --_indent: 2.5rem;
      padding-block-end: var(--_space);
    }
    .item {
      display: flex;
      align-items: flex-start;
      inline-size: max-content;
      padding-block-end: var(--_space);
    }
    .item > ul > .item:last-child {
      padding-block-end: 0;
    }
    .node {
      inline-size: 13rem;
      margin: 0;
    }
    .item > ul {
      position: relative;
    }
    .item > ul::before {
      content: '';
      position: absolute;
      inset-block-start: var(--_mid);
      inset-inline-start: 0;
      inline-size: calc(var(--_indent) / 2);
      border-block-start: 1px solid var(--_edge);
    }
    .item .item::after {
      inset-block: 0;
    }
    .item .item:first-child::after {
      inset-block-start: var(--_mid);
    }
    .item .item:last-child::after {
      inset-block: 0 auto;
      block-size: var(--_mid);
    }
    .item .item:only-child::after {
      display: none;
    }
    .fold::before {
      rotate: -45deg;
      translate: -0.125em 0;
    }
    .node[aria-expanded='true'] > .fold::before {
      rotate: 135deg;
      translate: 0.125em 0;
    }
    [dir='rtl'] .fold::before {
      rotate: 135deg;
    }
    [dir='rtl'] .node[aria-expanded='true'] > .fold::before {
      rotate: -45deg;
    }
  }
  @media (forced-colors: active) {
    .node[aria-selected='true'] {
      border-width: 2px;
    }
  }
`
