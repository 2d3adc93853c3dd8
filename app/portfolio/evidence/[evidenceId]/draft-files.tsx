import { AddFiles } from '#components/evidence/add-files.tsx'
import { EvidenceFiles } from '#components/evidence/evidence-files.tsx'
import { UploadField } from '#components/evidence/upload-field.tsx'
import { Checkboxes } from '#components/ui/field.tsx'
import type { OwnVersion } from '#lib/evidence/queries/own-evidence.ts'

/** The files of a draft: those that hang on it, to be looked at or taken off, and the place to add more. */
export function DraftFiles({ evidenceId, files }: Pick<OwnVersion, 'files'> & { evidenceId: string }) {
  return (
    <div className="space-y-4">
      <UploadField evidenceId={evidenceId}>
        <AddFiles />
      </UploadField>
      {files.length > 0 && (
        <>
          <h3 className="font-semibold">Files so far</h3>
          <EvidenceFiles files={files} />
          <Checkboxes
            name="remove[]"
            label="Take off when you save"
            options={files.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
          />
        </>
      )}
    </div>
  )
}
