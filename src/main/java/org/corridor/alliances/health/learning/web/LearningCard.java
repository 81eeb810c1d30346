package org.corridor.alliances.health.learning.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.alliances.health.learning.domain.Learning;
import org.corridor.alliances.health.learning.domain.Learning.View;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Learning on the overview of a partnership, and the hours of it. */
@Component
@Order(61)
class LearningCard implements PartnershipSection, PartnershipEvidence {

  private static final String MESSAGES = "alliances.health.learning.";

  private final Learning learning;
  private final Texts texts;

  LearningCard(Learning learning, Texts texts) {
    this.learning = learning;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    View view = learning.look(reader.partnership());
    long planned = view.transfers().stream().filter(one -> !one.dropped()).count();
    String text =
        planned == 0
            ? texts.text(
                language, MESSAGES + "card.proposals", "count", view.flows().proposals().size())
            : texts.text(
                language,
                MESSAGES + "card.planned",
                "count",
                planned,
                "hours",
                learning.hours(reader.partnership()));
    return Optional.of(
        new Section(
            texts.text(language, MESSAGES + "title"),
            text,
            reader.partnership().path() + "/learning"));
  }

  @Override
  public List<Figure> count(PartnershipId id) {
    BigDecimal hours = learning.hours(id);
    return List.of(new Figure(MESSAGES + "evidence", hours, id.path() + "/learning"));
  }
}
