package org.corridor.communities.consultations.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consultations that readers report. */
@Component
@Transactional
class ModeratedConsultations implements Moderated {

  private static final int EXCERPT = 200;

  private final ConsultationTable table;
  private final ReadConsultations read;

  ModeratedConsultations(ConsultationTable table, ReadConsultations read) {
    this.table = table;
    this.read = read;
  }

  @Override
  public String kind() {
    return "consultation";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(table::find)
        .filter(one -> read.isSeen(one, reader))
        .map(
            one ->
                new Thing(
                    one.id().toString(),
                    Markdown.excerpt(
                        one.facts().title() + ": " + one.facts().background(), EXCERPT),
                    one.facts().language(),
                    one.id().path(),
                    one.author(),
                    one.circle()));
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
