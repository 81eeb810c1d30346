package org.corridor.projects.design.web;

import java.util.Comparator;
import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Outcome;
import org.corridor.projects.design.Logframe.Output;
import org.corridor.projects.design.domain.EndCurrencies;

/** What of a design the figures can point to. */
final class FigureChoices {

  private FigureChoices() {}

  /** Partners first, then the others; those without a name are left out. */
  static List<Choice> allies(DesignContent content) {
    return content.alliances().allies().stream()
        .filter(ally -> !ally.name().isBlank())
        .sorted(Comparator.comparing((Ally ally) -> ally.role() != Alliances.Role.PARTNER))
        .map(ally -> new Choice(ally.id(), Typed.label(ally.name())))
        .toList();
  }

  static String allyName(DesignContent content, String id) {
    Ally ally = content.alliances().ally(id);
    return ally == null ? "" : ally.name();
  }

  /** Numbered as the logframe numbers them: 1.1, 1.2, 2.1. */
  static List<Choice> outputs(DesignContent content) {
    Logframe logframe = content.logframe();
    return logframe.outputs().stream()
        .map(
            output ->
                new Choice(output.id(), number(logframe, output) + Typed.label(output.text())))
        .toList();
  }

  private static String number(Logframe logframe, Output output) {
    List<String> outcomes = logframe.outcomes().stream().map(Outcome::id).toList();
    int outcome = outcomes.indexOf(output.outcome()) + 1;
    int place = logframe.outputsOf(output.outcome()).indexOf(output) + 1;
    return outcome == 0 ? "" : outcome + "." + place + " ";
  }

  static List<Choice> activities(DesignContent content) {
    return content.plan().activities().stream()
        .map(activity -> new Choice(activity.id(), Typed.label(activity.name())))
        .toList();
  }

  /** The few currencies that the lines of this budget are likely to be in. */
  static List<Choice> currencies(DesignContent content, Language language) {
    return EndCurrencies.likely(content).stream().map(code -> currency(code, language)).toList();
  }

  static List<Choice> allCurrencies(Language language) {
    return Currencies.all(language).stream()
        .map(currency -> currency(currency.code(), language))
        .toList();
  }

  private static Choice currency(String code, Language language) {
    return new Choice(code, code + " – " + Currencies.name(code, language));
  }
}
