import { refused, type Verdict } from '#lib/refusal.ts'
import { passwordLength } from './rules.ts'

/** What people put first, before the digits that bring it to length. After the lists that the NCSC publishes. */
const guessedFirst = new Set(
  `abc abcd abcdef abcdefg abcdefgh abcdefghij abcdefghijkl administrator admin alexander arsenal asdfgh asdfghjkl
  baseball barcelona basketball birmingham blink butterfly candidate careassistant carehome caremanager changeme
  charlotte cheese chelsea chocolate computer default dontforget dragon everton evidence fall football footballclub
  footballteam freedom guest hello helloworld iloveyou iloveyouso ilovemymum internet jessica jesuschrist jordan justinbieber
  letmein letmeinnow letmeinplease liverpool liverpoolfc london lovely manchester manchestercity manchesterunited
  manutd master michael monkey mummyanddaddy mypassword newcastleunited newpassword number nursing office onedirection
  pa passphrase password passwordpassword passwort pokemon portfolio portfolios princess qazwsx qazwsxedc qazwsxedcrfv
  qualification qwerty qwertyqwerty qwertyui qwertyuiop qwertyuiopas qwertyuiopasdfghjkl rangers samsung
  secret september slipknot socialcare spring starwars strongpassword summer sunshine superman temporary test testing
  thisisapassword thisismypassword tottenham trustno unknown user vocationalportfolio welcome welcomeback welcomehome
  westham whatever winter zaqwsx zxcvbnm zxcvbnmasdfghjkl`.split(/\s+/),
)

const swaps: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }

/** Whether a password is among those that are tried first: one thing over and over, a run of keys, or a common word brought to length. */
function isGuessedFirst(password: string): boolean {
  const lower = password.toLowerCase()
  if (/^(.{1,4})\1*.{0,3}$/u.test(lower) && /^(.{1,4})\1{2,}/u.test(lower)) return true
  if (/^[\d\W_]+$/u.test(lower) && new Set(lower).size < 11) return true
  const bare = (text: string) => text.replace(/[^a-z]/g, '')
  const unmasked = lower.replace(/[013450@$](?=.*[a-z])/g, mark => swaps[mark] ?? mark)
  return [bare(lower), bare(unmasked)].some(word => word.length > 0 && guessedFirst.has(word))
}

/** Whether, without the person's own names and address, hardly anything is left of it. */
function isPersonal(password: string, { name, email }: { name: string; email: string }): boolean {
  const plain = (text: string) => text.normalize('NFKD').toLowerCase()
  const parts = `${plain(name)} ${plain(email)}`.split(/[^\p{L}\p{N}]+/u).filter(part => part.length >= 3)
  let left = plain(password).replace(/[^\p{L}\p{N}]/gu, '')
  for (const part of parts.sort((a, b) => b.length - a.length)) left = left.replaceAll(part, '')
  return left.length < 6
}

/**
 * Whether this person may use this password: long enough and not easily guessed. Nothing is asked of its
 * make-up, as the National Cyber Security Centre advises.
 */
export function mayUsePassword(password: string, person: { name: string; email: string }): Verdict {
  const { least, most } = passwordLength
  if (password.length < least) return refused('password-too-short', { least })
  if (password.length > most) return refused('password-too-long', { most })
  if (isGuessedFirst(password)) return refused('password-too-common')
  return isPersonal(password, person) ? refused('password-personal') : null
}
