package org.corridor.communities.circles.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.Bond;
import org.corridor.communities.circles.domain.Circle;
import org.corridor.communities.circles.domain.Circle.Facts;
import org.corridor.communities.circles.domain.Membership;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.jspecify.annotations.Nullable;

/** The form of a circle. */
final class CircleForm {

  private CircleForm() {}

  static Form empty(Language reader, String name) {
    return Form.builder()
        .put("language", reader.name())
        .put("doors", Doors.OPEN.name())
        .putAll("languages", List.of(reader.code()))
        .put("shown", name)
        .build();
  }

  static Form fill(Circle circle) {
    Facts facts = circle.facts();
    return Form.builder()
        .put("name", facts.name())
        .put("purpose", facts.purpose())
        .put("rules", facts.rules())
        .put("language", facts.written().name())
        .put("bond", facts.bond().name())
        .put("doors", circle.doors().name())
        .putAll("languages", facts.languages())
        .putAll("countries", facts.countries())
        .build();
  }

  static @Nullable Facts facts(Submission sent, Language reader) {
    String name = sent.required("name", Circle.NAME);
    String purpose = sent.required("purpose", Circle.PURPOSE);
    String rules = sent.text("rules", Circle.RULES);
    Language written = sent.choice("language", Language.class);
    Bond bond = sent.choice("bond", Bond.class);
    if (bond == null) {
      sent.problem("bond", "platform.form.required", Map.of());
    }
    List<String> languages = known(sent.all("languages"), SpokenLanguages.codes());
    if (languages.isEmpty() || languages.size() > Circle.MOST_LANGUAGES) {
      sent.problem(
          "languages",
          "communities.circles.languages.wrong",
          Map.of("most", Circle.MOST_LANGUAGES));
    }
    List<String> countries = known(sent.all("countries"), Countries.codes());
    return sent.isValid() && bond != null
        ? new Facts(
            name,
            purpose,
            rules,
            Objects.requireNonNullElse(written, reader),
            bond,
            languages,
            countries.subList(0, Math.min(countries.size(), Circle.MOST_COUNTRIES)))
        : null;
  }

  static @Nullable Doors doors(Submission sent) {
    Doors doors = sent.choice("doors", Doors.class);
    if (doors == null) {
      sent.problem("doors", "platform.form.required", Map.of());
    }
    return doors;
  }

  /** The name by which somebody wants to show in a circle. */
  static String shown(Submission sent) {
    String shown = sent.required("shown", Membership.NAME);
    if (shown.contains("\n")) {
      sent.problem("shown", "platform.form.required", Map.of());
    }
    return shown;
  }

  private static List<String> known(List<String> sent, Collection<String> codes) {
    return sent.stream().filter(codes::contains).distinct().toList();
  }
}
