package org.corridor.alliances.allies.domain;

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
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the overview of a partnership tells of its allies, and what may be counted. */
@Component
@Order(70)
@Transactional(readOnly = true)
class AllyCard implements PartnershipSection, PartnershipEvidence {

  private static final String FIGURE = "alliances.allies.figure.";

  private final AllyTable allies;
  private final AllyTalkTable talks;
  private final CommitmentTable commitments;
  private final Texts texts;
  private final Clock clock;

  AllyCard(
      AllyTable allies,
      AllyTalkTable talks,
      CommitmentTable commitments,
      Texts texts,
      Clock clock) {
    this.allies = allies;
    this.talks = talks;
    this.commitments = commitments;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Optional<Section> about(Seat reader, Language language) {
    List<Entry<Ally>> all = allies.of(reader.partnership());
    LocalDate today = LocalDate.now(clock);
    long overdue = all.stream().filter(one -> one.facts().overdue(today)).count();
    return Optional.of(
        new Section(
            texts.text(language, "alliances.allies.title"),
            texts.text(
                    language,
                    "alliances.allies.card",
                    Map.of("count", all.size(), "overdue", overdue))
                + promises(reader, language, today),
            reader.partnership().path() + "/allies"));
  }

  private String promises(Seat reader, Language language, LocalDate today) {
    List<Commitment> open =
        commitments.of(reader.partnership()).stream()
            .map(Entry::facts)
            .filter(Commitment::open)
            .toList();
    long late = open.stream().filter(one -> one.overdue(today)).count();
    return (open.isEmpty()
            ? ""
            : " " + texts.text(language, "alliances.allies.card.promises", "open", open.size()))
        + (late == 0
            ? ""
            : " " + texts.text(language, "alliances.allies.card.late", "overdue", late));
  }

  @Override
  public List<Figure> count(PartnershipId partnership) {
    List<Figure> figures = new ArrayList<>();
    List<Entry<Ally>> all = allies.of(partnership);
    String path = partnership.path() + "/allies";
    for (Stand stand : Stand.values()) {
      add(
          figures,
          "stand-" + Submission.code(stand),
          all.stream().filter(one -> one.facts().stand() == stand).count(),
          path + "?sort=stand");
    }
    add(figures, "contacts", talks.contacts(partnership), path);
    List<Commitment> promises = commitments.of(partnership).stream().map(Entry::facts).toList();
    String kept = path + "/commitments";
    add(figures, "commitments-made", promises.size(), kept);
    add(figures, "commitments-kept", count(promises, Commitment.State.KEPT), kept);
    add(figures, "commitments-partly", count(promises, Commitment.State.PARTLY), kept);
    add(figures, "commitments-broken", count(promises, Commitment.State.BROKEN), kept);
    return figures;
  }

  private static long count(List<Commitment> promises, Commitment.State state) {
    return promises.stream().filter(one -> one.state() == state).count();
  }

  private static void add(List<Figure> figures, String what, long count, String path) {
    if (count > 0) {
      figures.add(new Figure(FIGURE + what, BigDecimal.valueOf(count), path));
    }
  }
}
