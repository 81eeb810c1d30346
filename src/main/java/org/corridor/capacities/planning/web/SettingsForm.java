package org.corridor.capacities.planning.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.capacities.planning.domain.Settings;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a plan's settings. */
final class SettingsForm {

  static final String PLACES = "places";

  private static final int MOST_PLACES = 200;
  private static final int LONGEST_TOWN = 200;

  private SettingsForm() {}

  /** Null where something is wrong. */
  static @Nullable Settings read(Submission sent) {
    String currency = currency(sent);
    Integer budget = sent.whole("budget", 0, Settings.MOST_MONEY);
    Integer travel = sent.whole("travel", 0, Settings.MOST_MONEY);
    Integer perDay = sent.whole("perDay", 0, Settings.MOST_MONEY);
    int missions = or(sent.whole("missions", 1, Settings.MOST_MISSIONS), 1);
    int days = or(sent.whole("days", 1, Settings.MOST_DAYS), Settings.MOST_DAYS);
    int fairness = or(sent.whole("fairness", 0, 100), 0);
    int women = or(sent.whole("women", 0, 100), 0);
    int men = or(sent.whole("men", 0, 100), 0);
    if (women + men > 100) {
      sent.problem("men", "capacities.planning.balance.wrong", Map.of());
    }
    Map<String, BigDecimal> budgets = budgets(sent);
    return sent.isValid()
        ? new Settings(
            currency,
            budget == null ? null : BigDecimal.valueOf(budget),
            BigDecimal.valueOf(or(travel, 0)),
            BigDecimal.valueOf(or(perDay, 0)),
            missions,
            days,
            fairness,
            women,
            men,
            budgets)
        : null;
  }

  private static int or(@Nullable Integer typed, int otherwise) {
    return typed == null ? otherwise : typed;
  }

  private static String currency(Submission sent) {
    String typed = sent.required("currency", 3).toUpperCase(Locale.ROOT);
    if (!typed.isEmpty()
        && Currency.getAvailableCurrencies().stream()
            .noneMatch(one -> one.getCurrencyCode().equals(typed))) {
      sent.problem("currency", "platform.form.unknown-choice", Map.of());
    }
    return typed;
  }

  private static Map<String, BigDecimal> budgets(Submission sent) {
    Map<String, BigDecimal> budgets = new HashMap<>();
    sent.rows(
        PLACES,
        MOST_PLACES,
        row -> {
          String town = row.text("town", LONGEST_TOWN);
          Integer budget = row.whole("budget", 0, Settings.MOST_MONEY);
          if (!town.isEmpty() && budget != null) {
            budgets.put(town, BigDecimal.valueOf(budget));
          }
          return town;
        });
    return budgets;
  }

  static Form fill(Settings settings, List<String> towns) {
    Form.Builder form =
        Form.builder()
            .put("currency", settings.currency())
            .put("budget", whole(settings.budget()))
            .put("travel", whole(settings.travel()))
            .put("perDay", whole(settings.perDay()))
            .put("missions", settings.mostMissions())
            .put("days", settings.mostDays())
            .put("fairness", settings.fairness())
            .put("women", settings.women())
            .put("men", settings.men());
    for (int place = 0; place < towns.size(); place++) {
      String row = PLACES + "[" + place + "].";
      form.put(row + "town", towns.get(place))
          .put(row + "budget", whole(settings.budgets().get(towns.get(place))));
    }
    return form.build();
  }

  private static @Nullable String whole(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.stripTrailingZeros().toPlainString();
  }
}
