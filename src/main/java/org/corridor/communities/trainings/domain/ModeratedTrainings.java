package org.corridor.communities.trainings.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trainings that readers report. An organisation is answerable for them, no single person. */
@Component
@Transactional
class ModeratedTrainings implements Moderated {

  private static final int EXCERPT = 200;

  private final TrainingTable table;
  private final ReadTrainings read;

  ModeratedTrainings(TrainingTable table, ReadTrainings read) {
    this.table = table;
    this.read = read;
  }

  @Override
  public String kind() {
    return "training";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(table::find)
        .filter(one -> reader.isEmpty() || read.isSeen(one))
        .map(
            one ->
                new Thing(
                    one.id().toString(),
                    Markdown.excerpt(one.facts().title() + ": " + one.facts().about(), EXCERPT),
                    one.facts().language(),
                    one.id().path(),
                    null,
                    null));
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
