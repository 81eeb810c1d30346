package org.corridor.people.organisations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationKind;
import org.corridor.people.organisations.domain.EditOrganisation.Edit;
import org.corridor.people.organisations.domain.EditOrganisation.Editable;
import org.corridor.people.organisations.domain.Engagement;
import org.corridor.people.organisations.domain.GrantExperience;
import org.corridor.people.organisations.domain.LegalStatus;
import org.corridor.people.organisations.domain.OrganisationContent;
import org.corridor.people.organisations.domain.OrganisationIdentity;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.people.organisations.domain.StaffSize;
import org.corridor.people.organisations.domain.TargetGroup;
import org.corridor.people.organisations.domain.WorkPlace;
import org.corridor.people.profiles.domain.WebLink;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.jspecify.annotations.Nullable;

/** An organisation as a form: filled from what is stored, and read from what was sent. */
final class OrganisationForm {

  private OrganisationForm() {}

  static Form fill(Editable organisation) {
    OrganisationContent content = organisation.content();
    Form.Builder form =
        Form.builder()
            .put("name", organisation.identity().name())
            .put("kind", organisation.identity().kind().name())
            .put("country", organisation.identity().country())
            .put("legal", content.legal())
            .put("size", content.size())
            .put("engagement", content.engagement())
            .putAll("sectors", content.sectors())
            .putAll("groups", content.groups())
            .put("grants", content.grants())
            .put("grantsWords", content.grantsWords())
            .put("networks", content.networks())
            .put("about", content.about())
            .put("link", content.link() == null ? "" : content.link().address())
            .put("contact", content.contact())
            .put("written", organisation.written());
    for (int i = 0; i < content.places().size(); i++) {
      form.put("places[" + i + "].country", content.places().get(i).country())
          .put("places[" + i + "].town", content.places().get(i).town());
    }
    for (int i = 0; i < content.languages().size(); i++) {
      form.put("languages[" + i + "].language", content.languages().get(i));
    }
    return form.build();
  }

  /** Notes problems in what was sent; null where that is no organisation. */
  static @Nullable OrganisationIdentity identity(Submission sent) {
    String name = sent.required("name", OrganisationDraft.LONGEST);
    if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      sent.problem("name", "people.organisation.name.wrong", Map.of());
    }
    OrganisationKind kind = sent.choice("kind", OrganisationKind.class);
    if (kind == null && sent.all("kind").isEmpty()) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    String country = sent.required("country", 10).toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !Countries.codes().contains(country)) {
      sent.problem("country", "platform.form.unknown-choice", Map.of());
    }
    return kind == null || !sent.isValid() ? null : new OrganisationIdentity(name, kind, country);
  }

  /** Notes problems in what was sent; null if there are any. */
  static @Nullable Edit read(Submission sent) {
    OrganisationIdentity identity = identity(sent);
    OrganisationContent content = content(sent);
    Language written = sent.choice("written", Language.class);
    if (identity == null || !sent.isValid()) {
      return null;
    }
    return new Edit(
        identity, content, written == null ? Language.EN : written, sent.base(), writer(sent));
  }

  static String writer(Submission sent) {
    String writer = sent.text("writer", 40);
    return writer.isEmpty() ? UUID.randomUUID().toString() : writer;
  }

  private static OrganisationContent content(Submission sent) {
    return new OrganisationContent(
        sent.choice("legal", LegalStatus.class),
        sent.choice("size", StaffSize.class),
        sent.choice("engagement", Engagement.class),
        known(sent.rows("places", OrganisationContent.PLACES, OrganisationForm::place)),
        sent.choices("sectors", Sector.class),
        sent.choices("groups", TargetGroup.class),
        sent.choice("grants", GrantExperience.class),
        sent.text("grantsWords", OrganisationContent.WORDS),
        sent.text("networks", OrganisationContent.WORDS),
        known(sent.rows("languages", OrganisationContent.LANGUAGES, OrganisationForm::language)),
        sent.text("about", OrganisationContent.ABOUT),
        link(sent),
        sent.text("contact", OrganisationContent.CONTACT));
  }

  private static @Nullable WorkPlace place(Submission row) {
    String town = row.text("town", OrganisationContent.TOWN);
    String country = row.required("country", 10);
    if (!country.isEmpty() && !Countries.codes().contains(country)) {
      row.problem("country", "platform.form.unknown-choice", Map.of());
      return null;
    }
    return country.isEmpty() ? null : new WorkPlace(country, town);
  }

  private static @Nullable String language(Submission row) {
    String language = row.text("language", 10);
    if (language.isEmpty()) {
      return null;
    }
    if (!SpokenLanguages.codes().contains(language)) {
      row.problem("language", "platform.form.unknown-choice", Map.of());
      return null;
    }
    return language;
  }

  private static @Nullable WebLink link(Submission sent) {
    String typed = sent.text("link", WebLink.LONGEST);
    if (typed.isEmpty()) {
      return null;
    }
    WebLink link = WebLink.of(typed).orElse(null);
    if (link == null && typed.codePointCount(0, typed.length()) <= WebLink.LONGEST) {
      sent.problem("link", "people.organisation.link.wrong", Map.of());
    }
    return link;
  }

  /** Rows without the unreadable ones, about which a problem is noted. */
  private static <T> List<T> known(List<@Nullable T> rows) {
    List<T> known = new ArrayList<>();
    for (@Nullable T row : rows) {
      if (row != null) {
        known.add(Objects.requireNonNull(row));
      }
    }
    return known;
  }
}
