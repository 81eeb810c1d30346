create table people.identity (
  issuer     text        not null,
  subject    text        not null,
  person     uuid        not null references people.person on delete cascade,
  name       text        not null,
  created_at timestamptz not null,
  primary key (issuer, subject)
);
create index identity_person on people.identity (person);

comment on table people.identity is 'Whom an OpenID provider vouches for';
comment on column people.identity.subject is 'The provider''s own, lasting id of the person';
comment on column people.identity.name is 'How the provider calls them, so that they recognise it';
