package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Disaggregation;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.underway.ProjectUnderWay;

/**
 * How an indicator is measured.
 *
 * @param revision 0 where nobody changed what the plan suggests
 * @param ascending whether more is better
 * @param adds whether each period tells what is new in it; else each tells how it stands
 * @param people whether people are counted, whose small numbers are never published
 * @param axes by what it is told in parts, those of earlier times included
 * @param targets by number of the period, since the start; that of the last period is the plan's
 * @param source code of the {@code EvidenceSource} it is counted from; empty for none
 */
public record Settings(
    int revision,
    boolean ascending,
    Kind kind,
    boolean adds,
    boolean people,
    Rhythm rhythm,
    List<Axis> axes,
    SortedMap<Integer, BigDecimal> targets,
    String source) {

  /** Of a dimension; characters of each; parts that are told at a time and over all times. */
  public static final int MOST_PARTS = 30;

  public static final int MOST_KNOWN = 200;
  public static final int NAME = 80;

  private static final Set<Dimension> OF_PEOPLE =
      EnumSet.of(Dimension.SEX, Dimension.AGE, Dimension.VULNERABILITY, Dimension.STATUS);

  public Settings {
    axes = List.copyOf(axes);
    targets = new TreeMap<>(targets);
  }

  /** What sort of figure it is. */
  public enum Kind {
    /** How many, how much: its parts add up to no more than the whole. */
    NUMBER,
    /** A number of a whole, shown as a percentage. */
    SHARE,
    /** An average, a price, a score: parts stand beside each other. */
    LEVEL;

    /** Key of its name. */
    public String text() {
      return "projects.indicators.kind." + Submission.code(this);
    }
  }

  /**
   * @param name what the team calls it; only for {@link Dimension#OWN}
   * @param told whether it is told by it now
   */
  public record Axis(Dimension dimension, String name, boolean told, List<Part> parts) {
    public Axis {
      parts = List.copyOf(parts);
    }

    /**
     * Told by these parts from now on. One that was told before by the same name is the same part,
     * and its figures are back; one that is left out is kept as it was.
     *
     * @param names of the parts; codes where the dimension has texts for them
     */
    public Axis with(List<String> names) {
      List<Part> all = new ArrayList<>();
      for (String name : names) {
        if (name.isBlank() || all.stream().anyMatch(part -> called(part, name))) {
          continue;
        }
        all.add(
            known(name)
                .map(part -> new Part(part.code(), part.name(), true))
                .orElseGet(
                    () ->
                        dimension.isFixed()
                            ? new Part(name, "", true)
                            : new Part("c" + (parts.size() + fresh(all) + 1), name, true)));
      }
      for (Part part : parts) {
        if (all.stream().noneMatch(one -> one.code().equals(part.code()))) {
          all.add(new Part(part.code(), part.name(), false));
        }
      }
      return new Axis(dimension, name, !names.isEmpty(), all);
    }

    private Optional<Part> known(String wanted) {
      return parts.stream().filter(part -> called(part, wanted)).findFirst();
    }

    private static boolean called(Part part, String wanted) {
      return part.name().isEmpty()
          ? part.code().equals(wanted)
          : part.name().equals(wanted)
              || !SheetWords.bare(wanted).isEmpty()
                  && SheetWords.bare(part.name()).equals(SheetWords.bare(wanted));
    }

    private int fresh(List<Part> all) {
      return (int)
          all.stream()
              .filter(one -> parts.stream().noneMatch(old -> old.code().equals(one.code())))
              .count();
    }

    public List<Part> now() {
      return told ? parts.stream().filter(Part::told).toList() : List.of();
    }
  }

  /**
   * @param code stays for ever; figures are kept under it
   * @param name empty where the dimension has a text for it
   */
  public record Part(String code, String name, boolean told) {}

  /** A part with its dimension, where figures are kept. */
  public record Cell(Axis axis, Part part) {

    /** {@code sex-female}. */
    public String key() {
      return axis.dimension().code() + "-" + part.code();
    }
  }

  /** What the plan suggests for an indicator. */
  public static Settings suggested(Logframe.Indicator indicator, ProjectUnderWay project) {
    List<Axis> axes = new ArrayList<>();
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    for (Disaggregation one : indicator.disaggregation()) {
      Dimension dimension = Dimension.valueOf(one.name());
      dimensions.add(dimension);
      axes.add(axis(dimension, project));
    }
    boolean down =
        indicator.baseline() != null
            && indicator.target() != null
            && indicator.target().compareTo(indicator.baseline()) < 0;
    boolean share = indicator.unit().contains("%") || indicator.unit().contains("٪");
    return new Settings(
        0,
        !down,
        share ? Kind.SHARE : Kind.NUMBER,
        false,
        dimensions.stream().anyMatch(OF_PEOPLE::contains),
        project.months() > 12 ? Rhythm.HALF_YEAR : Rhythm.QUARTER,
        axes,
        new TreeMap<>(),
        "");
  }

  private static Axis axis(Dimension dimension, ProjectUnderWay project) {
    return switch (dimension) {
      case COUNTRY ->
          named(
              dimension,
              project.partners().stream()
                  .map(partner -> partner.country())
                  .filter(country -> !country.isEmpty())
                  .map(country -> Countries.name(country, project.written()))
                  .toList());
      case PLACE ->
          named(
              dimension,
              project.plan().setting().places().stream().map(place -> place.name()).toList());
      default -> named(dimension, dimension.fixed());
    };
  }

  private static Axis named(Dimension dimension, List<String> names) {
    return new Axis(dimension, "", true, List.of()).with(names);
  }

  /** By which it is told now. */
  public List<Axis> now() {
    return axes.stream().filter(axis -> !axis.now().isEmpty()).toList();
  }

  /** The cells of a form, in order. */
  public List<Cell> cells() {
    return now().stream()
        .flatMap(axis -> axis.now().stream().map(part -> new Cell(axis, part)))
        .toList();
  }

  /** Where a figure is or was kept. */
  public Optional<Cell> cell(String key) {
    return axes.stream()
        .flatMap(axis -> axis.parts().stream().map(part -> new Cell(axis, part)))
        .filter(cell -> cell.key().equals(key))
        .findFirst();
  }

  public boolean tells(String key) {
    return cells().stream().anyMatch(cell -> cell.key().equals(key));
  }

  public Optional<Axis> axis(Dimension dimension) {
    return axes.stream().filter(axis -> axis.dimension() == dimension).findFirst();
  }

  public boolean share() {
    return kind == Kind.SHARE;
  }

  public Settings numbered(int next) {
    return new Settings(next, ascending, kind, adds, people, rhythm, axes, targets, source);
  }
}
