package org.corridor.capacities.campaigns.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.capacities.campaigns.domain.CampaignFacts;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** A campaign as a form: filled from what is stored, and read from what was sent. */
final class CampaignForm {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private CampaignForm() {}

  /** A new one: from today, for three months. */
  static Form begin(LocalDate today, Language reader) {
    return Form.builder()
        .put("id", UUID.randomUUID())
        .put("language", reader.name())
        .put("starts", today)
        .put("ends", today.plusMonths(3))
        .build();
  }

  static Form fill(CampaignFacts facts, int revision) {
    return Form.builder()
        .put("base", revision)
        .put("name", facts.name())
        .put("place", facts.place())
        .put("language", facts.language().name())
        .put("starts", facts.starts())
        .put("ends", facts.ends())
        .build();
  }

  /** Null where something is wrong, which is noted. */
  static @Nullable CampaignFacts read(Submission sent) {
    String name = sent.required("name", CampaignFacts.NAME);
    String place = sent.text("place", CampaignFacts.PLACE);
    Language language = sent.choice("language", Language.class);
    if (language == null && sent.text("language", 20).isEmpty()) {
      sent.problem("language", "platform.form.required", Map.of());
    }
    LocalDate starts = day(sent, "starts");
    LocalDate ends = day(sent, "ends");
    if (starts != null && ends != null && !CampaignFacts.inOrder(starts, ends)) {
      sent.problem("ends", "capacities.campaigns.ends.wrong", Map.of());
    }
    return sent.isValid() && language != null && starts != null && ends != null
        ? new CampaignFacts(name, place, language, starts, ends)
        : null;
  }

  private static @Nullable LocalDate day(Submission sent, String name) {
    sent.required(name, 30);
    return sent.day(name, EARLIEST, LATEST, "capacities.campaigns.day.wrong");
  }

  /** Names the form, so that sending it twice makes one campaign. */
  static UUID id(Submission sent) {
    try {
      return UUID.fromString(sent.text("id", 40));
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }
}
