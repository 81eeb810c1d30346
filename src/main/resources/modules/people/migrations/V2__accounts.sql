create table people.person (
  id            uuid primary key,
  email         text        not null unique,
  name          text        not null,
  password      text        not null,
  language      text        not null,
  sample        boolean     not null,
  registered_at timestamptz not null
);

comment on column people.person.email is 'Lower case, domain in ASCII: the form in which addresses are compared';
comment on column people.person.password is 'Argon2id hash';

create table people.sign_up (
  link       bytea primary key,
  email      text        not null,
  name       text        not null,
  password   text        not null,
  language   text        not null,
  next       text        not null,
  expires_at timestamptz not null
);
create index sign_up_email on people.sign_up (email);

comment on column people.sign_up.link is 'Hash of the token in the link';

create table people.password_link (
  link       bytea primary key,
  person     uuid        not null references people.person on delete cascade,
  expires_at timestamptz not null
);
create index password_link_person on people.password_link (person);
