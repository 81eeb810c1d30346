-- Lists of members and of organisations on their way in, and members who are asked.

create table people.list_import (
  id           uuid        primary key,
  kind         text        not null check (kind in ('members', 'organisations')),
  organisation uuid        references people.organisation on delete cascade,
  person       uuid        not null references people.person on delete cascade,
  language     text        not null,
  file         text        not null,
  header       text[]      not null,
  mapping      text[]      not null,
  source       text        not null,
  state        text        not null check (state in ('columns', 'preview', 'running', 'done')),
  position     int         not null default 0,
  rows         int         not null,
  uploaded_at  timestamptz not null,
  finished_at  timestamptz,
  check ((kind = 'members') = (organisation is not null))
);
create index list_import_organisation on people.list_import (organisation);
create index list_import_person on people.list_import (person);

comment on column people.list_import.person is 'Who brings it';
comment on column people.list_import.mapping is 'By column, the code of what it holds; empty for nothing';
comment on column people.list_import.position is 'The last row that was dealt with, in the same transaction';

create table people.list_import_row (
  import   uuid   not null references people.list_import on delete cascade,
  number   int    not null,
  cells    text[] not null,
  verdict  text   check (verdict in ('new', 'changed', 'unchanged', 'error')),
  problems jsonb,
  person   uuid   references people.person on delete set null,
  primary key (import, number)
);
create index list_import_row_person on people.list_import_row (person) where person is not null;

comment on table people.list_import_row is 'As they stood in the file; gone a week after the import';

create table people.list_column (
  owner  uuid not null,
  header text not null,
  field  text not null,
  primary key (owner, header)
);
comment on table people.list_column is 'What was chosen for columns before; the owner is an organisation, or 0 for all stewards';

create table people.import_key (
  organisation uuid        not null references people.organisation on delete cascade,
  key          text        not null,
  said         text        not null,
  person       uuid        references people.person on delete set null,
  imported_at  timestamptz not null,
  primary key (organisation, key)
);
create index import_key_person on people.import_key (person) where person is not null;

comment on table people.import_key is 'Which members an organisation has brought before: hashes, salted with the organisation';
comment on column people.import_key.said is 'Hash of all that the row said';

create table people.membership_offer (
  id           uuid        primary key,
  organisation uuid        not null references people.organisation on delete cascade,
  email        text        not null,
  link         bytea       unique,
  entry        jsonb       not null,
  sent_at      timestamptz,
  expires_at   timestamptz not null,
  unique (organisation, email)
);
create index membership_offer_email on people.membership_offer (email);
create index membership_offer_unsent on people.membership_offer (expires_at) where sent_at is null;

comment on table people.membership_offer is 'What organisations say of members who have an address, until these accept or refuse';
comment on column people.membership_offer.link is 'Hash of the token in the link; null until it is sent';

create table people.membership (
  person       uuid        not null references people.person on delete cascade,
  organisation uuid        not null references people.organisation on delete cascade,
  number       text        not null,
  since        timestamptz not null,
  primary key (person, organisation)
);
create index membership_organisation on people.membership (organisation);

comment on table people.membership is 'Who said that they are a member of an organisation that had them in its list';

-- What knows only an address goes with the account that has it.
create function people.forget_lists() returns trigger language plpgsql as $$
begin
  if old.email is not null then
    delete from people.membership_offer where email = old.email;
    delete from people.list_import_row
      where exists (select 1 from unnest(cells) cell where lower(cell) = old.email);
  end if;
  return null;
end $$;
create trigger forget_lists after delete on people.person
  for each row execute function people.forget_lists();
