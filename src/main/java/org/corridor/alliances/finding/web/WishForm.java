package org.corridor.alliances.finding.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridor.alliances.finding.domain.Wish;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Setting;

/** What partners are sought for, from the address of the page or from a design. */
public final class WishForm {

  public static final int WORDS = 300;
  static final int PRESENT = 6;

  private static final String PATH = "^.*/organisations/";

  private WishForm() {}

  static Wish read(Submission sent, Organisations organisations) {
    return new Wish(
        present(sent, organisations),
        countries(sent, "origin"),
        countries(sent, "residence"),
        "",
        List.of(),
        codes(sent, "sector"),
        codes(sent, "group"),
        Set.of(),
        sent.text("words", WORDS));
  }

  private static Set<String> countries(Submission sent, String field) {
    Set<String> countries = new TreeSet<>();
    for (String code : sent.all(field)) {
      if (Countries.exists(code)) {
        countries.add(code.toUpperCase(Locale.ROOT));
      } else {
        sent.problem(field, "platform.form.unknown-choice", Map.of());
      }
    }
    return countries;
  }

  private static Set<String> codes(Submission sent, String field) {
    return sent.all(field).stream()
        .filter(code -> code.matches("[a-z-]{2,40}"))
        .limit(30)
        .collect(Collectors.toSet());
  }

  private static List<Wish.Present> present(Submission sent, Organisations organisations) {
    List<Wish.Present> present = new ArrayList<>();
    for (String typed : sent.all("with").stream().limit(PRESENT).toList()) {
      String slug = typed.replaceAll("[?#].*$", "").replaceAll(PATH, "");
      OrganisationView found = organisations.find(slug).orElse(null);
      if (found == null) {
        sent.problem("with", "alliances.finding.with.unknown", Map.of("typed", typed));
      } else {
        present.add(new Wish.Present(found.id(), found.name(), found.country(), found.kind()));
      }
    }
    return present;
  }

  /** What a design says. Partners without a country cannot be placed and are left out. */
  static Wish of(DesignContent design) {
    Set<String> origin = new HashSet<>();
    Set<String> residence = new HashSet<>();
    for (Setting.Corridor corridor : design.setting().corridors()) {
      origin.add(corridor.origin());
      residence.add(corridor.residence());
    }
    origin.removeIf(String::isBlank);
    residence.removeIf(String::isBlank);
    return new Wish(
        design.alliances().inRole(Alliances.Role.PARTNER).stream()
            .filter(ally -> !ally.country().isEmpty())
            .map(WishForm::present)
            .toList(),
        origin,
        residence,
        "",
        design.practice().blocks().stream().map(Practice.ChosenBlock::block).toList(),
        Set.of(),
        design.audience().groups().stream()
            .map(Audience.TargetGroup::kind)
            .map(Submission::code)
            .collect(Collectors.toSet()),
        Set.of(),
        design.idea().title() + " " + design.idea().sentence());
  }

  private static Wish.Present present(Alliances.Ally ally) {
    OrganisationKind kind =
        OrganisationKind.of(Submission.code(ally.kind())).orElse(OrganisationKind.OTHER);
    return new Wish.Present(null, ally.name(), ally.country(), kind);
  }

  static Form fill(Wish wish) {
    return Form.builder()
        .putAll("origin", wish.origin())
        .putAll("residence", wish.residence())
        .putAll("sector", wish.sectors())
        .putAll("group", wish.groups())
        .put("words", wish.words())
        .build();
  }
}
