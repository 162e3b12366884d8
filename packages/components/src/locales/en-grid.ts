import type { GridTerms } from './terms-market.ts'
import { registerTranslation } from './translations.ts'

const en: GridTerms = {
  $code: 'en',
  everyUse: 'every use',
  marketTitle: 'Market',
  search: 'Search by name or task',
  kindFilter: 'Kind',
  kindAll: 'Everything',
  kindsMany: {
    dataset: 'Datasets',
    model: 'Models',
    agent: 'Agents',
    pipeline: 'Pipelines',
    evaluation: 'Evaluations',
  },
  taskFilter: 'Task',
  taskAll: 'Every task',
  marketReading: 'Reading the market…',
  marketEmptyTitle: 'Nothing here yet',
  marketEmptyText: 'The first asset that somebody registers appears here.',
  marketNothing: 'Nothing matches.',
  clearFilters: 'Show everything',
  marketFailed: 'The market could not be read. Check your connection and try again.',
  marketMoreFailed: 'More could not be read.',
  shown: (count) => `${count} shown`,
  allShown: (count) => `${count}, that is all`,
  showMore: 'Show more',
  readingMore: 'Reading more…',
  withoutIndexer: 'Read from the chain alone, newest first: only what is shown can be searched.',
}

registerTranslation(en)
