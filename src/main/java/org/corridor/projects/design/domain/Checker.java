package org.corridor.projects.design.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.corridor.platform.form.Problem;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Limits;
import org.jspecify.annotations.Nullable;

/** Notes what breaks a rule, with its place. */
final class Checker {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void line(String at, String text) {
    atMost(at, text, Limits.LINE);
  }

  void text(String at, String text) {
    atMost(at, text, Limits.TEXT);
  }

  private void atMost(String at, String text, int most) {
    int typed = text.codePointCount(0, text.length());
    if (typed > most) {
      problem(at, "platform.form.too-long", Map.of("most", most, "typed", typed));
    }
  }

  void size(String at, Collection<?> list, int most) {
    if (list.size() > most) {
      problem(at, "platform.form.too-many-rows", Map.of("most", most, "typed", list.size()));
    }
  }

  void between(String at, @Nullable Integer number, int least, int most) {
    if (number != null && (number < least || number > most)) {
      problem(at, "platform.form.out-of-range", Map.of("least", least, "most", most));
    }
  }

  void between(
      String at, @Nullable BigDecimal number, BigDecimal least, BigDecimal most, int decimals) {
    if (number == null) {
      return;
    }
    if (number.precision() - number.scale() > 40
        || number.compareTo(least) < 0
        || number.compareTo(most) > 0) {
      problem(at, "platform.form.out-of-range", Map.of("least", least, "most", most));
    } else if (number.scale() > 40 || number.stripTrailingZeros().scale() > decimals) {
      problem(at, "platform.form.not-number", Map.of("decimals", decimals));
    }
  }

  void month(String at, @Nullable YearMonth month) {
    if (month != null && (month.isBefore(Limits.EARLIEST) || month.isAfter(Limits.LATEST))) {
      problem(
          at,
          "platform.form.month-out-of-range",
          Map.of("earliest", Limits.EARLIEST.toString(), "latest", Limits.LATEST.toString()));
    }
  }

  void country(String at, String code) {
    oneOf(at, code, COUNTRIES);
  }

  void countryOrNone(String at, String code) {
    if (!code.isEmpty()) {
      country(at, code);
    }
  }

  void currency(String at, String code) {
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    if (!known) {
      problem(at, "platform.form.unknown-choice", Map.of());
    }
  }

  void language(String at, String tag) {
    if (Language.of(tag).isEmpty()) {
      problem(at, "platform.form.unknown-choice", Map.of());
    }
  }

  void oneOf(String at, String value, Set<String> known) {
    if (!known.contains(value)) {
      problem(at, "platform.form.unknown-choice", Map.of());
    }
  }

  /** Empty, or one of the ids. */
  void reference(String at, String id, Set<String> ids) {
    if (!id.isEmpty()) {
      oneOf(at, id, ids);
    }
  }

  void id(String at, String id) {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      problem(at, "projects.design.bad-id", Map.of());
    }
  }

  void unique(String at, List<String> ids) {
    if (new HashSet<>(ids).size() < ids.size()) {
      problem(at, "projects.design.double-id", Map.of());
    }
  }

  private void problem(String at, String message, Map<String, Object> args) {
    problems.add(new Problem(at, message, args));
  }
}
