package org.corridor.communities.pledges.web;

import java.time.LocalDate;
import java.util.Map;
import org.corridor.communities.pledges.domain.PledgeKind;
import org.corridor.communities.pledges.domain.PledgeText;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a pledge. */
final class PledgeForm {

  private static final int YEARS = 20;

  private PledgeForm() {}

  /** Null where something is wrong; what, is noted in the submission. */
  static @Nullable PledgeText read(Submission sent, PledgeKind kind, LocalDate today) {
    String title = sent.required("title", PledgeText.TITLE);
    String what = sent.required("what", PledgeText.WHAT);
    String partners = sent.text("partners", PledgeText.PARTNERS);
    Language written = sent.choice("language", Language.class);
    LocalDate by = sent.day("by", today, today.plusYears(YEARS), "communities.pledges.by.wrong");
    if (kind == PledgeKind.PLEDGE && by == null && sent.text("by", 40).isEmpty()) {
      sent.problem("by", "platform.form.required", Map.of());
    }
    if (written == null) {
      sent.problem("language", "platform.form.required", Map.of());
    }
    return sent.isValid() && written != null
        ? new PledgeText(written, title, what, partners, by)
        : null;
  }

  static Form empty(Language reader, String occasion) {
    return Form.builder()
        .put("kind", PledgeKind.PLEDGE.name())
        .put("language", reader.name())
        .put("occasion", occasion)
        .build();
  }

  static Form fill(PledgeText text) {
    return Form.builder()
        .put("title", text.title())
        .put("what", text.what())
        .put("partners", text.partners())
        .put("language", text.written().name())
        .put("by", text.by())
        .build();
  }
}
