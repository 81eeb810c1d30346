alter table people.person  alter column password drop not null;
alter table people.sign_up alter column password drop not null;
comment on column people.person.password  is 'Argon2id hash; null for who signs in without a password';
comment on column people.sign_up.password is 'Argon2id hash; null for who wants to sign in without a password';

create table people.passkey (
  id          uuid primary key,
  person      uuid        not null references people.person on delete cascade,
  credential  bytea       not null unique,
  attested    bytea       not null,
  counter     bigint      not null,
  portable    boolean     not null,
  copied      boolean     not null,
  transports  text        not null,
  name        text        not null,
  created_at  timestamptz not null,
  used_at     timestamptz
);
create index passkey_person on people.passkey (person);

comment on column people.passkey.credential is 'The id that the authenticator gave it';
comment on column people.passkey.attested   is 'AAGUID, credential id and public key (WebAuthn level 3, 6.5.1)';
comment on column people.passkey.counter    is 'Of the last use; 0 for authenticators that do not count';
comment on column people.passkey.portable   is 'Whether its provider can copy it to other devices (flag BE)';
comment on column people.passkey.copied     is 'Whether it has (flag BS)';
comment on column people.passkey.transports is 'How browsers reach it, parted by spaces';

create table people.spent_challenge (
  challenge  bytea primary key,
  expires_at timestamptz not null
);

comment on table people.spent_challenge is 'Challenges that a passkey has signed: none is accepted twice';
