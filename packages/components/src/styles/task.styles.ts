import { css } from './css.ts'

/** What `<sahara-task>` needs up to the first item. The rest comes with the work. */
export const taskStyles = css`
  :host {
    inline-size: 100%;
    max-inline-size: var(--sahara-task-max-width, 60rem);
    min-block-size: var(--sahara-task-min-block-size, clamp(38rem, 53rem - 40vw, 44rem));
  }
  section {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }
  .middle {
    align-items: center;
    justify-content: center;
    text-align: center;
    max-inline-size: 30rem;
    margin-inline: auto;
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
    /* A moved margin would count as a layout shift on a busy machine. */
    from {
      translate: -75%;
    }
    to {
      translate: 75%;
    }
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
    white-space: nowrap;
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 650;
  }
  .use {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .pace {
    margin-block-start: var(--_space);
  }
  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .terms p {
    color: var(--_muted);
  }
  h3 button {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-decoration: underline dotted;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    font-size: 0.875em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.25rem;
    margin-block-start: var(--_space);
    border: none;
    border-radius: 1rem;
    background: var(--_line);
    color: var(--_accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .task {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    min-block-size: 0;
  }
  .side-column {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.2rem, 100%), 1fr));
    grid-auto-rows: 1fr;
    gap: var(--_space);
  }
  .answer {
    min-block-size: 3rem;
    justify-content: flex-start;
    text-align: start;
  }
  .hint {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  kbd {
    flex: none;
    min-inline-size: 1.7em;
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.35em;
    background: var(--_fill);
    font: inherit;
    font-size: 0.8125em;
    line-height: 1.7;
    text-align: center;
    text-transform: uppercase;
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 4.5rem;
  }
  .skeleton {
    display: grid;
    flex: 1;
    place-items: center;
    align-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 14rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 3);
    text-align: center;
    color: var(--_muted);
  }
  @container (min-width: 44rem) {
    h2 {
      font-size: 1.5em;
    }
    .work h2,
    #question {
      font-size: 1.25em;
    }
    .intro {
      gap: calc(var(--_space) * 4);
    }
    .intro .figures div {
      padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3);
    }
    .intro .figures dd {
      font-size: 1.75em;
    }
    .intro .terms {
      font-size: 1em;
    }
    .task {
      flex-direction: row;
      align-items: stretch;
    }
    .side-column {
      flex: none;
      inline-size: 15rem;
    }
    .task .answers {
      grid-template-columns: 1fr;
      grid-auto-rows: min-content;
      align-content: start;
    }
  }
  @container (max-width: 43.99rem) {
    /* Four answers are two and two, never three and one. */
    .answers:has(> :nth-child(4):last-child) {
      grid-template-columns: 1fr 1fr;
    }
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
      font-size: 1.125em;
    }
  }
  @container (max-width: 30rem) {
    .wide-only {
      display: none;
    }
    .actions > button {
      flex: 1 1 100%;
    }
    .terms p {
      font-size: 0.875em;
    }
  }
`
