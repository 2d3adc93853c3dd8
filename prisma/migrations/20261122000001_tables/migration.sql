-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "seat" AS ENUM ('candidate', 'assessor', 'quality_assurer', 'lead_quality_assurer', 'external_quality_assurer', 'centre_administrator');

-- CreateEnum
CREATE TYPE "registration_purpose" AS ENUM ('award', 'development');

-- CreateEnum
CREATE TYPE "registration_status" AS ENUM ('active', 'withdrawn', 'completed');

-- CreateEnum
CREATE TYPE "allocation_role" AS ENUM ('assessor', 'quality_assurer');

-- CreateEnum
CREATE TYPE "unit_status" AS ENUM ('in_progress', 'signed', 'agreed', 'reopened');

-- CreateEnum
CREATE TYPE "occupational_level" AS ENUM ('knowledgeable', 'competent');

-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('observation', 'expert_witness_testimony', 'witness_testimony', 'reflective_log', 'work_product', 'professional_discussion', 'questioning', 'case_study', 'assignment', 'in_situ', 'simulation', 'prior_learning');

-- CreateEnum
CREATE TYPE "evidence_status" AS ENUM ('draft', 'submitted', 'action_required', 'assessed', 'withdrawn');

-- CreateEnum
CREATE TYPE "observer_role" AS ENUM ('assessor', 'expert_witness', 'witness');

-- CreateEnum
CREATE TYPE "expert_witness_basis" AS ENUM ('assessment_qualification', 'evaluates_staff_practice');

-- CreateEnum
CREATE TYPE "declaration_kind" AS ENUM ('authenticity', 'confidentiality');

-- CreateEnum
CREATE TYPE "judgement_outcome" AS ENUM ('met', 'partly_met', 'not_yet_met');

-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('signed', 'reopened');

-- CreateEnum
CREATE TYPE "finding" AS ENUM ('agree', 'disagree');

-- CreateEnum
CREATE TYPE "pick_status" AS ENUM ('drawn', 'concluded');

