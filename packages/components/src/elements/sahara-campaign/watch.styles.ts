import { css } from '../../styles/css.ts'

/** A campaign as it goes on: figures, groups, results, people. */
export const watchStyles = css`
  .watch h2 {
    flex-basis: 12rem;
    font-size: 1.375em;
  }
  .standing {
    padding: 0.1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.875em;
    font-weight: 600;
  }
  .standing.open {
    border-color: var(--_good);
    color: var(--_good);
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
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .figures div + div {
    border-inline-start: 1px solid var(--_line);
  }
  .figures dd {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
  }
  .watch > progress {
    margin-block: calc(var(--_space) * -1.5);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  .acts .news {
    flex-basis: 100%;
  }
  .dataset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .wish {
    flex-basis: 100%;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .key {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    min-block-size: 2.75rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  /* What is beside it goes below rather than leave no room for words. */
  .group > .grow {
    flex-basis: 9rem;
  }
  .group small {
    display: block;
  }
  .group .settling {
    flex: 1 0 100%;
    margin: 0;
  }
  .empty {
    padding: calc(var(--_space) * 3);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .result {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .thumb {
    display: flex;
    gap: calc(var(--_space) / 2);
    align-items: center;
    justify-content: center;
    block-size: 5.5rem;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_fill);
  }
  .thumb.text {
    align-items: flex-start;
    padding: calc(var(--_space) * 0.75);
    line-height: 1.35;
  }
  .thumb bdi {
    flex: 1;
    min-inline-size: 0;
  }
  .thumb canvas {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: var(--sahara-task-stage, #fff);
  }
  .said {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
  }
  .sure {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
  }
  meter {
    inline-size: 5rem;
    block-size: 0.5rem;
  }
  .votes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }
  .votes .out {
    text-decoration: line-through;
  }
  .comment {
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_line);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: calc(var(--_space) * 0.5) var(--_space);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  thead th {
    color: var(--_muted);
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  @container (max-width: 38rem) {
    .figures {
      grid-template-columns: 1fr;
    }
    .figures div {
      flex-direction: row;
      align-items: baseline;
      justify-content: space-between;
      padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    }
    .figures div + div {
      border-inline-start: none;
      border-block-start: 1px solid var(--_line);
    }
    .figures dd {
      font-size: 1.0625em;
    }
    .result {
      grid-template-columns: 6rem minmax(0, 1fr);
      gap: calc(var(--_space) * 1.5);
    }
    .result:has(> .text) {
      grid-template-columns: 1fr;
    }
    .thumb.text {
      block-size: auto;
      max-block-size: 4.75rem;
    }
    .part h3 {
      flex-basis: 100%;
    }
  }
`
