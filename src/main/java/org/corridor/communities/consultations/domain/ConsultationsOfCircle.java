package org.corridor.communities.consultations.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleSection;
import org.corridor.communities.CircleView;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a circle asks, on its page. */
@Component
@Order(25)
class ConsultationsOfCircle implements CircleSection {

  private static final int SHOWN = 5;

  private final ReadConsultations read;
  private final Texts texts;

  ConsultationsOfCircle(ReadConsultations read, Texts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(CircleView circle, Optional<PersonId> reader, Language language) {
    List<Entry> entries =
        read.of(circle.id(), SHOWN).stream()
            .map(
                row ->
                    new Entry(
                        row.consultation().facts().title(),
                        row.consultation().facts().language(),
                        row.consultation().id().path(),
                        texts.text(language, row.phase().text())))
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                texts.text(language, "communities.consultations.title"),
                "/consultations",
                entries));
  }
}
