import { Radios, TextArea } from '#components/ui/field.tsx'

interface Props {
  /** The place among the form's findings. */
  index: number
  judgementId: string
  code: string
  /** The title of the evidence judged: a criterion can be met by several. */
  title: string
}

/** Agree or disagree with one judgement; neither is chosen beforehand. */
export function FindingFields({ index, judgementId, code, title }: Props) {
  const name = (field: string) => `findings.${index}.${field}`
  return (
    <div className="space-y-3">
      <input type="hidden" name={name('judgementId')} value={judgementId} />
      <Radios
        name={name('finding')}
        label={
          <>
            Your finding on {code} <span className="sr-only">in {title}</span>
          </>
        }
        defaultValue=""
        options={[
          { value: 'agree', label: 'Agree' },
          { value: 'disagree', label: 'Disagree' },
          { value: '', label: 'Not looked at' },
        ]}
      />
      <TextArea
        name={name('comment')}
        label={
          <>
            Comment on {code} <span className="sr-only">in {title}</span>
          </>
        }
        hint="Needed to disagree."
        rows={2}
      />
    </div>
  )
}
