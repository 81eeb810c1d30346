package org.corridor.communities.references.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** References that readers report. */
@Component
@Transactional
class ModeratedReferences implements Moderated {

  private static final int EXCERPT = 200;

  private final ReferenceTable table;
  private final KeepReferences keep;

  ModeratedReferences(ReferenceTable table, KeepReferences keep) {
    this.table = table;
    this.keep = keep;
  }

  @Override
  public String kind() {
    return "reference";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(table::find)
        .filter(one -> reader.isEmpty() || keep.isSeen(one))
        .map(
            one ->
                new Thing(
                    one.id().toString(),
                    Markdown.excerpt(one.facts().title() + ": " + one.facts().about(), EXCERPT),
                    one.facts().language(),
                    one.path(),
                    one.person(),
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
