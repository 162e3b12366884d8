import { expect } from 'chai'
import { click, find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { hashOf } from '../../internal/testing/scriptedServices.ts'
import { emptyDraft, type ListingDraft } from './listing/draft.ts'
import { choose, draftOf, fileNamed, mountAt, press, refused, screenOf, tick } from './testing/mountSeller.ts'

describe('sahara-seller: files', () => {
  afterEach(() => document.body.querySelectorAll('sahara-seller').forEach((element) => element.remove()))

  it('behavior: files and folders are dropped; buttons do the same', async () => {
    const element = await mountAt('files')
    const zone = await find(element, '.drop')
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(fileNamed('marsh.csv'))
    dataTransfer.items.add(fileNamed('.DS_Store'))
    zone.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
    expect(zone.classList.contains('over')).to.equal(true)
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await until(() => draftOf(element).files.length === 1, 'the file')
    expect(zone.classList.contains('over')).to.equal(false)
    await choose(element, [fileNamed('marsh.csv', 'another'), fileNamed('notes.md')])
    expect(draftOf(element).files.map(({ name, type }) => `${name} ${type}`)).to.deep.equal([
      'marsh.csv text/csv',
      'marsh (2).csv text/csv',
      'notes.md text/markdown',
    ])
    const folder = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="file"]')[1]
    expect(folder?.webkitdirectory).to.equal(true)
  })

  it('error: ten gigabytes are refused at once, before anything is read', async () => {
    let read = false
    const element = await mountAt('files', {
      inspectFile: async () => ((read = true), Promise.reject(new Error())),
    })
    const file = fileNamed('everything.tar')
    Object.defineProperty(file, 'size', { value: 10_000_000_000 })
    element.desk?.files.take([{ file, path: file.name }])
    await until(() => wordsOf(element).includes('everything.tar (10 GB) does not fit: one asset has 4 GB'))
    expect(draftOf(element).files.length).to.equal(0)
    expect(read).to.equal(false)
  })

  it('error: an empty file and a thousand and one are refused in a sentence', async () => {
    const element = await mountAt('files')
    element.desk?.files.take([{ file: fileNamed('nothing.txt', ''), path: 'nothing.txt' }])
    await until(() => wordsOf(element).includes('nothing.txt is empty'))
    const many = Array.from({ length: 1_001 }, (_, n) => ({ file: fileNamed(`${n}.txt`), path: `${n}.txt` }))
    element.desk?.files.take(many)
    await until(() => wordsOf(element).includes('1,000 files at most'))
    await until(() => wordsOf(element).includes('and 960 more'))
  })

  it('behavior: the same files elsewhere and personal data are told before anything is uploaded; one tap goes on', async () => {
    const element = await mountAt('files', {
      async inspectFile(file) {
        const personal =
          file.name === 'mails.txt' ? [{ code: 'email', count: 14, examples: ['a…@reed.example'] }] : []
        return { sha256: hashOf(file.size), personal }
      },
      findDuplicates: async ([first]) => [{ sha256: first!, assetId: 12n, name: 'City sounds' }],
    })
    await choose(element, [fileNamed('mails.txt', 'xx'), fileNamed('b.txt', 'yyy')])
    await until(() => wordsOf(element).includes('mails.txt is the very same file as one of City sounds (12)'))
    expect(wordsOf(element)).to.contain(
      'mails.txt seems to hold 14 mail addresses. For example a…@reed.example',
    )
    await click(element, 'Go on anyway')
    await screenOf(element, 'about')
    element.desk?.back()
    await screenOf(element, 'files')
    expect(wordsOf(element)).not.to.contain('Go on anyway')
  })

  it('behavior: lists that can’t be had keep nobody', async () => {
    const element = await mountAt('files', {
      findDuplicates: () => Promise.reject(refused('IndexerUnavailableError')),
    })
    await choose(element, [fileNamed('a.txt')])
    await press(element, 'next')
    await screenOf(element, 'about')
  })

  it('error: a file that can’t be read is said, and can be taken out or chosen again', async () => {
    let readable = false
    const element = await mountAt('files', {
      inspectFile: async () =>
        readable ? { sha256: hashOf(5), personal: [] } : Promise.reject(refused('PayloadInputError')),
    })
    element.desk?.files.take([{ file: fileNamed('gone.txt'), path: 'gone.txt' }])
    await until(() => wordsOf(element).includes('moved, changed or deleted'))
    await press(element, 'next')
    await until(() => wordsOf(element).includes('Choose the same files again'))
    readable = true
    await choose(element, [fileNamed('gone.txt')])
    expect(draftOf(element).files.length).to.equal(1)
    await press(element, 'next')
    await screenOf(element, 'about')
  })

  it('behavior: after a reload the same files are found again; another content takes another key', async () => {
    const draft: ListingDraft = {
      ...emptyDraft,
      files: [{ name: 'a.txt', type: 'text/plain', size: 3, sha256: hashOf(1), preview: false }],
      progress: { account: '0x70997970c51812dc3a010c7d01b50e0d17dc79c8', nonce: hashOf(9) },
    }
    const element = await mountAt('files', {
      draft,
      inspectFile: async () => ({ sha256: hashOf(1), personal: [] }),
    })
    expect(wordsOf(element)).to.contain('choose it again')
    await choose(element, [fileNamed('a.txt', 'abc')])
    expect(draftOf(element).progress.nonce).to.equal(hashOf(9))
    element.remove()
    const other = await mountAt('files', {
      draft,
      inspectFile: async () => ({ sha256: hashOf(2), personal: [] }),
    })
    await choose(other, [fileNamed('a.txt', 'xyz')])
    await until(() => draftOf(other).files[0]?.sha256 === hashOf(2))
    expect(draftOf(other).progress).to.deep.equal({ account: draft.progress.account })
  })

  it('behavior: public files have their own limit, and a license alone needs none', async () => {
    const draft: ListingDraft = {
      ...emptyDraft,
      files: [
        { name: 'a.zip', type: 'application/zip', size: 30_000_000, sha256: hashOf(1), preview: false },
      ],
    }
    const element = await mountAt('files', { draft })
    element.desk?.files.present.set('a.zip', fileNamed('a.zip'))
    await tick(element, 'Everybody')
    await press(element, 'next')
    await until(() => wordsOf(element).includes('20 MB each at most'))
    await tick(element, 'There are no files')
    expect(element.shadowRoot!.querySelector('.drop')).to.equal(null)
    await press(element, 'next')
    await screenOf(element, 'about')
  })

  it('behavior: what everybody may see is chosen from the files, and said so', async () => {
    const element = await mountAt('files')
    await choose(element, [fileNamed('a.txt'), fileNamed('b.bin', 'x', 'application/octet-stream')])
    const shown = element.shadowRoot!.querySelectorAll('.file .check')
    expect(shown.length).to.equal(1)
    await tick(element, 'Show to everybody')
    expect(draftOf(element).files[0]?.preview).to.equal(true)
    expect(wordsOf(element)).to.contain('It can’t be taken back')
    await find(element, '.icon')
    ;(element.shadowRoot!.querySelector('.icon') as HTMLElement).click()
    await until(() => draftOf(element).files.length === 1)
  })
})
