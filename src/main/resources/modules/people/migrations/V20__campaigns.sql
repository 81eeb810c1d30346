-- Campaigns by which groups find members, and by which way people came.
create table people.campaign (
  id             uuid        primary key,
  diaspora_group uuid        not null references people.diaspora_group on delete cascade,
  purposes       jsonb       not null,
  starts         date        not null,
  ends           date        not null check (ends >= starts),
  begun_at       timestamptz not null
);
create index campaign_group on people.campaign (diaspora_group);

comment on column people.campaign.purposes is 'What for, in plain words, by the code of the language';

create table people.campaign_source (
  code      text        primary key check (code ~ '^[2-9A-HJKMNP-TV-Z]{7}$'),
  campaign  uuid        not null references people.campaign on delete cascade,
  name      text        not null,
  opened    bigint      not null default 0,
  signed_up bigint      not null default 0,
  joined    bigint      not null default 0,
  added_at  timestamptz not null,
  unique (campaign, name)
);

comment on table people.campaign_source is 'Where people hear of a campaign, each with an address of its own; numbers without names';

create table people.campaign_arrival (
  person    uuid        not null references people.person on delete cascade,
  campaign  uuid        not null references people.campaign on delete cascade,
  source    text        not null references people.campaign_source on delete cascade,
  at        timestamptz not null,
  signed_up boolean     not null,
  joined    boolean     not null,
  agreed_to integer     not null,
  language  text        not null,
  primary key (person, campaign)
);
create index campaign_arrival_source on people.campaign_arrival (source);

comment on table people.campaign_arrival is 'By which source somebody came; theirs to see, and gone with them';
comment on column people.campaign_arrival.agreed_to is 'Number of the text that they agreed to, read in the language beside it';
