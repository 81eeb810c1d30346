package org.corridor.alliances.neighbours.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.neighbours.domain.Introduction.Draft;
import org.corridor.alliances.neighbours.domain.Neighbourhood.Neighbour;
import org.corridor.alliances.neighbours.domain.Refused.Why;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.text.Language;
import org.corridor.projects.LikeProjects;
import org.corridor.projects.LikeProjects.Common;
import org.corridor.projects.Sketch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets partnerships that do similar things know of each other. Only who made themselves known sees
 * the others, and is seen by them.
 */
@Service
@Transactional
public class MeetNeighbours {

  /** Shares at least one thing that is not everywhere: a building block, say, or the corridor. */
  private static final double NEAR = 1.5;

  private static final int MOST_NEIGHBOURS = 20;
  private static final int MOST_PROJECTS = 6;
  private static final int MOST_MAILS = 50;
  private static final int MOST_UNANSWERED = 3;
  private static final String TEXT = "alliances.neighbours.";

  private final Seats seats;
  private final Partnerships partnerships;
  private final IntroductionTable introductions;
  private final GreetingTable greetings;
  private final SketchOfRoom sketches;
  private final LikeProjects like;
  private final Trail trail;
  private final WriteToPeople mails;

  MeetNeighbours(
      Seats seats,
      Partnerships partnerships,
      IntroductionTable introductions,
      GreetingTable greetings,
      SketchOfRoom sketches,
      LikeProjects like,
      Trail trail,
      WriteToPeople mails) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.introductions = introductions;
    this.greetings = greetings;
    this.sketches = sketches;
    this.like = like;
    this.trail = trail;
    this.mails = mails;
  }

  @Transactional(readOnly = true)
  public Neighbourhood look(PartnershipId id, Language language) {
    return look(seats.require(id), language);
  }

  @Transactional(readOnly = true)
  public Neighbourhood look(Seat reader, Language language) {
    PartnershipId id = reader.partnership();
    PartnershipView partnership = partnerships.view(reader);
    Optional<Introduction> own = introductions.of(id);
    Sketch sketch = own.map(one -> one.draft().sketch()).orElseGet(() -> sketches.of(partnership));
    List<Greeting> written = greetings.of(id);
    List<Neighbour> neighbours =
        own.filter(Introduction::shown).isPresent()
            ? neighbours(id, sketch, written, language)
            : List.of();
    return new Neighbourhood(
        reader,
        partnership,
        own,
        sketch,
        like.nearest(sketch, MOST_PROJECTS, language),
        neighbours,
        written.stream().filter(one -> !isAmong(one.other(id), neighbours)).toList());
  }

  private static boolean isAmong(PartnershipId id, List<Neighbour> neighbours) {
    return neighbours.stream().anyMatch(one -> one.introduction().partnership().equals(id));
  }

  /** Those with something in common and those who wrote, these first. */
  private List<Neighbour> neighbours(
      PartnershipId us, Sketch sketch, List<Greeting> written, Language language) {
    return compared(us, sketch, language).entrySet().stream()
        .map(
            other ->
                new Neighbour(
                    other.getKey(),
                    other.getValue(),
                    written.stream()
                        .filter(one -> one.other(us).equals(other.getKey().partnership()))
                        .toList()))
        .filter(one -> one.common().strength() > 0 || !one.greetings().isEmpty())
        .sorted(
            Comparator.comparing((Neighbour one) -> one.greetings().isEmpty())
                .thenComparing(one -> -one.common().strength()))
        .limit(MOST_NEIGHBOURS)
        .toList();
  }

  /** All others that are shown, with what they share with the partnership. */
  private Map<Introduction, Common> compared(PartnershipId us, Sketch sketch, Language language) {
    List<Introduction> others = introductions.shownTo(us);
    List<Common> shared =
        like.common(sketch, others.stream().map(one -> one.draft().sketch()).toList(), language);
    Map<Introduction, Common> compared = new LinkedHashMap<>();
    for (int i = 0; i < others.size(); i++) {
      compared.put(others.get(i), shared.get(i));
    }
    return compared;
  }

  /**
   * Makes the partnership known, or changes what it tells. The first time, those who are near get a
   * mail.
   *
   * @param base the revision that was changed; 0 for none
   * @return false if it was changed meanwhile
   * @throws org.springframework.security.access.AccessDeniedException for who does not lead it
   */
  public boolean introduce(PartnershipId id, Draft draft, int base) {
    return introduce(seats.require(id), draft, base);
  }

  boolean introduce(Seat by, Draft draft, int base) {
    by.requireCoordinates();
    Optional<Introduction> before = introductions.of(by.partnership());
    if (before.filter(one -> one.shown() && one.draft().equals(draft)).isPresent()) {
      return true;
    }
    if (!introductions.save(by, draft, base)) {
      return false;
    }
    trail.note(by, TEXT + "trail.introduced", Map.of());
    if (before.isEmpty()) {
      tellNear(by.partnership(), draft);
    }
    return true;
  }

  private void tellNear(PartnershipId newcomer, Draft draft) {
    compared(newcomer, draft.sketch(), draft.written()).entrySet().stream()
        .filter(other -> other.getValue().strength() >= NEAR)
        .limit(MOST_MAILS)
        .forEach(other -> write(other.getKey(), "mail.near", draft.title()));
  }

  private void write(Introduction to, String what, String title) {
    seats
        .personOf(to.contact())
        .ifPresent(
            person ->
                mails.write(
                    person,
                    TEXT + what,
                    Map.of("title", title),
                    to.partnership().path() + "/neighbours"));
  }

  /**
   * No longer shows the partnership to others, nor others to it; its words are kept.
   *
   * @throws org.springframework.security.access.AccessDeniedException for who does not lead it
   */
  public void takeBack(PartnershipId id) {
    Seat by = seats.require(id);
    by.requireCoordinates();
    if (introductions.hide(id)) {
      trail.note(by, TEXT + "trail.taken-back", Map.of());
    }
  }

  /**
   * Writes to a neighbour.
   *
   * @param greeting names it, so that a form sent twice sends it once
   * @throws Refused where one of the two is not known, or too much waits for an answer
   * @throws org.springframework.security.access.AccessDeniedException for who speaks for no partner
   */
  public void greet(
      PartnershipId id, PartnershipId to, UUID greeting, String words, Language written) {
    Seat by = seats.require(id);
    by.requireSpeaks();
    Introduction own = shown(id, Why.UNKNOWN);
    Introduction other = shown(to, Why.GONE);
    List<Greeting> before =
        greetings.of(id).stream().filter(one -> one.other(id).equals(to)).toList();
    if (before.stream().anyMatch(one -> one.id().equals(greeting))) {
      return;
    }
    if (before.stream().takeWhile(one -> one.isFrom(id)).count() >= MOST_UNANSWERED) {
      throw new Refused(Why.WAITING);
    }
    if (greetings.add(by, greeting, own, other, words, written)) {
      trail.note(by, TEXT + "trail.greeted", Map.of("title", other.draft().title()));
      write(other, "mail.greeted", own.draft().title());
    }
  }

  private Introduction shown(PartnershipId id, Why otherwise) {
    return introductions
        .of(id)
        .filter(Introduction::shown)
        .orElseThrow(() -> new Refused(otherwise));
  }
}
