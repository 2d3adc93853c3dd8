import { DateField, Radios, Select, TextArea, TextField } from '#components/ui/field.tsx'
import { detailsIn, partsOf } from '#lib/evidence/rules/details.ts'
import { kindOf } from '#lib/evidence/rules/kinds.ts'
import { expertBases, type Observer, observerRoles } from '#lib/evidence/rules/submission.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'
import { PartFields } from './part-fields.tsx'

interface Props {
  kind: EvidenceKind
  /** '2026-11-22' */
  today: string
  /** What was saved before; `activityOn` as '2026-11-22'. */
  saved?: Observer & { title: string; narrative: string; activityOn: string | null; details: unknown }
}

/** The fields of a draft, as its kind needs them. */
export function DetailsFields({ kind, today, saved }: Props) {
  const { narrative, observer } = kindOf(kind)
  return (
    <div className="space-y-6">
      <TextField
        name="title"
        label="Title"
        hint="What tells it from your others, such as “Support plan review with Individual A”."
        maxLength={200}
        defaultValue={saved?.title}
      />
      <DateField
        name="activityOn"
        label="Date of the activity"
        hint="The day on which it happened, not the day you write about it."
        max={today}
        defaultValue={saved?.activityOn ?? undefined}
      />
      <TextArea
        name="narrative"
        label="Text"
        hint={narrative}
        rows={12}
        limit={20_000}
        defaultValue={saved?.narrative}
      />
      <PartFields parts={partsOf(kind)} today={today} saved={detailsIn(saved?.details)} />
      {observer && <ObserverFields title={observer.title} roles={observer.roles} saved={saved} />}
    </div>
  )
}

interface ObserverProps {
  title: string
  roles: readonly (keyof typeof observerRoles)[]
  saved?: Observer
}

function ObserverFields({ title, roles, saved }: ObserverProps) {
  const [only] = roles
  return (
    <fieldset className="space-y-4 border-l-2 border-line pl-4">
      <legend className="float-left w-full pb-2 text-lg font-semibold">{title}</legend>
      <div className="clear-both" />
      {roles.length > 1 ? (
        <Select
          name="observer.role"
          label="Their role"
          empty="Choose a role"
          options={roles.map(role => ({ value: role, label: observerRoles[role] }))}
          defaultValue={saved?.observerRole ?? undefined}
        />
      ) : (
        <input type="hidden" name="observer.role" value={only} />
      )}
      <TextField
        name="observer.name"
        label="Name"
        autoComplete="off"
        defaultValue={saved?.observerName ?? undefined}
      />
      <TextField
        name="observer.position"
        label="Position"
        hint="Their job and where, such as “Registered manager, Larch House”."
        defaultValue={saved?.observerPosition ?? undefined}
      />
      <TextField
        name="observer.relation"
        label="Relation to you (optional)"
        hint="Such as “line manager”."
        defaultValue={saved?.observerRelation ?? undefined}
      />
      {roles.includes('expert_witness') && (
        <Radios
          name="observer.basis"
          label="What makes an expert witness one"
          hint="Beside knowing the units and being competent in the work. Leave it if your assessor observed you."
          options={Object.entries(expertBases).map(([value, label]) => ({ value, label }))}
          defaultValue={saved?.observerBasis ?? undefined}
        />
      )}
    </fieldset>
  )
}
