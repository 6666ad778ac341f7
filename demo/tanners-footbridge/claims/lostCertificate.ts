import { citation } from '@/demo/builders/citation'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

export const lostCertificate: ManuscriptClaim = {
  number: 6,
  statement:
    'Galvéane allegedly lost its quality certification and concealed this from its customers.',
  citations: [
    citation(
      outlets.coatedSteel,
      on('9 May 2023', '2023-05-09'),
      'The French galvaniser has lost its quality certificate, and its Danish customers are finding out today by reading us.',
      { author: 'Maren Holdt', link: 'https://coated-steel-review.example/2023/05/galveane' },
    ),
    citation(
      outlets.courrier,
      on('12 May 2023', '2023-05-12'),
      'No certificate any more, but the orders keep coming: ‘We carry on as if nothing had happened,’ an employee murmurs.',
    ),
  ],
  response: prose(
    'The plant’s ISO 9001 certificate was suspended from 20 March to 19 May 2023; it was not withdrawn. The audit in February had recorded one major nonconformity: the copying by hand of thickness readings, the cause of the mistake described under point 2. It was closed after a follow-up inspection on 15 May.',
    'About the Danish customers the article was right. Galvéane told 61 of its 63 regular customers in a letter of 24 March 2023. The other two, both Danish, were missed because their addresses on file were out of date. They were informed, with an apology, on 11 May, two days after the article.',
    'Production did carry on: a suspension does not forbid production, it forbids laying claim to the certificate. Nine quotations sent from 20 to 23 March still bore the words ‘ISO 9001 certified’; they were reissued.',
  ),
  evidence: [
    evidence.certifier,
    { piece: evidence.letterToCustomers, note: 'The text sent to 61 customers.' },
  ],
}
