-- Who is asking, and for which centre: told once at the start of every transaction (lib/db.ts).
create function current_centre() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.centre', true), '')::uuid $$;

-- Sign-in must find a person before any centre is known. lib/auth.ts and lib/people alone may say so.
create function identity_scope() returns boolean language sql stable parallel safe as
  $$ select coalesce(current_setting('app.identity', true), '') = 'on' $$;

-- Every table with a centre shows and takes rows of the asking centre only, whatever a query forgot.
do $$
declare
  name text;
begin
  for name in
    select table_name from information_schema.columns
    where table_schema = current_schema() and column_name = 'centre_id' and table_name <> 'membership'
  loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy centre on %I using (centre_id = (select current_centre())) with check (centre_id = (select current_centre()))',
      name);
  end loop;
end $$;

alter table centre enable row level security;
create policy centre on centre
  using (id = (select current_centre()) or (select identity_scope()))
  with check (id = (select current_centre()) or (select identity_scope()));

alter table membership enable row level security;
create policy centre on membership
  using (centre_id = (select current_centre()) or (select identity_scope()))
  with check (centre_id = (select current_centre()) or (select identity_scope()));

-- A centre sees the names of the people who have, or had, a seat in it, nobody else's.
alter table person enable row level security;
create policy identity on person
  using ((select identity_scope()) or exists (
    select 1 from membership m where m.person_id = person.id and m.centre_id = (select current_centre())))
  with check ((select identity_scope()));

alter table session enable row level security;
create policy identity on session
  using ((select identity_scope())) with check ((select identity_scope()));

alter table password_link enable row level security;
create policy identity on password_link
  using ((select identity_scope())) with check ((select identity_scope()));

-- History is kept by the database: what was decided can be superseded by a later row, never changed.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history in % cannot be changed: add a row that supersedes instead', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['judgement', 'decision', 'declaration', 'observer_confirmation', 'sample',
    'sample_finding', 'sample_conclusion', 'audit_event', 'stored_file']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      name || '_is_append_only', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      name || '_is_not_truncated', name);
  end loop;
end $$;

-- A version, once submitted, stays what it was, and so do its files and its claims.
create function refuse_change_of_submitted_version() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null then
    raise exception 'a submitted version cannot be changed: a new version supersedes it'
      using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger evidence_version_is_kept before update or delete on evidence_version
  for each row execute function refuse_change_of_submitted_version();

create function refuse_change_below_submitted_version() returns trigger language plpgsql as $$
begin
  if exists (select 1 from evidence_version v where v.submitted_at is not null and (
    (tg_op <> 'INSERT' and v.id = old.version_id) or (tg_op <> 'DELETE' and v.id = new.version_id))) then
    raise exception 'the % of a submitted version cannot be changed: a new version supersedes it', tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger version_file_is_kept before insert or update or delete on version_file
  for each row execute function refuse_change_below_submitted_version();
create trigger mapping_is_kept before insert or update or delete on mapping
  for each row execute function refuse_change_below_submitted_version();

-- The head of a chain moves forward by one event at a time.
create function refuse_jump() returns trigger language plpgsql as $$
begin
  if new.seq <> old.seq + 1 then
    raise exception 'the audit chain grows by one event at a time'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger audit_head_moves_by_one before update on audit_head
  for each row execute function refuse_jump();

-- One standing allocation of a person to a role of a registration.
create unique index allocation_stands_once on allocation (registration_id, person_id, role) where ended_at is null;

-- E-mail addresses are compared without regard to case.
alter table person add constraint person_email_is_lower_case check (email = lower(email));
