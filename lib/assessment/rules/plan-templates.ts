import { type ActivityTemplate, activityTemplates } from '#specs/activities-v1.ts'

/** The template with this id, or null; an id that came from outside may be anything. */
export const findTemplate = (id: string): ActivityTemplate | null =>
  activityTemplates.find(each => each.id === id) ?? null
