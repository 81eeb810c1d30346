-- Circles by mail. Who wants no mails has no row.
create table communities.subscription (
  id         bigint generated always as identity primary key,
  circle     uuid        not null references communities.circle on delete cascade,
  person     uuid        not null,
  pace       text        not null check (pace in ('EACH', 'DAILY', 'WEEKLY')),
  sent_until timestamptz not null,
  mailed_on  date        not null,
  bounces    int         not null,
  bounced_at timestamptz,
  stopped_at timestamptz,
  unique (circle, person)
);
create index subscription_person on communities.subscription (person);
create index subscription_each on communities.subscription (circle, id)
  where pace = 'EACH' and stopped_at is null;
create index subscription_gathered on communities.subscription (mailed_on)
  where pace in ('DAILY', 'WEEKLY') and stopped_at is null;

-- Posts on their way to those who get each one.
create table communities.post_mail (
  post   bigint primary key references communities.post on delete cascade,
  circle uuid        not null,
  thread bigint      not null,
  number int         not null,
  upto   bigint      not null,
  at     timestamptz not null
);
create index post_mail_at on communities.post_mail (at);

-- Whose answers to which thread come to which address.
create table communities.mail_answer (
  id     bigint generated always as identity primary key,
  thread bigint not null references communities.thread on delete cascade,
  person uuid   not null,
  unique (thread, person)
);
create index mail_answer_person on communities.mail_answer (person);
