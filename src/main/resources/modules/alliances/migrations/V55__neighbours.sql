create table alliances.introduction (
  partnership uuid primary key references alliances.partnership on delete cascade,
  title       text not null,
  words       text not null,
  written     text not null,
  origin      text[] not null,
  residence   text[] not null,
  blocks      text[] not null,
  groups      text[] not null,
  shown       boolean not null,
  seat        uuid not null references alliances.seat,
  at          timestamptz not null,
  revision    int not null
);
create index introduction_shown on alliances.introduction (at) where shown;
comment on table alliances.introduction is 'What a partnership tells of itself to others that do the same';
comment on column alliances.introduction.shown is 'False once taken back; the words are kept for the partnership itself';

create table alliances.greeting (
  id             uuid primary key,
  sender         uuid not null references alliances.partnership on delete cascade,
  receiver       uuid not null references alliances.partnership on delete cascade,
  sender_title   text not null,
  receiver_title text not null,
  words          text not null,
  written        text not null,
  seat           uuid not null references alliances.seat,
  at             timestamptz not null
);
create index greeting_sent on alliances.greeting (sender, at);
create index greeting_received on alliances.greeting (receiver, at);
