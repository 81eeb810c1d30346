-- What a mail of a list needs beside its words.
create table platform.list_mail (
  mail           uuid primary key references platform.mail (id) on delete cascade,
  from_name      text   not null,
  message_id     text   not null,
  before         text[] not null,
  list_id        text   not null,
  list_name      text   not null,
  answer_purpose text,
  answer_number  bigint,
  purpose        text   not null,
  subscription   bigint not null,
  unsubscribe    text   not null,
  page           text   not null,
  writers        uuid[] not null
);

comment on column platform.list_mail.writers is 'Whose words it holds: taken back when one of them is erased';

-- Mails that came in, so that each is taken once; nothing of what they say.
create table platform.received_mail (
  digest   bytea       primary key,
  at       timestamptz not null,
  taken    boolean     not null,
  failures int         not null
);
create index received_mail_at on platform.received_mail (at);

comment on column platform.received_mail.digest is 'Hash of the Message-ID and the address it came to';
comment on column platform.received_mail.failures is 'How often taking it failed by a mistake of ours';
