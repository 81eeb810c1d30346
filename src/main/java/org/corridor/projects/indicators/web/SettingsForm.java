package org.corridor.projects.indicators.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.Limits;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.domain.Rhythm;
import org.corridor.projects.indicators.domain.Settings;
import org.corridor.projects.indicators.domain.Settings.Axis;
import org.corridor.projects.indicators.domain.Settings.Kind;
import org.corridor.projects.indicators.domain.Settings.Part;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.indicators.domain.ValueNumbers;

/** How an indicator is measured, as a form. */
final class SettingsForm {

  static final int LINES = 3_000;

  private SettingsForm() {}

  static String target(int period) {
    return "target-" + period;
  }

  static String parts(Dimension dimension) {
    return "parts-" + dimension.code();
  }

  static Form of(Settings settings) {
    Form.Builder form =
        Form.builder()
            .put("base", settings.revision())
            .put("direction", settings.ascending() ? "up" : "down")
            .put("kind", settings.kind().name())
            .put("adds", settings.adds() ? "new" : "stand")
            .put("people", settings.people() ? "yes" : null)
            .put("rhythm", settings.rhythm().name())
            .put("source", settings.source());
    for (Axis axis : settings.axes()) {
      if (axis.dimension().isFixed()) {
        form.put(parts(axis.dimension()), axis.told() ? "yes" : null);
      } else {
        form.put(
            parts(axis.dimension()),
            String.join("\n", axis.now().stream().map(Part::name).toList()));
      }
      if (axis.dimension() == Dimension.OWN) {
        form.put("own", axis.name());
      }
    }
    settings.targets().forEach((period, number) -> form.put(target(period), plain(number)));
    return form.build();
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** What was sent; problems are noted there. */
  static Settings read(Submission sent, Tracked tracked, List<EvidenceSource> sources) {
    Settings now = tracked.settings();
    Integer base = sent.whole("base", 0, Integer.MAX_VALUE);
    Kind kind = Objects.requireNonNullElse(sent.choice("kind", Kind.class), now.kind());
    Rhythm rhythm = Objects.requireNonNullElse(sent.choice("rhythm", Rhythm.class), now.rhythm());
    boolean adds = sent.text("adds", 5).equals("new");
    if (adds && kind == Kind.LEVEL) {
      sent.problem("adds", "projects.indicators.level-adds", Map.of());
    }
    String source = sent.text("source", 60);
    if (!source.isEmpty() && sources.stream().noneMatch(one -> one.code().equals(source))) {
      sent.problem("source", "platform.form.unknown-choice", Map.of());
    }
    if (!source.isEmpty() && kind == Kind.SHARE) {
      sent.problem("source", "projects.indicators.share-counted", Map.of());
    }
    return new Settings(
        base == null ? now.revision() : base,
        !sent.text("direction", 5).equals("down"),
        kind,
        adds,
        sent.ticked("people"),
        rhythm,
        axes(sent, now),
        rhythm == now.rhythm() ? targets(sent, tracked) : new TreeMap<>(),
        source);
  }

  private static List<Axis> axes(Submission sent, Settings now) {
    List<Axis> axes = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      Axis before = now.axis(dimension).orElse(new Axis(dimension, "", false, List.of()));
      String name = dimension == Dimension.OWN ? sent.text("own", Settings.NAME) : "";
      Axis named = new Axis(dimension, name, before.told(), before.parts());
      Axis next = named.with(names(sent, dimension));
      if (next.parts().size() > Settings.MOST_KNOWN) {
        sent.problem(
            parts(dimension),
            "platform.form.too-many-rows",
            Map.of("most", Settings.MOST_KNOWN, "typed", next.parts().size()));
      }
      if (dimension == Dimension.OWN && next.told() && name.isEmpty()) {
        sent.problem("own", "platform.form.required", Map.of());
      }
      if (!next.parts().isEmpty()) {
        axes.add(next);
      }
    }
    return axes;
  }

  private static List<String> names(Submission sent, Dimension dimension) {
    String field = parts(dimension);
    if (dimension.isFixed()) {
      return sent.ticked(field) ? dimension.fixed() : List.of();
    }
    List<String> names =
        sent.text(field, LINES).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (names.size() > Settings.MOST_PARTS) {
      sent.problem(
          field,
          "platform.form.too-many-rows",
          Map.of("most", Settings.MOST_PARTS, "typed", names.size()));
      return List.of();
    }
    names.stream()
        .filter(name -> name.length() > Settings.NAME)
        .findFirst()
        .ifPresent(
            name ->
                sent.problem(
                    field,
                    "platform.form.too-long",
                    Map.of("most", Settings.NAME, "typed", name.length())));
    return names;
  }

  private static TreeMap<Integer, BigDecimal> targets(Submission sent, Tracked tracked) {
    TreeMap<Integer, BigDecimal> targets = new TreeMap<>();
    for (int period = 1; period < tracked.periods().size(); period++) {
      BigDecimal target =
          sent.decimal(target(period), Limits.VALUE.negate(), Limits.VALUE, ValueNumbers.DECIMALS);
      if (target != null) {
        targets.put(period, target);
      }
    }
    return targets;
  }
}
