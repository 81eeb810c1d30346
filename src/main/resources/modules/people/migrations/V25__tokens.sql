-- What programs may read in somebody's name.
create table people.api_token (
  id      uuid        primary key,
  person  uuid        not null references people.person on delete cascade,
  secret  bytea       not null unique,
  name    text        not null check (length(name) between 1 and 80),
  scopes  text[]      not null,
  made_at timestamptz not null,
  until   timestamptz not null,
  used_at timestamptz
);
create index api_token_person on people.api_token (person);
create index api_token_until on people.api_token (until);

comment on table people.api_token is 'Tokens for programs, each with the parts of the API that it opens';
comment on column people.api_token.secret is 'Hash of the secret, which is kept nowhere';
comment on column people.api_token.used_at is 'To the day';
