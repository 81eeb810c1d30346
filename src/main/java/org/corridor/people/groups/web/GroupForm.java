package org.corridor.people.groups.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.groups.domain.GroupContent;
import org.corridor.people.groups.domain.GroupSize;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.people.profiles.domain.WebLink;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.jspecify.annotations.Nullable;

/** A group as a form: filled from what is stored, and read from what was sent. */
final class GroupForm {

  private GroupForm() {}

  /** A new one: written, as a first guess, in the language that is read. */
  static Form begin(Language reader) {
    return Form.builder().put("written", reader).put("admission", "open").build();
  }

  static Form fill(GroupContent content) {
    GroupSize size = content.size();
    Form.Builder form =
        Form.builder()
            .put("name", content.name())
            .put("about", content.about())
            .put("written", content.written())
            .put("residence", content.residence())
            .put("towns", String.join("\n", content.towns()))
            .put("origin", content.origin())
            .put("originPlace", content.originPlace())
            .put("sector", content.sector())
            .put("size", size == null ? null : size.people())
            .put("estimate", size != null && size.estimate() ? "1" : null)
            .put("began", content.began())
            .put("organisation", content.organisation())
            .put(
                "links", String.join("\n", content.links().stream().map(WebLink::address).toList()))
            .put("admission", content.byRequest() ? "request" : "open");
    for (int i = 0; i < content.languages().size(); i++) {
      form.put("languages[" + i + "].language", content.languages().get(i));
    }
    return form.build();
  }

  /**
   * Notes problems in what was sent; null if there are any.
   *
   * @param bodies what it may be as a formal body
   */
  static @Nullable GroupContent read(
      Submission sent, List<OrganisationView> bodies, LocalDate today) {
    String name = sent.required("name", GroupContent.NAME);
    if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      sent.problem("name", "people.organisation.name.wrong", Map.of());
    }
    String about = sent.text("about", GroupContent.ABOUT);
    Language written = sent.choice("written", Language.class);
    String residence = country(sent, "residence");
    List<String> towns = lines(sent, "towns", GroupContent.TOWNS, GroupContent.TOWN);
    if (towns.isEmpty() && sent.text("towns", Integer.MAX_VALUE).isEmpty()) {
      sent.problem("towns", "platform.form.required", Map.of());
    }
    String origin = country(sent, "origin");
    String originPlace = sent.text("originPlace", GroupContent.TOWN);
    Sector sector = sent.choice("sector", Sector.class);
    if (sector == null && sent.all("sector").isEmpty()) {
      sent.problem("sector", "platform.form.required", Map.of());
    }
    Integer size = sent.whole("size", 1, GroupSize.MOST);
    Integer began = sent.whole("began", GroupContent.FIRST_YEAR, today.getYear());
    List<String> languages = languages(sent);
    OrganisationId body = body(sent, bodies);
    List<WebLink> links = links(sent);
    if (!sent.isValid() || sector == null) {
      return null;
    }
    return new GroupContent(
        name,
        about,
        written == null ? Language.EN : written,
        residence,
        towns,
        origin,
        originPlace,
        sector,
        size == null ? null : new GroupSize(size, sent.ticked("estimate"), today),
        languages,
        began,
        body,
        links,
        sent.text("admission", 20).equals("request"));
  }

  static String writer(Submission sent) {
    String writer = sent.text("writer", 40);
    return writer.isEmpty() ? UUID.randomUUID().toString() : writer;
  }

  private static String country(Submission sent, String name) {
    String country = sent.required(name, 10).toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !Countries.codes().contains(country)) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
    }
    return country;
  }

  /** One thing a line. */
  private static List<String> lines(Submission sent, String name, int most, int longest) {
    String typed = sent.text(name, most * (longest + 1));
    List<String> lines =
        Stream.of(typed.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > most) {
      sent.problem(
          name, "platform.form.too-many-rows", Map.of("most", most, "typed", lines.size()));
    }
    lines.stream()
        .filter(line -> line.codePointCount(0, line.length()) > longest)
        .findFirst()
        .ifPresent(
            line ->
                sent.problem(
                    name,
                    "platform.form.too-long",
                    Map.of("most", longest, "typed", line.codePointCount(0, line.length()))));
    return lines;
  }

  private static List<String> languages(Submission sent) {
    List<String> known = new ArrayList<>();
    for (String language : sent.rows("languages", GroupContent.LANGUAGES, row -> language(row))) {
      if (!language.isEmpty()) {
        known.add(language);
      }
    }
    return known;
  }

  private static String language(Submission row) {
    String language = row.text("language", 10);
    if (!language.isEmpty() && !SpokenLanguages.codes().contains(language)) {
      row.problem("language", "platform.form.unknown-choice", Map.of());
    }
    return language;
  }

  private static @Nullable OrganisationId body(Submission sent, List<OrganisationView> bodies) {
    String typed = sent.text("organisation", 40);
    if (typed.isEmpty()) {
      return null;
    }
    OrganisationId body =
        bodies.stream()
            .map(OrganisationView::id)
            .filter(id -> id.toString().equals(typed))
            .findFirst()
            .orElse(null);
    if (body == null) {
      sent.problem("organisation", "platform.form.unknown-choice", Map.of());
    }
    return body;
  }

  private static List<WebLink> links(Submission sent) {
    List<String> lines = lines(sent, "links", GroupContent.LINKS, WebLink.LONGEST);
    List<WebLink> links = lines.stream().flatMap(line -> WebLink.of(line).stream()).toList();
    if (links.size() < lines.size()
        && lines.stream().allMatch(l -> l.length() <= WebLink.LONGEST)) {
      sent.problem("links", "people.group.links.wrong", Map.of());
    }
    return links;
  }
}
