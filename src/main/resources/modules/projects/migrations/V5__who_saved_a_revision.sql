alter table projects.design_revision add column writer text;

comment on column projects.design_revision.writer is 'The form, as it was opened once, that saved this: tells an own earlier autosave from the save of another tab';
