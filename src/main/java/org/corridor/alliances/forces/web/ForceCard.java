package org.corridor.alliances.forces.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.alliances.forces.domain.AnalyseForces;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The analysis of forces on the overview of a partnership, and among what can be counted. */
@Component
@Order(80)
class ForceCard implements PartnershipSection, PartnershipEvidence {

  private final AnalyseForces forces;
  private final Texts texts;

  ForceCard(AnalyseForces forces, Texts texts) {
    this.forces = forces;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    int count = forces.count(reader.partnership());
    return Optional.of(
        new Section(
            texts.text(language, "alliances.forces.title"),
            texts.text(language, "alliances.forces.card", "count", count),
            reader.partnership().path() + "/forces"));
  }

  @Override
  public List<Figure> count(PartnershipId id) {
    String path = id.path() + "/forces";
    return List.of(
        new Figure("alliances.forces.evidence", BigDecimal.valueOf(forces.count(id)), path),
        new Figure(
            "alliances.forces.evidence.planned",
            BigDecimal.valueOf(forces.countPlanned(id)),
            path));
  }
}
