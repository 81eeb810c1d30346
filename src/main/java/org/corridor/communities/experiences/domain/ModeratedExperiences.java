package org.corridor.communities.experiences.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Experiences that readers report. */
@Component
@Transactional
class ModeratedExperiences implements Moderated {

  private static final int EXCERPT = 200;

  private final ExperienceTable table;
  private final ReadExperiences read;

  ModeratedExperiences(ExperienceTable table, ReadExperiences read) {
    this.table = table;
    this.read = read;
  }

  @Override
  public String kind() {
    return "experience";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(table::find)
        .filter(one -> reader.isEmpty() || read.isSeen(one))
        .map(ModeratedExperiences::thing);
  }

  private static Thing thing(Experience one) {
    Telling told = one.telling();
    return new Thing(
        one.id().toString(),
        Markdown.excerpt(told.title() + ": " + told.did(), EXCERPT),
        told.language(),
        one.id().path(),
        one.author(),
        null);
  }

  @Override
  public void hide(String id) {
    change(id, true);
  }

  @Override
  public void show(String id) {
    change(id, false);
  }

  private void change(String id, boolean hidden) {
    UUID known = Submission.uuid(id);
    if (known != null) {
      table.hide(known, hidden);
    }
  }
}
