package org.corridor.alliances.working.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * How responsibilities, resources, money and effort lie between the partners, and what is lopsided
 * about it. Partnerships "entail equity in the distribution of power, responsibilities and
 * resources" (handbook 6.1); unclear or imbalanced distribution is a threat (6.4). Equity is not
 * equality: only what is far apart is pointed out, as a question to the partners.
 *
 * @param rows one for each measure
 */
public record Balance(List<Row> rows, List<Finding> findings) {

  /** Work and money further apart than this part of the whole are worth a talk. */
  static final double FAR = 0.25;

  public Balance {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  public record Side(Partner partner, Contribution content) {}

  /** What is weighed. */
  public enum Measure {
    RESPONSIBILITIES,
    RESOURCES,
    BUDGET,
    EFFORT;

    /** Key of its name. */
    public String text() {
      return "alliances.working.measure." + Submission.code(this);
    }
  }

  /**
   * @param value a number of things, an amount, a percentage or person-days; null where not said
   * @param share 0 to 1 of the whole
   */
  public record Share(Partner partner, @Nullable BigDecimal value, double share) {}

  /**
   * @param currency of the values of the budget; empty where they are percentages
   * @param known false where the shares cannot be told
   */
  public record Row(Measure measure, List<Share> shares, String currency, boolean known) {
    double share(Partner partner) {
      return shares.stream()
          .filter(one -> one.partner().id().equals(partner.id()))
          .mapToDouble(Share::share)
          .sum();
    }
  }

  /** How a finding is meant. */
  public enum Tone {
    GAP,
    ADVICE,
    STRENGTH;

    public String code() {
      return Submission.code(this);
    }
  }

  /**
   * @param kind the sentence is {@code alliances.working.finding.<kind>}
   * @param arguments shares as whole percentages
   */
  public record Finding(Tone tone, String kind, Map<String, Object> arguments) {
    public String text() {
      return "alliances.working.finding." + kind;
    }
  }

  public static Balance of(List<Side> sides) {
    List<Row> rows =
        List.of(
            counted(Measure.RESPONSIBILITIES, sides),
            counted(Measure.RESOURCES, sides),
            budget(sides),
            counted(Measure.EFFORT, sides));
    return new Balance(rows, findings(sides, rows));
  }

  private static Row counted(Measure measure, List<Side> sides) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (Side side : sides) {
      values.add(value(measure, side.content()));
    }
    return row(measure, sides, values, "");
  }

  private static @Nullable BigDecimal value(Measure measure, Contribution content) {
    return switch (measure) {
      case RESPONSIBILITIES -> BigDecimal.valueOf(content.responsibilities().size());
      case RESOURCES -> BigDecimal.valueOf(content.resources().size());
      case EFFORT -> content.days() == null ? null : BigDecimal.valueOf(content.days());
      case BUDGET -> null;
    };
  }

  /** By amounts where all that are said are of one currency, else by percentages. */
  private static Row budget(List<Side> sides) {
    Set<String> currencies = new HashSet<>();
    boolean amounts = true;
    boolean percents = true;
    for (Side side : sides) {
      boolean amount = side.content().amount() != null;
      boolean percent = side.content().percent() != null;
      if (amount) {
        currencies.add(side.content().currency());
      }
      amounts &= amount || !percent;
      percents &= percent || !amount;
    }
    List<@Nullable BigDecimal> values = new ArrayList<>();
    boolean byAmount = amounts && currencies.size() == 1;
    boolean byPercent = !byAmount && percents;
    for (Side side : sides) {
      values.add(byAmount ? side.content().amount() : byPercent ? side.content().percent() : null);
    }
    return row(Measure.BUDGET, sides, values, byAmount ? currencies.iterator().next() : "");
  }