-- CreateEnum
CREATE TYPE "sample_outcome" AS ENUM ('agree', 'agree_with_advice', 'disagree');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seat" "seat" NOT NULL,
    "date_of_birth" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "current_centre_id" UUID,
    "user_agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_link" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "specification" (
    "id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "specification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "specification_unit" (
    "specification_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "specification_unit_pkey" PRIMARY KEY ("specification_id","unit_id")
);

-- CreateTable
CREATE TABLE "outcome" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "outcome_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "feedback_days" INTEGER NOT NULL DEFAULT 10,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "centre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "qualification_approval" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "specification_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "approved_on" DATE NOT NULL,
    "ends_on" DATE,
    "last_registration_on" DATE,
    "last_certification_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "qualification_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_qualification" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "awarded_on" DATE NOT NULL,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_qualification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occupational_competence" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "level" "occupational_level" NOT NULL,
    "basis" TEXT NOT NULL,
    "confirmed_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "occupational_competence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "specification_id" TEXT NOT NULL,
    "purpose" "registration_purpose" NOT NULL,
    "status" "registration_status" NOT NULL DEFAULT 'active',
    "registered_on" DATE NOT NULL,
    "workplace" TEXT,
    "reference" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allocation" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "allocation_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "allocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_progress" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "status" "unit_status" NOT NULL DEFAULT 'in_progress',
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "kind" "evidence_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "status" "evidence_status" NOT NULL DEFAULT 'draft',
    "version_number" INTEGER NOT NULL DEFAULT 1,
    "submitted_number" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_version" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "narrative" TEXT NOT NULL,
    "activity_on" DATE,
    "observer_role" "observer_role",
    "observer_name" TEXT,
    "observer_position" TEXT,
    "observer_relation" TEXT,
    "observer_basis" "expert_witness_basis",
    "digest" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "media_type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version_file" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "stored_file_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "version_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mapping" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "sub_points" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "location" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "declaration" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "declaration_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observer_confirmation" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "assessor_id" UUID NOT NULL,
    "role" "observer_role" NOT NULL,
    "working_knowledge" BOOLEAN NOT NULL,
    "occupationally_competent" BOOLEAN NOT NULL,
    "basis" "expert_witness_basis",
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "observer_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "evidence_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "version_digest" TEXT NOT NULL,
    "assessor_id" UUID NOT NULL,
    "outcome" "judgement_outcome" NOT NULL,
    "sub_points" TEXT[],
    "feedback" TEXT NOT NULL,
    "valid" BOOLEAN NOT NULL,
    "authentic" BOOLEAN NOT NULL,
    "current" BOOLEAN NOT NULL,
    "sufficient" BOOLEAN NOT NULL,
    "reliable" BOOLEAN NOT NULL,
    "standing" JSONB NOT NULL,
    "supersedes_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "unit_progress_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "outcome" "decision_outcome" NOT NULL,
    "by_id" UUID NOT NULL,
    "seat" "seat" NOT NULL,
    "feedback" TEXT NOT NULL,
    "judgement_ids" UUID[],
    "standing" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "drawn_by_id" UUID NOT NULL,
    "seed" TEXT NOT NULL,
    "strategy" JSONB NOT NULL,
    "population" JSONB NOT NULL,
    "population_size" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_pick" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "sample_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "unit_progress_id" UUID NOT NULL,
    "assessor_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "reasons" TEXT[],
    "status" "pick_status" NOT NULL DEFAULT 'drawn',
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sample_pick_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_finding" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "pick_id" UUID NOT NULL,
    "judgement_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "finding" "finding" NOT NULL,
    "comment" TEXT NOT NULL,

    CONSTRAINT "sample_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_conclusion" (
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "pick_id" UUID NOT NULL,
    "quality_assurer_id" UUID NOT NULL,
    "outcome" "sample_outcome" NOT NULL,
    "feedback" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sample_conclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "centre_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("centre_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "centre_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "person_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("centre_id","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_centre_id_seat_idx" ON "membership"("centre_id", "seat");

-- CreateIndex
CREATE UNIQUE INDEX "membership_person_id_centre_id_seat_key" ON "membership"("person_id", "centre_id", "seat");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_link_token_hash_key" ON "password_link"("token_hash");

-- CreateIndex
CREATE INDEX "password_link_person_id_idx" ON "password_link"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_unit_id_code_key" ON "outcome"("unit_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_unit_id_code_key" ON "criterion"("unit_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "centre_number_key" ON "centre"("number");

-- CreateIndex
CREATE UNIQUE INDEX "qualification_approval_centre_id_specification_id_key" ON "qualification_approval"("centre_id", "specification_id");

-- CreateIndex
CREATE INDEX "staff_qualification_person_id_idx" ON "staff_qualification"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_qualification_centre_id_person_id_code_key" ON "staff_qualification"("centre_id", "person_id", "code");

-- CreateIndex
CREATE INDEX "occupational_competence_person_id_idx" ON "occupational_competence"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "occupational_competence_centre_id_person_id_unit_id_key" ON "occupational_competence"("centre_id", "person_id", "unit_id");

-- CreateIndex
CREATE INDEX "registration_candidate_id_idx" ON "registration"("candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_centre_id_candidate_id_specification_id_key" ON "registration"("centre_id", "candidate_id", "specification_id");

-- CreateIndex
CREATE INDEX "allocation_registration_id_role_idx" ON "allocation"("registration_id", "role");

-- CreateIndex
CREATE INDEX "allocation_person_id_role_idx" ON "allocation"("person_id", "role");

-- CreateIndex
CREATE INDEX "unit_progress_centre_id_status_changed_at_idx" ON "unit_progress"("centre_id", "status", "changed_at");

-- CreateIndex
CREATE UNIQUE INDEX "unit_progress_registration_id_unit_id_key" ON "unit_progress"("registration_id", "unit_id");

-- CreateIndex
CREATE INDEX "evidence_candidate_id_id_idx" ON "evidence"("candidate_id", "id");

-- CreateIndex
CREATE INDEX "evidence_centre_id_status_submitted_at_id_idx" ON "evidence"("centre_id", "status", "submitted_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_version_evidence_id_number_key" ON "evidence_version"("evidence_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_centre_id_sha256_key" ON "stored_file"("centre_id", "sha256");

-- CreateIndex
CREATE INDEX "version_file_version_id_idx" ON "version_file"("version_id");

-- CreateIndex
CREATE INDEX "version_file_stored_file_id_idx" ON "version_file"("stored_file_id");

-- CreateIndex
CREATE INDEX "mapping_registration_id_criterion_id_idx" ON "mapping"("registration_id", "criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "mapping_version_id_registration_id_criterion_id_key" ON "mapping"("version_id", "registration_id", "criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "declaration_version_id_kind_key" ON "declaration"("version_id", "kind");

-- CreateIndex
CREATE INDEX "observer_confirmation_version_id_idx" ON "observer_confirmation"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "judgement_supersedes_id_key" ON "judgement"("supersedes_id");

-- CreateIndex
CREATE INDEX "judgement_registration_id_criterion_id_idx" ON "judgement"("registration_id", "criterion_id");

-- CreateIndex
CREATE INDEX "judgement_version_id_idx" ON "judgement"("version_id");

-- CreateIndex
CREATE INDEX "judgement_evidence_id_idx" ON "judgement"("evidence_id");

-- CreateIndex
CREATE INDEX "judgement_assessor_id_at_idx" ON "judgement"("assessor_id", "at");

-- CreateIndex
CREATE INDEX "decision_unit_progress_id_at_idx" ON "decision"("unit_progress_id", "at");

-- CreateIndex
CREATE INDEX "decision_registration_id_idx" ON "decision"("registration_id");

-- CreateIndex
CREATE INDEX "decision_centre_id_outcome_at_idx" ON "decision"("centre_id", "outcome", "at");

-- CreateIndex
CREATE INDEX "sample_centre_id_at_idx" ON "sample"("centre_id", "at");

-- CreateIndex
CREATE INDEX "sample_pick_sample_id_idx" ON "sample_pick"("sample_id");

-- CreateIndex
CREATE INDEX "sample_pick_centre_id_status_changed_at_idx" ON "sample_pick"("centre_id", "status", "changed_at");

-- CreateIndex
CREATE INDEX "sample_pick_unit_progress_id_idx" ON "sample_pick"("unit_progress_id");

-- CreateIndex
CREATE UNIQUE INDEX "sample_pick_decision_id_key" ON "sample_pick"("decision_id");

-- CreateIndex
CREATE INDEX "sample_finding_judgement_id_idx" ON "sample_finding"("judgement_id");

-- CreateIndex
CREATE UNIQUE INDEX "sample_finding_pick_id_judgement_id_key" ON "sample_finding"("pick_id", "judgement_id");

-- CreateIndex
CREATE UNIQUE INDEX "sample_conclusion_pick_id_key" ON "sample_conclusion"("pick_id");

-- CreateIndex
CREATE INDEX "audit_event_centre_id_subject_id_seq_idx" ON "audit_event"("centre_id", "subject_id", "seq");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specification_unit" ADD CONSTRAINT "specification_unit_specification_id_fkey" FOREIGN KEY ("specification_id") REFERENCES "specification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "specification_unit" ADD CONSTRAINT "specification_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_outcome_id_fkey" FOREIGN KEY ("outcome_id") REFERENCES "outcome"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qualification_approval" ADD CONSTRAINT "qualification_approval_specification_id_fkey" FOREIGN KEY ("specification_id") REFERENCES "specification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_qualification" ADD CONSTRAINT "staff_qualification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupational_competence" ADD CONSTRAINT "occupational_competence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupational_competence" ADD CONSTRAINT "occupational_competence_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_specification_id_fkey" FOREIGN KEY ("specification_id") REFERENCES "specification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_progress" ADD CONSTRAINT "unit_progress_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_progress" ADD CONSTRAINT "unit_progress_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_version" ADD CONSTRAINT "evidence_version_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_file" ADD CONSTRAINT "version_file_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_file" ADD CONSTRAINT "version_file_stored_file_id_fkey" FOREIGN KEY ("stored_file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mapping" ADD CONSTRAINT "mapping_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mapping" ADD CONSTRAINT "mapping_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mapping" ADD CONSTRAINT "mapping_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observer_confirmation" ADD CONSTRAINT "observer_confirmation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observer_confirmation" ADD CONSTRAINT "observer_confirmation_assessor_id_fkey" FOREIGN KEY ("assessor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "evidence_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_assessor_id_fkey" FOREIGN KEY ("assessor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "judgement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_unit_progress_id_fkey" FOREIGN KEY ("unit_progress_id") REFERENCES "unit_progress"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample" ADD CONSTRAINT "sample_drawn_by_id_fkey" FOREIGN KEY ("drawn_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_pick" ADD CONSTRAINT "sample_pick_sample_id_fkey" FOREIGN KEY ("sample_id") REFERENCES "sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_pick" ADD CONSTRAINT "sample_pick_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_pick" ADD CONSTRAINT "sample_pick_unit_progress_id_fkey" FOREIGN KEY ("unit_progress_id") REFERENCES "unit_progress"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_pick" ADD CONSTRAINT "sample_pick_assessor_id_fkey" FOREIGN KEY ("assessor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_pick" ADD CONSTRAINT "sample_pick_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_finding" ADD CONSTRAINT "sample_finding_pick_id_fkey" FOREIGN KEY ("pick_id") REFERENCES "sample_pick"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_finding" ADD CONSTRAINT "sample_finding_judgement_id_fkey" FOREIGN KEY ("judgement_id") REFERENCES "judgement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_finding" ADD CONSTRAINT "sample_finding_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_conclusion" ADD CONSTRAINT "sample_conclusion_pick_id_fkey" FOREIGN KEY ("pick_id") REFERENCES "sample_pick"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_conclusion" ADD CONSTRAINT "sample_conclusion_quality_assurer_id_fkey" FOREIGN KEY ("quality_assurer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

