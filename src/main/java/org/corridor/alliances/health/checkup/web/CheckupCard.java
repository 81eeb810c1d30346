package org.corridor.alliances.health.checkup.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.alliances.health.checkup.domain.Checkups;
import org.corridor.alliances.health.checkup.domain.Checkups.View;
import org.corridor.alliances.health.checkup.domain.Round;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The check-up on the overview of a partnership, and how many were done. */
@Component
@Order(60)
class CheckupCard implements PartnershipSection, PartnershipEvidence {

  private static final String MESSAGES = "alliances.health.checkup.";

  private final Checkups checkups;
  private final Texts texts;

  CheckupCard(Checkups checkups, Texts texts) {
    this.checkups = checkups;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    View view = checkups.look(reader.partnership());
    return Optional.of(
        new Section(
            texts.text(language, MESSAGES + "title"),
            state(view, language),
            reader.partnership().path() + "/check-up"));
  }

  private String state(View view, Language language) {
    Optional<Round> open = view.open();
    if (open.isPresent()) {
      return texts.text(
          language,
          MESSAGES + "card.open",
          "in",
          open.get().handedIn().size(),
          "all",
          view.partnership().joined().size(),
          "due",
          Formats.in(language).date(open.get().due()));
    }
    if (view.compared().isEmpty()) {
      return texts.text(language, MESSAGES + "card.none");
    }
    int last = view.compared().size() - 1;
    return texts.text(
        language,
        MESSAGES + "card.compared",
        "count",
        view.compared().get(last).comparison().differing().size());
  }

  @Override
  public List<Figure> count(PartnershipId id) {
    return List.of(
        new Figure(
            MESSAGES + "evidence", BigDecimal.valueOf(checkups.done(id)), id.path() + "/check-up"));
  }
}
