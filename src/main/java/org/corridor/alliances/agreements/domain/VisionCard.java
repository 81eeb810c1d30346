package org.corridor.alliances.agreements.domain;

import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The joint vision on the overview of a partnership. */
@Component
@Order(10)
class VisionCard implements PartnershipSection {

  private static final String PREFIX = "alliances.agreements.vision.";

  private final WorkOnVision visions;
  private final Texts texts;

  VisionCard(WorkOnVision visions, Texts texts) {
    this.visions = visions;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    WorkOnVision.View view = visions.show(reader.partnership());
    int all = view.partnership().joined().size();
    String text;
    if (view.isAgreedByAll()) {
      text = texts.text(language, PREFIX + "card.agreed");
    } else if (view.common() != null && view.common().version() > 0) {
      text =
          texts.text(language, PREFIX + "card.common", "count", view.agreed().size(), "all", all);
    } else {
      text =
          texts.text(
              language, PREFIX + "card.own", "count", all - view.waiting().size(), "all", all);
    }
    return Optional.of(
        new Section(
            texts.text(language, PREFIX + "title"), text, WorkOnVision.path(reader.partnership())));
  }
}
