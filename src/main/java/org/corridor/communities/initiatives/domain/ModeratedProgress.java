package org.corridor.communities.initiatives.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Circles;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members tell of the work, and their photos, can be reported and hidden. */
@Component
@Transactional
class ModeratedProgress implements Moderated {

  private static final int EXCERPT = 120;

  private final InitiativeTable initiatives;
  private final WorkTable work;
  private final Circles circles;

  ModeratedProgress(InitiativeTable initiatives, WorkTable work, Circles circles) {
    this.initiatives = initiatives;
    this.work = work;
    this.circles = circles;
  }

  @Override
  public String kind() {
    return "progress";
  }

  @Override
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    UUID key = Submission.uuid(id);
    return key == null
        ? Optional.empty()
        : work.find(key)
            .flatMap(
                told ->
                    initiatives
                        .find(told.initiative())
                        .filter(one -> reads(one, told, reader))
                        .map(one -> thing(one, told.progress())));
  }

  private boolean reads(Initiative one, WorkTable.Told told, Optional<PersonId> reader) {
    return reader.isEmpty()
        || (circles.find(one.circle(), reader).isPresent() && !one.hidden() && !told.hidden());
  }

  private static Thing thing(Initiative one, Progress told) {
    return new Thing(
        told.id().toString(),
        Markdown.excerpt(told.words(), EXCERPT),
        told.written(),
        one.id().path() + "#progress",
        told.author(),
        one.circle());
  }

  @Override
  public void hide(String id) {
    hidden(id, true);
  }

  @Override
  public void show(String id) {
    hidden(id, false);
  }

  private void hidden(String id, boolean hidden) {
    UUID key = Submission.uuid(id);
    if (key != null) {
      work.hide(key, hidden);
    }
  }
}
