package org.corridor.alliances.stakeholders.web;

import java.math.BigDecimal;
import java.util.Map;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.web.RoomFields;
import org.corridor.alliances.stakeholders.domain.Engagement;
import org.corridor.alliances.stakeholders.domain.Judgement;
import org.corridor.alliances.stakeholders.domain.Stakeholder;
import org.corridor.alliances.stakeholders.domain.Stakeholder.Facts;
import org.corridor.alliances.stakeholders.domain.StakeholderKind;
import org.corridor.alliances.stakeholders.domain.Verdict;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** Reads and fills the forms of a stakeholder. */
final class StakeholderForm {

  private static final String REQUIRED = "platform.form.required";

  private StakeholderForm() {}

  /** Null where something is wrong. */
  static @Nullable Facts facts(Submission sent, Organisations organisations) {
    String name = sent.required("name", Stakeholder.NAME);
    StakeholderKind kind = RoomFields.chosen(sent, "kind", StakeholderKind.class);
    PartnerEnd end = RoomFields.chosen(sent, "end", PartnerEnd.class);
    Engagement engaged = RoomFields.chosen(sent, "engaged", Engagement.class);
    Engagement wanted = RoomFields.chosen(sent, "wanted", Engagement.class);
    OrganisationView organisation = organisation(sent, organisations);
    String place = sent.text("place", Stakeholder.PLACE);
    String bring = sent.text("bring", Stakeholder.WORDS);
    String gain = sent.text("gain", Stakeholder.WORDS);
    String lose = sent.text("lose", Stakeholder.WORDS);
    if (!sent.isValid() || kind == null || end == null || engaged == null || wanted == null) {
      return null;
    }
    return new Facts(
        name,
        kind,
        end,
        place,
        organisation == null ? null : organisation.id(),
        bring,
        gain,
        lose,
        engaged,
        wanted);
  }

  static Form fill(Stakeholder one, Organisations organisations) {
    Facts facts = one.facts();
    return Form.builder()
        .put("name", facts.name())
        .put("kind", facts.kind())
        .put("end", facts.end())
        .put("place", facts.place())
        .put("organisation", address(facts, organisations))
        .put("bring", facts.bring())
        .put("gain", facts.gain())
        .put("lose", facts.lose())
        .put("engaged", facts.engaged())
        .put("wanted", facts.wanted())
        .build();
  }

  private static @Nullable String address(Facts facts, Organisations organisations) {
    return facts.organisation() == null
        ? null
        : organisations.find(facts.organisation()).map(OrganisationView::path).orElse(null);
  }

  /** The address of its page, or the last part of it. */
  private static @Nullable OrganisationView organisation(
      Submission sent, Organisations organisations) {
    String typed = sent.text("organisation", 300);
    if (typed.isEmpty()) {
      return null;
    }
    String slug = typed.replaceAll("[?#].*$", "").replaceAll("/+$", "").replaceAll("^.*/", "");
    OrganisationView found = organisations.find(slug).orElse(null);
    if (found == null) {
      sent.problem("organisation", "alliances.stakeholders.organisation.unknown", Map.of());
    }
    return found;
  }

  /**
   * A judgement; what was not asked for stays as it was. Null where something is wrong.
   *
   * @param prefix of the names of its fields
   */
  static @Nullable Judgement judgement(Submission sent, String prefix, Judgement now) {
    Double interest = number(sent, prefix + "interest", 0);
    Double influence = number(sent, prefix + "influence", 0);
    BigDecimal support =
        sent.decimal(prefix + "support", BigDecimal.valueOf(-100), BigDecimal.valueOf(100), 1);
    Verdict power = sent.choice(prefix + "power", Verdict.class);
    Verdict legitimacy = sent.choice(prefix + "legitimacy", Verdict.class);
    Verdict urgency = sent.choice(prefix + "urgency", Verdict.class);
    if (!sent.isValid() || interest == null || influence == null) {
      return null;
    }
    return new Judgement(
        interest,
        influence,
        support == null ? now.support() : support.doubleValue(),
        power == null ? now.power() : power,
        legitimacy == null ? now.legitimacy() : legitimacy,
        urgency == null ? now.urgency() : urgency);
  }

  static Form.Builder fill(Form.Builder form, String prefix, @Nullable Judgement judgement) {
    if (judgement == null) {
      return form;
    }
    return form.put(prefix + "interest", plain(judgement.interest()))
        .put(prefix + "influence", plain(judgement.influence()))
        .put(prefix + "support", plain(judgement.support()))
        .put(prefix + "power", judgement.power())
        .put(prefix + "legitimacy", judgement.legitimacy())
        .put(prefix + "urgency", judgement.urgency());
  }

  /** Without decimals it does not have. */
  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  static @Nullable Double number(Submission sent, String name, int least) {
    BigDecimal number = sent.decimal(name, BigDecimal.valueOf(least), BigDecimal.valueOf(100), 1);
    if (number == null && sent.text(name, 100).isEmpty()) {
      sent.problem(name, REQUIRED, Map.of());
    }
    return number == null ? null : number.doubleValue();
  }
}
