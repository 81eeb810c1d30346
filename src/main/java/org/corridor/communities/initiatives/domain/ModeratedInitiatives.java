package org.corridor.communities.initiatives.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Circles;
import org.corridor.communities.Moderated;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives can be reported and hidden. */
@Component
@Transactional
class ModeratedInitiatives implements Moderated {

  private final InitiativeTable initiatives;
  private final Circles circles;

  ModeratedInitiatives(InitiativeTable initiatives, Circles circles) {
    this.initiatives = initiatives;
    this.circles = circles;
  }

  @Override
  public String kind() {
    return "initiative";
  }

  @Override
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    UUID key = Submission.uuid(id);
    return key == null
        ? Optional.empty()
        : initiatives
            .find(new InitiativeId(key))
            .filter(
                one ->
                    reader.isEmpty()
                        || circles.find(one.circle(), reader).isPresent()
                            && (!one.hidden() || one.isBy(reader)))
            .map(
                one ->
                    new Thing(
                        id,
                        one.words().title(),
                        one.words().written(),
                        one.id().path(),
                        one.author(),
                        one.circle()));
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
      initiatives.hide(new InitiativeId(key), hidden);
    }
  }
}