  private static Row row(
      Measure measure, List<Side> sides, List<@Nullable BigDecimal> values, String currency) {
    double sum = 0;
    for (BigDecimal value : values) {
      sum += value == null ? 0 : value.doubleValue();
    }
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      BigDecimal value = values.get(i);
      shares.add(
          new Share(
              sides.get(i).partner(),
              value,
              sum <= 0 || value == null ? 0 : value.doubleValue() / sum));
    }
    return new Row(measure, List.copyOf(shares), currency, sum > 0);
  }

  private static List<Finding> findings(List<Side> sides, List<Row> rows) {
    List<Finding> found = new ArrayList<>();
    List<Side> silent = sides.stream().filter(side -> side.content().saysNothing()).toList();
    if (sides.size() < 2 || silent.size() == sides.size()) {
      return List.of();
    }
    workAndMoney(sides, rows, found);
    ends(sides, rows, found);
    silent.forEach(side -> found.add(new Finding(Tone.ADVICE, "silent", named(side.partner()))));
    for (Side side : sides) {
      if (!side.content().saysNothing()) {
        oneSide(side, rows, found);
      }
    }
    leaders(sides, found);
    shares(sides, rows, found);
    if (found.stream().allMatch(one -> one.tone() == Tone.STRENGTH)) {
      found.add(new Finding(Tone.STRENGTH, "balanced", Map.of()));
    }
    return found;
  }

  private static void workAndMoney(List<Side> sides, List<Row> rows, List<Finding> found) {
    Row money = rows.get(2);
    for (Side side : sides) {
      double gets = money.share(side.partner());
      for (Row work : List.of(rows.get(0), rows.get(3))) {
        double carries = work.share(side.partner());
        if (!money.known() || !work.known() || incomplete(money) || incomplete(work)) {
          continue;
        }
        if (carries - gets >= FAR) {
          found.add(
              new Finding(
                  Tone.GAP,
                  work.measure() == Measure.EFFORT ? "much-effort" : "much-work",
                  pair(side.partner(), carries, gets)));
        } else if (gets - carries >= FAR && sides.size() > 2) {
          found.add(
              new Finding(
                  Tone.GAP,
                  work.measure() == Measure.EFFORT ? "little-effort" : "little-work",
                  pair(side.partner(), carries, gets)));
        }
      }
    }
  }

  /** Somebody has not said yet: a share of what is known would mislead. */
  private static boolean incomplete(Row row) {
    return row.shares().stream().anyMatch(share -> share.value() == null);
  }

  /** Both ends of the corridor, where an end has more than one partner. */
  private static void ends(List<Side> sides, List<Row> rows, List<Finding> found) {
    if (!rows.get(0).known() || !rows.get(2).known() || incomplete(rows.get(2))) {
      return;
    }
    for (PartnerEnd end : List.of(PartnerEnd.ORIGIN, PartnerEnd.RESIDENCE)) {
      List<Side> there = sides.stream().filter(side -> side.partner().end() == end).toList();
      double carries = sum(there, rows.get(0));
      double gets = sum(there, rows.get(2));
      if (there.size() > 1 && there.size() < sides.size() && carries - gets >= FAR) {
        found.add(
            new Finding(
                Tone.GAP,
                end == PartnerEnd.ORIGIN ? "end-origin" : "end-residence",
                Map.of("work", whole(carries), "money", whole(gets))));
      }
    }
  }

  private static double sum(List<Side> sides, Row row) {
    return sides.stream().mapToDouble(side -> row.share(side.partner())).sum();
  }

  private static void oneSide(Side side, List<Row> rows, List<Finding> found) {
    if (side.content().responsibilities().isEmpty()) {
      found.add(new Finding(Tone.GAP, "no-responsibility", named(side.partner())));
    }
    if (side.content().gains().isEmpty()) {
      found.add(new Finding(Tone.ADVICE, "no-gain", named(side.partner())));
    }
    double brings = rows.get(1).share(side.partner());
    if (rows.get(1).known() && brings == 0) {
      found.add(new Finding(Tone.ADVICE, "no-resource", named(side.partner())));
    }
  }

  private static void leaders(List<Side> sides, List<Finding> found) {
    List<Side> leaders = sides.stream().filter(side -> side.content().leads()).toList();
    if (leaders.isEmpty()) {
      found.add(new Finding(Tone.GAP, "no-leader", Map.of()));
    } else if (leaders.size() > 1) {
      found.add(new Finding(Tone.ADVICE, "many-leaders", Map.of("count", leaders.size())));
    }
  }

  private static void shares(List<Side> sides, List<Row> rows, List<Finding> found) {
    Row money = rows.get(2);
    boolean said =
        sides.stream()
            .flatMap(
                side ->
                    Stream.of(side.content().amount() != null, side.content().percent() != null))
            .anyMatch(one -> one);
    if (said && !money.known()) {
      found.add(new Finding(Tone.ADVICE, "money-apart", Map.of()));
    }
    if (money.known() && money.currency().isEmpty()) {
      BigDecimal sum =
          money.shares().stream()
              .map(share -> share.value() == null ? BigDecimal.ZERO : share.value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean off = sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) > 0;
      if (off && !incomplete(money)) {
        found.add(new Finding(Tone.ADVICE, "not-hundred", Map.of("sum", sum)));
      }
    }
  }

  private static Map<String, Object> named(Partner partner) {
    return Map.of("partner", partner.name());
  }

  private static Map<String, Object> pair(Partner partner, double work, double money) {
    return Map.of("partner", partner.name(), "work", whole(work), "money", whole(money));
  }

  private static int whole(double share) {
    return (int) Math.round(share * 100);
  }

  /** The letters that stand for the partners in the picture, in their order. */
  public static String letter(int index) {
    return String.valueOf((char) ('A' + index % 26));
  }
}
