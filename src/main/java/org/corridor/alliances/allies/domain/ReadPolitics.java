package org.corridor.alliances.allies.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipDates;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the political calendar means for steps and promises, and for the room's calendar. */
@Service
@Transactional(readOnly = true)
public class ReadPolitics implements PartnershipDates {

  private final AllyTable allies;
  private final PoliticalDateTable dates;
  private final CommitmentTable commitments;
  private final Texts texts;
  private final Clock clock;

  ReadPolitics(
      AllyTable allies,
      PoliticalDateTable dates,
      CommitmentTable commitments,
      Texts texts,
      Clock clock) {
    this.allies = allies;
    this.dates = dates;
    this.commitments = commitments;
    this.texts = texts;
    this.clock = clock;
  }

  /** About all allies, the soonest first. */
  public List<Warning> warnings(Seat reader) {
    PartnershipId partnership = reader.partnership();
    List<PoliticalDate> politics = dates.of(partnership).stream().map(Entry::facts).toList();
    List<Commitment> promises = commitments.of(partnership).stream().map(Entry::facts).toList();
    LocalDate today = LocalDate.now(clock);
    return allies.of(partnership).stream()
        .flatMap(ally -> Warning.about(ally, politics, promises, today).stream())
        .sorted(Comparator.comparing(Warning::change))
        .toList();
  }

  public List<Warning> warnings(Seat reader, UUID ally) {
    return warnings(reader).stream().filter(one -> one.ally().equals(ally)).toList();
  }

  @Override
  public List<Days> days(Seat reader, Language language) {
    String path = reader.partnership().path() + "/allies/calendar";
    return dates.of(reader.partnership()).stream()
        .map(
            one ->
                new Days(
                    "politics-" + one.id(),
                    texts.text(language, one.facts().kind().text()) + ": " + one.facts().title(),
                    one.facts().first(),
                    one.facts().last(),
                    one.facts().source(),
                    path))
        .toList();
  }
}
