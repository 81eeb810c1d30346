create table people.authenticator (
  person    uuid primary key references people.person on delete cascade,
  key       bytea       not null,
  last_step bigint      not null,
  since     timestamptz not null
);

comment on table people.authenticator is 'Who is asked for a code of an authenticator app after the password';
comment on column people.authenticator.key is 'Shared with the app, sealed with the key of the installation';
comment on column people.authenticator.last_step is 'Of the last code accepted, in periods of 30 s since 1970; older ones are refused';

create table people.recovery_code (
  person uuid  not null references people.authenticator on delete cascade,
  code   bytea not null,
  primary key (person, code)
);

comment on column people.recovery_code.code is 'Hash of it; the row goes when the code is used';
