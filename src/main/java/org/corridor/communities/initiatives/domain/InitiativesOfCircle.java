package org.corridor.communities.initiatives.domain;

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

/** The initiatives of a circle on its page. */
@Component
@Order(20)
class InitiativesOfCircle implements CircleSection {

  private static final int SHOWN = 5;

  private final ShowInitiatives show;
  private final Circles circles;
  private final Texts texts;

  InitiativesOfCircle(ShowInitiatives show, Circles circles, Texts texts) {
    this.show = show;
    this.circles = circles;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(CircleView circle, Optional<PersonId> reader, Language language) {
    List<Entry> entries =
        show.of(circle.id()).initiatives().stream()
            .limit(SHOWN)
            .map(
                one ->
                    new Entry(
                        one.words().title(),
                        one.words().written(),
                        one.id().path(),
                        texts.text(language, one.state().text())))
            .toList();
    boolean mayBegin =
        circle.runs() && reader.filter(one -> circles.isMember(circle.id(), one)).isPresent();
    return entries.isEmpty() && !mayBegin
        ? Optional.empty()
        : Optional.of(
            new Section(
                texts.text(language, "communities.initiatives.title"),
                circle.id().path() + "/initiatives",
                entries));
  }
}
