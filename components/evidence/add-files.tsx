import { FileField } from '#components/ui/field.tsx'
import { mostFiles } from '#lib/evidence/rules/submission.ts'
import { acceptedExtensions } from '#lib/file-store/media-types.ts'

/** Files that go with the form itself: what works without JavaScript. */
export function AddFiles() {
  return (
    <FileField
      name="files[]"
      label="Add files"
      hint={`Several at once if you like, ${mostFiles} in all, up to 25 MB each and 30 MB at a time: documents, pictures, recordings. Remove everything that identifies anybody first.`}
      multiple
      accept={acceptedExtensions}
    />
  )
}
