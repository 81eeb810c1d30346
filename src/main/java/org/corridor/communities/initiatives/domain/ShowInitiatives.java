package org.corridor.communities.initiatives.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.Muting;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.proofs.Records;
import org.corridor.communities.proofs.Records.Entry;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Initiatives, as far as whoever asks may read them. */
@Service
@Transactional(readOnly = true)
public class ShowInitiatives {

  private static final int MOST = 200;

  private final InitiativeTable initiatives;
  private final VoteTable votes;
  private final WorkTable work;
  private final CircleReader reader;
  private final Circles circles;
  private final Records records;
  private final PresentPeople present;
  private final Muting muting;
  private final Clock clock;

  ShowInitiatives(
      InitiativeTable initiatives,
      VoteTable votes,
      WorkTable work,
      CircleReader reader,
      Circles circles,
      Records records,
      PresentPeople present,
      Muting muting,
      Clock clock) {
    this.initiatives = initiatives;
    this.votes = votes;
    this.work = work;
    this.reader = reader;
    this.circles = circles;
    this.records = records;
    this.present = present;
    this.muting = muting;
    this.clock = clock;
  }

  /** An initiative in a list. */
  public record Row(Initiative initiative, CircleView circle) {}

  /**
   * Those of a circle.
   *
   * @param member whether the reader may propose one
   */
  public record Found(CircleView circle, List<Initiative> initiatives, boolean member) {
    public Found {
      initiatives = List.copyOf(initiatives);
    }
  }

  /**
   * Something with who did it.
   *
   * @param name as they show in the circle; empty where it is not told
   */
  public record By<T>(T thing, String name, boolean own) {}

  /**
   * All of one initiative.
   *
   * @param vote null where none was opened
   * @param onRoll whether the reader may vote, or might have
   * @param money sums by currency, of what is offered
   */
  public record View(
      Initiative initiative,
      CircleView circle,
      String author,
      int supporters,
      boolean supported,
      @Nullable Vote vote,
      boolean runs,
      boolean onRoll,
      boolean voted,
      List<By<Offer>> offers,
      Map<String, BigDecimal> money,
      List<By<Progress>> progress,
      boolean member,
      boolean leads,
      boolean own) {
    public View {
      offers = List.copyOf(offers);
      money = Map.copyOf(money);
      progress = List.copyOf(progress);
    }
  }

  /**
   * @throws NoInitiative where the reader may not know of the circle
   */
  public Found of(CircleId circle) {
    CircleView view = reader.circle(circle);
    Set<PersonId> apart = apart();
    return new Found(
        view,
        initiatives.of(circle, MOST).stream().filter(one -> meets(one, apart)).toList(),
        view.runs() && reader.isMember(circle));
  }

  /** The latest of all circles that the reader may read. */
  public List<Row> latest() {
    Set<PersonId> apart = apart();
    Map<CircleId, Optional<CircleView>> known = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Initiative one : initiatives.latest(MOST)) {
      known
          .computeIfAbsent(one.circle(), circle -> circles.find(circle, reader.person()))
          .filter(circle -> meets(one, apart))
          .ifPresent(circle -> rows.add(new Row(one, circle)));
    }
    return rows;
  }

  private static boolean meets(Initiative one, Set<PersonId> apart) {
    return one.author() == null || !apart.contains(one.author());
  }

  private Set<PersonId> apart() {
    return reader.person().map(muting::apart).orElse(Set.of());
  }

  /**
   * @throws NoInitiative where the reader may not know of it
   */
  public View view(InitiativeId id) {
    Initiative one = reader.readable(id);
    CircleView circle = reader.circle(one.circle());
    Optional<PersonId> me = reader.person();
    Vote vote = votes.find(id).orElse(null);
    Optional<Boolean> seat = me.flatMap(person -> votes.voted(id, person));
    List<PersonId> supporters = initiatives.supporters(id);
    Names names = new Names(one.circle());
    List<By<Offer>> offers =
        work.offers(id).stream()
            .filter(offer -> !names.isApart(offer.person()))
            .map(offer -> new By<>(offer, names.of(offer.person()), names.isMe(offer.person())))
            .toList();
    PersonId author = one.author();
    return new View(
        one,
        circle,
        author == null ? "" : names.of(author),
        supporters.size(),
        me.filter(supporters::contains).isPresent(),
        vote,
        vote != null && vote.runs(clock.instant()),
        seat.isPresent(),
        seat.orElse(false),
        offers,
        money(offers),
        progress(id, names),
        circle.runs() && reader.isMember(one.circle()),
        circle.runs() && reader.leads(one),
        one.isBy(me));
  }

  private List<By<Progress>> progress(InitiativeId id, Names names) {
    List<By<Progress>> told = new ArrayList<>();
    for (Progress one : work.progress(id)) {
      PersonId author = one.author();
      if (author == null || !names.isApart(author)) {
        told.add(
            new By<>(
                one, author == null ? "" : names.of(author), author != null && names.isMe(author)));
      }
    }
    return told;
  }

  private static Map<String, BigDecimal> money(List<By<Offer>> offers) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (By<Offer> offer : offers) {
      BigDecimal amount = offer.thing().amount();
      if (amount != null) {
        sums.merge(offer.thing().currency(), amount, BigDecimal::add);
      }
    }
    return sums;
  }

  /** What people are called in a circle, for this reader. */
  private final class Names {

    private final CircleId circle;
    private final Set<PersonId> apart = apart();
    private final Map<PersonId, String> known = new HashMap<>();

    Names(CircleId circle) {
      this.circle = circle;
    }

    boolean isApart(PersonId person) {
      return apart.contains(person);
    }

    boolean isMe(PersonId person) {
      return reader.person().filter(person::equals).isPresent();
    }

    String of(PersonId person) {
      return known.computeIfAbsent(
          person,
          one ->
              isApart(one) || present.present(List.of(one)).isEmpty()
                  ? ""
                  : circles.nameOf(circle, one).orElse(""));
    }
  }

  /**
   * The record of a vote, to be verified by anybody.
   *
   * @throws NoInitiative where there is none that the reader may know of
   */
  @Transactional
  public byte[] file(InitiativeId id) {
    Initiative one = reader.readable(id);
    if (votes.find(one.id()).isEmpty()) {
      throw new NoInitiative();
    }
    return records.file(id.value());
  }

  /**
   * What the ballot with this code says in the record; empty where there is none.
   *
   * @throws NoInitiative where the reader may not know of the vote
   */
  public Optional<Vote.Choice> ballot(InitiativeId id, ReceiptCode code) {
    Initiative one = reader.readable(id);
    for (Entry entry : records.entries(one.id().value())) {
      JsonNode body = JsonMapper.shared().readTree(entry.body());
      if (body.path("receipt").asString("").equals(code.hash())) {
        return Optional.of(Vote.Choice.valueOf(body.path("choice").asString()));
      }
    }
    return Optional.empty();
  }
}
