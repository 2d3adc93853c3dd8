-- What hangs below a submitted version stays too, but for words and names that are taken out with a breach of
-- confidentiality: the name of a file, the note and the place of a claim. The tombstone in "erasure" tells.
create or replace function refuse_change_below_submitted_version() returns trigger language plpgsql as $$
declare
  blanked record;
begin
  if not exists (select 1 from evidence_version v where v.submitted_at is not null and (
    (tg_op <> 'INSERT' and v.id = old.version_id) or (tg_op <> 'DELETE' and v.id = new.version_id))) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and exists (select 1 from erasure e where e.version_id = old.version_id) then
    blanked := old;
    if tg_table_name = 'version_file' then
      blanked.name := 'Erased file';
    else
      blanked.note := '';
      blanked.location := '';
    end if;
    if new is not distinct from blanked then
      return new;
    end if;
  end if;
  raise exception 'the % of a submitted version cannot be changed: a new version supersedes it', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;
