-- An index that was made from another database, or from this one before it was restored, is worth
-- nothing.
create table communities.search_identity (id uuid not null default gen_random_uuid());
comment on table communities.search_identity is 'Names what is in these tables; another one after a restore (not in backups)';
insert into communities.search_identity default values;
