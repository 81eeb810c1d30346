package org.corridor.alliances.partnerships.web;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.domain.PartnershipDraft;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.PartnerDraft;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignKey;
import org.jspecify.annotations.Nullable;

/** Reads and fills what the forms say about a partnership and a partner. */
final class PartnerForm {

  private static final String REQUIRED = "platform.form.required";
  private static final String UNKNOWN = "platform.form.unknown-choice";

  private PartnerForm() {}

  /** Null where something is wrong. */
  static @Nullable About about(Submission sent) {
    String title = sent.required("title", PartnershipDraft.TITLE);
    String origin = country(sent, "origin");
    String residence = country(sent, "residence");
    if (!origin.isEmpty() && origin.equals(residence)) {
      sent.problem("residence", "alliances.partnership.same-country", Map.of());
    }
    Language written = sent.choice("written", Language.class);
    DesignKey design = design(sent);
    return sent.isValid()
        ? new About(title, written == null ? Language.EN : written, origin, residence, design)
        : null;
  }

  static Form fill(About about) {
    return Form.builder()
        .put("title", about.title())
        .put("origin", about.origin())
        .put("residence", about.residence())
        .put("written", about.written().name())
        .put("design", about.design())
        .build();
  }

  /** Accepts the key, or any address that holds it. */
  private static @Nullable DesignKey design(Submission sent) {
    String typed = sent.text("design", 300);
    if (typed.isEmpty()) {
      return null;
    }
    for (String part : typed.split("[/?#]")) {
      try {
        return new DesignKey(part);
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    sent.problem("design", "alliances.partnership.design.wrong", Map.of());
    return null;
  }

  /** Null where something is wrong. An organisation that is here brings name and country. */
  static @Nullable PartnerDraft partner(Submission sent, Organisations organisations) {
    OrganisationView here = organisation(sent, organisations);
    String name = here == null ? sent.text("name", PartnershipDraft.NAME) : here.name();
    String country = here == null ? country(sent, "country") : here.country();
    if (name.isEmpty()) {
      sent.problem("name", REQUIRED, Map.of());
    }
    PartnerEnd end = sent.choice("end", PartnerEnd.class);
    if (end == null && sent.problems().stream().noneMatch(p -> p.field().equals("end"))) {
      sent.problem("end", REQUIRED, Map.of());
    }
    Language language = sent.choice("language", Language.class);
    if (!sent.isValid() || end == null) {
      return null;
    }
    return new PartnerDraft(
        name,
        here == null ? null : here.id(),
        country,
        end,
        sent.ticked("informal"),
        language == null ? Language.EN : language,
        PartnershipChoices.zone(country));
  }

  private static @Nullable OrganisationView organisation(
      Submission sent, Organisations organisations) {
    String typed = sent.text("organisation", 300);
    if (typed.isEmpty()) {
      return null;
    }
    String slug = typed.replaceAll("[?#].*$", "").replaceAll("^.*/organisations/", "");
    Optional<OrganisationView> found = organisations.find(slug);
    if (found.isEmpty()) {
      sent.problem("organisation", "alliances.partnership.organisation.unknown", Map.of());
    }
    return found.orElse(null);
  }

  static Form fill(Partner partner) {
    return Form.builder()
        .put("name", partner.name())
        .put("country", partner.country())
        .put("end", partner.end().name())
        .put("language", partner.language().name())
        .put("zone", partner.zone().getId())
        .put("informal", partner.informal() ? "1" : null)
        .build();
  }

  /** The partner as the form says; null where something is wrong. */
  static @Nullable Partner adjusted(Submission sent, Partner before) {
    boolean registered = before.organisation() != null;
    String name = registered ? before.name() : sent.required("name", PartnershipDraft.NAME);
    PartnerEnd end = sent.choice("end", PartnerEnd.class);
    Language language = sent.choice("language", Language.class);
    String zone = sent.text("zone", 60);
    if (!PartnershipChoices.zonesOf(before.country()).contains(zone)) {
      sent.problem("zone", UNKNOWN, Map.of());
    }
    if (!sent.isValid()) {
      return null;
    }
    return new Partner(
        before.id(),
        name,
        before.organisation(),
        before.country(),
        end == null ? before.end() : end,
        sent.ticked("informal"),
        before.state(),
        language == null ? before.language() : language,
        ZoneId.of(zone));
  }

  private static String country(Submission sent, String field) {
    String code = sent.required(field, 2);
    if (!code.isEmpty() && !Countries.exists(code)) {
      sent.problem(field, UNKNOWN, Map.of());
    }
    return code;
  }
}
