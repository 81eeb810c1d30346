package org.corridor.communities.mail.web;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleSection;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from a circle to its mails, for members. */
@Component
@Order(10)
class MailSection implements CircleSection {

  private final Circles circles;
  private final Texts texts;

  MailSection(Circles circles, Texts texts) {
    this.circles = circles;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(CircleView circle, Optional<PersonId> reader, Language language) {
    return reader
        .filter(person -> circles.isMember(circle.id(), person))
        .map(
            person ->
                new Section(
                    texts.text(language, "communities.mail.title"),
                    circle.id().path() + "/mail",
                    List.of()));
  }
}
