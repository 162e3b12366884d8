import { css } from '../../../styles/css.ts'

/** The open details, one piece below the other. */
export const detailsStyles = css`
  .details {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .note {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_edge);
    background: var(--_fill);
  }
  button.link {
    min-block-size: 0;
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
  }
  .details section {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    align-items: flex-start;
  }
  .details section > * {
    max-inline-size: 100%;
  }
  .details :is(ul, dl, .prose, .past, .note) {
    inline-size: 100%;
  }
  .details :is(.files, .links, .money) li,
  .details :is(.answers, .measured, .record) > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }
  .details :is(dt, .grow) {
    flex: 1 1 9rem;
    min-inline-size: 0;
  }
  .details .answers dd {
    flex: 0 1 auto;
    font-weight: 550;
    text-align: end;
  }
  .answers > div::before {
    content: '';
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    align-self: center;
    background: var(--_good);
    clip-path: polygon(10% 52%, 20% 42%, 40% 62%, 80% 20%, 90% 30%, 40% 82%);
  }
  .answers > .may-not::before {
    background: var(--_muted);
    clip-path: polygon(22% 12%, 50% 40%, 78% 12%, 88% 22%, 60% 50%, 88% 78%, 78% 88%, 50% 60%, 22% 88%, 12% 78%, 40% 50%, 12% 22%);
  }
  .answers > .may-not {
    color: var(--_muted);
  }
  .details .answers > .may-not dd {
    font-weight: 400;
  }
  .conditions {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
  }
  .measured dd {
    font-weight: 650;
  }
  .measured .wide {
    flex-basis: 100%;
    font-weight: 400;
  }
  .hash {
    min-block-size: 1.75rem;
    font-family: ui-monospace, monospace;
    font-size: 0.75em;
  }
  .record dd {
    text-align: end;
  }
  .sum {
    font-weight: 550;
    text-align: end;
  }
  meter.bar {
    appearance: none;
    flex-basis: 100%;
    block-size: 0.25rem;
    border: 0;
    border-radius: 1rem;
    background: var(--_line);
    overflow: hidden;
  }
  meter.bar::-webkit-meter-inner-element {
    display: block;
    block-size: 100%;
  }
  meter.bar::-webkit-meter-bar {
    block-size: 100%;
    border: 0;
    border-radius: 1rem;
    background: var(--_line);
  }
  meter.bar::-webkit-meter-optimum-value {
    background: var(--_accent);
  }
  meter.bar::-moz-meter-bar {
    background: var(--_accent);
  }
  .pieces {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .pieces li:has(pre) {
    grid-column: 1 / -1;
  }
  figure {
    margin: 0;
  }
  figure canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 16rem;
    object-fit: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--sahara-asset-stage, #fff);
  }
  .details pre {
    margin: 0;
    inline-size: 100%;
    max-block-size: 14rem;
    overflow: auto;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
    font: inherit;
    font-size: 0.875em;
    white-space: pre-wrap;
  }
  .prose {
    max-block-size: 24rem;
    overflow: auto;
  }
  .prose > * + * {
    margin-block-start: var(--_space);
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose h3 {
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .answers > div::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    meter.bar {
      border: 1px solid CanvasText;
    }
  }
`
