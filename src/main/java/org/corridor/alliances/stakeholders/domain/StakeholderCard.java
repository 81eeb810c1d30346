package org.corridor.alliances.stakeholders.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipSection;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.stakeholders.domain.Approach.Kept;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the overview of a partnership tells of its stakeholders, and what may be counted. */
@Component
@Order(60)
@Transactional(readOnly = true)
class StakeholderCard implements PartnershipSection, PartnershipEvidence {

  private static final String KEY = "alliances.stakeholders.figure.";

  private final StakeholderTable stakeholders;
  private final ApproachTable approaches;
  private final Texts texts;
  private final Clock clock;

  StakeholderCard(
      StakeholderTable stakeholders, ApproachTable approaches, Texts texts, Clock clock) {
    this.stakeholders = stakeholders;
    this.approaches = approaches;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    List<Stakeholder> all = stakeholders.of(reader.partnership());
    LocalDate today = LocalDate.now(clock);
    long overdue =
        all.stream().filter(one -> approaches.read(one.id()).plan().overdue(today)).count();
    return Optional.of(
        new Section(
            texts.text(language, "alliances.stakeholders.title"),
            texts.text(
                language,
                "alliances.stakeholders.card",
                Map.of("count", all.size(), "overdue", overdue)),
            reader.partnership().path() + "/stakeholders"));
  }

  @Override
  public List<Figure> count(PartnershipId partnership) {
    List<Stakeholder> all = stakeholders.of(partnership);
    List<Approach> approached = all.stream().map(one -> approaches.read(one.id())).toList();
    String path = partnership.path() + "/stakeholders";
    List<Figure> figures = new ArrayList<>();
    for (Engagement level : Engagement.values()) {
      long count = all.stream().filter(one -> one.facts().engaged() == level).count();
      if (count > 0) {
        figures.add(figure(Submission.code(level), count, path));
      }
    }
    String approach = partnership.path() + "/approach";
    long contacts = approached.stream().mapToLong(one -> one.contacts().size()).sum();
    long kept =
        approached.stream()
            .flatMap(one -> one.obligations().stream())
            .filter(one -> one.kept() == Kept.KEPT)
            .count();
    if (contacts > 0) {
      figures.add(figure("contacts", contacts, approach));
    }
    if (kept > 0) {
      figures.add(figure("kept", kept, approach));
    }
    return figures;
  }

  private static Figure figure(String what, long count, String path) {
    return new Figure(KEY + what, BigDecimal.valueOf(count), path);
  }
}
