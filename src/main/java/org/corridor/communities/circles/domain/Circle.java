package org.corridor.communities.circles.domain;

import java.time.Instant;
import java.util.List;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Doors;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A circle. What was said among members stays among members: its doors may be closed further, never
 * opened.
 *
 * @param closed when its hosts closed it; null while it runs
 * @param members who are in, hosts too
 * @param last when it was founded, or somebody last wrote in it
 */
public record Circle(
    CircleId id,
    Facts facts,
    Doors doors,
    Instant founded,
    @Nullable Instant closed,
    int revision,
    int members,
    int threads,
    Instant last) {

  public static final int NAME = 120;
  public static final int PURPOSE = 2_000;
  public static final int RULES = 4_000;
  public static final int MOST_LANGUAGES = 5;
  public static final int MOST_COUNTRIES = 4;

  /**
   * What its hosts say of it.
   *
   * @param rules how members behave towards each other; may be empty
   * @param written what all this is written in
   * @param languages ISO codes of those in which members write
   * @param countries ISO codes of both ends of its corridor; may be empty
   */
  public record Facts(
      String name,
      String purpose,
      String rules,
      Language written,
      Bond bond,
      List<String> languages,
      List<String> countries) {
    public Facts {
      languages = List.copyOf(languages);
      countries = List.copyOf(countries);
    }
  }

  static Circle found(CircleId id, Facts facts, Doors doors, Instant now) {
    return new Circle(id, facts, doors, now, null, 0, 0, 0, now);
  }

  /**
   * @param base the revision that was seen by who changed it
   * @throws CircleRefusal if it changed meanwhile, is closed, or would be opened
   */
  Circle with(Facts next, Doors nextDoors, int base) {
    requireRuns();
    if (base != revision) {
      throw new CircleRefusal(CircleRefusal.Why.CHANGED);
    }
    if (nextDoors.compareTo(doors) < 0) {
      throw new CircleRefusal(CircleRefusal.Why.OPENED);
    }
    return new Circle(id, next, nextDoors, founded, closed, revision + 1, members, threads, last);
  }

  Circle close(Instant now) {
    requireRuns();
    return new Circle(id, facts, doors, founded, now, revision + 1, members, threads, last);
  }

  void requireRuns() {
    if (!runs()) {
      throw new CircleRefusal(CircleRefusal.Why.CLOSED);
    }
  }

  public boolean runs() {
    return closed == null;
  }

  /** Whether people who are no members may learn that it is there. */
  public boolean isListed() {
    return doors != Doors.PRIVATE;
  }

  public CircleView view() {
    return new CircleView(id, facts.name(), facts.written(), doors, runs());
  }
}
