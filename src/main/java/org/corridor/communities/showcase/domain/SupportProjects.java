package org.corridor.communities.showcase.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.ShowcaseRefused.Why;
import org.corridor.communities.showcase.domain.SupportOffer.State;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members offer support, and the organisation answers. */
@Service
@Transactional
public class SupportProjects {

  private static final int MOST_A_DAY = 20;

  private final ReadShowcase read;
  private final KeepShowcase keep;
  private final OfferTable table;
  private final ShowcaseTable projects;
  private final Speaking speaking;
  private final Circles circles;
  private final PresentPeople present;
  private final WriteToPeople mails;
  private final Attempts attempts;
  private final Clock clock;

  SupportProjects(
      ReadShowcase read,
      KeepShowcase keep,
      OfferTable table,
      ShowcaseTable projects,
      Speaking speaking,
      Circles circles,
      PresentPeople present,
      WriteToPeople mails,
      Attempts attempts,
      Clock clock) {
    this.read = read;
    this.keep = keep;
    this.table = table;
    this.projects = projects;
    this.speaking = speaking;
    this.circles = circles;
    this.present = present;
    this.mails = mails;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** What somebody says who offers support. */
  public record Offered(
      UUID need,
      @Nullable CircleId circle,
      @Nullable BigDecimal quantity,
      String words,
      String contact,
      String byname) {

    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Offered";
    }
  }

  /** An offer with its need; the need is null where it is gone. */
  public record Line(SupportOffer offer, @Nullable SupportNeed need, CommunityProject project) {}

  /** The circles in whose name the reader may offer: open ones that they host. */
  @Transactional(readOnly = true)
  public List<CircleView> circles() {
    PersonId me = speaking.me();
    return circles.mine(me).stream()
        .filter(one -> one.isOpen() && circles.isHost(one.id(), me))
        .toList();
  }

  /**
   * A project that takes offers from the reader now, and the need.
   *
   * @throws NoShowcase where there is no such project or need
   * @throws ShowcaseRefused where it takes none
   */
  @Transactional(readOnly = true)
  public Line about(ShowcaseId id, UUID need, UUID offer) {
    PersonId me = speaking.me();
    CommunityProject one = read.seen(id);
    SupportNeed found = one.need(need).orElseThrow(NoShowcase::new);
    if (speaking.speaksFor(one.organisation())) {
      throw new ShowcaseRefused(Why.OWN_PROJECT);
    }
    if (!one.isOpen()) {
      throw new ShowcaseRefused(Why.NOT_NOW);
    }
    return new Line(
        new SupportOffer(offer, id, need, me, null, null, "", "", "", State.OFFERED, "", now()),
        found,
        one);
  }

  /** Notes an offer and writes to the organisation; a second time it does nothing. */
  public void offer(ShowcaseId id, UUID name, Offered offered) {
    PersonId me = speaking.me();
    if (projects.lock(id).isEmpty()) {
      throw new NoShowcase();
    }
    CommunityProject one = about(id, offered.need(), name).project();
    CircleId circle = offered.circle();
    if (circle != null && circles().stream().noneMatch(each -> each.id().equals(circle))) {
      throw new AccessDeniedException("Only its hosts offer for a circle");
    }
    attempts.count(new Limit("support", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    boolean added =
        table.add(
            new SupportOffer(
                name,
                id,
                offered.need(),
                me,
                circle,
                offered.quantity(),
                offered.words(),
                offered.contact(),
                offered.byname(),
                State.OFFERED,
                "",
                now()),
            me);
    if (added) {
      for (PersonId speaker : speaking.speakers(one.organisation())) {
        if (!speaking.blocked(me, speaker)) {
          mails.write(
              speaker,
              "communities.showcase.mail.offered",
              Map.of("title", one.facts().title()),
              id.path() + "/offers");
        }
      }
    }
  }

  /** What was offered for a project, for those who speak for its organisation. */
  @Transactional(readOnly = true)
  public List<Line> offersFor(ShowcaseId id) {
    CommunityProject one = keep.own(id);
    List<SupportOffer> all = table.of(id);
    Set<UUID> apart = speaking.apart();
    Set<PersonId> there =
        present.present(
            Set.copyOf(
                all.stream()
                    .map(SupportOffer::person)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList()));
    return all.stream()
        .filter(offer -> offer.state() != State.TAKEN_BACK)
        .filter(
            offer ->
                offer.person() == null
                    || there.contains(offer.person()) && !apart.contains(offer.person().value()))
        .map(offer -> new Line(offer, one.need(offer.need()).orElse(null), one))
        .toList();
  }

  /** What the reader offered, the latest first; not for what is out of sight now. */
  @Transactional(readOnly = true)
  public List<Line> mine() {
    return table.of(speaking.me()).stream()
        .flatMap(
            offer ->
                projects
                    .find(offer.project().value())
                    .filter(read::isSeen)
                    .map(one -> new Line(offer, one.need(offer.need()).orElse(null), one))
                    .stream())
        .toList();
  }

  /** The organisations for which the reader can show projects; empty for most. */
  @Transactional(readOnly = true)
  public List<OrganisationView> speakingFor() {
    return speaking.mine();
  }

  /**
   * The organisation answers, or says what came of it; who offered gets a mail.
   *
   * @throws ShowcaseRefused where it does not lead there
   */
  public void answer(ShowcaseId id, UUID offer, State next, String told) {
    if (next == State.OFFERED || next == State.TAKEN_BACK) {
      throw new ShowcaseRefused(Why.NOT_NOW);
    }
    CommunityProject one = keep.own(id);
    SupportOffer before = lock(id, offer);
    if (before.state() == next) {
      return;
    }
    table.save(before.become(next, told), now());
    Optional.ofNullable(before.person())
        .filter(person -> !speaking.blocked(speaking.me(), person))
        .ifPresent(
            person ->
                mails.write(
                    person,
                    "communities.showcase.mail.answered",
                    Map.of("title", one.facts().title()),
                    "/showcase/offers"));
  }

  /** Takes an own offer back that was not given yet. */
  public void takeBack(UUID offer) {
    PersonId me = speaking.me();
    SupportOffer before =
        table.lock(offer).filter(one -> me.equals(one.person())).orElseThrow(NoShowcase::new);
    if (before.state() != State.TAKEN_BACK) {
      table.save(before.become(State.TAKEN_BACK, ""), now());
    }
  }

  private SupportOffer lock(ShowcaseId id, UUID offer) {
    return Stream.of(table.lock(offer))
        .flatMap(Optional::stream)
        .filter(one -> one.project().equals(id))
        .findFirst()
        .orElseThrow(NoShowcase::new);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
