package org.corridor.capacities.asks.web;

import java.time.LocalDate;
import java.util.Map;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.AskTerms.Pay;
import org.corridor.capacities.asks.domain.PlainWords;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads and fills the terms of an ask. */
final class TermsForm {

  private TermsForm() {}

  /** Null where something is wrong. */
  static @Nullable AskTerms read(Submission sent, Language reader) {
    String what = plain(sent, "what", sent.required("what", AskTerms.WORDS));
    LocalDate from = FormFields.day(sent, "from");
    LocalDate until = FormFields.day(sent, "until");
    String where = plain(sent, "where", sent.required("where", AskTerms.LINE));
    String howLong = plain(sent, "howLong", sent.required("howLong", AskTerms.LINE));
    Pay pay = FormFields.chosen(sent, "pay", Pay.class);
    String covered = plain(sent, "covered", sent.text("covered", AskTerms.WORDS));
    String dataUse = plain(sent, "dataUse", sent.required("dataUse", AskTerms.WORDS));
    Language written = sent.choice("language", Language.class);
    if (from != null && until != null && until.isBefore(from)) {
      sent.problem("until", "capacities.asks.until.before", Map.of());
    }
    if (!sent.isValid() || pay == null) {
      return null;
    }
    return new AskTerms(
        what,
        from,
        until,
        where,
        howLong,
        pay,
        covered,
        dataUse,
        written == null ? reader : written);
  }

  /** Before a yes nobody is led elsewhere. */
  static String plain(Submission sent, String name, String words) {
    if (PlainWords.holdAddress(words)) {
      sent.problem(name, "capacities.asks.address", Map.of());
    }
    return words;
  }

  static Form.Builder fill(Form.Builder form, @Nullable AskTerms terms, Language reader) {
    if (terms == null) {
      return form.put("language", reader.name());
    }
    return form.put("what", terms.what())
        .put("from", terms.from())
        .put("until", terms.until())
        .put("where", terms.where())
        .put("howLong", terms.howLong())
        .put("pay", terms.pay().name())
        .put("covered", terms.covered())
        .put("dataUse", terms.dataUse())
        .put("language", terms.written().name());
  }
}
