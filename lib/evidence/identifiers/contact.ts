import { before, type Found, matches } from './found.ts'

const email = /(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const publicMailbox =
  /^(?:info|enquir(?:y|ies)|admin|office|contact|help|support|complaints|hello|no-?reply|customer\w*|safeguarding\w*|press|dpo)@[^@]*(?:\.gov\.uk|\.nhs\.uk|\.police\.uk|cqc\.org\.uk|ico\.org\.uk|\.ac\.uk)$/i
const telephone =
  /(?<![\d+£$.,/-])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?|\(?0)(?:\d\)?[ \u00a0.-]{0,2}){8,10}\d(?!\d|[/:]\d|-\d)/g
/** Helplines and organisations: freephone, non-geographic and premium numbers belong to nobody. */
const helpline = /^\(?0(?:3\d\d|80[08]|84[345]|87[0123]|500|9\d\d)/
const profile =
  /\b(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|instagram|twitter|x|tiktok|snapchat|linkedin|threads|youtube|gofundme|justgiving)\.(?:com|net)\/(?:in\/|profile\.php\?id=|add\/|@|fundraising\/|f\/|people\/)?[\w.@%-]{2,60}/gi
const handle = /(?<![\w.@/+-])@[A-Za-z][\w.]{2,29}(?<!\.)(?![\w@])/g
const named =
  /\b(?:facebook|insta(?:gram)?|snapchat|snap|tiktok|twitter|whatsapp|skype|messenger|xbox|playstation|gamertag|user ?name|handle)(?:\s+(?:name|account|profile|user ?name|handle|id))?\s*(?:is|was|as|:|=)\s*["“‘']?([A-Za-z][\w.-]*[\d_.][\w.-]*)/gi

/** Telephone numbers, e-mail addresses, and names and profiles in social media. */
export function contactsIn(text: string): Found[] {
  return [
    ...matches(text, email, 'email', '[e-mail address]', found => !publicMailbox.test(found)),
    ...matches(text, telephone, 'telephone', '[telephone number]', (found, start) => {
      const digits = found.replace(/\D/g, '').length
      return (
        digits >= 10 && digits <= 14 && !helpline.test(found) && !/\bISBN\b/i.test(before(text, start, 20))
      )
    }),
    ...matches(text, profile, 'web', '[profile]'),
    ...matches(text, handle, 'web', '[profile]'),
    ...matches(text, named, 'web', '[profile]', undefined, 1),
  ]
}
