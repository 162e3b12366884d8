import { type Detector, isWord } from './detector.ts'

/** What the owners of these services say their keys look like, and keys in PEM. */
const patterns = [
  /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
  // Amazon, GitHub, GitLab, Google, Slack, Stripe, OpenAI and those who write like it, SendGrid, npm, Hugging Face
  /(?:AKIA|ASIA)[A-Z0-9]{16}/g,
  /gh[pousr]_[A-Za-z0-9]{36,251}/g,
  /github_pat_[A-Za-z0-9_]{22,244}/g,
  /glpat-[A-Za-z0-9_-]{20,64}/g,
  /AIza[A-Za-z0-9_-]{35}/g,
  /xox[abeprs]-[A-Za-z0-9-]{10,250}/g,
  /[rs]k_(?:live|test)_[A-Za-z0-9]{16,128}/g,
  /sk-[A-Za-z0-9_-]{20,200}/g,
  /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g,
  /npm_[A-Za-z0-9]{36}/g,
  /hf_[A-Za-z0-9]{34}/g,
  // The start of a signed JSON web token
  /eyJ[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{8,200}/g,
]

/** A name that a secret is given, and the value behind it. */
const assigned =
  /(?:[Pp]assword|PASSWORD|[Pp]asswd|PASSWD|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Pp]rivate[_ -]?[Kk]ey|PRIVATE_KEY|[Aa]pi[_ -]?[Kk]ey|API_KEY|[Ss]eed|SEED|[Mm]nemonic|MNEMONIC)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?([A-Za-z0-9+/_=-]{20,200})/g

/** Whether a value looks drawn at random: letters and digits, and many different ones. */
const looksRandom = (value: string) => /\d/.test(value) && /[A-Za-z]/.test(value) && new Set(value).size >= 8

/** Private keys, access tokens of well-known services, and values that are called a secret and look random. */
export const secret: Detector = {
  kind: 'secret',
  *find(text) {
    for (const pattern of patterns) {
      for (const { index: from, 0: found } of text.matchAll(pattern)) {
        if (!isWord(text, from - 1)) yield { from, to: from + found.length }
      }
    }
    for (const { index, 0: whole, 1: value = '' } of text.matchAll(assigned)) {
      const from = index + whole.length - value.length
      if (looksRandom(value)) yield { from, to: from + value.length }
    }
  },
}
