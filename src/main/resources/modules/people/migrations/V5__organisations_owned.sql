-- Organisations belong to their people and tell about themselves.

-- Likeness of names; part of every usual PostgreSQL, and a database's owner may add it.
create extension if not exists pg_trgm with schema public;

alter table people.organisation
  add column content    jsonb       not null default '{}',
  add column written    text        not null default 'en',
  add column revision   integer     not null default 0,
  add column writer     text        not null default '',
  add column changed_at timestamptz;

comment on column people.organisation.content is 'What it says of itself, for everybody to read';
comment on column people.organisation.written is 'The language of its own words';
comment on column people.organisation.writer is 'Names the form that saved it last';

alter table people.organisation_country add column own boolean not null default false;
comment on column people.organisation_country.own is 'Said by itself, and gone when it no longer says so';

-- An organisation may change its name; whoever registers the old one again finds it.
create table people.organisation_name (
  same_as      text not null,
  country      text not null check (country ~ '^[A-Z]{2}$'),
  organisation uuid not null references people.organisation on delete cascade,
  primary key (same_as, country)
);
create index organisation_name_organisation on people.organisation_name (organisation);
create index organisation_name_alike on people.organisation_name using gin (same_as public.gin_trgm_ops);
insert into people.organisation_name (same_as, country, organisation)
  select same_as, country, id from people.organisation;
alter table people.organisation drop constraint organisation_same_as_country_key;

create table people.organisation_staff (
  organisation uuid        not null references people.organisation on delete cascade,
  person       uuid        not null references people.person on delete cascade,
  role         text        not null check (role in ('representative', 'editor', 'member')),
  since        timestamptz not null,
  primary key (organisation, person)
);
create index organisation_staff_person on people.organisation_staff (person);

create table people.organisation_invitation (
  link         bytea       primary key,
  organisation uuid        not null references people.organisation on delete cascade,
  email        text        not null,
  role         text        not null check (role in ('representative', 'editor', 'member')),
  expires_at   timestamptz not null,
  unique (organisation, email)
);
create index organisation_invitation_email on people.organisation_invitation (email);

comment on column people.organisation_invitation.link is 'Hash of the token in the link';

-- An invitation knows only an address: it goes with the account that has it.
create function people.forget_invitations() returns trigger language plpgsql as $$
begin
  delete from people.organisation_invitation where email = old.email;
  return null;
end $$;
create trigger forget_invitations after delete on people.person
  for each row execute function people.forget_invitations();
