package org.corridor.projects.design;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Step 3: whom it is for.
 *
 * @param reach how the project reaches them, and why they would trust it
 */
public record Audience(List<TargetGroup> groups, String reach) {

  static final Audience EMPTY = new Audience(List.of(), "");

  public Audience {
    groups = List.copyOf(groups);
  }

  /**
   * @param circumstances what makes their situation particular; drives questions and review
   */
  public record TargetGroup(
      String name, End end, Kind kind, Headcount people, Set<Circumstance> circumstances) {
    public TargetGroup {
      circumstances = Ordered.set(circumstances);
    }
  }

  public enum Kind {
    MIGRANTS,
    DIASPORA_PROFESSIONALS,
    FAMILIES,
    CHILDREN,
    OLDER_PEOPLE,
    WOMEN,
    YOUTH,
    RETURNEES,
    FORCED_RETURNEES,
    ENTREPRENEURS,
    FARMERS,
    SEASONAL_WORKERS,
    IRREGULAR_MIGRANTS,
    REFUGEES,
    LOCAL_AUTHORITIES,
    LOCAL_ASSOCIATIONS,
    HEALTH_WORKERS,
    JOBSEEKERS,
    STUDENTS,
    GENERAL_PUBLIC;

    /** Where such people are if nobody says otherwise. */
    public End usualEnd() {
      return switch (this) {
        case MIGRANTS, DIASPORA_PROFESSIONALS, SEASONAL_WORKERS, IRREGULAR_MIGRANTS, REFUGEES ->
            End.RESIDENCE;
        default -> End.ORIGIN;
      };
    }
  }

  public enum Circumstance {
    IRREGULAR_STATUS,
    LOW_LITERACY,
    LOW_DIGITAL_SKILLS,
    REMOTE_AREA,
    SEASONAL_ABSENCE,
    WORKING_HOURS,
    HIGHLY_TECHNICAL,
    MINORS,
    TRAUMA,
    DISCRIMINATION,
    CONFLICT,
    DIVIDED_COMMUNITY,
    OTHER_LANGUAGE
  }

  /**
   * People by sex and age group: 0-17, 18-29, 30-59, 60 and over. Null is "not known", which is not
   * nought.
   */
  public record Headcount(
      @Nullable Integer girls,
      @Nullable Integer boys,
      @Nullable Integer youngWomen,
      @Nullable Integer youngMen,
      @Nullable Integer women,
      @Nullable Integer men,
      @Nullable Integer olderWomen,
      @Nullable Integer olderMen,
      @Nullable Integer notSplit) {

    public static final Headcount NONE =
        new Headcount(null, null, null, null, null, null, null, null, null);

    public int total() {
      return female() + male() + orNought(notSplit);
    }

    public int female() {
      return sum(girls, youngWomen, women, olderWomen);
    }

    public int male() {
      return sum(boys, youngMen, men, olderMen);
    }

    public boolean isSplit() {
      return Stream.of(girls, boys, youngWomen, youngMen, women, men, olderWomen, olderMen)
          .anyMatch(n -> n != null);
    }

    private static int sum(
        @Nullable Integer a, @Nullable Integer b, @Nullable Integer c, @Nullable Integer d) {
      return orNought(a) + orNought(b) + orNought(c) + orNought(d);
    }

    private static int orNought(@Nullable Integer number) {
      return number == null ? 0 : number;
    }
  }

  public boolean hasKind(Kind... kinds) {
    return groups.stream().anyMatch(group -> List.of(kinds).contains(group.kind()));
  }

  public boolean hasCircumstance(Circumstance circumstance) {
    return groups.stream().anyMatch(group -> group.circumstances().contains(circumstance));
  }
}
