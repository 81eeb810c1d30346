package org.corridor.projects.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;
import org.corridor.projects.review.FieldLink;
import org.corridor.projects.review.Severity;

/**
 * One check. Where it applies, it asks a question whose good answer is yes (its title, {@code
 * projects.review.rule.ID.title}). The design may answer it well (a strength), badly (a gap or a
 * piece of advice), or not yet: an open question. A blank is never a gap by itself, only where
 * something that the team did say makes the answer necessary, or where it is a point that was
 * passed over in a block otherwise worked through (decision 9).
 *
 * @param source handbook sections it is drawn from
 * @param met references to what real projects lived through, see {@link Experiences}
 * @param answered whether what the design says shows that the good answer is missing
 * @param waived the team says that it does not apply
 * @param insists the design itself says that it matters
 * @param points of the toolbox that it asks about, maybe none
 */
record Rule(
    String id,
    Dimension dimension,
    String source,
    List<String> met,
    Predicate<Facts> applies,
    Predicate<Facts> good,
    Predicate<Facts> answered,
    Predicate<Facts> waived,
    Predicate<Facts> insists,
    Function<Facts, Severity> otherwise,
    Function<Facts, FieldLink> field,
    Points points) {

  /** What the rule sees; {@code open}: the design does not say yet. */
  record Verdict(Severity severity, boolean open, FieldLink field) {}

  Optional<Verdict> judge(Facts design) {
    if (!applies.test(design)) {
      return Optional.empty();
    }
    if (good.test(design)) {
      return verdict(Severity.STRENGTH, false, design);
    }
    if (waived.test(design)) {
      return insists.test(design) ? verdict(Severity.ADVICE, false, design) : Optional.empty();
    }
    return answered.test(design)
        ? verdict(otherwise.apply(design), false, design)
        : verdict(Severity.ADVICE, true, design);
  }

  private Optional<Verdict> verdict(Severity severity, boolean open, Facts design) {
    return Optional.of(new Verdict(severity, open, field.apply(design)));
  }

  static Draft named(String id) {
    return new Draft(id);
  }

  /** A rule being written. Unless said otherwise it applies always and looks at no point. */
  static final class Draft {
    private final String id;
    private Dimension dimension = Dimension.PRACTICE;
    private String source = "";
    private List<String> met = List.of();
    private Predicate<Facts> applies = design -> true;
    private Predicate<Facts> good = design -> false;
    private Predicate<Facts> answered = design -> true;
    private Predicate<Facts> waived = design -> false;
    private Predicate<Facts> insists = design -> false;
    private Function<Facts, FieldLink> field = design -> FieldLink.to(Step.IDEA, "sentence");
    private Points points = new Points(List.of(), false);

    private Draft(String id) {
      this.id = id;
    }

    Draft in(Dimension where) {
      dimension = where;
      return this;
    }

    Draft citing(String handbook) {
      source = handbook;
      return this;
    }

    /** {@code CODE/difficulty} or {@code CODE#source}, see {@link Experiences}. */
    Draft met(String... references) {
      met = List.of(references);
      return this;
    }

    /** Applies only then; may be said more than once. */
    Draft when(Predicate<Facts> condition) {
      applies = applies.and(condition);
      return this;
    }

    /** The good answer; said again, either will do. */
    Draft wants(Predicate<Facts> condition) {
      good = good.or(condition);
      return this;
    }

    /**
     * Whether the design shows by now that the good answer is missing: by a bad answer, by a list
     * or choice that was made and lacks it, or by a blank that something else in it makes
     * necessary. Until then the question is open.
     */
    Draft once(Predicate<Facts> condition) {
      answered = condition;
      return this;
    }

    Draft once(Step step) {
      return once(design -> design.filled(step));
    }

    Draft unless(Predicate<Facts> condition) {
      waived = waived.or(condition);
      return this;
    }

    /**
     * The design itself says that it matters: "does not apply" is then not simply accepted, and
     * silence about a point tells as soon as any point of its block has been answered.
     */
    Draft insistsWhen(Predicate<Facts> condition) {
      insists = condition;
      return this;
    }

    Draft at(Step step, String name) {
      return at(design -> FieldLink.to(step, name));
    }

    Draft at(Function<Facts, FieldLink> where) {
      field = where;
      return this;
    }

    /**
     * Asks about points ({@code block/point}), where a block of theirs is chosen: one of them done
     * or planned is good, "does not apply" is accepted, and silence tells once the block has been
     * worked through.
     */
    Draft asks(String... references) {
      return asks(new Points(Point.all(references), false));
    }

    /** As {@link #asks}, but of each block that the design uses. */
    Draft asksEach(String... references) {
      return asks(new Points(Point.all(references), true));
    }

    private Draft asks(Points asked) {
      minds(asked);
      field = asked::field;
      waived = asked::refused;
      return oncePassedOver().when(asked::asked);
    }

    /** Points that are a good answer too, for a rule that applies for another reason. */
    Draft minds(String... references) {
      minds(new Points(Point.all(references), false));
      return this;
    }

    private void minds(Points good) {
      points = good;
      wants(good::takenCareOf);
    }

    /** Nothing but the points can show it: a blank elsewhere stays a question. */
    Draft oncePassedOver() {
      Points minded = points;
      return once(d -> minded.passedOver(d) || insists.test(d) && minded.started(d));
    }

    /** A field in words: it is answered or blank, and a blank asks. */
    Rule elseAsk() {
      return once(design -> false).elseAdvice();
    }

    /** Without the good answer the handbook saw projects fail or suffer. */
    Rule elseGap() {
      return otherwise(design -> Severity.GAP);
    }

    Rule elseAdvice() {
      return otherwise(design -> Severity.ADVICE);
    }

    /** A gap only then, else a piece of advice. */
    Rule elseGapIf(Predicate<Facts> grave) {
      return otherwise(design -> grave.test(design) ? Severity.GAP : Severity.ADVICE);
    }

    private Rule otherwise(Function<Facts, Severity> severity) {
      return new Rule(
          id, dimension, source, met, applies, good, answered, waived, insists, severity, field,
          points);
    }
  }
}
