package org.corridor.projects.design.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Setting.Corridor;
import org.corridor.projects.design.Setting.Place;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.springframework.stereotype.Component;

/** Step 2: the corridors, the places at both ends, and the bond between them. */
@Component
class PlacesStep implements StepPage {

  private final Choices choices;

  PlacesStep(Choices choices) {
    this.choices = choices;
  }

  @Override
  public Step step() {
    return Step.PLACES;
  }

  @Override
  public String template() {
    return "projects/design/pages/places";
  }

  @Override
  public Form fill(DesignContent content) {
    Setting setting = content.setting();
    Form.Builder form = Form.builder();
    for (int i = 0; i < setting.corridors().size(); i++) {
      Corridor corridor = setting.corridors().get(i);
      form.put("corridors[" + i + "].origin", corridor.origin());
      form.put("corridors[" + i + "].residence", corridor.residence());
    }
    for (int i = 0; i < setting.places().size(); i++) {
      Place place = setting.places().get(i);
      form.put("places[" + i + "].name", place.name());
      form.put("places[" + i + "].country", place.country());
      form.put("places[" + i + "].end", place.end());
    }
    return form.putAll("bonds", setting.bonds()).put("link", setting.link()).build();
  }

  @Override
  public PlacesView view(Design design, Form form, Language language) {
    return new PlacesView(
        choices.countries(language),
        choices.of(End.class, language),
        choices.of(Setting.Bond.class, language));
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    List<Corridor> corridors = sent.rows("corridors", Limits.CORRIDORS, PlacesStep::corridor);
    List<Place> places = sent.rows("places", Limits.PLACES, row -> place(row, corridors));
    Setting setting =
        new Setting(
            corridors,
            places,
            sent.choices("bonds", Setting.Bond.class),
            sent.text("link", Limits.TEXT));
    return content -> content.with(setting);
  }

  private static Corridor corridor(Submission row) {
    return new Corridor(country(row, "origin"), country(row, "residence"));
  }

  private static String country(Submission row, String name) {
    String code = row.required(name, Limits.LINE);
    if (!code.isEmpty() && !Countries.codes().contains(code)) {
      row.problem(name, "platform.form.unknown-choice", Map.of());
    }
    return code;
  }

  /** Country and end may be left open where the corridors leave no doubt about them. */
  private static Place place(Submission row, List<Corridor> corridors) {
    String name = row.required("name", Limits.LINE);
    End end = row.choice("end", End.class);
    Set<String> origins =
        corridors.stream().map(Corridor::origin).collect(Collectors.toUnmodifiableSet());
    Set<String> residences =
        corridors.stream().map(Corridor::residence).collect(Collectors.toUnmodifiableSet());
    String typed = row.text("country", Limits.LINE);
    String country = typed.isEmpty() ? only(end == End.ORIGIN ? origins : residences, end) : typed;
    if (country.isEmpty()) {
      row.problem("country", "platform.form.required", Map.of());
    } else if (!Countries.codes().contains(country)) {
      row.problem("country", "platform.form.unknown-choice", Map.of());
    }
    End known = end == null ? endOf(country, origins, residences) : end;
    if (end == null && known == End.TRANSIT) {
      row.problem("end", "platform.form.required", Map.of());
    }
    return new Place(name, country, known);
  }

  private static String only(Set<String> countries, @org.jspecify.annotations.Nullable End end) {
    return end == null || end == End.TRANSIT || countries.size() != 1
        ? ""
        : Stream.of(countries.toArray(String[]::new)).findFirst().orElse("");
  }

  /** Transit where it is on neither side, or on both. */
  private static End endOf(String country, Set<String> origins, Set<String> residences) {
    boolean origin = origins.contains(country);
    boolean residence = residences.contains(country);
    return origin == residence ? End.TRANSIT : origin ? End.ORIGIN : End.RESIDENCE;
  }
}
