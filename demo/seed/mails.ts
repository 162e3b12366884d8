import { createRandom, shuffle } from './random.ts'
import { type Mail, readMails } from './readMails.ts'
import type { CampaignSeed, SeedItem } from './types.ts'

const INSTRUCTIONS = `Read each mail and decide whether it is spam: mail that was sent in bulk to people who never asked for it.

- **Spam** sells, promises or asks for something, and the reader has nothing to do with the sender.
- **Not spam**: a mail between people, a mailing list or a notice that the reader signed up for, even if it is
  boring or technical. A footer that tells how to leave a list proves nothing: both kinds have one.

Sender addresses, phone numbers and link targets were shortened by us. Nothing here can be clicked.`

const examples = [
  {
    spam: true,
    text: `From: "Prize Office" <…@lucky-claims.example>
Subject: Final notice: your reward is waiting

CONGRATULATIONS! Your address was drawn in our weekly bonus round. To receive $2,500 in cash simply confirm within 24
hours at http://lucky-claims.example/… There is no cost and no obligation.

You receive this mail because you or a partner signed up with one of our 300 partner sites.
`,
    reason: 'Nobody asked for it, it promises money, presses for time and names no real sender: spam.',
  },
  {
    spam: false,
    text: `From: Ruth Keller <…@lists.example>
Subject: Re: [birders] Meeting on Saturday

> Does the group still leave from the north gate?

Yes, at seven, whatever the weather. Bring boots, the lower path is flooded again.
I have two spare pairs of binoculars if anybody needs them.

Ruth

--
birders mailing list: http://lists.example/…
`,
    reason: 'An answer to a question on a mailing list. The footer belongs to the list.',
  },
  {
    spam: false,
    text: `From: Workshop Bookings <…@pottery.example>
Subject: Your place on 14 May

Thank you for booking "Wheel throwing for beginners". We start at ten; aprons are here. If you can't come, write to us
until Thursday and we give your place to somebody on the waiting list.
`,
    reason: 'It confirms something that the reader booked, so it was wanted, although a business sent it.',
  },
  {
    spam: true,
    text: `From: Marta <…@fast-loans.example>
Subject: RE: about your mortgage

Hi, as discussed: rates have never been lower! You are PRE-APPROVED for up to $420,000 with any credit history.
Reply today, our agents call back in minutes. http://fast-loans.example/…

If you do not wish further mails click here.
`,
    reason:
      '"RE:" and "as discussed" pretend that you wrote first. An offer in bulk from a stranger is spam.',
  },
] as const

const GOLD_PER_BATCH = 4
const EPOCHS = 5
const EPOCH_BATCHES = 6
const BATCH_SIZE = 16

/** "Spam or not?": 480 real mails. */
export function seedMails(): CampaignSeed {
  const random = createRandom('mails')
  const count = EPOCHS * EPOCH_BATCHES * BATCH_SIZE
  const goldCount = EPOCHS * EPOCH_BATCHES * GOLD_PER_BATCH
  const mails = readMails(count / 2, random)
  // Gold has to be beyond doubt: spam by its own words, and answers that quote the mail before.
  const isClear = ({ spam, text }: Mail): boolean =>
    spam ? tells(text) >= 2 : /^Subject: (Re|RE):?.*[\s\S]*\n> /m.test(text)
  const clear = [true, false].flatMap((spam) =>
    mails.filter((mail) => mail.spam === spam && isClear(mail)).slice(0, goldCount / 2),
  )
  const rest = mails.filter((mail) => !clear.includes(mail))
  return {
    slug: 'mails',
    kind: 'text-review',
    title: 'Spam or not?',
    question: 'Is this mail spam?',
    requester: { name: 'Open Inbox Project' },
    instructions: INSTRUCTIONS,
    classes: [
      { id: 'spam', label: 'Spam', key: 's', hint: 'Sent in bulk, not asked for' },
      { id: 'wanted', label: 'Not spam', key: 'n', hint: 'Between people, or signed up for' },
    ],
    comments: true,
    dataUse: 'To test open spam filters on old mail that they were not trained on.',
    examples: examples.map(({ spam, text, reason }) => ({
      item: toItem({ spam, text }),
      answer: spam ? 0 : 1,
      reason,
    })),
    items: shuffle(rest, random).map(toItem),
    gold: shuffle(clear, random).map(toItem),
    batchSize: BATCH_SIZE,
    goldPerBatch: GOLD_PER_BATCH,
    epochBatches: EPOCH_BATCHES,
    epochs: EPOCHS,
    unitPrice: '0.03',
    stake: '0.1',
    bond: '2',
    p1Bps: 9_000,
  }
}

const encoder = new TextEncoder()

function toItem({ spam, text }: Mail): SeedItem {
  return { parts: [{ bytes: encoder.encode(text), type: 'text/plain' }], truth: spam ? 0 : 1 }
}

const tellTales = [
  /\bfree\b/i,
  /click (here|below)|\bclick on\b/i,
  /\b(un|re)subscribe|remove(d)? from|opt.?out/i,
  /\$\s?\d|\bcash\b|\bincome\b|\bmoney\b/i,
  /\b(guarantee|risk.?free|limited time|act now|order now|special offer|lowest)\w*/i,
  /!!|\b[A-Z]{4,} [A-Z]{3,}\b/,
]

/** How many marks of spam a text carries. */
function tells(text: string): number {
  return tellTales.filter((pattern) => pattern.test(text)).length
}
