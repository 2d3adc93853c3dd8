-- The head of an audit chain and its events move together, by as many events as were appended: never one without
-- the other, and never past an event that does not follow from the one before it.
drop trigger audit_head_moves_by_one on audit_head;
drop function refuse_jump();

create function refuse_head_without_events() returns trigger language plpgsql as $$
declare
  start_seq int := 0;
  start_hash text := repeat('0', 64);
  follows boolean;
begin
  if tg_op = 'UPDATE' then
    if new.centre_id <> old.centre_id or new.seq <= old.seq then
      raise exception 'the head of an audit chain moves forward only, in its own centre'
        using errcode = 'integrity_constraint_violation';
    end if;
    start_seq := old.seq;
    start_hash := old.hash;
  end if;

  select count(*) = new.seq - start_seq
    and coalesce(max(seq), start_seq) = new.seq
    and coalesce(bool_and(previous_hash = hash_before), true)
    and coalesce(bool_and(hash = encode(sha256(convert_to(previous_hash || event, 'UTF8')), 'hex')), true)
    and coalesce((array_agg(hash order by seq desc))[1], start_hash) = new.hash
  into follows
  from (
    select seq, previous_hash, hash, event, lag(hash, 1, start_hash) over (order by seq) as hash_before
    from audit_event where centre_id = new.centre_id and seq > start_seq
  ) appended;
  if not follows then
    raise exception 'the head of an audit chain stands at its last event, and every event before it follows'
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger audit_head_follows_events after insert or update on audit_head
  for each row execute function refuse_head_without_events();

create function refuse_event_without_head() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from appended left join audit_head head using (centre_id)
    where head.seq is null or appended.seq > head.seq or appended.seq < 1
  ) then
    raise exception 'an event is appended to an audit chain together with its head'
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger audit_event_moves_head after insert on audit_event referencing new table as appended
  for each statement execute function refuse_event_without_head();

create function refuse_loss_of_head() returns trigger language plpgsql as $$
begin
  raise exception 'the head of an audit chain is never taken away'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_head_is_kept before delete on audit_head
  for each row execute function refuse_loss_of_head();
create trigger audit_head_is_not_truncated before truncate on audit_head
  for each statement execute function refuse_loss_of_head();
