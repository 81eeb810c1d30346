package org.corridor.alliances.health.threats.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.alliances.health.threats.domain.Threats;
import org.corridor.alliances.health.threats.domain.Threats.View;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Threats on the overview of a partnership, and how many show early signs. */
@Component
@Order(62)
class ThreatsCard implements PartnershipSection, PartnershipEvidence {

  private static final String MESSAGES = "alliances.health.threats.";

  private final Threats threats;
  private final Texts texts;

  ThreatsCard(Threats threats, Texts texts) {
    this.threats = threats;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    View view = threats.look(reader.partnership());
    return Optional.of(
        new Section(
            texts.text(language, MESSAGES + "title"),
            texts.text(
                language,
                MESSAGES + "card",
                "count",
                view.open().size(),
                "signs",
                view.alarming().size()),
            reader.partnership().path() + "/threats"));
  }

  @Override
  public List<Figure> count(PartnershipId id) {
    BigDecimal signs = BigDecimal.valueOf(threats.alarming(id));
    return List.of(new Figure(MESSAGES + "evidence", signs, id.path() + "/threats"));
  }
}
