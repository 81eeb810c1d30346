package org.corridor.people.groups.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.people.groups.domain.CampaignContent;
import org.corridor.people.groups.domain.RunCampaigns;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** A campaign as a form: filled from what is stored, and read from what was sent. */
final class CampaignForm {

  private CampaignForm() {}

  /** A new one: from today, for three months. */
  static Form begin(LocalDate today) {
    return Form.builder().put("starts", today).put("ends", today.plusMonths(3)).build();
  }

  static Form fill(CampaignContent content) {
    Form.Builder form = Form.builder().put("starts", content.starts()).put("ends", content.ends());
    content.purposes().forEach((language, text) -> form.put(field(language), text));
    return form.build();
  }

  static String field(Language language) {
    return "purpose-" + language.code();
  }

  /**
   * Notes problems in what was sent; null if there are any.
   *
   * @param reader in whose language a purpose is asked for first
   */
  static @Nullable CampaignContent read(Submission sent, Language reader) {
    Map<Language, String> purposes = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String purpose = sent.text(field(language), CampaignContent.PURPOSE);
      if (!purpose.isEmpty()) {
        purposes.put(language, purpose);
      }
    }
    if (purposes.isEmpty()) {
      sent.problem(field(reader), "people.campaign.purpose.missing", Map.of());
    }
    LocalDate starts = day(sent, "starts");
    LocalDate ends = day(sent, "ends");
    if (starts != null
        && ends != null
        && (ends.isBefore(starts) || starts.plusDays(CampaignContent.LONGEST).isBefore(ends))) {
      sent.problem("ends", "people.campaign.ends.wrong", Map.of());
    }
    return sent.isValid() && starts != null && ends != null
        ? new CampaignContent(purposes, starts, ends)
        : null;
  }

  /** Names of sources, one a line; a problem is noted where there are none, or too many. */
  static List<String> sources(Submission sent) {
    List<String> names =
        Stream.of(sent.text("sources", RunCampaigns.SOURCES * 100).split("\\R"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (names.isEmpty()) {
      sent.problem("sources", "platform.form.required", Map.of());
    } else if (names.size() > RunCampaigns.SOURCES) {
      sent.problem(
          "sources",
          "platform.form.too-many-rows",
          Map.of("most", RunCampaigns.SOURCES, "typed", names.size()));
    }
    names.stream()
        .mapToInt(name -> name.codePointCount(0, name.length()))
        .filter(length -> length > RunCampaigns.SOURCE_NAME)
        .findFirst()
        .ifPresent(
            length ->
                sent.problem(
                    "sources",
                    "platform.form.too-long",
                    Map.of("most", RunCampaigns.SOURCE_NAME, "typed", length)));
    return names;
  }

  /** Names the form, so that sending it twice begins one campaign. */
  static UUID ticket(Submission sent) {
    try {
      return UUID.fromString(sent.text("ticket", 40));
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  private static @Nullable LocalDate day(Submission sent, String name) {
    return sent.requiredDay(
        name, LocalDate.of(2000, 1, 1), LocalDate.of(2199, 12, 31), "people.campaign.not-day");
  }
}
