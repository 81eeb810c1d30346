package org.corridor.alliances.agreements.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Agreements on the overview of a partnership, and what can be counted of them. */
@Component
@Order(20)
class AgreementCard implements PartnershipSection, PartnershipEvidence {

  private static final String PREFIX = "alliances.agreements.";

  private final AgreementTable table;
  private final Texts texts;

  AgreementCard(AgreementTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    List<Agreement> all = table.readBy(reader);
    long inForce = all.stream().filter(one -> one.state() == Agreement.State.IN_FORCE).count();
    long mine =
        all.stream()
            .filter(one -> one.open().filter(open -> one.isSignedNextBy(reader, open)).isPresent())
            .count();
    String text =
        all.isEmpty()
            ? texts.text(language, PREFIX + "card.none")
            : texts.text(
                language,
                PREFIX + "card.text",
                "count",
                all.size(),
                "inForce",
                inForce,
                "waiting",
                mine);
    return Optional.of(
        new Section(
            texts.text(language, PREFIX + "title"),
            text,
            reader.partnership().path() + "/agreements"));
  }

  /** Agreements in force, and signatures given. */
  @Override
  public List<Figure> count(PartnershipId partnership) {
    List<Agreement> all = table.of(partnership);
    long inForce = all.stream().filter(one -> one.state() == Agreement.State.IN_FORCE).count();
    long signatures = all.stream().mapToLong(one -> one.signatures().size()).sum();
    String path = partnership.path() + "/agreements";
    return List.of(
        new Figure(PREFIX + "figure.in-force", BigDecimal.valueOf(inForce), path),
        new Figure(PREFIX + "figure.signatures", BigDecimal.valueOf(signatures), path));
  }
}
