package org.corridor.communities.showcase.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.communities.showcase.domain.Facts;
import org.corridor.communities.showcase.domain.NeedKind;
import org.corridor.communities.showcase.domain.SupportNeed;
import org.corridor.communities.writing.web.Lists;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and fills the form of a community project. */
@Component
class ShowcaseForm {

  private final Toolbox toolbox;
  private final Clock clock;

  ShowcaseForm(Toolbox toolbox, Clock clock) {
    this.toolbox = toolbox;
    this.clock = clock;
  }

  /**
   * Null where something is wrong.
   *
   * @param before the day that stood there and may stay, though it has passed
   */
  @Nullable Facts read(Submission sent, Language reader, @Nullable LocalDate before) {
    List<SupportNeed> needs =
        sent.rows("needs", Facts.MOST_NEEDS, ShowcaseForm::need).stream()
            .filter(Objects::nonNull)
            .toList();
    if (needs.isEmpty() && sent.isValid()) {
      sent.problem("needs[0].kind", "communities.showcase.needs.none", Map.of());
    }
    Facts facts =
        new Facts(
            sent.required("title", Facts.TITLE),
            Lists.language(sent, reader),
            Lists.country(sent, "country", true),
            sent.required("place", Facts.LINE),
            sent.required("what", Facts.WORDS),
            sent.required("who", Facts.WORDS),
            sent.text("there", Facts.WORDS),
            blocks(sent),
            day(sent, before),
            ProjectKey.read(sent.text("project", 60)).map(ProjectKey::value).orElse(""),
            needs);
    return sent.isValid() ? facts : null;
  }

  private static @Nullable SupportNeed need(Submission row) {
    String words = row.text("words", SupportNeed.WORDS);
    String typed = row.text("quantity", 40);
    if (words.isEmpty() && typed.isEmpty()) {
      return null;
    }
    NeedKind kind = row.choice("kind", NeedKind.class);
    if (kind == null) {
      row.problem("kind", "platform.form.required", Map.of());
    }
    if (words.isEmpty()) {
      row.problem("words", "platform.form.required", Map.of());
    }
    boolean money = kind == NeedKind.MONEY;
    BigDecimal quantity =
        row.decimal(
            "quantity",
            money ? SupportNeed.LEAST : BigDecimal.ONE,
            SupportNeed.MOST,
            money ? SupportNeed.DECIMALS : 0);
    String currency = money ? row.text("currency", 3) : "";
    if (money && typed.isEmpty()) {
      row.problem("quantity", "platform.form.required", Map.of());
    }
    if (money && !Currencies.exists(currency)) {
      row.problem("currency", "communities.showcase.currency.wrong", Map.of());
    }
    return kind == null ? null : new SupportNeed(row.id("id"), kind, words, quantity, currency);
  }

  private @Nullable LocalDate day(Submission sent, @Nullable LocalDate before) {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = before != null && before.isBefore(today) ? before : today;
    return sent.day("until", from, today.plusYears(5), "communities.writing.day.wrong");
  }

  private List<String> blocks(Submission sent) {
    List<String> known = toolbox.blocks().stream().map(Block::id).toList();
    List<String> blocks = sent.all("blocks").stream().filter(known::contains).toList();
    if (blocks.size() > Facts.MOST_BLOCKS) {
      sent.problem(
          "blocks", "communities.experiences.blocks.many", Map.of("most", Facts.MOST_BLOCKS));
    }
    return blocks;
  }

  static Form empty(Language reader, String country) {
    return Form.builder().put("language", reader.code()).put("country", country).build();
  }

  static Form fill(Facts facts) {
    Form.Builder form =
        Form.builder()
            .put("title", facts.title())
            .put("language", facts.language().code())
            .put("country", facts.country())
            .put("place", facts.place())
            .put("what", facts.what())
            .put("who", facts.who())
            .put("there", facts.there())
            .putAll("blocks", facts.blocks())
            .put("until", facts.until())
            .put("project", facts.project());
    for (int i = 0; i < facts.needs().size(); i++) {
      SupportNeed need = facts.needs().get(i);
      BigDecimal quantity = need.quantity();
      String row = "needs[" + i + "].";
      form.put(row + "id", need.id())
          .put(row + "kind", need.kind())
          .put(row + "words", need.words())
          .put(
              row + "quantity",
              quantity == null ? null : quantity.stripTrailingZeros().toPlainString())
          .put(row + "currency", need.currency());
    }
    return form.build();
  }
}
