-- CreateEnum
CREATE TYPE "upload_status" AS ENUM ('receiving', 'admitted', 'refused');

-- CreateEnum
CREATE TYPE "scan_result" AS ENUM ('clean', 'infected', 'not_scanned');

-- CreateEnum
CREATE TYPE "rendition_kind" AS ENUM ('shown', 'preview');

-- CreateEnum
CREATE TYPE "mail_choice" AS ENUM ('at_once', 'daily', 'never');

-- CreateEnum
CREATE TYPE "plan_status" AS ENUM ('proposed', 'agreed', 'replaced');

-- AlterEnum
ALTER TYPE "declaration_kind" ADD VALUE 'ai_use';

-- AlterTable
ALTER TABLE "evidence_version" ADD COLUMN     "details" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "identifiers" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "mapping" ADD COLUMN     "file_position" INTEGER;

-- AlterTable
ALTER TABLE "declaration" ADD COLUMN     "answer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "declared_type" TEXT NOT NULL,
    "status" "upload_status" NOT NULL DEFAULT 'receiving',
    "refusal" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_scan" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "stored_file_id" UUID NOT NULL,
    "result" "scan_result" NOT NULL,
    "scanner" TEXT NOT NULL,
    "found" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_scan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rendition" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "stored_file_id" UUID NOT NULL,
    "kind" "rendition_kind" NOT NULL,
    "sha256" TEXT,
    "size" BIGINT,
    "media_type" TEXT,
    "fault" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rendition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_text" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "stored_file_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "metadata" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_copy" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_copy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "private_name" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "private_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "wording" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "in_situ_examination" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "assessor_id" UUID NOT NULL,
    "examined_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "shown_by" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "in_situ_examination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "evidence_id" UUID,
    "registration_id" UUID,
    "criterion_id" TEXT,
    "author_id" UUID NOT NULL,
    "seat" "seat" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "seat" "seat" NOT NULL,
    "sentence" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_choice" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "mail" "mail_choice" NOT NULL,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_plan" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "status" "plan_status" NOT NULL DEFAULT 'proposed',
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by_candidate_at" TIMESTAMPTZ(3),
    "agreed_by_assessor_at" TIMESTAMPTZ(3),
    "agreed_by_assessor_id" UUID,

    CONSTRAINT "assessment_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_activity" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "method" "evidence_kind" NOT NULL,
    "due_on" DATE NOT NULL,
    "evidence_id" UUID,

    CONSTRAINT "plan_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_criterion" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,

    CONSTRAINT "plan_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "upload_evidence_id_idx" ON "upload"("evidence_id");

-- CreateIndex
CREATE INDEX "upload_person_id_status_idx" ON "upload"("person_id", "status");

-- CreateIndex
CREATE INDEX "file_scan_stored_file_id_at_idx" ON "file_scan"("stored_file_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "rendition_stored_file_id_kind_key" ON "rendition"("stored_file_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "file_text_stored_file_id_key" ON "file_text"("stored_file_id");

-- CreateIndex
CREATE INDEX "draft_copy_evidence_id_idx" ON "draft_copy"("evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "private_name_centre_id_person_id_name_key" ON "private_name"("centre_id", "person_id", "name");

-- CreateIndex
CREATE INDEX "erasure_version_id_idx" ON "erasure"("version_id");

-- CreateIndex
CREATE INDEX "in_situ_examination_version_id_idx" ON "in_situ_examination"("version_id");

-- CreateIndex
CREATE INDEX "message_evidence_id_at_idx" ON "message"("evidence_id", "at");

-- CreateIndex
CREATE INDEX "message_registration_id_criterion_id_at_idx" ON "message"("registration_id", "criterion_id", "at");

-- CreateIndex
CREATE INDEX "notification_person_id_centre_id_id_idx" ON "notification"("person_id", "centre_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_choice_centre_id_person_id_kind_key" ON "notification_choice"("centre_id", "person_id", "kind");

-- CreateIndex
CREATE INDEX "assessment_plan_candidate_id_id_idx" ON "assessment_plan"("candidate_id", "id");

-- CreateIndex
CREATE INDEX "plan_activity_plan_id_idx" ON "plan_activity"("plan_id");

-- CreateIndex
CREATE INDEX "plan_activity_evidence_id_idx" ON "plan_activity"("evidence_id");

-- CreateIndex
CREATE INDEX "plan_criterion_registration_id_criterion_id_idx" ON "plan_criterion"("registration_id", "criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_criterion_activity_id_registration_id_criterion_id_key" ON "plan_criterion"("activity_id", "registration_id", "criterion_id");

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_scan" ADD CONSTRAINT "file_scan_stored_file_id_fkey" FOREIGN KEY ("stored_file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendition" ADD CONSTRAINT "rendition_stored_file_id_fkey" FOREIGN KEY ("stored_file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_text" ADD CONSTRAINT "file_text_stored_file_id_fkey" FOREIGN KEY ("stored_file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_copy" ADD CONSTRAINT "draft_copy_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_copy" ADD CONSTRAINT "draft_copy_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "private_name" ADD CONSTRAINT "private_name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "in_situ_examination" ADD CONSTRAINT "in_situ_examination_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "in_situ_examination" ADD CONSTRAINT "in_situ_examination_assessor_id_fkey" FOREIGN KEY ("assessor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_plan" ADD CONSTRAINT "assessment_plan_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_plan" ADD CONSTRAINT "assessment_plan_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_activity" ADD CONSTRAINT "plan_activity_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "assessment_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_activity" ADD CONSTRAINT "plan_activity_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_criterion" ADD CONSTRAINT "plan_criterion_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "plan_activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_criterion" ADD CONSTRAINT "plan_criterion_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_criterion" ADD CONSTRAINT "plan_criterion_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Every new table with a centre shows and takes rows of the asking centre only.
do $$
declare
  name text;
begin
  foreach name in array array['upload', 'file_scan', 'rendition', 'file_text', 'draft_copy', 'private_name',
    'erasure', 'in_situ_examination', 'message', 'notification', 'notification_choice', 'assessment_plan',
    'plan_activity', 'plan_criterion']
  loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy centre on %I using (centre_id = (select current_centre())) with check (centre_id = (select current_centre()))',
      name);
  end loop;
  foreach name in array array['file_scan', 'erasure', 'in_situ_examination', 'message']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      name || '_is_append_only', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      name || '_is_not_truncated', name);
  end loop;
end $$;

-- A message is about a piece of evidence, or about a criterion of a registration, never about both or nothing.
alter table message add constraint message_has_one_subject check (
  (evidence_id is not null) <> (registration_id is not null) and
  (registration_id is null) = (criterion_id is null));

-- A submitted version stays what it was, but that its words can be taken out for a breach of confidentiality, which
-- the tombstone in "erasure" tells. Nothing else may change with them.
create or replace function refuse_change_of_submitted_version() returns trigger language plpgsql as $$
declare
  blanked evidence_version;
begin
  if old.submitted_at is null then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' then
    blanked := old;
    blanked.title := 'Erased';
    blanked.narrative := '';
    blanked.details := '{}';
    blanked.identifiers := '[]';
    if new is not distinct from blanked and exists (
      select 1 from erasure e where e.version_id = old.id and e.wording)
    then
      return new;
    end if;
  end if;
  raise exception 'a submitted version cannot be changed: a new version supersedes it'
    using errcode = 'integrity_constraint_violation';
end $$;

-- What is looked for all the time: who has unread notifications, and what is still to be mailed.
create index notification_unread on notification (person_id, centre_id) where read_at is null;
create index notification_unmailed on notification (created_at) where mailed_at is null;
