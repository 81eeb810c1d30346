package org.corridor.alliances.health.threats.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.platform.form.Submission;

/** What is so in a partnership and makes some threats likelier. */
public enum Fact {
  NO_WRITTEN_AGREEMENT,
  VOLUNTEERS_ONLY,
  ONE_LEADS_ALL,
  ONE_FUNDER,
  ONE_PERSON_HOLDS_ALL,
  FIRST_GRANT,
  PLANNED_BY_ONE,
  NEVER_MET,
  DIFFERENT_SIZES,
  CHANGE_OF_OFFICE,
  /** Seen from the room: partners read different languages. */
  DIFFERENT_LANGUAGES,
  /** Seen from the room: somebody takes part without a contract. */
  INFORMAL_PARTNER,
  /** Seen from the room: all partners are at one end. */
  ONE_END_ONLY;

  private static final Set<Fact> SEEN =
      EnumSet.of(DIFFERENT_LANGUAGES, INFORMAL_PARTNER, ONE_END_ONLY);

  /** Those that people say, since the room cannot know them. */
  public static List<Fact> said() {
    return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(SEEN)));
  }

  boolean isSaid() {
    return !SEEN.contains(this);
  }

  /** Those that the room shows. */
  static Set<Fact> seen(PartnershipView partnership) {
    List<Partner> in = partnership.joined();
    Set<Fact> seen = EnumSet.noneOf(Fact.class);
    if (in.stream().map(Partner::language).distinct().count() > 1) {
      seen.add(DIFFERENT_LANGUAGES);
    }
    if (in.stream().anyMatch(Partner::informal)) {
      seen.add(INFORMAL_PARTNER);
    }
    boolean both = in.stream().anyMatch(one -> one.end() == PartnerEnd.BETWEEN);
    if (!both && in.stream().map(Partner::end).distinct().count() < 2) {
      seen.add(ONE_END_ONLY);
    }
    return seen;
  }

  /** Key of the sentence. */
  public String text() {
    return "alliances.health.threats.fact." + Submission.code(this);
  }
}
