-- How much is unread is told with the look-up of who is there, and whom to mail is asked across centres: both
-- before any centre is known, and to read only. lib/auth.ts and lib/people alone may say so.
create policy identity on notification for select using ((select identity_scope()));
create policy identity on notification_choice for select using ((select identity_scope()));
