package org.corridor.capacities.vacancies.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.domain.Tongues;
import org.corridor.capacities.vacancies.domain.VacancyState;
import org.corridor.platform.form.Choice;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;

/** What can be chosen and how it is said, in the reader's language. */
public final class VacancyChoices {

  private VacancyChoices() {}

  public static List<Choice> sectors(Page page) {
    return of(Sector.values(), one -> page.text(one.text()));
  }

  public static List<Choice> kinds(Page page) {
    return of(JobKind.values(), one -> page.text(one.text()));
  }

  public static List<Choice> pers(Page page) {
    return of(Pay.Per.values(), one -> page.text(one.text()));
  }

  public static List<Choice> states(Page page) {
    return of(VacancyState.values(), one -> page.text(one.text()));
  }

  public static List<Choice> countries(Page page) {
    return Countries.all(page.language()).stream()
        .map(one -> new Choice(one.code(), one.name()))
        .toList();
  }

  public static List<Choice> currencies(Page page) {
    return Currencies.all(page.language()).stream()
        .map(one -> new Choice(one.code(), one.name() + " (" + one.code() + ")"))
        .toList();
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values()).map(one -> new Choice(one.code(), one.ownName())).toList();
  }

  public static List<Choice> ways(Page page) {
    return List.of(
        new Choice(
            "platform",
            page.text("capacities.vacancies.apply.platform"),
            page.text("capacities.vacancies.apply.platform.hint")),
        new Choice("link", page.text("capacities.vacancies.apply.link")));
  }

  /** A pay range in words: {@code 400–600 EUR a month}. */
  public static String pay(Page page, Pay pay) {
    String per = page.text(pay.per().text());
    if (pay.least() != null && pay.most() != null && pay.least().compareTo(pay.most()) != 0) {
      return page.text(
          "capacities.vacancies.pay.range",
          "least",
          page.money(pay.least(), pay.currency()),
          "most",
          page.money(pay.most(), pay.currency()),
          "per",
          per);
    }
    boolean upTo = pay.least() == null;
    return page.text(
        upTo
            ? "capacities.vacancies.pay.up-to"
            : pay.most() == null
                ? "capacities.vacancies.pay.from"
                : "capacities.vacancies.pay.exactly",
        "amount",
        page.money(pay.first(), pay.currency()),
        "per",
        per);
  }

  public static String tongues(Page page, List<String> codes) {
    return Tongues.names(codes, page.language());
  }

  private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
    return Stream.of(values).map(one -> new Choice(one.name(), label.apply(one))).toList();
  }
}
