-- What is limited in number: attempts to sign in, to sign up and the like, for as long as they count.
create table platform.attempt (
  id      bigint generated always as identity primary key,
  subject bytea       not null,
  at      timestamptz not null
);
create index attempt_subject on platform.attempt (subject, at);
create index attempt_at on platform.attempt (at);

comment on column platform.attempt.subject is 'Hash of what is limited (kind of attempt and e-mail address or network)';

-- Mails that wait to be sent; without a mail server, the mails of the mailbox page.
create table platform.mail (
  id         uuid primary key,
  recipient  text not null,
  language   text not null,
  subject    text not null,
  plain      text not null,
  html       text not null,
  written_at timestamptz not null
);
create index mail_written_at on platform.mail (written_at desc);
