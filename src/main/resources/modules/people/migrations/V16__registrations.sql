-- People whom an organisation registered on their behalf, with their recorded consent.

alter table people.person alter column email drop not null;
comment on column people.person.email is
  'Lower case, domain in ASCII: the form in which addresses are compared; null for who has none, and for who cannot sign in yet';

create table people.registration (
  person            uuid primary key references people.person on delete cascade,
  organisation      uuid        not null references people.organisation,
  number            text        not null,
  phone             text        not null,
  consent_way       text        not null check (consent_way in ('witness', 'paper')),
  consent_on        date        not null,
  consent_version   int         not null,
  consent_language  text        not null,
  consent_directory boolean     not null,
  registered_at     timestamptz not null,
  touched_at        timestamptz not null,
  warned_at         timestamptz,
  owned_at          timestamptz,
  belongs           boolean     not null default true
);
create index registration_organisation on people.registration (organisation);
create index registration_touched on people.registration (touched_at) where owned_at is null;
create unique index registration_number on people.registration (organisation, number) where number <> '' and owned_at is null;

comment on column people.registration.organisation is 'Keeps the account until its owner has taken it over';
comment on column people.registration.number is 'The organisation''s own number of the member; may be empty';
comment on column people.registration.phone is 'For the organisation to reach the person; gone when the owner has the account';
comment on column people.registration.consent_version is 'Of the text that was read out';
comment on column people.registration.consent_directory is 'Whether they want to be found in the directory too';
comment on column people.registration.touched_at is 'When the organisation last did anything about it';
comment on column people.registration.warned_at is 'When the organisation was told that it will be erased';
comment on column people.registration.owned_at is 'Since when the account is its owner''s; null while it is kept';
comment on column people.registration.belongs is 'Whether the owner still wants to be known as one of the organisation';

create table people.registration_act (
  id     bigint generated always as identity primary key,
  person uuid        not null references people.person on delete cascade,
  by     uuid        references people.person on delete set null,
  act    text        not null,
  at     timestamptz not null
);
create index registration_act_person on people.registration_act (person);
create index registration_act_by on people.registration_act (by);

comment on table people.registration_act is 'What the organisation did with accounts that it keeps; their owners see it later';
comment on column people.registration_act.by is 'Null for somebody who has left, for the owner, and for a job';

create table people.hand_over (
  person     uuid primary key references people.person on delete cascade,
  code       bytea       not null unique,
  expires_at timestamptz not null
);
comment on table people.hand_over is 'Codes that give kept accounts to their owners';
comment on column people.hand_over.code is 'Hash of it';

alter table people.sign_up add column kept uuid references people.person on delete cascade;
create index sign_up_kept on people.sign_up (kept) where kept is not null;
comment on column people.sign_up.kept is 'The kept account that is taken over; null for a new one';
